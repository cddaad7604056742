#include "base/formats.h"
#include "documents/yearwheel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>
#include <algorithm>

namespace aarring {

namespace {

/// Qt counts sixteenths of a degree anticlockwise from three o'clock.
qreal qtAngle(qreal angle) { return 90 - angle; }

constexpr qreal listMark = 3.5;   ///< of a month's item
constexpr qreal bracketInset = 3; ///< of the stroke before it, from its box

QPen thin(const QColor &colour, qreal width = 1) { return QPen(colour, width); }

} // namespace

QColor WheelLayout::colourOf(YearLane lane) const {
    switch (lane) {
    case YearLane::Meetings:
        return m_style.meeting;
    case YearLane::Deadlines:
        return m_style.deadline;
    case YearLane::Activities:
        break;
    }
    return m_style.activity;
}

QPainterPath WheelLayout::sector(qreal from, qreal to, qreal inner, qreal outer) const {
    const auto box = [this](qreal r) { return QRectF(m_middle.x() - r, m_middle.y() - r, 2 * r, 2 * r); };
    QPainterPath path;
    path.arcMoveTo(box(outer), qtAngle(from));
    path.arcTo(box(outer), qtAngle(from), from - to);
    path.arcTo(box(inner), qtAngle(to), to - from);
    path.closeSubpath();
    return path;
}

void WheelLayout::paint(QPainter &painter, Id without) const {
    if (!m_content.year)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintRings(painter);
    paintMarks(painter, without);
    paintMiddle(painter);
    paintLabels(painter, without);
    paintLegend(painter);
    painter.restore();
}

void WheelLayout::paintMark(QPainter &painter, QPointF centre, YearLane lane, bool done) const {
    YearItem item;
    item.lane = lane;
    item.done = done;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawShape(painter, centre, 5, item);
    painter.restore();
}

void WheelLayout::paintItems(QPainter &painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    painter.restore();
}

void WheelLayout::paintGround(QPainter &p) const {
    const QDate first(m_content.year, 1, 1), next(m_content.year + 1, 1, 1);
    p.setPen(Qt::NoPen);
    p.setBrush(m_style.ground);
    p.drawEllipse(m_middle, m_laneOuter, m_laneOuter);
    if (m_content.today >= next)
        p.fillPath(sector(0, 360, m_laneInner, m_laneOuter), m_style.past);
    else if (m_content.today > first)
        p.fillPath(sector(0, angleOf(m_content.today), m_laneInner, m_laneOuter), m_style.past);
    for (const DateRange &quiet : m_content.quiet) {
        const qreal from = angleOf(quiet.from), to = angleOf(quiet.to.addDays(1));
        const QPainterPath path = sector(from, to, m_laneInner, m_laneOuter);
        drawHatch(p, path);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(thin(m_style.line));
    const qreal lane = (m_laneOuter - m_laneInner) / 3;
    for (int i = 0; i <= 3; ++i)
        p.drawEllipse(m_middle, m_laneOuter - i * lane, m_laneOuter - i * lane);
    for (int month = 1; month <= 12; ++month) {
        const qreal angle = angleOf(QDate(m_content.year, month, 1));
        p.drawLine(at(angle, m_laneInner), at(angle, m_laneOuter));
    }
}

/// By lines of our own: a pattern brush is a picture on paper.
void WheelLayout::drawHatch(QPainter &p, const QPainterPath &path) const {
    p.fillPath(path, m_style.quietGround);
    p.save();
    p.setClipPath(path);
    p.setPen(thin(m_style.hatch, 0.8));
    const QRectF box = path.boundingRect();
    for (qreal x = box.left() - box.height(); x < box.right(); x += 6)
        p.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    p.restore();
}

void WheelLayout::textOnArc(QPainter &p, const QString &text, qreal angle, qreal radius, bool upright) const {
    const QFontMetricsF metrics(p.font());
    const qreal perUnit = qRadiansToDegrees(1 / radius) * (upright ? 1 : -1);
    qreal here = angle - perUnit * metrics.horizontalAdvance(text) / 2;
    for (const QChar c : text) {
        const qreal width = metrics.horizontalAdvance(c);
        const qreal middle = here + perUnit * width / 2;
        p.save();
        p.translate(at(middle, radius));
        p.rotate(upright ? middle : middle + 180);
        p.drawText(QPointF(-width / 2, (metrics.ascent() - metrics.descent()) / 2), QString(c));
        p.restore();
        here += perUnit * width;
    }
}

void WheelLayout::paintRings(QPainter &p) const {
    const qreal months = m_radius - m_weekRing;
    const QDate begin(m_content.year, 1, 1);
    QFont name = m_content.isSmall ? m_style.small : m_style.letters;
    for (int month = 1; month <= 12; ++month) {
        const QDate begins(m_content.year, month, 1);
        const qreal from = angleOf(begins), to = angleOf(begins.addMonths(1));
        p.setPen(thin(m_style.ground, 1.5));
        p.setBrush(month % 2 ? m_style.ringOther : m_style.ring);
        p.drawPath(sector(from, to, m_laneOuter, months));
        const bool now = m_content.today.year() == m_content.year && m_content.today.month() == month;
        name.setBold(now);
        p.setFont(name);
        p.setPen(m_style.accent);
        const qreal middle = (from + to) / 2;
        const QString written = monthName(month, m_content.language);
        textOnArc(p, m_content.isSmall ? written.left(1).toUpper() : written, middle,
                  (months + m_laneOuter) / 2, middle < 90 || middle > 270);
    }
    if (!m_content.isSmall)
        paintWeeks(p, months);
    p.setBrush(Qt::NoBrush);
    p.setPen(thin(m_style.line));
    p.drawEllipse(m_middle, m_radius, m_radius);
    p.setPen(thin(m_style.holiday, 2));
    const qreal stroke = m_content.isSmall ? 4 : 9;
    for (const QDate day : m_content.holidays) {
        const qreal angle = angleOf(day) + 180.0 / begin.daysInYear();
        p.drawLine(at(angle, m_laneOuter - 1), at(angle, m_laneOuter - stroke));
    }
    p.setPen(m_style.quietText);
    p.setFont(m_style.small);
    const QFontMetricsF metrics(m_style.small);
    const qreal lift = (m_laneOuter - m_laneInner) / 12;
    QList<qreal> widths;
    for (int i = 0; i < m_content.laneNames.size() && i < 3; ++i)
        widths.append(qRadiansToDegrees(metrics.horizontalAdvance(m_content.laneNames.at(i)) /
                                        (laneMiddle(YearLane(i)) + lift)));
    const QList<qreal> angles = laneNameAngles(widths);
    for (qsizetype i = 0; i < angles.size(); ++i)
        textOnArc(p, m_content.laneNames.at(i), angles.at(i), laneMiddle(YearLane(int(i))) + lift, true);
}

/// A tick at every Monday, the number in the middle of the week's days in this year.
void WheelLayout::paintWeeks(QPainter &p, qreal months) const {
    const QDate first(m_content.year, 1, 1), last(m_content.year, 12, 31);
    p.setFont(m_style.small);
    const QFontMetricsF metrics(m_style.small);
    QDate monday = first.addDays(1 - first.dayOfWeek());
    for (; monday <= last; monday = monday.addDays(7)) {
        const QDate begins = std::max(monday, first), ends = std::min(monday.addDays(6), last);
        const qreal from = angleOf(begins), to = angleOf(ends.addDays(1));
        const bool now = m_content.today >= begins && m_content.today <= ends;
        if (now) {
            p.setPen(Qt::NoPen);
            p.setBrush(m_style.accent);
            p.drawPath(sector(from, to, months, m_radius));
        } else {
            p.setPen(thin(m_style.quietText, 0.8));
            p.drawLine(at(from, months), at(from, months + 4));
        }
        if (begins.daysTo(ends) < 2)
            continue; // no room for a number
        p.setPen(now ? m_style.onAccent : m_style.quietText);
        const QString number = QString::number(isoWeek(begins));
        const QPointF centre = at((from + to) / 2, (months + m_radius) / 2 + 1);
        p.drawText(centre + QPointF(-metrics.horizontalAdvance(number) / 2,
                                    (metrics.ascent() - metrics.descent()) / 2),
                   number);
    }
}

/// Where the lanes' names, so many degrees wide, cover no mark: in January, where most years are empty, else in another
/// place of the upper half; together if they can.
QList<qreal> WheelLayout::laneNameAngles(const QList<qreal> &widths) const {
    constexpr qreal usual = 17;
    QList<qreal> places{usual, 14, 11, 9};
    for (qreal angle = 22; angle <= 70; angle += 4)
        places.append(angle);
    for (qreal angle = -8; angle >= -70; angle -= 4)
        places.append(angle);
    const auto isFree = [&](qsizetype lane, qreal place) {
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (m_content.items.at(i).lane != YearLane(int(lane)))
                continue;
            const Mark &mark = m_marks.at(i);
            const qreal half =
                mark.span > 0 ? mark.span / 2 : qRadiansToDegrees((mark.radius + 2) / mark.laneRadius);
            const qreal away = std::abs(std::remainder(mark.from + mark.span / 2 - place, 360));
            if (away < half + widths.at(lane) / 2)
                return false;
        }
        const auto isCovered = [&](QDate day) {
            return std::abs(std::remainder(angleOf(day) - place, 360)) < widths.at(lane) / 2 + 2;
        };
        if (m_content.today.year() == m_content.year && isCovered(m_content.today))
            return false;
        return YearLane(int(lane)) != YearLane::Meetings || // the holidays' strokes reach into the outer lane
               std::none_of(m_content.holidays.cbegin(), m_content.holidays.cend(), isCovered);
    };
    QList<qreal> angles(widths.size(), usual);
    for (const qreal place : places) {
        bool allFree = true;
        for (qsizetype lane = 0; lane < widths.size(); ++lane)
            allFree = allFree && isFree(lane, place);
        if (allFree)
            return QList<qreal>(widths.size(), place);
    }
    for (qsizetype lane = 0; lane < widths.size(); ++lane) {
        const auto place =
            std::find_if(places.cbegin(), places.cend(), [&](qreal angle) { return isFree(lane, angle); });
        if (place != places.cend())
            angles[lane] = *place;
    }
    return angles;
}

void WheelLayout::drawShape(QPainter &p, QPointF centre, qreal radius, const YearItem &item) const {
    const QColor colour = colourOf(item.lane);
    p.setPen(thin(colour, 1.8));
    p.setBrush(item.done ? colour : m_style.ground);
    if (!item.clash.isEmpty()) {
        p.setPen(Qt::NoPen);
        p.setBrush(m_style.deadline);
        const qreal r = radius + 1.5;
        p.drawPolygon(QPolygonF(
            {centre + QPointF(0, -r), centre + QPointF(r, r * 0.8), centre + QPointF(-r, r * 0.8)}));
        p.setPen(thin(m_style.ground, 1.5));
        p.drawLine(centre + QPointF(0, -r * 0.35), centre + QPointF(0, r * 0.2));
        p.drawPoint(centre + QPointF(0, r * 0.52));
    } else if (item.lane == YearLane::Deadlines) {
        const qreal r = radius + 1;
        p.drawPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r),
                                 centre + QPointF(-r, 0)}));
    } else if (item.lane == YearLane::Activities) {
        p.setBrush(item.done ? colour : m_style.activityFill);
        p.drawRect(QRectF(centre - QPointF(radius, radius * 2 / 3), QSizeF(2 * radius, radius * 4 / 3)));
    } else {
        p.drawEllipse(centre, radius, radius);
    }
}

void WheelLayout::paintMarks(QPainter &p, Id without) const {
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const YearItem &item = m_content.items.at(i);
        const Mark &mark = m_marks.at(i);
        if (item.id == without)
            continue;
        if (mark.span > 0) {
            const QColor colour = colourOf(item.lane);
            p.setBrush(item.done ? colour : m_style.activityFill);
            p.setPen(thin(colour, 1.3));
            p.drawPath(sector(mark.from, mark.from + std::max<qreal>(mark.span, 1.5),
                              mark.laneRadius - mark.radius, mark.laneRadius + mark.radius));
        } else {
            drawShape(p, mark.centre, mark.radius, item);
        }
        if (item.id == m_content.chosen) {
            p.setBrush(Qt::NoBrush);
            p.setPen(thin(m_style.accent, 2));
            p.drawEllipse(mark.centre, mark.radius + 5, mark.radius + 5);
        }
    }
}

void WheelLayout::paintMiddle(QPainter &p) const {
    if (m_content.today.year() == m_content.year) {
        p.setPen(thin(m_style.text, 1.5));
        p.drawLine(pointAt(m_content.today, m_laneInner),
                   pointAt(m_content.today, m_laneOuter + m_monthRing));
        p.setBrush(m_style.text);
        p.drawEllipse(pointAt(m_content.today, m_laneInner), 3, 3);
    }
    p.setPen(thin(m_style.line));
    p.setBrush(m_style.ground);
    p.drawEllipse(m_middle, m_laneInner - 4, m_laneInner - 4);
    const QFontMetricsF heading(m_style.heading), small(m_style.small), letters(m_style.letters);
    if (m_content.isSmall) {
        constexpr qreal share = 0.65; // of the middle's width
        const QString year = QString::number(m_content.year);
        QFont fitting = m_style.heading;
        fitting.setPixelSize(
            int(QFontInfo(fitting).pixelSize() * 2 * m_laneInner * share / heading.horizontalAdvance(year)));
        const QFontMetricsF metrics(fitting);
        p.setFont(fitting);
        p.setPen(m_style.text);
        p.drawText(m_middle + QPointF(-metrics.horizontalAdvance(year) / 2, metrics.capHeight() / 2), year);
        return;
    }
    const qreal width = 1.8 * (m_laneInner - 4);
    const qreal height =
        heading.height() + letters.height() + qreal(m_content.todayText.size()) * small.height();
    qreal y = m_middle.y() - height / 2 + heading.ascent();
    const auto line = [&](const QString &text, QFont font, const QColor &colour) {
        // Long names and dates are written smaller before they are cut.
        if (const qreal wanted = QFontMetricsF(font).horizontalAdvance(text); wanted > width)
            font.setPixelSize(int(QFontInfo(font).pixelSize() * std::max(width / wanted, 0.75)));
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
        p.setFont(font);
        p.setPen(colour);
        p.drawText(QPointF(m_middle.x() - metrics.horizontalAdvance(shown) / 2, y), shown);
    };
    line(QString::number(m_content.year), m_style.heading, m_style.text);
    y += heading.descent() + letters.ascent();
    const bool fits = letters.horizontalAdvance(m_content.network) <= width;
    line(m_content.network, fits ? m_style.letters : m_style.small, m_style.quietText);
    y += letters.descent() + small.ascent() + 1;
    for (const QString &today : m_content.todayText) {
        line(today, m_style.small, m_style.quietText);
        y += small.height();
    }
}

void WheelLayout::paintLabels(QPainter &p, Id without) const {
    const QFont bold = titleFont();
    const QFontMetricsF titles(bold), small(m_style.small);
    for (const Label &label : m_labels) {
        if (label.month) {
            paintMonth(p, label, without);
            continue;
        }
        const YearItem &item = m_content.items.at(label.items.first());
        if (item.id == without)
            continue;
        p.setPen(thin(m_style.quietText, 0.8));
        p.drawPolyline(QPolygonF(label.leader));
        const auto x = [&](const QFontMetricsF &metrics, const QString &text) {
            return label.right ? label.box.left() : label.box.right() - metrics.horizontalAdvance(text);
        };
        const qreal text = qreal(label.title.size()) * titles.lineSpacing() + small.lineSpacing();
        qreal y = label.box.center().y() - text / 2 + titles.ascent();
        p.setFont(bold);
        p.setPen(colourOf(item.clash.isEmpty() ? item.lane : YearLane::Deadlines));
        for (const QString &line : label.title) {
            p.drawText(QPointF(x(titles, line), y), line);
            y += titles.lineSpacing();
        }
        p.setFont(m_style.small);
        p.setPen(m_style.quietText);
        p.drawText(QPointF(x(small, label.detail), y - titles.ascent() + small.ascent()), label.detail);
    }
}

/// The month's name, and below it for each item its shape, its day and its title; on the left mirrored, so that the days
/// stand beside the wheel. A stroke holds them together where the leader ends.
void WheelLayout::paintMonth(QPainter &p, const Label &label, Id without) const {
    const QFont bold = titleFont();
    const QFontMetricsF titles(bold), small(m_style.small);
    const qreal edge = label.right ? label.box.left() : label.box.right();
    const qreal outward = label.right ? 1 : -1;
    p.setPen(thin(m_style.quietText, 0.8));
    p.drawPolyline(QPolygonF(label.leader));
    const QRectF box = label.box.adjusted(0, bracketInset, 0, -bracketInset);
    p.drawLine(QPointF(label.leader.last().x(), box.top()), QPointF(label.leader.last().x(), box.bottom()));
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour, qreal from,
                           qreal y) {
        const qreal width = label.right ? 0 : QFontMetricsF(font).horizontalAdvance(text);
        p.setFont(font);
        p.setPen(colour);
        p.drawText(QPointF(edge + outward * from - width, y), text);
    };
    qreal y = label.box.top() + bracketInset + small.ascent();
    write(label.detail, m_style.small, m_style.quietText, 0, y);
    y += small.descent() + titles.ascent();
    const qreal days = monthIndent() - shapeRoom - small.horizontalAdvance(QLatin1Char(' '));
    qsizetype line = 0;
    for (qsizetype i = 0; i < label.items.size(); ++i) {
        const YearItem &item = m_content.items.at(label.items.at(i));
        const QStringList title = label.title.mid(line, label.linesOf.at(i));
        line += title.size();
        const qreal top = y;
        y += qreal(title.size()) * titles.lineSpacing();
        if (item.id == without)
            continue;
        drawShape(p, {edge + outward * (listMark + 1), top - titles.capHeight() / 2}, listMark, item);
        // "11." of "11. mars", "11" of "11 March"; nothing where it began the year before.
        const QString day = item.date.year() < m_content.year
                                ? QString()
                                : dayAndMonth(item.date, m_content.language).section(QLatin1Char(' '), 0, 0);
        const qreal rest = days - small.horizontalAdvance(day);
        write(day, m_style.small, m_style.quietText, shapeRoom + (label.right ? rest : 0), top);
        for (qsizetype n = 0; n < title.size(); ++n)
            write(title.at(n), item.minor ? m_style.letters : bold,
                  colourOf(item.clash.isEmpty() ? item.lane : YearLane::Deadlines), monthIndent(),
                  top + qreal(n) * titles.lineSpacing());
    }
}

} // namespace aarring
