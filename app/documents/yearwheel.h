#pragma once

#include "base/language.h"
#include "domain/yearitems.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace aarring {

/// What a year wheel shows. 1 January is at twelve o'clock, the year runs clockwise.
struct WheelContent {
    int year = 0; ///< 0 = nothing is shown
    QDate today;  ///< marked when it lies in the year
    QString network;
    QStringList todayText; ///< lines under the name in the middle
    QStringList laneNames; ///< of meetings, deadlines, activities
    QList<YearItem> items;
    QList<DateRange> quiet;
    QList<QDate> holidays;
    Language language = Language::Bokmaal;
    Id chosen = 0; ///< item with a ring around its mark
    /// Words for a meeting held, planned, of a group; a deadline, an activity, a quiet time, a holiday and, if told, a
    /// clash. Empty: no legend.
    QStringList legend;
    bool isSmall = false; ///< only what is seen at a glance: months by a letter, no weeks, no labels
};

/// Colours and letters, from the theme on screen and from ink on paper. Sizes of letters are in the unit of the
/// rectangle the wheel is laid out in.
struct WheelStyle {
    QColor ground, line, ring, ringOther, past, text, quietText, accent, onAccent;
    QColor meeting, deadline, activity, activityFill, quietGround, hatch, holiday;
    QFont letters; ///< labels; titles are the same in bold
    QFont small;   ///< dates, weeks
    QFont heading; ///< the year
};

/// Where everything lies. Made once per change of content or size; painting and finding only read it.
class WheelLayout {
public:
    WheelLayout() = default;
    WheelLayout(const WheelContent &content, const WheelStyle &style, const QRectF &area);

    struct Mark {
        QPointF centre;   ///< of a point in time
        qreal radius = 6; ///< of its shape
        qreal laneRadius = 0;
        qreal from = 0; ///< degrees, of an arc over days
        qreal span = 0; ///< degrees; 0 for a point in time
    };
    struct Label {
        QList<qsizetype> items; ///< one; of a month all that have room
        int month = 0;          ///< in a full year labels are of months; else 0
        QRectF box;
        bool right = true;
        qreal angle = 0;          ///< of its mark or its month, from twelve o'clock down its own side
        QStringList title;        ///< lines, at most three for an item, elided when it must be
        QList<qsizetype> linesOf; ///< how many of them each item of a month has
        QString detail;           ///< the days, or the name of the month and how many more it has
        QList<QPointF> leader;    ///< from the rim, round it where it must, to the label
    };

    const QList<Mark> &marks() const { return m_marks; } ///< same order as the items
    const QList<Label> &labels() const { return m_labels; }
    qreal radius() const { return m_radius; } ///< of the whole wheel
    int leftOut() const;                      ///< items without a label
    /// The item whose mark or label lies there; -1 for none.
    qsizetype itemAt(QPointF point) const;
    /// The day at that angle; also outside the rings.
    QDate dayAt(QPointF point) const;
    QPointF pointAt(QDate day, qreal radius) const;
    /// All, or all but one item, whose place stays free.
    void paint(QPainter &painter, Id without = 0) const;
    /// One mark, as in a legend.
    void paintMark(QPainter &painter, QPointF centre, YearLane lane, bool done) const;
    void
    paintItems(QPainter &painter) const; ///< only the marks, to be put on a wheel that is painted already

private:
    qreal angleOf(QDate day) const;        ///< degrees clockwise from twelve
    static constexpr qreal labelGap = 24;  ///< from the rim to the labels
    static constexpr qreal shapeRoom = 12; ///< of a shape before a month's item

    QPointF at(qreal angle, qreal radius) const;
    qreal laneMiddle(YearLane lane) const;
    QList<qreal> laneNameAngles(const QList<qreal> &widths) const;
    QPainterPath sector(qreal from, qreal to, qreal inner, qreal outer) const;
    void setRadius(qreal share);
    void placeMarks();
    bool placeEach();
    void placeMonths();
    Label labelOf(qsizetype at) const;
    QList<Label> monthsOf(bool right) const;
    bool placeSide(QList<Label> &side) const;
    bool fitLines(QList<Label> &side) const;
    void stack(QList<Label> &side) const;
    bool lead(QList<Label> &side) const;
    qreal labelWidth() const;
    qreal heightOf(const Label &label) const;
    qreal monthIndent() const;
    QFont titleFont() const;
    qsizetype itemOf(const Label &label, QPointF point) const;
    void placeLegend();
    void paintGround(QPainter &painter) const;
    void paintRings(QPainter &painter) const;
    void paintWeeks(QPainter &painter, qreal months) const;
    void paintMarks(QPainter &painter, Id without = 0) const;
    void drawHatch(QPainter &painter, const QPainterPath &path) const;
    void drawShape(QPainter &painter, QPointF centre, qreal radius, const YearItem &item) const;
    void paintMiddle(QPainter &painter) const;
    void paintLabels(QPainter &painter, Id without) const;
    void paintMonth(QPainter &painter, const Label &label, Id without) const;
    void paintLegend(QPainter &painter) const;
    void textOnArc(QPainter &painter, const QString &text, qreal angle, qreal radius, bool upright) const;
    QColor colourOf(YearLane lane) const;

    WheelContent m_content;
    WheelStyle m_style;
    QRectF m_area;
    QPointF m_middle;
    qreal m_radius = 0; ///< of the whole wheel
    qreal m_weekRing = 0, m_monthRing = 0, m_laneOuter = 0, m_laneInner = 0;
    QList<Mark> m_marks;
    QList<Label> m_labels;
    QList<QPointF> m_legend; ///< left end and middle of each entry
};

} // namespace aarring
