#include "documents/fonts.h"
#include "support/pagetest.h"
#include "ui/look/text.h"
#include "ui/year/wheelview.h"
#include "ui/year/yearpage.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace aarring;

/// How long the wheel takes to follow the pointer by one step, with 500 meetings in the year: 60 pictures a second leave 16 ms.
class bench_Year : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(loadFonts());
        QApplication::setStyle(new Style(ThemeChoice::Light));
        setUpFonts();
    }

    void dragStep() {
        PageTest test(QStringLiteral("sample-no"));
        QList<Meeting> meetings;
        for (int i = 0; i < meetingCount; ++i) {
            Meeting meeting;
            meeting.body = test.network.queries().networkBody();
            meeting.title = QStringLiteral("Møte nummer %1 i nettverket").arg(i + 1);
            meeting.date = QDate(2026, 1, 1).addDays(i * 364 / meetingCount);
            meeting.start = QTime(9 + i % 6, 0);
            meeting.end = meeting.start.addSecs(3600);
            meetings.append(meeting);
        }
        QVERIFY(test.network.actions().importMeetings(meetings));
        YearPage page(test.context);
        test.show(page);
        page.resize(1072, 740);
        QCoreApplication::processEvents();
        auto *wheel = page.findChild<WheelView *>(QStringLiteral("year.wheel"));
        QVERIFY(wheel->wheel().marks().size() >= meetingCount);
        const QPointF from = wheel->wheel().marks().at(meetingCount / 2).centre;
        const QPointF middle = QRectF(wheel->rect()).center();
        QTest::mousePress(wheel, Qt::LeftButton, {}, from.toPoint());
        QCoreApplication::processEvents(); // what is chosen is seen before it moves
        QList<double> steps;
        for (int i = 1; i <= stepCount; ++i) {
            QTransform turn;
            turn.translate(middle.x(), middle.y()).rotate(i).translate(-middle.x(), -middle.y());
            QElapsedTimer since;
            since.start();
            QTest::mouseMove(wheel, turn.map(from).toPoint());
            QCoreApplication::processEvents();
            wheel->repaint(); // at once, where the window system would wait for its next picture
            steps.append(double(since.nsecsElapsed()) / 1e6);
        }
        QTest::mouseRelease(wheel, Qt::LeftButton, {}, from.toPoint());
        const auto longest = std::max_element(steps.begin(), steps.end());
        const double most = *longest;
        const int which = int(longest - steps.begin()) + 1; // the first ones lift it
        std::sort(steps.begin(), steps.end());
        qInfo("one step of dragging: median %.1f ms, longest %.1f ms (step %d)", steps.at(stepCount / 2),
              most, which);
        QTest::setBenchmarkResult(steps.at(stepCount / 2), QTest::WalltimeMilliseconds);
    }

private:
    static constexpr int meetingCount = 500;
    static constexpr int stepCount = 90;
};

QTEST_MAIN(bench_Year)
#include "bench_year.moc"
