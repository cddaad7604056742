#include "exchange/writtentext.h"

#include "domain/emphasis.h"

#include <algorithm>

namespace aarring {

namespace {

constexpr QChar noBreakSpace(0xa0);
/// Longer than any heading people write in bold.
constexpr int longestHeading = 80;

bool isUnseen(QChar c) {
    const char16_t u = c.unicode();
    return u == 0xad || u == 0x200b || u == 0x200e || u == 0x200f || u == 0x2060 || u == 0xfeff ||
           (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7f && u < 0xa0);
}

bool isBreak(QChar c) { return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }

char codeOf(WrittenText::Dress dress) { return char((dress.bold ? 1 : 0) | (dress.italic ? 2 : 0)); }

/// In bold as a whole, short and no sentence: a heading of somebody who knows no styles.
bool looksLikeHeading(const QString &text, const QByteArray &dress) {
    if (text.size() > longestHeading || text.contains(u'\n') || text.endsWith(u'.') || text.endsWith(u';') ||
        text.endsWith(u','))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!(dress[i] & 1) && !text[i].isSpace())
            return false;
    return true;
}

} // namespace

void WrittenText::begin(Role role, int level) {
    end();
    m_open = {role, level, {}, {}};
    m_isOpen = true;
}

void WrittenText::setRole(Role role, int level) {
    if (!m_isOpen)
        begin();
    m_open.role = role;
    m_open.level = level;
}

void WrittenText::add(const QString &text, Dress dress) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        const QChar before = !plain.isEmpty()        ? plain.back()
                             : m_open.text.isEmpty() ? QChar(u'\n')
                                                     : m_open.text.back();
        if (!space)
            plain += c;
        else if (before != u' ' && before != u'\n')
            plain += u' ';
    }
    addExactly(plain, dress);
}

void WrittenText::addExactly(const QString &text, Dress dress) {
    if (text.isEmpty())
        return;
    if (!m_isOpen)
        begin();
    for (const QChar c : text) {
        if (isUnseen(c))
            continue;
        m_open.text += isBreak(c) ? QChar(u'\n') : c == u'\t' ? QChar(u' ') : c;
        m_open.dress += codeOf(dress);
    }
}

void WrittenText::lineBreak() {
    // Two of them are what people make paragraphs with who know no paragraphs.
    if (m_open.text.endsWith(u'\n'))
        begin(m_open.role == Role::Plain ? Role::Plain : m_open.role, m_open.level);
    else if (!m_open.text.isEmpty())
        addExactly(QStringLiteral("\n"), {bool(m_open.dress.back() & 1), bool(m_open.dress.back() & 2)});
}

void WrittenText::endLink(qsizetype begin, const QString &address) {
    if (!saysAddress(m_open.text.mid(begin), address))
        lose(TextLoss::Link);
}

void WrittenText::end() {
    if (!m_isOpen)
        return;
    m_isOpen = false;
    tidy(m_open, m_filling);
    if (!m_open.text.isEmpty())
        m_pieces.append(m_open);
    m_open = {};
}

void WrittenText::tidy(Piece &piece, bool filling) {
    const auto drop = [&piece](qsizetype at) {
        piece.text.remove(at, 1);
        piece.dress.remove(at, 1);
    };
    if (filling) {
        const auto isSpace = [&piece](qsizetype at) {
            return at < 0 || at >= piece.text.size() || piece.text[at] == u' ' || piece.text[at] == u'\n' ||
                   piece.text[at] == noBreakSpace;
        };
        QString meant = piece.text;
        for (qsizetype i = 0; i < piece.text.size(); ++i)
            if (piece.text[i] == noBreakSpace && (isSpace(i - 1) || isSpace(i + 1)))
                meant[i] = u' ';
        piece.text = meant;
        for (qsizetype i = piece.text.size() - 1; i > 0; --i)
            if (piece.text[i] == u' ' && piece.text[i - 1] == u' ')
                drop(i);
    }
    // No line begins or ends with spaces.
    for (qsizetype i = piece.text.size() - 1; i >= 0; --i)
        if (piece.text[i] == u' ' && (i == 0 || i == piece.text.size() - 1 || piece.text[i - 1] == u'\n' ||
                                      piece.text[i + 1] == u'\n'))
            drop(i);
    while (piece.text.endsWith(u'\n') || piece.text.endsWith(u' '))
        drop(piece.text.size() - 1);
    while (piece.text.startsWith(u'\n') || piece.text.startsWith(u' '))
        drop(0);
}

QString WrittenText::emphasisOf(const Piece &piece) {
    QList<Emphasis> stretches;
    for (qsizetype i = 0; i < piece.dress.size(); ++i)
        stretches.append({i, 1, bool(piece.dress[i] & 1), bool(piece.dress[i] & 2)});
    return emphasisText(stretches);
}

MandateBlock WrittenText::blockOf(const Piece &piece) {
    MandateBlock block;
    block.text = piece.text;
    block.emphasis = emphasisOf(piece);
    block.kind = piece.role == Role::Bullet     ? BlockKind::Bullet
                 : piece.role == Role::Numbered ? BlockKind::Numbered
                                                : BlockKind::Paragraph;
    return block;
}

/// Closed ones, and lists that were typed with line breaks in one paragraph taken apart.
QList<WrittenText::Piece> WrittenText::pieces() const {
    QList<Piece> all;
    QList<Piece> closed = m_pieces;
    if (m_isOpen) {
        Piece last = m_open;
        tidy(last, m_filling);
        if (!last.text.isEmpty())
            closed.append(last);
    }
    for (const Piece &piece : std::as_const(closed)) {
        QList<Piece> lines;
        bool isList = false;
        qsizetype from = 0;
        for (const QString &line : piece.text.split(u'\n')) {
            lines.append({piece.role, piece.level, line, piece.dress.mid(from, line.size())});
            from += line.size() + 1;
            MandateBlock block;
            block.text = line;
            isList = isList || (m_typedMarkers && withoutTypedMarker(block).kind != BlockKind::Paragraph);
        }
        if (piece.role == Role::Plain && lines.size() > 1 && isList)
            all += lines;
        else
            all += piece;
    }
    return all;
}

bool WrittenText::isEmpty() const { return m_pieces.isEmpty() && m_open.text.trimmed().isEmpty(); }

// The title is what is marked so; else the only heading of the highest level if it stands first; else a first line that
// says what the document is. What stands above it goes into the line above the title.
bool WrittenText::takeTitle(QList<Piece> &pieces, MandateText &mandate) {
    qsizetype title = -1;
    int highest = 99;
    int ofHighest = 0;
    qsizetype firstHeading = -1;
    bool deeper = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        if (piece.role == Role::Title && title < 0)
            title = i;
        if (piece.role != Role::Heading)
            continue;
        if (firstHeading < 0)
            firstHeading = i;
        deeper = deeper || piece.level > pieces[firstHeading].level;
        if (piece.level < highest)
            ofHighest = 0;
        highest = std::min(highest, piece.level);
        ofHighest += piece.level == highest;
    }
    if (title < 0 && firstHeading >= 0 && pieces[firstHeading].level == highest && ofHighest == 1 &&
        ((deeper && highest == 1) || namesTheDocument(pieces[firstHeading].text)))
        title = firstHeading;
    constexpr qsizetype mostLinesAbove = 3;
    for (qsizetype i = 0; title < 0 && i < firstHeading && i < mostLinesAbove; ++i)
        if (namesTheDocument(pieces[i].text) && pieces[i].text.size() <= longestHeading &&
            !pieces[i].text.endsWith(u'.'))
            title = i;
    if (title < 0 || title > mostLinesAbove)
        return false;
    QStringList above;
    for (qsizetype i = 0; i < title; ++i)
        above.append(pieces[i].text);
    mandate.overline = above.join(u'\n');
    mandate.title = pieces[title].text.replace(u'\n', u' ');
    pieces.remove(0, title + 1);
    return true;
}

QList<MandateBlock> WrittenText::blocksOf(const QList<Piece> &pieces) const {
    int highest = 99;
    for (const Piece &piece : pieces)
        if (piece.role == Role::Heading)
            highest = std::min(highest, piece.level);
    QList<MandateBlock> blocks;
    for (const Piece &piece : pieces) {
        MandateBlock block;
        if (piece.role == Role::Title || (piece.role == Role::Heading && piece.level == highest)) {
            block.kind = BlockKind::Heading;
            block.text = piece.text;
        } else if (piece.role == Role::Heading) {
            block.kind = BlockKind::Subheading;
            block.text = piece.text;
        } else {
            block = m_typedMarkers ? withoutTypedMarker(blockOf(piece)) : blockOf(piece);
        }
        block.position = double(blocks.size()) + 1;
        blocks.append(block);
    }
    return blocks;
}

/// Those that stand lower than sub-headings and become such.
int WrittenText::deepHeadings(const QList<Piece> &pieces) {
    QList<int> levels;
    for (const Piece &piece : pieces)
        if (piece.role == Role::Heading)
            levels.append(piece.level);
    std::sort(levels.begin(), levels.end());
    const auto sections = std::count(levels.begin(), levels.end(), levels.value(0));
    const auto second = std::count(levels.begin(), levels.end(), levels.value(sections));
    return int(std::max<qsizetype>(0, levels.size() - sections - second));
}

bool WrittenText::hasHeadings(const QList<Piece> &pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) {
        return piece.role == Role::Heading || piece.role == Role::Title;
    });
}

ReadMandate WrittenText::mandate() const {
    TextLosses losses = m_losses;
    QList<Piece> all = pieces();
    if (!hasHeadings(all))
        for (Piece &piece : all)
            if (piece.role == Role::Plain && looksLikeHeading(piece.text, piece.dress))
                piece.role = Role::Heading;
    if (!hasHeadings(all)) {
        QList<MandateBlock> paragraphs;
        for (const Piece &piece : std::as_const(all))
            paragraphs.append(blockOf(piece));
        return {mandateFromParagraphs(paragraphs), losses.sentences()};
    }
    ReadMandate mandate;
    takeTitle(all, mandate);
    mandate.blocks = blocksOf(all);
    losses.add(TextLoss::DeepHeading, deepHeadings(all));
    mandate.losses = losses.sentences();
    return mandate;
}

ReadMandate WrittenText::part() const {
    const QList<Piece> all = pieces();
    ReadMandate part;
    part.blocks = blocksOf(all);
    TextLosses losses = m_losses;
    losses.add(TextLoss::DeepHeading, deepHeadings(all));
    part.losses = losses.sentences();
    const bool plain = std::all_of(all.begin(), all.end(), [](const Piece &piece) {
        return piece.role == Role::Plain && emphasisOf(piece).isEmpty();
    });
    // Cells are short lines without a full stop, too, but no headings.
    if (!plain || part.blocks.size() < 2 || losses.has(TextLoss::Table))
        return part;
    QStringList lines;
    for (const Piece &piece : all)
        lines.append(piece.text);
    part.blocks = mandateBlocksFromText(lines.join(u'\n'));
    return part;
}

} // namespace aarring
