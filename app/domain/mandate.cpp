#include "domain/mandate.h"

#include "base/formats.h"
#include "domain/emphasis.h"

#include <QRegularExpression>

namespace aarring {

namespace {

/// Longer lines are sentences, even without a full stop.
constexpr int longestHeading = 80;
/// Lines cut by an e-mail program or a PDF are at least this long.
constexpr int shortestCutLine = 50;

/// A line of the text, or several that were one before somebody's program cut it.
struct Line {
    BlockKind kind = BlockKind::Paragraph; ///< Heading for every line that looks like one
    QString text;                          ///< without bullet or number
    QString emphasis{};
};

bool endsLikeASentence(const QString &text) {
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(':')) ||
           text.endsWith(QLatin1Char(';')) || text.endsWith(QLatin1Char(',')) ||
           text.endsWith(QLatin1Char('!')) || text.endsWith(QLatin1Char('?'));
}

/// "29. april" begins with a date, not with a number in a list.
bool beginsWithDate(const QString &text) {
    static const QRegularExpression words(QStringLiteral("^[0-9]{1,2}\\. [[:alpha:]]+"));
    const QDate leapYear(2024, 1, 1);
    const auto match = words.match(text);
    return match.hasMatch() && parseDate(match.captured(), leapYear);
}

Line lineFrom(const QString &text) {
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[-–*](?:\\s+|(?=\\pL))|[•·▪◦‣\\x{f0b7}]\\s*)"));
    static const QRegularExpression numbered(QStringLiteral("^[0-9]{1,2}[.)]\\s+"));
    if (const auto match = bullet.match(text); match.hasMatch())
        return {BlockKind::Bullet, text.mid(match.capturedLength())};
    if (const auto match = numbered.match(text); match.hasMatch() && !beginsWithDate(text))
        return {BlockKind::Numbered, text.mid(match.capturedLength())};
    if (text.size() <= longestHeading && !endsLikeASentence(text))
        return {BlockKind::Heading, text};
    return {BlockKind::Paragraph, text};
}

QList<Line> linesOf(const QString &text) {
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\v\\x{2028}\\x{2029}]"));
    QList<Line> lines;
    QString before; // the line above, empty after a blank line
    for (const QString &raw : text.split(lineEnd)) {
        const QString line = raw.trimmed();
        const bool wasCut = before.size() >= shortestCutLine && !endsLikeASentence(before) &&
                            !line.isEmpty() && line.front().isLower();
        if (wasCut) {
            const BlockKind kind =
                lines.last().kind == BlockKind::Heading ? BlockKind::Paragraph : lines.last().kind;
            lines.last() = {kind, lines.last().text + QLatin1Char(' ') + line};
        } else if (!line.isEmpty()) {
            lines.append(lineFrom(line));
        }
        before = line;
    }
    return lines;
}

bool isListItem(BlockKind kind) { return kind == BlockKind::Bullet || kind == BlockKind::Numbered; }

QList<MandateBlock> blocksFrom(const QList<Line> &lines) {
    QList<MandateBlock> blocks;
    bool partsAreLists = false; // the section's first sub-heading stands above a list
    for (int i = 0; i < lines.size(); ++i) {
        MandateBlock block;
        block.kind = lines[i].kind;
        block.text = lines[i].text;
        block.emphasis = lines[i].emphasis;
        block.position = i + 1;
        if (block.kind == BlockKind::Heading) {
            const bool aboveList = i + 1 < lines.size() && isListItem(lines[i + 1].kind);
            const bool afterHeading = i > 0 && lines[i - 1].kind == BlockKind::Heading;
            if (afterHeading)
                partsAreLists = aboveList;
            // The parts of a section are made alike: where the first is a list, the next list is its sister.
            if (afterHeading || (partsAreLists && aboveList))
                block.kind = BlockKind::Subheading;
            else
                partsAreLists = false;
        }
        blocks.append(block);
    }
    return blocks;
}

MandateText mandateFrom(QList<Line> lines) {
    MandateText mandate;
    QStringList above;
    for (int i = 0; i < lines.size() && lines[i].kind == BlockKind::Heading; ++i) {
        if (namesTheDocument(lines[i].text)) {
            mandate.overline = above.join(QLatin1Char('\n'));
            mandate.title = lines[i].text;
            lines.remove(0, i + 1);
            break;
        }
        above.append(lines[i].text);
    }
    mandate.blocks = blocksFrom(lines);
    return mandate;
}

} // namespace

bool namesTheDocument(const QString &line) {
    static const QRegularExpression documentWord(QStringLiteral("mandat|kommissori|terms of reference"),
                                                 QRegularExpression::CaseInsensitiveOption);
    return line.contains(documentWord);
}

QStringList clauseNumbers(const QList<MandateBlock> &blocks) {
    QStringList numbers;
    int section = 0;
    int inSection = 0;
    int inPart = -1; // -1: not below a sub-heading
    for (const MandateBlock &block : blocks) {
        if (block.kind == BlockKind::Heading) {
            ++section;
            inSection = 0;
            inPart = -1;
            numbers.append(QString::number(section));
        } else if (section == 0) {
            numbers.append(QString());
        } else if (inPart >= 0 && block.kind != BlockKind::Subheading) {
            numbers.append(QStringLiteral("%1.%2.%3").arg(section).arg(inSection).arg(++inPart));
        } else {
            numbers.append(QStringLiteral("%1.%2").arg(section).arg(++inSection));
            inPart = block.kind == BlockKind::Subheading ? 0 : -1;
        }
    }
    return numbers;
}

QList<MandateBlock> mandateBlocksFromText(const QString &text) { return blocksFrom(linesOf(text)); }

MandateText mandateFromText(const QString &text) { return mandateFrom(linesOf(text)); }

MandateText mandateFromParagraphs(const QList<MandateBlock> &paragraphs) {
    QList<Line> lines;
    for (const MandateBlock &paragraph : paragraphs) {
        const MandateBlock bare = withoutTypedMarker(paragraph);
        const BlockKind kind = bare.kind == BlockKind::Paragraph ? lineFrom(bare.text).kind : bare.kind;
        lines.append({kind, bare.text, kind == BlockKind::Heading ? QString() : bare.emphasis});
    }
    return mandateFrom(lines);
}

MandateBlock withoutTypedMarker(MandateBlock paragraph) {
    if (paragraph.kind != BlockKind::Paragraph)
        return paragraph;
    const Line line = lineFrom(paragraph.text);
    if (!isListItem(line.kind))
        return paragraph;
    const qsizetype marker = paragraph.text.size() - line.text.size();
    paragraph.emphasis = emphasisOfPart(paragraph.emphasis, marker, line.text.size());
    paragraph.kind = line.kind;
    paragraph.text = line.text;
    return paragraph;
}

} // namespace aarring
