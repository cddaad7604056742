#include "actions/actions_p.h"
#include "base/formats.h"

namespace aarring {

// ---- Entries

Result<Id> Actions::saveEntry(YearEntry entry) {
    if (const Problems p = validate(entry); !acceptable(p))
        return refusal(p);
    if (entry.id)
        if (const auto there = m_store.load<YearEntry>(entry.id); !there)
            return there.error();
    const Status saved = perform(entry.id ? QT_TRANSLATE_NOOP("Action", "Changed in the year: %1")
                                          : QT_TRANSLATE_NOOP("Action", "Added to the year: %1"),
                                 entry.title, [&]() -> Status {
                                     if (auto moved = moveReportsOf(entry); !moved)
                                         return moved;
                                     return m_store.save(entry);
                                 });
    if (!saved)
        return saved.error();
    return entry.id;
}

Status Actions::moveReportsOf(const YearEntry &entry) {
    if (!entry.id)
        return Done{};
    const auto entries = m_store.all<YearEntry>();
    if (!entries)
        return entries.error();
    const auto reports = m_store.all<Report>();
    if (!reports)
        return reports.error();
    const YearEntry *before = find(*entries, entry.id);
    if (!before)
        return Done{};
    for (Report report : movedAlong(entry, *before, *reports, *entries))
        if (auto saved = m_store.save(report); !saved)
            return saved;
    return Done{};
}

Status Actions::removeEntry(Id id) {
    const auto entry = m_store.load<YearEntry>(id);
    if (!entry)
        return entry.error();
    return performRemove<YearEntry>(QT_TRANSLATE_NOOP("Action", "Removed from the year: %1"), entry->title,
                                    id);
}

Status Actions::moveEntry(Id id, QDate date) {
    const auto entry = m_store.load<YearEntry>(id);
    if (!entry)
        return entry.error();
    YearEntry moved = movedTo(*entry, date);
    if (const Problems p = validate(moved); !acceptable(p))
        return refusal(p);
    return perform(QT_TRANSLATE_NOOP("Action", "Moved in the year: %1"), moved.title, [&]() -> Status {
        if (auto followed = moveReportsOf(moved); !followed)
            return followed;
        return m_store.save(moved);
    });
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

} // namespace aarring
