#pragma once

#include "documents/yearwheel.h"

#include <QPixmap>
#include <QWidget>
#include <functional>

namespace aarring {

/// The year wheel on screen: choose with a click, open with a double click, move by dragging round the wheel or with
/// Alt+Left and Alt+Right (a day; with Shift a week). What it shows stands in the list beside it too, which is what a screen
/// reader reads.
class WheelView : public QWidget {
    Q_OBJECT

public:
    explicit WheelView(QWidget *parent = nullptr);
    void setContent(const WheelContent &content);
    void choose(Id id);
    /// What is told beside the pointer of something on a day: while it is dragged, and below its title.
    void setDayText(const std::function<QString(Id, QDate)> &text) { m_dayText = text; }
    const WheelLayout &wheel() const { return m_layout; }
    QSize minimumSizeHint() const override { return {360, 320}; }

signals:
    void chosen(aarring::Id id);
    void opened(aarring::Id id);
    void moved(aarring::Id id, QDate date);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    QRectF area() const;
    void lift(); ///< what is dragged, from the wheel that stays as it is meanwhile
    void chooseNext(int step);
    Id idAt(QPointF point) const;
    const YearItem *chosenItem() const;

    WheelContent m_content;
    std::function<QString(Id, QDate)> m_dayText;
    WheelLayout m_layout;
    QPointF m_pressedAt;
    Id m_dragged = 0; ///< pressed on; dragged once it has moved far enough
    QDate m_draggedTo;
    QPixmap m_still;      ///< the wheel without what is dragged; null while nothing is
    WheelLayout m_moving; ///< what is dragged alone
};

} // namespace aarring
