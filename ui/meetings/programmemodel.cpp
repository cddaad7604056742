#include "ui/meetings/programmemodel.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"

namespace aarring {

namespace {

constexpr int usualLength = 15;
constexpr int timeWidth = 126;
constexpr int lengthWidth = 58;

bool needsDecision(ItemKind kind) { return kind == ItemKind::Decision || kind == ItemKind::Election; }

} // namespace

ProgrammeModel::ProgrammeModel(QObject *parent) : TableModelBase(parent) { clearNewRow(); }

void ProgrammeModel::setItems(const Meeting &meeting, const QList<AgendaItem> &items,
                              const QStringList &numbers) {
    const bool isOther = meeting.id != m_meeting.id;
    m_meeting = meeting;
    m_items = items;
    m_numbers = numbers;
    m_programme = programmeOf(meeting, items);
    m_typed.removeIf(
        [&](const auto &typed) { return isOther || (typed.key().first > 0 && !item(typed.key().first)); });
    if (m_newAfter && !item(m_newAfter))
        m_newAfter = 0;
    if (m_new.parent && !item(m_new.parent))
        m_new.parent = 0;
    if (isOther) {
        m_newAfter = 0;
        m_new.parent = 0;
        clearNewRow();
    }
    show();
}

void ProgrammeModel::setLanguage(Language language) {
    m_language = language;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit problemChanged();
}

void ProgrammeModel::setReadOnly(bool readOnly) {
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        show();
}

const AgendaItem *ProgrammeModel::item(Id id) const {
    for (const AgendaItem &item : m_items)
        if (item.id == id)
            return &item;
    return nullptr;
}

std::vector<ProgrammeRow> ProgrammeModel::build() const {
    std::vector<ProgrammeRow> rows;
    size_t newRow = size_t(m_items.size());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        rows.push_back({ProgrammeRow::Kind::Item, m_items[i], m_programme.times[i], m_numbers.value(i)});
        const AgendaItem &at = m_items[i];
        // Behind the chosen item and its parts.
        if (m_newAfter && (at.id == m_newAfter || (at.parent == m_newAfter && !m_new.parent)))
            newRow = size_t(i) + 1;
        if (m_newAfter && m_new.parent && at.id == m_newAfter)
            newRow = size_t(i) + 1;
    }
    if (!m_readOnly)
        rows.insert(rows.begin() + qsizetype(newRow), {ProgrammeRow::Kind::New, m_new, {}, {}});
    if (!m_items.isEmpty())
        rows.push_back({ProgrammeRow::Kind::End, {}, {}, {}});
    return rows;
}

void ProgrammeModel::show() {
    std::vector<ProgrammeRow> rows = build();
    const auto same = [](const ProgrammeRow &a, const ProgrammeRow &b) {
        return a.kind == b.kind && a.item.id == b.item.id;
    };
    if (!rows.empty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit problemChanged();
}

void ProgrammeModel::placeNewRow(Id after) {
    const AgendaItem *before = item(after);
    m_newAfter = after;
    m_new.parent = before ? before->parent : 0;
    show();
}

bool ProgrammeModel::nestNewRow(bool nest) {
    int row = rowOf(newId);
    if (!nest) {
        if (!m_new.parent)
            return false;
        m_newAfter = m_newAfter ? m_new.parent : 0;
        m_new.parent = 0;
    } else {
        if (row <= 0 || m_new.parent)
            return false;
        const AgendaItem &before = rowAt(row - 1).item;
        m_new.parent = before.parent ? before.parent : before.id;
        m_newAfter = before.id;
    }
    // A part has no time of its own unless one is typed.
    if (!isNewRowBegun() || m_new.minutes == 0 || m_new.minutes == usualLength)
        m_new.minutes = nest ? 0 : usualLength;
    show();
    return true;
}

bool ProgrammeModel::isNewRowBegun() const {
    return m_isNewBegun || std::any_of(m_typed.keyBegin(), m_typed.keyEnd(),
                                       [](const auto &at) { return at.first == newId; });
}

std::optional<AgendaItem> ProgrammeModel::newItem() {
    if (m_new.title.isEmpty())
        m_typed.insert({newId, TitleColumn}, QStringLiteral(""));
    const bool isFit = std::none_of(m_typed.keyBegin(), m_typed.keyEnd(),
                                    [](const auto &at) { return at.first == newId; }) &&
                       acceptable(validate(m_new));
    show();
    if (!isFit)
        return std::nullopt;
    AgendaItem made = m_new;
    made.meeting = m_meeting.id;
    // Between its neighbours, which are the items beside it or the parts beside it.
    if (m_newAfter) {
        const AgendaItem *next = nullptr;
        const AgendaItem *before = nullptr;
        for (const AgendaItem &other : m_items) {
            if (other.parent != made.parent)
                continue;
            if (before && before->id == m_newAfter && !next)
                next = &other;
            if (other.id == m_newAfter)
                before = &other;
        }
        if (before && next)
            made.position = (before->position + next->position) / 2;
    }
    return made;
}

void ProgrammeModel::clearNewRow(Id written) {
    const Id parent = m_new.parent;
    m_new = {};
    m_new.parent = parent;
    m_new.minutes = parent ? 0 : usualLength;
    m_isNewBegun = false;
    m_isKindChosen = false;
    if (m_newAfter && written)
        m_newAfter = written;
    m_typed.removeIf([](const auto &typed) { return typed.key().first == newId; });
    show();
}

QString ProgrammeModel::typedIn(Id row, int column) const { return m_typed.value({row, column}); }

ProgrammeModel::CellProblem ProgrammeModel::problem() const {
    for (int row = 0; row < rowCount(); ++row)
        for (const int column : {TimeColumn, TitleColumn, LengthColumn}) {
            const QString typed = typedIn(idAt(row), column);
            if (typed.isNull())
                continue;
            QString sentence;
            if (column == TitleColumn)
                sentence = tr("An item needs a name. Write what it is about, or empty the row with Delete.");
            else if (column == TimeColumn)
                sentence = tr("“%1” is not a time. Write for example %2 or %3.")
                               .arg(typed, timeOfDay(QTime(10, 0), m_language),
                                    timeRange(QTime(10, 0), QTime(10, 20), m_language));
            else
                sentence = tr("“%1” is not a length. Write minutes, for example 45, or %2.")
                               .arg(typed, duration(75, m_language));
            return {idAt(row), column, sentence};
        }
    return {};
}

void ProgrammeModel::forgetTyped(Id row) {
    m_typed.removeIf([row](const auto &typed) { return typed.key().first == row; });
    show();
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProgrammeModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LengthColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case NumberColumn:
        return tr("Item");
    case TitleColumn:
        return tr("Programme");
    case PresentersColumn:
        return role == Qt::AccessibleTextRole ? tr("Presenters") : QString();
    case KindColumn:
        return tr("Kind");
    case LengthColumn:
        return tr("Min.");
    default:
        return {};
    }
}

Qt::ItemFlags ProgrammeModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    const bool isEditable = index.isValid() && !m_readOnly && kindAt(index.row()) != RowKind::Sum &&
                            index.column() != HandleColumn && index.column() != NumberColumn;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::EditRole)
        return TableModelBase::data(index, role);
    const ProgrammeRow &row = rowAt(index.row());
    if (const QString typed = typedIn(idAt(index.row()), index.column()); !typed.isNull())
        return typed;
    switch (index.column()) {
    case TimeColumn:
        // What stands there is only what is fixed; a computed time is not somebody's wish.
        return timeOfDay(row.item.fixedStart, m_language);
    case TitleColumn:
        return row.item.title;
    case PresentersColumn:
        return row.item.presenters;
    case KindColumn:
        return int(row.item.kind);
    case LengthColumn:
        return row.kind == ProgrammeRow::Kind::New && !m_isNewBegun ? QString()
                                                                    : QString::number(row.item.minutes);
    default:
        return {};
    }
}

void ProgrammeModel::setTime(AgendaItem &item, int row, const QString &text) {
    qsizetype at = 0;
    QList<AgendaItem> items = m_items;
    if (rowAt(row).kind == ProgrammeRow::Kind::New) {
        for (int before = 0; before < row; ++before)
            at += rowAt(before).kind == ProgrammeRow::Kind::Item ? 1 : 0;
        items.insert(at, item);
    } else {
        while (at < items.size() && items[at].id != item.id)
            ++at;
    }
    const auto time = readItemTime(text, followingStart(m_meeting, items, at));
    if (!time) {
        m_typed.insert({idAt(row), TimeColumn}, text);
        return;
    }
    item.fixedStart = time->from;
    if (time->minutes >= 0)
        item.minutes = time->minutes;
}

bool ProgrammeModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int row = index.row();
    const Id id = idAt(row);
    const bool isNew = rowAt(row).kind == ProgrammeRow::Kind::New;
    const AgendaItem before = rowAt(row).item;
    AgendaItem item = before;
    const QString text = value.toString().trimmed();
    m_typed.remove({id, index.column()});
    switch (index.column()) {
    case TimeColumn:
        setTime(item, row, text);
        break;
    case TitleColumn:
        if (text.isEmpty() && !isNew)
            m_typed.insert({id, TitleColumn}, QStringLiteral(""));
        else
            item.title = text;
        if (const auto named = kindNamed(text); named && isNew && !m_isKindChosen)
            item.kind = *named;
        break;
    case PresentersColumn:
        item.presenters = text;
        break;
    case KindColumn:
        item.kind = ItemKind(value.toInt());
        m_isKindChosen = m_isKindChosen || isNew;
        break;
    case LengthColumn:
        if (const auto minutes = readLength(text))
            item.minutes = *minutes;
        else if (!text.isEmpty() || !isNew)
            m_typed.insert({id, LengthColumn}, text.isNull() ? QStringLiteral("") : text);
        break;
    default:
        return false;
    }
    if (isNew) {
        m_isNewBegun = m_isNewBegun || !text.isEmpty() || !(item == before);
        m_new = item;
    }
    show();
    if (!isNew && !(item == before))
        emit itemEdited(item);
    return true;
}

QString ProgrammeModel::fitSentence(const ProgrammeTime &time) const {
    if (time.overlap)
        return tr("%1 too early", "a length; the item before is not over")
            .arg(duration(time.overlap, m_language));
    if (time.isTooLong)
        return tr("longer than its item");
    if (time.gap)
        return tr("%1 free before", "a length").arg(duration(time.gap, m_language));
    return {};
}

Cell ProgrammeModel::timeCell(const ProgrammeRow &row) const {
    const ProgrammeTime &time = row.time;
    Cell made = cell(timeRange(time.from, time.to, m_language),
                     row.item.isBusiness() && !time.isPart ? Cell::Tone::Strong : Cell::Tone::Secondary);
    made.second = fitSentence(time);
    QStringList spoken{made.text};
    if (row.item.fixedStart.isValid()) {
        made.icon = QStringLiteral("object-locked");
        made.toolTip = tr("Begins at a fixed time. Clear it, and it follows the item before.");
        spoken.append(tr("fixed"));
    }
    if (time.late) {
        made.tone = Cell::Tone::Warning;
        spoken.append(tr("after the end of the meeting"));
    }
    if (time.late || time.overlap || time.isTooLong) {
        made.mark = Mark::Warning;
        made.shape = Cell::Shape::Mark;
    }
    if (!made.second.isEmpty())
        spoken.append(made.second);
    made.spoken = spoken.join(QStringLiteral(", "));
    return made;
}

Cell ProgrammeModel::titleCell(const ProgrammeRow &row) const {
    if (!typedIn(row.kind == ProgrammeRow::Kind::New ? newId : row.item.id, TitleColumn).isNull())
        return marked(tr("No name"), Mark::Failed, Cell::Tone::Failed);
    if (row.kind == ProgrammeRow::Kind::New && row.item.title.isEmpty())
        return cell(row.item.parent ? tr("New part") : tr("New item"), Cell::Tone::Secondary);
    Cell made = cell(row.item.title, row.item.isBusiness() && !row.item.parent ? Cell::Tone::Strong
                                     : row.item.isBusiness()                   ? Cell::Tone::Normal
                                                                               : Cell::Tone::Secondary);
    made.second = row.item.presenters;
    if (row.item.parent)
        made.spoken = tr("part: %1").arg(row.item.title);
    return made;
}

Cell ProgrammeModel::cellAt(int at, int column) const {
    const ProgrammeRow &row = rowAt(at);
    if (row.kind == ProgrammeRow::Kind::End) {
        const bool isLate = m_programme.overrun > 0;
        if (column == TimeColumn && m_programme.end.isValid())
            return cell(tr("Ends at %1").arg(timeOfDay(m_programme.end, m_language)),
                        isLate ? Cell::Tone::Warning : Cell::Tone::Strong);
        if (column == TitleColumn) {
            const QString total = duration(m_programme.minutes, m_language);
            return cell(
                m_programme.pause
                    ? tr("%1, %2 of it breaks", "lengths").arg(total, duration(m_programme.pause, m_language))
                    : total,
                Cell::Tone::Strong);
        }
        return {};
    }
    const bool isNew = row.kind == ProgrammeRow::Kind::New;
    const Id id = idAt(at);
    if (const QString typed = typedIn(id, column); !typed.isNull() && column != TitleColumn)
        return marked(typed, Mark::Failed, Cell::Tone::Failed);
    switch (column) {
    case TimeColumn:
        return isNew ? cell(timeOfDay(row.item.fixedStart, m_language)) : timeCell(row);
    case NumberColumn: {
        Cell number = cell(row.number, Cell::Tone::Secondary);
        if (row.item.internal) {
            number.text = tr("Internal");
            number.toolTip = tr("Not in the notice, the programme or the minutes that are sent");
        }
        return number;
    }
    case TitleColumn:
        return titleCell(row);
    case PresentersColumn: {
        Cell made;
        made.spoken = row.item.presenters;
        return made;
    }
    case KindColumn:
        if (isNew && !m_isNewBegun)
            return {};
        return row.item.isBusiness() ? kindBadge(label(row.item.kind), needsDecision(row.item.kind))
                                     : cell(label(row.item.kind), Cell::Tone::Secondary);
    case LengthColumn:
        return isNew && !m_isNewBegun ? Cell()
               : row.item.minutes     ? cell(QString::number(row.item.minutes))
               : row.time.length      ? cell(QString::number(row.time.length), Cell::Tone::Secondary)
                                      : cell(QStringLiteral("–"), Cell::Tone::Secondary);
    default:
        return {};
    }
}

RowKind ProgrammeModel::kindAt(int row) const {
    const ProgrammeRow &at = rowAt(row);
    if (at.kind == ProgrammeRow::Kind::End)
        return RowKind::Sum;
    return at.kind == ProgrammeRow::Kind::Item && !at.item.isBusiness() ? RowKind::Quiet : RowKind::Normal;
}

Id ProgrammeModel::idAt(int row) const {
    switch (rowAt(row).kind) {
    case ProgrammeRow::Kind::New:
        return newId;
    case ProgrammeRow::Kind::End:
        return endId;
    default:
        return rowAt(row).item.id;
    }
}

int ProgrammeModel::columnWidth(int column) const {
    switch (column) {
    case HandleColumn:
        return 34;
    case TimeColumn:
        return timeWidth;
    case TitleColumn:
        return 0;
    case PresentersColumn:
        return 1;
    case LengthColumn:
        return lengthWidth;
    default:
        return -1;
    }
}

} // namespace aarring
