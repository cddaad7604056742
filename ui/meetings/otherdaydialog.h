#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class TimeEdit;

/// A meeting on another day: a copy with the same agenda, or the one held instead, in whatever form.
class OtherDayDialog : public FormDialog {
    Q_OBJECT

public:
    enum class What { Copy, Postpone };
    OtherDayDialog(const Context &context, What what, const Meeting &meeting, QWidget *parent);

signals:
    void added(aarring::Id meeting);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Meeting instead() const;

    Context m_context;
    What m_what;
    Meeting m_meeting;
    DateEdit *m_date;
    TimeEdit *m_start;
    TimeEdit *m_end;
    QComboBox *m_form;
    QLineEdit *m_place;
    QList<FormField *> m_fields; ///< in the order above
};

} // namespace aarring
