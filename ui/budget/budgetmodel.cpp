#include "ui/budget/budgetmodel.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"

namespace aarring {

namespace {

constexpr BudgetSection sections[] = {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel};

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
    sumUp();
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
    emit problemChanged();
}

BudgetLine BudgetModel::asTyped(const BudgetLine &line) const {
    BudgetLine typed = line;
    if (m_typingRow && (line.id ? line.id : newLineId(line.section)) == m_typingRow) {
        if (m_typingColumn == RevisedColumn)
            typed.revised = m_typingAmount;
        else
            typed.planned = m_typingAmount.value_or(0);
    }
    return typed;
}

void BudgetModel::sumUp() {
    QList<BudgetLine> planned, applying;
    for (bool &isRevised : m_isRevised)
        isRevised = false;
    const auto add = [&](const BudgetLine &line) {
        planned.append(asTyped(line));
        m_isRevised[int(line.section)] = m_isRevised[int(line.section)] || planned.last().revised;
        applying.append(planned.last());
        applying.last().planned = planned.last().applying();
    };
    for (const BudgetLine &line : m_lines)
        add(line);
    for (const BudgetSection section : sections)
        add(newLineOf(section));
    m_totals = aarring::totals(planned);
    m_applying = aarring::totals(applying);
}

void BudgetModel::typeAmount(const QModelIndex &index, const QString &text) {
    const bool isEmptied = text.trimmed().isEmpty();
    const auto ore = amountIn(m_currency, text, m_language);
    if (!ore && !isEmptied)
        return; // half typed ("300 0"): the sums stay at what was last understood
    m_typingRow = idAt(index.row());
    m_typingColumn = index.column();
    m_typingAmount = ore;
    rowChanged(index.row());
    sumsChanged();
}

void BudgetModel::stopTyping() {
    if (!m_typingRow)
        return;
    const int row = rowOf(std::exchange(m_typingRow, 0));
    if (row >= 0)
        rowChanged(row);
    sumsChanged();
}

void BudgetModel::sumsChanged() {
    sumUp();
    for (int row = 0; row < rowCount(); ++row)
        if (const auto kind = rowAt(row).kind;
            kind == BudgetRow::Kind::Sum || kind == BudgetRow::Kind::Result)
            rowChanged(row);
}

void BudgetModel::rowChanged(int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); }

bool BudgetModel::isNewLineBegun(BudgetSection section) const {
    const BudgetLine &line = newLineOf(section);
    return !line.text.isEmpty() || line.planned != 0 || line.revised || !line.category.isEmpty() ||
           m_typed.contains(newLineId(section));
}

std::optional<BudgetLine> BudgetModel::newLine(BudgetSection section) {
    const Id id = newLineId(section);
    const BudgetLine &line = newLineOf(section);
    if (line.text.isEmpty())
        m_typed[id].insert(TextColumn, QString());
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
    for (int row = 0; row < rowCount(); ++row)
        if (const auto found = m_typed.constFind(idAt(row)); found != m_typed.cend())
            return {idAt(row), found->firstKey(),
                    sentenceAbout(rowAt(row), found->firstKey(), found->first())};
    return {};
}

QString BudgetModel::sentenceAbout(const BudgetRow &row, int column, const QString &typed) const {
    if (column == TextColumn)
        return tr("A budget line needs a text. Write what the amount is for.");
    QString sentence = tr("“%1” is not an amount. Write for example %2 or %3.")
                           .arg(typed, amount(30'000'000, m_language), amount(123'450, m_language));
    if (const QString other = otherCurrencyText(typed, m_currency); !other.isEmpty())
        sentence = other;
    else if (const auto ore = parseAmount(typed, m_language))
        for (const Problem &p : validate(BudgetLine{0, m_budget, row.section, row.line.text, *ore, {}, 0}))
            if (p.field == QLatin1String("planned"))
                sentence = p.message;
    const QString &name = row.line.text;
    return name.isEmpty() ? sentence : tr("%1: %2", "line: problem").arg(name, sentence);
}

void BudgetModel::forgetTyped(Id id) {
    m_typed.remove(id);
    if (const int row = rowOf(id); row >= 0)
        rowChanged(row);
    emit problemChanged();
}

QStringList BudgetModel::choices(int column) const {
    QStringList categories;
    if (column == CategoryColumn)
        for (const BudgetLine &line : m_lines)
            if (!line.category.isEmpty() && !categories.contains(line.category))
                categories.append(line.category);
    return categories;
}

int BudgetModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TextColumn || section == CategoryColumn ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Line");
    case AmountColumn:
        return tr("Budget");
    case RevisedColumn:
        return tr("Revised");
    case CategoryColumn:
        return tr("Category");
    case BookedColumn:
        return tr("Booked");
    default:
        return tr("Remaining");
    }
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    return index.isValid() && isWrittenIn(index.column()) && isLineRow(rowAt(index.row()))
               ? flags | Qt::ItemIsEditable
               : flags;
}

QString BudgetModel::textOf(const BudgetRow &row, int column) const {
    const bool isNew = row.kind == BudgetRow::Kind::NewLine;
    switch (column) {
    case TextColumn:
        return row.line.text;
    case AmountColumn:
        return isNew && row.line.planned == 0 ? QString() : amount(row.line.planned, m_language);
    case RevisedColumn:
        return row.line.revised ? amount(*row.line.revised, m_language) : QString();
    default:
        return row.line.category;
    }
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::EditRole)
        return TableModelBase::data(index, role);
    if (!isWrittenIn(index.column()))
        return cellAt(index.row(), index.column()).text;
    const auto typed = m_typed.constFind(idAt(index.row()));
    if (typed != m_typed.cend() && typed->contains(index.column()))
        return typed->value(index.column());
    return textOf(rowAt(index.row()), index.column());
}

bool BudgetModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Id id = idAt(index.row());
    BudgetRow row = rowAt(index.row());
    const QString typed = value.toString().trimmed();
    m_typingRow = 0;
    auto &cells = m_typed[id];
    if (take(row.line, index.column(), typed))
        cells.remove(index.column());
    else
        cells.insert(index.column(), typed);
    if (cells.isEmpty())
        m_typed.remove(id);
    settle(row);
    return true;
}

bool BudgetModel::take(BudgetLine &line, int column, const QString &typed) const {
    if (column == CategoryColumn) {
        // Written as on the other lines of it, whatever the case it was typed in.
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const BudgetLine &other) {
            return other.id != line.id && other.category.compare(typed, Qt::CaseInsensitive) == 0;
        });
        line.category = same == m_lines.end() ? typed : same->category;
        return true;
    }
    if (column == TextColumn) {
        // An empty row may stay empty; a line that is in the file may not lose its text.
        if (typed.isEmpty() && line.id)
            return false;
        line.text = typed;
        return true;
    }
    const auto ore = amountIn(m_currency, typed, m_language);
    if (!typed.isEmpty() && (!ore || *ore < 0))
        return false;
    if (column == RevisedColumn)
        line.revised = ore;
    else
        line.planned = ore.value_or(0);
    return true;
}

PastedLines BudgetModel::filledDown(Id row, int column, const QStringList &cells) const {
    PastedLines filled;
    int at = rowOf(row);
    if (at < 0 || rowAt(at).kind != BudgetRow::Kind::Line || !isWrittenIn(column))
        return filled;
    for (qsizetype i = 0; i < cells.size(); ++i, ++at) {
        const auto fails = [&](const QString &why) {
            filled.problems.append(tr("Row %1, “%2”: %3", "number, text, what is wrong")
                                       .arg(QString::number(i + 1), cells[i], why));
        };
        if (rowAt(at).kind != BudgetRow::Kind::Line) {
            fails(tr("there is no budget line left for it"));
            break;
        }
        BudgetLine line = rowAt(at).line;
        if (!take(line, column, cells[i]))
            fails(sentenceAbout(rowAt(at), column, cells[i]));
        else if (!(line == rowAt(at).line))
            filled.lines.append(line);
    }
    return filled;
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
    if (column == TextColumn)
        return cell(sumName(r), Cell::Tone::Strong);
    return column == CategoryColumn ? Cell() : amountCell(r, column);
}

Cell BudgetModel::lineCell(const BudgetRow &row, Id id, int column) const {
    const bool isNew = row.kind == BudgetRow::Kind::NewLine;
    if (const auto typed = m_typed.constFind(id); typed != m_typed.cend() && typed->contains(column))
        return marked(column == TextColumn ? tr("No text") : typed->value(column), Mark::Failed,
                      Cell::Tone::Failed);
    switch (column) {
    case TextColumn: {
        if (isNew && !isNewLineBegun(row.section))
            return cell(tr("New line"), Cell::Tone::Secondary);
        Cell text = cell(row.line.text);
        text.toolTip = row.line.note;
        return text;
    }
    case CategoryColumn:
        return cell(row.line.category, Cell::Tone::Secondary);
    case AmountColumn:
    case RevisedColumn:
        return cell(textOf(row, column));
    default:
        return isNew ? Cell() : amountCell(row, column);
    }
}

/// Against the budget as it is being typed, so that the rest follows the amount.
Standing BudgetModel::standingOf(const BudgetRow &row) const {
    if (row.kind == BudgetRow::Kind::Line) {
        Standing standing = m_accounts.of(row.line.id);
        const BudgetLine typed = asTyped(row.line);
        standing.planned = typed.planned;
        standing.applying = typed.applying();
        return standing;
    }
    const auto of = [&row](const BudgetTotals &sums) {
        return row.kind == BudgetRow::Kind::Result     ? sums.result()
               : row.section == BudgetSection::Income  ? sums.income
               : row.section == BudgetSection::Expense ? sums.expense
                                                       : sums.travel;
    };
    Standing standing =
        row.kind == BudgetRow::Kind::Result ? m_accounts.result() : m_accounts.of(row.section);
    standing.planned = of(m_totals);
    standing.applying = of(m_applying);
    return standing;
}

Cell BudgetModel::amountCell(const BudgetRow &row, int column) const {
    const Standing standing = standingOf(row);
    const bool isResult = row.kind == BudgetRow::Kind::Result;
    const auto tone = row.kind == BudgetRow::Kind::Line ? Cell::Tone::Normal : Cell::Tone::Strong;
    const auto planned = [&](qint64 ore) {
        return isResult && ore < 0 ? marked(amount(ore, m_language), Mark::Warning, Cell::Tone::Warning)
                                   : cell(amount(ore, m_language), tone);
    };
    if (column == AmountColumn)
        return planned(standing.planned);
    if (column == RevisedColumn) {
        const bool isRevised =
            isResult ? m_isRevised[int(BudgetSection::Income)] || m_isRevised[int(BudgetSection::Expense)]
                     : m_isRevised[int(row.section)];
        return isRevised ? planned(standing.applying) : Cell();
    }
    if (column == BookedColumn)
        return cell(amount(standing.booked, m_language), tone);
    if (isResult)
        return {}; // what is left of a difference says nothing
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
    constexpr int asWideAsItsContent = -1;
    return column == TextColumn ? 0 : asWideAsItsContent;
}

} // namespace aarring
