#include "ui/mandate/rulecard.h"

#include "domain/labels.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"

#include <QGridLayout>

namespace aarring {

namespace {

Mark markOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Fails:
        return Mark::Failed;
    case Verdict::Warns:
        return Mark::Warning;
    case Verdict::Unanswered:
    case Verdict::Information:
        return Mark::Open;
    case Verdict::OnTrack:
        return Mark::OnTrack;
    case Verdict::Fulfilled:
        break;
    }
    return Mark::Fulfilled;
}

} // namespace

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
}

void RuleCard::setFinding(const Finding &finding) {
    m_finding = finding;
    m_mark->setMark(markOf(finding.verdict));
    m_verdict->setMark(markOf(finding.verdict));
    m_demand->setText(finding.demand);
    retranslate();
}

void RuleCard::retranslate() {
    const QString word = label(m_finding.verdict);
    m_verdict->setText(word);
    const QString strength = label(m_finding.rule.strength);
    m_evidence->setText(m_finding.evidence.isEmpty() ? strength
                                                     : strength + QStringLiteral(" · ") + m_finding.evidence);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_finding.demand, word, m_evidence->text()));
}

} // namespace aarring
