#include "ui/mandate/outline.h"

#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace aarring {

namespace {

constexpr int changedRole = Qt::UserRole + 1;
constexpr int rowHeight = 32;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box(option.rect);
        painter->save();
        if (chosen)
            drawRoundedBox(*painter, box, 3, theme.sel);
        const bool changed = index.data(changedRole).toBool();
        painter->setFont(fontFor(chosen ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(chosen ? theme.accent : theme.text);
        const QRectF text = box.adjusted(10, 0, changed ? -22 : -6, 0);
        painter->drawText(
            text, Qt::AlignVCenter,
            QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (changed) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.warm);
            painter->drawEllipse(QPointF(box.right() - 11, box.center().y()), 3, 3);
        }
        if ((option.state & QStyle::State_HasFocus) && option.widget->hasFocus())
            drawFocusRing(*painter, box, 3, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {100, rowHeight};
    }
};

} // namespace

Outline::Outline(QWidget *parent) : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit sectionChosen(item->data(Qt::UserRole).toLongLong());
    });
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { emit sectionChosen(item->data(Qt::UserRole).toLongLong()); });
}

void Outline::setSections(const QList<Section> &sections) {
    const QSignalBlocker quiet(this);
    while (count() > sections.size())
        delete takeItem(count() - 1);
    while (count() < sections.size())
        new QListWidgetItem(this);
    for (int i = 0; i < sections.size(); ++i) {
        QListWidgetItem *row = item(i);
        const QString spoken =
            sections[i].changed ? tr("%1, changed").arg(sections[i].title) : sections[i].title;
        row->setText(sections[i].title);
        row->setToolTip(spoken);
        row->setData(Qt::AccessibleTextRole, spoken);
        row->setData(Qt::UserRole, sections[i].heading);
        row->setData(changedRole, sections[i].changed);
    }
    updateGeometry();
}

void Outline::setCurrentSection(Id heading) {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(Qt::UserRole).toLongLong() == heading)
            setCurrentRow(i);
}

QSize Outline::sizeHint() const { return {160, count() * rowHeight + 2}; }

QSize Outline::minimumSizeHint() const { return {120, std::min(count(), 3) * rowHeight}; }

} // namespace aarring
