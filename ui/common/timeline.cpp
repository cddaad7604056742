#include "ui/common/timeline.h"

#include "ui/common/panel.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace aarring {

namespace {

class EntryRow : public QWidget {
public:
    EntryRow(const TimelineEntry &entry, bool first, bool last, QWidget *parent)
        : QWidget(parent), m_entry(entry), m_first(first), m_last(last) {
        QStringList parts{entry.name, entry.detail, entry.period};
        parts.removeAll(QString());
        setAccessibleName(parts.join(QStringLiteral(", ")));
        setToolTip(accessibleName());
    }

    QSize sizeHint() const override {
        const int lines = QFontMetrics(fontFor(TextRole::Body)).height() +
                          (m_entry.detail.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Caption)).height());
        return {200, lines + 8};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        const bool ended = m_entry.when == TimelineEntry::When::Ended;
        const QPointF dot(7, 13);

        painter.setPen(QPen(theme.line, 2));
        if (!m_first)
            painter.drawLine(QPointF(dot.x(), 0), dot);
        if (!m_last)
            painter.drawLine(dot, QPointF(dot.x(), height()));
        painter.setPen(QPen(ended ? theme.text2 : theme.accent, 2));
        painter.setBrush(m_entry.when == TimelineEntry::When::Now ? theme.accent : theme.surface);
        painter.drawEllipse(dot, 5, 5);

        const int line = QFontMetrics(fontFor(TextRole::Body)).height();
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        const double periodWidth = painter.fontMetrics().horizontalAdvance(m_entry.period);
        painter.drawText(QRectF(width() - periodWidth - 1, 4, periodWidth + 1, line),
                         Qt::AlignRight | Qt::AlignVCenter, m_entry.period);
        drawText(painter, QRectF(28, 4 + line, width() - 28, height() - line - 4), m_entry.detail,
                 Qt::AlignLeft | Qt::AlignTop);
        painter.setFont(fontFor(ended ? TextRole::Body : TextRole::BodyStrong));
        painter.setPen(ended ? theme.text2 : theme.text);
        drawText(painter, QRectF(28, 4, width() - 28 - periodWidth - 8, line), m_entry.name);
    }

private:
    TimelineEntry m_entry;
    bool m_first;
    bool m_last;
};

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent) { setLayout(columnLayout(0)); }

void Timeline::setEntries(const QList<TimelineEntry> &entries) {
    m_entries = entries;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < entries.size(); ++i)
        layout()->addWidget(new EntryRow(entries[i], i == 0, i == entries.size() - 1, this));
}

} // namespace aarring
