#include "domain/labels.h"
#include "support/pagetest.h"
#include "ui/common/findingstep.h"
#include "ui/shell/pages.h"

using namespace aarring;

/// The button beside a finding leads to the very thing that is to be mended.
class TestFindingStep : public QObject {
    Q_OBJECT

private:
    static Finding finding(RuleKind kind, Place place, Verdict verdict = Verdict::Fails) {
        Finding f;
        f.rule.kind = kind;
        f.rule.body = 1;
        f.place = place;
        f.verdict = verdict;
        return f;
    }

    /// Agder's seat is vacant; in Finnmark's sits somebody the wrong one appointed.
    static NetworkFacts facts() {
        NetworkFacts facts;
        for (Id i = 0; i < 2; ++i) {
            Seat seat;
            seat.id = 20 + i;
            seat.body = 1;
            seat.institution = 10 + i;
            facts.seats.append(seat);
        }
        Appointment a;
        a.id = 41;
        a.seat = 21;
        a.person = 31;
        facts.appointments = {a};
        Meeting m;
        m.id = 100;
        m.date = QDate(2026, 3, 11);
        m.state = MeetingState::Held;
        facts.meetings.append(m);
        m.id = 101;
        m.date = QDate(2026, 5, 6);
        m.state = MeetingState::Called;
        facts.meetings.append(m);
        return facts;
    }

    static Id target(const Finding &finding) {
        const auto step = stepOf(finding, facts(), QDate(2026, 6, 10));
        return step ? step->target : -99;
    }

private slots:
    void everyPlaceIsAPage() {
        QStringList keys;
        for (const PageSpec &page : allPages())
            keys.append(page.key);
        for (int place = int(Place::None) + 1; place <= int(Place::Reports); ++place)
            QVERIFY2(keys.contains(nameOf(Place(place))), qPrintable(nameOf(Place(place))));
    }

    void whatIsMetOrAskedNeedsNoStep() {
        for (const Verdict calm : {Verdict::Fulfilled, Verdict::OnTrack, Verdict::Information})
            QVERIFY(
                !stepOf(finding(RuleKind::SeatsFilled, Place::Members, calm), facts(), QDate(2026, 6, 10)));
        QVERIFY(!stepOf(finding(RuleKind::Prompt, Place::Mandate), facts(), QDate(2026, 6, 10)));
    }

    void seatsAreThoseTheFindingIsAbout() {
        QCOMPARE(target(finding(RuleKind::SeatsFilled, Place::Members)), 20);
        Finding wrong = finding(RuleKind::AppointedBy, Place::Members);
        wrong.sources = {41};
        QCOMPARE(target(wrong), 21);
        Finding institution = finding(RuleKind::RepresentationOf, Place::Members);
        institution.sources = {11};
        QCOMPARE(target(institution), 21);
    }

    void aMissingMeetingIsMadeAndAForgottenOneOpened() {
        Finding missing = finding(RuleKind::MeetingsPerYear, Place::Meetings, Verdict::Warns);
        missing.sources = {100, 101};
        QCOMPARE(target(missing), 101);
        QVERIFY(!stepOf(missing, facts(), QDate(2026, 6, 10))->text.contains(QStringLiteral("meeting")));
        missing.failsOn = QDate(2026, 12, 18);
        QCOMPARE(target(missing), Page::newOne);
        QVERIFY(stepOf(missing, facts(), QDate(2026, 6, 10))->text.contains(QStringLiteral("meeting")));
    }

    void termsAndLinesAreChosen() {
        QCOMPARE(target(finding(RuleKind::BodySize, Place::Terms)), 1);
        Finding term = finding(RuleKind::TermLength, Place::Terms);
        term.rule.body = 0;
        term.sources = {200};
        QCOMPARE(target(term), 200);
        Finding line = finding(RuleKind::OwnMeetingCosts, Place::Budget);
        line.sources = {71};
        QCOMPARE(target(line), 71);
    }
};

QTEST_MAIN(TestFindingStep)
#include "tst_findingstep.moc"
