#pragma once

#include "ui/budget/budgetmodel.h"
#include "ui/common/tableview.h"

namespace aarring {

/// Edits a cell in its place. The editor is a line edit with the cell's name; it follows amounts while they
/// are typed and says where the person wants to go on.
class BudgetDelegate : public RowDelegate {
    Q_OBJECT

public:
    enum class Move { Stay, NextCell, PreviousCell, Down, Up };

    BudgetDelegate(BudgetModel &model, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintCell(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const override;

signals:
    void finished(aarring::BudgetDelegate::Move move); ///< the editor's text is taken and it is closed
    void cellsPasted(const QString &text);             ///< into an editor, but they are more than one cell

private:
    void finish(QWidget *editor, Move move);
    BudgetModel &m_model;
};

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

signals:
    void newLineWritten(const aarring::BudgetLine &line);
    void cellsPasted(const QString &text);
    void moveRequested(aarring::Id line, aarring::Id after); ///< 0 = first
    void removeRequested(aarring::Id line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goOn(BudgetDelegate::Move move);
    void goTo(int row, int column, bool open);
    void leaveNewLines();
    void leaveNewLine(BudgetSection section);
    void moveLine(int step);
    void removeCurrent();
    void copy() const;
    void paste();
    int rowFrom(int row, int step) const;

    BudgetModel &m_budget;
    Id m_row = 0; ///< where the person is; outlives a new set of rows
    int m_column = BudgetModel::TextColumn;
};

} // namespace aarring
