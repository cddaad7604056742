#include "documents/yearwheel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRandomGenerator>
#include <QtTest>
#include <numeric>

using namespace aarring;

/// However full the year and however large or small the sheet: every label can be read, and one sees to what it belongs.
class TestYearWheel : public QObject {
    Q_OBJECT

private:
    static WheelStyle style(qreal letters) {
        WheelStyle s;
        s.letters = s.small = s.heading = QFont(QStringLiteral("Noto Sans"));
        s.letters.setPixelSize(int(letters));
        s.small.setPixelSize(int(letters) - 1);
        s.heading.setPixelSize(int(letters) * 2);
        return s;
    }

    /// Some on the same days, many in spring and before Christmas, as years are.
    static WheelContent content(int items) {
        QRandomGenerator random(2026);
        const QStringList words{
            QStringLiteral("Ressursgruppemøte"), QStringLiteral("Frist for forslag til leder"),
            QStringLiteral("Nettverksmøte"), QStringLiteral("Kartlegging av kompetanse og ønsker"),
            QStringLiteral("Søknad")};
        WheelContent c;
        c.year = 2026;
        c.today = QDate(2026, 6, 10);
        c.network = QStringLiteral("KI-nettverket");
        c.laneNames = {QStringLiteral("møter"), QStringLiteral("frister"), QStringLiteral("aktiviteter")};
        for (int i = 0; i < items; ++i) {
            YearItem item;
            item.id = i + 1;
            item.title = words.at(i % 5) + QStringLiteral(" %1").arg(i);
            item.lane = YearLane(random.bounded(3));
            const int month = i % 3 ? (i % 2 ? 5 : 11) : random.bounded(1, 13);
            item.date = item.lastDay = QDate(2026, month, random.bounded(1, 29));
            if (item.lane == YearLane::Activities)
                item.lastDay = item.date.addDays(random.bounded(40));
            item.minor = i % 4 == 0;
            item.done = item.date < c.today;
            c.items.append(item);
        }
        std::sort(c.items.begin(), c.items.end(),
                  [](const YearItem &a, const YearItem &b) { return a.date < b.date; });
        return c;
    }

    static bool cross(const QLineF &a, const QLineF &b) {
        QPointF where;
        return a.intersects(b, &where) == QLineF::BoundedIntersection;
    }

private slots:
    void labelsNeverOverlap_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("items");
        const QList<std::tuple<const char *, QSizeF, int>> sheets{
            {"smallest window", {360, 320}, 13}, {"window", {663, 584}, 13}, {"zoomed", {1990, 1750}, 13},
            {"wide", {1400, 600}, 13},           {"A4", {700, 420}, 9},      {"A3", {990, 650}, 12}};
        for (const auto &[name, size, letters] : sheets)
            for (const int items : {0, 1, 9, 29, 64, 200})
                QTest::addRow("%s, %d entries", name, items) << size << letters << items;
    }

    void labelsNeverOverlap() {
        QFETCH(QSizeF, size);
        QFETCH(int, letters);
        QFETCH(int, items);
        const WheelStyle style = this->style(letters);
        WheelContent content = this->content(items);
        content.chosen = items / 2;
        const QRectF area(QPointF(12, 8), size);
        const WheelLayout wheel(content, style, area);
        const QPointF middle = wheel.pointAt(QDate(2026, 1, 1), 0);
        QFont bold = style.letters;
        bold.setBold(true);
        const QFontMetricsF titles(bold), small(style.small);
        const QList<WheelLayout::Label> &labels = wheel.labels();
        QCOMPARE(labels.isEmpty(), items == 0);
        bool hasChosen = items == 0 || content.chosen == 0;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const WheelLayout::Label &label = labels.at(i);
            for (const qsizetype item : label.items)
                hasChosen = hasChosen || content.items.at(item).id == content.chosen;
            QVERIFY2(label.box.top() >= area.top() - 1 && label.box.bottom() <= area.bottom() + 1,
                     qPrintable(label.title.join(u' ')));
            for (const QString &line : label.title)
                QVERIFY2(titles.horizontalAdvance(line) <= label.box.width() + 0.5, qPrintable(line));
            QVERIFY(small.horizontalAdvance(label.detail) <= label.box.width() + 0.5);
            QVERIFY(
                QLineF(middle, {label.right ? label.box.left() : label.box.right(), middle.y()}).length() >
                wheel.radius());
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!label.box.adjusted(0, 0.1, 0, -0.1).intersects(labels.at(j).box),
                         qPrintable(label.title.join(u' ') + labels.at(j).title.join(u' ')));
        }
        QVERIFY(hasChosen);
    }

    void leadersCrossNeitherTheWheelNorEachOther_data() { labelsNeverOverlap_data(); }

    void leadersCrossNeitherTheWheelNorEachOther() {
        QFETCH(QSizeF, size);
        QFETCH(int, letters);
        QFETCH(int, items);
        const WheelLayout wheel(content(items), style(letters), QRectF(QPointF(12, 8), size));
        const QPointF middle = wheel.pointAt(QDate(2026, 1, 1), 0);
        QList<std::pair<qsizetype, QLineF>> lines;
        for (qsizetype i = 0; i < wheel.labels().size(); ++i) {
            const QList<QPointF> &leader = wheel.labels().at(i).leader;
            for (qsizetype k = 1; k < leader.size(); ++k)
                lines.append({i, QLineF(leader[k - 1], leader[k])});
        }
        for (const auto &[label, line] : lines)
            for (int step = 0; step <= 20; ++step)
                QVERIFY2(QLineF(middle, line.pointAt(step / 20.0)).length() > wheel.radius(),
                         qPrintable(wheel.labels().at(label).title.join(u' ')));
        for (const auto &[a, one] : lines)
            for (const auto &[b, other] : lines)
                QVERIFY2(a >= b || wheel.labels().at(a).angle == wheel.labels().at(b).angle ||
                             !cross(one, other),
                         qPrintable(wheel.labels().at(a).title.join(u' ') + QStringLiteral(" / ") +
                                    wheel.labels().at(b).title.join(u' ')));
    }

    void theNetworksMeetingsKeepTheirLabels() {
        WheelContent c = content(0);
        for (int i = 0; i < 40; ++i) {
            YearItem item;
            item.id = i + 1;
            item.title = i == 39 ? QStringLiteral("Nettverksmøte") : QStringLiteral("Frist");
            item.isMeeting = i == 39;
            item.lane = item.isMeeting ? YearLane::Meetings : YearLane::Deadlines;
            item.date = item.lastDay = QDate(2026, 7, 2).addDays(i);
            c.items.append(item);
        }
        const WheelLayout wheel(c, style(13), QRectF(0, 0, 663, 584));
        QVERIFY(wheel.leftOut() > 0);
        QVERIFY(std::any_of(wheel.labels().begin(), wheel.labels().end(),
                            [](const WheelLayout::Label &label) { return label.items.contains(39); }));
    }

    void aFullYearHasALabelForEachMonth() {
        // More than one can follow lines to: on a sheet of A4 60, with a line for each of them.
        const WheelContent c = content(60);
        const WheelLayout wheel(c, style(9), QRectF(0, 0, 760, 470));
        QVERIFY(wheel.labels().size() <= 12);
        QSet<qsizetype> labelled;
        for (const WheelLayout::Label &label : wheel.labels()) {
            QVERIFY(label.month);
            QCOMPARE(label.right, label.month <= 6);
            QCOMPARE(label.linesOf.size(), label.items.size());
            QCOMPARE(std::accumulate(label.linesOf.begin(), label.linesOf.end(), qsizetype(0)),
                     label.title.size());
            for (const qsizetype item : label.items) {
                QCOMPARE(c.items.at(item).date.month(), label.month);
                QVERIFY(!labelled.contains(item));
                labelled.insert(item);
            }
        }
        QCOMPARE(labelled.size() + wheel.leftOut(), 60);
        // What is left out is counted behind its month.
        int counted = 0;
        for (const WheelLayout::Label &label : wheel.labels())
            counted += label.detail.section(u'+', 1).toInt();
        QCOMPARE(counted, wheel.leftOut());
        // Each line is found under the pointer.
        const WheelLayout::Label &first = wheel.labels().first();
        const qreal line = (first.box.height() - 6) / qreal(first.title.size() + 1);
        QCOMPARE(wheel.itemAt({first.box.center().x(), first.box.bottom() - 3 - line / 2}),
                 first.items.last());
        QCOMPARE(wheel.itemAt({first.box.center().x(), first.box.top() + 4}), -1);
    }

    void someEntriesHaveALabelEach() {
        const WheelLayout wheel(content(16), style(13), QRectF(0, 0, 663, 584));
        QCOMPARE(wheel.leftOut(), 0);
        for (const WheelLayout::Label &label : wheel.labels())
            QCOMPARE(label.month, 0);
    }

    void whatIsLiftedLeavesTheRestAsItIs() {
        const WheelContent c = content(9);
        WheelStyle colours = style(13);
        colours.ground = Qt::white;
        for (QColor *ink : {&colours.meeting, &colours.deadline, &colours.activity, &colours.activityFill})
            *ink = Qt::blue;
        const WheelLayout wheel(c, colours, QRectF(0, 0, 663, 584));
        const auto painted = [&](Id without) {
            QImage image(680, 600, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            wheel.paint(painter, without);
            return image;
        };
        const QImage all = painted(0), some = painted(c.items.at(4).id);
        const QPoint lifted = wheel.marks().at(4).centre.toPoint(),
                     other = wheel.marks().at(0).centre.toPoint();
        const QRect around(-8, -8, 16, 16);
        QVERIFY(all.copy(around.translated(lifted)) != some.copy(around.translated(lifted)));
        QCOMPARE(all.copy(around.translated(other)), some.copy(around.translated(other)));
    }

    void titlesAreCutOnlyWhereThereIsNoRoom() {
        // Twelve on one side: all lines of all do not fit, but most do.
        WheelContent c = content(0);
        for (int i = 0; i < 12; ++i) {
            YearItem item;
            item.id = i + 1;
            item.title = QStringLiteral("Kartlegging av kompetanse og ønsker");
            item.date = item.lastDay = QDate(2026, 2, 1).addDays(10 * i);
            c.items.append(item);
        }
        const WheelLayout wheel(c, style(13), QRectF(0, 0, 663, 584));
        int whole = 0, height = 0;
        for (const WheelLayout::Label &label : wheel.labels()) {
            whole += !label.title.join(QString()).contains(QChar(0x2026));
            height += int(label.box.height());
        }
        QCOMPARE(wheel.labels().size(), 12);
        QVERIFY2(whole > 0 || height > 584 - 20, qPrintable(QString::number(whole)));
        QVERIFY(584 - height < 20); // what room there is, is used
    }
};

QTEST_MAIN(TestYearWheel)
#include "tst_yearwheel.moc"
