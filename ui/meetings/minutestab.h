#pragma once

#include "ui/common/tablemodel.h"
#include "ui/meetings/meetingtab.h"

class QPushButton;
class QStackedLayout;

namespace aarring {

class BadgeLabel;
class EmptyState;
class FollowUpTable;
class MinutesForm;
class Panel;
class TableView;
class Text;

/// The minutes: the items, and beside them what was said, what was decided and who does what. A draft until a later
/// meeting approves it.
class MinutesTab : public MeetingTab {
    Q_OBJECT

public:
    MinutesTab(const Context &context, QWidget *parent);
    void refresh() override;
    void leave() override;
    bool chooseItem(Id item) override;
    void takeFocus() override;

signals:
    void paperRequested();

protected:
    void begin() override;
    void retranslate() override;

private:
    struct Row {
        AgendaItem item; ///< id carriedId: what is carried over from earlier meetings
        QString number;
        int followUps = 0;
    };
    static constexpr Id carriedId = -1;
    std::vector<Column<Row>> columns() const;
    QWidget *buildBeside();
    void showState(const Meeting &meeting);
    void showBeside();
    void approve();
    void reopen();

    TableModel<Row> m_rows;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    BadgeLabel *m_badge;
    Text *m_state;
    QPushButton *m_print;
    QPushButton *m_approve;
    QPushButton *m_reopen;
    TableView *m_table;
    Text *m_title;
    MinutesForm *m_form;
    Text *m_followUpTitle;
    FollowUpTable *m_followUps;
    QPushButton *m_addFollowUp;
};

} // namespace aarring
