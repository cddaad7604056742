#include "ui/budget/sharemodel.h"

#include "base/formats.h"

namespace aarring {

namespace {

constexpr int amountWidth = 110, percentWidth = 84;

} // namespace

void ShareModel::setPlan(const SharePlan &plan, const QList<Share> &shares, const QList<BudgetEntry> &entries,
                         const QHash<Id, QString> &names) {
    beginResetModel();
    m_plan = plan;
    m_shares = shares;
    m_entries = entries;
    m_names = names;
    m_problem = {};
    compute(m_shares);
    endResetModel();
    emit problemChanged();
}

void ShareModel::setLanguage(Language language) {
    beginResetModel();
    m_language = language;
    endResetModel();
}

void ShareModel::compute(const QList<Share> &shares) {
    m_division = divide(m_plan, shares);
    m_standings = standingOf(m_plan, shares, m_entries);
}

bool ShareModel::hasColumn(int column) const {
    if (column == BasisColumn)
        return m_plan.key == ShareKey::Population || m_plan.key == ShareKey::Framework ||
               m_plan.key == ShareKey::Fixed;
    return m_plan.key == ShareKey::Percent || m_plan.key == ShareKey::Framework;
}

QString ShareModel::basisText(const Share &share, int column) const {
    if (column == PercentColumn)
        return percentText(share.percent, m_language);
    return m_plan.key == ShareKey::Population ? number(share.inhabitants, m_language)
                                              : amount(share.amount, m_language);
}

bool ShareModel::take(Share &share, int column, const QString &typed) const {
    if (column == PercentColumn) {
        const auto percent = typed.isEmpty() ? std::optional<int>(0) : parsePercent(typed);
        share.percent = percent.value_or(share.percent);
        return percent.has_value();
    }
    const auto ore = typed.isEmpty() ? std::optional<qint64>(0) : amountIn(m_currency, typed, m_language);
    if (!ore || *ore < 0)
        return false;
    if (m_plan.key != ShareKey::Population) {
        share.amount = *ore;
        return true;
    }
    // Inhabitants are written as amounts are, but whole and not in øre.
    if (*ore % 100 || *ore / 100 > mostInhabitants)
        return false;
    share.inhabitants = *ore / 100;
    return true;
}

void ShareModel::typeAmount(const QModelIndex &index, const QString &text) {
    QList<Share> shares = m_shares;
    if (index.row() >= shares.size() || !take(shares[index.row()], index.column(), text.trimmed()))
        return; // half typed: the shares stay at what was last understood
    compute(shares);
    emit dataChanged(this->index(0, ShareColumn), this->index(rowCount() - 1, OwesColumn));
}

void ShareModel::stopTyping() {
    compute(m_shares);
    emit dataChanged(index(0, ShareColumn), index(rowCount() - 1, OwesColumn));
}

void ShareModel::forgetTyped(Id) {
    m_problem = {};
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit problemChanged();
}

int ShareModel::rowCount(const QModelIndex &parent) const {
    if (parent.isValid() || m_standings.isEmpty())
        return 0;
    return int(m_standings.size()) + (m_division.unplaced ? 2 : 1);
}

int ShareModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == InstitutionColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case InstitutionColumn:
        return tr("Institution");
    case BasisColumn:
        return m_plan.key == ShareKey::Population  ? tr("Inhabitants")
               : m_plan.key == ShareKey::Framework ? tr("Framework")
               : m_plan.key == ShareKey::Fixed     ? tr("Amount")
                                                   : QString();
    case PercentColumn:
        return hasColumn(PercentColumn) ? tr("Part") : QString();
    case ShareColumn:
        return tr("Share");
    case PaidColumn:
        return tr("Paid");
    default:
        return tr("Owes");
    }
}

QVariant ShareModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::EditRole)
        return TableModelBase::data(index, role);
    if (m_problem.row == idAt(index.row()) && m_problem.column == index.column())
        return m_typed;
    return cellAt(index.row(), index.column()).text;
}

bool ShareModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    QList<Share> shares = m_shares;
    const QString typed = value.toString().simplified();
    m_problem = {};
    if (!take(shares[index.row()], index.column(), typed)) {
        m_typed = typed;
        m_problem = {idAt(index.row()), index.column(), sentenceAbout(index.column(), typed)};
    }
    compute(m_shares);
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit problemChanged();
    if (!(shares == m_shares))
        emit sharesEdited(shares);
    return true;
}

QString ShareModel::sentenceAbout(int column, const QString &typed) const {
    if (column == PercentColumn)
        return tr("“%1” is not a percentage. Write for example %2.")
            .arg(typed, percentText(12'50, m_language));
    if (m_plan.key == ShareKey::Population)
        return tr("“%1” is not a number of inhabitants. Write for example %2.")
            .arg(typed, number(31'000, m_language));
    if (const QString other = otherCurrencyText(typed, m_currency); !other.isEmpty())
        return other;
    return tr("“%1” is not an amount. Write for example %2.").arg(typed, amount(1'234'50, m_language));
}

QModelIndex ShareModel::cellFrom(const QModelIndex &index, int step) const {
    int row = index.row(), column = index.column();
    while (row >= 0 && row < rowCount()) {
        column += step;
        if (column < 0 || column >= ColumnCount) {
            row += step;
            column = step > 0 ? -1 : int(ColumnCount);
            continue;
        }
        if (const QModelIndex cell = this->index(row, column); flags(cell).testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

Result<QList<Share>> ShareModel::filledFrom(const QModelIndex &index, const QList<QStringList> &rows) const {
    const auto refused = [](const QString &why) {
        return Error{Error::Kind::Invalid, tr("The cells are not pasted"), why, {}};
    };
    QList<Share> shares = m_shares;
    for (int i = 0; i < rows.size(); ++i)
        for (int k = 0; k < rows[i].size(); ++k) {
            const QModelIndex cell = index.sibling(index.row() + i, index.column() + k);
            if (!flags(cell).testFlag(Qt::ItemIsEditable))
                return refused(tr("there are more of them than can be written in from the chosen cell on"));
            if (!take(shares[cell.row()], cell.column(), rows[i][k]))
                return refused(sentenceAbout(cell.column(), rows[i][k]));
        }
    return shares;
}

Qt::ItemFlags ShareModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    const bool isShare = index.isValid() && index.row() < m_shares.size();
    const bool isBasis = index.column() == BasisColumn || index.column() == PercentColumn;
    return isShare && isBasis && hasColumn(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

Cell ShareModel::cellAt(int row, int column) const {
    const bool isRest = m_division.unplaced && row == m_standings.size();
    if (kindAt(row) == RowKind::Sum) {
        OreSum share, paid;
        for (const ShareStanding &standing : m_standings) {
            share.add(standing.share);
            paid.add(standing.paid);
        }
        share.add(m_division.unplaced);
        switch (column) {
        case InstitutionColumn:
            return cell(tr("Sum"), Cell::Tone::Strong);
        case ShareColumn:
            return cell(amount(share.value(), m_language), Cell::Tone::Strong);
        case PaidColumn:
            return cell(amount(paid.value(), m_language), Cell::Tone::Strong);
        case OwesColumn:
            return cell(amount(share.value() - paid.value(), m_language), Cell::Tone::Strong);
        default:
            return {};
        }
    }
    if (isRest)
        return column == InstitutionColumn
                   ? marked(tr("Borne by nobody yet"), Mark::Warning, Cell::Tone::Warning)
               : column == ShareColumn ? cell(amount(m_division.unplaced, m_language), Cell::Tone::Warning)
                                       : Cell();
    if (m_problem.row == idAt(row) && m_problem.column == column)
        return marked(m_typed, Mark::Failed, Cell::Tone::Failed);
    const ShareStanding &standing = m_standings[row];
    switch (column) {
    case InstitutionColumn: {
        Cell name = cell(m_names.value(standing.institution));
        if (standing.remainder)
            name.second = tr("bears %1 of remainder").arg(amount(standing.remainder, m_language));
        return name;
    }
    case BasisColumn:
    case PercentColumn:
        return row < m_shares.size() && hasColumn(column) ? cell(basisText(m_shares[row], column)) : Cell();
    case ShareColumn:
        return cell(amount(standing.share, m_language));
    case PaidColumn:
        return cell(amount(standing.paid, m_language));
    default:
        return cell(amount(standing.owes(), m_language),
                    standing.owes() > 0 ? Cell::Tone::Warning : Cell::Tone::Secondary);
    }
}

RowKind ShareModel::kindAt(int row) const { return row == rowCount() - 1 ? RowKind::Sum : RowKind::Normal; }

Id ShareModel::idAt(int row) const {
    return row < m_standings.size() ? m_standings[row].institution : -1 - Id(row - m_standings.size());
}

int ShareModel::columnWidth(int column) const {
    return column == InstitutionColumn ? 0 : column == PercentColumn ? percentWidth : amountWidth;
}

} // namespace aarring
