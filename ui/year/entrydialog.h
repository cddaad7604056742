#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class DayHint;

/// A new entry in the year, or one that is changed.
class EntryDialog : public FormDialog {
    Q_OBJECT

public:
    EntryDialog(const Context &context, const YearEntry &entry, QWidget *parent);

signals:
    void saved(aarring::Id entry);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    YearEntry entry() const;
    void showWhatKindNeeds();

    Context m_context;
    YearEntry m_entry;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_theme;
    DateEdit *m_date;
    DateEdit *m_lastDay;
    DayHint *m_hint;
    QComboBox *m_state;
    DateEdit *m_doneOn;
    QLineEdit *m_sentTo;
    QLineEdit *m_note;
    QList<FormField *> m_fields; ///< in the order above
};

} // namespace aarring
