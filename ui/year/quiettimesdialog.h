#pragma once

#include "ui/common/listformdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class QuietPeriodForm;
class SpecialDayForm;

/// The network's own calendar: quiet times of every year, and single days that are judged otherwise.
class QuietTimesDialog : public ListFormDialog {
    Q_OBJECT

public:
    QuietTimesDialog(const Context &context, QWidget *parent);

protected:
    void retranslate() override;

private:
    struct Row {
        Id id = 0;
        bool isDay = false;
        bool isHeading = false;
        QString text;
        QString detail;
    };
    void refresh() override;
    void showCurrent() override;
    void flush() override;
    void addOuter() override; ///< a quiet time
    void addInner() override; ///< a special day
    void removeCurrent() override;
    const Row *currentRow() const;

    TableModel<Row> *m_model;
    QuietPeriodForm *m_period;
    SpecialDayForm *m_day;
};

} // namespace aarring
