#include "ui/budget/budgetmodel.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"

namespace aarring {

namespace {

constexpr BudgetSection sections[] = {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel};
constexpr int amountWidth = 100, noteWidth = 140;

bool isLineRow(const BudgetRow &row) {
    return row.kind == BudgetRow::Kind::Line || row.kind == BudgetRow::Kind::NewLine;
}

} // namespace

BudgetModel::BudgetModel(QObject *parent) : GridModel(parent) {
    for (const BudgetSection section : sections)
        newLineOf(section).section = section;
    m_rows = build();
}

void BudgetModel::setLines(Id budget, const QList<BudgetLine> &lines, const Accounts &accounts) {
    if (budget != m_budget) {
        m_budget = budget;
        m_typed.clear();
        m_typingRow = 0;
        for (const BudgetSection section : sections)
            newLineOf(section) = {0, budget, section, {}, 0, {}, 0};
    }
    m_lines = lines;
    m_accounts = accounts;
    for (const Id id : m_typed.keys())
        if (id > 0 &&
            std::none_of(lines.begin(), lines.end(), [id](const BudgetLine &l) { return l.id == id; }))
            m_typed.remove(id);
    show();
}

void BudgetModel::setLanguage(Language language) {
    m_language = language;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit problemChanged();
}

std::vector<BudgetRow> BudgetModel::build() const {
    std::vector<BudgetRow> rows;
    for (const BudgetSection section : sections) {
        rows.push_back({BudgetRow::Kind::Heading, section, {}});
        for (const BudgetLine &line : m_lines)
            if (line.section == section)
                rows.push_back({BudgetRow::Kind::Line, section, line});
        rows.push_back({BudgetRow::Kind::NewLine, section, newLineOf(section)});
        rows.push_back({BudgetRow::Kind::Sum, section, {}});
        if (section == BudgetSection::Expense)
            rows.push_back({BudgetRow::Kind::Result, section, {}});
    }
    return rows;
}

void BudgetModel::show() {
    std::vector<BudgetRow> rows = build();
    const auto same = [](const BudgetRow &a, const BudgetRow &b) {
        return a.kind == b.kind && a.section == b.section && a.line.id == b.line.id;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit totalsChanged();
    emit problemChanged();
}

BudgetTotals BudgetModel::totals() const {
    QList<BudgetLine> all = m_lines;
    for (const BudgetSection section : sections)
        all.append(newLineOf(section));
    if (m_typingRow)
        for (BudgetLine &line : all)
            if (line.id == m_typingRow || (!line.id && newLineId(line.section) == m_typingRow))
                line.planned = m_typingAmount;
    return aarring::totals(all);
}

void BudgetModel::typeAmount(const QModelIndex &index, const QString &text) {
    const auto ore = text.trimmed().isEmpty() ? std::optional<qint64>(0) : parseAmount(text, m_language);
    if (!ore)
        return; // half typed ("300 0"): the sums stay at what was last understood
    m_typingRow = idAt(index.row());
    m_typingAmount = *ore;
    sumsChanged();
}

void BudgetModel::stopTyping() {
    if (!m_typingRow)
        return;
    m_typingRow = 0;
    sumsChanged();
}

void BudgetModel::sumsChanged() {
    for (int row = 0; row < rowCount(); ++row)
        if (const auto kind = rowAt(row).kind;
            kind == BudgetRow::Kind::Sum || kind == BudgetRow::Kind::Result)
            rowChanged(row);
    emit totalsChanged();
}

void BudgetModel::rowChanged(int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); }

bool BudgetModel::isNewLineBegun(BudgetSection section) const {
    const BudgetLine &line = newLineOf(section);
    return !line.text.isEmpty() || line.planned != 0 || !line.note.isEmpty() ||
           m_typed.contains(newLineId(section));
}

std::optional<BudgetLine> BudgetModel::newLine(BudgetSection section) {
    const Id id = newLineId(section);
    const BudgetLine &line = newLineOf(section);
    if (line.text.isEmpty())
        m_typed[id].text = QString();
    const bool fit = !m_typed.contains(id) && acceptable(validate(line));
    rowChanged(rowOf(id));
    emit problemChanged();
    return fit ? std::optional(line) : std::nullopt;
}

void BudgetModel::clearNewLine(BudgetSection section) {
    newLineOf(section) = {0, m_budget, section, {}, 0, {}, 0};
    m_typed.remove(newLineId(section));
    show();
}

BudgetModel::CellProblem BudgetModel::problem() const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto found = m_typed.constFind(idAt(row));
        if (found == m_typed.cend())
            continue;
        if (found->text)
            return {idAt(row), TextColumn, tr("A budget line needs a text. Write what the amount is for.")};
        const QString name = rowAt(row).line.text;
        const auto ore = parseAmount(*found->amount, m_language);
        QString sentence =
            tr("“%1” is not an amount. Write for example %2 or %3.")
                .arg(*found->amount, amount(30'000'000, m_language), amount(123'450, m_language));
        if (ore)
            for (const Problem &p : validate(BudgetLine{0, m_budget, rowAt(row).section, name, *ore, {}, 0}))
                if (p.field == QLatin1String("planned"))
                    sentence = p.message;
        return {idAt(row), AmountColumn,
                name.isEmpty() ? sentence : tr("%1: %2", "line: problem").arg(name, sentence)};
    }
    return {};
}

void BudgetModel::forgetTyped(Id id) {
    m_typed.remove(id);
    if (const int row = rowOf(id); row >= 0)
        rowChanged(row);
    emit problemChanged();
}

void BudgetModel::forget(Id id, std::optional<QString> Typed::*cell) {
    const auto found = m_typed.find(id);
    if (found == m_typed.end())
        return;
    ((*found).*cell).reset();
    if (!found->text && !found->amount)
        m_typed.erase(found);
}

int BudgetModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TextColumn || section == NoteColumn ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Line");
    case AmountColumn:
        return tr("Budget");
    case BookedColumn:
        return tr("Booked");
    case RestColumn:
        return tr("Rest");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && index.column() <= NoteColumn && isLineRow(rowAt(index.row()))
               ? flags | Qt::ItemIsEditable
               : flags;
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::EditRole)
        return TableModelBase::data(index, role);
    const BudgetRow &row = rowAt(index.row());
    const Typed typed = m_typed.value(idAt(index.row()));
    switch (index.column()) {
    case TextColumn:
        return typed.text.value_or(row.line.text);
    case AmountColumn:
        if (typed.amount)
            return *typed.amount;
        return row.kind == BudgetRow::Kind::NewLine && row.line.planned == 0
                   ? QString()
                   : amount(row.line.planned, m_language);
    case NoteColumn:
        return row.line.note;
    default:
        return cellAt(index.row(), index.column()).text;
    }
}

bool BudgetModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Id id = idAt(index.row());
    BudgetRow row = rowAt(index.row());
    const QString text = value.toString().trimmed();
    m_typingRow = 0;
    switch (index.column()) {
    case TextColumn:
        setText(row, id, text);
        break;
    case AmountColumn:
        setAmount(row, id, text);
        break;
    default:
        row.line.note = text;
    }
    settle(row);
    return true;
}

void BudgetModel::setText(BudgetRow &row, Id id, const QString &text) {
    // An empty row may stay empty; a line that is in the file may not lose its text.
    if (text.isEmpty() && row.kind == BudgetRow::Kind::Line) {
        m_typed[id].text = text;
        return;
    }
    forget(id, &Typed::text);
    row.line.text = text;
}

void BudgetModel::setAmount(BudgetRow &row, Id id, const QString &text) {
    const auto ore = text.isEmpty() ? std::optional<qint64>(0) : parseAmount(text, m_language);
    if (!ore || *ore < 0) {
        m_typed[id].amount = text;
        return;
    }
    forget(id, &Typed::amount);
    row.line.planned = *ore;
}

/// Shows the row as it now is and hands out a line of the file that became another one.
void BudgetModel::settle(const BudgetRow &row) {
    const Id id = row.kind == BudgetRow::Kind::NewLine ? newLineId(row.section) : row.line.id;
    const int at = rowOf(id);
    const bool isAnother = !(row.line == rowAt(at).line);
    if (row.kind == BudgetRow::Kind::NewLine) {
        newLineOf(row.section) = row.line;
        m_rows[size_t(at)].line = row.line;
    }
    rowChanged(at);
    sumsChanged();
    emit problemChanged();
    if (row.kind == BudgetRow::Kind::Line && isAnother)
        emit lineEdited(row.line);
}

QString BudgetModel::sumName(const BudgetRow &row) const {
    if (row.kind == BudgetRow::Kind::Result)
        return tr("Result");
    switch (row.section) {
    case BudgetSection::Income:
        return tr("Sum of income");
    case BudgetSection::Expense:
        return tr("Sum of expenses");
    case BudgetSection::Travel:
        break;
    }
    return tr("Sum borne by each institution");
}

Cell BudgetModel::cellAt(int row, int column) const {
    const BudgetRow &r = rowAt(row);
    if (isLineRow(r))
        return lineCell(r, idAt(row), column);
    if (r.kind == BudgetRow::Kind::Heading) {
        if (column != TextColumn)
            return {};
        return cell(r.section == BudgetSection::Travel ? tr("Borne by each institution – not in the sums")
                                                       : label(r.section),
                    Cell::Tone::Strong);
    }
    if (column == NoteColumn)
        return {};
    if (column == BookedColumn || column == RestColumn)
        return standingCell(r, column);
    if (column == TextColumn)
        return cell(sumName(r), Cell::Tone::Strong);
    const BudgetTotals sums = totals();
    if (r.kind == BudgetRow::Kind::Result)
        return sums.result() < 0
                   ? marked(amount(sums.result(), m_language), Mark::Warning, Cell::Tone::Warning)
                   : cell(amount(sums.result(), m_language), Cell::Tone::Strong);
    const qint64 sum = r.section == BudgetSection::Income    ? sums.income
                       : r.section == BudgetSection::Expense ? sums.expense
                                                             : sums.travel;
    return cell(amount(sum, m_language), Cell::Tone::Strong);
}

Cell BudgetModel::lineCell(const BudgetRow &row, Id id, int column) const {
    const Typed typed = m_typed.value(id);
    const bool isNew = row.kind == BudgetRow::Kind::NewLine;
    switch (column) {
    case TextColumn:
        if (typed.text)
            return marked(tr("No text"), Mark::Failed, Cell::Tone::Failed);
        return isNew && !isNewLineBegun(row.section) ? cell(tr("New line"), Cell::Tone::Secondary)
                                                     : cell(row.line.text);
    case AmountColumn:
        if (typed.amount)
            return marked(*typed.amount, Mark::Failed, Cell::Tone::Failed);
        return cell(isNew && row.line.planned == 0 ? QString() : amount(row.line.planned, m_language));
    case NoteColumn:
        return cell(row.line.note, Cell::Tone::Secondary);
    default:
        return isNew ? Cell() : standingCell(row, column);
    }
}

/// Against the budget as it is being typed, so that the rest follows the amount.
Cell BudgetModel::standingCell(const BudgetRow &row, int column) const {
    const BudgetTotals planned = totals();
    const bool isLine = row.kind == BudgetRow::Kind::Line;
    const bool isResult = row.kind == BudgetRow::Kind::Result;
    Standing standing = isLine     ? m_accounts.of(row.line.id)
                        : isResult ? m_accounts.result()
                                   : m_accounts.of(row.section);
    const auto tone = isLine ? Cell::Tone::Normal : Cell::Tone::Strong;
    if (isResult && column == RestColumn)
        return {}; // what is left of a difference says nothing
    if (column == BookedColumn)
        return cell(amount(standing.booked, m_language), tone);
    // What is typed replaces what was planned, unless the line was revised.
    const qint64 typed = isLine     ? (m_typingRow == row.line.id ? m_typingAmount : row.line.planned)
                         : isResult ? planned.result()
                         : row.section == BudgetSection::Income  ? planned.income
                         : row.section == BudgetSection::Expense ? planned.expense
                                                                 : planned.travel;
    if (!isLine || !row.line.revised)
        standing.applying += typed - standing.planned;
    const QString text = amount(standing.rest(), m_language);
    const bool isOver = standing.rest() < 0 && row.section != BudgetSection::Income;
    if (!isOver)
        return cell(text, tone);
    Cell over = marked(text, Mark::Failed, Cell::Tone::Failed);
    over.spoken = tr("%1, more was booked than budgeted").arg(text);
    return over;
}

RowKind BudgetModel::kindAt(int row) const {
    switch (rowAt(row).kind) {
    case BudgetRow::Kind::Heading:
        return RowKind::Group;
    case BudgetRow::Kind::Sum:
    case BudgetRow::Kind::Result:
        return RowKind::Sum;
    default:
        return RowKind::Normal;
    }
}

Id BudgetModel::idAt(int row) const {
    const BudgetRow &r = rowAt(row);
    constexpr Id perKind = 10; // keys of rows that are not lines are negative, ten for each kind
    switch (r.kind) {
    case BudgetRow::Kind::Line:
        return r.line.id;
    case BudgetRow::Kind::NewLine:
        return newLineId(r.section);
    default:
        return newLineId(r.section) - perKind * (1 + Id(r.kind));
    }
}

int BudgetModel::columnWidth(int column) const {
    return column == TextColumn ? 0 : column == NoteColumn ? noteWidth : amountWidth;
}

} // namespace aarring
