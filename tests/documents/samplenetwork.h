#pragma once

#include "documents/papers/accountspaper.h"
#include "documents/papers/actionplanpaper.h"
#include "documents/papers/budgetpaper.h"
#include "documents/papers/cuesheetpaper.h"
#include "documents/papers/decisionspaper.h"
#include "documents/papers/followupspaper.h"
#include "documents/papers/grantspaper.h"
#include "documents/papers/meetingplanpaper.h"
#include "documents/papers/memberlistpaper.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/noticepaper.h"
#include "documents/papers/personrecordpaper.h"
#include "documents/papers/programmepaper.h"
#include "documents/papers/projectpaper.h"
#include "documents/papers/reportpaper.h"
#include "documents/papers/resourcecatalogue.h"
#include "documents/papers/sharespaper.h"
#include "documents/papers/signinpaper.h"
#include "documents/papers/termspaper.h"
#include "documents/reportparts.h"
#include "domain/reportsubjects.h"

namespace aarring {

// A small network of invented people for the tests of papers.

inline const QDate sampleDay(2026, 11, 22);

inline Network sampleNetwork() {
    Network n;
    n.id = 1;
    n.name = QStringLiteral("Fylkesbibliotekenes KI-nettverk");
    n.shortName = QStringLiteral("KI-nettverket");
    n.country = QStringLiteral("NO");
    n.currency = QStringLiteral("NOK");
    n.owner = QStringLiteral("Fylkesbiblioteksjefnettverket");
    return n;
}

inline Network sampleDanishNetwork() {
    Network n = sampleNetwork();
    n.name = QStringLiteral("Centralbibliotekernes kompetencenetværk");
    n.shortName = QStringLiteral("Kompetencenetværket");
    n.country = QStringLiteral("DK");
    n.currency = QStringLiteral("DKK");
    n.language = Language::Danish;
    return n;
}

/// Three county libraries and a school resource centre; Agder's seat is vacant, Rogaland has a substitute.
inline NetworkFacts sampleFacts() {
    NetworkFacts f;
    auto institution = [&](Id id, const char *name, InstitutionKind kind) {
        Institution i;
        i.id = id;
        i.name = QString::fromUtf8(name);
        i.kind = kind;
        f.institutions += i;
        Seat seat;
        seat.id = 100 + id;
        seat.body = 1;
        seat.institution = id;
        seat.askedOn = id == 2 ? QDate(2026, 10, 5) : QDate();
        f.seats += seat;
    };
    institution(1, "Rogaland fylkesbibliotek", InstitutionKind::CountyLibrary);
    institution(2, "Agder fylkesbibliotek", InstitutionKind::CountyLibrary);
    institution(3, "Ålesund bibliotek", InstitutionKind::CountyLibrary);
    institution(4, "Ressurssenter for skolebibliotek i Telemark", InstitutionKind::SchoolResourceCentre);
    auto person = [&](Id id, const char *first, const char *last, Id at) {
        Person p;
        p.id = id;
        p.firstName = QString::fromUtf8(first);
        p.lastName = QString::fromUtf8(last);
        p.institution = at;
        p.email = p.lastName.toLower() + QStringLiteral("@example.org");
        p.phone = QStringLiteral("12 34 56 78");
        f.persons += p;
    };
    person(1, "Kari", "Eksempel", 1);
    person(2, "Ola", "Prøve", 1);
    person(3, "Áile", "Muster", 3);
    person(4, "Per Egil", "Utkast", 4);
    auto appointment = [&](Id seat, Id who, SeatRole role, QDate from) {
        Appointment a;
        a.id = 200 + who;
        a.seat = seat;
        a.person = who;
        a.role = role;
        a.period.from = from;
        f.appointments += a;
    };
    appointment(101, 2, SeatRole::Substitute, QDate(2026, 5, 1));
    appointment(101, 1, SeatRole::Representative, QDate(2026, 2, 1));
    appointment(103, 3, SeatRole::Representative, QDate(2026, 2, 15));
    appointment(104, 4, SeatRole::Representative, QDate(2026, 2, 1));

    Body network;
    network.id = 1;
    network.name = QStringLiteral("Nettverket");
    network.kind = BodyKind::Network;
    Body group;
    group.id = 2;
    group.name = QStringLiteral("Ressursgruppa");
    group.kind = BodyKind::ResourceGroup;
    group.minSize = 5;
    group.maxSize = 7;
    group.officersBelong = true;
    f.bodies = {network, group};
    f.memberships = {{1, 2, 4, {QDate(2026, 3, 1), {}}, 0, {}}};

    Office leader;
    leader.id = 1;
    leader.body = 1;
    leader.kind = OfficeKind::Leader;
    leader.title = QStringLiteral("Leder");
    Office deputy = leader;
    deputy.id = 2;
    deputy.kind = OfficeKind::Deputy;
    deputy.title = QStringLiteral("Nestleder");
    deputy.position = 1;
    f.offices = {leader, deputy};
    f.terms = {{1, 1, 3, {QDate(2025, 3, 1), QDate(2026, 2, 28)}, 0, {}},
               {2, 1, 1, {QDate(2026, 3, 1), QDate(2027, 2, 28)}, 0, {}},
               {3, 1, 4, {QDate(2027, 3, 1), QDate(2028, 2, 29)}, 0, {}}};
    return f;
}

inline QList<Meeting> sampleMeetings() {
    QList<Meeting> meetings;
    auto meeting = [&](const char *title, QDate date, MeetingForm form, MeetingState state,
                       const char *place) {
        Meeting m;
        m.id = meetings.size() + 1;
        m.body = 1;
        m.title = QString::fromUtf8(title);
        m.date = date;
        m.start = QTime(9, 0);
        m.end = QTime(11, 30);
        m.form = form;
        m.state = state;
        m.place = QString::fromUtf8(place);
        meetings += m;
    };
    meeting("Nettverksmøte 2", QDate(2026, 5, 6), MeetingForm::Digital, MeetingState::Held, "Teams");
    meeting("Nettverksmøte 1", QDate(2026, 3, 11), MeetingForm::Digital, MeetingState::Held, "Teams");
    meeting("Sommermøte", QDate(2026, 6, 20), MeetingForm::Digital, MeetingState::Cancelled, "Teams");
    meeting("Fysisk samling med utprøving av KI-verktøy", QDate(2026, 9, 15), MeetingForm::Physical,
            MeetingState::Called, "Tromsø bibliotek, møterom Áilu");
    meeting("Nettverksmøte 4", QDate(2026, 12, 1), MeetingForm::Hybrid, MeetingState::Planned, "Oslo");
    meetings[3].host = QStringLiteral("Troms fylkesbibliotek");
    return meetings;
}

inline MeetingPlanContent samplePlan() {
    MeetingPlanContent content{sampleNetwork(), 2026, sampleFacts().bodies, sampleMeetings(), {}, sampleDay};
    Rule rule;
    rule.body = 1;
    rule.atLeast = 4;
    content.rules = {rule};
    return content;
}

inline NoticeContent sampleNotice() {
    NoticeContent c;
    c.network = sampleNetwork();
    c.meeting = sampleMeetings().at(3);
    c.to = QStringLiteral("Medlemmene i KI-nettverket");
    c.sender = QStringLiteral("Kari Eksempel, leder");
    c.replyTo = QStringLiteral("eksempel@example.org");
    c.meeting.replyBy = QDate(2026, 9, 8);
    c.numberedBefore = 6;
    c.today = QDate(2026, 9, 1);
    auto item = [&](ItemKind kind, const char *title, int minutes, const char *presenters) {
        AgendaItem i;
        i.kind = kind;
        i.title = QString::fromUtf8(title);
        i.minutes = minutes;
        i.presenters = QString::fromUtf8(presenters);
        c.items += i;
    };
    item(ItemKind::Decision, "Godkjenning av innkalling og saksliste", 10, "Kari Eksempel");
    item(ItemKind::Discussion, "KI-verktøy i referansearbeidet: erfaringer fra tre fylker", 50,
         "Áile Muster");
    item(ItemKind::Lunch, "", 30, "");
    item(ItemKind::Decision, "Felles budsjett til samarbeidsprosjekter", 45, "Per Egil Utkast");
    item(ItemKind::Other, "Eventuelt", 15, "");
    c.items[1].background = QStringLiteral("Tre fylker har prøvd KI-verktøy i skranken siden i vår.\n"
                                           "Gruppa ønsker innspill til et felles opplegg.");
    c.items[3].background = QStringLiteral("Ressursgruppa har gått gjennom utgiftene i 2026.");
    c.items[3].proposal = QStringLiteral("Nettverket vedtar budsjettet for 2027 slik det er lagt fram.");
    return c;
}

inline SignInContent sampleSignIn() {
    return {sampleNetwork(), sampleFacts(), sampleMeetings().at(3), sampleDay};
}

inline QList<Participant> sampleParticipants() {
    QList<Participant> rows;
    const auto row = [&](Id person, const char *name, ParticipantKind kind, Attendance attendance,
                         Id instead = 0) {
        Participant p;
        p.id = 300 + rows.size();
        p.meeting = 4;
        p.person = person;
        p.name = QString::fromUtf8(name);
        p.kind = kind;
        p.attendance = attendance;
        p.substituteFor = instead;
        rows += p;
    };
    row(1, "", ParticipantKind::Member, Attendance::Apology);
    row(2, "", ParticipantKind::Substitute, Attendance::Present, 1);
    row(3, "", ParticipantKind::Member, Attendance::Present);
    row(4, "", ParticipantKind::Member, Attendance::Absent);
    row(0, "Astrid Skogheim", ParticipantKind::Guest, Attendance::Present);
    rows.last().role = QStringLiteral("Nasjonalbiblioteket");
    return rows;
}

inline FollowUpLine sampleFollowUp(Id item, const char *what, const char *who, QDate deadline,
                                   ItemNumber number) {
    FollowUpLine line;
    line.followUp.id = item;
    line.followUp.item = item;
    line.followUp.what = QString::fromUtf8(what);
    line.followUp.deadline = deadline;
    line.who = QString::fromUtf8(who);
    line.agreedOn = QDate(2026, 9, 15);
    line.number = number;
    line.itemTitle = QStringLiteral("KI-verktøy i referansearbeidet");
    return line;
}

/// The meeting of sampleNotice() with parts, something internal and attachments.
inline MeetingContent sampleProgramme() {
    MeetingContent c = sampleNotice();
    for (int i = 0; i < c.items.size(); ++i) {
        c.items[i].id = 501 + i;
        c.items[i].position = i + 1;
    }
    const auto part = [&](const char *title, Id parent) {
        AgendaItem item;
        item.id = 510 + c.items.size();
        item.parent = parent;
        item.title = QString::fromUtf8(title);
        item.position = 10 + double(c.items.size());
        item.minutes = 0;
        c.items += item;
    };
    part("Spørsmål i skranken", 502);
    part("Sammendrag av artikler", 502);
    AgendaItem internal;
    internal.id = 530;
    internal.title = QStringLiteral("Rigge lyd og skjerm");
    internal.internal = true;
    internal.minutes = 15;
    internal.position = 0.5;
    c.items += internal;
    c.items = inReadingOrder(c.items);
    c.meeting.end = QTime(11, 45);
    c.meeting.practical = QStringLiteral("Lunsj er inkludert.\n- Ta med egen maskin\n- Meld fra om forfall");
    c.attachments = {{502, {QStringLiteral("lysbilder.pdf")}}, {c.meeting.id, {QStringLiteral("kart.pdf")}}};
    c.attendees = attendees(c.meeting, sampleFacts(), sampleParticipants());
    return c;
}

inline MinutesContent sampleMinutes() {
    MinutesContent c;
    static_cast<MeetingContent &>(c) = sampleProgramme();
    c.meeting.minutesState = MinutesState::Draft;
    c.chair = QStringLiteral("Kari Eksempel");
    c.secretary = QStringLiteral("Per Egil Utkast");
    c.quorum = {2, 3, 2};
    for (const Institution &i : sampleFacts().institutions)
        c.institutions.insert(i.id, i.name.section(QLatin1Char(' '), 0, 0));
    for (AgendaItem &item : c.items)
        if (item.id == 502) {
            item.discussion = QStringLiteral("Tre fylker fortalte.\nFlere ønsket en felles mal.");
            item.decision = QStringLiteral("Gruppa lager en felles mal.\nDen legges fram i desember.");
        } else if (item.internal) {
            item.discussion = QStringLiteral("Skjermen virket ikke.");
        }
    c.candidates = {{504,
                     {{QStringLiteral("Áile Muster"), QStringLiteral("Leder"), 3, true},
                      {QStringLiteral("Per Egil Utkast"), QStringLiteral("Leder"), -1, false}}}};
    c.followUps = {sampleFollowUp(502, "Lage utkast til mal", "Áile Muster", QDate(2026, 11, 1), {8, 0})};
    c.carried = {sampleFollowUp(401, "Svare på høringen", "", {}, {3, 1})};
    c.next = sampleMeetings().at(4);
    return c;
}

inline DecisionsContent sampleDecisions() {
    return {
        sampleNetwork(),
        2026,
        {{1, 2, QDate(2026, 3, 11), {3, 0}, QStringLiteral("Møteplan"), QStringLiteral("Planen vedtas.")},
         {2, 4, QDate(2026, 9, 15), {8, 0}, QStringLiteral("Mal"), QStringLiteral("Gruppa lager en mal.")},
         {3, 4, QDate(2026, 9, 15), {9, 2}, QStringLiteral("Budsjett"), QStringLiteral("Vedtatt.")}},
        sampleMeetings(),
        sampleDay};
}

inline FollowUpsContent sampleFollowUps() {
    return {sampleNetwork(),
            {sampleFollowUp(502, "Lage utkast til mal", "Áile Muster", QDate(2026, 11, 1), {8, 0}),
             sampleFollowUp(401, "Svare på høringen", "Per Egil Utkast", QDate(2026, 12, 1), {3, 1})},
            sampleDay};
}

/// One of each.
inline QList<Document> sampleMeetingPapers(Language language) {
    SignInContent signIn = sampleSignIn();
    signIn.participants = sampleParticipants();
    return {noticePaper(sampleNotice(), language),      programmePaper(sampleProgramme(), language),
            cueSheetPaper(sampleProgramme(), language), signInPaper(signIn, language),
            minutesPaper(sampleMinutes(), language),    decisionsPaper(sampleDecisions(), language),
            followUpsPaper(sampleFollowUps(), language)};
}

inline BudgetContent sampleBudget() {
    BudgetContent c;
    c.network = sampleNetwork();
    c.budget.year = 2027;
    c.today = sampleDay;
    auto line = [&](BudgetSection section, const char *text, qint64 kroner, const char *note = "") {
        BudgetLine l;
        l.section = section;
        l.text = QString::fromUtf8(text);
        l.planned = kroner * 100;
        l.note = QString::fromUtf8(note);
        c.lines += l;
    };
    line(BudgetSection::Income, "Tilskudd fra Nasjonalbiblioteket", 300000, "Tildelingsbrev 12.06.2026");
    line(BudgetSection::Income, "Egenandeler", 45000);
    line(BudgetSection::Expense, "Fysisk samling: lokale og servering", 120000);
    line(BudgetSection::Expense, "Honorar til foredragsholdere", 85000, "Tre foredrag");
    line(BudgetSection::Expense, "Kurspakke til folkebibliotekene", 152000);
    line(BudgetSection::Travel, "Reise og opphold, Rogaland", 9500);
    line(BudgetSection::Travel, "Reise og opphold, Agder", 8200);
    return c;
}

/// The budget above with amounts booked; one line was revised and one is explained.
inline AccountsContent sampleAccounts() {
    const BudgetContent budget = sampleBudget();
    AccountsContent c{budget.network, budget.budget, budget.lines, {}, sampleFacts().institutions, sampleDay};
    Id id = 0;
    for (BudgetLine &line : c.lines)
        line.id = ++id;
    c.lines[3].revised = 90'000'00;
    c.lines[3].category = QStringLiteral("Kurs");
    c.lines[4].category = QStringLiteral("Kurs");
    c.lines[3].explanation = QStringLiteral("En foredragsholder mer");
    const auto book = [&](Id line, qint64 ore, Id by = 0) {
        c.entries.append({0, line, QDate(2027, 4, 1), QStringLiteral("Bokført"), ore, {}, by});
    };
    book(1, 240'000'00);
    book(4, 91'500'50);
    book(6, 9'120'00, c.institutions.at(0).id);
    book(7, 100'00);
    return c;
}

/// Owned by an institution that is now another; two partners, one of which pays; a grant and a budget.
inline ProjectContent sampleProject() {
    Institution former;
    former.id = 71;
    former.name = QStringLiteral("Hordaland fylkesbibliotek");
    former.valid.to = QDate(2019, 12, 31);
    former.successor = 72;
    Institution now;
    now.id = 72;
    now.name = QStringLiteral("Vestland fylkesbibliotek");
    ProjectAccount account;
    Project &project = account.project;
    project.id = 1;
    project.title = QStringLiteral("Bibliotek på hjul");
    project.subtitle = QStringLiteral("– bøker der folk bor");
    project.owner = former.id;
    project.state = ProjectState::Completed;
    project.period = {QDate(2018, 2, 1), QDate(2019, 12, 31)};
    project.contactName = QStringLiteral("Åse Østbø");
    project.contactRole = QStringLiteral("prosjektleder");
    project.basis = QStringLiteral("Bibliotekplanen");
    project.about = QStringLiteral("Første avsnitt.\nAndre avsnitt.");
    project.result = QStringLiteral("Tre ruter går ennå.");
    account.partners = {{1, 1, 1, QStringLiteral("Buss"), 50'000'00, 1}, {2, 1, 3, {}, 0, 2}};
    account.objectives = {{1, 1, QStringLiteral("å nå flere lesere."), 1},
                          {2, 1, QStringLiteral("å dele en buss."), 2}};
    Measure plan;
    plan.project = 1;
    plan.title = QStringLiteral("Lage ruter");
    plan.who = QStringLiteral("Prosjektgruppa");
    plan.deadline = QDate(2018, 6, 1);
    plan.state = MeasureState::Done;
    plan.result = QStringLiteral("3 ruter");
    Measure drive;
    drive.project = 1;
    drive.title = QStringLiteral("Kjøre dem");
    account.measures = {plan, drive};
    Grant grant;
    grant.funder = QStringLiteral("Kulturfondet");
    grant.state = GrantState::Closed;
    grant.applied = 400'000'00;
    grant.granted = 300'000'00;
    grant.period = project.period;
    account.grants = {grant};
    BudgetLine income{1, 1, BudgetSection::Income, QStringLiteral("Tilskudd"), 300'000'00, {}, 1};
    BudgetLine expense{2, 1, BudgetSection::Expense, QStringLiteral("Diesel"), 340'000'00, {}, 2};
    const BudgetEntry paid{1, 2, QDate(2018, 5, 2), QStringLiteral("Diesel"), 120'000'00, {}, 0};
    account.money = {{Budget(), accountsOf({income, expense}, {paid})}};
    ProjectContent content{sampleNetwork(), {account}, sampleFacts().institutions, {}, sampleDay};
    content.institutions += {former, now};
    return content;
}

inline GrantsContent sampleGrants() {
    GrantAccount account;
    account.grant.id = 1;
    account.grant.title = QStringLiteral("Mer kompetente bibliotek");
    account.grant.funder = QStringLiteral("Nasjonalbiblioteket");
    account.grant.state = GrantState::Granted;
    account.grant.period = {QDate(2011, 1, 1), QDate(2011, 12, 31)};
    account.grant.granted = 300'000'00;
    account.grant.conditions = QStringLiteral("Åpen lisens.");
    account.standing.granted = 300'000'00;
    account.standing.inInstalments = 300'000'00;
    account.standing.received = 240'000'00;
    account.standing.ownWanted = 40'00;
    account.standing.cost = 500'000'00;
    account.standing.own = 150'000'00;
    account.parts = {{{1, 1, QDate(2011, 3, 1), 240'000'00, 9, {}},
                      {9, 5, QDate(2011, 3, 4), QStringLiteral("NB"), 240'000'00, QStringLiteral("12"), 0}},
                     {{2, 1, {}, 60'000'00, 0, {}}, {}}};
    return {sampleNetwork(), {account}, sampleDay};
}

/// One goal in a priority area, with measures in every state, and one outside without any.
inline ActionPlanContent sampleActionPlan() {
    ActionPlanContent c;
    c.network = sampleNetwork();
    c.today = sampleDay;
    c.plan = {1, 2026, QDate(2025, 11, 19), 0, QStringLiteral("Gjelder til en ny er vedtatt.")};
    c.facts.actionPlans = {{9, 2025, {}, 0, {}}, c.plan};
    c.facts.priorityAreas = {{2, 1, QStringLiteral("Lesing"), QStringLiteral("For alle."), 1}};
    c.facts.goals = {{8, 9, 0, 0, QStringLiteral("Flere leser"), {}, 1},
                     {3, 1, 2, 30, QStringLiteral("Flere leser"), {}, 1},
                     {4, 1, 0, 0, QStringLiteral("Alle møtes"), {}, 2}};
    c.clauses = {{30, QStringLiteral("2.4")}};
    const auto measure = [&c](Id id, Id goal, const char *title, MeasureState state) {
        Measure m;
        m.id = id;
        m.goal = goal;
        m.title = QString::fromUtf8(title);
        m.state = state;
        m.who = QStringLiteral("Kursgruppa");
        m.deadline = QDate(2026, 5, 29);
        m.position = double(id);
        c.facts.measures += m;
    };
    measure(7, 8, "Lesesirkel", MeasureState::Planned);
    measure(10, 3, "Temadag", MeasureState::Done);
    measure(11, 3, "Lesesirkel", MeasureState::UnderWay);
    measure(12, 3, "Bokbuss", MeasureState::Dropped);
    c.facts.measures[1].doneOn = QDate(2026, 5, 20);
    c.facts.measures[1].result = QStringLiteral("74 kom");
    c.facts.measures[2].carriedFrom = 7;
    return c;
}

/// 1000 kr between three, one of whom has paid too little, and a sum by framework amounts.
inline SharesContent sampleShares() {
    SharesContent c{sampleNetwork(), sampleBudget().budget, {}, {}, sampleFacts().institutions, sampleDay};
    SharedSum sum;
    sum.plan.title = QStringLiteral("Egenandel");
    sum.plan.line = 2;
    sum.plan.total = 1'000'00;
    for (int i = 0; i < 3; ++i)
        sum.shares.append({0, 0, c.institutions.at(i).id, 0, 0, 0, 0});
    c.sums.append(sum);
    sum.plan.title = QStringLiteral("Andel av rammebeløp");
    sum.plan.key = ShareKey::Framework;
    sum.plan.line = 0;
    for (Share &share : sum.shares) {
        share.amount = 400'000'00;
        share.percent = 12'50;
    }
    c.sums.append(sum);
    c.entries.append(
        {1, 2, QDate(2027, 2, 1), QStringLiteral("Betalt"), 300'00, {}, c.institutions.at(1).id});
    return c;
}

/// A sent half-year report with a part of each subject: facts, an assessment, or both.
inline ReportContent sampleReport(const OwnTexts &own = {}, Language language = Language::English) {
    ReportContent c{sampleNetwork(), {}, {}, sampleDay, own};
    c.report.title = QStringLiteral("Halvårsrapport 1. halvår 2026");
    c.report.period = {QDate(2026, 1, 1), QDate(2026, 6, 30)};
    c.report.recipient = QStringLiteral("Fylkesbiblioteksjefnettverket");
    c.report.state = ReportState::Acknowledged;
    c.report.sentTo = c.report.acknowledgedBy = c.report.recipient;
    c.report.sentOn = QDate(2026, 6, 26);
    c.report.acknowledgedOn = QDate(2026, 7, 1);
    Fact table{QStringLiteral("Oppmøte"), {Place::Meetings, 0}};
    table.columns = {{QStringLiteral("Møte"), 2}, {QStringLiteral("Til stede"), 1, true}};
    table.rows = {{{QStringLiteral("Nettverksmøte 1"), QStringLiteral("11")}, {Place::Meetings, 7}},
                  {{QStringLiteral("I alt"), QStringLiteral("11")}, {}, true}};
    for (const ReportSubjectOffer &offer : reportSubjects()) {
        ReportPart part = standardPart(offer.subject, PaperTexts(language, own));
        if (part.title.isEmpty())
            part.title = QStringLiteral("Samarbeid");
        if (offer.facts)
            part.facts =
                writtenFacts({{QStringLiteral("13 av 14 plasser er besatt."), {Place::Members, 0}}, table});
        part.factsOn = QDate(2026, 6, 24);
        part.assessment = QStringLiteral("Et godt halvår.\nMer kommer.");
        c.parts += part;
    }
    return c;
}

/// Three of two themes on offer, one of them without an address; and one that is only an idea.
inline CatalogueContent sampleCatalogue() {
    CatalogueContent c{sampleNetwork(), {}, sampleFacts().institutions, sampleDay};
    const auto add = [&](const char *title, ResourceKind kind, const char *theme, const char *link) {
        Resource r;
        r.id = c.resources.size() + 1;
        r.title = QString::fromUtf8(title);
        r.kind = kind;
        r.theme = QString::fromUtf8(theme);
        r.link = QString::fromUtf8(link);
        r.audience = QStringLiteral("Alle bibliotekansatte");
        r.about = QStringLiteral("Øvelser på én time.");
        r.producer = c.institutions.at(0).id;
        r.state = ResourceState::Published;
        r.published = QDate(2026, 3, 1);
        c.resources += r;
    };
    add("Spillformidling", ResourceKind::OnlineCourse, "Formidling", "https://kurs.eksempel.no/spill");
    add("Bokprat", ResourceKind::Handbook, "Formidling", "kurs.eksempel.no/håndbok");
    add("GDPR", ResourceKind::ThemePage, "Personvern", "");
    add("Søk", ResourceKind::OnlineCourse, "Søk", "");
    c.resources.last().state = ResourceState::Idea;
    return c;
}

} // namespace aarring
