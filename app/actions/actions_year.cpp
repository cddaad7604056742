#include "actions/actions_p.h"
#include "base/formats.h"
#include "domain/labels.h"

namespace aarring {

// ---- Entries

Result<Id> Actions::saveEntry(YearEntry entry) {
    if (const Problems p = validate(entry); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added to the year: %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed in the year: %1"), entry.title, entry);
}

Status Actions::removeEntry(Id id) {
    const auto entry = m_store.load<YearEntry>(id);
    if (!entry)
        return entry.error();
    return performRemove<YearEntry>(QT_TRANSLATE_NOOP("Action", "Removed from the year: %1"), entry->title,
                                    id);
}

Status Actions::moveEntry(Id id, QDate date) {
    auto entry = m_store.load<YearEntry>(id);
    if (!entry)
        return entry.error();
    if (entry->lastDay.isValid())
        entry->lastDay = entry->lastDay.addDays(entry->date.daysTo(date));
    entry->date = date;
    if (const Problems p = validate(*entry); !acceptable(p))
        return refusal(p);
    return perform(QT_TRANSLATE_NOOP("Action", "Moved in the year: %1"), entry->title,
                   [&] { return m_store.save(*entry); });
}

Status Actions::markEntryDone(Id id, QDate day, const QString &sentTo) {
    auto entry = m_store.load<YearEntry>(id);
    if (!entry)
        return entry.error();
    entry->state = EntryState::Done;
    entry->doneOn = day;
    if (!sentTo.isEmpty())
        entry->sentTo = sentTo;
    if (const Problems p = validate(*entry); !acceptable(p))
        return refusal(p);
    return perform(QT_TRANSLATE_NOOP("Action", "Done in the year: %1"), entry->title,
                   [&] { return m_store.save(*entry); });
}

Status Actions::addPlan(int year, const QList<Meeting> &meetings, const QList<YearEntry> &entries) {
    return perform(QT_TRANSLATE_NOOP("Action", "Planned the year %1"), QString::number(year),
                   [&]() -> Status {
                       for (Meeting meeting : meetings)
                           if (auto written = writeMeeting(meeting); !written)
                               return written;
                       for (YearEntry entry : entries) {
                           entry.id = 0;
                           if (const Problems p = validate(entry); !acceptable(p))
                               return refusal(p);
                           if (auto saved = m_store.save(entry); !saved)
                               return saved;
                       }
                       return Done{};
                   });
}

// ---- The network's own calendar

Result<Id> Actions::saveQuietPeriod(QuietPeriod period) {
    if (const Problems p = validate(period); !acceptable(p))
        return refusal(p);
    if (!period.id && period.position == 0) {
        const auto last = positionAfter<QuietPeriod>({}, {}, -1);
        if (!last)
            return last.error();
        period.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the quiet time %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the quiet time %1"), period.name, period);
}

Status Actions::removeQuietPeriod(Id id) {
    const auto period = m_store.load<QuietPeriod>(id);
    if (!period)
        return period.error();
    return performRemove<QuietPeriod>(QT_TRANSLATE_NOOP("Action", "Removed the quiet time %1"), period->name,
                                      id);
}

Result<Id> Actions::saveDayOverride(DayOverride day) {
    const auto others = m_store.all<DayOverride>();
    if (!others)
        return others.error();
    if (const Problems p = validate(day, *others); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the day %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the day %1"), isoDate(day.day), day);
}

Status Actions::removeDayOverride(Id id) {
    const auto day = m_store.load<DayOverride>(id);
    if (!day)
        return day.error();
    return performRemove<DayOverride>(QT_TRANSLATE_NOOP("Action", "Removed the day %1"), isoDate(day->day),
                                      id);
}

// ---- Rules

namespace {

/// What the history calls a rule: its own words, or those of its clause when they were confirmed.
QString ruleName(const Rule &rule) {
    constexpr int length = 60;
    QString name = rule.title;
    if (name.isEmpty())
        name = rule.confirmedText;
    if (name.isEmpty())
        name = label(rule.kind);
    return name.size() <= length ? name : name.left(length).trimmed() + QChar(0x2026);
}

} // namespace

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

Result<Id> Actions::saveRule(Rule rule) {
    if (const Problems p = validate(rule); !acceptable(p))
        return refusal(p);
    if (!rule.id && rule.position == 0) {
        const auto last = positionAfter<Rule>({}, {}, -1);
        if (!last)
            return last.error();
        rule.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the rule %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the rule %1"), ruleName(rule), rule);
}

Status Actions::removeRule(Id id) {
    const auto rule = m_store.load<Rule>(id);
    if (!rule)
        return rule.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the rule %1"), ruleName(*rule), [&]() -> Status {
        if (auto r = removeAll<RuleAnswer>(QStringLiteral("rule = ?"), {id}); !r)
            return r;
        return m_store.remove<Rule>(id);
    });
}

} // namespace aarring
