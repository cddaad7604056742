#include "ui/common/tablemodel.h"

#include "base/textfold.h"

namespace aarring {

Cell cell(const QString &text, Cell::Tone tone) {
    Cell made;
    made.text = text;
    made.tone = tone;
    return made;
}

Cell cell(const QString &text, const QVariant &sortKey, Cell::Tone tone) {
    Cell made = cell(text, tone);
    made.sortKey = sortKey;
    return made;
}

Cell statusBadge(const QString &word, Mark mark) {
    Cell made = cell(word);
    made.mark = mark;
    made.shape = Cell::Shape::StatusBadge;
    return made;
}

Cell kindBadge(const QString &word, bool important) {
    Cell made = cell(word);
    made.mark = important ? Mark::OnTrack : Mark::Open;
    made.shape = Cell::Shape::KindBadge;
    return made;
}

Cell marked(const QString &text, Mark mark, Cell::Tone tone) {
    Cell made = cell(text, tone);
    made.mark = mark;
    made.shape = Cell::Shape::Mark;
    return made;
}

Cell barCell(double share, const QString &text) {
    Cell made = cell(text, share > 1 ? Cell::Tone::Failed : Cell::Tone::Secondary);
    made.bar = share;
    made.sortKey = share;
    return made;
}

bool cellLess(const Cell &a, const Cell &b) {
    if (a.sortKey.isValid() || b.sortKey.isValid())
        return QVariant::compare(a.sortKey, b.sortKey) == QPartialOrdering::Less;
    return compareNames(a.text, b.text) < 0;
}

bool TableModelBase::wraps(int) const { return false; }

int TableModelBase::rowOf(Id id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (idAt(row) == id && kindAt(row) != RowKind::Group && kindAt(row) != RowKind::Sum)
            return row;
    return -1;
}

bool TableModelBase::repeats(int row) const {
    return m_blankRepeats && row > 0 && row < rowCount() && kindAt(row) == RowKind::Normal &&
           kindAt(row - 1) == RowKind::Normal && cellAt(row, 0).text == cellAt(row - 1, 0).text;
}

QString TableModelBase::spokenCell(int row, int column) const {
    const Cell cell = cellAt(row, column);
    if (!cell.spoken.isEmpty())
        return cell.spoken;
    return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.second;
}

/// Whole rows are chosen, but a screen reader tells only the cell that is current, which is the first one.
QString TableModelBase::spokenRow(int row) const {
    if (const QString own = cellAt(row, 0).spokenRow; !own.isEmpty())
        return own;
    QStringList said{spokenCell(row, 0)};
    for (int column = 1; column < columnCount() && kindAt(row) != RowKind::Group; ++column) {
        if (index(row, column).flags() & Qt::ItemIsEditable)
            return said.first(); // here people go from cell to cell
        const QString header = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (const QString text = spokenCell(row, column); !text.isEmpty())
            said.append(header.isEmpty() ? text : header + QStringLiteral(": ") + text);
    }
    said.removeAll(QString());
    return said.join(QStringLiteral("; "));
}

QVariant TableModelBase::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(index.row(), index.column()).text;
    case Qt::ToolTipRole:
        return cellAt(index.row(), index.column()).toolTip;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenRow(index.row()) : spokenCell(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case CellRole:
        return QVariant::fromValue(cellAt(index.row(), index.column()));
    case KindRole:
        return int(kindAt(index.row()));
    case IdRole:
        return idAt(index.row());
    case RepeatsRole:
        return repeats(index.row());
    case RepeatedRole:
        return repeats(index.row() + 1);
    default:
        return {};
    }
}

Qt::ItemFlags TableModelBase::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return {};
    // The keyboard passes group and sum rows by; they are read, not chosen.
    const RowKind kind = kindAt(index.row());
    if (kind == RowKind::Group || kind == RowKind::Sum)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace aarring
