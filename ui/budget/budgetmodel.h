#pragma once

#include "base/language.h"
#include "domain/accounts.h"
#include "ui/budget/gridmodel.h"
#include "ui/budget/pastedlines.h"

#include <QMap>

#include <array>

namespace aarring {

/// One row of the budget's table: a section's heading, its lines, an empty line to type the next one in, its
/// sum; and the result below income and expenses.
struct BudgetRow {
    enum class Kind { Heading, Line, NewLine, Sum, Result };
    Kind kind = Kind::Line;
    BudgetSection section = BudgetSection::Expense;
    BudgetLine line; ///< of Line and NewLine
};

/// The table's cells can be edited. What is understood is handed out by lineEdited(); what is not stays in
/// the cell as typed, with problem() saying what to write, and the line stays what it was.
class BudgetModel : public GridModel {
    Q_OBJECT

public:
    enum Column {
        TextColumn,
        AmountColumn,
        RevisedColumn,
        BookedColumn,
        RestColumn,
        CategoryColumn,
        ColumnCount
    };
    static bool isWrittenIn(int column) { return column != BookedColumn && column != RestColumn; }

    explicit BudgetModel(QObject *parent = nullptr);

    /// The lines as they stand in the file. New lines begun for the same budget stay.
    void setLines(Id budget, const QList<BudgetLine> &lines, const Accounts &accounts);
    void setCurrency(const QString &currency) { m_currency = currency; } ///< the only one to write in
    void setLanguage(Language language);
    Language language() const { return m_language; }
    const BudgetRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    Id budget() const { return m_budget; }
    QList<BudgetLine> lines() const { return m_lines; } ///< those in the file

    /// Of what was planned, with the amount that is being typed and with lines that are not saved yet.
    BudgetTotals totals() const { return m_totals; }
    /// Counts `text` as the amount of this cell until stopTyping().
    void typeAmount(const QModelIndex &index, const QString &text) override;
    void stopTyping() override;
    bool isAmount(int column) const override { return column == AmountColumn || column == RevisedColumn; }
    QString rowName(int row) const override { return rowAt(row).line.text; }
    QStringList choices(int column) const override;

    static Id newLineId(BudgetSection section) { return -1 - Id(section); }
    /// Something stands in the section's empty row.
    bool isNewLineBegun(BudgetSection section) const;
    /// The line in the section's empty row when it is fit to be saved; otherwise problem() says what lacks.
    std::optional<BudgetLine> newLine(BudgetSection section);
    void clearNewLine(BudgetSection section);

    /// The lines from `row` down with a column of cells written into them, one below the other; a problem for each cell
    /// that is not understood or finds no line in the section. Nothing when the row is no line of the file.
    PastedLines filledDown(Id row, int column, const QStringList &cells) const;

    CellProblem problem() const override;
    void forgetTyped(Id row) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Cell cellAt(int row, int column) const override;
    RowKind kindAt(int row) const override;
    Id idAt(int row) const override;
    int columnWidth(int column) const override;

signals:
    void lineEdited(const aarring::BudgetLine &line); ///< a line in the file is another now

private:
    std::vector<BudgetRow> build() const;
    void show();
    void rowChanged(int row);
    void sumUp();
    void sumsChanged();
    BudgetLine &newLineOf(BudgetSection section) { return m_newLines[size_t(section)]; }
    const BudgetLine &newLineOf(BudgetSection section) const { return m_newLines[size_t(section)]; }
    /// The line with the amount that is being typed in it.
    BudgetLine asTyped(const BudgetLine &line) const;
    Standing standingOf(const BudgetRow &row) const;
    QString textOf(const BudgetRow &row, int column) const;
    Cell lineCell(const BudgetRow &row, Id id, int column) const;
    Cell amountCell(const BudgetRow &row, int column) const;
    QString sumName(const BudgetRow &row) const;
    /// Takes what was typed into the line; false when it is not understood.
    bool take(BudgetLine &line, int column, const QString &typed) const;
    QString sentenceAbout(const BudgetRow &row, int column, const QString &typed) const;
    void settle(const BudgetRow &row);

    Language m_language = Language::English;
    QString m_currency;
    Id m_budget = 0;
    QList<BudgetLine> m_lines;
    Accounts m_accounts;
    std::array<BudgetLine, 3> m_newLines;
    std::vector<BudgetRow> m_rows;
    QHash<Id, QMap<int, QString>> m_typed; ///< not understood, by row and column
    Id m_typingRow = 0;
    int m_typingColumn = AmountColumn;
    std::optional<qint64> m_typingAmount;
    BudgetTotals m_totals;    ///< planned
    BudgetTotals m_applying;  ///< planned, or as revised
    bool m_isRevised[3] = {}; ///< a line of the section is
};

} // namespace aarring
