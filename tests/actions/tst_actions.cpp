#include "actions/papers.h"
#include "actions/reports.h"
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

/// The first budget's line that begins so.
Id lineCalled(TestNetwork &n, const char *start) {
    for (const BudgetLine &line : n.queries().facts().budgetLines)
        if (line.text.startsWith(QLatin1String(start)))
            return line.id;
    return 0;
}

Goal firstGoal(TestNetwork &n) { return n.queries().facts().goals.first(); }

/// The first measure of the sample's plan that begins so.
Measure measureCalled(TestNetwork &n, const char *start) {
    for (const Measure &measure : n.queries().facts().measures)
        if (measure.title.startsWith(QString::fromUtf8(start)))
            return measure;
    return {};
}

QList<Id> keysOf(const QList<BudgetEntry> &entries) {
    QList<Id> keys;
    for (const BudgetEntry &entry : entries)
        keys.append(entry.id);
    return keys;
}

Report draftReport(TestNetwork &n) { return n.queries().facts().reports.last(); }
Report sentReport(TestNetwork &n) { return n.queries().facts().reports.first(); }

Person newPerson() {
    Person p;
    p.firstName = QStringLiteral("Åse Marie");
    p.lastName = QStringLiteral("Ørbæk");
    p.email = QStringLiteral("ase.orbaek@eksempel.no");
    return p;
}

const QDate day(2026, 6, 10);

const QByteArray drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path d=\"M0 0h9\"/></svg>";

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
    void anApprovalIsNeverUndoneOnlyWithdrawn();
    void anEditOfADraftIsNotTakenBackOnceItIsApproved();
    void whatIsFiledWithAnApprovalStays();
    void anApprovalIsNotPutBackOverAnotherText();
    void eachStepIsRecordedAndDatesFollow();
    void stepsWithoutTheirFactsAreRefused();
    void aDissolvedNetworkHasNoMandateToWriteIn();
    void rulesFollowTheirClausesThroughAPastedText();
    void attachmentsAreKeptByTheirBytes();
    void anImportIsOneUndo();
    void whatIsNeededElsewhereIsNotRemoved();
    void refusedRevertNamesWhatCameLater();
    void clausesFindRoomBetweenNeighboursForEver();
    void aClauseThatStaysKeepsItsRuleWhenTheTextIsReplaced();
    void aLogoIsKeptAsItCame();
    void aRefusedLogoChangesNothing();
    void ownWordingsAreKeptByLanguage();
    void refusedSettingsOfPapersChangeNothing();
};

void tst_Actions::everyActionIsTakenBackAndDoneAgain_data() {
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char *name, Deed deed) { QTest::newRow(name) << deed; };

    row("saveNetwork", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.name = QStringLiteral("Nytt navn på nettverket");
        return n.actions().saveNetwork(network);
    });
    row("saveNetwork: sheet, margins and Nynorsk", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.language = Language::Nynorsk;
        network.paperSize = PaperSize::A3;
        network.marginMm = 31;
        return n.actions().saveNetwork(network);
    });
    row("saveNetwork: with a logo", [](TestNetwork &n) {
        Network network = n.queries().network();
        network.shortName = QStringLiteral("KIN");
        return n.actions().saveNetwork(network, LogoChange{drawing, QStringLiteral("logo.svg")});
    });
    row("setLogo", [](TestNetwork &n) { return n.actions().setLogo(drawing, QStringLiteral("logo.svg")); });
    row("setLogo: instead of another", [](TestNetwork &n) {
        const Status first = n.actions().setLogo(drawing, QStringLiteral("logo.svg"));
        QByteArray other = drawing;
        return first ? n.actions().setLogo(other.replace("10", "20"), QStringLiteral("ny.svg")) : first;
    });
    row("removeLogo", [](TestNetwork &n) {
        const Status first = n.actions().setLogo(drawing, QStringLiteral("logo.svg"));
        return first ? n.actions().removeLogo() : first;
    });
    row("saveStandardText", [](TestNetwork &n) {
        return n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::Danish,
                                            QStringLiteral("Velkommen!"));
    });
    row("saveStandardText: the standard itself goes back", [](TestNetwork &n) {
        const Status first = n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::English,
                                                          QStringLiteral("Welcome!"));
        return first ? n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::English,
                                                    QStringLiteral("Welcome to the meeting!"))
                     : first;
    });
    row("resetStandardText", [](TestNetwork &n) {
        const Status first = n.actions().saveStandardText(QStringLiteral("notice.closing"), Language::Nynorsk,
                                                          QStringLiteral("Vel møtt, alle!"));
        return first ? n.actions().resetStandardText(QStringLiteral("notice.closing"), Language::Nynorsk)
                     : first;
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
    row("removeOffice", [](TestNetwork &n) {
        Office o = n.queries().facts().offices.last(); // somebody was elected to this one
        o.id = 0;
        o.title = QStringLiteral("Kasserer");
        const auto office = n.actions().saveOffice(o);
        return office ? n.actions().removeOffice(*office) : Status(office.error());
    });
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
        const auto id = n.actions().reviseMandate();
        return id ? *id : 0;
    };
    row("reviseMandate", [](TestNetwork &n) { return asStatus(n.actions().reviseMandate()); });
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
            draft(n), mandateFromText(QStringLiteral("Mandat\n\nFormål\n\nEt kort mandat.\n\n- Ett\n- To")));
    });
    row("writeBlocks: a clause divided", [draft](TestNetwork &n) {
        MandateBlock first = n.queries().mandateText(draft(n)).at(4);
        MandateBlock second = first;
        second.id = 0;
        second.text = first.text.mid(10);
        first.text.truncate(10);
        first.emphasis = QStringLiteral("b0+4");
        return asStatus(n.actions().writeBlocks({first, second}, 0));
    });
    row("joinBlocks: with the rule that hung on it", [draft](TestNetwork &n) {
        const auto blocks = n.queries().mandateText(draft(n));
        for (qsizetype i = 1; i < blocks.size(); ++i)
            if (blocks[i].text.contains(QLatin1String("minst fire"))) {
                MandateBlock joined = blocks[i - 1];
                joined.text += blocks[i].text;
                return n.actions().joinBlocks(joined, blocks[i].id);
            }
        return Status(Error{});
    });
    row("addMandate", [](TestNetwork &n) {
        MandateVersion version;
        version.number = 7;
        version.title = QStringLiteral("Mandat");
        return asStatus(
            n.actions().addMandate(version, mandateBlocksFromText(QStringLiteral("Formål\n- Ett\n- To"))));
    });
    row("addSpellingWord",
        [](TestNetwork &n) { return n.actions().addSpellingWord(QStringLiteral("kompetansebank")); });
    row("removeSpellingWord", [](TestNetwork &n) {
        if (auto added = n.actions().addSpellingWord(QStringLiteral("kompetansebank")); !added)
            return added;
        return n.actions().removeSpellingWord(QStringLiteral("kompetansebank"));
    });
    row("replaceMandateText: rules go with their clauses", [draft](TestNetwork &n) {
        const Id version = draft(n);
        QList<MandateBlock> blocks = n.queries().mandateText(version);
        std::reverse(blocks.begin(), blocks.end());
        return n.actions().replaceMandateText(version, {{}, {}, blocks});
    });
    row("submitMandate", [draft](TestNetwork &n) {
        return n.actions().submitMandate(draft(n), {QStringLiteral("Eieren"), day});
    });
    row("takeMandateBackToDraft", [draft](TestNetwork &n) {
        const Id version = draft(n);
        if (auto sent = n.actions().submitMandate(version, {QStringLiteral("Eieren"), day}); !sent)
            return sent;
        return n.actions().takeMandateBackToDraft(version);
    });
    row("withdrawMandate: of an approval", [](TestNetwork &n) {
        return n.actions().withdrawMandate(n.queries().approvedMandate()->id,
                                           {QStringLiteral("Eieren"), day, QStringLiteral("Feil vedlegg")});
    });
    row("dissolveNetwork", [](TestNetwork &n) {
        return n.actions().dissolveNetwork(n.queries().approvedMandate()->id,
                                           {QStringLiteral("Eieren"), day});
    });
    row("withdrawMandate: of the dissolution", [](TestNetwork &n) {
        const Id version = n.queries().approvedMandate()->id;
        if (auto ended = n.actions().dissolveNetwork(version, {QStringLiteral("Eieren"), day}); !ended)
            return ended;
        return n.actions().withdrawMandate(version,
                                           {QStringLiteral("Eieren"), day, QStringLiteral("Omgjort")});
    });
    row("confirmRule", [draft](TestNetwork &n) {
        const Id version = draft(n);
        const Rule rule = n.queries().rules().first();
        for (MandateBlock block : n.queries().mandateText(version))
            if (block.id == rule.clause) {
                block.text += QStringLiteral(" Hvert år.");
                if (auto saved = n.actions().saveBlock(block); !saved)
                    return Status(saved.error());
            }
        return n.actions().confirmRule(rule.id);
    });
    row("saveRule", [](TestNetwork &n) {
        Rule rule = n.queries().rules().first();
        rule.strength = Strength::May;
        rule.atLeast = 7;
        return asStatus(n.actions().saveRule(rule));
    });
    row("removeRule", [](TestNetwork &n) { return n.actions().removeRule(n.queries().rules().first().id); });
    row("attach", [draft](TestNetwork &n) {
        return asStatus(n.actions().attach(draft(n), {QStringLiteral("vedtak.pdf"), QByteArray("%PDF-1.7")}));
    });
    row("removeAttachment", [draft](TestNetwork &n) {
        const auto id = n.actions().attach(draft(n), {QStringLiteral("vedtak.pdf"), QByteArray("%PDF-1.7")});
        return id ? n.actions().removeAttachment(*id) : Status(id.error());
    });
    row("saveMeeting", [](TestNetwork &n) {
        Meeting m = n.queries().facts().meetings.last(); // its minutes are not written yet
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
    const auto third = [](TestNetwork &n) { return n.meetingTitled(QStringLiteral("Nettverksmøte 3")); };
    const auto fourth = [](TestNetwork &n) { return n.meetingTitled(QStringLiteral("Nettverksmøte 4")); };
    const auto member = [](TestNetwork &n) { return n.personNamed(QStringLiteral("Marit Ueland")); };
    row("addSeries", [](TestNetwork &n) {
        Meeting m;
        m.body = group(n);
        m.title = QStringLiteral("Arbeidsmøte");
        m.date = day;
        return n.actions().addSeries({m, copyOf(m, day.addDays(14)), copyOf(m, day.addDays(28))});
    });
    row("copyMeeting: agenda with its parts", [third](TestNetwork &n) {
        AgendaItem part;
        part.parent = n.queries().agenda(third(n)).first().id;
        part.title = QStringLiteral("Velkommen");
        if (auto saved = n.actions().saveItem(part); !saved)
            return Status(saved.error());
        return asStatus(n.actions().copyMeeting(third(n), QDate(2027, 3, 3)));
    });
    row("postponeMeeting: items and guests go along", [third](TestNetwork &n) {
        Participant guest;
        guest.meeting = third(n);
        guest.name = QStringLiteral("Ola Gjest");
        guest.kind = ParticipantKind::Guest;
        if (auto saved = n.actions().saveParticipant(guest); !saved)
            return Status(saved.error());
        return asStatus(n.actions().postponeMeeting(
            third(n), copyOf(*n.queries().meeting(third(n)), QDate(2026, 10, 21))));
    });
    row("sendNotice", [third](TestNetwork &n) { return n.actions().sendNotice(third(n), day); });
    row("saveItem: in the backlog", [](TestNetwork &n) {
        AgendaItem i;
        i.title = QStringLiteral("Felles innkjøp");
        i.submittedBy = QStringLiteral("Agder");
        return asStatus(n.actions().saveItem(i));
    });
    row("placeItem and returnToBacklog: with a part", [third](TestNetwork &n) {
        AgendaItem i;
        i.title = QStringLiteral("Felles innkjøp");
        const auto whole = n.actions().saveItem(i);
        if (!whole)
            return Status(whole.error());
        i.parent = *whole;
        if (auto part = n.actions().saveItem(i); !part)
            return Status(part.error());
        if (auto placed = n.actions().placeItem(*whole, third(n)); !placed)
            return placed;
        return n.actions().returnToBacklog(*whole);
    });
    row("nestItem", [third](TestNetwork &n) -> Status {
        const auto items = n.queries().agenda(third(n));
        if (auto nested = n.actions().nestItem(items.at(2).id, items.at(0).id); !nested)
            return nested;
        return n.actions().nestItem(items.at(2).id, 0);
    });
    row("removeItem: with parts, candidates and follow-ups", [third, member](TestNetwork &n) -> Status {
        const Id whole = n.queries().agenda(third(n)).first().id;
        AgendaItem part;
        part.parent = whole;
        part.title = QStringLiteral("Valg");
        const auto id = n.actions().saveItem(part);
        if (!id)
            return id.error();
        Candidate c;
        c.item = *id;
        c.body = group(n);
        c.person = member(n);
        if (auto saved = n.actions().saveCandidate(c); !saved)
            return saved.error();
        FollowUp f;
        f.item = whole;
        f.what = QStringLiteral("Spørre kommunene");
        if (auto saved = n.actions().saveFollowUp(f); !saved)
            return saved.error();
        return n.actions().removeItem(whole);
    });
    row("startItem and endItem", [third](TestNetwork &n) -> Status {
        const auto items = n.queries().agenda(third(n));
        if (auto begun = n.actions().startItem(items.at(0).id, QTime(9, 1)); !begun)
            return begun;
        if (auto begun = n.actions().startItem(items.at(1).id, QTime(9, 12)); !begun)
            return begun;
        return n.actions().endItem(items.at(1).id, QTime(9, 40));
    });
    row("saveParticipant and removeParticipant", [third, member](TestNetwork &n) -> Status {
        Participant p;
        p.meeting = third(n);
        p.name = QStringLiteral("Kari Vikar");
        p.kind = ParticipantKind::Substitute;
        p.substituteFor = member(n);
        const auto id = n.actions().saveParticipant(p);
        return id ? n.actions().removeParticipant(*id) : Status(id.error());
    });
    row("setAttendance", [third, member](TestNetwork &n) -> Status {
        if (auto told = n.actions().setAttendance(third(n), member(n), Attendance::Apology); !told)
            return told;
        return n.actions().setAttendance(third(n), member(n), Attendance::Present);
    });
    row("markOthersPresent", [third, member](TestNetwork &n) -> Status {
        if (auto told = n.actions().setAttendance(third(n), member(n), Attendance::Apology); !told)
            return told;
        QList<Id> members;
        for (const Attendee &a : n.queries().participants(third(n)))
            members.append(a.participant.person);
        return n.actions().markOthersPresent(third(n), members);
    });
    row("startMinutes", [third](TestNetwork &n) { return n.actions().startMinutes(third(n)); });
    row("saveMinutes, approveMinutes, reopenMinutes", [third, fourth](TestNetwork &n) -> Status {
        const Id item = n.queries().agenda(third(n)).first().id;
        if (auto written = n.actions().saveMinutes(item, QStringLiteral("Godt drøftet."),
                                                   QStringLiteral("Tatt til orientering."));
            !written)
            return written;
        if (auto approved = n.actions().approveMinutes(third(n), fourth(n)); !approved)
            return approved;
        return n.actions().reopenMinutes(third(n), QStringLiteral("Feil i vedtaket"));
    });
    const auto followUp = [third](TestNetwork &n) -> Id {
        FollowUp f;
        f.item = n.queries().agenda(third(n)).first().id;
        f.what = QStringLiteral("Spørre kommunene");
        f.who = QStringLiteral("Alle");
        const auto id = n.actions().saveFollowUp(f);
        return id ? *id : 0;
    };
    row("saveFollowUp",
        [followUp](TestNetwork &n) { return followUp(n) ? Status(Done{}) : Status(Error{}); });
    row("markFollowUpDone and reopenFollowUp", [followUp](TestNetwork &n) -> Status {
        const Id id = followUp(n);
        if (auto done = n.actions().markFollowUpDone(id, day); !done)
            return done;
        return n.actions().reopenFollowUp(id);
    });
    row("dropFollowUp", [followUp](TestNetwork &n) {
        return n.actions().dropFollowUp(followUp(n), day, QStringLiteral("Ikke lenger aktuelt"));
    });
    row("removeFollowUp", [followUp](TestNetwork &n) { return n.actions().removeFollowUp(followUp(n)); });
    row("recordResult: terms and memberships", [fourth, member](TestNetwork &n) -> Status {
        ElectionResult result{n.queries().agenda(fourth(n)).first().id, {}, QDate(2027, 3, 11), {}};
        Candidate c;
        c.item = result.item;
        c.person = member(n);
        c.office = n.queries().facts().offices.first().id;
        const auto leader = n.actions().saveCandidate(c);
        c.office = 0;
        c.body = group(n);
        c.votes = 9;
        const auto inGroup = n.actions().saveCandidate(c);
        if (!leader || !inGroup)
            return Error{};
        result.elected = {*leader, *inGroup};
        return n.actions().recordResult(result);
    });
    row("removeCandidate", [fourth, member](TestNetwork &n) -> Status {
        Candidate c;
        c.item = n.queries().agenda(fourth(n)).first().id;
        c.person = member(n);
        c.body = group(n);
        const auto id = n.actions().saveCandidate(c);
        return id ? n.actions().removeCandidate(*id) : Status(id.error());
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
    row("removeBudget: with its lines and shares", [](TestNetwork &n) -> Status {
        if (auto gone = n.actions().removeBooked(keysOf(n.queries().booked())); !gone)
            return gone;
        return n.actions().removeBudget(n.queries().budgets().first().id);
    });
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
    row("removeLine: with what hung on it", [](TestNetwork &n) -> Status {
        const Id line = lineCalled(n, "Tilskudd");
        if (auto gone = n.actions().removeBooked(keysOf(n.queries().bookedOn(line))); !gone)
            return gone;
        return n.actions().removeLine(line);
    });
    row("copyBudget: with its shares", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().copyBudget(n.queries().budgets().first().id, b));
    });
    row("joinLines: with what was booked", [](TestNetwork &n) {
        return n.actions().joinLines(lineCalled(n, "Utvikling"), lineCalled(n, "Formidling"));
    });
    row("book: new", [](TestNetwork &n) {
        return asStatus(
            n.actions().book({0, lineCalled(n, "Formidling"), day, QStringLiteral("Plakater"), 1'234'50,
                              QStringLiteral("17"), n.queries().facts().institutions.first().id}));
    });
    row("book: changed", [](TestNetwork &n) {
        BudgetEntry e = n.queries().booked().first();
        e.amount = -5;
        return asStatus(n.actions().book(e));
    });
    row("bookAll", [](TestNetwork &n) {
        const BudgetEntry e{0, lineCalled(n, "Formidling"), day, QStringLiteral("Plakater"), 5, {}, 0};
        return n.actions().bookAll({e, e, e});
    });
    row("removeBooked: with an instalment's", [](TestNetwork &n) {
        return n.actions().removeBooked(keysOf(n.queries().bookedOn(lineCalled(n, "Tilskudd"))));
    });
    row("saveActionPlan: new", [](TestNetwork &n) {
        return asStatus(n.actions().saveActionPlan(
            {0, 2027, QDate(2026, 11, 11), n.meetingTitled(QStringLiteral("Nettverksmøte")), {}}));
    });
    row("saveActionPlan: changed", [](TestNetwork &n) {
        ActionPlan plan = n.queries().facts().actionPlans.first();
        plan.note = QStringLiteral("Revidert");
        plan.meeting = 0;
        return asStatus(n.actions().saveActionPlan(plan));
    });
    row("removeActionPlan: with all in it", [](TestNetwork &n) {
        return n.actions().removeActionPlan(n.queries().facts().actionPlans.first().id);
    });
    row("saveArea, and a goal in it", [](TestNetwork &n) -> Status {
        Goal goal = firstGoal(n);
        const auto area = n.actions().saveArea({0, goal.plan, QStringLiteral("Kompetanse"), {}, 0});
        if (!area)
            return area.error();
        goal.area = *area;
        return asStatus(n.actions().saveGoal(goal));
    });
    row("moveArea and removeArea", [](TestNetwork &n) -> Status {
        Goal goal = firstGoal(n);
        const auto one = n.actions().saveArea({0, goal.plan, QStringLiteral("En"), {}, 0});
        const auto two = n.actions().saveArea({0, goal.plan, QStringLiteral("To"), {}, 0});
        if (!one || !two)
            return two.error();
        goal.area = *two;
        const auto saved = n.actions().saveGoal(goal);
        const Status moved = n.actions().moveArea(*two, 0);
        return !saved ? saved.error() : moved ? n.actions().removeArea(*two) : moved;
    });
    row("addGoals", [](TestNetwork &n) {
        const Id plan = firstGoal(n).plan;
        return n.actions().addGoals(
            {{0, plan, 0, 0, QStringLiteral("Ett"), {}, 0}, {0, plan, 0, 0, QStringLiteral("To"), {}, 0}});
    });
    row("moveGoal", [](TestNetwork &n) {
        const QList<Goal> goals = n.queries().facts().goals;
        return n.actions().moveGoal(goals.first().id, goals.last().id);
    });
    row("removeGoal: with its measures",
        [](TestNetwork &n) { return n.actions().removeGoal(firstGoal(n).id); });
    row("removeGoal: what a project does stays", [](TestNetwork &n) -> Status {
        Measure measure = measureCalled(n, "Nettkurs");
        measure.project = n.queries().projects().first().id;
        const auto saved = n.actions().saveMeasure(measure);
        return saved ? n.actions().removeGoal(measure.goal) : saved.error();
    });
    row("saveMeasure: new", [](TestNetwork &n) {
        Measure measure;
        measure.goal = firstGoal(n).id;
        measure.title = QStringLiteral("Kurs i kildekritikk");
        measure.who = QStringLiteral("Kursgruppa");
        return asStatus(n.actions().saveMeasure(measure));
    });
    row("saveMeasure: to another goal", [](TestNetwork &n) {
        Measure measure = measureCalled(n, "Nettkurs");
        measure.goal = n.queries().facts().goals.last().id;
        measure.person = 0;
        measure.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().saveMeasure(measure));
    });
    row("moveMeasure", [](TestNetwork &n) {
        return n.actions().moveMeasure(measureCalled(n, "Nettkurs").id, measureCalled(n, "Fysisk").id);
    });
    row("setMeasureState", [](TestNetwork &n) {
        return n.actions().setMeasureState(measureCalled(n, "Fysisk").id, MeasureState::Done, day);
    });
    row("carryOver: into a new plan, and removed there", [](TestNetwork &n) -> Status {
        const auto plan =
            n.actions().carryOver({measureCalled(n, "Fysisk").id, measureCalled(n, "Prøve").id}, 2027);
        return plan ? n.actions().removeMeasure(measureCalled(n, "Fysisk").id) : plan.error();
    });
    row("carryOver: then the plan it came from is removed", [](TestNetwork &n) -> Status {
        const auto plan = n.actions().carryOver({measureCalled(n, "Fysisk").id}, 2027);
        return plan ? n.actions().removeActionPlan(n.queries().actionPlanOf(2026)->id) : plan.error();
    });
    row("saveGrant: new", [](TestNetwork &n) {
        Grant g;
        g.funder = QStringLiteral("Kulturrådet");
        g.applied = 5;
        return asStatus(n.actions().saveGrant(g));
    });
    row("saveGrant: changed", [](TestNetwork &n) {
        Grant g = n.queries().facts().grants.first();
        g.state = GrantState::Reported;
        g.reportedOn = day;
        g.ownShare = 40'00;
        return asStatus(n.actions().saveGrant(g));
    });
    row("removeGrant: with its instalments",
        [](TestNetwork &n) { return n.actions().removeGrant(n.queries().facts().grants.first().id); });
    row("saveInstalment", [](TestNetwork &n) {
        return asStatus(
            n.actions().saveInstalment({0, n.queries().facts().grants.first().id, day, 5, 0, {}}));
    });
    row("removeInstalment", [](TestNetwork &n) {
        return n.actions().removeInstalment(n.queries().facts().instalments.first().id);
    });
    row("receiveInstalment", [](TestNetwork &n) {
        return asStatus(n.actions().receiveInstalment(n.queries().facts().instalments.first().id, day,
                                                      QStringLiteral("18")));
    });
    row("saveResource: new", [](TestNetwork &n) {
        Resource r;
        r.title = QStringLiteral("Nettkurs i spillformidling");
        r.producer = n.queries().facts().institutions.first().id;
        r.person = n.queries().facts().persons.first().id;
        r.link = QStringLiteral("kurs.eksempel.no/nytt");
        r.published = day;
        r.state = ResourceState::Published;
        return asStatus(n.actions().saveResource(r));
    });
    row("saveResource: changed", [](TestNetwork &n) {
        Resource r = n.queries().facts().resources.first();
        r.kind = ResourceKind::Workshop;
        r.theme = QStringLiteral("Noe annet");
        r.who = QStringLiteral("Per Utkast");
        r.person = r.producer = 0;
        r.about = r.note = r.audience = QStringLiteral("Nye ord");
        r.reviewDue = day.addYears(3);
        return asStatus(n.actions().saveResource(r));
    });
    row("removeResource",
        [](TestNetwork &n) { return n.actions().removeResource(n.queries().facts().resources.first().id); });
    const auto onOffer = [](TestNetwork &n) {
        QList<Id> ids;
        for (const Resource &r : n.queries().facts().resources)
            if (isOnOffer(r, day))
                ids.append(r.id);
        return ids;
    };
    row("setResourceState: one", [onOffer](TestNetwork &n) {
        return n.actions().setResourceState(onOffer(n).mid(0, 1), ResourceState::Retired, day);
    });
    row("setResourceState: several", [onOffer](TestNetwork &n) {
        return n.actions().setResourceState(onOffer(n), ResourceState::UnderReview, day);
    });
    row("markReviewed: one",
        [onOffer](TestNetwork &n) { return n.actions().markReviewed(onOffer(n).mid(0, 1), day); });
    row("markReviewed: several",
        [onOffer](TestNetwork &n) { return n.actions().markReviewed(onOffer(n), day); });
    row("importResources: new and changed", [](TestNetwork &n) {
        Resource known = n.queries().facts().resources.first();
        known.theme = QStringLiteral("Fra listen");
        Resource added;
        added.title = QStringLiteral("Fra listen");
        return n.actions().importResources({known, added});
    });
    const auto plan = [](TestNetwork &n) {
        return n.queries().sharePlans(n.queries().budgets().first().id).first();
    };
    row("savePlan: new", [](TestNetwork &n) {
        SharePlan p;
        p.budget = n.queries().budgets().first().id;
        p.title = QStringLiteral("Kurspakke");
        p.total = 100;
        Share share;
        share.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().savePlan(p, {share}));
    });
    row("savePlan: others take part", [plan](TestNetwork &n) {
        SharePlan p = plan(n);
        QList<Share> shares = n.queries().shares(p.id);
        shares.removeLast();
        std::swap(shares[0], shares[1]);
        p.remainderTo = shares[2].institution;
        return asStatus(n.actions().savePlan(p, shares));
    });
    row("removePlan", [plan](TestNetwork &n) { return n.actions().removePlan(plan(n).id); });
    row("recordPayment", [plan](TestNetwork &n) {
        return asStatus(n.actions().recordPayment(plan(n).id,
                                                  n.queries().shares(plan(n).id).last().institution, 5'000'00,
                                                  day, QStringLiteral("19")));
    });

    // Reports
    row("addReport", [](TestNetwork &n) {
        const Report report =
            proposedReport(ReportKind::Year, 0, n.queries().facts(), n.queries().rules(), day);
        return asStatus(n.actions().addReport(report, newParts(n.queries(), report)));
    });
    row("saveReport", [](TestNetwork &n) {
        Report report = draftReport(n);
        report.recipient = QStringLiteral("Nasjonalbiblioteket");
        report.due = QDate(2026, 6, 26);
        return n.actions().saveReport(report);
    });
    row("removeReport", [](TestNetwork &n) { return n.actions().removeReport(draftReport(n).id); });
    row("savePart", [](TestNetwork &n) {
        ReportPart part = newPart(n.queries(), draftReport(n), ReportSubject::Own);
        part.title = QStringLiteral("Samarbeid");
        return asStatus(n.actions().savePart(part));
    });
    row("savePart: another title", [](TestNetwork &n) {
        ReportPart part = n.queries().reportParts(draftReport(n).id).first();
        part.title = QStringLiteral("Kort fortalt");
        return asStatus(n.actions().savePart(part));
    });
    row("movePart", [](TestNetwork &n) {
        const QList<ReportPart> parts = n.queries().reportParts(draftReport(n).id);
        return n.actions().movePart(parts.last().id, parts.first().id);
    });
    row("movePart: to the top", [](TestNetwork &n) {
        return n.actions().movePart(n.queries().reportParts(draftReport(n).id).last().id, 0);
    });
    row("removePart", [](TestNetwork &n) {
        return n.actions().removePart(n.queries().reportParts(draftReport(n).id).first().id);
    });
    row("saveAssessment", [](TestNetwork &n) {
        return n.actions().saveAssessment(n.queries().reportParts(draftReport(n).id).first().id,
                                          QStringLiteral("Et godt halvår."));
    });
    row("refreshFacts", [](TestNetwork &n) {
        const Status ended = n.actions().endAppointment(firstAppointment(n), QDate(2026, 6, 1));
        return ended ? n.actions().refreshFacts(draftReport(n).id, toldAnew(n.queries(), draftReport(n).id))
                     : ended;
    });
    row("takeBackReport", [](TestNetwork &n) {
        return n.actions().takeBackReport(sentReport(n).id, QStringLiteral("Feil mottaker"));
    });
    row("acknowledgeReport", [](TestNetwork &n) {
        return n.actions().acknowledgeReport(sentReport(n).id,
                                             {QStringLiteral("Sekretariatet"), QDate(2026, 2, 2)});
    });
}

void tst_Actions::everyActionIsTakenBackAndDoneAgain() {
    QFETCH(Deed, deed);
    TestNetwork n(QStringLiteral("sample-no"));
    QVERIFY(!n.queries().booked().isEmpty()); // read now, so that it has to follow
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
    QCOMPARE(n.queries().facts().budgetLines, fresh.facts().budgetLines);
    QCOMPARE(n.queries().facts().grants, fresh.facts().grants);
    QCOMPARE(n.queries().facts().resources, fresh.facts().resources);
    QCOMPARE(n.queries().facts().instalments, fresh.facts().instalments);
    QCOMPARE(n.queries().facts().actionPlans, fresh.facts().actionPlans);
    QCOMPARE(n.queries().facts().priorityAreas, fresh.facts().priorityAreas);
    QCOMPARE(n.queries().facts().goals, fresh.facts().goals);
    QCOMPARE(n.queries().facts().measures, fresh.facts().measures);
    QCOMPARE(n.queries().facts().reports, fresh.facts().reports);
    for (const Budget &budget : fresh.budgets())
        QCOMPARE(n.queries().bookedIn(budget.id), fresh.bookedIn(budget.id));
    QCOMPARE(n.queries().facts().answers, fresh.facts().answers);
    QCOMPARE(n.queries().quietPeriods(), fresh.quietPeriods());
    QCOMPARE(n.queries().dayOverrides(), fresh.dayOverrides());
    QCOMPARE(n.queries().network(), fresh.network());
}

void tst_Actions::aLogoIsKeptAsItCame() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    QVERIFY(n.queries().logo().bytes.isEmpty());
    MUST(n.actions().setLogo(drawing, QStringLiteral("logo.svg")));
    n.reopen();
    QCOMPARE(n.queries().logo().bytes, drawing);
    QCOMPARE(n.queries().logo().mediaType, QStringLiteral("image/svg+xml"));
    MUST(n.actions().undo());
    QVERIFY(n.queries().logo().bytes.isEmpty());
    MUST(n.actions().redo());
    QCOMPARE(n.queries().logo().bytes, drawing);
    MUST(n.actions().removeLogo());
    QVERIFY(n.queries().logo().bytes.isEmpty());
}

void tst_Actions::aRefusedLogoChangesNothing() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    MUST(n.actions().setLogo(drawing, QStringLiteral("logo.svg")));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().setLogo(drawing.chopped(5), QStringLiteral("torn.svg")), Invalid);
    MUST_FAIL(n.actions().setLogo({}, QStringLiteral("empty.png")), Invalid);
    Network network = n.queries().network();
    network.shortName = QStringLiteral("KIN");
    const LogoChange torn{drawing.chopped(5), QStringLiteral("torn.svg")};
    MUST_FAIL(n.actions().saveNetwork(network, torn), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::ownWordingsAreKeptByLanguage() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString name = QStringLiteral("notice.closing");
    MUST(n.actions().saveStandardText(name, Language::Nynorsk, QStringLiteral("  Vel møtt, alle!\n")));
    MUST(n.actions().saveStandardText(name, Language::Nynorsk, QStringLiteral("Vel møtt, alle i hop!")));
    MUST(n.actions().saveStandardText(name, Language::Danish, QString()));
    const OwnTexts nynorsk{{name, QStringLiteral("Vel møtt, alle i hop!")}};
    QCOMPARE(n.queries().ownTexts(Language::Nynorsk), nynorsk);
    QVERIFY(n.queries().ownTexts(Language::Danish).contains(name)); // none at all
    QVERIFY(n.queries().ownTexts(Language::Bokmaal).isEmpty());
}

void tst_Actions::refusedSettingsOfPapersChangeNothing() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection(), true);
    Network network = n.queries().network();
    for (const int margin : {14, 41, -1}) {
        network.marginMm = margin;
        MUST_FAIL(n.actions().saveNetwork(network), Invalid);
    }
    MUST_FAIL(n.actions().saveStandardText(QStringLiteral("notice.apologies"), Language::Danish,
                                           QStringLiteral("Meld afbud!")),
              Invalid);
    MUST_FAIL(n.actions().saveStandardText(QStringLiteral("nothing"), Language::Danish, QString()), NotFound);
    QCOMPARE(dump(n.connection(), true), before);
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
    MUST_FAIL(n.actions().writeBlocks({changed}, 0), Conflict);
    MUST_FAIL(n.actions().joinBlocks(blocks.first(), blocks.last().id), Conflict);
    MUST_FAIL(n.actions().submitMandate(approved.id, {QStringLiteral("Andre"), day}), Conflict);
    MUST_FAIL(n.actions().takeMandateBackToDraft(approved.id), Conflict);
    MUST_FAIL(n.actions().approveMandate(approved.id, {QStringLiteral("Andre"), day}), Conflict);
    MandateVersion another = approved;
    another.id = 0;
    MUST_FAIL(n.actions().saveMandate(another), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // A block of a draft cannot be smuggled into the approved text either.
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MandateBlock smuggled = n.queries().mandateText(*draft).first();
    smuggled.version = approved.id;
    MUST_FAIL(n.actions().saveBlock(smuggled), Conflict);
    MandateBlock stolen = n.queries().mandateText(approved.id).first();
    stolen.version = *draft;
    MUST_FAIL(n.actions().saveBlock(stolen), Conflict);
    MUST_FAIL(n.actions().reviseMandate(), Conflict);
}

void tst_Actions::anApprovalIsNeverUndoneOnlyWithdrawn() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MUST(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day}));
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("26/44")},
                                    {{QStringLiteral("signert.pdf"), QByteArray("%PDF-1.7 signert")}}));
    const QString approved = dump(n.connection(), true);
    const QString approval = n.queries().history(1).first().uid;
    QCOMPARE(n.queries().history(1).first().kind, HistoryEntry::Kind::Final);
    QVERIFY(!n.actions().canUndo());
    for (int again = 0; again < 2; ++again) {
        MUST_FAIL(n.actions().undo(), Conflict);
        MUST_FAIL(n.actions().redo(), NotFound);
        MUST_FAIL(n.actions().revert(approval), Conflict);
        QCOMPARE(dump(n.connection(), true), approved);
        if (!again)
            n.reopen();
    }
    QVERIFY(n.actions().undo().error().text().contains(QStringLiteral("withdrawal")));

    // What comes after it can be undone, but not it.
    MUST(n.actions().savePerson(newPerson()));
    MUST(n.actions().undo());
    MUST_FAIL(n.actions().undo(), Conflict);
    MUST(n.actions().withdrawMandate(*draft,
                                     {QStringLiteral("Ingrid"), day, QStringLiteral("Feil utgave sendt")}));
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Submitted);
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Approved);
    QVERIFY(!n.queries().mandate(first)->validTo.isValid());
    MUST(n.actions().undo());
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Approved);
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Superseded);
    MUST(n.actions().redo());
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    MUST_FAIL(n.actions().undo(), Conflict);
}

void tst_Actions::anEditOfADraftIsNotTakenBackOnceItIsApproved() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MandateBlock block = n.queries().mandateText(*draft).at(4);
    block.text += QStringLiteral(" Hvert år.");
    MUST(n.actions().saveBlock(block));
    const QString edit = n.queries().history(1).first().uid;
    MandateVersion named = *n.queries().mandate(*draft);
    named.title = QStringLiteral("Mandat 2027");
    MUST(n.actions().saveMandate(named));
    const QString naming = n.queries().history(1).first().uid;
    MUST(n.actions().removeBlock(n.queries().mandateText(*draft).last().id));
    const QString removal = n.queries().history(1).first().uid;
    const auto added = n.actions().insertBlock({0, *draft, BlockKind::Bullet, QStringLiteral("Nytt"), 0}, 0);
    MUST(added);
    const QString adding = n.queries().history(1).first().uid;
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    const QString before = dump(n.connection(), true);
    for (const QString &uid : {edit, naming, removal, adding})
        MUST_FAIL(n.actions().revert(uid), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // Withdrawn, it is a text like any other again.
    MUST(n.actions().withdrawMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}));
    MUST(n.actions().revert(edit));
}

void tst_Actions::whatIsFiledWithAnApprovalStays() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const auto early = n.actions().attach(*draft, {QStringLiteral("høring.pdf"), QByteArray("%PDF-1.7")});
    MUST(early);
    const QString attaching = n.queries().history(1).first().uid;
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(attaching), Conflict);
    MUST_FAIL(n.actions().removeAttachment(*early), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // One that came later may be a mistake of this moment, but not of last week.
    MUST(n.actions().attach(*draft, {QStringLiteral("feil.pdf"), QByteArray("%PDF-1.6")}));
    MUST(n.actions().undo());
    QCOMPARE(n.queries().attachments(*draft).size(), 1);
}

void tst_Actions::anApprovalIsNotPutBackOverAnotherText() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id version = n.queries().approvedMandate()->id;
    MUST(n.actions().withdrawMandate(version, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}));
    const QString withdrawal = n.queries().history(1).first().uid;
    MandateBlock block = n.queries().mandateText(version).at(4);
    block.text += QStringLiteral(" Hvert år.");
    MUST(n.actions().saveBlock(block));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(withdrawal), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().undo());
    MUST(n.actions().undo()); // in order, the text is what it was
    QCOMPARE(n.queries().mandate(version)->state, MandateState::Approved);
}

void tst_Actions::eachStepIsRecordedAndDatesFollow() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    QVERIFY(!n.queries().mandate(*draft)->nextRevision.isValid());
    MUST(n.actions().submitMandate(*draft, {QStringLiteral(" Eieren "), QDate(2026, 6, 1)}));
    QCOMPARE(n.queries().mandate(*draft)->submittedTo, QStringLiteral("Eieren"));
    MUST(n.actions().takeMandateBackToDraft(*draft));
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Draft);
    MUST(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), QDate(2026, 6, 2)}));
    MUST(n.actions().approveMandate(
        *draft, {QStringLiteral("Eieren"), QDate(2026, 6, 3), QStringLiteral("26/44"), QDate(2026, 7, 1)}));
    const MandateVersion next = *n.queries().mandate(*draft);
    QCOMPARE(next.validFrom, QDate(2026, 7, 1));
    QCOMPARE(next.nextRevision, QDate(2027, 6, 3));
    QCOMPARE(n.queries().mandate(first)->validTo, QDate(2026, 6, 30));
    MUST(n.actions().withdrawMandate(*draft,
                                     {QStringLiteral("Ingrid"), QDate(2026, 6, 4), QStringLiteral("Feil")}));

    QStringList kinds;
    for (const MandateEvent &event : n.queries().mandateEvents())
        if (event.version == *draft)
            kinds.append(nameOf(event.kind));
    kinds.removeAll(QStringLiteral("back_to_draft")); // its day is today
    QCOMPARE(kinds, (QStringList{QStringLiteral("submitted"), QStringLiteral("submitted"),
                                 QStringLiteral("approved"), QStringLiteral("withdrawn")}));
    kinds.clear();
    for (const MandateEvent &event : n.queries().mandateEvents())
        if (event.version == first)
            kinds.append(nameOf(event.kind));
    QCOMPARE(kinds.size(), 4);
    QVERIFY(kinds.contains(QStringLiteral("superseded")) && kinds.contains(QStringLiteral("restored")));
    const QList<MandateEvent> events = n.queries().mandateEvents();
    const auto withdrawn = std::find_if(events.begin(), events.end(), [](const MandateEvent &e) {
        return e.kind == MandateEventKind::Withdrawn;
    });
    QCOMPARE(withdrawn->who, QStringLiteral("Ingrid"));
    QCOMPARE(withdrawn->note, QStringLiteral("Feil"));
}

void tst_Actions::stepsWithoutTheirFactsAreRefused() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().submitMandate(*draft, {QString(), day}), Invalid);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), {}}), Invalid);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day.addDays(1)}), Invalid);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral(" "), day}), Invalid);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), {}}), Invalid);
    // It cannot apply from before the one it takes the place of.
    MUST_FAIL(n.actions().approveMandate(
                  *draft, {QStringLiteral("Eieren"), day, {}, n.queries().mandate(first)->validFrom}),
              Invalid);
    MUST_FAIL(n.actions().withdrawMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}),
              Conflict);
    // There would be two texts to write in.
    MUST_FAIL(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}),
              Conflict);
    MUST_FAIL(n.actions().dissolveNetwork(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().dissolveNetwork(first, {QString(), day}), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().undo());
    MUST_FAIL(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QString()}), Invalid);
    MUST_FAIL(n.actions().withdrawMandate(first,
                                          {QStringLiteral("Eieren"), QDate(2025, 1, 1), QStringLiteral("x")}),
              Invalid);
}

void tst_Actions::aDissolvedNetworkHasNoMandateToWriteIn() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MUST(n.actions().dissolveNetwork(first, {QStringLiteral("Eieren"), day, QStringLiteral("26/90")}));
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Dissolved);
    QCOMPARE(n.queries().mandate(first)->validTo, day);
    const auto paper = makePaper(n.queries(), QStringLiteral("mandate"), {});
    MUST(paper);
    QCOMPARE(paper->version, QString::number(n.queries().mandate(first)->number)); // not that of the draft
    const QString before = dump(n.connection(), true);
    MandateBlock block = n.queries().mandateText(*draft).first();
    block.text = QStringLiteral("Nytt");
    MUST_FAIL(n.actions().saveBlock(block), Conflict);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().reviseMandate(), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QStringLiteral("Omgjort")}));
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Approved);
    MUST(n.actions().saveBlock(block));
}

void tst_Actions::rulesFollowTheirClausesThroughAPastedText() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const QList<MandateBlock> old = n.queries().mandateText(*draft);
    const auto clauseOf = [&](const Rule &rule) {
        for (const MandateBlock &block : n.queries().mandateText(*draft))
            if (block.id == rule.clause)
                return block.text;
        return QString();
    };
    QHash<Id, QString> before;
    for (const Rule &rule : n.queries().rules())
        before.insert(rule.id, clauseOf(rule));
    const QString meetings = QStringLiteral("minst fire");
    QList<MandateBlock> pasted;
    for (MandateBlock block : old) {
        if (block.text.contains(meetings))
            block.text.replace(meetings, QStringLiteral("minst fem"));
        pasted.prepend(block);
    }
    MUST(n.actions().replaceMandateText(*draft, {{}, {}, pasted}));
    for (const Rule &rule : n.queries().rules()) {
        QVERIFY2(rule.clause, qPrintable(before.value(rule.id)));
        QCOMPARE(clauseOf(rule),
                 QString(before.value(rule.id)).replace(meetings, QStringLiteral("minst fem")));
        QCOMPARE(rule.confirmedText, before.value(rule.id)); // nobody has confirmed the new words
    }
    // Without a clause like it a rule stands alone, and is not lost.
    const auto rules = n.queries().rules().size();
    MUST(n.actions().replaceMandateText(*draft,
                                        {{}, {}, mandateBlocksFromText(QStringLiteral("Noe helt annet."))}));
    QCOMPARE(n.queries().rules().size(), rules);
    for (const Rule &rule : n.queries().rules())
        QCOMPARE(rule.clause, 0);
}

void tst_Actions::attachmentsAreKeptByTheirBytes() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id version = n.queries().approvedMandate()->id;
    const QByteArray bytes("%PDF-1.7\n\0 æ", 12);
    const auto id = n.actions().attach(version, {QStringLiteral("C:\\brev\\../vedtak å.pdf"), bytes});
    MUST(id);
    const QList<Attachment> attachments = n.queries().attachments(version);
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().name, QStringLiteral("vedtak å.pdf"));
    QCOMPARE(attachments.first().mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(attachments.first().size, bytes.size());
    QCOMPARE(*n.queries().content(attachments.first()), bytes);
    MUST_FAIL(n.actions().removeAttachment(*id), Conflict); // of an approved version
    MUST(n.actions().undo());
    QVERIFY(n.queries().attachments(version).isEmpty());
    MUST(n.actions().redo());
    QCOMPARE(*n.queries().content(n.queries().attachments(version).first()), bytes);
    MUST_FAIL(n.actions().attach(version, {QStringLiteral("tom.pdf"), {}}), Invalid);

    MUST(n.connection().execute(QStringLiteral("UPDATE blob_store SET data = x'00'")));
    MUST_FAIL(n.queries().content(n.queries().attachments(version).first()), Damaged);
    MUST(n.workspace().file().publish());
    MUST_FAIL(DocumentFile::verify(n.path()), Damaged);
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
    for (const Resource &resource : n.queries().facts().resources)
        if (resource.producer)
            MUST_FAIL(n.actions().removeInstitution(resource.producer), Conflict);
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

void tst_Actions::clausesFindRoomBetweenNeighboursForEver() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const Id version = n.queries().currentMandate()->id;
    const auto before = n.queries().mandateText(version);
    QStringList expected;
    for (const MandateBlock &block : before)
        expected.append(block.text);
    Id after = before.at(2).id;
    for (int i = 0; i < 70; ++i) {
        const QString text = QString::number(i);
        const auto written = n.actions().insertBlock({0, version, BlockKind::Bullet, text, 0}, after);
        MUST(written);
        after = *written;
        expected.insert(3 + i, text);
    }
    QStringList texts;
    for (const MandateBlock &block : n.queries().mandateText(version))
        texts.append(block.text);
    QCOMPARE(texts, expected);
}

void tst_Actions::aClauseThatStaysKeepsItsRuleWhenTheTextIsReplaced() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const Id version = n.queries().currentMandate()->id;
    const auto ruled = [&n] {
        QSet<Id> clauses;
        for (const Rule &rule : n.queries().rules())
            if (rule.clause)
                clauses.insert(rule.clause);
        return clauses;
    };
    const QSet<Id> before = ruled();
    MandateText text;
    text.blocks = n.queries().mandateText(version);
    text.blocks.move(0, text.blocks.size() - 1);
    const MandateBlock lost = *std::find_if(text.blocks.begin(), text.blocks.end(),
                                            [&](const MandateBlock &b) { return before.contains(b.id); });
    for (MandateBlock &block : text.blocks) {
        if (block.id == lost.id)
            block.text = QStringLiteral("Et helt annet punkt");
        block.id = 0;
    }
    MUST(n.actions().replaceMandateText(version, text));
    QCOMPARE(ruled(), before - QSet<Id>{lost.id});
    QCOMPARE(n.queries().currentMandate()->title, n.queries().mandate(version)->title);
}

QTEST_GUILESS_MAIN(tst_Actions)
#include "tst_actions.moc"
