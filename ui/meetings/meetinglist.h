#pragma once

#include "domain/meeting.h"
#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"
#include "ui/meetings/meetingcount.h"

class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace aarring {

class BacklogView;
class DecisionsView;
class EmptyState;
class FollowUpsView;
class PageHeader;
class TableView;
class Text;
class ViewSwitch;

/// The meetings of one year: those to come, those held, and the others. Beside them what all meetings have in common:
/// follow-ups, decisions, and the cases that wait for one.
class MeetingList : public Translated<QWidget> {
    Q_OBJECT

public:
    enum class View { Meetings, FollowUps, Decisions, Backlog };

    explicit MeetingList(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void show(View view);
    View view() const;
    int year() const; ///< that is shown
    Id currentId() const;
    /// Chooses a meeting and its year; false when it is not there.
    bool choose(Id meeting);
    void focusTable();
    bool chooseFollowUp(Id followUp);
    bool chooseCase(Id item);
    QMenu *menu() const { return m_menu; } ///< filled by the page

signals:
    void opened(aarring::Id meeting);
    void itemOpened(aarring::Id item);
    void newRequested();
    void removeRequested(aarring::Id meeting);
    void paperRequested(const QString &paper, aarring::Id meeting);

protected:
    void retranslate() override;

private:
    struct Row {
        Meeting meeting; ///< id 0 in the row that names a group
        QString group;
        int inGroup = 0;
        QString body; ///< empty where all meetings are of one body
        MeetingCount count;
        bool forgotten = false;
    };
    std::vector<Column<Row>> columns() const;
    std::vector<Row> rowsOfYear() const;
    QWidget *buildMeetings();
    void fillYears();
    void fillBodies();
    void showSentence();
    void updateButtons();

    Context m_context;
    PageHeader *m_header;
    QPushButton *m_print; ///< the paper of what is shown
    QPushButton *m_notice;
    QPushButton *m_more;
    QMenu *m_menu;
    ViewSwitch *m_switch;
    QStackedLayout *m_views;
    FollowUpsView *m_followUps;
    DecisionsView *m_decisions;
    BacklogView *m_backlog;
    QStackedLayout *m_stack;
    QPushButton *m_new;
    QComboBox *m_year;
    QComboBox *m_body;
    Text *m_yearLabel;
    Text *m_bodyLabel;
    QPushButton *m_open;
    TableModel<Row> m_rows;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace aarring
