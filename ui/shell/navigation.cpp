#include "ui/shell/navigation.h"

#include "ui/common/panel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace aarring {

namespace {

constexpr int pitch = 38;
constexpr int itemHeight = 36;
enum Role { MarkRole = Qt::UserRole, CountRole };

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
        return {pitch, std::max(pitch, QFontMetrics(fontFor(TextRole::Body)).height() + 20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box = option.rect.adjusted(0, 0, 0, itemHeight - pitch);
        painter->save();
        if (chosen) {
            drawRoundedBox(*painter, box, 4, theme.dark ? theme.sel : theme.surface,
                           theme.dark ? QColor() : theme.line);
            drawRoundedBox(*painter, QRectF(box.x(), box.y() + 8, 3, box.height() - 16), 1.5, theme.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            drawRoundedBox(*painter, box, 4, theme.window);
        }
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, box, 4, theme);

        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(int(box.x()) + 12, int(box.center().y()) - 10, 20, 20), Qt::AlignCenter,
                   chosen ? QIcon::Active : QIcon::Normal);

        if (box.width() < Navigation::wide / 2) {
            if (index.data(CountRole).toInt())
                drawMark(*painter, QRectF(box.right() - 14, box.y() + 3, 12, 12),
                         Mark(index.data(MarkRole).toInt()), theme);
            painter->restore();
            return;
        }
        double right = box.right() - 12;
        if (const int count = index.data(CountRole).toInt()) {
            const Mark mark = Mark(index.data(MarkRole).toInt());
            const QString number = QString::number(count);
            painter->setFont(fontFor(TextRole::Caption));
            painter->setPen(markColour(mark, theme));
            const double digits = QFontMetricsF(painter->font()).horizontalAdvance(number);
            painter->drawText(QRectF(right - digits, box.y(), digits + 1, box.height()), Qt::AlignVCenter,
                              number);
            right -= digits + 16;
            drawMark(*painter, QRectF(right, box.center().y() - 6, 12, 12), mark, theme);
            right -= 4;
        }
        painter->setFont(fontFor(chosen ? TextRole::BodyStrong : TextRole::Body));
        painter->setPen(chosen ? theme.accent : theme.text);
        drawText(*painter, QRectF(box.x() + 42, box.y(), right - box.x() - 42, box.height()),
                 index.data().toString());
        painter->restore();
    }
};

/// The rings, without a word of their own.
class Rings : public QWidget {
public:
    explicit Rings(QWidget *parent) : QWidget(parent) { setFixedSize(34, 34); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        drawRings(painter, QPointF(16, 17), 14, themeOf(this));
    }
};

} // namespace

Navigation::Navigation(const QList<PageSpec> &pages, QWidget *parent)
    : Translated<QWidget>(parent), m_pages(pages), m_attention(pages.size()) {
    setFixedWidth(wide);
    auto *layout = columnLayout(0);
    layout->setContentsMargins(0, 0, 1, 0);
    setLayout(layout);

    auto *head = rowLayout(7);
    head->setContentsMargins(13, 12, 8, 12);
    auto *names = columnLayout(0);
    m_name = new Text(TextRole::BodyStrong, this);
    m_owner = new Text(TextRole::Caption, this, true);
    names->addWidget(m_name);
    names->addWidget(m_owner);
    head->addWidget(new Rings(this), 0, Qt::AlignVCenter);
    head->addLayout(names, 1);
    layout->addLayout(head);

    m_list = new QListWidget(this);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    setFocusProxy(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageSpec &page : m_pages)
        m_list->addItem(new QListWidgetItem(icon(page.icon, Tint::Secondary), QString()));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(row);
    });
    auto *indented = rowLayout(0);
    indented->setContentsMargins(8, 0, 8, 0);
    indented->addWidget(m_list);
    layout->addLayout(indented, 1);

    auto *line = rowLayout(0);
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(new Divider(this));
    layout->addLayout(line);
    auto *foot = rowLayout(8);
    foot->setContentsMargins(20, 10, 8, 10);
    m_stateMark = new MarkLabel(Mark::Fulfilled, 14, this);
    m_stateText = new Text(TextRole::Caption, this);
    m_fileName = new Text(TextRole::Caption, this, true);
    auto *words = columnLayout(0);
    words->addWidget(m_stateText);
    words->addWidget(m_fileName);
    foot->addWidget(m_stateMark, 0, Qt::AlignTop);
    foot->addLayout(words, 1);
    layout->addLayout(foot);
    retranslate();
}

void Navigation::retranslate() {
    m_list->setAccessibleName(tr("Pages"));
    for (int page = 0; page < m_pages.size(); ++page)
        describe(page);
    setFile(m_path, m_state);
}

void Navigation::describe(int page) {
    QListWidgetItem *item = m_list->item(page);
    const Attention &attention = m_attention[page];
    const QString title = m_pages[page].title();
    item->setText(title);
    item->setData(MarkRole, int(attention.mark));
    item->setData(CountRole, attention.count);
    item->setData(Qt::AccessibleTextRole,
                  attention.count == 0 ? title
                  : attention.mark == Mark::Failed
                      ? tr("%1, %n not fulfilled", nullptr, attention.count).arg(title)
                      : tr("%1, %n to look at", nullptr, attention.count).arg(title));
    item->setToolTip(m_isCompact ? item->data(Qt::AccessibleTextRole).toString() : QString());
}

void Navigation::setNetwork(const QString &name, const QString &owner) {
    m_networkName = name;
    m_ownerName = owner;
    showNames();
}

void Navigation::showNames() {
    const int room = wide - 62;
    const auto fits = [room](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text) <= room;
    };
    // A long name gets smaller before it is cut; an owner that does not fit stands on the Mandate page anyway.
    const bool smaller = !fits(fontFor(TextRole::BodyStrong), m_networkName);
    m_name->setFont(fontFor(smaller ? TextRole::CaptionStrong : TextRole::BodyStrong));
    m_name->setText(m_name->fontMetrics().elidedText(m_networkName, Qt::ElideRight, room));
    m_name->setAccessibleName(m_networkName);
    m_name->setVisible(!m_isCompact);
    m_owner->setText(m_ownerName);
    m_owner->setVisible(!m_isCompact && !m_ownerName.isEmpty() && fits(m_owner->font(), m_ownerName));
    setToolTip(m_ownerName.isEmpty() ? m_networkName : m_networkName + QLatin1Char('\n') + m_ownerName);
}

void Navigation::setCompact(bool compact) {
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    setFixedWidth(compact ? narrow : wide);
    m_stateText->setVisible(!compact);
    m_fileName->setVisible(!compact);
    showNames();
    setFile(m_path, m_state);
    for (int page = 0; page < m_pages.size(); ++page)
        describe(page);
}

void Navigation::setAttention(int page, const Attention &attention) {
    m_attention[page] = attention;
    describe(page);
}

void Navigation::setFile(const QString &path, SaveState state) {
    m_path = path;
    m_state = state;
    m_stateMark->setMark(state == SaveState::Saved     ? Mark::Fulfilled
                         : state == SaveState::Waiting ? Mark::OnTrack
                                                       : Mark::Failed);
    m_stateText->setText(state == SaveState::Saved     ? tr("Everything is saved")
                         : state == SaveState::Waiting ? tr("Saving shortly")
                                                       : tr("Not saved to the file"));
    const QString name = QFileInfo(path).fileName();
    m_fileName->setText(m_fileName->fontMetrics().elidedText(name, Qt::ElideMiddle, wide - 52));
    m_fileName->setToolTip(path);
    m_stateMark->setToolTip(m_isCompact ? m_stateText->text() + QLatin1Char('\n') + path : QString());
    m_fileName->setAccessibleName(name);
}

void Navigation::setCurrent(int page) {
    const QSignalBlocker blocked(m_list);
    m_list->setCurrentRow(page);
}

int Navigation::current() const { return m_list->currentRow(); }

void Navigation::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.nav);
    painter.fillRect(QRect(rect().right(), 0, 1, height()), theme.line);
}

} // namespace aarring
