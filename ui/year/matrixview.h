#pragma once

#include "ui/common/tableview.h"
#include "ui/year/yeartables.h"

namespace aarring {

/// Themes by months: what stands in a cell goes to another month by dragging or with Alt+Left and Alt+Right, and is opened
/// with Enter. Where several stand in one cell, a menu asks which.
class MatrixView : public TableView {
    Q_OBJECT

public:
    MatrixView(const TableModel<ThemeRow> &rows, QWidget *parent);
    void choose(Id item); ///< its cell; 0 leaves the cell as it is

signals:
    void chosen(aarring::Id item);
    void openWanted(aarring::Id item);
    void monthWanted(aarring::Id item, int month);

protected:
    QRect ringRect(const QModelIndex &current) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QList<YearItem> itemsAt(const QModelIndex &index) const;
    /// Does it with the one item, or with the one that is chosen from a menu.
    void withOne(const QModelIndex &index, const std::function<void(Id)> &work);
    void endDrag();

    const TableModel<ThemeRow> &m_rows;
    QPoint m_pressedAt;
    QPersistentModelIndex m_dragged; ///< the cell; valid while the button is down
    QPersistentModelIndex m_target;  ///< in the same row
};

} // namespace aarring
