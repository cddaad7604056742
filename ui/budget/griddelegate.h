#pragma once

#include "ui/budget/gridmodel.h"
#include "ui/common/tableview.h"

namespace aarring {

/// More than one cell of a spreadsheet.
bool isSeveralCells(const QString &text);

/// Edits a cell in its place. The editor is a line edit with the cell's name; it follows amounts while they
/// are typed and says where the person wants to go on.
class GridDelegate : public RowDelegate {
    Q_OBJECT

public:
    enum class Move { Stay, NextCell, PreviousCell, Down, Up };

    GridDelegate(GridModel &model, QObject *parent);
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
    void finished(aarring::GridDelegate::Move move); ///< the editor's text is taken and it is closed
    void cellsPasted(const QString &text);           ///< into an editor, but they are more than one cell

private:
    void finish(QWidget *editor, Move move);
    GridModel &m_model;
};

} // namespace aarring
