#pragma once

#include <QFont>
#include <QList>
#include <QSize>
#include <QString>

namespace aarring {

/// One paragraph of plain text, shaped once and then broken into lines at any width. Layouts ask a label for its
/// height ten times over; shaping is most of what that costs.
class BrokenLines {
public:
    BrokenLines() = default;
    BrokenLines(const QString &text, const QFont &font);

    /// False where Qt must measure itself: line breaks, tabs, and characters that other fonts draw.
    static bool canMeasure(const QString &text);

    /// Pixels the text takes when no line may be wider than `width`; a word that is wider stands alone.
    /// Never lower than what Qt needs to draw it, at worst a line higher.
    QSize size(double width) const;

private:
    /// What stays together between two places where a line may end, in pixels from the start of the text.
    struct Piece {
        double left;
        double right; ///< without the space after it
    };

    QList<Piece> m_pieces;
    double m_lineHeight = 0;
    double m_leading = 0;
};

} // namespace aarring
