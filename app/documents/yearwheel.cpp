#include "documents/yearwheel.h"

#include "base/formats.h"

#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>

namespace aarring {

namespace {

constexpr qreal innermost = 0.33; ///< the lanes end here, of the whole radius
constexpr qreal labelGap = 24;    ///< from the rim to the labels
constexpr qreal smallMarks = 0.6; ///< of the usual size
constexpr qreal markReach = 7;    ///< how near the pointer must be, beside the mark's own radius
constexpr qreal apart = 0.3; ///< of the lane's width, by which marks beside each other are moved across it
constexpr qreal betweenLabels = 6;
constexpr qreal labelShare = 0.195; ///< of the width, on each side
constexpr qsizetype titleLines = 3; ///< where there is room for all
constexpr qreal firstTrack = 5;     ///< from the rim to the leader that walks round it first
constexpr qreal trackWidth = 2.5;
constexpr qreal leaderEnd = 5; ///< before the label

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

void WheelLayout::placeLabels() {
    QList<Label> left, right;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const YearItem &item = m_content.items.at(i);
        const qreal angle =
            m_marks.at(i).span > 0 ? m_marks.at(i).from + m_marks.at(i).span / 2 : m_marks.at(i).from;
        Label label;
        label.item = i;
        label.right = angle < 180;
        label.angle = label.right ? angle : 360 - angle;
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
               (item.minor ? 0 : 3) + (item.isMeeting ? 1 : 0);
    };
    std::stable_sort(side.begin(), side.end(),
                     [](const Label &a, const Label &b) { return a.angle < b.angle; });
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
    // Then only as many titles are cut as must be: the longest, and of these the least needed.
    while (total() > m_area.height()) {
        const auto longest = std::min_element(side.begin(), side.end(), [&](const Label &a, const Label &b) {
            return std::pair(-a.title.size(), needed(a)) < std::pair(-b.title.size(), needed(b));
        });
        if (longest == side.end() || longest->title.size() < 2)
            break;
        longest->title =
            inLines(m_content.items.at(longest->item).title, titles, width, longest->title.size() - 1);
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
        pools.append({at(side.at(i).angle, m_radius).y() - before.at(i), 1});
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
        }
    }
    lead(side);
}

/// From each mark's place on the rim to its label. Where the wheel lies between them the leader walks round it, each on
/// a track of its own outside those it passes, so that none crosses the wheel or another.
void WheelLayout::lead(QList<Label> &side) const {
    const auto end = [this](const Label &label) { // as if on the right
        return QPointF(m_radius + labelGap - leaderEnd, label.box.center().y() - m_middle.y());
    };
    const auto angleOfEnd = [&](const Label &label) {
        return qRadiansToDegrees(std::atan2(end(label).x(), -end(label).y()));
    };
    /// The angle on a circle from which the label is in sight, the nearest to its mark.
    const auto leaves = [&](const Label &label, qreal radius) {
        const QPointF to = end(label);
        const qreal reach = qRadiansToDegrees(std::acos(radius / std::hypot(to.x(), to.y())));
        return std::clamp(label.angle, angleOfEnd(label) - reach, angleOfEnd(label) + reach);
    };
    QList<int> tracks(side.size(), 0);
    const auto keepOutside = [&](qsizetype i, qsizetype passed) {
        tracks[i] = std::max(tracks[i], tracks[passed] + 1);
    };
    for (qsizetype i = 0; i < side.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (angleOfEnd(side.at(i)) < side.at(j).angle)
                keepOutside(i, j);
    for (qsizetype i = side.size() - 1; i >= 0; --i)
        for (qsizetype j = side.size() - 1; j > i; --j)
            if (angleOfEnd(side.at(i)) > side.at(j).angle)
                keepOutside(i, j);
    const int most = tracks.isEmpty() ? 0 : *std::max_element(tracks.cbegin(), tracks.cend());
    const qreal width = std::min(trackWidth, (labelGap - leaderEnd - firstTrack - 2) / std::max(1, most));
    for (qsizetype i = 0; i < side.size(); ++i) {
        Label &label = side[i];
        const auto point = [&](qreal angle, qreal radius) {
            return at(label.right ? angle : 360 - angle, radius);
        };
        const qreal radius = m_radius + firstTrack + width * tracks.at(i);
        const qreal way = leaves(label, radius) - label.angle;
        label.leader = {point(label.angle, m_radius + 2)};
        const int steps = 1 + int(std::abs(way) / 3);
        for (int step = 0; step <= steps; ++step)
            label.leader.append(point(label.angle + way * step / steps, radius));
        const QPointF to = end(label);
        label.leader.append(m_middle + QPointF(label.right ? to.x() : -to.x(), to.y()));
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
