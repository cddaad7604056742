#include "ui/mandate/rulecard.h"

#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/verdictmark.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"

#include <QGridLayout>
#include <QPushButton>

namespace aarring {

RuleCard::RuleCard(QWidget *parent) : Translated<QWidget>(parent) {
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    m_mark = new MarkLabel(Mark::None, 16, this);
    m_demand = new Text(TextRole::BodyStrong, this);
    m_demand->setWordWrap(true);
    m_verdict = new Text(TextRole::CaptionStrong, this);
    m_evidence = new Text(TextRole::Caption, this, true);
    m_evidence->setWordWrap(true);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_demand, 0, 1);
    grid->addWidget(m_verdict, 0, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(m_evidence, 1, 1, 1, 2);

    m_question = new QWidget(this);
    auto *column = columnLayout(2);
    m_question->setLayout(column);
    m_asked = new Text(TextRole::CaptionStrong, m_question);
    m_asked->setMark(Mark::Warning);
    m_asked->setWordWrap(true);
    m_asked->setObjectName(QStringLiteral("rule.question"));
    m_confirmed = new Text(TextRole::Caption, m_question, true);
    m_confirmed->setWordWrap(true);
    column->addWidget(m_asked);
    column->addWidget(m_confirmed);
    auto *answers = rowLayout(0);
    const auto answer = [&](const char *name) {
        QPushButton *button = flatButton({}, m_question);
        button->setObjectName(QStringLiteral("rule.") + QLatin1String(name));
        answers->addWidget(button);
        return button;
    };
    m_yes = answer("yes");
    m_change = answer("change");
    m_remove = answer("remove");
    answers->addStretch(1);
    column->addLayout(answers);
    grid->addWidget(m_question, 2, 1, 1, 2);
    auto *own = rowLayout(0);
    own->setContentsMargins(0, 0, 0, 0);
    m_step = flatButton({}, this);
    m_step->setObjectName(QStringLiteral("rule.step"));
    m_answer = flatButton({}, this);
    m_answer->setObjectName(QStringLiteral("rule.answer"));
    m_edit = flatButton({}, this);
    m_edit->setObjectName(QStringLiteral("rule.edit"));
    own->addWidget(m_step);
    own->addWidget(m_answer);
    own->addWidget(m_edit);
    own->addStretch(1);
    grid->addLayout(own, 3, 1, 1, 2);
    connect(m_step, &QPushButton::clicked, this, [this] { emit stepWanted(m_finding.rule.id); });
    connect(m_answer, &QPushButton::clicked, this,
            [this] { emit answered(m_finding.rule.id, RuleReply::Answer); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { emit answered(m_finding.rule.id, RuleReply::Change); });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        emit answered(m_finding.rule.id, m_clause ? RuleReply::StillHolds : RuleReply::HangOnClause);
    });
    connect(m_change, &QPushButton::clicked, this,
            [this] { emit answered(m_finding.rule.id, RuleReply::Change); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { emit answered(m_finding.rule.id, RuleReply::Remove); });
    retranslate();
}

void RuleCard::setFinding(const Finding &finding, const std::optional<QString> &clause, const QString &step) {
    m_finding = finding;
    m_stepText = step;
    m_clause = clause;
    // One that never had a clause has not lost it.
    m_isAsking = clause ? *clause != finding.rule.confirmedText : !finding.rule.confirmedText.isEmpty();
    m_mark->setMark(markOf(finding.verdict));
    m_verdict->setMark(markOf(finding.verdict));
    m_demand->setText(finding.demand);
    retranslate();
}

void RuleCard::retranslate() {
    const QString word = label(m_finding.verdict);
    m_verdict->setText(word);
    const QString strength = label(m_finding.rule.strength);
    QStringList stands{m_finding.evidence, m_finding.detail};
    stands.removeAll(QString());
    m_evidence->setText(
        stands.isEmpty() ? strength : strength + QStringLiteral(" · ") + stands.join(QStringLiteral(". ")));
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_finding.demand, word, m_evidence->text()));
    m_step->setVisible(!m_stepText.isEmpty() && !m_isAsking);
    m_step->setText(m_stepText);
    m_answer->setVisible(m_finding.rule.kind == RuleKind::Prompt);
    m_answer->setText(m_finding.verdict == Verdict::Unanswered ? tr("Answer…") : tr("Answer anew…"));
    m_edit->setVisible(!m_isAsking);
    m_edit->setText(tr("Change…"));
    for (QPushButton *button : {m_step, m_answer, m_edit})
        button->setAccessibleDescription(m_finding.demand);
    showQuestion();
}

void RuleCard::showQuestion() {
    m_question->setVisible(m_isAsking);
    m_asked->setText(m_clause ? tr("The clause was changed. Does the rule still hold?")
                              : tr("This rule has no clause any more."));
    const QString confirmed = m_finding.rule.confirmedText.simplified();
    m_confirmed->setVisible(!confirmed.isEmpty());
    m_confirmed->setText(tr("It was: “%1”", "a clause").arg(confirmed));
    m_yes->setText(m_clause ? tr("Still holds") : tr("Hang it on the chosen clause"));
    m_change->setVisible(m_clause.has_value());
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    for (QPushButton *button : {m_yes, m_change, m_remove})
        button->setAccessibleDescription(m_finding.demand);
    setAccessibleDescription(m_isAsking ? m_asked->text() : QString());
}

} // namespace aarring
