#include "domain/quietspan.h"

#include <QRegularExpression>

namespace aarring {

namespace {

constexpr int days = 100; ///< a date is month × 100 + day

QString dateText(int date) {
    return QStringLiteral("%1-%2")
        .arg(date / days, 2, 10, QLatin1Char('0'))
        .arg(date % days, 2, 10, QLatin1Char('0'));
}

QString easterText(int day) {
    return day < 0 ? QStringLiteral("E%1").arg(day) : QStringLiteral("E+%1").arg(day);
}

} // namespace

std::optional<QuietSpan> readSpan(const QString &text) {
    static const QRegularExpression weeks(QStringLiteral("^W(\\d{1,2})(?:-(\\d{1,2}))?$"));
    static const QRegularExpression dates(
        QStringLiteral("^(\\d{1,2})-(\\d{1,2})\\.\\.(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression easter(QStringLiteral("^E([+-]\\d{1,3})\\.\\.E([+-]\\d{1,3})$"));
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.captured(group).toInt();
    };
    if (const auto match = weeks.match(text); match.hasMatch())
        return QuietSpan{QuietForm::Weeks, number(match, 1), number(match, match.capturedLength(2) ? 2 : 1)};
    if (const auto match = dates.match(text); match.hasMatch())
        return QuietSpan{QuietForm::Dates, number(match, 1) * days + number(match, 2),
                         number(match, 3) * days + number(match, 4)};
    if (const auto match = easter.match(text); match.hasMatch())
        return QuietSpan{QuietForm::Easter, number(match, 1), number(match, 2)};
    return std::nullopt;
}

QString spanText(const QuietSpan &span) {
    switch (span.form) {
    case QuietForm::Weeks:
        return span.first == span.last ? QStringLiteral("W%1").arg(span.first)
                                       : QStringLiteral("W%1-%2").arg(span.first).arg(span.last);
    case QuietForm::Dates:
        return dateText(span.first) + QStringLiteral("..") + dateText(span.last);
    case QuietForm::Easter:
        break;
    }
    return easterText(span.first) + QStringLiteral("..") + easterText(span.last);
}

} // namespace aarring
