#include "ui/common/tableview.h"

#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <numeric>

namespace aarring {

namespace {

/// Enough to find the widest text; a history of ten thousand rows must not be measured to the end.
constexpr int rowsMeasured = 300;
constexpr int leastStretched = 120, leastMeasured = 96; // px

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int, int) {
        if (!m_layingOut && horizontalHeader()->cursor().shape() == Qt::SplitHCursor)
            m_ownWidths = true;
        if (!m_layingOut && m_wraps)
            layOutRows();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            emit opened(m_current);
    });
}

void TableView::setTableModel(TableModelBase *model) {
    m_model = model;
    m_current = 0;
    setModel(model);
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column)
        m_wraps = m_wraps || model->wraps(column);
    // Connected after the view's own connections, so it has forgotten the old rows by then.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        layOut();
        const Id wanted = m_current;
        if (wanted && !setCurrentId(wanted)) {
            m_current = 0;
            emit currentIdChanged(0);
        }
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { layOut(); });
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this] { layOut(); });
    layOut();
}

Id TableView::currentId() const { return m_current; }

bool TableView::setCurrentId(Id id) {
    const int row = id && m_model ? m_model->rowOf(id) : -1;
    if (row < 0) {
        if (!id) {
            clearSelection();
            setCurrentIndex({});
        }
        return false;
    }
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void TableView::setSortable(bool sortable) {
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(sortable);
}

void TableView::setFitsContent(bool fits) {
    m_fitsContent = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QByteArray TableView::columnState() const {
    return m_ownWidths ? horizontalHeader()->saveState() : QByteArray();
}

void TableView::restoreColumns(const QByteArray &state) {
    if (state.isEmpty())
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    m_ownWidths = horizontalHeader()->restoreState(state);
}

QSize TableView::sizeHint() const {
    return {640, m_fitsContent ? horizontalHeader()->sizeHint().height() + verticalHeader()->length() : 320};
}

QSize TableView::minimumSizeHint() const { return {240, m_fitsContent ? sizeHint().height() : 120}; }

void TableView::layOut() {
    if (!m_model)
        return;
    layOutColumns();
    layOutRows();
    if (m_fitsContent)
        updateGeometry();
}

int TableView::rowHeightFor(int row) const {
    int height = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        height = std::max(height, RowDelegate::heightOf(m_model->index(row, column), columnWidth(column)));
    return height;
}

void TableView::layOutRows() {
    clearSpans();
    const int rows = m_model->rowCount();
    // Past those measured, plain rows are as tall as the first plain one.
    for (int row = 0; row < rows; ++row) {
        if (m_model->kindAt(row) == RowKind::Normal) {
            verticalHeader()->setDefaultSectionSize(rowHeightFor(row));
            break;
        }
    }
    for (int row = 0; row < rows; ++row) {
        const RowKind kind = m_model->kindAt(row);
        if (kind == RowKind::Group)
            setSpan(row, 0, 1, m_model->columnCount());
        if (row < rowsMeasured || kind != RowKind::Normal)
            verticalHeader()->resizeSection(row, rowHeightFor(row));
    }
}

void TableView::layOutColumns() {
    if (m_ownWidths)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    QHeaderView *header = horizontalHeader();
    const QFontMetricsF caption(fontFor(TextRole::Caption));
    const int rows = std::min(m_model->rowCount(), rowsMeasured);
    const int last = m_model->columnCount() - 1;
    m_widths.fill(0, last + 1);
    for (int column = 0; column <= last; ++column) {
        const int wanted = m_model->columnWidth(column);
        header->setSectionResizeMode(column, wanted ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (wanted >= 0) {
            m_widths[column] = wanted ? wanted : leastStretched;
            continue;
        }
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width =
            int(caption.horizontalAdvance(title)) + (column == 0 ? 16 : 8) + (column == last ? 16 : 8) + 1;
        if (isSortingEnabled())
            width += 16; // the arrow
        for (int row = 0; row < rows; ++row)
            if (m_model->kindAt(row) != RowKind::Group)
                width = std::max(width, itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        m_widths[column] = width + 8;
    }
    makeRoom();
}

/// Sets the widths that were measured. In a narrow table the widest columns give way, so that something can be read in
/// the stretched one, too: names, mostly.
void TableView::makeRoom() {
    QList<int> widths = m_widths;
    int lack = std::accumulate(widths.cbegin(), widths.cend(), 0) - viewport()->width();
    while (lack > 0) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column)
            if (m_model->columnWidth(column) < 0 && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        if (widest < 0 || widths[widest] <= leastMeasured)
            break;
        --widths[widest];
        --lack;
    }
    for (int column = 0; column < widths.size(); ++column)
        if (m_model->columnWidth(column))
            horizontalHeader()->resizeSection(column, widths[column]);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    const Id id = current.isValid() && m_model ? m_model->idAt(current.row()) : 0;
    if (id == m_current)
        return;
    m_current = id;
    viewport()->update();
    emit currentIdChanged(id);
}

void TableView::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, ringRect(current), 3, themeOf(this));
}

QRect TableView::ringRect(const QModelIndex &current) const {
    return {0, rowViewportPosition(current.row()), viewport()->width(), rowHeight(current.row()) - 1};
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    if (m_model && !m_ownWidths && event->size().width() != event->oldSize().width()) {
        const QScopedValueRollback guard(m_layingOut, true);
        makeRoom();
    }
    if (m_wraps && m_model)
        layOutRows();
}

void TableView::focusInEvent(QFocusEvent *event) {
    QTableView::focusInEvent(event);
    const QModelIndex current = currentIndex();
    // Qt makes the first row current without choosing it.
    if (current.isValid() && !selectionModel()->isSelected(current))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current) {
        emit opened(m_current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) {
        horizontalHeader()->viewport()->update();
        layOut();
    }
}

} // namespace aarring
