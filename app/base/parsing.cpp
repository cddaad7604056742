#include "base/formats.h"

#include <QRegularExpression>

namespace aarring {

namespace {

/// Lower case, every kind of space a plain one, every kind of dash or minus a hyphen, runs of space made one.
QString plain(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x2010: // hyphen
        case 0x2011: // no-break hyphen
        case 0x2012: // figure dash
        case 0x2013: // en dash
        case 0x2014: // em dash
        case 0x2212: // minus
            result += QLatin1Char('-');
            break;
        default:
            result += c.isSpace() ? QLatin1Char(' ') : c.toLower();
        }
    }
    return result.simplified();
}

/// 1–12 for a month's name or at least its first three letters, in any of the languages; 0 for anything else.
int monthFromName(const QString &name) {
    if (name.size() < 3)
        return 0;
    for (const Language language : {Language::Bokmaal, Language::Danish, Language::English})
        for (int month = 1; month <= 12; ++month)
            if (monthName(month, language).toLower().startsWith(name))
                return month;
    return 0;
}

std::optional<QDate> existing(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "20" means 2020: the program is about this century.
int fullYear(const QString &digits, QDate today) {
    if (digits.isEmpty())
        return today.year();
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

} // namespace

std::optional<QDate> parseDate(const QString &text, QDate today) {
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})$"));
    static const QRegularExpression numeric(
        QStringLiteral("^([0-9]{1,2})[./-] ?([0-9]{1,2})(?:[./-] ?([0-9]{4}|[0-9]{2})?)?$"));
    static const QRegularExpression named(
        QStringLiteral("^([0-9]{1,2})\\.? ?([[:alpha:]]+)\\.?(?: ([0-9]{4}|[0-9]{2}))?$"));
    static const QRegularExpression weekday(
        QStringLiteral("^(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn)(?:dag|\\.)|(?:mon|tues|wednes|"
                       "thurs|fri|satur|sun)day)"
                       ",? (?=den |[0-9])"));

    QString clean = plain(text);
    clean.remove(weekday);
    if (clean.startsWith(QLatin1String("den ")))
        clean.remove(0, 4);

    if (const auto m = iso.match(clean); m.hasMatch())
        return existing(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    if (const auto m = numeric.match(clean); m.hasMatch())
        return existing(fullYear(m.captured(3), today), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = named.match(clean); m.hasMatch())
        return existing(fullYear(m.captured(3), today), monthFromName(m.captured(2)), m.captured(1).toInt());
    return std::nullopt;
}

std::optional<QTime> parseTime(const QString &text) {
    static const QRegularExpression clock(
        QStringLiteral("^(?:kl\\.?)?(?:([0-9]{1,2})(?:[.:]([0-9]{2}))?|([0-9]{1,2})([0-9]{2}))$"));
    const auto m = clock.match(plain(text).remove(QLatin1Char(' ')));
    if (!m.hasMatch())
        return std::nullopt;
    const bool together = m.capturedLength(3) > 0;
    const int hour = m.captured(together ? 3 : 1).toInt();
    const int minute = m.captured(together ? 4 : 2).toInt();
    if (hour == 24 && minute == 0)
        return QTime(0, 0);
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<std::pair<QTime, QTime>> parseTimeRange(const QString &text) {
    static const QRegularExpression fromWord(QStringLiteral("^(?:fra|from) "));
    static const QRegularExpression toWord(QStringLiteral(" (?:til|to) "));
    static const QRegularExpression danglingDash(QStringLiteral("[ -]+$"));

    QString clean = plain(text);
    clean.remove(fromWord);
    clean.replace(toWord, QStringLiteral("-"));
    clean.remove(danglingDash);

    const QStringList ends = clean.split(QLatin1Char('-'));
    if (ends.size() != 2)
        return std::nullopt;
    const auto from = parseTime(ends[0]);
    const auto to = parseTime(ends[1]);
    if (!from || !to)
        return std::nullopt;
    const bool endsAtMidnight = *to == QTime(0, 0);
    if (*to <= *from && !endsAtMidnight)
        return std::nullopt;
    return std::pair(*from, *to);
}

std::optional<qint64> parseAmount(const QString &text, Language language) {
    static const QRegularExpression shape(
        QStringLiteral("^(-|\\+)? ?(?:(?:kr|nkr|dkr)\\.? ?|(?:nok|dkk) ?)?(-)? ?"
                       "([0-9][0-9 .,]*?)"
                       "(?:[,.]-)?(?: ?(?:kr\\.?|kroner|nok|dkk))?$"));
    // Which of dot and comma groups and which parts off the øre follows from the places they stand in.
    static const QRegularExpression nordic(QStringLiteral(
        "^([0-9]+|[1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]{1,2}))?$"));
    static const QRegularExpression pointed(QStringLiteral(
        "^([0-9]+|[1-9][0-9]{0,2}(?: [0-9]{3})+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)\\.([0-9]{1,2})$"));
    static const QRegularExpression commas(QStringLiteral("^([1-9][0-9]{0,2}(?:,[0-9]{3})+)$"));
    constexpr qint64 largest = 10'000'000'000'000;

    QString clean = plain(text);
    // As bookkeeping programs and spreadsheets write what is below zero.
    const bool isBracketed = clean.startsWith(QLatin1Char('(')) && clean.endsWith(QLatin1Char(')'));
    if (isBracketed)
        clean = clean.mid(1, clean.size() - 2).trimmed();
    const auto whole = shape.match(clean);
    const bool isSigned = whole.capturedLength(1) > 0 || whole.capturedLength(2) > 0;
    if (!whole.hasMatch() || (isBracketed && isSigned) ||
        (whole.capturedLength(1) > 0 && whole.capturedLength(2) > 0))
        return std::nullopt;
    const QString body = whole.captured(3);
    auto parts = nordic.match(body);
    if (!parts.hasMatch())
        parts = pointed.match(body);
    if (!parts.hasMatch() && (language == Language::English || body.count(QLatin1Char(',')) > 1))
        parts = commas.match(body);
    if (!parts.hasMatch())
        return std::nullopt;

    QString digits;
    for (const QChar c : parts.captured(1))
        if (c.isDigit())
            digits += c;
    digits += parts.captured(2).leftJustified(2, QLatin1Char('0'));
    bool fits = false;
    const qint64 ore = digits.toLongLong(&fits);
    if (!fits || ore > largest)
        return std::nullopt;
    const bool negative =
        isBracketed || whole.captured(1) == QLatin1String("-") || whole.capturedLength(2) > 0;
    return negative ? -ore : ore;
}

std::optional<int> parsePercent(const QString &text) {
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,3})(?:[.,]([0-9]{1,2}))? ?(?:%|pct\\.?|prosent|procent|per cent)?$"));
    const auto m = shape.match(plain(text));
    if (!m.hasMatch())
        return std::nullopt;
    const int hundredths =
        m.captured(1).toInt() * 100 + m.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
    return hundredths <= 100 * 100 ? std::optional(hundredths) : std::nullopt;
}

} // namespace aarring
