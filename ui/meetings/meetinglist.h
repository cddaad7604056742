#pragma once

#include "domain/meeting.h"
#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"
#include "ui/meetings/meetingcount.h"

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class PageHeader;
class TableView;
class Text;

/// The meetings of one year: those to come, those held, and the others.
class MeetingList : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MeetingList(const Context &context, QWidget *parent = nullptr);
    void refresh();
    Id currentId() const;
    /// Chooses a meeting and its year; false when it is not there.
    bool choose(Id meeting);
    void focusTable();

signals:
    void opened(aarring::Id meeting);
    void newRequested();
    void removeRequested(aarring::Id meeting);
    void planRequested();
    void noticeRequested(aarring::Id meeting);

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
    void fillYears();
    void fillBodies();
    void showSentence();
    void updateButtons();

    Context m_context;
    QStackedLayout *m_stack;
    PageHeader *m_header;
    QPushButton *m_plan;
    QPushButton *m_notice;
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
