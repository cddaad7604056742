#include "domain/emphasis.h"

#include <QStringList>
#include <limits>

namespace aarring {

QList<Emphasis> emphasisFrom(const QString &written, qsizetype length) {
    QList<Emphasis> stretches;
    qsizetype free = 0; // first unit that no stretch before has taken
    for (const QString &word : written.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Emphasis e;
        qsizetype at = 0;
        for (; at < word.size() && (word[at] == QLatin1Char('b') || word[at] == QLatin1Char('i')); ++at)
            (word[at] == QLatin1Char('b') ? e.bold : e.italic) = true;
        const QStringList numbers = word.mid(at).split(QLatin1Char('+'));
        bool startIs = false, lengthIs = false;
        e.start = numbers.value(0).toLongLong(&startIs);
        e.length = numbers.value(1).toLongLong(&lengthIs);
        const bool fits = startIs && lengthIs && numbers.size() == 2 && e.length > 0 && e.start >= free &&
                          e.start <= length && e.length <= length - e.start;
        if (!fits || (!e.bold && !e.italic))
            continue;
        free = e.start + e.length;
        stretches.append(e);
    }
    return stretches;
}

QString emphasisText(const QList<Emphasis> &stretches) {
    QList<Emphasis> joined;
    for (const Emphasis &e : stretches) {
        if (e.length <= 0 || (!e.bold && !e.italic))
            continue;
        if (!joined.isEmpty() && joined.last().start + joined.last().length == e.start &&
            joined.last().bold == e.bold && joined.last().italic == e.italic)
            joined.last().length += e.length;
        else
            joined.append(e);
    }
    QStringList words;
    for (const Emphasis &e : joined)
        words.append(QStringLiteral("%1%2%3+%4")
                         .arg(QLatin1String(e.bold ? "b" : ""), QLatin1String(e.italic ? "i" : ""))
                         .arg(e.start)
                         .arg(e.length));
    return words.join(QLatin1Char(' '));
}

QString emphasisOfPart(const QString &written, qsizetype start, qsizetype length) {
    QList<Emphasis> part;
    for (Emphasis e : emphasisFrom(written, std::numeric_limits<qsizetype>::max())) {
        const qsizetype end = std::min(e.start + e.length, start + length);
        e.start = std::max(e.start, start);
        e.length = end - e.start;
        e.start -= start;
        part.append(e);
    }
    return emphasisText(part);
}

QString emphasisOfBoth(const QString &first, qsizetype length, const QString &second) {
    QList<Emphasis> both = emphasisFrom(first, length);
    for (Emphasis e : emphasisFrom(second, std::numeric_limits<qsizetype>::max())) {
        e.start += length;
        both.append(e);
    }
    return emphasisText(both);
}

} // namespace aarring
