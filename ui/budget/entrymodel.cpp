#include "ui/budget/entrymodel.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/validation.h"

namespace aarring {

namespace {

constexpr BudgetSection sections[] = {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel};
constexpr int dayWidth = 104, voucherWidth = 84, amountWidth = 118, payerWidth = 210;

} // namespace

EntryModel::EntryModel(QObject *parent) : GridModel(parent) { setEntries({}, 0, {}); }

void EntryModel::setBudget(const Budget &budget, const QList<BudgetLine> &lines,
                           const QList<Institution> &institutions, const QString &currency) {
    if (budget.id != m_budget.id) {
        m_typed.clear();
        m_new = {};
    }
    m_budget = budget;
    m_currency = currency;
    m_lines.clear();
    m_lineNames.clear();
    m_lineChoices.clear();
    for (const BudgetLine &line : lines) {
        m_lines.insert(line.id, line);
        m_lineNames.insert(folded(line.text), line.id);
        m_lineChoices.append(line.text);
    }
    m_institutions.clear();
    m_institutionNames.clear();
    m_institutionChoices.clear();
    for (const Institution &institution : institutions) {
        m_institutions.insert(institution.id, institution.label());
        for (const QString &name : {institution.area, institution.name, institution.label()})
            if (!name.isEmpty())
                m_institutionNames.insert(folded(name), institution.id);
        m_institutionChoices.append(institution.label());
    }
}

void EntryModel::setEntries(const QList<BudgetEntry> &entries, Id line, const QSet<Id> &withFiles) {
    m_withFiles = withFiles;
    if (!isNewEntryBegun())
        m_new.line = line;
    bool isUsed[3] = {};
    for (const BudgetEntry &entry : entries)
        isUsed[int(sectionOf(entry))] = true;
    QList<BudgetSection> sumRows;
    for (const BudgetSection section : sections)
        if (isUsed[int(section)])
            sumRows.append(section);
    const auto sameKey = [](const BudgetEntry &a, const BudgetEntry &b) { return a.id == b.id; };
    const bool isSame = sumRows == m_sumRows && std::equal(entries.begin(), entries.end(), m_entries.begin(),
                                                           m_entries.end(), sameKey);
    if (!isSame)
        beginResetModel();
    m_entries = entries;
    m_sumRows = sumRows;
    sumUp();
    if (isSame)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
    emit problemChanged();
}

void EntryModel::setLanguage(Language language) {
    m_language = language;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

BudgetSection EntryModel::sectionOf(const BudgetEntry &entry) const {
    const auto line = m_lines.constFind(entry.line);
    return line == m_lines.cend() ? BudgetSection::Expense : line->section;
}

void EntryModel::sumUp() {
    for (OreSum &sum : m_sums)
        sum = {};
    const auto add = [this](const BudgetEntry &entry, int row) {
        if (const auto line = m_lines.constFind(entry.line); line != m_lines.cend())
            m_sums[int(line->section)].add(row == m_typingRow ? m_typingAmount : entry.amount);
    };
    for (int row = 0; row < newRow(); ++row)
        add(m_entries.at(row), row);
    add(m_new, newRow());
}

BookedRow EntryModel::rowAt(int row) const {
    if (row < newRow())
        return {BookedRow::Kind::Entry, m_entries.at(row), {}};
    if (row == newRow())
        return {BookedRow::Kind::NewEntry, m_new, {}};
    return {BookedRow::Kind::Sum, {}, m_sumRows.at(row - newRow() - 1)};
}

void EntryModel::sumsChanged() {
    sumUp();
    if (newRow() + 1 < rowCount())
        emit dataChanged(index(newRow() + 1, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EntryModel::typeAmount(const QModelIndex &index, const QString &text) {
    const auto ore =
        text.trimmed().isEmpty() ? std::optional<qint64>(0) : amountIn(m_currency, text, m_language);
    if (!ore)
        return; // half typed ("300 0"): the sums stay at what was last understood
    m_typingRow = index.row();
    m_typingAmount = *ore;
    sumsChanged();
}

void EntryModel::stopTyping() {
    if (m_typingRow < 0)
        return;
    m_typingRow = -1;
    sumsChanged();
}

bool EntryModel::isNewEntryBegun() const {
    return !m_new.text.isEmpty() || m_new.amount != 0 || !m_new.voucher.isEmpty() || m_new.paidBy ||
           m_typed.contains(newEntryId);
}

std::optional<BudgetEntry> EntryModel::newEntry() {
    auto &cells = m_typed[newEntryId];
    cells.removeIf([](const auto &cell) { return cell.value().text.isEmpty(); }); // what lacked before
    if (cells.isEmpty()) {
        // What lacks is told at its cell, the first one from the left.
        for (const Problem &problem : validate(m_new, m_budget.project ? 0 : m_budget.year)) {
            const int column = problem.field == QLatin1String("day")      ? DayColumn
                               : problem.field == QLatin1String("text")   ? TextColumn
                               : problem.field == QLatin1String("amount") ? AmountColumn
                                                                          : LineColumn;
            if (!problem.warning)
                cells.insert(column, {QString(), problem.message});
        }
    }
    if (cells.isEmpty())
        m_typed.remove(newEntryId);
    emit dataChanged(index(newRow(), 0), index(newRow(), ColumnCount - 1));
    emit problemChanged();
    return m_typed.contains(newEntryId) ? std::nullopt : std::optional(m_new);
}

void EntryModel::clearNewEntry() {
    m_new = {0, m_new.line, m_new.day, {}, 0, {}, 0};
    m_typed.remove(newEntryId);
    emit dataChanged(index(newRow(), 0), index(newRow(), ColumnCount - 1));
    sumsChanged();
    emit problemChanged();
}

EntryModel::CellProblem EntryModel::problem() const {
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it)
        if (!it->isEmpty())
            return {it.key(), it->firstKey(), it->first().sentence};
    return {};
}

void EntryModel::forgetTyped(Id row) {
    m_typed.remove(row);
    if (const int at = rowOf(row); at >= 0)
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    emit problemChanged();
}

QStringList EntryModel::choices(int column) const {
    return column == LineColumn     ? m_lineChoices
           : column == PaidByColumn ? m_institutionChoices
                                    : QStringList();
}

int EntryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : newRow() + 1 + int(m_sumRows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Date");
    case VoucherColumn:
        return tr("Voucher");
    case TextColumn:
        return tr("Text");
    case LineColumn:
        return tr("Budget line");
    case AmountColumn:
        return tr("Amount");
    default:
        return tr("Paid by");
    }
}

QString EntryModel::textOf(const BudgetEntry &entry, int column) const {
    switch (column) {
    case DayColumn:
        return shortDate(entry.day, m_language);
    case VoucherColumn:
        return entry.voucher;
    case TextColumn:
        return entry.text;
    case LineColumn:
        return m_lines.value(entry.line).text;
    case AmountColumn:
        return entry.amount || entry.id ? amount(entry.amount, m_language) : QString();
    default:
        return m_institutions.value(entry.paidBy);
    }
}

QString EntryModel::take(BudgetEntry &entry, int column, const QString &typed) const {
    switch (column) {
    case DayColumn: {
        const auto day = parseDate(typed, QDate(m_budget.year, 1, 1));
        if (!day)
            return tr("“%1” is not a date. Write for example %2.")
                .arg(typed, shortDate(QDate(m_budget.year, 4, 29), m_language));
        entry.day = *day;
        return {};
    }
    case VoucherColumn:
        entry.voucher = typed;
        return {};
    case TextColumn:
        if (typed.isEmpty() && entry.id)
            return tr("Write what the amount is for.");
        entry.text = typed;
        return {};
    case LineColumn: {
        const Id line = m_lineNames.value(folded(typed));
        if (!line)
            return tr("There is no budget line called “%1”. Write one of the budget’s.").arg(typed);
        entry.line = line;
        return {};
    }
    case AmountColumn: {
        if (const QString other = otherCurrencyText(typed, m_currency); !other.isEmpty())
            return other;
        const auto ore = parseAmount(typed, m_language);
        if (!ore || (*ore == 0 && entry.id))
            return tr("“%1” is not an amount. Write for example %2 or %3.")
                .arg(typed, amount(300'000'00, m_language), amount(1'234'50, m_language));
        entry.amount = *ore;
        return {};
    }
    default:
        break;
    }
    const Id institution = m_institutionNames.value(folded(typed));
    if (!institution && !typed.isEmpty())
        return tr("There is no institution called “%1”.").arg(typed);
    entry.paidBy = institution;
    return {};
}

QVariant EntryModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::EditRole)
        return TableModelBase::data(index, role);
    const auto typed = m_typed.constFind(idAt(index.row()));
    if (typed != m_typed.cend() && typed->contains(index.column()))
        return typed->value(index.column()).text;
    return textOf(rowAt(index.row()).entry, index.column());
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int row = index.row();
    const Id id = idAt(row);
    const QString typed = value.toString().simplified();
    BudgetEntry entry = rowAt(row).entry;
    m_typingRow = -1;
    const bool isEmptied = typed.isEmpty() && !entry.id;
    const QString sentence = isEmptied ? QString() : take(entry, index.column(), typed);
    if (isEmptied && index.column() == AmountColumn)
        entry.amount = 0;
    auto &cells = m_typed[id];
    if (sentence.isEmpty())
        cells.remove(index.column());
    else
        cells.insert(index.column(), {typed, sentence});
    if (cells.isEmpty())
        m_typed.remove(id);
    const bool isAnother = !(entry == rowAt(row).entry);
    if (row == newRow())
        m_new = entry;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    sumsChanged();
    emit problemChanged();
    if (id > 0 && isAnother)
        emit entryEdited(entry);
    return true;
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && index.row() <= newRow() ? flags | Qt::ItemIsEditable : flags;
}

Cell EntryModel::cellAt(int row, int column) const {
    const BookedRow r = rowAt(row);
    if (r.kind == BookedRow::Kind::Sum) {
        if (column == AmountColumn)
            return cell(amount(m_sums[int(r.section)].value(), m_language), Cell::Tone::Strong);
        if (column != TextColumn)
            return {};
        return cell(r.section == BudgetSection::Income    ? tr("Sum of income")
                    : r.section == BudgetSection::Expense ? tr("Sum of expenses")
                                                          : tr("Sum borne by each institution"),
                    Cell::Tone::Strong);
    }
    const auto typed = m_typed.constFind(idAt(row));
    if (typed != m_typed.cend() && typed->contains(column)) {
        const QString text = typed->value(column).text;
        return marked(text.isEmpty() ? tr("lacks") : text, Mark::Failed, Cell::Tone::Failed);
    }
    if (r.kind == BookedRow::Kind::NewEntry && column == TextColumn && r.entry.text.isEmpty())
        return cell(tr("New amount"), Cell::Tone::Secondary);
    if (column == DayColumn && r.entry.day.isValid() && !m_budget.project &&
        r.entry.day.year() != m_budget.year) {
        Cell day = marked(textOf(r.entry, column), Mark::Warning, Cell::Tone::Warning);
        day.toolTip = tr("Not in %1, the year of the budget").arg(m_budget.year);
        return day;
    }
    if (column == VoucherColumn && m_withFiles.contains(r.entry.id)) {
        Cell voucher = cell(r.entry.voucher, Cell::Tone::Secondary);
        voucher.icon = QStringLiteral("mail-attachment");
        voucher.spoken = tr("%1, with attachment", "voucher number").arg(r.entry.voucher);
        return voucher;
    }
    const bool isSecondary = column == VoucherColumn || column == LineColumn || column == PaidByColumn;
    return cell(textOf(r.entry, column), isSecondary ? Cell::Tone::Secondary : Cell::Tone::Normal);
}

RowKind EntryModel::kindAt(int row) const { return row > newRow() ? RowKind::Sum : RowKind::Normal; }

Id EntryModel::idAt(int row) const {
    constexpr Id firstSum = -10;
    return row < newRow()    ? m_entries.at(row).id
           : row == newRow() ? newEntryId
                             : firstSum - Id(m_sumRows.at(row - newRow() - 1));
}

int EntryModel::columnWidth(int column) const {
    switch (column) {
    case DayColumn:
        return dayWidth;
    case VoucherColumn:
        return voucherWidth;
    case AmountColumn:
        return amountWidth;
    case PaidByColumn:
        return payerWidth;
    default:
        return 0;
    }
}

} // namespace aarring
