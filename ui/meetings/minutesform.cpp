#include "ui/meetings/minutesform.h"

#include "ui/common/buttons.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"

namespace aarring {

MinutesForm::MinutesForm(QWidget *parent)
    : Translated<QWidget>(parent),
      m_discussion(new GrowingTextEdit(this)),
      m_decision(new GrowingTextEdit(this)),
      m_discussionField(new FormField(m_discussion, this)),
      m_decisionField(new FormField(m_decision, this)),
      m_asProposed(flatButton(QStringLiteral("view-task"), this)) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    m_discussion->setObjectName(QStringLiteral("minutes.discussion"));
    m_discussion->setMinimumLines(5);
    m_decision->setObjectName(QStringLiteral("minutes.decision"));
    m_decision->setMinimumLines(3);
    layout->addWidget(m_discussionField);
    layout->addWidget(m_decisionField);
    m_asProposed->setObjectName(QStringLiteral("minutes.asProposed"));
    layout->addWidget(m_asProposed, 0, Qt::AlignLeft);
    connect(m_asProposed, &QPushButton::clicked, this, [this] {
        m_decision->setText(m_item.proposal);
        flush();
    });
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this,
            [this] { emit written(m_item.id, m_discussion->text(), m_decision->text()); });
    retranslate();
}

void MinutesForm::setItem(const AgendaItem &item, bool readOnly) {
    const bool other = item.id != m_item.id;
    if (other)
        flush();
    m_item = item;
    const FormSaver::Filling filling(*m_saver);
    if (other || !m_saver->isBeingEdited(m_discussion))
        m_discussion->setText(item.discussion);
    if (other || !m_saver->isBeingEdited(m_decision))
        m_decision->setText(item.decision);
    m_discussion->setReadOnly(readOnly);
    m_decision->setReadOnly(readOnly);
    m_asProposed->setVisible(!item.proposal.isEmpty() && item.decision.isEmpty() && !readOnly);
    m_decision->setPlaceholderText(item.proposal.isEmpty() ? QString()
                                                           : tr("Proposed: %1").arg(item.proposal));
}

void MinutesForm::flush() { m_saver->flush(); }

void MinutesForm::takeFocus() { m_discussion->setFocus(Qt::OtherFocusReason); }

void MinutesForm::retranslate() {
    m_discussionField->setLabel(tr("&Discussion"));
    m_decisionField->setLabel(tr("De&cision"));
    m_asProposed->setText(tr("Decided as &proposed"));
}

} // namespace aarring
