#include "documents/yearwheel.h"

#include "base/formats.h"

#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>

namespace aarring {

namespace {

constexpr qreal innermost = 0.33; ///< the lanes end here, of the whole radius
constexpr qreal labelGap = 24;    ///< from the rim to the labels
constexpr qreal markReach = 7;    ///< how near the pointer must be, beside the mark's own radius
constexpr qreal sameAngle = 2.2;  ///< degrees within which two marks of a lane are moved apart

} // namespace

WheelLayout::WheelLayout(const WheelContent &content, const WheelStyle &style, const QRectF &area)
    : m_content(content), m_style(style), m_area(area), m_middle(area.center()) {
    if (!content.year) // nothing to show yet
        return;
    const QFontMetricsF small(style.small), letters(style.letters);
    const qreal labels = std::min(area.width() * 0.18, letters.horizontalAdvance(QLatin1Char('n')) * 22);
    m_radius = std::max<qreal>(
        40, std::min(area.height() / 2 - small.height() - 6, area.width() / 2 - labels - labelGap));
    m_weekRing = small.height() + 3;
    m_monthRing = letters.height() + 6;
    m_laneOuter = m_radius - m_weekRing - m_monthRing;
    m_laneInner = m_radius * innermost;
    placeMarks();
    placeLabels();
}

qreal WheelLayout::angleOf(QDate day) const {
    const QDate first(m_content.year, 1, 1);
    return first.daysTo(day) * 360.0 / first.daysInYear();
}

QPointF WheelLayout::at(qreal angle, qreal radius) const {
    const qreal a = qDegreesToRadians(angle);
    return m_middle + QPointF(qSin(a) * radius, -qCos(a) * radius);
}

QPointF WheelLayout::pointAt(QDate day, qreal radius) const { return at(angleOf(day), radius); }

QDate WheelLayout::dayAt(QPointF point) const {
    const QPointF d = point - m_middle;
    qreal angle = qRadiansToDegrees(std::atan2(d.x(), -d.y()));
    if (angle < 0)
        angle += 360;
    const QDate first(m_content.year, 1, 1);
    return first.addDays(std::min(int(angle / 360 * first.daysInYear()), first.daysInYear() - 1));
}

qreal WheelLayout::laneMiddle(YearLane lane) const {
    const qreal width = (m_laneOuter - m_laneInner) / 3;
    return m_laneOuter - width * (int(lane) + 0.5);
}

void WheelLayout::placeMarks() {
    const QDate first(m_content.year, 1, 1), last(m_content.year, 12, 31);
    const qreal lane = (m_laneOuter - m_laneInner) / 3;
    QHash<int, qreal> angleBefore;
    QHash<int, int> crowd;
    for (const YearItem &item : std::as_const(m_content.items)) {
        Mark mark;
        mark.laneRadius = laneMiddle(item.lane);
        mark.radius = item.minor ? 4 : 6.5;
        const QDate from = std::max(item.date, first), to = std::min(item.lastDay, last);
        mark.from = angleOf(from);
        if (to > from)
            mark.span = angleOf(to.addDays(1)) - mark.from;
        // Two at the same time stand beside each other across their lane.
        const int key = int(item.lane);
        if (angleBefore.contains(key) && mark.from - angleBefore.value(key) < sameAngle) {
            const int n = ++crowd[key];
            mark.laneRadius += (n % 2 ? 1 : -1) * lane * 0.24 * ((n + 1) / 2);
        } else {
            crowd[key] = 0;
        }
        angleBefore[key] = mark.from;
        mark.centre = at(mark.span > 0 ? mark.from + mark.span / 2 : mark.from, mark.laneRadius);
        m_marks.append(mark);
    }
}

void WheelLayout::placeLabels() {
    QList<Label> left, right;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const YearItem &item = m_content.items.at(i);
        const qreal angle =
            m_marks.at(i).span > 0 ? m_marks.at(i).from + m_marks.at(i).span / 2 : m_marks.at(i).from;
        Label label;
        label.item = i;
        label.right = angle < 180;
        label.leader = {at(angle, m_radius + 2), at(angle, m_radius + 5)};
        label.title = item.title;
        const QDate until = item.lastDay > item.date ? item.lastDay : QDate();
        label.detail = dayAndMonth(item.date, m_content.language);
        if (until.isValid())
            label.detail += QChar(0x2013) + dayAndMonth(until, m_content.language);
        if (!item.clash.isEmpty())
            label.detail += QStringLiteral(" · ") + item.clash;
        else if (item.done)
            label.detail += QStringLiteral(" ✓");
        (label.right ? right : left).append(label);
    }
    placeSide(left);
    placeSide(right);
    m_labels = right + left;
}

/// Labels of one side one under the other, as near to their marks as can be: where they would overlap they are pooled
/// and the pool is centred on what its members want (pool adjacent violators), which keeps order and the distance.
void WheelLayout::placeSide(QList<Label> &side) const {
    const qreal pitch = m_style.pitch;
    const auto room = std::max<qsizetype>(1, qsizetype((m_area.height() - 4) / pitch));
    // The list beside the wheel has all; here the least needed go first: done groups' meetings, groups' meetings, done.
    const auto needed = [this](const Label &l) {
        const YearItem &item = m_content.items.at(l.item);
        return (item.id == m_content.chosen ? 8 : 0) + (item.clash.isEmpty() ? 0 : 4) + (item.done ? 0 : 2) +
               (item.minor ? 0 : 3);
    };
    while (side.size() > room)
        side.erase(std::min_element(side.begin(), side.end(),
                                    [&](const Label &a, const Label &b) { return needed(a) < needed(b); }));
    std::stable_sort(side.begin(), side.end(), [](const Label &a, const Label &b) {
        return a.leader.last().y() < b.leader.last().y();
    });
    struct Pool {
        qreal sum;
        int count;
    };
    QList<Pool> pools;
    for (qsizetype i = 0; i < side.size(); ++i) {
        pools.append({side.at(i).leader.last().y() - i * pitch, 1});
        while (pools.size() > 1) {
            const Pool &b = pools.at(pools.size() - 1), &a = pools.at(pools.size() - 2);
            if (a.sum / a.count <= b.sum / b.count)
                break;
            const Pool joined{a.sum + b.sum, a.count + b.count};
            pools.removeLast();
            pools.last() = joined;
        }
    }
    const qreal half = pitch / 2, top = m_area.top() + half,
                bottom = m_area.bottom() - half - std::max<qsizetype>(0, side.size() - 1) * pitch;
    const QFontMetricsF metrics([this] {
        QFont bold = m_style.letters;
        bold.setBold(true);
        return bold;
    }());
    const QFontMetricsF small(m_style.small);
    qsizetype i = 0;
    for (const Pool &pool : std::as_const(pools)) {
        const qreal base = std::clamp(pool.sum / pool.count, top, std::max(top, bottom));
        for (int k = 0; k < pool.count; ++k, ++i) {
            Label &label = side[i];
            const qreal y = base + i * pitch;
            const qreal x =
                label.right ? m_middle.x() + m_radius + labelGap : m_middle.x() - m_radius - labelGap;
            const qreal width = label.right ? m_area.right() - x : x - m_area.left();
            label.title = metrics.elidedText(label.title, Qt::ElideRight, width);
            label.detail = small.elidedText(label.detail, Qt::ElideRight, width);
            label.box = QRectF(label.right ? x : x - width, y - half, width, pitch);
            label.leader.append(QPointF(label.right ? x - 5 : x + 5, y));
        }
    }
}

qsizetype WheelLayout::itemAt(QPointF point) const {
    qsizetype nearest = -1;
    qreal distance = 1e9;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks.at(i);
        qreal d = QLineF(point, mark.centre).length() - mark.radius;
        if (mark.span > 0) {
            const QPointF from = point - m_middle;
            qreal angle = qRadiansToDegrees(std::atan2(from.x(), -from.y()));
            if (angle < 0)
                angle += 360;
            const qreal across = qAbs(QLineF(point, m_middle).length() - mark.laneRadius) - mark.radius;
            d = angle >= mark.from && angle <= mark.from + mark.span ? across : 1e9;
        }
        if (d < distance && d <= markReach) {
            distance = d;
            nearest = i;
        }
    }
    if (nearest >= 0)
        return nearest;
    for (const Label &label : m_labels)
        if (label.box.contains(point))
            return label.item;
    return -1;
}

} // namespace aarring
