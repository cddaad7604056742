#include "base/formats.h"

#include <array>

namespace aarring {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minusSign(0x2212);
constexpr QChar enDash(0x2013);

using Months = std::array<QLatin1String, 12>;
using Weekdays = std::array<const char16_t *, 7>;

const Months &months(Language language) {
    static constexpr Months norwegian{
        QLatin1String("januar"),  QLatin1String("februar"),  QLatin1String("mars"),
        QLatin1String("april"),   QLatin1String("mai"),      QLatin1String("juni"),
        QLatin1String("juli"),    QLatin1String("august"),   QLatin1String("september"),
        QLatin1String("oktober"), QLatin1String("november"), QLatin1String("desember")};
    static constexpr Months danish{
        QLatin1String("januar"),  QLatin1String("februar"),  QLatin1String("marts"),
        QLatin1String("april"),   QLatin1String("maj"),      QLatin1String("juni"),
        QLatin1String("juli"),    QLatin1String("august"),   QLatin1String("september"),
        QLatin1String("oktober"), QLatin1String("november"), QLatin1String("december")};
    static constexpr Months english{
        QLatin1String("January"), QLatin1String("February"), QLatin1String("March"),
        QLatin1String("April"),   QLatin1String("May"),      QLatin1String("June"),
        QLatin1String("July"),    QLatin1String("August"),   QLatin1String("September"),
        QLatin1String("October"), QLatin1String("November"), QLatin1String("December")};
    switch (language) {
    case Language::Bokmaal:
    case Language::Nynorsk:
        return norwegian;
    case Language::Danish:
        return danish;
    case Language::English:
        break;
    }
    return english;
}

const Weekdays &weekdays(Language language) {
    static constexpr Weekdays nordic{u"mandag", u"tirsdag", u"onsdag", u"torsdag",
                                     u"fredag", u"lørdag",  u"søndag"};
    static constexpr Weekdays english{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                      u"Friday", u"Saturday", u"Sunday"};
    static constexpr Weekdays nynorsk{u"måndag", u"tysdag",  u"onsdag", u"torsdag",
                                      u"fredag", u"laurdag", u"søndag"};
    switch (language) {
    case Language::Nynorsk:
        return nynorsk;
    case Language::Bokmaal:
    case Language::Danish:
        return nordic;
    case Language::English:
        break;
    }
    return english;
}

QString twoDigits(int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); }

QString clockTime(int hour, int minute, Language language) {
    const QLatin1Char separator(language == Language::English ? ':' : '.');
    return twoDigits(hour) + separator + twoDigits(minute);
}

QChar groupSeparator(Language language) {
    switch (language) {
    case Language::Bokmaal:
    case Language::Nynorsk:
        return noBreakSpace;
    case Language::Danish:
        return QLatin1Char('.');
    case Language::English:
        break;
    }
    return QLatin1Char(',');
}

QString minus(Language language) {
    return language == Language::Danish ? QStringLiteral("-") : QString(minusSign);
}

QString grouped(quint64 value, Language language) {
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, groupSeparator(language));
    return digits;
}

quint64 magnitude(qint64 value) { return value < 0 ? 0 - quint64(value) : quint64(value); }

} // namespace

QString capitalised(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

QString monthName(int month, Language language) {
    return month >= 1 && month <= 12 ? QString(months(language)[size_t(month - 1)]) : QString();
}

QString weekdayName(int isoDay, Language language) {
    return isoDay >= 1 && isoDay <= 7 ? QString::fromUtf16(weekdays(language)[size_t(isoDay - 1)])
                                      : QString();
}

QString isoDate(QDate day) { return day.toString(Qt::ISODate); }

// By hand, because every day of the file is read at every start, and QDate::fromString() takes ten times as long.
QDate fromIsoDate(QByteArrayView text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int digits = 0;
    for (const qsizetype place : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[place] < '0' || text[place] > '9')
            return {};
        digits = digits * 10 + (text[place] - '0');
    }
    return QDate(digits / 10000, digits / 100 % 100, digits % 100);
}

QString shortDate(QDate day, Language language) {
    if (!day.isValid())
        return {};
    if (language == Language::English)
        return QStringLiteral("%1 %2 %3")
            .arg(QString::number(day.day()), monthName(day.month(), language).left(3),
                 QString::number(day.year()));
    return twoDigits(day.day()) + QLatin1Char('.') + twoDigits(day.month()) + QLatin1Char('.') +
           QString::number(day.year());
}

QString dayAndMonth(QDate day, Language language) {
    if (!day.isValid())
        return {};
    const QLatin1String ordinal(language == Language::English ? " " : ". ");
    return QString::number(day.day()) + ordinal + monthName(day.month(), language);
}

QString longDate(QDate day, Language language) {
    if (!day.isValid())
        return {};
    return dayAndMonth(day, language) + QLatin1Char(' ') + QString::number(day.year());
}

QString longDateWithWeekday(QDate day, Language language) {
    if (!day.isValid())
        return {};
    const QLatin1String joint(language == Language::Danish ? " den " : " ");
    return weekdayName(day.dayOfWeek(), language) + joint + longDate(day, language);
}

int isoWeek(QDate day) { return day.weekNumber(); }

QString timeOfDay(QTime time, Language language) {
    return time.isValid() ? clockTime(time.hour(), time.minute(), language) : QString();
}

QString timeRange(QTime from, QTime to, Language language) {
    if (!from.isValid())
        return {};
    const QString start = timeOfDay(from, language);
    if (!to.isValid())
        return start;
    // Midnight as an end is the end of the same day.
    const QString end = to == QTime(0, 0) ? clockTime(24, 0, language) : timeOfDay(to, language);
    return start + enDash + end;
}

QString atTime(QTime from, QTime to, Language language) {
    const QString range = timeRange(from, to, language);
    if (language == Language::English || range.isEmpty())
        return range;
    return QStringLiteral("kl.") + noBreakSpace + range;
}

QString duration(int minutes, Language language) {
    const bool danish = language == Language::Danish;
    const QLatin1String hourUnit(language == Language::English ? "h" : danish ? "t." : "t");
    const QLatin1String minuteUnit(danish ? "min." : "min");
    const int hours = qAbs(minutes) / 60;
    const int rest = qAbs(minutes) % 60;

    QString text = minutes < 0 ? minus(language) : QString();
    if (hours > 0)
        text += QString::number(hours) + noBreakSpace + hourUnit;
    if (hours > 0 && rest > 0)
        text += QLatin1Char(' ');
    if (rest > 0 || hours == 0)
        text += QString::number(rest) + noBreakSpace + minuteUnit;
    return text;
}

QString dateTimeText(const QDateTime &at, Language language) {
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QLatin1String joint(language == Language::English ? ", " : " ");
    return shortDate(local.date(), language) + joint + atTime(local.time(), QTime(), language);
}

QString number(qint64 value, Language language) {
    const quint64 size = magnitude(value);
    // Four digits are written together in Norwegian text, never in Danish or English.
    const bool together = isNorwegian(language) && size < 10000;
    const QString digits = together ? QString::number(size) : grouped(size, language);
    return value < 0 ? minus(language) + digits : digits;
}

QString amount(qint64 ore, Language language) {
    const quint64 size = magnitude(ore);
    QString text = ore < 0 ? minus(language) : QString();
    text += grouped(size / 100, language);
    if (size % 100 != 0)
        text += QLatin1Char(language == Language::English ? '.' : ',') + twoDigits(int(size % 100));
    return text;
}

QString amountUnit(const QString &currency, Language language) {
    if (isNorwegian(language) && currency == QLatin1String("NOK"))
        return QStringLiteral("kr");
    if (language == Language::Danish && currency == QLatin1String("DKK"))
        return QStringLiteral("kr.");
    return currency;
}

QString percentText(int hundredths, Language language) {
    QString text = hundredths < 0 ? minus(language) : QString();
    const int size = std::abs(hundredths);
    text += QString::number(size / 100);
    if (size % 100 != 0) {
        text += QLatin1Char(language == Language::English ? '.' : ',') + twoDigits(size % 100);
        if (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text + (language == Language::English ? QString() : QString(noBreakSpace)) + QLatin1Char('%');
}

QString amountWithUnit(qint64 ore, const QString &currency, Language language) {
    const QString bare = amount(ore, language);
    const bool own = currency == QLatin1String(language == Language::Danish ? "DKK" : "NOK");
    switch (language) {
    case Language::Bokmaal:
    case Language::Nynorsk:
        return own ? bare + noBreakSpace + QStringLiteral("kr") : currency + noBreakSpace + bare;
    case Language::Danish:
        return bare + noBreakSpace + (own ? QStringLiteral("kr.") : currency);
    case Language::English:
        break;
    }
    return currency + noBreakSpace + bare;
}

} // namespace aarring
