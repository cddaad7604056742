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
constexpr qreal betweenLabels = 6;
constexpr qreal labelShare = 0.195; ///< of the width, on each side
constexpr qsizetype titleLines = 3; ///< where there is room for all

/// At most so many lines; words are not cut where they need not be.
QStringList inLines(const QString &title, const QFontMetricsF &metrics, qreal width, qsizetype most) {
    QStringList lines;
    QString rest = title;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        qsizetype cut = -1;
        for (qsizetype space = rest.indexOf(QLatin1Char(' ')); space > 0;
             space = rest.indexOf(QLatin1Char(' '), space + 1))
            if (metrics.horizontalAdvance(rest.left(space)) <= width)
                cut = space;
        if (cut < 0)
            break;
        lines.append(rest.left(cut));
        rest = rest.mid(cut + 1);
    }
    lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return lines;
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

WheelLayout::WheelLayout(const WheelContent &content, const WheelStyle &style, const QRectF &area)
    : m_content(content), m_style(style), m_area(area) {
    if (!content.year) // nothing to show yet
        return;
    placeLegend(); // it takes its room at the bottom
    m_middle = m_area.center();
    const QFontMetricsF small(style.small), letters(style.letters);
    const qreal labels =
        std::min(m_area.width() * labelShare, letters.horizontalAdvance(QLatin1Char('n')) * 22);
    m_radius = std::max<qreal>(
        40, std::min(m_area.height() / 2 - small.height() - 6, m_area.width() / 2 - labels - labelGap));
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
        label.title = {item.title};
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
    const QFontMetricsF titles(boldOf(m_style.letters)), small(m_style.small);
    const qreal edge = m_radius + labelGap;
    const qreal width = m_area.width() / 2 - edge;
    const auto heightOf = [&](const Label &label) {
        return qreal(label.title.size()) * titles.lineSpacing() + small.lineSpacing() + betweenLabels;
    };
    const auto total = [&] {
        qreal sum = 0;
        for (const Label &label : std::as_const(side))
            sum += heightOf(label);
        return sum;
    };
    const auto setLines = [&](qsizetype most) {
        for (Label &label : side)
            label.title = inLines(m_content.items.at(label.item).title, titles, width, most);
    };
    // The list beside the wheel has all; here the least needed go first: done groups' meetings, groups' meetings, done.
    const auto needed = [this](const Label &l) {
        const YearItem &item = m_content.items.at(l.item);
        return (item.id == m_content.chosen ? 8 : 0) + (item.clash.isEmpty() ? 0 : 4) + (item.done ? 0 : 2) +
               (item.minor ? 0 : 3);
    };
    std::stable_sort(side.begin(), side.end(), [](const Label &a, const Label &b) {
        return a.leader.last().y() < b.leader.last().y();
    });
    const auto room = std::max<qsizetype>(
        1, qsizetype(m_area.height() / (titles.lineSpacing() + small.lineSpacing() + betweenLabels)));
    if (side.size() > room) {
        QList<int> worth;
        for (const Label &label : std::as_const(side))
            worth.append(needed(label));
        std::sort(worth.begin(), worth.end(), std::greater<>());
        const int least = worth.at(room - 1);
        auto spare =
            std::count(worth.begin(), worth.begin() + room, least); // of those just worth it, the first
        side.removeIf([&](const Label &label) {
            const int own = needed(label);
            return own < least || (own == least && spare-- <= 0);
        });
    }

    // A measure's label gives way before any title is cut: the action plan tells of it.
    setLines(titleLines);
    while (total() > m_area.height()) {
        auto least = side.end();
        for (auto label = side.begin(); label != side.end(); ++label)
            if (m_content.items.at(label->item).measure &&
                (least == side.end() || needed(*label) < needed(*least)))
                least = label;
        if (least == side.end())
            break;
        side.erase(least);
    }
    for (qsizetype lines = titleLines; lines > 0; --lines) {
        setLines(lines);
        if (total() <= m_area.height())
            break;
    }

    QList<qreal> before; // the heights above each label, to its own middle
    qreal sum = 0;
    for (const Label &label : std::as_const(side)) {
        before.append(sum + heightOf(label) / 2);
        sum += heightOf(label);
    }
    struct Pool {
        qreal sum;
        int count;
    };
    QList<Pool> pools;
    for (qsizetype i = 0; i < side.size(); ++i) {
        pools.append({side.at(i).leader.last().y() - before.at(i), 1});
        while (pools.size() > 1) {
            const Pool &b = pools.at(pools.size() - 1), &a = pools.at(pools.size() - 2);
            if (a.sum / a.count <= b.sum / b.count)
                break;
            const Pool joined{a.sum + b.sum, a.count + b.count};
            pools.removeLast();
            pools.last() = joined;
        }
    }
    const qreal top = m_area.top(), bottom = m_area.bottom() - sum;
    qsizetype i = 0;
    for (const Pool &pool : std::as_const(pools)) {
        const qreal base = std::clamp(pool.sum / pool.count, top, std::max(top, bottom));
        for (int k = 0; k < pool.count; ++k, ++i) {
            Label &label = side[i];
            const qreal y = base + before.at(i), height = heightOf(label);
            const qreal x = label.right ? m_middle.x() + edge : m_middle.x() - edge;
            label.detail = small.elidedText(label.detail, Qt::ElideRight, width);
            label.box = QRectF(label.right ? x : x - width, y - height / 2, width, height);
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
