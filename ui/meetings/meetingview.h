#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QMenu;
class QPushButton;
class QStackedLayout;

namespace aarring {

class AgendaTable;
class FactsStrip;
class ItemForm;
class MeetingFacts;
class PageHeader;
class WarningBar;

/// One meeting: its facts, its programme, and beside it whatever of these is chosen.
class MeetingView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MeetingView(const Context &context, QWidget *parent = nullptr);
    void refresh();
    Id meetingId() const { return m_meeting; }
    void setMeeting(Id meeting);
    bool chooseItem(Id item);
    void editFacts();
    void leave();

signals:
    void closed();
    void noticeRequested(aarring::Id meeting);

protected:
    void retranslate() override;

private:
    QWidget *buildBeside();
    void connectAgenda();
    void showHeader(const Meeting &meeting, const QList<AgendaItem> &items);
    void showFacts(const Meeting &meeting);
    void showAgenda(const Meeting &meeting, const QList<AgendaItem> &items);
    void showOverrun(const Meeting &meeting, const QList<AgendaItem> &items);
    void showBeside();
    void addItem();
    void removeItem(Id item);
    void saveItem(const AgendaItem &item);
    void saveFacts(const Meeting &meeting);

    Context m_context;
    Id m_meeting = 0;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_notice;
    QPushButton *m_new;
    FactsStrip *m_strip;
    WarningBar *m_overrun;
    QPushButton *m_shorten;
    QMenu *m_shortenMenu;
    QPushButton *m_endLater;
    AgendaTable *m_agenda;
    QStackedLayout *m_beside; ///< the meeting's facts, or the chosen item
    MeetingFacts *m_facts;
    ItemForm *m_item;
};

} // namespace aarring
