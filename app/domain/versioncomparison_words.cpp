#include "domain/versioncomparison_p.h"

#include "domain/emphasis.h"

namespace aarring {

using namespace comparison;

namespace {

/// Two longer paragraphs are not compared word by word: one is told as removed, the other as added.
constexpr Index longestWordList = 3000;

enum class Sign { Word, Space, Other };

Sign signOf(char32_t sign) {
    if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign) || sign == U'_')
        return Sign::Word;
    return QChar::isSpace(sign) ? Sign::Space : Sign::Other;
}

/// A sentence that was put in or taken out is told with its own full stop, not with that of the one before it.
void slideToSentences(WordPieces &pieces) {
    for (Index i = 1; i + 1 < pieces.size(); ++i) {
        QString &before = pieces[i - 1].text, &text = pieces[i].text, &after = pieces[i + 1].text;
        const bool isAlone = pieces[i].state != WordPiece::State::Same &&
                             pieces[i - 1].state == WordPiece::State::Same &&
                             pieces[i + 1].state == WordPiece::State::Same;
        const QChar first = text.front();
        if (!isAlone || first != after.front() || !QStringLiteral(".!?;:").contains(first))
            continue;
        before += first;
        text = text.mid(1) + first;
        after.remove(0, 1);
    }
    pieces.removeIf([](const WordPiece &piece) { return piece.text.isEmpty(); });
}

/// Between two unchanged stretches what goes stands before what comes, and a lone space between two changes belongs
/// to both: "two words" for "other ones" is one change.
WordPieces tidied(const WordPieces &pieces) {
    WordPieces tidy;
    QString removed, added;
    const auto flush = [&] {
        append(tidy, WordPiece::State::Removed, removed);
        append(tidy, WordPiece::State::Added, added);
        removed.clear();
        added.clear();
    };
    for (Index i = 0; i < pieces.size(); ++i) {
        const WordPiece &piece = pieces[i];
        const bool loneSpace = piece.state == WordPiece::State::Same && piece.text.trimmed().isEmpty() &&
                               !removed.isEmpty() && !added.isEmpty() && i + 1 < pieces.size();
        if (piece.state == WordPiece::State::Removed || loneSpace)
            removed += piece.text;
        if (piece.state == WordPiece::State::Added || loneSpace)
            added += piece.text;
        if (piece.state == WordPiece::State::Same && !loneSpace) {
            flush();
            append(tidy, piece.state, piece.text);
        }
    }
    flush();
    slideToSentences(tidy);
    return tidy;
}

} // namespace

QList<QStringView> comparison::tokensOf(QStringView text) {
    QList<QStringView> tokens;
    qsizetype start = 0;
    Sign before = Sign::Other;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t sign = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        Sign kind = signOf(sign);
        // "5-7", "12,5", "09.00" and "01.03.2026" change as a whole.
        if (i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit() &&
            QStringView(u"-–.,:/").contains(text[i]))
            kind = Sign::Word;
        if (i > start && (kind == Sign::Other || kind != before)) {
            tokens.append(text.mid(start, i - start));
            start = i;
        }
        before = kind;
        i += isPair ? 2 : 1;
    }
    if (start < text.size())
        tokens.append(text.mid(start));
    return tokens;
}

void comparison::append(WordPieces &pieces, WordPiece::State state, QStringView text) {
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().state == state)
        pieces.last().text += text;
    else
        pieces.append({state, text.toString()});
}

WordPieces compareWords(const QString &before, const QString &now) {
    WordPieces pieces;
    if (before == now) {
        append(pieces, WordPiece::State::Same, now);
        return pieces;
    }
    const QList<QStringView> a = tokensOf(before), b = tokensOf(now);
    if (a.size() > longestWordList && b.size() > longestWordList) {
        append(pieces, WordPiece::State::Removed, before);
        append(pieces, WordPiece::State::Added, now);
        return pieces;
    }
    Numbering numbering;
    const auto numbersOf = [&](const QList<QStringView> &tokens) {
        Numbers numbers;
        numbers.reserve(size_t(tokens.size()));
        for (const QStringView token : tokens)
            numbers.push_back(numbering.of(token));
        return numbers;
    };
    walk(numbersOf(a), numbersOf(b), [&](Index i, Index j) {
        if (j < 0)
            append(pieces, WordPiece::State::Removed, a[i]);
        else
            append(pieces, i < 0 ? WordPiece::State::Added : WordPiece::State::Same, b[j]);
    });
    return tidied(pieces);
}

WordPieces dressed(const ComparedParagraph &paragraph, VersionSide side) {
    const MandateBlock &before = paragraph.before, &now = paragraph.now;
    qsizetype atBefore = 0, atNow = 0;
    WordPieces pieces;
    for (const WordPiece &piece : paragraph.words) {
        const qsizetype length = piece.text.size();
        const bool asBefore = piece.state == WordPiece::State::Removed ||
                              (piece.state == WordPiece::State::Same && side == VersionSide::Before);
        const QString emphasis = asBefore ? emphasisOfPart(before.emphasis, atBefore, length)
                                          : emphasisOfPart(now.emphasis, atNow, length);
        qsizetype plain = 0;
        const auto cut = [&](qsizetype start, qsizetype end, bool bold, bool italic) {
            if (end > start)
                pieces.append({piece.state, piece.text.mid(start, end - start), bold, italic});
        };
        for (const Emphasis &e : emphasisFrom(emphasis, length)) {
            cut(plain, e.start, false, false);
            plain = e.start + e.length;
            cut(e.start, plain, e.bold, e.italic);
        }
        cut(plain, length, false, false);
        if (piece.state != WordPiece::State::Added)
            atBefore += length;
        if (piece.state != WordPiece::State::Removed)
            atNow += length;
    }
    return pieces;
}

QList<std::pair<int, int>> changedWords(const QString &before, const QString &now) {
    QList<std::pair<int, int>> places;
    int at = 0;
    for (const WordPiece &piece : compareWords(before, now)) {
        if (piece.state == WordPiece::State::Added)
            places.append({at, int(piece.text.size())});
        if (piece.state != WordPiece::State::Removed)
            at += int(piece.text.size());
    }
    return places;
}

} // namespace aarring
