#pragma once

#include "base/formats.h"
#include "domain/mandatecheck.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <optional>

namespace aarring {

// What the files of the mandate check share: mandatecheck.cpp chooses, the others judge one subject each.

namespace check {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// A date this near deserves a warning.
constexpr int soonDays = 60;

QString joined(const QStringList &parts);      ///< "a, b and c"
QString joinedShort(const QStringList &names); ///< "a, b, c and 4 more"
/// "Evidence – what is missing".
QString withRemark(const QString &evidence, const QString &remark);
/// What an unmet demand of this strength is when nothing can save it.
Verdict broken(Strength strength);
/// What it is while it can still be met.
Verdict pending(Strength strength);
Finding findingAt(const Rule &rule, Place place);

} // namespace check

/// Judges one rule after the other against the same facts on the same day.
class Check {
public:
    Check(const NetworkFacts &facts, QDate day, Language language);

    /// Nothing when the rule demands nothing or its body does not exist on the day.
    std::optional<Finding> judge(const Rule &rule) const;
    /// The time before the one that is counted now, when its meetings were too few; only as far as the file knows it.
    std::optional<Finding> fellShort(const Rule &rule) const;

private:
    // mandatecheck_seats.cpp
    Finding seatsFilled(const Rule &rule, const Body &body) const;
    Finding representationOf(const Rule &rule, const Body &body) const;
    std::optional<Finding> establishedBy(const Rule &rule, const Body &body) const;
    Finding appointedBy(const Rule &rule, const Body &body) const;
    // mandatecheck_ahead.cpp: when what is met today no longer is
    /// When each seat has a representative.
    QHash<Id, QList<DateRange>> timesOfSeats() const;
    /// The first day, from now on, of a valid seat that is not filled; of an office without a successor.
    QDate vacantFrom(const QList<DateRange> &filled, const DateRange &valid) const;
    QDate vacantFrom(const Office &office) const;
    void tellAhead(Finding &finding, QDate failsOn, const QString &what) const;
    void tellFirstGap(Finding &finding, const QMap<QDate, QStringList> &gaps) const;
    void lookAtSizeAhead(Finding &finding, const Body &body, int atLeast, int atMost) const;
    // mandatecheck_terms.cpp
    Finding bodySize(const Rule &rule, const Body &body) const;
    Finding bodyExists(const Rule &rule) const;
    Finding officesFilled(const Rule &rule, const Body &body) const;
    Finding officersElectedBy(const Rule &rule, const Body &body) const;
    Finding membersElectedBy(const Rule &rule, const Body &body) const;
    Finding termLength(const Rule &rule) const;
    // mandatecheck_meetings.cpp
    Finding meetings(const Rule &rule, const Body &body) const;
    Finding physicalMeeting(const Rule &rule, const Body &body) const;
    bool isKnown(const DateRange &past, const Body &body) const;
    // mandatecheck_year.cpp
    Finding revision(const Rule &rule) const;
    Finding mandateApproved(const Rule &rule) const;
    std::optional<Finding> reportInterval(const Rule &rule) const;
    Finding ownMeetingCosts(const Rule &rule) const;
    QString ownTravel(Finding &finding) const;
    // mandatecheck_plans.cpp
    Finding madeEveryYear(const Rule &rule, EntryKind kind) const;
    // mandatecheck_year.cpp again: what no count settles
    Finding answered(const Rule &rule) const;
    Finding information(const Rule &rule) const;

    /// What the free function gives, but rules ask it for every seat: in a list that would take the square of their
    /// number.
    template<class T>
    const T *find(const QList<T> &list, Id id) const {
        if (m_places.isEmpty())
            notePlaces();
        const qsizetype place = m_places.value(id, -1);
        return place >= 0 && place < list.size() && list.at(place).id == id ? &list.at(place) : nullptr;
    }
    void notePlaces() const;
    /// Representatives of the body's seats on the day.
    QList<Appointment> representatives(Id body) const;

    QString date(QDate day) const { return shortDate(day, m_language); }
    QString dates(const QList<Meeting> &meetings) const;
    QString personName(Id person) const;
    QString seatName(const Seat &seat) const;
    QString vacancy(const Seat &seat) const;
    /// Puts the body's name before a demand, unless it is the network itself.
    QString of(const Body &body, const QString &demand) const;
    /// "28.02.2026", and "last working day 27.02.2026" when nobody works on it.
    QString deadline(QDate day) const;
    /// The approved version with the highest number, or nullptr.
    const MandateVersion *approved() const;
    /// The first day the approved mandate is valid; invalid without one.
    QDate validFrom() const;
    /// The span around the day that the rule counts over.
    DateRange span(const Rule &rule) const;

    /// The meetings of a body in the rule's span that count, by what has become of them.
    struct Year {
        QList<Meeting> held;
        QList<Meeting> planned;  ///< today or later
        QList<Meeting> unmarked; ///< past, but nobody has said that they were held
        int expected() const { return int(held.size() + planned.size()); }
        int all() const { return expected() + int(unmarked.size()); }
        QList<Id> ids() const;
    };
    Year year(const Rule &rule, const Body &body, const DateRange &span, bool inPerson) const;
    Verdict unmetMeetings(const Rule &rule, const Year &year) const;
    QString unmarkedRemark(const Year &year) const;
    QString heldText(const Rule &rule,
                     const Year &year) const;    ///< "3 of 4 held: 11 March, 6 May and 15 September"
    QString inSpan(const DateRange &span) const; ///< "2026", or the two days of a mandate year

    const NetworkFacts &m_facts;
    QDate m_day;
    Language m_language;
    mutable QHash<Id, qsizetype> m_places; ///< in their lists, of all that is looked up by its key
};

} // namespace aarring
