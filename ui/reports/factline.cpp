#include "ui/reports/factline.h"

#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace aarring {

namespace {

constexpr int arrow = 16;
constexpr int gap = 8;
constexpr int padding = 3;

} // namespace

FactLine::FactLine(const QString &text, bool hasSource, QWidget *parent)
    : Translated<QAbstractButton>(parent), m_hasSource(hasSource) {
    setAccessibleName(text);
    setText(text);
    setFocusPolicy(hasSource ? Qt::StrongFocus : Qt::NoFocus);
    if (hasSource)
        setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FactLine::retranslate() {
    if (!m_hasSource)
        return;
    setToolTip(tr("Show where this comes from"));
    setAccessibleDescription(toolTip());
}

QSize FactLine::sizeHint() const { return {320, heightForWidth(320)}; }

QSize FactLine::minimumSizeHint() const { return {200, QFontMetrics(fontFor(TextRole::Body)).height()}; }

int FactLine::heightForWidth(int width) const {
    const int room = width - 2 * padding - arrow - gap;
    return QFontMetrics(fontFor(TextRole::Body))
               .boundingRect(QRect(0, 0, room, 10000), Qt::AlignLeft | Qt::TextWordWrap, text())
               .height() +
           2 * padding;
}

void FactLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool isPointedAt = m_hasSource && underMouse();
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(isPointedAt ? theme.accent : theme.text);
    painter.drawText(inside.adjusted(0, 0, -arrow - gap, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     text());
    if (m_hasSource && (isPointedAt || hasFocus())) {
        const int line = painter.fontMetrics().height();
        aarring::icon(QStringLiteral("go-next"), Tint::Accent)
            .paint(&painter,
                   QRect(inside.right() - arrow + 1, inside.top() + (line - arrow) / 2, arrow, arrow));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), 3, theme);
}

void FactLine::enterEvent(QEnterEvent *event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FactLine::leaveEvent(QEvent *event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace aarring
