#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class DayHint;
class TimeEdit;

/// What a new meeting needs; everything else can wait.
class NewMeetingDialog : public FormDialog {
    Q_OBJECT

public:
    NewMeetingDialog(const Context &context, QWidget *parent);

signals:
    void added(aarring::Id meeting);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Meeting meeting() const;

    Context m_context;
    QLineEdit *m_title;
    QComboBox *m_body;
    DateEdit *m_date;
    DateEdit *m_lastDay;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QComboBox *m_form;
    QLineEdit *m_place;
    QComboBox *m_kind;
    QLineEdit *m_theme;
    QList<FormField *> m_fields; ///< in the order above
};

} // namespace aarring
