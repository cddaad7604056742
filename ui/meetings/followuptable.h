#pragma once

#include "ui/common/context.h"
#include "ui/common/tableview.h"

namespace aarring {

/// What people took upon them. Space: done, or open again; Enter opens one, Insert begins a new one, Delete removes.
class FollowUpTable : public TableView {
    Q_OBJECT

public:
    /// `isWide` also tells which item each came from.
    FollowUpTable(const Context &context, bool isWide, QWidget *parent = nullptr);
    void setLines(const QList<FollowUpLine> &lines);
    int count() const { return m_rows.rowCount(); }
    /// What Insert and begin() add belongs to this item; 0 = to no meeting.
    void setItem(Id item) { m_item = item; }
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<Column<FollowUpLine>> columns(bool isWide) const;
    void edit(Id followUp);
    void toggle();

    Context m_context;
    Id m_item = 0;
    TableModel<FollowUpLine> m_rows;
};

} // namespace aarring
