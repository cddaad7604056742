#include "actions/actions_p.h"

namespace aarring {

namespace {

/// Enough of its clause to recognise a rule in the history.
QString ruleName(const Rule &rule, const QString &clause) {
    constexpr int length = 60;
    if (clause.isEmpty())
        return rule.confirmedText.isEmpty() ? nameOf(rule.kind) : ruleName(rule, rule.confirmedText);
    return clause.size() <= length ? clause : clause.left(length).trimmed() + QChar(0x2026);
}

} // namespace

Result<QString> Actions::clauseText(const Rule &rule) const {
    if (!rule.clause)
        return QString();
    const auto clause = m_store.load<MandateBlock>(rule.clause);
    if (!clause)
        return clause.error();
    return clause->text;
}

Status Actions::confirmRule(Id id) {
    auto rule = m_store.load<Rule>(id);
    if (!rule)
        return rule.error();
    const auto clause = clauseText(*rule);
    if (!clause)
        return clause.error();
    rule->confirmedText = *clause;
    return perform(QT_TRANSLATE_NOOP("Action", "Confirmed the rule of: %1"), ruleName(*rule, *clause),
                   [&] { return m_store.save(*rule); });
}

Status Actions::saveRule(Rule rule) {
    const auto before = m_store.load<Rule>(rule.id);
    if (!before)
        return before.error();
    if (rule.atLeast < 0 || rule.atMost < 0 || (rule.atMost > 0 && rule.atMost < rule.atLeast))
        return refusal({{QStringLiteral("atMost"),
                         QCoreApplication::translate("Actions", "The most is less than the least.")}});
    const auto clause = clauseText(rule);
    if (!clause)
        return clause.error();
    rule.confirmedText = rule.clause ? *clause : before->confirmedText;
    return perform(QT_TRANSLATE_NOOP("Action", "Changed the rule of: %1"), ruleName(rule, *clause),
                   [&] { return m_store.save(rule); });
}

Status Actions::removeRule(Id id) {
    const auto rule = m_store.load<Rule>(id);
    if (!rule)
        return rule.error();
    const auto clause = clauseText(*rule);
    if (!clause)
        return clause.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the rule of: %1"), ruleName(*rule, *clause),
                   [&]() -> Status {
                       if (auto answers = removeAll<RuleAnswer>(QStringLiteral("rule = ?"), {id}); !answers)
                           return answers;
                       return m_store.remove<Rule>(id);
                   });
}

} // namespace aarring
