#pragma once

#include "ui/common/tableview.h"
#include "ui/meetings/programmemodel.h"

namespace aarring {

/// Edits a cell of the programme in its place and says where the person wants to go on. Presenters are edited below
/// the title, where they are read.
class ProgrammeDelegate : public RowDelegate {
    Q_OBJECT

public:
    enum class Move { Stay, NextCell, PreviousCell, Down, Up, Nest, Unnest };

    ProgrammeDelegate(ProgrammeModel &model, QObject *parent);
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
    void finished(aarring::ProgrammeDelegate::Move move); ///< the editor's value is taken and it is closed

private:
    QWidget *kindEditor(QWidget *parent) const;
    void paintTime(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const;
    void finish(QWidget *editor, Move move);
    ProgrammeModel &m_model;
};

/// The programme worked as a spreadsheet is: typing, F2 or Enter opens a cell, Tab goes to the next one, Enter down, and
/// in the empty row to the next empty row. Alt with arrows moves: up and down, right makes a part of the item above,
/// left an item of its own. Rows are dragged by their handle too.
class ProgrammeTable : public TableView {
    Q_OBJECT

public:
    explicit ProgrammeTable(ProgrammeModel &model, QWidget *parent = nullptr);

    /// Opens the empty row in this column: behind the chosen item, or last.
    void beginNew(bool behindChosen, int column = ProgrammeModel::TitleColumn);
    /// To this cell of the empty row, where any key begins to write.
    void goToNew(int column);
    void editCell(Id row, int column);
    /// Takes what is being typed and hands out the item begun in the empty row.
    void finish();

signals:
    void newItemWritten(const aarring::AgendaItem &item);
    void moveRequested(aarring::Id item, aarring::Id after);  ///< 0 = first of those it stands with
    void nestRequested(aarring::Id item, aarring::Id parent); ///< 0 = an item of its own
    void removeRequested(aarring::Id item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goOn(ProgrammeDelegate::Move move);
    void goTo(int row, int column, bool open);
    void leaveNewRow();
    void writeNewRow();
    void moveCurrent(int step);
    void nestCurrent(bool nest);
    void removeCurrent();
    void drop(Id dragged, int gap);
    int rowFrom(int row, int step) const;
    int gapAt(int y) const;
    void endDrag();

    ProgrammeModel &m_programme;
    Id m_row = 0; ///< where the person is; outlives a new set of rows
    int m_column = ProgrammeModel::TitleColumn;
    int m_newColumn = ProgrammeModel::TimeColumn; ///< where writing in the empty row began
    QPoint m_pressed;
    Id m_dragged = 0;
    int m_gap = -1; ///< row before which the dragged one would land
};

} // namespace aarring
