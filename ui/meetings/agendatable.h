#pragma once

#include "domain/meeting.h"
#include "ui/common/tableview.h"

namespace aarring {

/// One row of the programme; the last one sums up.
struct AgendaRow {
    AgendaItem item; ///< id 0: the end of the programme
    QString clock;   ///< "09.30–10.00", or when the programme ends
    QString number;  ///< "14/26"; empty for breaks
    QString length;
    bool late = false;
};

/// The programme of a meeting. Rows are dragged, or moved with Alt+Up and Alt+Down.
class AgendaTable : public TableView {
    Q_OBJECT

public:
    explicit AgendaTable(QWidget *parent = nullptr);
    void setRows(std::vector<AgendaRow> rows) { m_rows.setRows(std::move(rows)); }
    const std::vector<AgendaRow> &rows() const { return m_rows.rows(); }

signals:
    void moveRequested(aarring::Id item, aarring::Id after);
    void removeRequested(aarring::Id item);
    void newRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int itemCount() const;
    void moveCurrent(int by);
    int gapAt(int y) const;
    void endDrag();

    TableModel<AgendaRow> m_rows;
    QPoint m_pressed;
    Id m_dragged = 0;
    int m_gap = -1; ///< row before which the dragged one would land
};

} // namespace aarring
