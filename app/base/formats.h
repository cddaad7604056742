#pragma once

#include "base/language.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>
#include <utility>

namespace aarring {

// Dates, times, numbers and money as people in Norway and Denmark write and type them.
// The rules are Språkrådet's and Dansk Sprognævn's; QLocale is not used because it differs from both
// (09:05, kr 300 000,00) and changes between Qt versions.

QString shortDate(QDate day, Language language); ///< 29.04.2020 (en: 29 Apr 2020); empty for an invalid day
QString longDate(QDate day, Language language);  ///< 29. april 2020 (en: 29 April 2020)
/// onsdag 29. april 2020, da: onsdag den 29. april 2020
QString longDateWithWeekday(QDate day, Language language);
QString dayAndMonth(QDate day, Language language); ///< 29. april (en: 29 April)
/// The first letter large: for a date or another word of lower case that begins a line.
QString capitalised(const QString &text);
QString monthName(int month, Language language);    ///< 1 = januar; lower case in nb and da
QString weekdayName(int isoDay, Language language); ///< 1 = mandag
QString isoDate(QDate day);                         ///< 2020-04-29
QDate fromIsoDate(QByteArrayView text);             ///< what isoDate() wrote; else an invalid day
QString timeOfDay(QTime time, Language language);   ///< 09.00 (en: 09:00)
/// 09.00–09.45, en dash without spaces; midnight as end is 24.00; only the start if there is no end.
QString timeRange(QTime from, QTime to, Language language);
/// kl. 09.00–09.45 with a no-break space (en: 09:00–09:45).
QString atTime(QTime from, QTime to, Language language);
QString duration(int minutes, Language language); ///< 45 min, 1 t 15 min (da: 1 t. 15 min., en: 1 h 15 min)
int isoWeek(QDate day);
QString dateTimeText(const QDateTime &at, Language language); ///< 29.04.2020 kl. 09.00, local time

/// 300 000 with no-break space, da 300.000, en 300,000. Four digits are grouped in da and en, not in nb.
QString number(qint64 value, Language language);
/// Amount in øre as bare number, always grouped so that columns agree: whole kroner without decimals,
/// otherwise two; minus is U+2212 (da: hyphen).
QString amount(qint64 ore, Language language);
/// With unit for running text: 300 000 kr · 300.000 kr. · NOK 300,000. `currency` is "NOK" or "DKK"; one that
/// is not the language's own is written as its code: nb DKK 300 000, da 300.000 NOK.
QString amountWithUnit(qint64 ore, const QString &currency, Language language);

/// "kr", "kr." or the currency's code: what heads a column of bare amounts.
QString amountUnit(const QString &currency, Language language);

/// 40 %, 12,5 % with a no-break space (en: 40%, 12.5%), of hundredths of a per cent.
QString percentText(int hundredths, Language language);

/// Understands 29.04.2020, 29.4.20, 29/4-2020, 29-04-2020, 2020-04-29, 29. april 2020 and 29 apr 2020 in all
/// languages, a weekday before them too; 29.4 takes the year of `today`, a year of two digits is 20xx.
/// Nothing if it is not a day that exists.
std::optional<QDate> parseDate(const QString &text, QDate today);
/// Understands 9, 09, 9.00, 09:00, 0900, "kl. 9", also 24.00 (as 00:00 of the end). Nothing if it is not a
/// time.
std::optional<QTime> parseTime(const QString &text);
/// Understands every way seed programmes are typed: "09.00 – 09.45", "10.00 – 11. 00", "13.15- 13.40",
/// "14.20 – 15.00 –", with no-break spaces, any dash, dot, colon or nothing, and "fra kl. 9 til kl. 13".
/// Nothing when it ends before it begins; an end of 24.00 is given as 00:00.
std::optional<std::pair<QTime, QTime>> parseTimeRange(const QString &text);
/// Understands 300 000, 300.000, 300000, 1 234,50, 1.234,50, 1234.5, 12,345.00, −12, kr 5, 5 kr., 5,- and
/// gives øre. A dot or comma before one or two last digits parts off the øre; dots before three digits group,
/// so 300.000 is three hundred thousand. One comma before three digits groups in English and is refused
/// elsewhere, where it could be a slip. Nothing for words of size ("1,2 mill."), three decimals or more than
/// ±10^13 øre.
std::optional<qint64> parseAmount(const QString &text, Language language = Language::Bokmaal);

/// Understands 40, 40 %, 12,5 pct. and 33.33 and gives hundredths of a per cent. Nothing for three decimals or more than
/// 100.
std::optional<int> parsePercent(const QString &text);

} // namespace aarring
