#pragma once

#include "domain/meeting.h"
#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class AttachmentList;
class DateEdit;
class FormSaver;
class GrowingTextEdit;
class TimeEdit;

/// One item of the programme, with all that does not stand in its row.
class ItemForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ItemForm(const Context &context, QWidget *parent = nullptr);

    /// `where` says which item it is and when: "Item 14/26 · 12.50–13.40". A read-only one belongs to approved minutes.
    void setItem(const AgendaItem &item, const QString &where, bool readOnly);
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
    TimeEdit *m_fixedStart;
    QLineEdit *m_presenters;
    GrowingTextEdit *m_background;
    GrowingTextEdit *m_proposal;
    QCheckBox *m_internal;
    QLineEdit *m_submittedBy;
    DateEdit *m_submittedOn;
    AttachmentList *m_attachments;
    FormField *m_attachmentField;
    FormFields m_fields{this, "item"};
    FormSaver *m_saver;
};

} // namespace aarring
