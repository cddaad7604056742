#include "ui/year/wheelpane.h"

#include "ui/common/buttons.h"
#include "ui/year/wheelview.h"

#include <QScrollBar>
#include <QShortcut>
#include <QWheelEvent>

namespace aarring {

namespace {

constexpr qreal step = 1.25;
constexpr qreal largest = 3;
constexpr int buttonSize = 32;

} // namespace

WheelPane::WheelPane(WheelView *wheel, QWidget *parent)
    : Translated<QScrollArea>(parent),
      m_wheel(wheel),
      m_larger(plainButton(QStringLiteral("list-add"), parent)),
      m_smaller(plainButton(QStringLiteral("list-remove"), parent)) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(wheel);
    wheel->setAutoFillBackground(false); // the panel shows through; setWidget() had it filled
    wheel->installEventFilter(this);
    m_larger->setObjectName(QStringLiteral("year.larger"));
    m_smaller->setObjectName(QStringLiteral("year.smaller"));
    for (QPushButton *button : {m_larger, m_smaller})
        button->setFixedSize(buttonSize, buttonSize);
    const auto larger = [this] { setZoom(m_zoom * step); };
    const auto smaller = [this] { setZoom(m_zoom / step); };
    connect(m_larger, &QPushButton::clicked, this, larger);
    connect(m_smaller, &QPushButton::clicked, this, smaller);
    const auto key = [this](const QKeySequence &keys, const auto &work) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, work);
    };
    key(QKeySequence::ZoomIn, larger);
    key(QKeySequence::ZoomOut, smaller);
    key(Qt::CTRL | Qt::Key_0, [this] { setZoom(1); });
    retranslate();
    setZoom(1);
}

QSize WheelPane::minimumSizeHint() const { return m_wheel->minimumSizeHint(); }

void WheelPane::setZoom(qreal zoom) {
    const auto middle = [](const QScrollBar *bar, int page, int whole) {
        return whole > 0 ? (bar->value() + page / 2.0) / whole : 0.5;
    };
    const qreal x = middle(horizontalScrollBar(), viewport()->width(), m_wheel->width());
    const qreal y = middle(verticalScrollBar(), viewport()->height(), m_wheel->height());
    m_zoom = std::clamp<qreal>(zoom, 1, largest);
    if (m_zoom < 1.01)
        m_zoom = 1;
    fit();
    horizontalScrollBar()->setValue(int(x * m_wheel->width() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(y * m_wheel->height() - viewport()->height() / 2.0));
    m_smaller->setEnabled(m_zoom > 1);
    m_larger->setEnabled(m_zoom < largest);
}

/// The scroll area never makes its widget smaller than it wants to be.
void WheelPane::fit() {
    m_wheel->setMinimumSize(m_zoom > 1 ? (QSizeF(maximumViewportSize()) * m_zoom).toSize() : QSize(0, 0));
}

void WheelPane::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool WheelPane::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_wheel && event->type() == QEvent::Wheel) {
        const auto *turn = static_cast<QWheelEvent *>(event);
        if (turn->modifiers() & Qt::ControlModifier) {
            if (const int by = turn->angleDelta().y())
                setZoom(by > 0 ? m_zoom * step : m_zoom / step);
            return true;
        }
    }
    return Translated<QScrollArea>::eventFilter(watched, event);
}

void WheelPane::retranslate() {
    m_larger->setAccessibleName(tr("Larger"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+−), whole wheel Ctrl+0"));
}

} // namespace aarring
