#include "ui/common/answerdialog.h"

#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QRadioButton>

namespace aarring {

AnswerDialog::AnswerDialog(const Context &context, const Finding &finding, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_finding(finding),
      m_met(new QRadioButton(this)),
      m_notMet(new QRadioButton(this)),
      m_day(new DateEdit(this)),
      m_note(new GrowingTextEdit(this)) {
    setObjectName(QStringLiteral("answer"));
    m_met->setObjectName(QStringLiteral("answer.met"));
    m_notMet->setObjectName(QStringLiteral("answer.notMet"));
    m_day->setObjectName(QStringLiteral("answer.day"));
    m_note->setObjectName(QStringLiteral("answer.note"));
    m_day->setDate(context.queries.today());
    auto *answers = rowLayout(24);
    answers->addWidget(m_met);
    answers->addWidget(m_notMet);
    answers->addStretch(1);
    body()->addLayout(answers);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_dayField->setMaximumWidth(180);
    m_noteField = addField(QStringLiteral("note"), m_note);
    for (QRadioButton *button : {m_met, m_notMet})
        connect(button, &QRadioButton::toggled, this, &AnswerDialog::check);
    retranslate();
    m_met->setFocus();
    check();
}

Problems AnswerDialog::problems() const {
    Problems problems;
    if (!m_met->isChecked() && !m_notMet->isChecked())
        problems.append({QStringLiteral("met"), tr("Choose an answer.")});
    if (!m_day->date().isValid())
        problems.append({QStringLiteral("day"), tr("Write the day.")});
    else if (m_day->date() > m_context.queries.today())
        problems.append({QStringLiteral("day"), tr("The day has not come yet.")});
    return problems;
}

Status AnswerDialog::apply() {
    const Result<Id> saved =
        m_context.actions.answerRule(m_finding.rule.id, m_day->date(), m_met->isChecked(), m_note->text());
    return saved ? Status(Done{}) : Status(saved.error());
}

void AnswerDialog::retranslate() {
    setHeading(m_finding.demand, m_finding.evidence);
    m_met->setText(tr("&Yes, it is met"));
    m_notMet->setText(tr("&No, it is not met"));
    m_dayField->setLabel(tr("As of &day"));
    m_noteField->setLabel(tr("&What the answer rests on"));
    setButton(tr("&Answer"));
}

} // namespace aarring
