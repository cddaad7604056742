#pragma once

#include "domain/mandate.h"

#include <utility>

namespace aarring {

/// A stretch of a paragraph. Same and Removed in order give the text before, Same and Added the text now, to the
/// letter.
struct WordPiece {
    enum class State { Same, Added, Removed };
    State state = State::Same;
    QString text;
    bool bold = false; ///< set by dressed()
    bool italic = false;
    bool operator==(const WordPiece &) const = default;
};
using WordPieces = QList<WordPiece>;

/// What became of a paragraph from one version to the other.
struct ComparedParagraph {
    enum class State {
        Same,
        Changed,  ///< its words, its kind or its emphasis; see below which
        Added,    ///< only `now` is set
        Removed,  ///< only `before` is set
        Moved,    ///< stands here now, and elsewhere before; its words may have changed too
        MovedAway ///< the place where it stood; told once more, as Moved, where it stands now
    };
    State state = State::Same;
    MandateBlock before;
    MandateBlock now;
    QString numberBefore; ///< clause numbers in their versions
    QString numberNow;
    WordPieces words;    ///< of both texts; also when they are the same
    double likeness = 1; ///< share of the words that both texts have, 0 to 1
    bool kindChanged = false;
    bool emphasisChanged = false;

    bool wordsChanged() const { return before.text != now.text; }
    /// A change of its own: all but Same and MovedAway.
    bool isChange() const { return state != State::Same && state != State::MovedAway; }
};

/// Two versions of a mandate beside each other.
struct VersionComparison {
    WordPieces overline;
    WordPieces title;
    QList<ComparedParagraph> paragraphs; ///< in the order of the new text, removed ones where they stood

    int count(ComparedParagraph::State state) const;
    bool titleChanged() const; ///< or the line above it
    /// Paragraphs that are changed, added, removed or moved, and the title.
    int changes() const;
};

/// Paragraphs are recognised by their text: the same to the letter first, then those that share most words, also
/// when they stand elsewhere now. 2 000 paragraphs on both sides take less than 50 ms.
VersionComparison compareVersions(const MandateText &before, const MandateText &now);

/// Word by word, unless both are very long: then all of one is removed and all of the other added.
WordPieces compareWords(const QString &before, const QString &now);

enum class VersionSide { Before, Now };
/// The words of a paragraph with their emphasis, cut where it changes: what went as it was, what came as it is, and what
/// stayed as on `side`.
WordPieces dressed(const ComparedParagraph &paragraph, VersionSide side = VersionSide::Now);

/// Places (start, length) in `now` that `before` does not have there.
QList<std::pair<int, int>> changedWords(const QString &before, const QString &now);

} // namespace aarring
