#pragma once

#include "domain/meeting.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class FormSaver;
class GrowingTextEdit;

/// One item of the programme.
class ItemForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ItemForm(QWidget *parent = nullptr);

    /// `where` says which item it is and when: "Item 14/26 · 12.50–13.40".
    void setItem(const AgendaItem &item, const QString &where);
    AgendaItem item() const;
    void flush();
    void focusTitle();

signals:
    /// Only what can be saved.
    void edited(const aarring::AgendaItem &item);

protected:
    void retranslate() override;

private:
    AgendaItem m_item;
    Text *m_where;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QSpinBox *m_minutes;
    QLineEdit *m_presenters;
    GrowingTextEdit *m_background;
    GrowingTextEdit *m_proposal;
    FormFields m_fields;
    FormSaver *m_saver;
};

} // namespace aarring
