#pragma once

#include "actions/queries.h"
#include "ui/common/panel.h"
#include "ui/look/marks.h"

class QPushButton;

namespace aarring {

/// Month, day and weekday on a filled ground.
class DateTile : public QWidget {
    Q_OBJECT

public:
    explicit DateTile(QWidget *parent = nullptr);
    void setDate(QDate date, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_date;
    Language m_language = Language::English;
};

/// Meetings that take place today or later, the first one first.
QList<Meeting> comingMeetings(const QList<Meeting> &meetings, QDate today);

/// The next meeting with its two papers, and one line for each that follows.
class NextMeetingPanel : public Panel {
    Q_OBJECT

public:
    explicit NextMeetingPanel(QWidget *parent = nullptr);
    void setMeetings(const QList<Meeting> &coming, const Queries &queries, Language language);
    void retranslate();

signals:
    void meetingOpened(aarring::Id meeting);
    void noticeWanted(aarring::Id meeting);

private:
    QString facts(const Meeting &meeting, const Queries &queries, Language language) const;
    void setFollowing(const QList<Meeting> &following, Language language);

    Id m_meeting = 0;
    BadgeLabel *m_state;
    QWidget *m_card;
    DateTile *m_tile;
    Text *m_title;
    Text *m_facts;
    Text *m_items;
    QPushButton *m_open;
    QPushButton *m_print;
    Text *m_none;
    QWidget *m_following;
};

} // namespace aarring
