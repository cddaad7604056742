#pragma once

#include "domain/yearitems.h"
#include "ui/common/bars.h"
#include "ui/common/translated.h"

#include <QSet>

class QPushButton;

namespace aarring {

/// What of the year falls in a holiday or a quiet time, one after the other: leave it, or move it to a day that is free.
class ClashBar : public Translated<WarningBar> {
    Q_OBJECT

public:
    explicit ClashBar(QWidget *parent);
    /// Those in the past are done with, and so are those somebody has looked at, until the file is closed.
    void setItems(const QList<YearItem> &items, const Calendar &calendar, QDate today);

signals:
    void moveWanted(aarring::Id id, QDate date);

protected:
    void retranslate() override;

private:
    void present(const YearItem *item);

    QPushButton *m_leave;
    QPushButton *m_moveAway;
    QList<YearItem> m_items; ///< that clash and are still to come
    Calendar m_calendar;
    QSet<Id> m_leftAsTheyAre;
    Id m_warned = 0;
    QDate m_betterDay;
};

} // namespace aarring
