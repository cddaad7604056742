#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QMenu;
class QPushButton;
class QStackedLayout;

namespace aarring {

class ElectionTab;
class FactsStrip;
class MeetingTab;
class MinutesTab;
class PageHeader;
class ParticipantsTab;
class ProgrammeTab;
class ViewSwitch;

/// One meeting: its facts at a glance, and below them one of its sides.
class MeetingView : public Translated<QWidget> {
    Q_OBJECT

public:
    enum class Side { Programme, Participants, Minutes, Election };

    explicit MeetingView(const Context &context, QWidget *parent = nullptr);
    void refresh();
    Id meetingId() const { return m_meeting; }
    void setMeeting(Id meeting);
    bool chooseItem(Id item);
    Id chosenItem() const; ///< of the programme
    void show(Side side);
    void editFacts();
    void leave();
    /// What is done with a meeting as a whole; filled by the page.
    QMenu *menu() const { return m_menu; }

signals:
    void closed();
    void paperRequested(const QString &paper, aarring::Id meeting);
    void liveRequested(aarring::Id meeting);

protected:
    void retranslate() override;

private:
    MeetingTab *tab(Side side) const { return m_tabs[int(side)]; }
    void showHeader(const Meeting &meeting, const QList<AgendaItem> &items);
    void showFacts(const Meeting &meeting);
    void showSides(const Meeting &meeting, const QList<AgendaItem> &items);

    Context m_context;
    Id m_meeting = 0;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_live;
    QPushButton *m_notice;
    QPushButton *m_more;
    QMenu *m_menu;
    QPushButton *m_new;
    FactsStrip *m_strip;
    ViewSwitch *m_switch;
    QStackedLayout *m_stack;
    ProgrammeTab *m_programme;
    ParticipantsTab *m_participants;
    MinutesTab *m_minutes;
    ElectionTab *m_election;
    QList<MeetingTab *> m_tabs;
};

} // namespace aarring
