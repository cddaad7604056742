#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace aarring {

/// The time zone of the network's meetings: "Europe/Copenhagen" for "DK", else "Europe/Oslo". Their clocks agree.
QByteArray zoneOf(const QString &country);

/// A time zone that a calendar file describes itself, as far as its rules are "the nth weekday of a month each year".
class DescribedZone {
public:
    /// The lines of a VTIMEZONE, unfolded. Empty when a rule is of another shape.
    static DescribedZone fromLines(const QStringList &lines);

    bool isEmpty() const { return m_changes.isEmpty(); }
    /// Seconds east of UTC at that local time. At the hour that comes twice the later one.
    int offsetAt(const QDateTime &local) const;

private:
    struct Change {
        QDateTime first; ///< local
        int month = 0;   ///< 0 = only once, at `first`
        int ordinal = 0; ///< 1 = first, -1 = last
        int weekday = 0; ///< 1 = Monday
        int offset = 0;  ///< seconds east of UTC from then on
        QDateTime inYear(int year) const;
    };
    QList<Change> m_changes;
};

/// Understands local times of any zone that calendar programs name.
class IcsZones {
public:
    explicit IcsZones(const QByteArray &target) : m_target(target) {}
    void describe(const QString &name, const DescribedZone &zone) { m_described.insert(name, zone); }

    /// Local time of the zone as local time of the target. `name` empty: it is the target's already. Sets `known` to
    /// false when nobody knows the zone; the time is then left as it is.
    QDateTime toTarget(const QDateTime &local, const QString &name, bool *known) const;
    QDateTime utcToTarget(const QDateTime &utc) const;

private:
    QByteArray m_target; ///< IANA
    QHash<QString, DescribedZone> m_described;
};

} // namespace aarring
