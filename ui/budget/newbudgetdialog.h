#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace aarring {

/// A budget for a year, empty or begun with the lines of an earlier one.
class NewBudgetDialog : public FormDialog {
    Q_OBJECT

public:
    explicit NewBudgetDialog(const Context &context, QWidget *parent = nullptr);

signals:
    void added(aarring::Id budget);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Budget budget() const;
    const Budget *earlier() const;
    void showEarlier();

    Context m_context;
    QLineEdit *m_year;
    QLineEdit *m_title;
    FormField *m_yearField;
    FormField *m_titleField;
    QCheckBox *m_startFrom;
};

} // namespace aarring
