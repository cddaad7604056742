#include "ui/meetings/factsstrip.h"

#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace aarring {

namespace {

constexpr int stripHeight = 56;
constexpr int inset = 16;
constexpr int smallestGap = 12;

double widthOf(const FactsStrip::Fact &fact) {
    const double shape = fact.mark == Mark::None ? 0 : 20;
    return std::max(QFontMetricsF(fontFor(TextRole::Caption)).horizontalAdvance(fact.name),
                    shape + QFontMetricsF(fontFor(TextRole::BodyStrong)).horizontalAdvance(fact.value)) +
           1;
}

} // namespace

FactsStrip::FactsStrip(QWidget *parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(stripHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactsStrip::setFacts(const QList<Fact> &facts, const Badge &state) {
    m_facts = facts;
    m_state = state;
    QStringList spoken;
    for (const Fact &fact : facts)
        spoken.append(fact.name + QStringLiteral(": ") + fact.value);
    spoken.append(state.text);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

QSize FactsStrip::sizeHint() const { return {800, stripHeight}; }

QSize FactsStrip::minimumSizeHint() const { return {400, stripHeight}; }

void FactsStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4, underMouse() ? theme.sunken : theme.surface, theme.line);
    const QSizeF badge = badgeSize(m_state);
    drawBadge(painter, {width() - inset * 1.0, height() / 2.0}, m_state, theme, true);

    double wanted = 0;
    for (const Fact &fact : m_facts)
        wanted += widthOf(fact);
    const double room = width() - 2 * inset - badge.width() - 16;
    const int gaps = std::max(int(m_facts.size()) - 1, 1);
    const double gap = std::clamp((room - wanted) / gaps, double(smallestGap), 40.0);
    // When there is not room for all, every value gives up its share.
    const double share = std::min(1.0, (room - gap * gaps) / std::max(wanted, 1.0));
    double x = inset;
    for (const Fact &fact : m_facts) {
        const double column = widthOf(fact) * share;
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        drawText(painter, QRectF(x, 8, column, 19), fact.name);
        QRectF value(x, 27, column, 20);
        if (fact.mark != Mark::None) {
            drawMark(painter, QRectF(x, 30, 14, 14), fact.mark, theme);
            value.setLeft(x + 20);
        }
        painter.setFont(fontFor(TextRole::BodyStrong));
        painter.setPen(fact.mark == Mark::None ? theme.text : markColour(fact.mark, theme));
        drawText(painter, value, fact.value);
        x += column + gap;
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), 4, theme);
}

void FactsStrip::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace aarring
