#include "ui/members/memberrows.h"

#include "domain/contactdata.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <span>
#include <tuple>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemberRows)
};

struct SeatEntry {
    const Seat *seat;
    const Institution *institution;
    const QCollatorSortKey *key; ///< of the institution's name
};

/// Offices by who holds them on the day.
QHash<Id, QString> officesByPerson(const Queries &queries, QDate day) {
    QHash<Id, QString> offices;
    for (const Office &office : queries.facts().offices)
        if (const auto term = termOn(office, queries.facts(), day); term && !offices.contains(term->person))
            offices.insert(term->person, office.title);
    return offices;
}

/// Seats of the day, as the list has them: by kind, then as people sort names, then as they were entered.
std::vector<SeatEntry> seatsOn(const Queries &queries, QDate day, NameKeys &keys) {
    std::vector<SeatEntry> seats;
    for (const Seat &seat : queries.facts().seats)
        if (const Institution *institution = queries.institution(seat.institution);
            institution && seat.valid.contains(day))
            seats.push_back({&seat, institution, &keys.of(institution->label())});
    std::sort(seats.begin(), seats.end(), [](const SeatEntry &a, const SeatEntry &b) {
        if (a.institution->kind != b.institution->kind)
            return a.institution->kind < b.institution->kind;
        if (a.institution != b.institution) {
            const int order = a.key->compare(*b.key);
            return order != 0 ? order < 0 : a.institution->id < b.institution->id;
        }
        return a.seat->position < b.seat->position;
    });
    return seats;
}

bool passes(const MemberRow &row, MemberFilter filter) {
    switch (filter) {
    case MemberFilter::All:
        return true;
    case MemberFilter::Vacant:
        return row.kind == RowKind::Vacant;
    case MemberFilter::Filled:
        return row.kind != RowKind::Vacant;
    case MemberFilter::RepresentativesOnly:
        return !row.isSubstitute;
    case MemberFilter::WithoutSeat:
        break;
    }
    return false;
}

/// The whole list shows who never had a seat; who has left stands in the seat's history and under its own filter.
bool passesWithoutSeat(const MemberList::Entry &entry, MemberFilter filter) {
    return filter == MemberFilter::WithoutSeat || (filter == MemberFilter::All && !entry.hadSeat);
}

MemberList::Group withoutSeat(const Queries &queries, QDate day, const QHash<Id, QString> &offices,
                              const QSet<Id> &sitting, NameKeys &keys) {
    MemberList::Group group;
    group.withoutSeat = true;
    group.heading.id = -1 - Id(enumCount<InstitutionKind>());
    group.heading.kind = RowKind::Group;
    group.heading.institution = Text::tr("Without a seat");
    std::vector<std::pair<QCollatorSortKey, MemberList::Entry>> others;
    for (const Person &person : queries.facts().persons) {
        if (sitting.contains(person.id))
            continue;
        MemberList::Entry entry;
        entry.row.id = entry.row.person = person.id;
        entry.row.name = person.fullName();
        if (const Institution *institution = queries.institution(person.institution))
            entry.row.institution = institution->label();
        entry.row.role = offices.value(person.id);
        entry.searched = entry.row.name + QLatin1Char(' ') + entry.row.institution;
        others.emplace_back(keys.of(person.sortName()), std::move(entry));
    }
    if (others.empty())
        return group;
    QSet<Id> sat;
    for (const Appointment &a : queries.facts().appointments)
        sat.insert(a.person);
    const ContactNeed need(queries.facts(), day);
    for (auto &[key, entry] : others) {
        entry.hadSeat = sat.contains(entry.row.person);
        entry.row.left = need.lastDay(entry.row.person);
    }
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &other : others)
        group.entries.push_back(std::move(other.second));
    return group;
}

/// Who sits on a day: by seat, the representative first.
struct Sitting {
    std::vector<const Appointment *> bySeat;
    QSet<Id> persons;

    Sitting(const Queries &queries, QDate day) {
        persons.reserve(queries.facts().appointments.size());
        for (const Appointment &a : queries.facts().appointments) {
            if (!a.period.contains(day))
                continue;
            bySeat.push_back(&a);
            persons.insert(a.person);
        }
        std::sort(bySeat.begin(), bySeat.end(), [](const Appointment *a, const Appointment *b) {
            return std::tuple(a->seat, a->role, a->id) < std::tuple(b->seat, b->role, b->id);
        });
    }
    std::span<const Appointment *const> in(Id seat) const {
        const auto first = std::lower_bound(bySeat.begin(), bySeat.end(), seat,
                                            [](const Appointment *a, Id wanted) { return a->seat < wanted; });
        const auto end =
            std::find_if(first, bySeat.end(), [seat](const Appointment *a) { return a->seat != seat; });
        return {first, end};
    }
};

/// Writes the rows of seats; the words are looked up once for all of them.
class SeatRows {
public:
    SeatRows(const Queries &queries, QDate day)
        : m_queries(queries), m_day(day), m_offices(officesByPerson(queries, day)) {}
    const QHash<Id, QString> &offices() const { return m_offices; }
    /// Whoever sits in it, and the seat itself while it is vacant.
    void add(std::vector<MemberList::Entry> &entries, const SeatEntry &seat,
             std::span<const Appointment *const> sitting, bool isFilled) const;

private:
    const Queries &m_queries;
    const QDate m_day;
    const QHash<Id, QString> m_offices; ///< by person
    const QString m_representative = label(SeatRole::Representative);
    const QString m_substitute = label(SeatRole::Substitute);
};

void SeatRows::add(std::vector<MemberList::Entry> &entries, const SeatEntry &seat,
                   std::span<const Appointment *const> sitting, bool isFilled) const {
    const Institution &institution = *seat.institution;
    QString place = institution.label();
    if (place != institution.name)
        place += QLatin1Char(' ') + institution.name;
    MemberRow row;
    row.institution = institution.label();
    row.seat = seat.seat->id;
    if (seat.seat->askedOn <= m_day) // on an earlier day nobody had been asked yet
        row.askedOn = seat.seat->askedOn;
    if (!isFilled) {
        row.id = seat.seat->id;
        row.kind = RowKind::Vacant;
        row.role = m_representative;
        entries.push_back({row, place});
    }
    row.kind = RowKind::Normal;
    for (const Appointment *a : sitting) {
        const Person *person = m_queries.person(a->person);
        if (!person)
            continue;
        row.name = person->fullName();
        row.id = row.appointment = a->id;
        row.person = a->person;
        row.from = a->period.from;
        row.isSubstitute = a->role == SeatRole::Substitute;
        row.role = row.isSubstitute ? m_substitute : m_offices.value(a->person, m_representative);
        entries.push_back({row, row.name + QLatin1Char(' ') + place});
    }
}

} // namespace

MemberList memberList(const Queries &queries, QDate day, NameKeys &keys) {
    MemberList list;
    const SeatRows rows(queries, day);
    const Sitting sitting(queries, day);
    int seatsOfKind = 0, filledOfKind = 0;
    Id lastInstitution = 0;
    const auto closeGroup = [&] {
        if (!list.groups.empty())
            list.groups.back().heading.name =
                Text::tr("%1 of %n seats filled", nullptr, seatsOfKind).arg(filledOfKind);
        seatsOfKind = filledOfKind = 0;
    };
    for (const SeatEntry &seat : seatsOn(queries, day, keys)) {
        const Institution &institution = *seat.institution;
        if (list.institutions.isEmpty() || list.institutions.last().first != institution.kind) {
            closeGroup();
            list.institutions.append({institution.kind, 0});
            MemberRow &heading = list.groups.emplace_back().heading;
            heading.id = -1 - Id(institution.kind);
            heading.kind = RowKind::Group;
            heading.institution = QCoreApplication::translate("Label", pluralSource(institution.kind));
        }
        if (institution.id != lastInstitution)
            ++list.institutions.last().second;
        lastInstitution = institution.id;

        const auto here = sitting.in(seat.seat->id);
        const bool isFilled = !here.empty() && here.front()->role == SeatRole::Representative;
        ++seatsOfKind;
        ++list.seats;
        filledOfKind += isFilled;
        list.filled += isFilled;
        rows.add(list.groups.back().entries, seat, here, isFilled);
    }
    closeGroup();
    list.hasPersons = !queries.facts().persons.isEmpty();
    list.groups.push_back(withoutSeat(queries, day, rows.offices(), sitting.persons, keys));
    return list;
}

bool MemberList::Entry::contains(const QStringList &words) const {
    if (folded.isNull())
        folded = aarring::folded(searched);
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return folded.contains(word); });
}

std::vector<MemberRow> memberRows(const MemberList &list, MemberFilter filter, const QString &text) {
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<MemberRow> rows;
    for (const MemberList::Group &group : list.groups) {
        const size_t heading = rows.size();
        rows.push_back(group.heading);
        for (const MemberList::Entry &entry : group.entries) {
            const bool wanted =
                group.withoutSeat ? passesWithoutSeat(entry, filter) : passes(entry.row, filter);
            if (wanted && (words.isEmpty() || entry.contains(words)))
                rows.push_back(entry.row);
        }
        const int shown = int(rows.size() - heading) - 1;
        if (shown == 0)
            rows.pop_back();
        else if (group.withoutSeat)
            rows[heading].name = Text::tr("%n person(s)", nullptr, shown);
    }
    return rows;
}

} // namespace aarring
