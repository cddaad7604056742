#pragma once

#include "exchange/cells.h"
#include "exchange/headerwords.h"

#include <QHash>
#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace aarring {

// How the columns of an imported table are recognised: by the words of the first row, then by what they hold. `Field` is
// an enum of what a column can hold, whose None (0) is left out.

/// How a table is to be understood. A person may change it before anything is imported.
template<class Field>
struct TableColumns {
    bool hasHeader = false; ///< the first row names the columns
    /// One for each column of the table. When two columns have the same field, the first filled cell counts.
    QList<Field> fields;
    bool operator==(const TableColumns &) const = default;

    bool has(Field field) const { return fields.contains(field); }
    /// What a row says there, with single spaces; empty when it says nothing.
    QString cell(const QStringList &row, Field field) const {
        for (qsizetype i = 0; i < fields.size() && i < row.size(); ++i)
            if (fields[i] == field)
                if (const QString text = row[i].simplified(); !text.isEmpty())
                    return text;
        return {};
    }
};

/// What a word stands for, whatever its case and accents: a heading for its field, or a cell for a kind.
template<class Meaning>
class WordList {
public:
    /// UTF-8 words parted by spaces; each is known by its letters alone, see wordKey().
    WordList(std::initializer_list<std::pair<Meaning, const char *>> lists) {
        for (const auto &[meaning, words] : lists)
            for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
                m_meanings.insert(wordKey(word), meaning);
    }
    std::optional<Meaning> find(const QString &word) const {
        const auto found = m_meanings.constFind(wordKey(word));
        return found == m_meanings.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Meaning> m_meanings;
};

/// Fills the columns of one table.
template<class Field>
class ColumnFinder {
public:
    using Fits = std::function<bool(const QString &)>;

    ColumnFinder(const CellTable &table, TableColumns<Field> &columns) : m_table(table), m_columns(columns) {
        m_columns.fields.fill(Field{}, table.columnCount());
    }

    /// With `once` the first column that names a field has it, and further ones are left out.
    void byHeader(const WordList<Field> &words, bool once) {
        if (m_table.rows.isEmpty())
            return;
        const QStringList &first = m_table.rows.first();
        for (qsizetype i = 0; i < first.size(); ++i) {
            const auto field = words.find(first[i]);
            if (!field || (once && m_columns.has(*field)))
                continue;
            m_columns.fields[i] = *field;
            m_columns.hasHeader = true;
        }
    }

    /// Gives the field to the first free column most of whose cells fit, when no column has it yet.
    void guess(Field field, const Fits &fits) {
        for (qsizetype i = 0; i < m_columns.fields.size() && !m_columns.has(field); ++i)
            if (m_columns.fields[i] == Field{} && isMostly(i, fits))
                m_columns.fields[i] = field;
    }

    /// Most of the filled cells among the first rows fit.
    bool isMostly(qsizetype column, const Fits &fits) const {
        constexpr qsizetype looked = 100;
        const qsizetype first = m_columns.hasHeader ? 1 : 0;
        int filled = 0, fitting = 0;
        for (qsizetype row = first; row < std::min(m_table.rows.size(), first + looked); ++row) {
            const QString cell = m_table.rows[row][column].simplified();
            filled += !cell.isEmpty();
            fitting += !cell.isEmpty() && fits(cell);
        }
        return filled && double(fitting) / filled > 0.6;
    }

private:
    const CellTable &m_table;
    TableColumns<Field> &m_columns;
};

} // namespace aarring
