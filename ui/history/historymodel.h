#pragma once

#include "actions/queries.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// What was done, newest first, under a heading for each day. Reads two hundred at a time as the view asks
/// for more, so that a long history costs nothing until somebody scrolls there. A filter looks through what
/// is read and reads on, chunk by chunk between other events, until the screen is full or all is looked
/// through.
class HistoryModel : public TableModelBase {
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, KindColumn, WhoColumn, ColumnCount };

    explicit HistoryModel(const Queries &queries, QObject *parent = nullptr);

    /// Puts what was done since the last time on top; reads all anew when `wholly` (another language).
    void refresh(bool wholly = false);
    void setLanguage(Language language) { m_language = language; }
    /// Only entries in which all words occur, in what was done or by whom.
    void setFilter(const QString &words);
    /// The entry of a row; null for a day's heading.
    const HistoryEntry *entryAt(int row) const;
    const HistoryEntry *entryOf(Id id) const;

    int total() const { return m_total; }              ///< in the file
    int read() const { return int(m_entries.size()); } ///< looked at so far
    int shown() const { return m_shown; }              ///< of those, the ones the filter lets through
    bool isFiltered() const { return !m_filter.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int row) const override;
    Id idAt(int row) const override;
    int columnWidth(int column) const override;

signals:
    void progressed(); ///< more is read, or the filter is another one

private:
    struct Row {
        int entry = -1; ///< place in m_entries; -1 = the day's heading
        QDate day;
    };
    struct Entry {
        HistoryEntry entry;
        QString folded; ///< what the filter looks at
        QDate day;      ///< local
    };

    QList<Entry> readEntries(int count, int offset) const;
    void takeIn(const QList<Entry> &newer);
    std::vector<Row> rowsFor(int firstEntry, QDate above) const;
    bool matches(const Entry &entry) const;
    void rebuild();
    void searchOn();

    const Queries &m_queries;
    Language m_language = Language::English;
    QStringList m_filter;
    QList<Entry> m_entries; ///< newest first, without gaps
    std::vector<Row> m_rows;
    int m_total = 0;
    int m_shown = 0;
    bool m_searching = false;
};

} // namespace aarring
