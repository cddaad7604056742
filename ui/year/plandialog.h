#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

class PlanList;

/// A year as the mandate asks for it, or as the year before was: looked through line by line, then added in one go.
class PlanDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Source { Mandate, YearBefore };
    PlanDialog(const Context &context, Source source, int year, QWidget *parent);

signals:
    void added(int year);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    int year() const;
    void fill();
    void showCount();

    Context m_context;
    Source m_source;
    QComboBox *m_year;
    FormField *m_yearField;
    Text *m_count;
    Text *m_unplaced; ///< what no day was found for
    PlanList *m_list;
};

} // namespace aarring
