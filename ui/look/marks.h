#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace aarring {

struct Theme;

/// How something stands. Each has its own shape, so that it does not rest on colour alone, and is always
/// shown with its word.
enum class Mark {
    None,
    Fulfilled, ///< disc with a tick, green
    OnTrack,   ///< ring with clock hands, blue
    Warning,   ///< triangle, warm
    Failed,    ///< octagon with a cross, red
    Open       ///< hollow ring, grey: cannot be counted, not asked, not there
};

QColor markColour(Mark mark, const Theme &theme);
QColor markGround(Mark mark, const Theme &theme);
void drawMark(QPainter &painter, const QRectF &square, Mark mark, const Theme &theme);

/// A word on a tinted ground. `shape` false gives a kind badge: words only (OnTrack = blue, Open = grey).
struct Badge {
    QString text;
    Mark mark = Mark::Open;
    bool shape = true;
};
QSizeF badgeSize(const Badge &badge);
/// Draws with its left edge and vertical centre at `at`; `right` = its right edge there instead.
void drawBadge(QPainter &painter, QPointF at, const Badge &badge, const Theme &theme, bool right = false);

void drawRoundedBox(QPainter &painter, QRectF box, qreal radius, const QColor &fill, const QColor &edge = {},
                    qreal width = 1);
/// 2 px, just inside `box`.
void drawFocusRing(QPainter &painter, const QRectF &box, qreal radius, const Theme &theme);
/// The growth rings, the program's mark.
void drawRings(QPainter &painter, QPointF centre, qreal radius, const Theme &theme);

/// A badge as a widget, read out as its text.
class BadgeLabel : public QWidget {
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

/// A status shape as a widget. Give the widget beside it the word: the shape itself is not read out.
class MarkLabel : public QWidget {
    Q_OBJECT

public:
    explicit MarkLabel(Mark mark = Mark::None, int size = 16, QWidget *parent = nullptr);
    void setMark(Mark mark);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    int m_size;
};

} // namespace aarring
