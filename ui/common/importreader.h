#pragma once

#include "actions/actions.h"
#include "exchange/columns.h"
#include "exchange/listimport.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace aarring {

/// Columns of any list: each field is the number of one of the list's own enum, 0 = left out.
using ListColumns = TableColumns<int>;

template<class Field>
ListColumns asNumbers(const TableColumns<Field> &columns) {
    ListColumns numbers{columns.hasHeader, {}};
    for (const Field field : columns.fields)
        numbers.fields.append(int(field));
    return numbers;
}

template<class Field>
TableColumns<Field> asFields(const ListColumns &numbers) {
    TableColumns<Field> columns{numbers.hasHeader, {}};
    for (const int number : numbers.fields)
        columns.fields.append(Field(number));
    return columns;
}

/// A table that was read, how it is understood, and what it would do.
struct ReadList {
    CellTable table;
    ListColumns columns;
    QList<ImportLine> lines;
    ImportCounts counts;
    /// Writes the accepted lines as one action.
    std::function<QFuture<Status>(Actions &actions, const ImportProgress &progress)> write;

    template<class Preview>
    void take(const Preview &preview) {
        counts = preview;
        lines = {preview.rows.begin(), preview.rows.end()};
    }
};

/// Understands a table, by itself or with the columns given. Called in another thread, so it holds by value what it needs.
using ListReading = std::function<Result<ReadList>(
    const CellTable &table, const std::optional<ListColumns> &columns, const ImportProgress &progress)>;

/// Reads lists in a thread of its own. A new reading stops the one under way.
class ImportReader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportReader() override { stop(); }

    void readText(const QString &text, const ListReading &reading);
    void readFile(const QString &path, const ListReading &reading);
    /// The same table again, understood otherwise.
    void readAgain(const CellTable &table, const ListColumns &columns, const ListReading &reading);
    void stop();
    bool isReading() const { return m_reading; }

signals:
    void progressed(int done, int total);
    void finished(const aarring::ReadList &list);
    void failed(const aarring::Error &error);

private:
    using Source = std::function<Result<CellTable>()>;
    void start(const Source &source, const std::optional<ListColumns> &columns, const ListReading &reading);

    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the reading under way
    bool m_reading = false;
    QThreadPool m_threads; ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
