#include "documents/papers/checkpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <algorithm>

namespace aarring {

namespace {

/// "2 not met, 1 needs attention, 5 met": only what there is, in the order of the paper.
QString countsText(const QList<Finding> &findings, const PaperTexts &texts) {
    QStringList parts;
    for (const Verdict verdict :
         {Verdict::Fails, Verdict::Warns, Verdict::Unanswered, Verdict::OnTrack, Verdict::Fulfilled})
        if (const auto count = std::count_if(findings.begin(), findings.end(),
                                             [verdict](const Finding &f) { return f.verdict == verdict; }))
            parts += texts.translate("Paper", "%1: %2", "verdict: number")
                         .arg(texts.translate("Label", labelSource(verdict)))
                         .arg(count);
    return parts.join(QStringLiteral(" · "));
}

QString againstText(const MandateVersion &mandate, const PaperTexts &texts, Language language) {
    const QString number = QString::number(mandate.number);
    return mandate.approvedOn.isValid() ? texts.translate("Paper", "version %1, approved %2")
                                              .arg(number, longDate(mandate.approvedOn, language))
                                        : texts.translate("Paper", "version %1, not approved").arg(number);
}

QString standsText(const Finding &finding) {
    QStringList parts{finding.evidence, finding.detail};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace

Document checkPaper(const CheckContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Mandate check"),
                                  texts.translate("Paper", "Mandate check"), content.day);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(longDate(content.day, language));
    Facts facts;
    facts.rows.push_back({texts.translate("Paper", "Network"), content.network.name});
    facts.rows.push_back({texts.translate("Paper", "On"), longDateWithWeekday(content.day, language)});
    if (content.mandate)
        facts.rows.push_back(
            {texts.translate("Paper", "Checked against"), againstText(*content.mandate, texts, language)});
    if (content.mandate && content.mandate->state == MandateState::Dissolved)
        facts.rows.push_back(
            {texts.translate("Paper", "Network dissolved"), longDate(content.mandate->validTo, language)});
    facts.rows.push_back({texts.translate("Paper", "How it stands"), countsText(content.findings, texts)});
    paper.blocks.push_back(facts);
    if (content.findings.isEmpty()) {
        addSentence(paper, texts.standard("check.none"));
        return paper;
    }
    Table table{{},
                {{texts.translate("Paper", "Demand"), 2.6, Align::Left, true},
                 {texts.translate("Paper", "How it stands"), 4},
                 {texts.translate("Paper", "Strength"), 0.9},
                 {texts.translate("Paper", "Clause"), 0.8}},
                {}};
    std::optional<Verdict> group;
    for (const Finding &finding : content.findings) {
        if (group != finding.verdict)
            table.rows +=
                TableRow{{texts.translate("Label", labelSource(finding.verdict))}, TableRowKind::Group};
        group = finding.verdict;
        table.rows += TableRow{{finding.demand, standsText(finding),
                                texts.translate("Label", labelSource(finding.rule.strength)),
                                content.clauses.value(finding.rule.clause)}};
    }
    paper.blocks.push_back(table);
    return paper;
}

} // namespace aarring
