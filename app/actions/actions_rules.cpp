#include "actions/actions_p.h"
#include "domain/labels.h"
#include "domain/validation.h"

namespace aarring {

namespace {

/// What the history calls a rule: its own words, else those of its clause, as many as it takes to recognise it.
QString ruleName(const Rule &rule, const QString &clause = {}) {
    constexpr int length = 60;
    QString name = rule.title;
    for (const QString &words : {clause, rule.confirmedText, label(rule.kind)})
        if (name.isEmpty())
            name = words;
    return name.size() <= length ? name : name.left(length).trimmed() + QChar(0x2026);
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

Result<Id> Actions::saveRule(Rule rule) {
    if (const Problems p = validate(rule); !acceptable(p))
        return refusal(p);
    const auto clause = clauseText(rule);
    if (!clause)
        return clause.error();
    if (rule.clause)
        rule.confirmedText = *clause;
    if (!rule.id && rule.position == 0) {
        const auto last = positionAfter<Rule>({}, {}, -1);
        if (!last)
            return last.error();
        rule.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the rule of: %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the rule of: %1"), ruleName(rule, *clause), rule);
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

Result<Id> Actions::answerRule(Id rule, QDate day, bool met, const QString &note) {
    const auto asked = m_store.load<Rule>(rule);
    if (!asked)
        return asked.error();
    if (!day.isValid())
        return refusal({{QStringLiteral("day"), QCoreApplication::translate("Actions", "Write the day.")}});
    RuleAnswer answer{0, rule, day, met, note.trimmed()};
    const Status saved = perform(QT_TRANSLATE_NOOP("Action", "Answered for the mandate: %1"),
                                 ruleName(*asked), [&] { return m_store.save(answer); });
    if (!saved)
        return saved.error();
    return answer.id;
}

} // namespace aarring
