#pragma once

#include "ui/budget/entrymodel.h"
#include "ui/budget/griddelegate.h"

namespace aarring {

/// The grid of booked amounts, worked as a spreadsheet is: typing, F2 or Enter opens a cell, Tab goes to the next one,
/// Enter goes down, the empty row at the end takes new amounts one after the other.
class EntryTable : public TableView {
    Q_OBJECT

public:
    explicit EntryTable(EntryModel &model, QWidget *parent = nullptr);
    void beginNewEntry();
    void editCell(Id row, int column);
    /// Takes what is being typed and hands out an amount begun in the empty row.
    void finish();

signals:
    void newEntryWritten(const aarring::BudgetEntry &entry);
    void cellsPasted(const QString &text);
    void removeRequested(aarring::Id entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void goOn(GridDelegate::Move move);
    void goTo(int row, int column, bool open);
    bool leaveNewEntry();

    EntryModel &m_entries;
    Id m_row = 0; ///< where the person is; outlives a new set of rows
    int m_column = 0;
};

} // namespace aarring
