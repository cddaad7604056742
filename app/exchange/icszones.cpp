#include "exchange/icszones.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace aarring {

namespace {

/// "+0100", "-053000": seconds; nothing for other texts.
std::optional<int> offsetFrom(const QString &text) {
    static const QRegularExpression shape(QStringLiteral("^([+-])(\\d{2})(\\d{2})(\\d{2})?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).toInt() > 24 || match.captured(3).toInt() > 59)
        return std::nullopt;
    const int seconds =
        match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

/// Digits and T only, so that wall time means wall time.
QDateTime wallTime(const QString &text) {
    const QDateTime read =
        QDateTime::fromString(text.trimmed().left(15), QStringLiteral("yyyyMMdd'T'HHmmss"));
    return read.isValid() ? QDateTime(read.date(), read.time(), Qt::UTC) : QDateTime();
}

/// The zone under that name or one of its usual disguises; invalid when there is none.
QTimeZone namedZone(const QString &name) {
    const auto byIana = [](const QByteArray &id) {
        return QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone();
    };
    if (name.size() > 100)
        return {};
    if (const QTimeZone zone = byIana(name.toLatin1()); zone.isValid())
        return zone;
    // Outlook names zones as Windows does: "W. Europe Standard Time".
    if (const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(name.toLatin1()); !id.isEmpty())
        return byIana(id);
    // Some put a path before it: "/mozilla.org/20050126_1/Europe/Oslo".
    if (name.count(QLatin1Char('/')) >= 2)
        return byIana(name.section(QLatin1Char('/'), -2).toLatin1());
    return {};
}

} // namespace

QDateTime DescribedZone::Change::inYear(int year) const {
    if (month == 0)
        return first;
    const QDate start(year, month, 1);
    QDate day;
    if (ordinal > 0) {
        day = start.addDays((weekday - start.dayOfWeek() + 7) % 7 + 7 * (ordinal - 1));
    } else {
        const QDate end = start.addMonths(1).addDays(-1);
        day = end.addDays(-((end.dayOfWeek() - weekday + 7) % 7) + 7 * (ordinal + 1));
    }
    return {day, first.time(), Qt::UTC};
}

DescribedZone DescribedZone::fromLines(const QStringList &lines) {
    static const QRegularExpression rule(
        QStringLiteral("^FREQ=YEARLY(?:;INTERVAL=1|;WKST=[A-Z]{2}|;UNTIL=[0-9TZ]+|"
                       ";BYMONTH=(\\d{1,2})|;BYDAY=(-?[1-5])([A-Z]{2}))*$"));
    static const QStringList weekdays{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                      QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                      QStringLiteral("SU")};
    constexpr int mostChanges = 400; // a century of two each year, and some
    DescribedZone zone;
    Change change;
    bool hasOffset = false;
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char(':'), 0, 0).section(QLatin1Char(';'), 0, 0).toUpper();
        const QString value = line.section(QLatin1Char(':'), 1).trimmed();
        if (name == QLatin1String("BEGIN")) {
            change = {};
            hasOffset = false;
        } else if (name == QLatin1String("DTSTART")) {
            change.first = wallTime(value);
        } else if (name == QLatin1String("TZOFFSETTO")) {
            if (const auto offset = offsetFrom(value)) {
                change.offset = *offset;
                hasOffset = true;
            }
        } else if (name == QLatin1String("RRULE")) {
            const auto match = rule.match(value.toUpper());
            const int weekday = int(weekdays.indexOf(match.captured(3))) + 1;
            const int month = match.captured(1).toInt();
            if (!match.hasMatch() || weekday < 1 || month < 1 || month > 12)
                return {};
            change.month = month;
            change.ordinal = match.captured(2).toInt();
            change.weekday = weekday;
        } else if (name == QLatin1String("END") && change.first.isValid() && hasOffset) {
            if (zone.m_changes.size() >= mostChanges)
                return {};
            zone.m_changes.append(change);
            change = {};
        }
    }
    return zone;
}

int DescribedZone::offsetAt(const QDateTime &local) const {
    const QDateTime wall(local.date(), local.time(), Qt::UTC);
    QDateTime latest;
    int offset = m_changes.isEmpty() ? 0 : m_changes.first().offset;
    for (const Change &change : m_changes)
        for (const int year : {wall.date().year() - 1, wall.date().year()}) {
            const QDateTime at = change.inYear(year);
            if (at.isValid() && at >= change.first && at <= wall && (!latest.isValid() || at >= latest)) {
                latest = at;
                offset = change.offset;
            }
        }
    return offset;
}

QDateTime IcsZones::utcToTarget(const QDateTime &utc) const {
    const QTimeZone target(m_target);
    // A system without zones is set to one; its own clock is then the best there is.
    return target.isValid() ? utc.toTimeZone(target) : utc.toLocalTime();
}

QDateTime IcsZones::toTarget(const QDateTime &local, const QString &name, bool *known) const {
    *known = true;
    if (name.isEmpty() || name.toLatin1() == m_target)
        return local;
    if (const QTimeZone zone = namedZone(name); zone.isValid())
        return utcToTarget(QDateTime(local.date(), local.time(), zone).toUTC());
    if (const auto described = m_described.constFind(name);
        described != m_described.constEnd() && !described->isEmpty())
        return utcToTarget(
            QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-described->offsetAt(local)));
    *known = false;
    return local;
}

QByteArray zoneOf(const QString &country) {
    return country == QLatin1String("DK") ? QByteArrayLiteral("Europe/Copenhagen")
                                          : QByteArrayLiteral("Europe/Oslo");
}

} // namespace aarring
