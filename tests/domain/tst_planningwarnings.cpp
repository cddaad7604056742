#include "domain/planningwarnings.h"

#include <QtTest>
#include <functional>

using namespace aarring;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }
QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// A network with one meeting in person, Wednesday 16 September 2026, 09.30–15.30.
NetworkFacts network() {
    NetworkFacts facts;
    facts.network.country = u8("NO");
    facts.calendar = Calendar(u8("NO"), {}, usualQuietPeriods(u8("NO")));
    Meeting other;
    other.id = 1;
    other.body = 1;
    other.title = u8("Samling");
    other.date = day("2026-09-16");
    other.start = QTime(9, 30);
    other.end = QTime(15, 30);
    other.form = MeetingForm::Physical;
    facts.meetings = {other};
    return facts;
}

Meeting meeting(const char *date, const char *from = "", const char *to = "",
                MeetingForm form = MeetingForm::Digital) {
    Meeting m;
    m.id = 2;
    m.body = 1;
    m.title = u8("Møte");
    m.date = day(date);
    m.start = QTime::fromString(u8(from), u8("HH:mm"));
    m.end = QTime::fromString(u8(to), u8("HH:mm"));
    m.form = form;
    return m;
}

} // namespace

Q_DECLARE_METATYPE(Meeting)
Q_DECLARE_METATYPE(YearEntry)
Q_DECLARE_METATYPE(QList<PlanningConcern>)

class TestPlanningWarnings : public QObject {
    Q_OBJECT

private slots:
    void everyConcernOfAMeetingIsTold_data() {
        using enum PlanningConcern;
        QTest::addColumn<Meeting>("meeting");
        QTest::addColumn<QList<PlanningConcern>>("concerns");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const Meeting &m, const QList<PlanningConcern> &concerns,
                            const char *part = "") { QTest::newRow(name) << m << concerns << u8(part); };
        const MeetingForm travel = MeetingForm::Physical;
        row("a good day", meeting("2026-11-11", "09:00", "11:30"), {});
        row("a holiday", meeting("2026-05-14", "09:00", "11:30"), {Holiday}, "Ascension Day");
        row("a day many take off", meeting("2026-05-15"), {Holiday}, "Many are off");
        row("a break", meeting("2026-10-07"), {QuietTime}, "Høstferie");
        row("a weekend", meeting("2026-11-14"), {Weekend}, "weekend");
        row("a holiday in a weekend", meeting("2026-05-17"), {Holiday, Weekend}, "Constitution Day");
        row("Easter is both", meeting("2026-04-02"), {Holiday, QuietTime}, "Maundy Thursday");
        Meeting days = meeting("2026-05-13");
        days.lastDay = day("2026-05-14");
        row("the second day is a holiday", days, {Holiday}, "Ascension Day");
        row("at the same time", meeting("2026-09-16", "15:00", "16:00"), {Overlap}, "Samling, 09:30");
        row("without times it is all day", meeting("2026-09-16"), {Overlap}, "Samling");
        row("one after the other", meeting("2026-09-16", "15:30", "16:00"), {SameDay}, "same day");
        row("the day before, digital", meeting("2026-09-15", "09:00", "10:00"), {SameWeek}, "same week");
        row("the day before, in person", meeting("2026-09-15", "12:00", "15:00", travel), {TravelDay},
            "No day is left to travel");
        row("the day after, hybrid", meeting("2026-09-17", "12:00", "15:00", MeetingForm::Hybrid),
            {TravelDay}, "No day is left to travel");
        row("two days after", meeting("2026-09-18", "12:00", "15:00", travel), {SameWeek}, "Samling");
        row("next week", meeting("2026-09-22", "12:00", "15:00", travel), {});
        row("Monday morning in person", meeting("2026-11-09", "09:30", "15:00", travel), {TravelDay},
            "Sunday");
        row("Monday at ten", meeting("2026-11-09", "10:00", "15:00", travel), {});
        row("Monday morning digital", meeting("2026-11-09", "09:00", "10:00"), {});
        Meeting before = meeting("2026-09-14", "10:00", "12:00", travel);
        before.lastDay = day("2026-09-15");
        row("two days that end the day before", before, {TravelDay}, "travel");
        row("13 days ahead", meeting("2026-06-23"), {NoticePassed}, "last day to call");
        row("14 days ahead", meeting("2026-06-24"), {});
        row("in the past", meeting("2026-06-03"), {NoticePassed}, "has passed");
        Meeting called = meeting("2026-06-15");
        called.state = MeetingState::Called;
        row("called in time", called, {});
        Meeting held = meeting("2026-05-14");
        held.state = MeetingState::Held;
        row("held is held", held, {});
        Meeting off = meeting("2026-05-14");
        off.state = MeetingState::Cancelled;
        row("cancelled", off, {});
        row("without a day", meeting(""), {});
    }
    void everyConcernOfAMeetingIsTold() {
        QFETCH(Meeting, meeting);
        QFETCH(QList<PlanningConcern>, concerns);
        QFETCH(QString, part);
        // The spring rows are judged in the winter before.
        const QDate today = meeting.date < day("2026-06-01") ? day("2026-01-10") : day("2026-06-10");
        QList<PlanningConcern> found;
        QString text;
        for (const PlanningWarning &w : planningWarnings(meeting, network(), today, Language::English)) {
            found.append(w.concern);
            text += w.text + u8(" ");
            QVERIFY(w.text.endsWith(u8(".")));
        }
        QVERIFY2(found == concerns, qPrintable(text));
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void aMeetingIsNotComparedWithItself() {
        NetworkFacts facts = network();
        Meeting itself = facts.meetings.first();
        itself.start = QTime(10, 0);
        QVERIFY(planningWarnings(itself, facts, day("2026-06-10"), Language::English).isEmpty());
    }

    void theOtherMeetingIsNamed() {
        const auto warnings = planningWarnings(meeting("2026-09-16", "10:00", "11:00"), network(),
                                               day("2026-06-10"), Language::Bokmaal);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().other, Id(1));
    }

    void anotherNoticeCanBeAskedFor() {
        QVERIFY(planningWarnings(meeting("2026-06-23"), network(), day("2026-06-10"), Language::English, 7)
                    .isEmpty());
    }

    void entriesAreJudgedByTheirFirstAndLastDay_data() {
        using enum PlanningConcern;
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("state");
        QTest::addColumn<QList<PlanningConcern>>("concerns");
        const auto row = [](const char *name, const char *first, const char *last,
                            const QList<PlanningConcern> &concerns, EntryState state = EntryState::Planned) {
            QTest::newRow(name) << u8(first) << u8(last) << int(state) << concerns;
        };
        row("a working day", "2026-11-11", "", {});
        row("New Year's Eve", "2026-12-31", "", {Holiday, QuietTime});
        row("a Sunday", "2026-11-15", "", {Weekend});
        row("two weeks with a weekend inside", "2026-11-09", "2026-11-20", {});
        row("until a Saturday", "2026-11-09", "2026-11-21", {Weekend});
        row("within one break", "2026-10-06", "2026-10-08", {QuietTime});
        row("passed", "2026-06-01", "", {NoticePassed});
        row("goes on", "2026-06-01", "2026-06-12", {});
        row("done", "2026-11-15", "", {}, EntryState::Done);
    }
    void entriesAreJudgedByTheirFirstAndLastDay() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(int, state);
        QFETCH(QList<PlanningConcern>, concerns);
        YearEntry entry;
        entry.title = u8("Rapport");
        entry.date = day(first.toUtf8().constData());
        entry.lastDay = day(last.toUtf8().constData());
        entry.state = EntryState(state);
        QList<PlanningConcern> found;
        for (const PlanningWarning &w :
             planningWarnings(entry, network(), day("2026-06-10"), Language::English))
            found.append(w.concern);
        QCOMPARE(found, concerns);
    }
};

QTEST_APPLESS_MAIN(TestPlanningWarnings)
#include "tst_planningwarnings.moc"
