#include "ui/terms/termrows.h"

#include "base/textfold.h"

#include <QCoreApplication>

namespace aarring {

namespace {

constexpr int soonDays = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TermRows)
};

bool isOver(const DateRange &period, QDate day) { return period.to.isValid() && period.to < day; }
bool isComing(const DateRange &period, QDate day) { return period.from.isValid() && period.from > day; }

/// Builds the rows; one pass over terms and memberships, the bodies and offices are few.
class Builder {
public:
    Builder(const Queries &queries, QDate day, bool ended)
        : m_queries(queries), m_facts(queries.facts()), m_day(day), m_ended(ended) {
        for (const Term &term : termsEndingSoon(m_facts, day, soonDays))
            m_endingSoon.insert(term.id);
        for (const Term &term : m_facts.terms)
            m_terms[term.office].append(term);
        for (const BodyMembership &membership : m_facts.memberships)
            m_memberships[membership.body].append(membership);
        for (const Rule &rule : queries.rules())
            if (rule.kind == RuleKind::OfficesFilled && rule.strength != Strength::May)
                m_officesDemanded.insert(rule.body);
    }

    TermRows build() {
        for (const Body &body : m_facts.bodies) {
            if (isOver(body.valid, m_day) && !m_ended)
                continue;
            TermRow heading;
            heading.id = -body.id;
            heading.body = body.id;
            heading.role = body.name;
            heading.kind = RowKind::Group;
            const size_t place = m_result.rows.size();
            m_result.rows.push_back(heading);
            int offices = 0, filled = 0;
            for (const Office &office : m_facts.offices) {
                if (office.body != body.id)
                    continue;
                ++offices;
                filled += addOffice(office);
            }
            m_result.offices += offices;
            m_result.officesFilled += filled;
            if (body.kind == BodyKind::Network) {
                if (m_result.rows.size() == place + 1)
                    m_result.rows.pop_back(); // a network without offices has nothing to tell here
                else
                    m_result.rows[place].name =
                        Text::tr("%1 of %n offices filled", nullptr, offices).arg(filled);
                continue;
            }
            ++m_result.groups;
            addMembers(body);
            tellSize(body, m_result.rows[place]);
        }
        return std::move(m_result);
    }

private:
    QString nameOf(Id person) const {
        const Person *found = m_queries.person(person);
        return found ? found->fullName() : QString();
    }

    TermRow termRow(const Office &office, const Term &term) const {
        TermRow row;
        row.id = row.term = term.id;
        row.what = TermRow::What::Term;
        row.body = office.body;
        row.office = office.id;
        row.role = office.title;
        row.name = nameOf(term.person);
        row.period = term.period;
        return row;
    }

    void tellEnd(TermRow &row) const {
        const int days = int(m_day.daysTo(row.period.to));
        row.mark = Mark::Warning;
        row.state = days == 0 ? Text::tr("Ends today") : Text::tr("Ends in %n day(s)", nullptr, days);
    }

    /// Who holds it, who comes, who was. True when somebody holds it.
    bool addOffice(const Office &office) {
        QList<Term> terms = m_terms.value(office.id);
        std::sort(terms.begin(), terms.end(),
                  [](const Term &a, const Term &b) { return a.period.from < b.period.from; });
        const auto holder = termOn(office, m_facts, m_day);
        if (holder) {
            TermRow row = termRow(office, *holder);
            if (isOver(holder->period, m_day)) {
                row.mark = Mark::Warning;
                row.state = Text::tr("Sits until replaced");
            } else if (m_endingSoon.contains(holder->id))
                tellEnd(row);
            m_result.rows.push_back(row);
        } else {
            TermRow row;
            row.id = row.office = office.id;
            row.what = TermRow::What::VacantOffice;
            row.body = office.body;
            row.role = office.title;
            // Only what the mandate demands is marked as missing.
            const bool demanded = office.kind != OfficeKind::Other && m_officesDemanded.contains(office.body);
            row.kind = demanded ? RowKind::Vacant : RowKind::Normal;
            row.name = demanded ? Text::tr("Vacant") : Text::tr("Nobody");
            row.mark = demanded ? Mark::Failed : Mark::None;
            m_result.rows.push_back(row);
        }
        for (const Term &term : std::as_const(terms))
            if (isComing(term.period, m_day)) {
                TermRow row = termRow(office, term);
                row.mark = Mark::OnTrack;
                row.state = Text::tr("Successor");
                m_result.rows.push_back(row);
            }
        for (auto term = terms.crbegin(); m_ended && term != terms.crend(); ++term)
            if (isOver(term->period, m_day) && (!holder || holder->id != term->id)) {
                TermRow row = termRow(office, *term);
                row.kind = RowKind::Quiet;
                row.state = Text::tr("Ended");
                m_result.rows.push_back(row);
            }
        return holder.has_value();
    }

    void addMembers(const Body &body) {
        QSet<Id> byOffice;
        for (const Office &office : m_facts.offices) {
            const Body *of = m_queries.body(office.body);
            if (!body.officersBelong || office.kind == OfficeKind::Other || !of ||
                of->kind != BodyKind::Network)
                continue;
            if (const auto holder = termOn(office, m_facts, m_day);
                holder && !byOffice.contains(holder->person)) {
                byOffice.insert(holder->person);
                TermRow row = termRow(office, *holder);
                row.id = -holder->id;
                row.body = body.id;
                row.role = Text::tr("%1, ex officio").arg(office.title);
                m_result.rows.push_back(row);
            }
        }
        QList<std::pair<QCollatorSortKey, BodyMembership>> members;
        for (const BodyMembership &membership : m_memberships.value(body.id))
            if (const Person *person = m_queries.person(membership.person))
                members.append({nameKey(person->sortName()), membership});
        std::sort(members.begin(), members.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        addMemberships(members, [this](const DateRange &p) { return p.contains(m_day); });
        addMemberships(members, [this](const DateRange &p) { return isComing(p, m_day); });
        if (m_ended)
            addMemberships(members, [this](const DateRange &p) { return isOver(p, m_day); });
    }

    template<class Members, class Wanted>
    void addMemberships(const Members &members, Wanted wanted) {
        for (const auto &[key, membership] : members) {
            const DateRange &period = membership.period;
            if (!wanted(period))
                continue;
            TermRow row;
            row.id = row.membership = membership.id;
            row.what = TermRow::What::Membership;
            row.body = membership.body;
            row.role = Text::tr("Member");
            row.name = nameOf(membership.person);
            row.period = period;
            if (isComing(period, m_day)) {
                row.mark = Mark::OnTrack;
                row.state = Text::tr("Coming");
            } else if (isOver(period, m_day)) {
                row.kind = RowKind::Quiet;
                row.state = Text::tr("Ended");
            } else if (period.to.isValid() && m_day.daysTo(period.to) <= soonDays && !goesOn(membership))
                tellEnd(row);
            m_result.rows.push_back(row);
        }
    }

    /// The person is a member of the body after this membership too.
    bool goesOn(const BodyMembership &membership) const {
        const QList<BodyMembership> others = m_memberships.value(membership.body);
        return std::any_of(others.begin(), others.end(), [&](const BodyMembership &other) {
            return other.person == membership.person && other.period.from > membership.period.to;
        });
    }

    void tellSize(const Body &body, TermRow &heading) const {
        const int size = int(membersOf(body, m_facts, m_day).size());
        const QString allowed = sizeText(body);
        if (allowed.isEmpty()) {
            heading.name = Text::tr("%n member(s)", nullptr, size);
            return;
        }
        heading.name = Text::tr("%1 of %2 members").arg(QString::number(size), allowed);
        const bool tooFew = size < body.minSize;
        const bool tooMany = body.maxSize > 0 && size > body.maxSize;
        if (!tooFew && !tooMany)
            return;
        heading.mark = Mark::Failed;
        heading.name =
            QStringLiteral("%1 – %2").arg(heading.name, tooFew ? Text::tr("too few") : Text::tr("too many"));
    }

    const Queries &m_queries;
    const NetworkFacts &m_facts;
    QDate m_day;
    bool m_ended;
    QSet<Id> m_endingSoon;
    QSet<Id> m_officesDemanded; ///< bodies
    QHash<Id, QList<Term>> m_terms;
    QHash<Id, QList<BodyMembership>> m_memberships;
    TermRows m_result;
};

} // namespace

QString sizeText(const Body &body) {
    if (body.minSize > 0 && body.maxSize > 0)
        return body.minSize == body.maxSize ? QString::number(body.minSize)
                                            : QStringLiteral("%1–%2").arg(body.minSize).arg(body.maxSize);
    if (body.minSize > 0)
        return Text::tr("at least %1").arg(body.minSize);
    return body.maxSize > 0 ? Text::tr("at most %1").arg(body.maxSize) : QString();
}

TermRows termRows(const Queries &queries, QDate day, bool ended) {
    return Builder(queries, day, ended).build();
}

} // namespace aarring
