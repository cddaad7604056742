#pragma once

#include "domain/meeting.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class FormField;
class FormSaver;
class GrowingTextEdit;

/// What was said and decided under an item.
class MinutesForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MinutesForm(QWidget *parent = nullptr);
    void setItem(const AgendaItem &item, bool readOnly);
    void flush();
    void takeFocus();

signals:
    void written(aarring::Id item, const QString &discussion, const QString &decision);

protected:
    void retranslate() override;

private:
    AgendaItem m_item;
    GrowingTextEdit *m_discussion;
    GrowingTextEdit *m_decision;
    FormField *m_discussionField;
    FormField *m_decisionField;
    QPushButton *m_asProposed;
    FormSaver *m_saver;
};

} // namespace aarring
