#include "domain/evenspread.h"
#include "domain/rollover.h"
#include "domain/yearproposal.h"
#include "support/workspace.h"

using namespace aarring;

using Change = std::function<void(Meeting &)>;
Q_DECLARE_METATYPE(Change)

// Whole years planned for the networks of both samples, with all their rules, and what actions make of them.

namespace {

/// Nothing of that year or later is planned yet; what was before stays, so that habits can be seen.
NetworkFacts before(int year, const NetworkFacts &facts) {
    NetworkFacts left = facts;
    left.meetings.removeIf([year](const Meeting &m) { return m.date.year() >= year; });
    left.entries.removeIf([year](const YearEntry &e) { return e.date.year() >= year; });
    return left;
}

/// The mandate approved before the year began, and leader and deputy elected the spring before it.
void settle(NetworkFacts &facts, int year) {
    for (MandateVersion &version : facts.mandates) {
        version.state = MandateState::Approved;
        version.validFrom = version.approvedOn = QDate(year - 1, 12, 12);
        version.nextRevision = QDate(year, 12, 12);
    }
    for (Term &term : facts.terms)
        term.period = {QDate(year - 1, 3, 11), QDate(year, 3, 10)};
}

/// The plan as it was carried out: meetings held, reports sent, elections and the revision done when they were due.
void carryOut(const YearProposal &plan, NetworkFacts &facts) {
    Id next = 9000000;
    for (const ProposedMeeting &p : plan.meetings) {
        facts.meetings.append(p.meeting);
        facts.meetings.last().id = ++next;
        facts.meetings.last().state = MeetingState::Held;
    }
    for (Meeting &m : facts.meetings)
        if (m.date.year() == plan.year)
            m.state = MeetingState::Held;
    for (const ProposedEntry &p : plan.entries) {
        facts.entries.append(p.entry);
        facts.entries.last().id = ++next;
        facts.entries.last().state = EntryState::Done;
        facts.entries.last().doneOn = p.entry.date;
        if (p.entry.kind == EntryKind::Revision)
            for (MandateVersion &version : facts.mandates)
                version.nextRevision = version.nextRevision.addYears(1);
        if (p.entry.kind != EntryKind::Election)
            continue;
        Id electedAt = 0;
        for (const Meeting &m : std::as_const(facts.meetings))
            if (m.date == p.entry.date)
                electedAt = m.id;
        for (Term &term : facts.terms) {
            term.period = {term.period.to.addDays(1), term.period.to.addYears(1)};
            term.electedAt = electedAt;
        }
    }
}

bool isAboutTheYear(const Finding &finding) {
    return finding.place == Place::Meetings || finding.place == Place::Year ||
           finding.place == Place::ActionPlan || finding.place == Place::Reports ||
           finding.rule.kind == RuleKind::MandateRevision || finding.rule.kind == RuleKind::OfficesFilled ||
           finding.rule.kind == RuleKind::OfficersElectedBy || finding.rule.kind == RuleKind::TermLength;
}

/// Copied from printed almanacs, not from the program's rules: Maundy Thursday, Easter Monday, Ascension, Whit Monday.
const QHash<int, QStringList> movableDays{
    {2026, {u"2026-04-02"_qs, u"2026-04-06"_qs, u"2026-05-14"_qs, u"2026-05-25"_qs}},
    {2027, {u"2027-03-25"_qs, u"2027-03-29"_qs, u"2027-05-06"_qs, u"2027-05-17"_qs}},
    {2028, {u"2028-04-13"_qs, u"2028-04-17"_qs, u"2028-05-25"_qs, u"2028-06-05"_qs}},
    {2029, {u"2029-03-29"_qs, u"2029-04-02"_qs, u"2029-05-10"_qs, u"2029-05-21"_qs}},
    {2030, {u"2030-04-18"_qs, u"2030-04-22"_qs, u"2030-05-30"_qs, u"2030-06-10"_qs}},
    {2031, {u"2031-04-10"_qs, u"2031-04-14"_qs, u"2031-05-22"_qs, u"2031-06-02"_qs}},
    {2032, {u"2032-03-25"_qs, u"2032-03-29"_qs, u"2032-05-06"_qs, u"2032-05-17"_qs}}};

/// Why nobody calls people together on this day; empty when they may be.
QString whyClosed(QDate day, bool danish) {
    const QStringList movable = movableDays.value(day.year());
    const auto on = [&](int i) { return QDate::fromString(movable.at(i), Qt::ISODate); };
    if (day.dayOfWeek() > 5)
        return QStringLiteral("weekend");
    if (day >= on(0).addDays(-3) && day <= on(1))
        return QStringLiteral("Easter");
    if (day == on(2) || day == on(2).addDays(1) || day == on(3))
        return QStringLiteral("Ascension or Whitsun");
    const int date = day.month() * 100 + day.day();
    if (date == 501 || date == (danish ? 605 : 517))
        return QStringLiteral("a day of the nation");
    if (date >= 1220 || date <= (danish ? 104 : 102))
        return QStringLiteral("Christmas");
    const QList<int> weeks =
        danish ? QList<int>{7, 8, 27, 28, 29, 30, 31, 32, 42} : QList<int>{8, 9, 10, 28, 29, 30, 40, 41};
    return weeks.contains(day.weekNumber()) ? QStringLiteral("school holidays") : QString();
}

} // namespace

class tst_YearPlanning : public QObject {
    Q_OBJECT

private slots:
    void aProposedYearKeepsTheMandate_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("year");
        for (const char *sample : {"sample-no", "sample-da"})
            for (int year = 2026; year <= 2032; ++year)
                QTest::addRow("%s %d", sample, year) << QString::fromLatin1(sample) << year;
    }
    void aProposedYearKeepsTheMandate() {
        QFETCH(QString, sample);
        QFETCH(int, year);
        const TestNetwork n(sample);
        NetworkFacts facts = before(year, n.queries().facts());
        settle(facts, year);
        const YearProposal plan =
            proposeYear(year, n.queries().rules(), facts, {QDate(year - 1, 11, 20), Language::English});
        QVERIFY2(plan.unplaced.isEmpty(), qPrintable(plan.unplaced.join(u' ')));
        const bool danish = sample == QLatin1String("sample-da");
        QCOMPARE(plan.meetings.size(), danish ? 5 : 4);

        QList<QDate> days;
        for (const ProposedMeeting &p : plan.meetings) {
            QVERIFY2(facts.calendar.isGoodForMeetings(p.meeting.date), qPrintable(p.meeting.date.toString()));
            QVERIFY2(whyClosed(p.meeting.date, danish).isEmpty(),
                     qPrintable(p.meeting.date.toString() + whyClosed(p.meeting.date, danish)));
            QVERIFY(!p.why.isEmpty() && p.rule != 0);
            QVERIFY2(p.meeting.date.dayOfWeek() != Qt::Monday && p.meeting.date.dayOfWeek() != Qt::Friday,
                     qPrintable(p.meeting.date.toString() + p.why));
            days.append(p.meeting.date);
        }
        for (const ProposedEntry &p : plan.entries) {
            QVERIFY2(facts.calendar.isGoodForMeetings(p.entry.date),
                     qPrintable(p.entry.title + p.entry.date.toString()));
            QVERIFY2(whyClosed(p.entry.date, danish).isEmpty(),
                     qPrintable(p.entry.title + p.entry.date.toString() + whyClosed(p.entry.date, danish)));
            QVERIFY(!p.why.isEmpty() && p.rule != 0);
        }
        for (qsizetype i = 1; i < days.size(); ++i)
            QVERIFY2(weeksBetween(days[i - 1], days[i]) >= (danish ? 7 : 9), qPrintable(days[i].toString()));

        carryOut(plan, facts);
        for (const Finding &finding :
             checkMandate(n.queries().rules(), facts, QDate(year, 12, 31), Language::English)) {
            const bool broken = finding.verdict == Verdict::Fails || finding.verdict == Verdict::Warns;
            QVERIFY2(!isAboutTheYear(finding) || !broken,
                     qPrintable(finding.demand + QStringLiteral(": ") + finding.evidence));
        }
    }

    void theSamplesOwnYearLacksNoMeeting() {
        for (const char *sample : {"sample-no", "sample-da"}) {
            const TestNetwork n(QString::fromLatin1(sample), QDate(2026, 1, 2));
            const YearProposal plan = proposeYear(2026, n.queries().rules(), n.queries().facts(),
                                                  {n.queries().today(), Language::English});
            QVERIFY2(plan.meetings.isEmpty(), sample);
        }
    }

    void aProposalBecomesTheYearInOneStep() {
        TestNetwork n(QStringLiteral("sample-no"));
        const NetworkFacts facts = n.queries().facts();
        const YearProposal plan =
            proposeYear(2027, n.queries().rules(), facts, {n.queries().today(), Language::Bokmaal});
        QList<Meeting> meetings;
        QList<YearEntry> entries;
        for (const ProposedMeeting &p : plan.meetings)
            meetings.append(p.meeting);
        for (const ProposedEntry &p : plan.entries)
            entries.append(p.entry);
        QVERIFY(!meetings.isEmpty() && !entries.isEmpty());
        MUST(n.actions().addPlan(2027, meetings, entries));
        QCOMPARE(n.queries().facts().meetings.size(), facts.meetings.size() + meetings.size());
        QCOMPARE(n.queries().facts().entries.size(), facts.entries.size() + entries.size());
        QVERIFY(n.actions().undoText().contains(QStringLiteral("2027")));
        // Everything is there now, and one step takes it all back.
        const YearProposal again = proposeYear(2027, n.queries().rules(), n.queries().facts(),
                                               {n.queries().today(), Language::Bokmaal});
        QVERIFY(again.meetings.isEmpty() && again.entries.isEmpty());
        MUST(n.actions().undo());
        QCOMPARE(n.queries().facts().meetings, facts.meetings);
        QCOMPARE(n.queries().facts().entries, facts.entries);
    }

    void aPlanWithAMistakeIsRefusedWhole() {
        TestNetwork n(QStringLiteral("sample-no"));
        const auto meetings = n.queries().facts().meetings;
        YearEntry untitled;
        untitled.date = QDate(2027, 5, 5);
        MUST_FAIL(n.actions().addPlan(2027, {meetings.first()}, {untitled}), Invalid);
        QCOMPARE(n.queries().facts().meetings, meetings);
    }

    void lastYearBecomesTheNextInOneStep() {
        TestNetwork n(QStringLiteral("sample-da"));
        const NetworkFacts &facts = n.queries().facts();
        const RollOver over = rolledOver(facts.meetings, facts.entries, 2027, facts, Language::Danish);
        QCOMPARE(over.meetings.size(), 5);
        QList<Meeting> meetings;
        QList<YearEntry> entries;
        for (const auto &rolled : over.meetings)
            meetings.append(rolled.value);
        for (const auto &rolled : over.entries)
            entries.append(rolled.value);
        MUST(n.actions().addPlan(2027, meetings, entries));
        for (const auto &rolled : rolledOver(facts.meetings, {}, 2027, facts, Language::Danish).meetings)
            if (facts.calendar.isGoodForMeetings(rolled.value.date) && rolled.value.date.year() == 2027)
                QVERIFY(!rolled.ticked);
    }

    void aCalledMeetingCountsItsChanges_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, Change change, bool counts = true) {
            QTest::newRow(name) << change << counts;
        };
        row("date", [](Meeting &m) { m.date = m.date.addDays(7); });
        row("start", [](Meeting &m) { m.start = QTime(8, 30); });
        row("end", [](Meeting &m) { m.end = QTime(17, 30); });
        row("last day", [](Meeting &m) { m.lastDay = m.date.addDays(1); });
        row("place", [](Meeting &m) { m.place = QStringLiteral("Hamar"); });
        row("link", [](Meeting &m) { m.link = QStringLiteral("https://nytt.eksempel.no"); });
        row("form", [](Meeting &m) { m.form = MeetingForm::Hybrid; });
        row("title", [](Meeting &m) { m.title = QStringLiteral("Høstmøte"); });
        row("state", [](Meeting &m) { m.state = MeetingState::Cancelled; });
        row(
            "nothing", [](Meeting &) {}, false);
        row(
            "note", [](Meeting &m) { m.note = QStringLiteral("Husk kaffe"); }, false);
        row(
            "host", [](Meeting &m) { m.host = QStringLiteral("Deichman"); }, false);
        row(
            "the number itself", [](Meeting &m) { m.sequence = 17; }, false);
    }
    void aCalledMeetingCountsItsChanges() {
        QFETCH(Change, change);
        QFETCH(bool, counts);
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
        const Meeting asItWas = *n.queries().meeting(id);
        Meeting m = asItWas;
        // Before it is called nobody has it in their calendar; the call itself is its first state there.
        change(m);
        m.sequence = 0;
        MUST(n.actions().saveMeeting(m));
        QCOMPARE(n.queries().meeting(id)->sequence, 0);
        m = asItWas;
        m.calledOn = QDate(2026, 9, 1);
        m.state = MeetingState::Called;
        MUST(n.actions().saveMeeting(m));
        QCOMPARE(n.queries().meeting(id)->sequence, 0);
        m = *n.queries().meeting(id);
        change(m);
        MUST(n.actions().saveMeeting(m));
        QCOMPARE(n.queries().meeting(id)->sequence, counts ? 1 : 0);
    }

    void aMovedMeetingKeepsItsLength() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = n.meetingTitled(QStringLiteral("Nettverksmøte 3"));
        Meeting m = *n.queries().meeting(id);
        m.lastDay = QDate(2026, 9, 17);
        m.replyBy = QDate(2026, 9, 9);
        m.calledOn = QDate(2026, 9, 1);
        MUST(n.actions().saveMeeting(m));
        MUST(n.actions().moveMeeting(id, QDate(2026, 9, 23)));
        const Meeting moved = *n.queries().meeting(id);
        QCOMPARE(moved.date, QDate(2026, 9, 23));
        QCOMPARE(moved.lastDay, QDate(2026, 9, 24));
        QCOMPARE(moved.replyBy, QDate(2026, 9, 16));
        QCOMPARE(moved.sequence, 1);
        QVERIFY(n.actions().undoText().contains(QStringLiteral("Moved the meeting")));
        MUST_FAIL(n.actions().moveMeeting(id, {}), Invalid);
    }

    void aDayIsJudgedOnce() {
        TestNetwork n(QStringLiteral("sample-no"));
        MUST(n.actions().saveDayOverride(
            {0, QDate(2026, 6, 3), DayKind::Public, QStringLiteral("Flyttedag")}));
        QVERIFY(!n.queries().facts().calendar.isGoodForMeetings(QDate(2026, 6, 3)));
        MUST_FAIL(n.actions().saveDayOverride({0, QDate(2026, 6, 3), DayKind::Working, {}}), Invalid);
        MUST_FAIL(n.actions().saveQuietPeriod({0, QStringLiteral("X"), QStringLiteral("uke 8"), 0}), Invalid);
    }
};

QTEST_GUILESS_MAIN(tst_YearPlanning)
#include "tst_yearplanning.moc"
