#include "ui/members/memberrows.h"

#include "base/textfold.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <QMultiHash>

namespace aarring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MemberRows)
};

/// Words that must all occur, in any order.
class Search {
public:
    explicit Search(const QString &text)
        : m_words(folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}
    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QString &a, const QString &b) const {
        const QString all = folded(a + QLatin1Char(' ') + b);
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return all.contains(word); });
    }

private:
    QStringList m_words;
};

struct SeatEntry {
    const Seat *seat;
    const Institution *institution;
    QCollatorSortKey key; ///< of the institution's name
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
std::vector<SeatEntry> seatsOn(const Queries &queries, QDate day) {
    std::vector<SeatEntry> seats;
    for (const Seat &seat : queries.facts().seats)
        if (const Institution *institution = queries.institution(seat.institution);
            institution && seat.valid.contains(day))
            seats.push_back({&seat, institution, nameKey(institution->label())});
    std::sort(seats.begin(), seats.end(), [](const SeatEntry &a, const SeatEntry &b) {
        if (a.institution->kind != b.institution->kind)
            return a.institution->kind < b.institution->kind;
        if (a.institution != b.institution) {
            const int order = a.key.compare(b.key);
            return order != 0 ? order < 0 : a.institution->id < b.institution->id;
        }
        return a.seat->position < b.seat->position;
    });
    return seats;
}

} // namespace

MemberRows memberRows(const Queries &queries, QDate day, MemberFilter filter, const QString &text) {
    MemberRows result;
    const Search search(text);
    const QHash<Id, QString> offices = officesByPerson(queries, day);
    QHash<Id, QList<const Appointment *>> bySeat;
    // The whole list shows who never had a seat; who has left stands in the seat's history and under its own filter.
    QSet<Id> seated;
    for (const Appointment &a : queries.facts().appointments) {
        const bool sits = a.period.contains(day);
        if (sits)
            bySeat[a.seat].append(&a);
        if (sits || filter == MemberFilter::All)
            seated.insert(a.person);
    }

    const QString representative = label(SeatRole::Representative), substitute = label(SeatRole::Substitute);

    qsizetype heading = -1;
    int seatsOfKind = 0, filledOfKind = 0;
    Id lastInstitution = 0;
    const auto closeHeading = [&] {
        if (heading < 0)
            return;
        if (heading + 1 == qsizetype(result.rows.size()))
            result.rows.pop_back(); // nothing of this kind passes the filter
        else
            result.rows[size_t(heading)].name =
                Text::tr("%1 of %n seats filled", nullptr, seatsOfKind).arg(filledOfKind);
        seatsOfKind = filledOfKind = 0;
    };

    for (const SeatEntry &entry : seatsOn(queries, day)) {
        const Institution &institution = *entry.institution;
        if (result.institutions.isEmpty() || result.institutions.last().first != institution.kind) {
            closeHeading();
            result.institutions.append({institution.kind, 0});
            heading = qsizetype(result.rows.size());
            MemberRow row;
            row.id = -1 - Id(institution.kind);
            row.kind = RowKind::Group;
            row.institution = QCoreApplication::translate("Label", pluralSource(institution.kind));
            result.rows.push_back(row);
        }
        if (institution.id != lastInstitution)
            ++result.institutions.last().second;
        lastInstitution = institution.id;

        QList<const Appointment *> sitting = bySeat.value(entry.seat->id);
        std::sort(sitting.begin(), sitting.end(), [](const Appointment *a, const Appointment *b) {
            return std::pair(a->role, a->id) < std::pair(b->role, b->id);
        });
        const bool filled = !sitting.isEmpty() && sitting.first()->role == SeatRole::Representative;
        ++seatsOfKind;
        ++result.seats;
        if (filled) {
            ++filledOfKind;
            ++result.filled;
        }

        MemberRow row;
        row.institution = institution.label();
        row.seat = entry.seat->id;
        if (entry.seat->askedOn <= day) // on an earlier day nobody had been asked yet
            row.askedOn = entry.seat->askedOn;
        const bool wantsVacant = filter == MemberFilter::All || filter == MemberFilter::Vacant ||
                                 filter == MemberFilter::RepresentativesOnly;
        if (!filled && wantsVacant &&
            (search.isEmpty() || search.matches(institution.label(), institution.name))) {
            row.id = entry.seat->id;
            row.kind = RowKind::Vacant;
            row.role = representative;
            result.rows.push_back(row);
        }
        row.kind = RowKind::Normal;
        for (const Appointment *a : std::as_const(sitting)) {
            const bool wanted =
                filter == MemberFilter::All || filter == MemberFilter::Filled ||
                (filter == MemberFilter::RepresentativesOnly && a->role == SeatRole::Representative);
            const Person *person = queries.person(a->person);
            if (!wanted || !person)
                continue;
            row.name = person->fullName();
            if (!search.isEmpty() &&
                !search.matches(row.name, institution.label() + QLatin1Char(' ') + institution.name))
                continue;
            row.id = row.appointment = a->id;
            row.person = a->person;
            row.from = a->period.from;
            row.role =
                a->role == SeatRole::Representative ? offices.value(a->person, representative) : substitute;
            result.rows.push_back(row);
        }
    }
    closeHeading();

    std::vector<std::pair<QCollatorSortKey, MemberRow>> others;
    result.hasPersons = !queries.facts().persons.isEmpty();
    const bool wantsOthers = filter == MemberFilter::All || filter == MemberFilter::WithoutSeat;
    for (const Person &person : queries.facts().persons) {
        if (!wantsOthers || seated.contains(person.id))
            continue;
        MemberRow row;
        row.id = row.person = person.id;
        row.name = person.fullName();
        if (const Institution *institution = queries.institution(person.institution))
            row.institution = institution->label();
        row.role = offices.value(person.id);
        if (search.isEmpty() || search.matches(row.name, row.institution))
            others.emplace_back(nameKey(person.sortName()), row);
    }
    if (others.empty())
        return result;
    std::sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    MemberRow row;
    row.id = -1 - Id(enumCount<InstitutionKind>());
    row.kind = RowKind::Group;
    row.institution = Text::tr("Without a seat");
    row.name = Text::tr("%n person(s)", nullptr, int(others.size()));
    result.rows.push_back(row);
    for (auto &other : others)
        result.rows.push_back(std::move(other.second));
    return result;
}

} // namespace aarring
