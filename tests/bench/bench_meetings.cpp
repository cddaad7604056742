#include "support/window.h"
#include "support/workspace.h"
#include "ui/shell/searchbox.h"

#include <QElapsedTimer>

using namespace aarring;

/// Ten years of meetings: 500 with 20 items each, minutes in full, and 3 000 follow-ups. Run with -median 5.
class bench_Meetings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const Id body = m_network.queries().networkBody();
        QVERIFY(m_network.connection().begin());
        Store store(m_network.connection());
        int followUps = 0;
        for (int i = 0; i < 500; ++i) {
            Meeting meeting;
            meeting.body = body;
            meeting.title = QStringLiteral("Nettverksmøte %1").arg(i);
            meeting.date = QDate(2016, 11, 7).addDays(i * 7);
            meeting.start = QTime(9, 0);
            meeting.state = MeetingState::Held;
            meeting.minutesState = MinutesState::Draft;
            QVERIFY(store.save(meeting));
            m_last = meeting.id;
            for (int j = 0; j < 20; ++j) {
                AgendaItem item;
                item.meeting = meeting.id;
                item.title = QStringLiteral("Sak om bibliotek nummer %1").arg(i * 20 + j);
                item.background = QStringLiteral("Bakgrunnen er den samme som i fjor. ").repeated(4);
                item.discussion = QStringLiteral("Det ble drøftet grundig i møtet. ").repeated(10);
                item.decision = QStringLiteral("Nettverket vedtar forslaget.");
                item.position = j + 1;
                QVERIFY(store.save(item));
                m_item = item.id;
                if (j % 10 >= 3 || followUps == 3000)
                    continue;
                FollowUp followUp;
                followUp.item = item.id;
                followUp.what = QStringLiteral("Følge opp sak %1").arg(i * 20 + j);
                followUp.deadline = meeting.date.addDays(30);
                followUp.state = ++followUps % 10 ? FollowUpState::Done : FollowUpState::Open;
                if (followUp.state == FollowUpState::Done)
                    followUp.doneOn = meeting.date.addDays(20);
                QVERIFY(store.save(followUp));
            }
        }
        QVERIFY(m_network.connection().commit());
        QCOMPARE(followUps, 3000);
        m_network.reopen();
    }

    void openAMeeting() {
        const Queries &queries = m_network.queries();
        QBENCHMARK {
            QCOMPARE(queries.agenda(m_last).size(), 20);
            queries.businessItemsBefore(*queries.meeting(m_last));
            queries.participants(m_last);
            queries.followUpsOf(m_last);
        }
    }
    void followUpsCarriedToAMeeting() {
        QBENCHMARK { QVERIFY(!m_network.queries().followUpsCarriedTo(m_last).isEmpty()); }
    }
    void everyOpenFollowUp() {
        QBENCHMARK { QCOMPARE(m_network.queries().followUps(FollowUpScope::Open).size(), 300); }
    }
    void everyDecision() {
        QBENCHMARK { QCOMPARE(m_network.queries().decisions().size(), 10000); }
    }
    void firstSearch() {
        QBENCHMARK_ONCE { QVERIFY(!m_network.queries().search(QStringLiteral("sak 4711"), 20).isEmpty()); }
    }
    void searchInMinutes() {
        QBENCHMARK { QCOMPARE(m_network.queries().search(QStringLiteral("grundig 4711"), 20).size(), 1); }
    }
    void searchAfterWriting() {
        int n = 0;
        QBENCHMARK {
            QVERIFY(m_network.actions().saveMinutes(m_item, QString::number(++n), QStringLiteral("Vedtatt")));
            QVERIFY(!m_network.queries().search(QStringLiteral("sak 4711"), 20).isEmpty());
        }
    }
    void saveMinutes() {
        int n = 0;
        QBENCHMARK {
            QVERIFY(m_network.actions().saveMinutes(m_item, QString::number(++n), QStringLiteral("Vedtatt")));
        }
    }

    /// Until the picture of the year is there; the first time its page is made as well.
    void openTheYear_data() {
        QTest::addColumn<bool>("again");
        QTest::newRow("first") << false;
        QTest::newRow("again") << true;
    }
    void openTheYear() {
        QFETCH(bool, again);
        WindowTest t;
        openIn(t);
        if (again) {
            QVERIFY(t.window().desk()->showPage(QStringLiteral("year")));
            draw(t);
            QVERIFY(t.window().desk()->showPage(QStringLiteral("members")));
            draw(t);
        }
        QBENCHMARK_ONCE {
            QVERIFY(t.window().desk()->showPage(QStringLiteral("year")));
            draw(t);
        }
    }
    /// The longest of the keys of a search, from key to picture.
    void searchFromKeyToPicture() {
        WindowTest t;
        openIn(t);
        auto *box = t.window().findChild<SearchBox *>();
        box->setFocus();
        QTest::qWait(handsToLetter);
        qint64 longest = 0;
        for (const QChar c : QStringLiteral("grundig 4711")) {
            QElapsedTimer since;
            since.start();
            QTest::keyClick(box, Qt::Key(c.toUpper().unicode()));
            draw(t);
            longest = std::max(longest, since.nsecsElapsed());
        }
        QTest::setBenchmarkResult(double(longest) / 1e6, QTest::WalltimeMilliseconds);
    }

private:
    void openIn(WindowTest &t) {
        const QString file = t.path("ten-years.aarring");
        QVERIFY(m_network.connection().copyTo(file));
        QVERIFY(t.window().openFile(file));
        draw(t);
    }
    static void draw(WindowTest &t) {
        QCoreApplication::processEvents();
        t.window().repaint();
        QCoreApplication::processEvents();
    }

    static constexpr int handsToLetter = 200; ///< ms from Ctrl+K to the first letter
    TestNetwork m_network{QStringLiteral("ki-nettverk"), QDate(2026, 6, 10)};
    Id m_last = 0;
    Id m_item = 0;
};

QTEST_MAIN(bench_Meetings)
#include "bench_meetings.moc"
