#pragma once

#include <QDateTime>

namespace aarring {

/// Where "today" comes from. main.cpp hands one down; tests hand down a fixed one.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    virtual QDate today() const { return QDate::currentDate(); }
};

/// Always the same day, 08:00 UTC. For tests, screenshots and papers that must be byte-identical.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDate day) : m_day(day) {}
    QDateTime now() const override { return QDateTime(m_day, QTime(8, 0), Qt::UTC); }
    QDate today() const override { return m_day; }

private:
    QDate m_day;
};

} // namespace aarring
