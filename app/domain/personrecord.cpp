#include "domain/personrecord.h"

#include "base/textfold.h"
#include "domain/labels.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace aarring {

namespace {

/// Folded, with a single space between all words and at both ends.
QString wordsOf(const QString &text) {
    QString words = folded(text);
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    return QLatin1Char(' ') + words.simplified() + QLatin1Char(' ');
}

constexpr int longestLine = 240;
constexpr int longestWord = 40;

/// As much of a long line as stands around the name; its place there is about its place among the words.
QString cutAround(const QString &line, const QString &words, qsizetype place) {
    if (line.size() <= longestLine)
        return line;
    const QLatin1Char space(' ');
    const qsizetype middle = place * line.size() / words.size();
    qsizetype from = std::clamp<qsizetype>(middle - longestLine / 2, 0, line.size() - longestLine);
    qsizetype to = from + longestLine;
    if (const qsizetype next = line.indexOf(space, from); from > 0 && next >= 0 && next - from < longestWord)
        from = next + 1;
    if (const qsizetype last = line.lastIndexOf(space, to); to < line.size() && to - last < longestWord)
        to = last;
    const QString dots(QChar(0x2026));
    return (from > 0 ? dots + space : QString()) + line.mid(from, to - from) +
           (to < line.size() ? space + dots : QString());
}

template<class T>
T byKey(const QList<T> &list, Id id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [id](const T &value) { return value.id == id; });
    return found == list.end() ? T() : *found;
}

template<class T, class Day>
void sortByDay(QList<T> &list, Day day) {
    std::stable_sort(list.begin(), list.end(), [&](const T &a, const T &b) { return day(a) < day(b); });
}

} // namespace

NameFinder::NameFinder(const Person &person) {
    for (const QString &written : {person.fullName(), person.sortName(), person.email}) {
        const QString words = wordsOf(written);
        const QStringList apart = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (apart.isEmpty() || m_wanted.contains(words))
            continue;
        m_wanted += words;
        m_tellTale += *std::max_element(apart.begin(), apart.end(), [](const QString &a, const QString &b) {
            return a.size() < b.size();
        });
    }
}

bool NameFinder::mayBeIn(const QString &text) const {
    const QString plain = folded(text);
    return std::any_of(m_tellTale.begin(), m_tellTale.end(),
                       [&](const QString &word) { return plain.contains(word); });
}

bool NameFinder::isIn(const QString &text) const {
    if (!mayBeIn(text))
        return false;
    const QString words = wordsOf(text);
    return std::any_of(m_wanted.begin(), m_wanted.end(),
                       [&](const QString &wanted) { return words.contains(wanted); });
}

// Folding writes no letter with more bytes than it had.
qsizetype NameFinder::leastBytes() const {
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const QString &wanted : m_wanted)
        least = std::min(least, wanted.size() - 2);
    return least;
}

QString NameFinder::linesWith(const QString &text) const {
    if (!isIn(text))
        return {};
    QStringList found;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString words = wordsOf(line);
        qsizetype place = -1;
        for (qsizetype i = 0; place < 0 && i < m_wanted.size(); ++i)
            place = words.indexOf(m_wanted[i]);
        if (place >= 0)
            found += cutAround(line.simplified(), words, place);
    }
    // A name that goes on in the next line stands in none of them.
    return found.isEmpty() ? text.simplified() : found.join(QLatin1Char('\n'));
}

namespace {

/// Puts names in the place of keys.
class RecordMaker {
public:
    RecordMaker(const Person &person, const NetworkFacts &facts, const PersonRows &rows)
        : m_person(person), m_facts(facts), m_rows(rows) {}

    PersonRecord make() const {
        PersonRecord record;
        record.person = m_person;
        record.institution = byKey(m_facts.institutions, m_person.institution).name;
        record.seats = seats();
        record.offices = offices();
        record.groups = groups();
        record.candidacies = candidacies();
        record.meetings = meetings();
        record.duties = followUps() + measures() + resources();
        record.rows = m_rows;
        return record;
    }

private:
    /// Nothing for the network itself.
    QString groupName(Id body) const {
        const Body found = byKey(m_facts.bodies, body);
        return found.kind == BodyKind::Network ? QString() : found.name;
    }
    QString nameOf(Id person) const { return byKey(m_facts.persons, person).fullName(); }
    Meeting meeting(Id id) const { return byKey(m_facts.meetings, id); }

    QList<PersonRecord::SeatHeld> seats() const {
        QList<PersonRecord::SeatHeld> seats;
        for (const Appointment &a : m_facts.appointments) {
            if (a.person != m_person.id)
                continue;
            const Seat seat = byKey(m_facts.seats, a.seat);
            seats += {byKey(m_facts.institutions, seat.institution).name,
                      groupName(seat.body),
                      a.role,
                      a.period,
                      a.appointedBy,
                      a.appointedOn,
                      a.note};
        }
        sortByDay(seats, [](const auto &seat) { return seat.period.from; });
        return seats;
    }

    QList<PersonRecord::PlaceHeld> offices() const {
        QList<PersonRecord::PlaceHeld> offices;
        for (const Term &term : m_facts.terms) {
            if (term.person != m_person.id)
                continue;
            const Office office = byKey(m_facts.offices, term.office);
            offices +=
                {office.title, groupName(office.body), term.period, meeting(term.electedAt), term.note};
        }
        sortByDay(offices, [](const auto &office) { return office.period.from; });
        return offices;
    }

    QList<PersonRecord::PlaceHeld> groups() const {
        QList<PersonRecord::PlaceHeld> groups;
        for (const BodyMembership &membership : m_facts.memberships)
            if (membership.person == m_person.id)
                groups += {byKey(m_facts.bodies, membership.body).name,
                           {},
                           membership.period,
                           meeting(membership.electedAt),
                           membership.note};
        sortByDay(groups, [](const auto &group) { return group.period.from; });
        return groups;
    }

    QList<PersonRecord::Candidacy> candidacies() const {
        QList<PersonRecord::Candidacy> candidacies;
        for (const Candidate &candidate : m_rows.candidates) {
            const AgendaItem item = byKey(m_rows.elections, candidate.item);
            candidacies += {meeting(item.meeting), item.title,
                            candidate.office ? byKey(m_facts.offices, candidate.office).title
                                             : byKey(m_facts.bodies, candidate.body).name,
                            candidate.votes, candidate.elected};
        }
        sortByDay(candidacies, [](const auto &candidacy) { return candidacy.meeting.date; });
        return candidacies;
    }

    QList<PersonRecord::AtMeeting> meetings() const {
        QList<PersonRecord::AtMeeting> meetings;
        for (const Meeting &meeting : m_facts.meetings) {
            PersonRecord::AtMeeting at{
                meeting, meeting.chair == m_person.id, meeting.secretary == m_person.id, {}, {}, {}};
            for (const Participant &row : m_rows.participants) {
                if (row.meeting != meeting.id)
                    continue;
                if (row.person == m_person.id) {
                    at.participant = row;
                    at.cameFor = nameOf(row.substituteFor);
                } else {
                    at.replacedBy = row.person ? nameOf(row.person) : row.name;
                }
            }
            if (at.isChair || at.isSecretary || at.participant || !at.replacedBy.isEmpty())
                meetings += at;
        }
        sortByDay(meetings, [](const auto &at) { return at.meeting.date; });
        return meetings;
    }

    QList<PersonRecord::Duty> followUps() const {
        QList<PersonRecord::Duty> duties;
        for (const FollowUpLine &line : m_rows.followUps)
            duties += {PersonRecord::DutyKind::FollowUp,
                       line.followUp.what,
                       line.meeting ? meeting(line.meeting).title : QString(),
                       line.followUp.deadline,
                       labelSource(line.followUp.state),
                       line.followUp.note};
        sortByDay(duties, [](const auto &duty) { return duty.day; });
        return duties;
    }

    QList<PersonRecord::Duty> measures() const {
        QList<PersonRecord::Duty> duties;
        for (const Measure &measure : m_facts.measures) {
            if (measure.person != m_person.id)
                continue;
            QStringList from{byKey(m_facts.goals, measure.goal).title,
                             byKey(m_facts.projects, measure.project).title};
            from.removeAll(QString());
            duties += {PersonRecord::DutyKind::Measure, measure.title,
                       from.join(QStringLiteral(", ")), measure.deadline,
                       labelSource(measure.state),      measure.result};
        }
        sortByDay(duties, [](const auto &duty) { return duty.day; });
        return duties;
    }

    QList<PersonRecord::Duty> resources() const {
        QList<PersonRecord::Duty> duties;
        for (const Resource &resource : m_facts.resources)
            if (resource.person == m_person.id)
                duties += {PersonRecord::DutyKind::Resource,
                           resource.title,
                           resource.theme,
                           resource.published,
                           labelSource(resource.state),
                           {}};
        return duties;
    }

    const Person &m_person;
    const NetworkFacts &m_facts;
    const PersonRows &m_rows;
};

} // namespace

bool PersonRecord::isBare() const {
    return seats.isEmpty() && offices.isEmpty() && groups.isEmpty() && candidacies.isEmpty() &&
           meetings.isEmpty() && duties.isEmpty() && rows.mentions.isEmpty() && rows.own.count == 0 &&
           rows.others.count == 0 && rows.written.count == 0;
}

PersonRecord personRecord(const Person &person, const NetworkFacts &facts, const PersonRows &rows) {
    return RecordMaker(person, facts, rows).make();
}

QList<Person> personsMeant(const QString &words, const NetworkFacts &facts) {
    const QString wanted = folded(words.trimmed());
    if (wanted.isEmpty())
        return {};
    const auto those = [&facts](const auto &isMeant) {
        QList<Person> found;
        std::copy_if(facts.persons.begin(), facts.persons.end(), std::back_inserter(found), isMeant);
        return found;
    };
    const QList<Person> exactly = those([&](const Person &person) {
        return folded(person.fullName()) == wanted || folded(person.email) == wanted;
    });
    if (!exactly.isEmpty())
        return exactly;
    const QStringList parts = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return those([&](const Person &person) {
        const QString known = folded(
            QStringList{person.fullName(), byKey(facts.institutions, person.institution).name, person.email}
                .join(QLatin1Char(' ')));
        return std::all_of(parts.begin(), parts.end(),
                           [&](const QString &part) { return known.contains(part); });
    });
}

} // namespace aarring
