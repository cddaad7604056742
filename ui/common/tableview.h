#pragma once

#include "ui/common/tablemodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace aarring {

/// Paints the cells of a TableModelBase. Subclass and override paintCell() for a cell of another kind (a drag
/// handle).
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of the size hint, without measuring the text; where texts take several lines, in a column of that width.
    static int heightOf(const QModelIndex &index, int width = 0);
    /// Tells the whole text where there was no room for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// `area` is inside the cell's margins.
    virtual void paintCell(QPainter &painter, const QRectF &area, const Cell &cell, const QModelIndex &index,
                           const QStyleOptionViewItem &option) const;
};

/// The house's table: whole rows, no zebra, one strong rule under the header, a tint and a bar for the
/// selection, a ring for the keyboard. Up and Down pass group and sum rows by. Keeps the chosen row by its id
/// when rows are set anew.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setTableModel(TableModelBase *model);
    TableModelBase *tableModel() const { return m_model; }
    /// The chosen row's id; 0 when none.
    Id currentId() const;
    /// Chooses and scrolls to a row; false when it is not there. 0 chooses nothing.
    bool setCurrentId(Id id);
    /// Clicking a header sorts; off from the start.
    void setSortable(bool sortable);
    /// As tall as its rows, without a scroll bar of its own: for short tables inside panels.
    void setFitsContent(bool fits);

    /// Column widths and order of sorting, to be remembered between runs.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another row was chosen, by a person or by setCurrentId(); 0 when none is.
    void currentIdChanged(aarring::Id id);
    /// Enter or double click.
    void opened(aarring::Id id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// What the keyboard's ring goes around: the whole row, unless cells are chosen.
    virtual QRect ringRect(const QModelIndex &current) const;

private:
    void layOut();
    void layOutRows();
    void layOutColumns();
    void makeRoom();
    int rowHeightFor(int row) const;

    TableModelBase *m_model = nullptr;
    Id m_current = 0;
    bool m_layingOut = false;
    QList<int> m_widths;      ///< of the columns as they were measured
    bool m_ownWidths = false; ///< a person has set column widths: leave them
    bool m_fitsContent = false;
    bool m_wraps = false; ///< a column does, so that heights depend on widths
};

} // namespace aarring
