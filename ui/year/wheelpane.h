#pragma once

#include "ui/common/translated.h"

#include <QScrollArea>

class QPushButton;

namespace aarring {

class WheelView;

/// The wheel as large as there is room for, or larger and then to be moved about: with the two buttons, Ctrl and the mouse
/// wheel, or Ctrl with plus, minus and 0.
class WheelPane : public Translated<QScrollArea> {
    Q_OBJECT

public:
    /// `parent` owns the buttons too, until they are put where they belong.
    explicit WheelPane(WheelView *wheel, QWidget *parent);
    QList<QPushButton *> buttons() const { return {m_smaller, m_larger}; }
    qreal zoom() const { return m_zoom; } ///< 1 = it fits
    void setZoom(qreal zoom);             ///< what stands in the middle stays there
    QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    WheelView *m_wheel;
    QPushButton *m_larger;
    QPushButton *m_smaller;
    qreal m_zoom = 1;
};

} // namespace aarring
