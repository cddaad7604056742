#include "support/dump.h"
#include "support/workspace.h"

#include <QSignalSpy>

using namespace aarring;

/// One thing a user does on the sample network; gives what the door answered.
using Deed = std::function<Status(TestNetwork &)>;
Q_DECLARE_METATYPE(Deed)

namespace {

template<class T>
Status asStatus(const Result<T> &result) {
    if (!result)
        return result.error();
    return Done{};
}

Id firstAppointment(TestNetwork &n) {
    const Id seat = n.seatOf(QStringLiteral("Rogaland"));
    for (const Appointment &a : n.queries().facts().appointments)
        if (a.seat == seat && a.role == SeatRole::Representative)
            return a.id;
    return 0;
}

Id group(TestNetwork &n) {
    for (const Body &b : n.queries().facts().bodies)
        if (b.kind == BodyKind::ResourceGroup)
            return b.id;
    return 0;
}

Person newPerson() {
    Person p;
    p.firstName = QStringLiteral("Åse Marie");
    p.lastName = QStringLiteral("Ørbæk");
    p.email = QStringLiteral("ase.orbaek@eksempel.no");
    return p;
}

const QDate day(2026, 6, 10);

} // namespace

class tst_Actions : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsTakenBackAndDoneAgain_data();
    void everyActionIsTakenBackAndDoneAgain();
    void undoReachesBackAcrossReopening();
    void overlappingTermsAreRefusedAndNothingChanges();
    void aSuccessorCanBeEnteredEarly();
    void twoRepresentativesOfOneSeatAreRefused();
    void anApprovedMandateCannotBeChangedByAnyDoor();
    void anImportIsOneUndo();
    void whatIsNeededElsewhereIsNotRemoved();
    void refusedRevertNamesWhatCameLater();
};

void tst_Actions::everyActionIsTakenBackAndDoneAgain_data() {
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char *name, Deed deed) { QTest::newRow(name) << deed; };

    row("saveNetwork", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.name = QStringLiteral("Nytt navn på nettverket");
        return n.actions().saveNetwork(network);
    });
    row("saveInstitution: new", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Bibliotek Nord");
        return asStatus(n.actions().saveInstitution(i));
    });
    row("saveInstitution: ended with successor", [](TestNetwork &n) {
        Institution i = n.queries().facts().institutions.first();
        i.valid.to = day;
        i.successor = n.queries().facts().institutions.last().id;
        return asStatus(n.actions().saveInstitution(i));
    });
    row("addInstitution: with its seat", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Bibliotek Nord");
        return asStatus(n.actions().addInstitution(i, n.queries().networkBody()));
    });
    row("removeInstitution", [](TestNetwork &n) {
        Institution i;
        i.name = QStringLiteral("Lagt inn ved en feil");
        const auto id = n.actions().saveInstitution(i);
        return id ? n.actions().removeInstitution(*id) : Status(id.error());
    });
    row("saveSeat", [](TestNetwork &n) {
        Seat s;
        s.body = n.queries().networkBody();
        s.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().saveSeat(s));
    });
    row("removeSeat: with its appointments",
        [](TestNetwork &n) { return n.actions().removeSeat(n.seatOf(QStringLiteral("Rogaland"))); });
    row("markAsked",
        [](TestNetwork &n) { return n.actions().markAsked(n.seatOf(QStringLiteral("Agder")), day); });
    row("savePerson: new", [](TestNetwork &n) { return asStatus(n.actions().savePerson(newPerson())); });
    row("savePerson: changed", [](TestNetwork &n) {
        Person p = *n.queries().person(n.personNamed(QStringLiteral("Marit Ueland")));
        p.email = QStringLiteral("ny.adresse@eksempel.no");
        return asStatus(n.actions().savePerson(p));
    });
    row("appoint: new person", [](TestNetwork &n) {
        return asStatus(n.actions().appoint({n.seatOf(QStringLiteral("Agder")), newPerson(),
                                             SeatRole::Representative, day, QStringLiteral("Eieren"), day}));
    });
    row("saveAppointment", [](TestNetwork &n) {
        Appointment a = *n.queries().appointment(firstAppointment(n));
        a.appointedBy = QStringLiteral("Fylkesbiblioteksjefen");
        return n.actions().saveAppointment(a);
    });
    row("endAppointment",
        [](TestNetwork &n) { return n.actions().endAppointment(firstAppointment(n), day); });
    row("replace", [](TestNetwork &n) {
        return asStatus(n.actions().replace(firstAppointment(n), {0, newPerson(), SeatRole::Representative,
                                                                  day, QStringLiteral("Eieren"), day}));
    });
    row("removeAppointment",
        [](TestNetwork &n) { return n.actions().removeAppointment(firstAppointment(n)); });
    row("importMembers", [](TestNetwork &n) {
        return n.actions().importMembers(
            {{newPerson(), n.seatOf(QStringLiteral("Agder")), SeatRole::Representative, day, {}, {}},
             {newPerson(), 0, SeatRole::Representative, {}, {}, {}}});
    });
    row("saveBody: new", [](TestNetwork &n) {
        Body b;
        b.name = QStringLiteral("Arbeidsgruppe for kurs");
        return asStatus(n.actions().saveBody(b));
    });
    row("removeBody: with offices, terms and members", [](TestNetwork &n) -> Status {
        Body b;
        b.name = QStringLiteral("Arbeidsgruppe for kurs");
        const auto body = n.actions().saveBody(b);
        if (!body)
            return body.error();
        Office o;
        o.body = *body;
        o.title = QStringLiteral("Sekretær");
        const auto office = n.actions().saveOffice(o);
        if (!office)
            return office.error();
        Term t;
        t.office = *office;
        t.person = n.personNamed(QStringLiteral("Marit Ueland"));
        t.period = {day, {}};
        if (auto saved = n.actions().saveTerm(t); !saved)
            return saved.error();
        return n.actions().removeBody(*body);
    });
    row("saveOffice", [](TestNetwork &n) {
        Office o = n.queries().facts().offices.first();
        o.title = QStringLiteral("Nettverksleder");
        return asStatus(n.actions().saveOffice(o));
    });
    row("removeOffice",
        [](TestNetwork &n) { return n.actions().removeOffice(n.queries().facts().offices.last().id); });
    row("saveTerm", [](TestNetwork &n) {
        Term t = n.queries().facts().terms.first();
        t.note = QStringLiteral("Gjenvalgt");
        return asStatus(n.actions().saveTerm(t));
    });
    row("endTerm",
        [](TestNetwork &n) { return n.actions().endTerm(n.queries().facts().terms.first().id, day); });
    row("removeTerm",
        [](TestNetwork &n) { return n.actions().removeTerm(n.queries().facts().terms.first().id); });
    row("saveMembership", [](TestNetwork &n) {
        BodyMembership m;
        m.body = group(n);
        m.person = n.personNamed(QStringLiteral("Marit Ueland"));
        m.period.from = day;
        return asStatus(n.actions().saveMembership(m));
    });
    row("endMembership", [](TestNetwork &n) {
        return n.actions().endMembership(n.queries().facts().memberships.first().id, day);
    });
    row("removeMembership", [](TestNetwork &n) {
        return n.actions().removeMembership(n.queries().facts().memberships.first().id);
    });
    row("recordElection", [](TestNetwork &n) {
        Election e;
        e.meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 4"));
        for (const Office &office : n.queries().facts().offices)
            e.terms.append({0,
                            office.id,
                            n.personNamed(QStringLiteral("Marit Ueland")),
                            {QDate(2027, 3, 11), QDate(2028, 3, 10)},
                            0,
                            {}});
        e.memberships.append(
            {0, group(n), n.personNamed(QStringLiteral("Marit Ueland")), {QDate(2027, 3, 11), {}}, 0, {}});
        return n.actions().recordElection(e);
    });
    const auto draft = [](TestNetwork &n) -> Id {
        const auto id = n.actions().reviseMandate(day);
        return id ? *id : 0;
    };
    row("reviseMandate", [](TestNetwork &n) { return asStatus(n.actions().reviseMandate(day)); });
    row("saveMandate", [draft](TestNetwork &n) {
        MandateVersion v = *n.queries().mandate(draft(n));
        v.caseNumber = QStringLiteral("2026/1234");
        return n.actions().saveMandate(v);
    });
    row("saveBlock", [draft](TestNetwork &n) {
        MandateBlock b = n.queries().mandateText(draft(n)).at(4);
        b.text += QStringLiteral(", hvorav ett fysisk.");
        return asStatus(n.actions().saveBlock(b));
    });
    row("insertBlock", [draft](TestNetwork &n) {
        const Id version = draft(n);
        return asStatus(
            n.actions().insertBlock({0, version, BlockKind::Bullet, QStringLiteral("Nytt punkt"), 0},
                                    n.queries().mandateText(version).at(2).id));
    });
    row("moveBlock", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        return n.actions().moveBlock(blocks.at(5).id, blocks.at(2).id);
    });
    row("removeBlock: with the rule that hung on it", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        for (const MandateBlock &b : blocks)
            if (b.text.contains(QLatin1String("minst fire")))
                return n.actions().removeBlock(b.id);
        return Status(Error{});
    });
    row("replaceMandateText", [draft](TestNetwork &n) {
        return n.actions().replaceMandateText(
            draft(n), mandateBlocksFromText(QStringLiteral("Formål\n\nEt kort mandat.\n\n- Ett\n- To")));
    });
    row("submitMandate", [draft](TestNetwork &n) { return n.actions().submitMandate(draft(n), day); });
    row("approveMandate", [draft](TestNetwork &n) {
        return n.actions().approveMandate(draft(n), QStringLiteral("Eieren"), day, QStringLiteral("26/44"));
    });
    row("saveMeeting", [](TestNetwork &n) {
        Meeting m = n.queries().facts().meetings.first();
        m.place = QStringLiteral("Tromsø");
        return asStatus(n.actions().saveMeeting(m));
    });
    row("moveMeeting", [](TestNetwork &n) {
        return n.actions().moveMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 4")),
                                       QDate(2026, 11, 18));
    });
    row("importMeetings", [](TestNetwork &n) {
        Meeting m;
        m.body = n.queries().networkBody();
        m.title = QStringLiteral("Fra kalenderen");
        m.date = day;
        m.uid = QStringLiteral("x@eksempel.no");
        return n.actions().importMeetings({m, m});
    });
    row("removeMeeting: with its agenda", [](TestNetwork &n) {
        return n.actions().removeMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 3")));
    });
    row("saveItem", [](TestNetwork &n) {
        AgendaItem i;
        i.meeting = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
        i.title = QStringLiteral("Om e-bøker");
        return asStatus(n.actions().saveItem(i));
    });
    row("moveItem", [](TestNetwork &n) {
        const auto items = n.queries().agenda(n.meetingTitled(QStringLiteral("Nettverksmøte 3")));
        return n.actions().moveItem(items.at(5).id, items.at(1).id);
    });
    row("removeItem", [](TestNetwork &n) {
        return n.actions().removeItem(
            n.queries().agenda(n.meetingTitled(QStringLiteral("Nettverksmøte 3"))).first().id);
    });
    const auto entry = [](TestNetwork &n) { return n.queries().facts().entries.first(); };
    row("saveEntry: new", [](TestNetwork &n) {
        YearEntry e;
        e.title = QStringLiteral("Nettkurs");
        e.date = day;
        return asStatus(n.actions().saveEntry(e));
    });
    row("saveEntry: changed", [entry](TestNetwork &n) {
        YearEntry e = entry(n);
        e.note = QStringLiteral("Med spørreskjema");
        return asStatus(n.actions().saveEntry(e));
    });
    row("removeEntry", [entry](TestNetwork &n) { return n.actions().removeEntry(entry(n).id); });
    row("moveEntry",
        [entry](TestNetwork &n) { return n.actions().moveEntry(entry(n).id, QDate(2026, 4, 20)); });
    row("markEntryDone", [](TestNetwork &n) {
        for (const YearEntry &e : n.queries().facts().entries)
            if (e.kind == EntryKind::Report)
                return n.actions().markEntryDone(e.id, day, QStringLiteral("Eieren"));
        return Status(Error{});
    });
    row("addPlan", [](TestNetwork &n) {
        Meeting m;
        m.body = n.queries().networkBody();
        m.title = QStringLiteral("Nettverksmøte 1");
        m.date = QDate(2027, 3, 17);
        YearEntry e;
        e.title = QStringLiteral("Halvårsrapport");
        e.date = QDate(2027, 6, 30);
        return n.actions().addPlan(2027, {m, m}, {e, e});
    });
    row("saveQuietPeriod: new", [](TestNetwork &n) {
        return asStatus(
            n.actions().saveQuietPeriod({0, QStringLiteral("Eksamen"), QStringLiteral("W21-22"), 0}));
    });
    row("saveQuietPeriod: changed", [](TestNetwork &n) {
        QuietPeriod p = n.queries().quietPeriods().first();
        p.span = QStringLiteral("W8-9");
        return asStatus(n.actions().saveQuietPeriod(p));
    });
    row("removeQuietPeriod",
        [](TestNetwork &n) { return n.actions().removeQuietPeriod(n.queries().quietPeriods().first().id); });
    row("saveDayOverride", [](TestNetwork &n) {
        return asStatus(n.actions().saveDayOverride({0, day, DayKind::Public, QStringLiteral("Flyttedag")}));
    });
    row("removeDayOverride", [](TestNetwork &n) -> Status {
        const auto id = n.actions().saveDayOverride({0, day, DayKind::Working, {}});
        return id ? n.actions().removeDayOverride(*id) : Status(id.error());
    });
    const auto prompt = [](TestNetwork &n) {
        for (const Rule &r : n.queries().rules())
            if (r.kind == RuleKind::Prompt)
                return r.id;
        return Id(0);
    };
    row("answerRule", [prompt](TestNetwork &n) {
        return asStatus(n.actions().answerRule(prompt(n), day, true, QStringLiteral("Drøftet i mai")));
    });
    row("saveRule: new", [](TestNetwork &n) {
        Rule r;
        r.kind = RuleKind::MeetingsPerYear;
        r.body = group(n);
        r.atLeast = 6;
        return asStatus(n.actions().saveRule(r));
    });
    row("saveRule: changed", [](TestNetwork &n) {
        Rule r = n.queries().rules().first();
        r.strength = Strength::May;
        return asStatus(n.actions().saveRule(r));
    });
    row("removeRule: with its answers", [prompt](TestNetwork &n) -> Status {
        const Id rule = prompt(n);
        if (const auto answer = n.actions().answerRule(rule, day, false, {}); !answer)
            return answer.error();
        return n.actions().removeRule(rule);
    });
    row("saveBudget", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().saveBudget(b));
    });
    row("addBudget: begun with the lines of another", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().addBudget(b, n.queries().budgetLines(n.queries().budgets().first().id)));
    });
    row("removeBudget: with its lines",
        [](TestNetwork &n) { return n.actions().removeBudget(n.queries().budgets().first().id); });
    row("saveLine", [](TestNetwork &n) {
        BudgetLine l = n.queries().budgetLines(n.queries().budgets().first().id).first();
        l.planned = 123450;
        return asStatus(n.actions().saveLine(l));
    });
    row("saveLines", [](TestNetwork &n) {
        const Id budget = n.queries().budgets().first().id;
        return n.actions().saveLines(
            {{0, budget, BudgetSection::Income, QStringLiteral("Gave"), 100, {}, 0},
             {0, budget, BudgetSection::Expense, QStringLiteral("Blomster"), 99, {}, 0}});
    });
    row("moveLine", [](TestNetwork &n) {
        const auto lines = n.queries().budgetLines(n.queries().budgets().first().id);
        return n.actions().moveLine(lines.at(0).id, lines.at(2).id);
    });
    row("removeLine", [](TestNetwork &n) {
        return n.actions().removeLine(n.queries().budgetLines(n.queries().budgets().first().id).first().id);
    });
}

void tst_Actions::everyActionIsTakenBackAndDoneAgain() {
    QFETCH(Deed, deed);
    TestNetwork n(QStringLiteral("sample-no"));
    QStringList states{dump(n.connection())};
    // Some deeds need others first: every command is a step, and each is taken back and done again.
    connect(&n.actions(), &Actions::changed, this, [&] { states.append(dump(n.connection())); });
    MUST(deed(n));
    disconnect(&n.actions(), &Actions::changed, this, nullptr);
    QVERIFY(states.size() > 1);
    QVERIFY(states.last() != states.at(states.size() - 2));
    QCOMPARE(dump(n.connection()), states.last());
    for (qsizetype step = states.size() - 1; step > 0; --step) {
        QVERIFY(!n.actions().undoText().isEmpty());
        MUST(n.actions().undo());
        QCOMPARE(dump(n.connection()), states.at(step - 1));
    }
    QVERIFY(n.actions().undoText().isEmpty());
    for (qsizetype step = 1; step < states.size(); ++step) {
        MUST(n.actions().redo());
        QCOMPARE(dump(n.connection()), states.at(step));
    }
    // What is in memory follows the file.
    const Queries fresh(n.connection(), n.clock());
    QCOMPARE(n.queries().facts().persons, fresh.facts().persons);
    QCOMPARE(n.queries().facts().appointments, fresh.facts().appointments);
    QCOMPARE(n.queries().facts().seats, fresh.facts().seats);
    QCOMPARE(n.queries().facts().terms, fresh.facts().terms);
    QCOMPARE(n.queries().facts().meetings, fresh.facts().meetings);
    QCOMPARE(n.queries().facts().mandates, fresh.facts().mandates);
    QCOMPARE(n.queries().rules(), fresh.rules());
    QCOMPARE(n.queries().facts().entries, fresh.facts().entries);
    QCOMPARE(n.queries().facts().answers, fresh.facts().answers);
    QCOMPARE(n.queries().quietPeriods(), fresh.quietPeriods());
    QCOMPARE(n.queries().dayOverrides(), fresh.dayOverrides());
    QCOMPARE(n.queries().network(), fresh.network());
}

void tst_Actions::undoReachesBackAcrossReopening() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection());
    MUST(n.actions().appoint(
        {n.seatOf(QStringLiteral("Agder")), newPerson(), SeatRole::Representative, day, {}, {}}));
    const QString after = dump(n.connection());
    n.reopen();
    QCOMPARE(dump(n.connection()), after);
    QVERIFY(n.actions().undoText().contains(QStringLiteral("Ørbæk")));
    MUST(n.actions().undo());
    QCOMPARE(dump(n.connection()), before);
    n.reopen();
    MUST(n.actions().redo());
    QCOMPARE(dump(n.connection()), after);
    const auto history = n.queries().history(10);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).kind, HistoryEntry::Kind::Redo);
    QCOMPARE(history.at(1).kind, HistoryEntry::Kind::Undo);
    QCOMPARE(history.at(2).author, QStringLiteral("Ingrid"));
}

void tst_Actions::overlappingTermsAreRefusedAndNothingChanges() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    Term t;
    t.office = n.queries().facts().offices.first().id;
    t.person = n.personNamed(QStringLiteral("Marit Ueland"));
    t.period = {QDate(2027, 3, 10), QDate(2028, 3, 9)}; // the sitting leader's last day
    MUST_FAIL(n.actions().saveTerm(t), Invalid);
    Election e;
    e.terms.append(t);
    MUST_FAIL(n.actions().recordElection(e), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::aSuccessorCanBeEnteredEarly() {
    TestNetwork n(QStringLiteral("sample-no"));
    Term t;
    t.office = n.queries().facts().offices.first().id;
    t.person = n.personNamed(QStringLiteral("Marit Ueland"));
    t.period = {QDate(2027, 3, 11), QDate(2028, 3, 10)};
    MUST(n.actions().saveTerm(t));
    QVERIFY(termsEndingSoon(n.queries().facts(), QDate(2027, 2, 1), 60).size() ==
            1); // the deputy still lacks one
}

void tst_Actions::twoRepresentativesOfOneSeatAreRefused() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().appoint(
                  {n.seatOf(QStringLiteral("Rogaland")), newPerson(), SeatRole::Representative, day, {}, {}}),
              Invalid);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().appoint(
        {n.seatOf(QStringLiteral("Rogaland")), newPerson(), SeatRole::Substitute, day, {}, {}}));
}

void tst_Actions::anApprovedMandateCannotBeChangedByAnyDoor() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    const MandateVersion approved = *n.queries().approvedMandate();
    const auto blocks = n.queries().mandateText(approved.id);
    MandateVersion renamed = approved;
    renamed.title = QStringLiteral("Et annet mandat");
    MUST_FAIL(n.actions().saveMandate(renamed), Conflict);
    MandateBlock changed = blocks.first();
    changed.text.clear();
    MUST_FAIL(n.actions().saveBlock(changed), Conflict);
    MUST_FAIL(n.actions().insertBlock({0, approved.id, BlockKind::Bullet, QStringLiteral("x"), 0}, 0),
              Conflict);
    MUST_FAIL(n.actions().moveBlock(blocks.first().id, blocks.last().id), Conflict);
    MUST_FAIL(n.actions().removeBlock(blocks.first().id), Conflict);
    MUST_FAIL(n.actions().replaceMandateText(approved.id, {}), Conflict);
    MUST_FAIL(n.actions().submitMandate(approved.id, day), Conflict);
    MUST_FAIL(n.actions().approveMandate(approved.id, QStringLiteral("Andre"), day, {}), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // A block of a draft cannot be smuggled into the approved text either.
    const auto draft = n.actions().reviseMandate(day);
    MUST(draft);
    MandateBlock smuggled = n.queries().mandateText(*draft).first();
    smuggled.version = approved.id;
    MUST_FAIL(n.actions().saveBlock(smuggled), Conflict);
    MandateBlock stolen = n.queries().mandateText(approved.id).first();
    stolen.version = *draft;
    MUST_FAIL(n.actions().saveBlock(stolen), Conflict);
    MUST_FAIL(n.actions().reviseMandate(day), Conflict);
}

void tst_Actions::anImportIsOneUndo() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection());
    MemberImport import;
    for (const Seat &seat : n.queries().facts().seats) {
        Person p = newPerson();
        p.institution = seat.institution;
        import.append({p, seat.id, SeatRole::Representative, day, QStringLiteral("Eieren"), day});
    }
    QSignalSpy changed(&n.actions(), &Actions::changed);
    MUST(n.actions().importMembers(import));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(n.queries().facts().appointments.size(), 13);
    QCOMPARE(vacantSeats(n.queries().facts(), day).size(), 0);
    MUST(n.actions().undo());
    QCOMPARE(dump(n.connection()), before);
    QCOMPARE(n.queries().facts().appointments.size(), 0);
}

void tst_Actions::whatIsNeededElsewhereIsNotRemoved() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().removeInstitution(n.queries().facts().institutions.first().id), Conflict);
    MUST_FAIL(n.actions().removeBody(n.queries().networkBody()), Conflict);
    MUST_FAIL(n.actions().removeMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 1"))), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::refusedRevertNamesWhatCameLater() {
    TestNetwork n(QStringLiteral("sample-no"));
    Person p = *n.queries().person(n.personNamed(QStringLiteral("Marit Ueland")));
    p.email = QStringLiteral("en@eksempel.no");
    MUST(n.actions().savePerson(p));
    const QString first = n.queries().history(1).first().uid;
    p.phone = QStringLiteral("11 11 11 11");
    MUST(n.actions().savePerson(p));
    MUST(n.actions().revert(first)); // another field was changed since: no conflict
    QCOMPARE(n.queries().person(p.id)->phone, p.phone);
    QVERIFY(n.queries().person(p.id)->email != p.email);
    p = *n.queries().person(p.id);
    p.phone = QStringLiteral("22 22 22 22");
    MUST(n.actions().savePerson(p));
    const QString second = n.queries().history(1).first().uid;
    p.phone = QStringLiteral("33 33 33 33");
    MUST(n.actions().savePerson(p));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(second), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
}

QTEST_GUILESS_MAIN(tst_Actions)
#include "tst_actions.moc"
