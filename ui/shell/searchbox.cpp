#include "ui/shell/searchbox.h"

#include "base/textfold.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace aarring {

namespace {

constexpr int mostHits = 12;
constexpr int fewestLetters = 2; ///< of a page's name

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const int caption = index.data(Qt::UserRole).toString().isEmpty()
                                ? 0
                                : QFontMetrics(fontFor(TextRole::Caption)).height();
        return {200, QFontMetrics(fontFor(TextRole::Body)).height() + caption + 12};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            drawRoundedBox(*painter, option.rect.adjusted(4, 0, -4, 0), 3, theme.sel);
        const QString detail = index.data(Qt::UserRole).toString();
        QRectF area = option.rect.adjusted(16, 5, -16, -5);
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(theme.text);
        const QFontMetricsF body(painter->font());
        // Titles here are as long as people write them: cutting them off is no layout mistake.
        painter->drawText(QRectF(area.topLeft(), QSizeF(area.width(), body.height())), Qt::AlignVCenter,
                          body.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        area.setTop(area.top() + body.height());
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.text2);
        painter->drawText(area, Qt::AlignVCenter,
                          QFontMetricsF(painter->font()).elidedText(detail, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

SearchBox::SearchBox(const QList<PageSpec> &pages, QWidget *parent)
    : Translated<QLineEdit>(parent), m_pages(pages) {
    setMinimumWidth(200);
    setMaximumWidth(392);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addAction(icon(QStringLiteral("edit-find"), Tint::Secondary), LeadingPosition);
    m_list = new QListWidget(this);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setProperty("field", true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { open(m_list->row(item)); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    retranslate();
}

void SearchBox::retranslate() {
    setPlaceholderText(tr("Search everything – people, items, decisions …"));
    setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("Found"));
}

void SearchBox::setQueries(const Queries *queries) {
    m_queries = queries;
    clear();
    m_list->hide();
    setEnabled(queries);
    setVisible(queries);
}

void SearchBox::search() {
    m_hits = m_queries ? m_queries->search(text(), mostHits) : QList<SearchHit>();
    m_list->clear();
    m_found.clear();
    const QString wanted = folded(text().trimmed());
    for (const PageSpec &page : m_pages)
        if (wanted.size() >= fewestLetters && folded(page.title()).startsWith(wanted)) {
            m_found.append(page.key);
            addRow(page.title(), tr("Go to this page"));
        }
    for (const SearchHit &hit : std::as_const(m_hits))
        addRow(hit.title, hit.detail);
    if (m_list->count() == 0 && !wanted.isEmpty())
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
    if (m_list->count() == 0) {
        m_list->hide();
        return;
    }
    int height = 4;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedSize(std::max(width(), 336), std::min(height, 480));
    m_list->move(mapToGlobal(QPoint(width() - m_list->width(), this->height() + 2)));
    m_list->setCurrentRow(m_found.isEmpty() && m_hits.isEmpty() ? -1 : 0);
    m_list->show();
}

void SearchBox::addRow(const QString &title, const QString &detail) {
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, detail);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? title : title + QStringLiteral(", ") + detail);
}

void SearchBox::open(int row) {
    const auto hit = row - m_found.size();
    if (row < 0 || hit >= m_hits.size())
        return;
    m_list->hide();
    clear();
    // Opening may clear what was found.
    if (hit < 0)
        emit pageChosen(QString(m_found[row]));
    else
        emit opened(SearchHit(m_hits[hit]));
}

void SearchBox::keyPressEvent(QKeyEvent *event) {
    const bool open = !m_list->isHidden();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step && open) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        this->open(m_list->currentRow());
    } else if (event->key() == Qt::Key_Escape) {
        m_list->hide();
        clear();
        if (!open && parentWidget())
            parentWidget()->window()->setFocus();
    } else {
        Translated<QLineEdit>::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event) {
    m_preparing.start(0, this);
    Translated<QLineEdit>::focusInEvent(event);
}

void SearchBox::timerEvent(QTimerEvent *event) {
    if (event->timerId() != m_preparing.timerId())
        Translated<QLineEdit>::timerEvent(event);
    else if (!m_queries || !m_queries->prepareSearch())
        m_preparing.stop();
}

void SearchBox::focusOutEvent(QFocusEvent *event) {
    m_list->hide();
    Translated<QLineEdit>::focusOutEvent(event);
}

void SearchBox::paintEvent(QPaintEvent *event) {
    Translated<QLineEdit>::paintEvent(event);
    const QFontMetrics metrics(fontFor(TextRole::Hint));
    const QString shortcut = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    // Only where it does not stand in the words: icon 36 px, 10 px at the right, some air between.
    const int taken =
        36 + fontMetrics().horizontalAdvance(placeholderText()) + metrics.horizontalAdvance(shortcut) + 26;
    if (!text().isEmpty() || taken > width())
        return;
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Hint));
    painter.setPen(themeOf(this).text2);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, shortcut);
}

} // namespace aarring
