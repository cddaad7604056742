#include "documents/blocks.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/letterhead.h"
#include "domain/emphasis.h"

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

/// Letters of what a file name is made of: four of them and the date are far from what a file system refuses.
constexpr qsizetype longestPart = 50;

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
        safe.truncate(longestPart);
        while (safe.endsWith(QLatin1Char('-')))
            safe.chop(1);
        if (!safe.isEmpty())
            parts += safe;
    }
    if (date.isValid())
        parts += isoDate(date);
    return parts.join(QLatin1Char('_')) + QLatin1Char('.') + ending;
}

QList<ContentsLine> contentsOf(const Document &document) {
    QList<ContentsLine> lines;
    for (const Document &part : document.parts) {
        if (!part.title.isEmpty())
            lines += ContentsLine{1, partTitle(part, document.title), part.language};
        for (const Block &block : part.blocks)
            if (const auto *heading = std::get_if<Heading>(&block);
                heading && heading->level <= 1 && !heading->text.isEmpty())
                lines += ContentsLine{2, heading->text, part.language};
    }
    return lines;
}

Spans emphasisedText(const QString &text, const QString &emphasis) {
    Spans spans;
    qsizetype at = 0;
    for (const Emphasis &e : emphasisFrom(emphasis, text.size())) {
        if (e.start > at)
            spans += Span{text.mid(at, e.start - at), false, false, {}};
        spans += Span{text.mid(e.start, e.length), e.bold, e.italic, {}};
        at = e.start + e.length;
    }
    if (at < text.size() || spans.isEmpty())
        spans += Span{text.mid(at), false, false, {}};
    return spans;
}

} // namespace aarring
