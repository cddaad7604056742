#include "domain/programme.h"

#include "base/formats.h"

#include <QHash>
#include <QRegularExpression>

namespace aarring {

namespace {

constexpr int dayLength = 24 * 60;

int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }
QTime timeAt(int minute) { return QTime(0, 0).addSecs((minute % dayLength) * 60); }

/// Minute of the meeting's end, counted from midnight of its first day; an end at midnight is the end of the day.
std::optional<int> endOf(const Meeting &meeting) {
    if (!meeting.end.isValid())
        return std::nullopt;
    const int days = int(meeting.date.daysTo(lastDayOf(meeting)));
    const int minute = minuteOf(meeting.end);
    return days * dayLength + (minute == 0 ? dayLength : minute);
}

/// Index of the item of its own that each one belongs to.
QList<int> wholes(const QList<AgendaItem> &items) {
    QHash<Id, int> index;
    QList<int> wholes;
    for (int i = 0; i < items.size(); ++i) {
        const auto parent = items[i].parent ? index.constFind(items[i].parent) : index.constEnd();
        wholes.append(parent == index.constEnd() ? i : wholes[*parent]);
        if (items[i].id)
            index.insert(items[i].id, i);
    }
    return wholes;
}

/// A clock that runs from item to item.
class Clock {
public:
    explicit Clock(const Meeting &meeting)
        : m_days(meeting.date.isValid() ? int(meeting.date.daysTo(lastDayOf(meeting))) : 0) {
        if (meeting.start.isValid())
            m_now = minuteOf(meeting.start);
    }
    std::optional<int> now() const { return m_now; }
    /// Puts it at a fixed start and tells in `time` what that does to what came before.
    void set(QTime fixed, ProgrammeTime &time) {
        const int day = m_now ? *m_now / dayLength : 0;
        int start = day * dayLength + minuteOf(fixed);
        const int before = m_last.value_or(start);
        if (start < before && day < m_days) {
            start += dayLength;
        } else if (m_now && m_last) {
            time.gap = std::max(0, start - *m_now);
            time.overlap = std::max(0, *m_now - start);
        } else if (m_now) {
            time.gap = std::max(0, start - *m_now); // people may come before the meeting begins
        }
        m_now = start;
    }
    void pass(int minutes) {
        m_last = m_now;
        if (m_now)
            *m_now += minutes;
    }

private:
    int m_days;
    std::optional<int> m_now;  ///< minutes from midnight of the first day
    std::optional<int> m_last; ///< when the item before began
};

void setClock(ProgrammeTime &time, int start) {
    time.from = timeAt(start);
    time.to = timeAt(start + time.length);
    time.day = start / dayLength;
}

/// The parts of `whole` one after the other, from its start.
void timeParts(const QList<AgendaItem> &items, const QList<int> &wholes, int whole, std::optional<int> start,
               Programme &programme) {
    std::optional<int> now = start;
    for (int i = whole + 1; i < items.size() && wholes[i] == whole; ++i) {
        ProgrammeTime &part = programme.times[i];
        part.isPart = true;
        part.length = items[i].minutes;
        const bool hasClock = now && (part.length > 0 || items[i].fixedStart.isValid());
        if (!hasClock)
            continue;
        if (items[i].fixedStart.isValid()) {
            const int fixed = *start / dayLength * dayLength + minuteOf(items[i].fixedStart);
            part.overlap = std::max(0, *now - fixed);
            now = fixed;
        }
        setClock(part, *now);
        *now += part.length;
        part.isTooLong = *now > *start + programme.times[whole].length;
    }
}

int lengthOfParts(const QList<AgendaItem> &items, const QList<int> &wholes, int whole) {
    int minutes = 0;
    for (int i = whole + 1; i < items.size() && wholes[i] == whole; ++i)
        minutes += items[i].minutes;
    return minutes;
}

} // namespace

Programme programmeOf(const Meeting &meeting, const QList<AgendaItem> &items) {
    Programme programme;
    programme.times.resize(items.size());
    const QList<int> belongsTo = wholes(items);
    const std::optional<int> end = endOf(meeting);
    Clock clock(meeting);
    std::optional<int> last;
    for (int i = 0; i < items.size(); ++i) {
        if (belongsTo[i] != i)
            continue;
        ProgrammeTime &time = programme.times[i];
        time.length = items[i].minutes ? items[i].minutes : lengthOfParts(items, belongsTo, i);
        programme.minutes += time.length;
        if (!items[i].isBusiness())
            programme.pause += time.length;
        if (items[i].fixedStart.isValid())
            clock.set(items[i].fixedStart, time);
        const std::optional<int> start = clock.now();
        if (start)
            setClock(time, *start);
        clock.pass(time.length);
        if (start && end && *clock.now() > *end) {
            time.late = *clock.now() - *end;
            programme.overrun = std::max(programme.overrun, time.late);
            if (programme.firstLate < 0)
                programme.firstLate = i;
        }
        if (start)
            last = std::max(last.value_or(0), *clock.now());
        timeParts(items, belongsTo, i, start, programme);
    }
    if (last) {
        programme.end = timeAt(*last);
        programme.endDay = *last / dayLength;
    }
    return programme;
}

std::optional<TypedItemTime> readItemTime(const QString &typed, QTime follows) {
    if (typed.trimmed().isEmpty())
        return TypedItemTime{};
    if (const auto time = parseTime(typed))
        return TypedItemTime{*time, -1};
    const auto range = parseTimeRange(typed);
    if (!range)
        return std::nullopt;
    const int from = minuteOf(range->first);
    const int to = range->second == QTime(0, 0) ? dayLength : minuteOf(range->second);
    return TypedItemTime{range->first == follows ? QTime() : range->first, to - from};
}

QTime followingStart(const Meeting &meeting, QList<AgendaItem> items, qsizetype at) {
    if (at >= items.size()) {
        const Programme programme = programmeOf(meeting, items);
        return items.isEmpty() ? meeting.start : programme.end;
    }
    items[at].fixedStart = {};
    items[at].minutes = std::max(items[at].minutes, 1); // without a length a part has no clock
    return programmeOf(meeting, items).times[at].from;
}

std::optional<int> readLength(const QString &typed) {
    static const QRegularExpression shape(
        QStringLiteral("^(?:([0-9]{1,2}) ?(?:[th]\\.?|t(?:ime|imer)|hours?) ?)?(?:([0-9]{1,4}) "
                       "?(?:min\\.?|m|minutter)?)?$"));
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2}):([0-5][0-9])$"));
    const QString text = typed.simplified().toLower();
    auto parts = clock.match(text);
    if (!parts.hasMatch())
        parts = shape.match(text);
    if (text.isEmpty() || !parts.hasMatch())
        return std::nullopt;
    const int minutes = parts.captured(1).toInt() * 60 + parts.captured(2).toInt();
    return minutes <= dayLength ? std::optional(minutes) : std::nullopt;
}

std::optional<ItemKind> kindNamed(const QString &title) {
    static const QRegularExpression pause(
        QStringLiteral("^(?:\\w*pause|beinstrekk|coffee|kaffe|(?:coffee )?break)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression meal(QStringLiteral("^(?:lunsj|lunch|frokost)(?:pause)?\\b"));
    static const QRegularExpression election(QStringLiteral("^(?:(?:val|valg) av|election)\\b"));
    const QString name = title.trimmed().toLower();
    if (meal.match(name).hasMatch())
        return ItemKind::Lunch;
    if (pause.match(name).hasMatch())
        return ItemKind::Break;
    if (election.match(name).hasMatch())
        return ItemKind::Election;
    return std::nullopt;
}

} // namespace aarring
