#pragma once

#include "ui/budget/budgetmodel.h"
#include "ui/budget/griddelegate.h"

namespace aarring {

/// The budget's table, worked as a spreadsheet is: typing, F2 or Enter opens a cell, Tab goes to the next
/// one, Enter goes down, the empty row of a section takes new lines one after the other.
class BudgetTable : public TableView {
    Q_OBJECT

public:
    explicit BudgetTable(BudgetModel &model, QWidget *parent = nullptr);

    /// Goes to the empty row of a section and opens it.
    void beginNewLine(BudgetSection section);
    void editCell(Id row, int column);
    /// Takes what is being typed and hands out lines begun in empty rows.
    void finish();
    /// The section of the chosen row; expenses when none is.
    BudgetSection currentSection() const;
    int currentColumn() const;

signals:
    void newLineWritten(const aarring::BudgetLine &line);
    void cellsPasted(const QString &text);
    void moveRequested(aarring::Id line, aarring::Id after); ///< 0 = first
    void removeRequested(aarring::Id line);
    void bookedRequested(aarring::Id line); ///< what makes up the sum

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goOn(GridDelegate::Move move);
    void goTo(int row, int column, bool open);
    void leaveNewLines();
    void leaveNewLine(BudgetSection section);
    void open(const QModelIndex &index);
    void moveLine(int step);
    void removeCurrent();
    void copy() const;
    void paste();
    int rowFrom(int row, int step) const; ///< the next one to write in; -1 when there is none
    int columnFrom(int column, int step) const;

    BudgetModel &m_budget;
    Id m_row = 0; ///< where the person is; outlives a new set of rows
    int m_column = BudgetModel::TextColumn;
};

} // namespace aarring
