#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

#include <QDialog>
#include <QTime>
#include <functional>

class QPushButton;
class QScrollArea;
class QBoxLayout;
class QLayout;
class QStackedLayout;

namespace aarring {

class FollowUpTable;
class MinutesForm;
class ParticipantsTab;
class TableView;
class Text;

/// The meeting while it is held, in large type: the item now, the time it has left, what comes next, and its minutes
/// beside it. F8 goes to the next item, F6 to the one before, Ctrl+Enter takes up the one that is chosen; what was written
/// and the time it has used stay with each. F7 goes to the attendance and back, Ctrl+Z takes back the last step, Escape ends
/// the view, not the meeting.
class LiveDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// `now` is the time of day; the computer's when none is given.
    LiveDialog(const Context &context, Id meeting, QWidget *parent, std::function<QTime()> now = {});

    void refresh();
    void done(int result) override; ///< saves what is being written

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        AgendaItem item;
        QString clock;
        QString number;
        enum class When { Past, Now, Coming } when = When::Coming;
    };
    std::vector<Column<Row>> columns() const;
    QLayout *buildHead();
    QWidget *buildSides();
    QWidget *buildProgramme();
    QWidget *buildMinutes();
    QLayout *buildFoot();
    void connectAll();
    void saveWhileWriting();
    const Row *running() const;   ///< the part rather than the item it belongs to
    const Row *following() const; ///< the next item to begin, those left out last; null when none is left
    const Row *
    preceding() const; ///< the item before the running one, or the last of all; null before the first
    void showTime();
    void showLeft(const Row &running);
    void showChosen();
    void next();
    void begin(Id item);
    void begin(const Row *row) {
        if (row)
            begin(row->item.id);
    }
    void stepInHistory(void (*step)(const Context &, QWidget *));
    void write(); ///< where the minutes are, or the attendance

    Context m_context;
    Id m_meeting;
    std::function<QTime()> m_now;
    TableModel<Row> m_rows;
    Text *m_title;
    Text *m_clock;
    Text *m_where;
    Text *m_item;
    Text *m_used;
    Text *m_left;
    Text *m_coming;
    Text *m_error;
    TableView *m_table;
    QScrollArea *m_scroll;
    QBoxLayout *m_row; ///< of both sides
    QWidget *m_leftSide;
    QWidget *m_rightSide;
    QStackedLayout *m_sides;
    Text *m_minutesOf;
    QPushButton *m_takeUp;
    MinutesForm *m_form;
    FollowUpTable *m_followUps;
    QPushButton *m_addFollowUp;
    ParticipantsTab *m_participants;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_undo;
    QPushButton *m_attendance;
    QPushButton *m_close;
};

} // namespace aarring
