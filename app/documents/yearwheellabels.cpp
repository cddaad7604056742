#include "base/formats.h"
#include "documents/fonts.h"
#include "documents/yearwheel.h"

#include <QFontMetricsF>
#include <QtMath>
#include <algorithm>
#include <tuple>

namespace aarring {

namespace {

constexpr qreal betweenLabels = 6;
constexpr qsizetype titleLines = 3; ///< where there is room for all
constexpr qreal firstTrack = 5;     ///< from the rim to the leader that walks round it first
constexpr qreal trackWidth = 2.5;
constexpr qreal narrowestTrack = 0.9; ///< closer ones run as a bundle
constexpr qreal leaderEnd = 5;        ///< before the label
constexpr int monthsOnASide = 6;

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

/// How much an item's label is needed. The list beside the wheel has all; the first to go are done groups' meetings, then
/// groups' meetings, then what is done.
int needOf(const YearItem &item, Id chosen) {
    return (item.id == chosen ? 8 : 0) + (item.clash.isEmpty() ? 0 : 4) + (item.done ? 0 : 2) +
           (item.minor ? 0 : 3) + (item.isMeeting ? 1 : 0);
}

} // namespace

/// Each item has a label of its own, with a line to its mark. False where a year is too full for that, or the lines would
/// run as a bundle.
bool WheelLayout::placeEach() {
    QList<Label> left, right;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        Label label = labelOf(i);
        (label.right ? right : left).append(label);
    }
    if (!placeSide(left) || !placeSide(right))
        return false;
    m_labels = right + left;
    return true;
}

/// Each month has a label, with its items as a list.
void WheelLayout::placeMonths() {
    for (const bool isRight : {true, false}) {
        QList<Label> side = monthsOf(isRight);
        stack(side);
        lead(side);
        m_labels += side;
    }
}

WheelLayout::Label WheelLayout::labelOf(qsizetype at) const {
    const YearItem &item = m_content.items.at(at);
    const Mark &mark = m_marks.at(at);
    const qreal angle = mark.from + std::max<qreal>(mark.span, 0) / 2;
    Label label;
    label.items = {at};
    label.right = angle < 180;
    label.angle = label.right ? angle : 360 - angle;
    label.title = {item.title};
    label.detail = dayAndMonth(item.date, m_content.language);
    if (item.lastDay > item.date)
        label.detail += QChar(0x2013) + dayAndMonth(item.lastDay, m_content.language);
    if (!item.clash.isEmpty())
        label.detail += QStringLiteral(" · ") + item.clash;
    else if (item.done)
        label.detail += drawable(QStringLiteral(" ✓"));
    return label;
}

qreal WheelLayout::labelWidth() const { return m_area.width() / 2 - m_radius - labelGap; }

qreal WheelLayout::heightOf(const Label &label) const {
    return qreal(label.title.size()) * QFontMetricsF(titleFont()).lineSpacing() +
           QFontMetricsF(m_style.small).lineSpacing() + betweenLabels;
}

QFont WheelLayout::titleFont() const {
    QFont font = m_style.letters;
    font.setBold(true);
    return font;
}

/// Gives the labels of one side their lines and places. False when there are too many, or their leaders cannot be followed.
bool WheelLayout::placeSide(QList<Label> &side) const {
    std::stable_sort(side.begin(), side.end(),
                     [](const Label &a, const Label &b) { return a.angle < b.angle; });
    if (!fitLines(side))
        return false;
    stack(side);
    return lead(side);
}

/// As many lines for each title as there is room for; false when not even one is left for each.
bool WheelLayout::fitLines(QList<Label> &side) const {
    const QFontMetricsF titles(titleFont());
    const auto itemOf = [this](const Label &label) -> const YearItem & {
        return m_content.items.at(label.items.first());
    };
    const auto needed = [&](const Label &label) { return needOf(itemOf(label), m_content.chosen); };
    const auto setLines = [&](Label &label, qsizetype most) {
        label.title = inLines(itemOf(label).title, titles, labelWidth(), most);
    };
    qreal total = 0;
    const qreal least = titles.lineSpacing() + QFontMetricsF(m_style.small).lineSpacing() + betweenLabels;
    const auto own =
        std::count_if(side.begin(), side.end(), [&](const Label &label) { return !itemOf(label).measure; });
    if (qreal(own) * least > m_area.height())
        return false; // seen before any line is measured: a year may have hundreds
    for (Label &label : side) {
        setLines(label, titleLines);
        total += heightOf(label);
    }
    // A measure's label gives way before any title is cut: the action plan tells of it.
    while (total > m_area.height()) {
        auto spare = side.end();
        for (auto label = side.begin(); label != side.end(); ++label)
            if (itemOf(*label).measure && (spare == side.end() || needed(*label) < needed(*spare)))
                spare = label;
        if (spare == side.end())
            break;
        total -= heightOf(*spare);
        side.erase(spare);
    }
    // Then only as many titles are cut as must be: the longest, and of these the least needed.
    while (total > m_area.height()) {
        const auto longest = std::min_element(side.begin(), side.end(), [&](const Label &a, const Label &b) {
            return std::pair(-a.title.size(), needed(a)) < std::pair(-b.title.size(), needed(b));
        });
        if (longest == side.end() || longest->title.size() < 2)
            return false;
        total -= heightOf(*longest);
        setLines(*longest, longest->title.size() - 1);
        total += heightOf(*longest);
    }
    return true;
}

/// A label for each month of one side, from the top, with the titles of its items;
/// what has no room is counted behind the name of the month.
QList<WheelLayout::Label> WheelLayout::monthsOf(bool right) const {
    const QFontMetricsF titles(titleFont()), small(m_style.small);
    const QDate first(m_content.year, 1, 1);
    struct Line {
        qsizetype item;
        int month;
        int need;
    };
    QList<Line> shown;
    QHash<int, int> count;
    for (qsizetype i = 0; i < m_content.items.size(); ++i) {
        const YearItem &item = m_content.items.at(i);
        const int month = std::max(item.date, first).month();
        if ((month <= monthsOnASide) != right)
            continue;
        shown.append({i, month, needOf(item, m_content.chosen)});
        ++count[month];
    }
    const qreal heads = qreal(count.size()) * (small.lineSpacing() + betweenLabels);
    const auto room = std::max<qsizetype>(0, qsizetype((m_area.height() - heads) / titles.lineSpacing()));
    // What is needed least goes first, and of that the last of the fullest month.
    QHash<int, int> left = count;
    while (shown.size() > room) {
        const auto rank = [&](const Line &line) {
            return std::tuple(line.need, -left.value(line.month), -line.item);
        };
        const auto last = std::min_element(shown.begin(), shown.end(),
                                           [&](const Line &a, const Line &b) { return rank(a) < rank(b); });
        --left[last->month];
        shown.erase(last);
    }
    // One line each, and more for those that need them as long as there is room.
    QList<QStringList> lines;
    const auto inSoMany = [&](const Line &line, qsizetype most) {
        return inLines(m_content.items.at(line.item).title, titles, labelWidth() - monthIndent(), most);
    };
    for (const Line &line : std::as_const(shown))
        lines.append(inSoMany(line, 1));
    qsizetype spare = room - shown.size();
    for (qsizetype most = 2; most <= titleLines && spare > 0; ++most)
        for (qsizetype i = 0; i < shown.size() && spare > 0; ++i)
            if (const QStringList longer = inSoMany(shown.at(i), most); longer.size() > lines.at(i).size()) {
                lines[i] = longer;
                --spare;
            }
    QList<Label> labels;
    for (int n = 1; n <= monthsOnASide; ++n) {
        const int month = right ? n : 2 * monthsOnASide + 1 - n;
        if (!count.contains(month))
            continue;
        Label label;
        label.month = month;
        label.right = right;
        const QDate begin(m_content.year, month, 1);
        const qreal angle = (angleOf(begin) + angleOf(begin.addMonths(1).addDays(-1))) / 2;
        label.angle = right ? angle : 360 - angle;
        for (qsizetype i = 0; i < shown.size(); ++i)
            if (shown.at(i).month == month) {
                label.items.append(shown.at(i).item);
                label.linesOf.append(lines.at(i).size());
                label.title += lines.at(i);
            }
        label.detail = monthName(month, m_content.language);
        if (const auto rest = count.value(month) - label.items.size(); rest > 0)
            label.detail += QStringLiteral(" +%1").arg(rest);
        labels.append(label);
    }
    return labels;
}

/// Before the titles of a month's items stand their shapes and their days.
qreal WheelLayout::monthIndent() const {
    return shapeRoom + QFontMetricsF(m_style.small).horizontalAdvance(QStringLiteral("28. "));
}

/// Labels of one side one under the other, as near to their marks as can be: where they would overlap they are pooled
/// and the pool is centred on what its members want (pool adjacent violators), which keeps order and the distance.
void WheelLayout::stack(QList<Label> &side) const {
    const qreal edge = m_radius + labelGap;
    const qreal width = labelWidth();
    const QFontMetricsF small(m_style.small);
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
}

/// From each mark's place on the rim to its label. Where the wheel lies between them the leader walks round it, each on
/// a track of its own outside those it passes, so that none crosses the wheel or another. False when the tracks have to run
/// closer than one can follow.
bool WheelLayout::lead(QList<Label> &side) const {
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
    return width >= narrowestTrack;
}

/// Of a month, that of the line; before its first line there is none.
qsizetype WheelLayout::itemOf(const Label &label, QPointF point) const {
    if (!label.month)
        return label.items.first();
    const qreal head = betweenLabels / 2 + QFontMetricsF(m_style.small).lineSpacing();
    qreal line = (point.y() - label.box.top() - head) / QFontMetricsF(titleFont()).lineSpacing();
    for (qsizetype i = 0; i < label.items.size() && line >= 0; ++i) {
        if (line < qreal(label.linesOf.at(i)))
            return label.items.at(i);
        line -= qreal(label.linesOf.at(i));
    }
    return -1;
}

} // namespace aarring
