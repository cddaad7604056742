#include "domain/mandatecheck.h"
#include "domain/planningwarnings.h"
#include "domain/rollover.h"
#include "domain/yearproposal.h"

#include <QtTest>

using namespace aarring;

// What the overview and the Year page wait for: rules and plans over ten years of a busy network. Agenda items and
// follow-ups are not among the facts, so their number costs nothing here. Run with -median 5.

namespace {

constexpr int firstYear = 2017;
constexpr int years = 10;
constexpr int seats = 40;

QString u8(const char *text) { return QString::fromUtf8(text); }

NetworkFacts busyNetwork() {
    NetworkFacts facts;
    facts.network.country = u8("NO");
    facts.network.owner = u8("Eieren");
    facts.calendar = Calendar(u8("NO"), {}, usualQuietPeriods(u8("NO")));
    Id next = 1000;
    for (int i = 0; i < 3; ++i) {
        Body body;
        body.id = 1 + i;
        body.name = u8("Gruppe %1").arg(i);
        body.kind = i ? BodyKind::ResourceGroup : BodyKind::Network;
        body.officersBelong = i == 1;
        facts.bodies.append(body);
    }
    MandateVersion version;
    version.id = 10;
    version.state = MandateState::Approved;
    version.approvedBy = facts.network.owner;
    version.approvedOn = version.validFrom = QDate(firstYear, 1, 1);
    version.nextRevision = QDate(firstYear + years, 1, 1);
    facts.mandates = {version};
    for (int i = 0; i < seats; ++i) {
        Institution institution;
        institution.id = ++next;
        institution.name = u8("Bibliotek %1").arg(i);
        institution.kind = InstitutionKind::CountyLibrary;
        facts.institutions.append(institution);
        Seat seat;
        seat.id = ++next;
        seat.body = 1;
        seat.institution = institution.id;
        facts.seats.append(seat);
        for (int year = 0; year < years; year += 2) {
            Person person;
            person.id = ++next;
            person.lastName = u8("Person %1").arg(next);
            facts.persons.append(person);
            Appointment a;
            a.id = ++next;
            a.seat = seat.id;
            a.person = person.id;
            a.appointedBy = facts.network.owner;
            a.period = {QDate(firstYear + year, 1, 1), QDate(firstYear + year + 1, 12, 31)};
            facts.appointments.append(a);
        }
    }
    for (const OfficeKind kind : {OfficeKind::Leader, OfficeKind::Deputy}) {
        Office office;
        office.id = ++next;
        office.body = 1;
        office.kind = kind;
        office.termMonths = 12;
        facts.offices.append(office);
        for (int year = 0; year < years; ++year)
            facts.terms.append({++next,
                                office.id,
                                facts.persons[year].id,
                                {QDate(firstYear + year, 3, 11), QDate(firstYear + year + 1, 3, 10)},
                                0,
                                {}});
    }
    for (int year = 0; year < years; ++year) {
        for (int i = 0; i < 50; ++i) {
            Meeting m;
            m.id = ++next;
            m.body = 1 + i % 3;
            m.title = u8("Møte %1").arg(i);
            m.date = QDate(firstYear + year, 1, 6).addDays(7 * i);
            m.start = QTime(9, 0);
            m.end = QTime(11, 30);
            m.form = i % 4 ? MeetingForm::Digital : MeetingForm::Physical;
            m.state = year < years - 1 ? MeetingState::Held : MeetingState::Planned;
            facts.meetings.append(m);
            YearEntry e;
            e.id = ++next;
            e.kind = EntryKind(i % 8);
            e.title = u8("Noe %1").arg(i);
            e.date = e.doneOn = m.date.addDays(1);
            e.state = EntryState::Done;
            facts.entries.append(e);
        }
        Budget budget;
        budget.id = ++next;
        budget.year = firstYear + year;
        facts.budgets.append(budget);
        for (int i = 0; i < 30; ++i) {
            BudgetLine line;
            line.id = ++next;
            line.budget = budget.id;
            line.section = BudgetSection::Expense;
            line.text = u8("Lokale og servering %1").arg(i);
            facts.budgetLines.append(line);
        }
    }
    return facts;
}

/// More rules than any mandate has: every kind, for each body.
QList<Rule> allRules() {
    QList<Rule> rules;
    for (const Id body : {1, 2, 3})
        for (int kind = 0; kind <= int(RuleKind::Information); ++kind) {
            Rule r;
            r.id = 1 + rules.size();
            r.kind = RuleKind(kind);
            r.body = body;
            r.atLeast = r.kind == RuleKind::MandateRevision ? 1 : 4;
            r.months = 12;
            r.period = r.kind == RuleKind::ReportInterval ? RulePeriod::HalfYear : RulePeriod::CalendarYear;
            r.institutionKind = InstitutionKind::CountyLibrary;
            r.deadline = QDate(firstYear, 3, 1);
            r.who = Appointer::Owner;
            r.title = u8("Et spørsmål");
            rules.append(r);
        }
    return rules;
}

} // namespace

class bench_Check : public QObject {
    Q_OBJECT

private slots:
    void checkTheMandate() {
        QCOMPARE(m_facts.meetings.size(), 500);
        QBENCHMARK { QVERIFY(checkMandate(m_rules, m_facts, m_today, Language::Bokmaal).size() > 40); }
    }
    void proposeAYear() {
        QBENCHMARK {
            QVERIFY(!proposeYear(2027, m_rules, m_facts, {m_today, Language::Bokmaal}).meetings.isEmpty());
        }
    }
    void rollAYearOver() {
        QBENCHMARK {
            const RollOver over = rolledOver(m_facts.meetings.mid(400, 50), m_facts.entries.mid(400, 50),
                                             2027, m_facts, Language::Bokmaal);
            QCOMPARE(over.meetings.size(), 50);
        }
    }
    void warnAboutADay() {
        Meeting m = m_facts.meetings.last();
        m.date = QDate(2026, 5, 14);
        QBENCHMARK { QVERIFY(!planningWarnings(m, m_facts, m_today, Language::Bokmaal).isEmpty()); }
    }

private:
    const NetworkFacts m_facts = busyNetwork();
    const QList<Rule> m_rules = allRules();
    const QDate m_today{2026, 6, 10};
};

QTEST_APPLESS_MAIN(bench_Check)
#include "bench_check.moc"
