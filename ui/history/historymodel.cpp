#include "ui/history/historymodel.h"

#include "base/formats.h"
#include "base/textfold.h"

#include <QTimer>

namespace aarring {

namespace {

constexpr int chunk = 200;
constexpr int screenful = 60;

} // namespace

HistoryModel::HistoryModel(const Queries &queries, QObject *parent)
    : TableModelBase(parent), m_queries(queries) {}

QList<HistoryModel::Entry> HistoryModel::readEntries(int count, int offset) const {
    QList<Entry> entries;
    for (const HistoryEntry &e : m_queries.history(count, offset))
        entries.append({e, folded(e.text + QLatin1Char(' ') + e.author), e.at.toLocalTime().date()});
    return entries;
}

void HistoryModel::refresh(bool wholly) {
    const int total = m_queries.historyCount();
    if (wholly || total < m_total || m_entries.isEmpty())
        m_entries = readEntries(chunk, 0);
    else if (total > m_total)
        takeIn(readEntries(total - m_total, 0));
    else
        return;
    m_total = total;
    rebuild();
}

// What was removed for good changes how older entries stand, too.
void HistoryModel::takeIn(const QList<Entry> &newer) {
    const bool isErased = std::any_of(newer.begin(), newer.end(), [](const Entry &e) {
        return e.entry.kind == HistoryEntry::Kind::Erased;
    });
    m_entries = isErased ? readEntries(int(newer.size() + m_entries.size()), 0) : newer + m_entries;
}

void HistoryModel::setFilter(const QString &words) {
    const QStringList filter = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool HistoryModel::matches(const Entry &entry) const {
    return std::all_of(m_filter.begin(), m_filter.end(),
                       [&](const QString &word) { return entry.folded.contains(word); });
}

/// The rows of the entries from `firstEntry` on; a day's heading is left out where `above` has it already.
std::vector<HistoryModel::Row> HistoryModel::rowsFor(int firstEntry, QDate above) const {
    std::vector<Row> rows;
    for (int i = firstEntry; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries.at(i);
        if (!matches(entry))
            continue;
        if (entry.day != above)
            rows.push_back({-1, entry.day});
        rows.push_back({i, entry.day});
        above = entry.day;
    }
    return rows;
}

void HistoryModel::rebuild() {
    beginResetModel();
    m_rows = rowsFor(0, {});
    m_shown = int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.entry >= 0; }));
    endResetModel();
    emit progressed();
    searchOn();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && read() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex &) {
    // What was done since the last refresh() lies before what is read.
    const int newer = m_queries.historyCount() - m_total;
    const int first = read();
    m_entries += readEntries(chunk, first + newer);
    if (read() == first)
        m_total = first; // the file could not be read further; do not ask for ever
    const std::vector<Row> more = rowsFor(first, m_rows.empty() ? QDate() : m_rows.back().day);
    if (!more.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
        m_rows.insert(m_rows.end(), more.begin(), more.end());
        m_shown +=
            int(std::count_if(more.begin(), more.end(), [](const Row &row) { return row.entry >= 0; }));
        endInsertRows();
    }
    emit progressed();
    searchOn();
}

/// While the filter lets too little through to fill the screen, nobody scrolls and so nobody asks for more.
void HistoryModel::searchOn() {
    if (m_searching || !isFiltered() || m_shown >= screenful || !canFetchMore({}))
        return;
    m_searching = true;
    QTimer::singleShot(0, this, [this] {
        m_searching = false;
        if (isFiltered() && m_shown < screenful && canFetchMore({}))
            fetchMore({});
    });
}

const HistoryEntry *HistoryModel::entryAt(int row) const {
    if (row < 0 || row >= rowCount() || m_rows[size_t(row)].entry < 0)
        return nullptr;
    return &m_entries.at(m_rows[size_t(row)].entry).entry;
}

const HistoryEntry *HistoryModel::entryOf(Id id) const {
    const qsizetype place = m_total - id;
    return id > 0 && place >= 0 && place < m_entries.size() ? &m_entries.at(place).entry : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        return tr("What was done");
    case KindColumn:
        return tr("How");
    default:
        return tr("Who");
    }
}

Cell HistoryModel::cellAt(int row, int column) const {
    const Row &r = m_rows[size_t(row)];
    if (r.entry < 0)
        return column == TimeColumn ? cell(capitalised(longDateWithWeekday(r.day, m_language))) : Cell();
    const HistoryEntry &entry = m_entries.at(r.entry).entry;
    const Cell::Tone tone = kindAt(row) == RowKind::Quiet ? Cell::Tone::Secondary : Cell::Tone::Normal;
    switch (column) {
    case TimeColumn:
        return cell(timeOfDay(entry.at.toLocalTime().time(), m_language), Cell::Tone::Secondary);
    case WhatColumn:
        return cell(entry.text, tone);
    case KindColumn:
        switch (entry.kind) {
        case HistoryEntry::Kind::Edit:
            return {};
        case HistoryEntry::Kind::Undo:
            return kindBadge(tr("Undone"), false);
        case HistoryEntry::Kind::Redo:
            return kindBadge(tr("Redone"), false);
        case HistoryEntry::Kind::Revert:
            return kindBadge(tr("Taken back"), true);
        case HistoryEntry::Kind::Final:
        case HistoryEntry::Kind::Erased:
            return kindBadge(tr("Final"), false);
        }
        return {};
    default:
        return cell(entry.author, Cell::Tone::Secondary);
    }
}

RowKind HistoryModel::kindAt(int row) const {
    const HistoryEntry *entry = entryAt(row);
    if (!entry)
        return RowKind::Group;
    return entry->kind == HistoryEntry::Kind::Undo || entry->kind == HistoryEntry::Kind::Redo
               ? RowKind::Quiet
               : RowKind::Normal;
}

// Counted from the oldest, so that an entry keeps its number when others come on top.
Id HistoryModel::idAt(int row) const {
    const Row &r = m_rows[size_t(row)];
    return r.entry < 0 ? -r.day.toJulianDay() : m_total - r.entry;
}

int HistoryModel::columnWidth(int column) const {
    switch (column) {
    case TimeColumn:
        return 72;
    case WhatColumn:
        return 0;
    case KindColumn:
        return 112;
    default:
        return 128;
    }
}

} // namespace aarring
