#pragma once

#include "ui/meetings/meetingtab.h"
#include "ui/meetings/participantrows.h"

class QPushButton;
class QStackedLayout;

namespace aarring {

class EmptyState;
class MarkLabel;
class TableView;
class Text;

/// Who was asked and who came: members of the day, substitutes and guests. One key says how it is with each.
class ParticipantsTab : public MeetingTab {
    Q_OBJECT

public:
    ParticipantsTab(const Context &context, QWidget *parent);
    void refresh() override;
    void takeFocus() override;
    /// The attendance a key stands for in the window's language, or its digit; nothing for other keys.
    static std::optional<Attendance> attendanceOfKey(const QString &key);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(Attendance attendance);
    void addOther(Id participant);
    void removeCurrent();
    const ParticipantRow *current() const;

    TableModel<ParticipantRow> m_rows;
    QStackedLayout *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QList<std::pair<Attendance, QPushButton *>> m_keys;
    QPushButton *m_others;
    QPushButton *m_add;
    Text *m_sentence;
    MarkLabel *m_quorumMark;
    Text *m_quorum;
};

} // namespace aarring
