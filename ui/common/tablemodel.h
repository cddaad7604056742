#pragma once

#include "base/id.h"
#include "ui/look/marks.h"

#include <QAbstractTableModel>
#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace aarring {

/// What stands in one cell of a table; the delegate decides how it looks.
struct Cell {
    enum class Tone { Normal, Strong, Secondary, Warning, Failed };
    enum class Shape { None, Mark, StatusBadge, KindBadge };

    QString text;
    QString second; ///< a second line; in a group row: the note at the right
    Tone tone = Tone::Normal;
    Mark mark = Mark::None; ///< with Shape::Mark: the shape before the text (or alone)
    Shape shape = Shape::None;
    QString icon;              ///< icon name before the text
    std::optional<double> bar; ///< share of 1, drawn before the text; above 1 in red
    QVariant sortKey;          ///< numbers and dates; without one, text is sorted as names are
    QString spoken;            ///< what a screen reader says instead of text and second line
    QString spokenRow; ///< in the first column: what it says of the whole row, instead of all its cells
    QString toolTip;
};

Cell cell(const QString &text, Cell::Tone tone = Cell::Tone::Normal);
Cell cell(const QString &text, const QVariant &sortKey, Cell::Tone tone = Cell::Tone::Normal);
Cell statusBadge(const QString &word, Mark mark);
Cell kindBadge(const QString &word,
               bool important); ///< blue when a decision or election is needed, else grey
Cell marked(const QString &text, Mark mark, Cell::Tone tone = Cell::Tone::Normal);
Cell barCell(double share, const QString &text);

enum class RowKind {
    Normal,
    Group, ///< one cell over the whole width: text left, second right; cannot be selected
    Sum,   ///< strong rule above, bold; cannot be selected
    Quiet, ///< breaks and what is past: sunken
    Vacant ///< tinted red
};

/// Everything of a table model but the rows themselves.
class TableModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1, KindRole, IdRole, RepeatsRole, RepeatedRole };

    using QAbstractTableModel::QAbstractTableModel;
    virtual Cell cellAt(int row, int column) const = 0;
    virtual RowKind kindAt(int row) const = 0;
    virtual Id idAt(int row) const = 0;
    virtual int
    columnWidth(int column) const = 0;    ///< -1 = as wide as its content, 0 = takes what is left, else px
    virtual bool wraps(int column) const; ///< long texts take several lines; not by itself

    /// Row of an id, -1 when it is not there.
    int rowOf(Id id) const;
    /// The first column's text is not repeated on the next rows with the same text (it is still read out).
    void setBlankRepeats(bool blank) { m_blankRepeats = blank; }
    bool repeats(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString spokenCell(int row, int column) const;
    QString spokenRow(int row) const;

    bool m_blankRepeats = false;
};

/// Sort keys first, then names as people sort them.
bool cellLess(const Cell &a, const Cell &b);

/// One column: what its header says (asked again after a language change), how it stands, what its cells
/// hold.
template<class Row>
struct Column {
    std::function<QString()> header;
    std::function<Cell(const Row &)> cell;
    Qt::Alignment alignment = Qt::AlignLeft;
    int width = -1; ///< see columnWidth()
    bool wraps = false;
};

/// A table of plain values. Subclass it or fill it where it is used:
///
///     TableModel<MemberRow> model({{[] { return tr("Name"); }, [](const MemberRow &r) { return cell(r.name);
///     }}, …},
///                                 [](const MemberRow &r) { return r.seatId; });
///     model.setRows(rows);
template<class Row>
class TableModel : public TableModelBase {
public:
    TableModel(std::vector<Column<Row>> columns, std::function<Id(const Row &)> id,
               std::function<RowKind(const Row &)> kind = {}, QObject *parent = nullptr);

    /// When the ids and kinds are the same as before, only the contents change and selection and scrolling
    /// stay.
    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int row) const override;
    Id idAt(int row) const override;
    int columnWidth(int column) const override { return m_columns[size_t(column)].width; }
    bool wraps(int column) const override { return m_columns[size_t(column)].wraps; }

private:
    void sortRows(std::vector<Row> &rows) const;

    std::vector<Column<Row>> m_columns;
    std::function<Id(const Row &)> m_id;
    std::function<RowKind(const Row &)> m_kind;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

template<class Row>
TableModel<Row>::TableModel(std::vector<Column<Row>> columns, std::function<Id(const Row &)> id,
                            std::function<RowKind(const Row &)> kind, QObject *parent)
    : TableModelBase(parent), m_columns(std::move(columns)), m_id(std::move(id)), m_kind(std::move(kind)) {}

template<class Row>
void TableModel<Row>::setRows(std::vector<Row> rows) {
    const auto sameRow = [this](const Row &a, const Row &b) {
        return m_id(a) == m_id(b) && (!m_kind || m_kind(a) == m_kind(b));
    };
    sortRows(rows);
    if (!m_rows.empty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameRow)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

template<class Row>
int TableModel<Row>::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

template<class Row>
int TableModel<Row>::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

template<class Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column<Row> &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.header();
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment | Qt::AlignVCenter);
    return {};
}

template<class Row>
void TableModel<Row>::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (column < 0)
        return;
    beginResetModel();
    sortRows(m_rows);
    endResetModel();
}

// Rows are sorted within their group; group and sum rows stay where they are.
template<class Row>
void TableModel<Row>::sortRows(std::vector<Row> &rows) const {
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const auto &cellOf = m_columns[size_t(m_sortColumn)].cell;
    const auto isFixed = [this](const Row &row) {
        const RowKind kind = m_kind ? m_kind(row) : RowKind::Normal;
        return kind == RowKind::Group || kind == RowKind::Sum;
    };
    // A cell is made once for each row, not for each comparison: many are written out, as dates are.
    std::vector<std::pair<Cell, Row>> keyed;
    const auto less = [this](const auto &a, const auto &b) {
        return m_sortOrder == Qt::AscendingOrder ? cellLess(a.first, b.first) : cellLess(b.first, a.first);
    };
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(from, rows.end(), isFixed);
        keyed.clear();
        for (auto row = from; row != to; ++row)
            keyed.emplace_back(cellOf(*row), std::move(*row));
        std::stable_sort(keyed.begin(), keyed.end(), less);
        for (auto &[key, row] : keyed)
            *from++ = std::move(row);
        if (from != rows.end())
            ++from;
    }
}

template<class Row>
Cell TableModel<Row>::cellAt(int row, int column) const {
    return m_columns[size_t(column)].cell(m_rows[size_t(row)]);
}

template<class Row>
RowKind TableModel<Row>::kindAt(int row) const {
    return m_kind ? m_kind(m_rows[size_t(row)]) : RowKind::Normal;
}

template<class Row>
Id TableModel<Row>::idAt(int row) const {
    return m_id(m_rows[size_t(row)]);
}

} // namespace aarring

Q_DECLARE_METATYPE(aarring::Cell)
