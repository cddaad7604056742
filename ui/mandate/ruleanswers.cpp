#include "ui/mandate/ruleanswers.h"

#include "ui/common/answerdialog.h"
#include "ui/mandate/ruledialog.h"

#include <algorithm>

namespace aarring {

QList<Finding> sheetFindings(const Queries &queries, const QWidget *page) {
    QList<Finding> findings = queries.check(queries.today(), languageOf(page));
    // A year that is over is answered for on the overview; here stands what is demanded now.
    findings.removeIf([](const Finding &finding) { return finding.isPast(); });
    for (const Rule &rule : queries.rules()) {
        const bool judged = std::any_of(findings.begin(), findings.end(),
                                        [&](const Finding &finding) { return finding.rule.id == rule.id; });
        if (judged || rule.clause)
            continue;
        Finding finding;
        finding.rule = rule;
        finding.verdict = Verdict::Information;
        finding.demand = rule.title.isEmpty() ? RuleCard::tr("A rule that is not counted now") : rule.title;
        findings.append(finding);
    }
    return findings;
}

void addRule(const Context &context, Id clause, QWidget *page) {
    Rule rule;
    rule.clause = clause;
    rule.body = context.queries.networkBody();
    (new RuleDialog(context, rule, page))->open();
}

void answerRule(const Context &context, Id id, RuleReply answer, Id clause, QWidget *page) {
    const QList<Rule> &rules = context.queries.rules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const Rule &rule) { return rule.id == id; });
    if (found == rules.end())
        return;
    Rule rule = *found;
    switch (answer) {
    case RuleReply::StillHolds:
        context.ok(context.actions.confirmRule(id));
        break;
    case RuleReply::Change:
        (new RuleDialog(context, rule, page))->open();
        break;
    case RuleReply::Answer:
        for (const Finding &finding : sheetFindings(context.queries, page))
            if (finding.rule.id == id)
                (new AnswerDialog(context, finding, page))->open();
        break;
    case RuleReply::Remove:
        context.ok(context.actions.removeRule(id));
        break;
    case RuleReply::HangOnClause:
        if (!clause) {
            context.report({Error::Kind::Invalid,
                            RuleCard::tr("No clause is chosen"),
                            {},
                            RuleCard::tr("Click the clause the rule comes from first")});
            break;
        }
        rule.clause = clause;
        context.ok(context.actions.saveRule(rule));
        break;
    }
}

} // namespace aarring
