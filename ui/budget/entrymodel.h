#pragma once

#include "base/language.h"
#include "domain/budget.h"
#include "domain/institution.h"
#include "ui/budget/gridmodel.h"

#include <QMap>
#include <QSet>

namespace aarring {

/// One row of the grid: an amount, the empty row to type the next one in, or the sum of a section.
struct BookedRow {
    enum class Kind { Entry, NewEntry, Sum };
    Kind kind = Kind::Entry;
    BudgetEntry entry;
    BudgetSection section = BudgetSection::Expense; ///< of Sum
};

/// What was booked, as a grid to type in. What is understood is handed out by entryEdited().
class EntryModel : public GridModel {
    Q_OBJECT

public:
    enum Column { DayColumn, VoucherColumn, TextColumn, LineColumn, AmountColumn, PaidByColumn, ColumnCount };
    static constexpr Id newEntryId = -1;

    explicit EntryModel(QObject *parent = nullptr);

    /// What the cells can name. `currency` is the only one that amounts may be written in.
    void setBudget(const Budget &budget, const QList<BudgetLine> &lines,
                   const QList<Institution> &institutions, const QString &currency);
    /// By day. `line` is where new amounts go unless another is typed; 0 = none. `withFiles` are those with a voucher
    /// attached.
    void setEntries(const QList<BudgetEntry> &entries, Id line, const QSet<Id> &withFiles);
    void setLanguage(Language language);
    BookedRow rowAt(int row) const;
    int newRow() const { return int(m_entries.size()); } ///< between the amounts and the sums

    bool isNewEntryBegun() const;
    /// What stands in the empty row when it is fit to be saved; otherwise problem() says what lacks.
    std::optional<BudgetEntry> newEntry();
    /// Empty again; the day stays, since vouchers are typed day by day.
    void clearNewEntry();

    CellProblem problem() const override;
    void forgetTyped(Id row) override;
    bool isAmount(int column) const override { return column == AmountColumn; }
    void typeAmount(const QModelIndex &index, const QString &text) override;
    void stopTyping() override;
    QString rowName(int row) const override { return rowAt(row).entry.text; }
    QStringList choices(int column) const override;

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
    void entryEdited(const aarring::BudgetEntry &entry); ///< one in the file is another now

private:
    QString textOf(const BudgetEntry &entry, int column) const;
    /// Takes what was typed into the entry; a sentence when it is not understood.
    QString take(BudgetEntry &entry, int column, const QString &typed) const;
    BudgetSection sectionOf(const BudgetEntry &entry) const;
    void sumUp();
    void sumsChanged();

    Language m_language = Language::English;
    Budget m_budget;
    QString m_currency;
    QHash<Id, BudgetLine> m_lines;
    QHash<QString, Id> m_lineNames; ///< folded
    QHash<Id, QString> m_institutions;
    QHash<QString, Id> m_institutionNames; ///< folded names, short names and areas
    QStringList m_lineChoices, m_institutionChoices;
    QSet<Id> m_withFiles;
    QList<BudgetEntry> m_entries; ///< shared with who handed them in, not copied: there may be very many
    BudgetEntry m_new;
    QList<BudgetSection> m_sumRows;
    struct Typed {
        QString text;
        QString sentence;
    };
    QHash<Id, QMap<int, Typed>> m_typed; ///< not understood
    OreSum m_sums[3];
    int m_typingRow = -1;
    qint64 m_typingAmount = 0;
};

} // namespace aarring
