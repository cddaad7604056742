#include "ui/budget/budgetchart.h"

#include "base/formats.h"
#include "domain/labels.h"
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

void BudgetChart::setLines(const QList<BudgetLine> &lines, Language language) {
    m_bars.clear();
    QStringList spoken;
    qint64 largest = 1;
    for (const BudgetLine &line : lines)
        largest = std::max(largest, line.planned);
    for (const BudgetSection section :
         {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel}) {
        bool isFirst = true;
        for (const BudgetLine &line : lines) {
            if (line.section != section)
                continue;
            if (isFirst)
                m_bars.append({label(section), {}, 0, false});
            isFirst = false;
            m_bars.append({line.text, amount(line.planned, language), double(line.planned) / double(largest),
                           section == BudgetSection::Income});
            spoken.append(QStringLiteral("%1: %2").arg(m_bars.last().text, m_bars.last().amount));
        }
    }
    setAccessibleName(tr("Lines by amount"));
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
            const qreal number = QFontMetricsF(words).horizontalAdvance(bar.amount) + 1;
            drawText(painter, QRectF(width() - number, y, number, lineHeight), bar.amount,
                     Qt::AlignRight | Qt::AlignVCenter);
            painter.setPen(theme.text2);
            const QString text =
                QFontMetricsF(words).elidedText(bar.text, Qt::ElideRight, width() - number - gap);
            painter.drawText(QRectF(0, y, width() - number - gap, lineHeight),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
            const QRectF track(0.5, y + lineHeight + 1.5, width() - 1, barThickness - 2);
            QRectF filled = track;
            filled.setWidth(std::max<qreal>(bar.share * track.width(), bar.share > 0 ? 2 : 0));
            // Income is outlined, what is spent is filled, as in accounts on paper; the headings say it too.
            drawRoundedBox(painter, track, 2, theme.quiet);
            if (bar.share > 0)
                drawRoundedBox(painter, filled, 2, bar.isIncome ? theme.surface : theme.accent, theme.accent,
                               1.5);
        }
        y += barHeight();
    }
}

} // namespace aarring
