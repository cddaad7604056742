#include "domain/rollover.h"

#include "base/formats.h"
#include "domain/planningdays.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// Further than this from its week it is something else.
constexpr int mostWeeksAway = 8;

/// The day's weekday and ISO week `years` later; a week 53 becomes 52 where there is none. In the calendar year `year`.
QDate sameWeek(QDate day, int years, int year) {
    int weekYear = 0;
    const int week = day.weekNumber(&weekYear);
    const QDate fourth(weekYear + years, 1, 4); // always in week 1
    QDate there = fourth.addDays(7 * (week - 1) + day.dayOfWeek() - fourth.dayOfWeek());
    int thereYear = 0;
    if (there.weekNumber(&thereYear) != week)
        there = there.addDays(-7);
    while (there.year() < year)
        there = there.addDays(7);
    while (there.year() > year)
        there = there.addDays(-7);
    return there;
}

/// The same day and month; 28 February for the 29th.
QDate sameDate(QDate day, int year) {
    const QDate there(year, day.month(), day.day());
    return there.isValid() ? there : QDate(year, day.month(), 28);
}

class Roller {
public:
    Roller(int year, const NetworkFacts &facts, Language language)
        : m_year(year), m_days(facts.calendar), m_facts(facts), m_language(language) {}

    Rolled<Meeting> meeting(const Meeting &before) const {
        Rolled<Meeting> rolled;
        rolled.from = before.id;
        Meeting m = before;
        m.id = 0;
        m.state = MeetingState::Planned;
        m.link.clear();
        m.replyBy = m.calledOn = QDate();
        m.postponedTo = m.minutesApprovedAt = m.chair = m.secretary = 0;
        m.minutesState = MinutesState::None;
        m.sequence = 0;
        m.uid.clear();
        m.title = inYear(m.title, before.date);
        const QDate wish = sameWeek(before.date, m_year - before.date.year(), m_year);
        const qint64 length = before.date.daysTo(lastDayOf(before));
        m = movedTo(m, nearestGood(wish, length));
        explainMove(rolled, wish, m.date, length);
        rolled.value = m;
        for (const Meeting &other : m_facts.meetings)
            if (other.body == m.body && other.takesPlace() && other.date.isValid() &&
                other.date.year() == m_year && sameIsoWeek(other.date, m.date)) {
                rolled.ticked = false;
                rolled.why = Text::tr("%1 is planned in the same week.").arg(other.title);
            }
        return rolled;
    }

    Rolled<YearEntry> entry(const YearEntry &before) const {
        Rolled<YearEntry> rolled;
        rolled.from = before.id;
        YearEntry e = before;
        e.id = 0;
        e.state = EntryState::Planned;
        e.doneOn = QDate();
        e.title = inYear(e.title, before.date);
        const bool byDate = e.kind == EntryKind::Deadline || e.kind == EntryKind::Report;
        const QDate wish = byDate ? sameDate(before.date, m_year)
                                  : sameWeek(before.date, m_year - before.date.year(), m_year);
        // A deadline can only be met earlier.
        if (byDate || e.kind == EntryKind::Notice)
            e.date = m_days.lastGood(wish);
        else
            e.date = nearestGood(wish, 0);
        if (!e.date.isValid())
            e.date = wish;
        if (before.lastDay.isValid())
            e.lastDay = e.date.addDays(before.date.daysTo(before.lastDay));
        explainMove(rolled, wish, e.date, 0);
        rolled.value = e;
        for (const YearEntry &other : m_facts.entries)
            if (other.kind == e.kind && other.date.isValid() && other.date.year() == m_year &&
                (other.title == e.title || (e.kind == EntryKind::Report && other.date == e.date))) {
                rolled.ticked = false;
                rolled.why =
                    Text::tr("The year has it already, on %1.").arg(shortDate(other.date, m_language));
            }
        return rolled;
    }

private:
    static bool sameIsoWeek(QDate a, QDate b) { return a.toJulianDay() / 7 == b.toJulianDay() / 7; }

    bool isGood(QDate first, qint64 length) const {
        for (qint64 i = 0; i <= length; ++i)
            if (!m_days.isGood(first.addDays(i)))
                return false;
        return first.year() == m_year;
    }

    /// The same week before another week, the same weekday before another day, later before earlier.
    QDate nearestGood(QDate wish, qint64 length) const {
        if (isGood(wish, length))
            return wish;
        const QDate monday = wish.addDays(1 - wish.dayOfWeek());
        QDate best;
        const auto nearest = [&](QDate from) {
            QDate found;
            for (int i = 0; i < 7; ++i) {
                const QDate day = from.addDays(i);
                const QDate same = from.addDays(wish.dayOfWeek() - 1);
                if (isGood(day, length) &&
                    (!found.isValid() || std::abs(day.daysTo(same)) <= std::abs(found.daysTo(same))))
                    found = day;
            }
            return found;
        };
        if (best = nearest(monday); best.isValid())
            return best;
        for (int weeks = 1; weeks <= mostWeeksAway; ++weeks)
            for (const int way : {weeks, -weeks})
                if (best = nearest(monday.addDays(7 * way)); best.isValid())
                    return best;
        return wish;
    }

    template<class T>
    void explainMove(Rolled<T> &rolled, QDate wish, QDate day, qint64 length) const {
        if (day == wish)
            return;
        QString closed;
        for (qint64 i = 0; i <= length && closed.isEmpty(); ++i)
            closed = m_days.whyClosed(wish.addDays(i));
        rolled.moved = true;
        rolled.why = Text::tr("Moved from %1: %2.").arg(longDateWithWeekday(wish, m_language), closed);
    }

    /// "Årsmøte 2026" becomes "Årsmøte 2027".
    QString inYear(QString title, QDate before) const {
        const int years = m_year - before.year();
        static const QRegularExpression number(QStringLiteral("(?<!\\d)(19|20)\\d\\d(?!\\d)"));
        // From behind, so that places found stay right.
        QList<QRegularExpressionMatch> matches;
        for (auto it = number.globalMatch(title); it.hasNext();)
            matches.prepend(it.next());
        for (const auto &match : std::as_const(matches)) {
            const int written = match.captured().toInt();
            if (std::abs(written - before.year()) <= 1)
                title.replace(match.capturedStart(), 4, QString::number(written + years));
        }
        return title;
    }

    const int m_year;
    const PlanningDays m_days;
    const NetworkFacts &m_facts;
    const Language m_language;
};

template<class T>
void sortByDate(QList<Rolled<T>> &list) {
    std::stable_sort(list.begin(), list.end(),
                     [](const Rolled<T> &a, const Rolled<T> &b) { return a.value.date < b.value.date; });
}

} // namespace

RollOver rolledOver(const QList<Meeting> &meetings, const QList<YearEntry> &entries, int year,
                    const NetworkFacts &facts, Language language) {
    const Roller roller(year, facts, language);
    RollOver over;
    over.year = year;
    for (const Meeting &meeting : meetings)
        if (meeting.takesPlace() && meeting.date.isValid())
            over.meetings.append(roller.meeting(meeting));
    for (const YearEntry &entry : entries)
        if (entry.state != EntryState::Dropped && entry.date.isValid())
            over.entries.append(roller.entry(entry));
    sortByDate(over.meetings);
    sortByDate(over.entries);
    return over;
}

} // namespace aarring
