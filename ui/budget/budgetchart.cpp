#include "ui/budget/budgetchart.h"

#include "base/formats.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace aarring {

namespace {

constexpr int gap = 8;
constexpr int barThickness = 8;

} // namespace

BudgetChart::BudgetChart(QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("budget.chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetChart::setBars(const QList<ChartBar> &bars, Language language) {
    m_bars.clear();
    QStringList spoken;
    qint64 largest = 1;
    for (const ChartBar &bar : bars)
        largest = std::max({largest, bar.planned.value_or(0), bar.booked});
    const auto share = [largest](qint64 ore) { return double(std::max<qint64>(0, ore)) / double(largest); };
    for (const ChartBar &bar : bars) {
        if (!bar.planned) {
            m_bars.append({bar.text, {}, {}, 0, 0, false});
            continue;
        }
        m_bars.append({bar.text,
                       tr("%1 of %2", "booked, budgeted")
                           .arg(amount(bar.booked, language), amount(*bar.planned, language)),
                       amount(bar.booked, language), share(*bar.planned), share(bar.booked),
                       !bar.mayBeMore && bar.booked > *bar.planned});
        spoken.append(QStringLiteral("%1: %2").arg(m_bars.last().text, m_bars.last().amount));
    }
    setAccessibleName(tr("Booked of the budget"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int BudgetChart::barHeight() const {
    return QFontMetrics(fontFor(TextRole::Caption)).height() + barThickness + gap;
}

QSize BudgetChart::sizeHint() const { return {280, std::max(1, int(m_bars.size()) * barHeight())}; }

QSize BudgetChart::minimumSizeHint() const { return {160, sizeHint().height()}; }

void BudgetChart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const QFont words = fontFor(TextRole::Caption);
    const QFont strong = fontFor(TextRole::CaptionStrong);
    const int lineHeight = QFontMetrics(words).height();
    qreal y = 0;
    for (const Bar &bar : m_bars) {
        if (bar.amount.isEmpty()) {
            painter.setFont(strong);
            painter.setPen(theme.text);
            drawText(painter, QRectF(0, y + barThickness, width(), lineHeight), bar.text);
        } else {
            painter.setFont(words);
            painter.setPen(theme.text);
            const QFontMetricsF metrics(words);
            const auto room = [&](const QString &amount) {
                return width() - metrics.horizontalAdvance(amount) - 1 - gap;
            };
            const bool isLong = metrics.horizontalAdvance(bar.text) > room(bar.amount);
            const QString &number = isLong ? bar.booked : bar.amount;
            drawText(painter, QRectF(room(number) + gap, y, width() - room(number) - gap, lineHeight), number,
                     Qt::AlignRight | Qt::AlignVCenter);
            painter.setPen(theme.text2);
            painter.drawText(QRectF(0, y, room(number), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(bar.text, Qt::ElideRight, room(number)));
            const QRectF track(0.5, y + lineHeight + 1.5, width() - 1, barThickness - 2);
            const auto part = [&track](double share) {
                QRectF box = track;
                box.setWidth(std::max<qreal>(share * track.width(), 2));
                return box;
            };
            drawRoundedBox(painter, track, 2, theme.quiet);
            if (bar.plannedShare > 0)
                drawRoundedBox(painter, part(bar.plannedShare), 2, theme.surface, theme.accent, 1.5);
            if (bar.bookedShare > 0)
                drawRoundedBox(painter, part(bar.bookedShare), 2, bar.isOver ? theme.red : theme.accent);
        }
        y += barHeight();
    }
}

} // namespace aarring
