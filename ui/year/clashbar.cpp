#include "ui/year/clashbar.h"

#include "base/formats.h"

#include <QPushButton>
#include <algorithm>

namespace aarring {

namespace {

constexpr int lookAhead = 60; ///< days searched for a better one

/// The same weekday in a week without holiday or quiet time, after the day or before it; else the next good day.
QDate betterDay(const Calendar &calendar, QDate day) {
    for (int week = 1; week <= lookAhead / 7; ++week)
        for (const int days : {7 * week, -7 * week})
            if (calendar.isGoodForMeetings(day.addDays(days)))
                return day.addDays(days);
    for (int days = 1; days <= lookAhead; ++days)
        if (calendar.isGoodForMeetings(day.addDays(days)))
            return day.addDays(days);
    return {};
}

} // namespace

ClashBar::ClashBar(QWidget *parent)
    : Translated<WarningBar>(parent), m_leave(addWayOut()), m_moveAway(addWayOut()) {
    setObjectName(QStringLiteral("year.warning"));
    m_leave->setObjectName(QStringLiteral("year.leave"));
    m_moveAway->setObjectName(QStringLiteral("year.moveAway"));
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_leftAsTheyAre.insert(m_warned);
        retranslate();
    });
    connect(m_moveAway, &QPushButton::clicked, this, [this] { emit moveWanted(m_warned, m_betterDay); });
    retranslate();
}

void ClashBar::setItems(const QList<YearItem> &items, const Calendar &calendar, QDate today) {
    m_calendar = calendar;
    m_items.clear();
    std::copy_if(items.begin(), items.end(), std::back_inserter(m_items),
                 [today](const YearItem &item) { return !item.clash.isEmpty() && item.date >= today; });
    retranslate();
}

void ClashBar::present(const YearItem *item) {
    m_warned = item ? item->id : 0;
    m_betterDay = item ? betterDay(m_calendar, item->date) : QDate();
    setVisible(item);
    m_moveAway->setText(tr("&Move to another day"));
    if (!item)
        return;
    const Language language = languageOf(this);
    setText(tr("%1, %2, falls in: %3.", "meeting, day, holiday or quiet time")
                .arg(item->title, dayAndMonth(item->date, language), item->clash));
    m_moveAway->setText(tr("&Move to %1").arg(dayAndMonth(m_betterDay, language)));
    m_moveAway->setVisible(m_betterDay.isValid());
}

void ClashBar::retranslate() {
    m_leave->setText(tr("&Leave it"));
    const auto next = std::find_if(m_items.begin(), m_items.end(), [this](const YearItem &item) {
        return !m_leftAsTheyAre.contains(item.id);
    });
    present(next == m_items.end() ? nullptr : &*next);
}

} // namespace aarring
