#include "domain/labels.h"
#include "support/pagetest.h"
#include "ui/look/text.h"
#include "ui/overview/checkpanel.h"
#include "ui/overview/duesoon.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/linkrow.h"
#include "ui/overview/nextmeeting.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/yearpanel.h"

#include <QLabel>
#include <QPushButton>

using namespace aarring;

class OverviewPageTest : public QObject {
    Q_OBJECT

private:
    struct Fixture : PageTest {
        explicit Fixture(const QString &templateName = QStringLiteral("sample-no"),
                         QDate today = {2026, 6, 10})
            : PageTest(templateName, today), page(context) {
            connect(&page, &Page::linkActivated, &page, [this](const QString &key, Id id) {
                link = key;
                target = id;
            });
            connect(&page, &Page::paperRequested, &page, [this](const QString &name, Id id) {
                paper = name;
                target = id;
            });
            show(page);
        }
        template<class T>
        T *part() const {
            return page.findChild<T *>();
        }
        QPushButton *button(const char *name) const {
            return page.findChild<QPushButton *>(QLatin1String(name));
        }
        QList<QWidget *> rows(const char *name) const {
            QList<QWidget *> visible;
            for (QWidget *row : page.findChildren<QWidget *>(QLatin1String(name)))
                if (row->isVisible())
                    visible.append(row);
            return visible;
        }
        bool says(const QString &text) const {
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        }
        QList<Finding> findings() const {
            return network.queries().check(network.queries().today(), Language::English);
        }
        /// Opens what is folded away.
        void unfold() {
            for (const char *name : {"overview.unanswered", "overview.fulfilled"}) {
                button(name)->setFocus();
                press(Qt::Key_Space);
            }
        }
        int count(Verdict verdict) const {
            int n = 0;
            for (const Finding &finding : findings())
                n += finding.verdict == verdict;
            return n;
        }

        OverviewPage page;
        QString link;
        QString paper;
        Id target = 0;
    };

private slots:
    void everyDemandIsShownWithHowItStandsAndWhatThatRestsOn() {
        Fixture f;
        QList<Finding> findings = f.findings();
        findings.removeIf([](const Finding &finding) { return finding.verdict == Verdict::Information; });
        QVERIFY(!findings.isEmpty());
        f.unfold();
        QList<QWidget *> rows = f.rows("overview.finding");
        // What is on track stands above what waits for an answer; within each the order is that of the check.
        const auto isOnTrack = [](const Finding &finding) { return finding.verdict == Verdict::OnTrack; };
        std::stable_partition(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.verdict < Verdict::Unanswered || isOnTrack(finding);
        });
        QCOMPARE(rows.size(), findings.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString spoken = rows.at(i)->accessibleName();
            QVERIFY(spoken.startsWith(label(findings.at(i).verdict)));
            QVERIFY(spoken.contains(findings.at(i).demand));
            QVERIFY(spoken.contains(findings.at(i).evidence));
        }
    }

    void theClauseNumberStandsBesideTheDemand() {
        Fixture f;
        const Queries &queries = f.network.queries();
        const QList<MandateBlock> blocks = queries.mandateText(queries.currentMandate()->id);
        const QStringList numbers = clauseNumbers(blocks);
        const Id clause = f.findings().first().rule.clause;
        for (qsizetype i = 0; i < blocks.size(); ++i)
            if (blocks.at(i).id == clause)
                QVERIFY(f.says(QStringLiteral("clause ") + numbers.at(i)));
    }

    void theSentenceCountsWhatIsNotMet() {
        Fixture f;
        QVERIFY(f.says(QStringLiteral("Wednesday 10 June 2026 · week 24")));
        const int fails = f.count(Verdict::Fails);
        QVERIFY(fails > 0);
        QVERIFY(f.says(QStringLiteral("%1 demand(s) not met").arg(fails)));
    }

    void aDissolvedNetworkIsToldAndAskedForNothing() {
        Fixture f;
        QVERIFY(!f.rows("overview.finding").isEmpty());
        const auto isAsked = [&f] {
            const QList<DueItem> due = dueSoon(f.network.queries());
            return std::any_of(due.begin(), due.end(), [](const DueItem &item) {
                return item.text.contains(QLatin1String("was asked for a name"));
            });
        };
        QVERIFY(isAsked());
        MUST(f.network.actions().dissolveNetwork(f.network.queries().approvedMandate()->id,
                                                 {QStringLiteral("Eieren"), QDate(2026, 6, 9)}));
        f.page.refresh();
        QVERIFY(f.says(QStringLiteral("week 24 · the network was dissolved 9 Jun 2026")));
        QVERIFY(f.rows("overview.finding").isEmpty());
        QVERIFY(!isAsked());
        MUST(f.network.actions().undo());
        f.page.refresh();
        QVERIFY(isAsked());
        QVERIFY(!f.says(QStringLiteral("dissolved")));
    }

    void onlyWhatIsNotMetHasAStepAndItLeadsToItsPage() {
        Fixture f;
        const QList<QWidget *> steps = f.rows("overview.step");
        QCOMPARE(steps.size(), f.count(Verdict::Fails) + f.count(Verdict::Warns));
        const Finding first = f.findings().first();
        steps.first()->setFocus();
        f.press(Qt::Key_Space);
        const QStringList pages{QString(), QStringLiteral("mandate"), QStringLiteral("members"),
                                QStringLiteral("terms"), QStringLiteral("meetings")};
        QCOMPARE(f.link, pages.at(int(first.place)));
    }

    void whatIsFulfilledOrWaitsIsFoldedAwayBehindItsNumber() {
        Fixture f;
        const int unanswered = f.count(Verdict::Unanswered), fulfilled = f.count(Verdict::Fulfilled);
        QVERIFY(unanswered > 0 && fulfilled > 0);
        const auto shown = f.rows("overview.finding").size();
        QCOMPARE(shown, f.count(Verdict::Fails) + f.count(Verdict::Warns) + f.count(Verdict::OnTrack));
        QVERIFY(f.button("overview.unanswered")->text().startsWith(QString::number(unanswered)));
        QVERIFY(f.button("overview.fulfilled")->text().startsWith(QString::number(fulfilled)));
        f.button("overview.fulfilled")->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(f.rows("overview.finding").size(), shown + fulfilled);
        f.page.refresh(); // stays open
        QTRY_COMPARE(f.rows("overview.finding").size(), shown + fulfilled);
    }

    void aQuestionIsAnsweredWithDayAndReason() {
        Fixture f;
        f.unfold();
        const int unanswered = f.count(Verdict::Unanswered);
        const QList<QWidget *> ways = f.rows("overview.answer");
        QVERIFY(ways.size() >= unanswered);
        ways.first()->setFocus();
        f.press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([] {
            const QWidget *dialog = QApplication::activeModalWidget();
            return dialog && dialog->isActiveWindow() && dialog->isAncestorOf(QApplication::focusWidget());
        }));
        QWidget *dialog = QApplication::activeModalWidget();
        const auto tabTo = [&](const char *name) {
            for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
                f.press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(name));
        };
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
        f.press(Qt::Key_Space); // yes, it is met
        tabTo("answer.day");
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.type(QStringLiteral("12.6.2026")); // the day after tomorrow
        f.press(Qt::Key_Tab);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
        tabTo("answer.day");
        f.press(Qt::Key_A, Qt::ControlModifier);
        f.type(QStringLiteral("1.6.2026"));
        tabTo("answer.note");
        f.type(QStringLiteral("Sak 4/26"));
        f.press(Qt::Key_Tab);
        tabTo("dialog.ok");
        f.press(Qt::Key_Space);
        QCOMPARE(f.network.queries().facts().answers.size(), 1);
        const RuleAnswer answer = f.network.queries().facts().answers.first();
        QVERIFY(answer.met);
        QCOMPARE(answer.day, QDate(2026, 6, 1));
        QCOMPARE(answer.note, QStringLiteral("Sak 4/26"));
        QCOMPARE(f.count(Verdict::Unanswered), unanswered - 1);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(f.count(Verdict::Unanswered), unanswered);
    }

    void aYearThatFellShortIsAnsweredForInTheNext() {
        Fixture f;
        f.network.passTo({2027, 1, 15});
        const auto told = [&]() -> std::optional<Finding> {
            for (const Finding &finding : f.findings())
                if (finding.isPast() && finding.rule.kind == RuleKind::MeetingsPerYear)
                    return finding;
            return std::nullopt;
        };
        // Two of the four were never marked as held: that is the first step.
        f.page.refresh();
        QVERIFY(told());
        QCOMPARE(told()->verdict, Verdict::Warns);
        QTRY_VERIFY(f.says(QStringLiteral("2026: At least 4 meeting(s) a year")));
        QCOMPARE(told()->sources.size(), 2);
        const Id third = f.network.meetingTitled(QStringLiteral("Nettverksmøte 3"));
        Meeting meeting = *f.network.queries().meeting(third);
        meeting.state = MeetingState::Held;
        QVERIFY(f.network.actions().saveMeeting(meeting));
        meeting = *f.network.queries().meeting(f.network.meetingTitled(QStringLiteral("Nettverksmøte 4")));
        meeting.state = MeetingState::Cancelled;
        QVERIFY(f.network.actions().saveMeeting(meeting));
        QVERIFY(told()->sources.isEmpty());
        QCoreApplication::processEvents(); // rows come to sight
        QVERIFY(told()->evidence.endsWith(QStringLiteral("1 too few")));
        // What was not held is held no more: one says why.
        const QList<QWidget *> ways = f.rows("overview.answer");
        const auto way = std::find_if(ways.begin(), ways.end(), [&](const QWidget *button) {
            return button->accessibleDescription().startsWith(told()->demand);
        });
        QVERIFY(way != ways.end());
        (*way)->setFocus();
        f.press(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([] {
            const QWidget *dialog = QApplication::activeModalWidget();
            return dialog && dialog->isActiveWindow() && dialog->isAncestorOf(QApplication::focusWidget());
        }));
        QWidget *dialog = QApplication::activeModalWidget();
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("dialog.ok"));
        QVERIFY(!ok->isEnabled());
        f.type(QStringLiteral("Avlyst etter avtale med eieren"));
        QVERIFY(ok->isEnabled());
        ok->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(told()->verdict, Verdict::Information);
        QVERIFY(told()->evidence.endsWith(QStringLiteral("Avlyst etter avtale med eieren")));
        QTRY_VERIFY(!f.says(QStringLiteral("2026: At least 4")));
        QVERIFY(f.network.actions().undo());
        QCOMPARE(told()->verdict, Verdict::Warns);
    }

    void theMandateCheckIsPrintedFromHere() {
        Fixture f;
        QTest::mouseClick(f.button("overview.print"), Qt::LeftButton);
        QCOMPARE(f.paper, QStringLiteral("check"));
        Fixture empty(QStringLiteral("blank-no"));
        QVERIFY(!empty.button("overview.print")->isVisible());
    }

    void theNextMeetingIsTheFirstThatTakesPlace() {
        Fixture f;
        const QList<Meeting> coming =
            comingMeetings(f.network.queries().facts().meetings, f.network.queries().today());
        QVERIFY(coming.size() > 1);
        for (const Meeting &meeting : coming) {
            QVERIFY(meeting.date >= QDate(2026, 6, 10));
            QVERIFY(meeting.takesPlace());
            QVERIFY(meeting.date >= coming.first().date);
        }
        auto *title = f.page.findChild<Text *>(QStringLiteral("overview.meetingTitle"));
        QCOMPARE(title->text(), coming.first().title);
        const int days = int(QDate(2026, 6, 10).daysTo(coming.first().date));
        QVERIFY(f.page.findChild<Text *>(QStringLiteral("overview.meetingFacts"))
                    ->text()
                    .contains(QStringLiteral("in %1 day(s)").arg(days)));
        QCOMPARE(f.rows("overview.following").size(), std::min<qsizetype>(coming.size() - 1, 8));
        QTest::mouseClick(f.button("overview.openProgramme"), Qt::LeftButton);
        QCOMPARE(f.link, QStringLiteral("meetings"));
        QCOMPARE(f.target, coming.first().id);
        QTest::mouseClick(f.button("overview.printNotice"), Qt::LeftButton);
        QCOMPARE(f.paper, QStringLiteral("notice"));
    }

    void aCancelledMeetingIsNoLongerTheNext() {
        Fixture f;
        auto *title = f.page.findChild<Text *>(QStringLiteral("overview.meetingTitle"));
        const QString before = title->text();
        Meeting next =
            comingMeetings(f.network.queries().facts().meetings, f.network.queries().today()).first();
        next.state = MeetingState::Cancelled;
        QVERIFY(f.network.actions().saveMeeting(next));
        QVERIFY(title->text() != before);
        QVERIFY(f.network.actions().undo());
        QCOMPARE(title->text(), before);
    }

    void aFollowingMeetingIsOpenedFromTheKeyboard() {
        Fixture f;
        QWidget *row = f.rows("overview.following").first();
        row->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(f.link, QStringLiteral("meetings"));
        QVERIFY(f.target != 0);
    }

    void aSeatAskedLongAgoIsDueAndOneAskedTodayIsNot() {
        Fixture f(QStringLiteral("ki-nettverk"));
        QVERIFY(!f.part<DueSoonPanel>()->isVisible());
        const Seat seat = f.network.queries().facts().seats.first();
        QVERIFY(f.network.actions().markAsked(seat.id, QDate(2026, 6, 10)));
        QVERIFY(dueSoon(f.network.queries()).isEmpty());
        QVERIFY(f.network.actions().markAsked(seat.id, QDate(2026, 5, 4)));
        QVERIFY(f.part<DueSoonPanel>()->isVisible());
        QTRY_COMPARE(f.rows("overview.dueItem").size(), 1);
        const QList<QWidget *> items = f.rows("overview.dueItem");
        QVERIFY(items.first()->accessibleName().startsWith(QLatin1String("4 May")));
        QTest::mouseClick(items.first(), Qt::LeftButton);
        QCOMPARE(f.link, QStringLiteral("members"));
        QCOMPARE(f.target, seat.id);
    }

    void overdueFollowUpsAreDueAndLeadToThem() {
        Fixture f;
        const auto told = [&] {
            QStringList told;
            for (const DueItem &item : dueSoon(f.network.queries()))
                if (item.text.startsWith(QLatin1String("Follow-up")) ||
                    item.text.contains(QLatin1String("follow-ups")))
                    told.append(item.text);
            return told;
        };
        for (const FollowUpLine &line : f.network.queries().followUps(FollowUpScope::Open))
            QVERIFY(f.network.actions().removeFollowUp(line.followUp.id));
        QCOMPARE(told(), QStringList());
        FollowUp followUp;
        followUp.who = QStringLiteral("Mia");
        for (int i = 1; i <= 5; ++i) {
            followUp.what = QStringLiteral("Sak %1").arg(i);
            followUp.deadline = QDate(2026, 1, i);
            QVERIFY(f.network.actions().saveFollowUp(followUp));
            if (i == 4)
                QCOMPARE(told().size(), 4);
        }
        QCOMPARE(told(), (QStringList{QStringLiteral("Follow-up, Mia: Sak 1"),
                                      QStringLiteral("Follow-up, Mia: Sak 2"),
                                      QStringLiteral("Follow-up, Mia: Sak 3"),
                                      QStringLiteral("2 more follow-ups are overdue")}));
        const Id first = f.network.queries().followUps(FollowUpScope::Overdue).first().followUp.id;
        QTRY_VERIFY(!f.rows("overview.dueItem").isEmpty());
        QTest::mouseClick(f.rows("overview.dueItem").first(), Qt::LeftButton);
        QCOMPARE(f.link, QStringLiteral("meetings"));
        QCOMPARE(f.target, first);
    }

    void theYearIsSeenSmallAndCounted() {
        Fixture f;
        auto *panel = f.part<YearPanel>();
        QTRY_VERIFY(panel->isVisible());
        const auto words = [&] {
            QStringList words;
            for (const Text *text : panel->findChildren<Text *>())
                if (text->isVisible())
                    words.append(text->text());
            return words;
        };
        int held = 0, planned = 0;
        for (const YearItem &item : yearItems(f.network.queries().facts(), 2026))
            if (item.lane == YearLane::Meetings)
                ++(item.done ? held : planned);
        QVERIFY(held > 1 && planned > 1);
        QVERIFY2(words().contains(QStringLiteral("%1 meeting(s) held").arg(held)),
                 qPrintable(words().join(QLatin1Char('|'))));
        Meeting next = comingMeetings(f.network.queries().facts().meetings, {2026, 6, 10}).first();
        next.state = MeetingState::Cancelled;
        QVERIFY(f.network.actions().saveMeeting(next));
        QVERIFY2(words().contains(QStringLiteral("%1 planned").arg(planned - 1)),
                 qPrintable(words().join(QLatin1Char('|'))));
        QTest::mouseClick(f.button("overview.openYear"), Qt::LeftButton);
        QCOMPARE(f.link, QStringLiteral("year"));
    }

    void anEmptyYearIsNotShown() {
        Fixture f(QStringLiteral("blank-no"));
        QCoreApplication::processEvents();
        QVERIFY(!f.part<YearPanel>()->isVisible());
    }

    void aNetworkWithoutRulesHasNoCheck() {
        Fixture f(QStringLiteral("blank-no"));
        QVERIFY(!f.part<CheckPanel>()->isVisible());
        QVERIFY(!f.part<NextMeetingPanel>()->isVisible());
        QVERIFY(!f.part<DueSoonPanel>()->isVisible());
    }

    void anEmptyNetworkSaysWhatToDoFirst() {
        Fixture f(QStringLiteral("blank-no"));
        QVERIFY(f.part<FirstSteps>()->isVisible());
        for (const char *page : {"mandate", "members", "meetings"}) {
            QPushButton *step = f.button((QByteArray("overview.first.") + page).constData());
            QVERIFY(step->isVisible());
            QTest::mouseClick(step, Qt::LeftButton);
            QCOMPARE(f.link, QLatin1String(page));
        }
        Meeting meeting;
        meeting.body = f.network.queries().networkBody();
        meeting.title = QStringLiteral("Oppstart");
        meeting.date = QDate(2026, 6, 20);
        QVERIFY(f.network.actions().saveMeeting(meeting));
        QVERIFY(!f.button("overview.first.meetings")->isVisible());
        QVERIFY(f.button("overview.first.members")->isVisible());
        QVERIFY(f.part<NextMeetingPanel>()->isVisible());
    }

    void aNewMeetingIsBegunOnTheMeetingsPage() {
        Fixture f;
        QTest::keyClick(&f.page, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(f.link, QStringLiteral("meetings"));
        QCOMPARE(f.target, Page::newOne);
    }

    void itAllFitsInTheSmallestWindow() {
        Fixture f;
        f.page.setLocale(QLocale(QStringLiteral("nb_NO")));
        QVERIFY(f.page.minimumSizeHint().width() <= 1024);
        QVERIFY(f.page.minimumSizeHint().height() <= 700);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
