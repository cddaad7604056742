#include "documents/blocks.h"

#include "base/formats.h"
#include "base/textfold.h"

namespace aarring {

QString textOf(const Spans &spans) {
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QList<std::pair<QString, QString>> Facts::shownRows() const {
    QList<std::pair<QString, QString>> shown;
    for (const auto &row : rows)
        if (!row.second.isEmpty())
            shown += row;
    return shown;
}

QString Document::fileName(const QString &ending) const {
    QStringList parts;
    for (const QString &part : fileNameParts) {
        QString safe;
        for (const QChar c : folded(part)) {
            const bool kept = c.unicode() < 128 && c.isLetterOrNumber();
            if (kept)
                safe += c;
            else if (!safe.isEmpty() && !safe.endsWith(QLatin1Char('-')))
                safe += QLatin1Char('-');
        }
        while (safe.endsWith(QLatin1Char('-')))
            safe.chop(1);
        if (!safe.isEmpty())
            parts += safe;
    }
    if (date.isValid())
        parts += isoDate(date);
    return parts.join(QLatin1Char('_')) + QLatin1Char('.') + ending;
}

} // namespace aarring
