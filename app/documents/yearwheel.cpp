#include "documents/yearwheel.h"

#include "base/formats.h"

#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>

namespace aarring {

namespace {

constexpr qreal innermost = 0.33; ///< the lanes end here, of the whole radius
constexpr qreal smallMarks = 0.6; ///< of the usual size
constexpr qreal markReach = 7;    ///< how near the pointer must be, beside the mark's own radius
constexpr qreal apart = 0.3; ///< of the lane's width, by which marks beside each other are moved across it
constexpr qreal labelShare = 0.195; ///< of the width, on each side
constexpr qreal monthShare = 0.22;  ///< where each month has a list

} // namespace

WheelLayout::WheelLayout(const WheelContent &content, const WheelStyle &style, const QRectF &area)
    : m_content(content), m_style(style), m_area(area) {
    if (!content.year) // nothing to show yet
        return;
    if (content.isSmall) {
        m_middle = area.center();
        m_radius = std::min(area.width(), area.height()) / 2 - 1;
        m_monthRing = QFontMetricsF(style.small).height();
        m_laneOuter = m_radius - m_monthRing;
        m_laneInner = m_radius * innermost;
        placeMarks();
        return;
    }
    placeLegend(); // it takes its room at the bottom
    m_middle = m_area.center();
    setRadius(labelShare);
    placeMarks();
    if (placeEach())
        return;
    setRadius(monthShare);
    placeMarks();
    placeMonths();
}

/// As large as there is room for beside labels that take this share of the width on each side.
void WheelLayout::setRadius(qreal share) {
    const QFontMetricsF small(m_style.small), letters(m_style.letters);
    const qreal labels = std::min(m_area.width() * share, letters.horizontalAdvance(QLatin1Char('n')) * 22);
    m_radius = std::max<qreal>(
        40, std::min(m_area.height() / 2 - small.height() - 6, m_area.width() / 2 - labels - labelGap));
    m_weekRing = small.height() + 3;
    m_monthRing = letters.height() + 6;
    m_laneOuter = m_radius - m_weekRing - m_monthRing;
    m_laneInner = m_radius * innermost;
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
    m_marks.clear();
    const QDate first(m_content.year, 1, 1), last(m_content.year, 12, 31);
    const qreal lane = (m_laneOuter - m_laneInner) / 3;
    QHash<int, qreal> angleBefore;
    QHash<int, int> crowd;
    for (const YearItem &item : std::as_const(m_content.items)) {
        Mark mark;
        mark.laneRadius = laneMiddle(item.lane);
        mark.radius = (item.minor ? 4 : 6.5) * (m_content.isSmall ? smallMarks : 1);
        const QDate from = std::max(item.date, first), to = std::min(item.lastDay, last);
        mark.from = angleOf(from);
        if (to > from)
            mark.span = angleOf(to.addDays(1)) - mark.from;
        // Those that would cover each other stand in the middle, farther out and farther in by turns.
        const int key = int(item.lane);
        const qreal width = qRadiansToDegrees(2 * (mark.radius + 1) / mark.laneRadius);
        if (angleBefore.contains(key) && mark.from - angleBefore.value(key) < width) {
            const int n = ++crowd[key] % 3;
            mark.laneRadius += (n == 0 ? 0 : n == 1 ? 1 : -1) * lane * apart;
        } else {
            crowd[key] = 0;
        }
        angleBefore[key] = mark.from;
        mark.centre = at(mark.span > 0 ? mark.from + mark.span / 2 : mark.from, mark.laneRadius);
        m_marks.append(mark);
    }
}

int WheelLayout::leftOut() const {
    qsizetype labelled = 0;
    for (const Label &label : m_labels)
        labelled += label.items.size();
    return int(m_content.items.size() - labelled);
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
            return itemOf(label, point);
    return -1;
}

} // namespace aarring
