#pragma once

#include "domain/mandate.h"
#include "exchange/textlosses.h"

#include <QByteArray>

namespace aarring {

/// Of the XML in documents: no person nests so deep, and who reads it needs a piece of the stack for each level.
inline constexpr int deepestElement = 500;

struct TextDress {
    bool bold = false;
    bool italic = false;
};

/// The text of a mandate, and a sentence for each kind of thing that came with it and has no place there.
struct ReadMandate : MandateText {
    QStringList losses;
};

/// A text as another program wrote it, taken up piece by piece by the readers of HTML, Markdown, ODT and DOCX, and then
/// read as a mandate. Fonts and colours are left behind; words, headings, lists, bold and italic stay.
class WrittenText {
public:
    enum class Role { Plain, Title, Heading, Bullet, Numbered };
    using Dress = TextDress;

    /// Ends the paragraph before. `level` of a heading, from 1.
    void begin(Role role = Role::Plain, int level = 1);
    /// What the paragraph that is open turned out to be.
    void setRole(Role role, int level = 1);
    /// Runs of spaces become one; what no reader sees (soft hyphens, joiners, marks) is left out. Text outside a
    /// paragraph begins one.
    void add(const QString &text, Dress dress = {});
    /// To the letter, for spaces that somebody meant.
    void addExactly(const QString &text, Dress dress = {});
    void lineBreak();
    void end();
    void lose(TextLoss loss) { m_losses.add(loss); }
    /// Around the words of a link: beginLink() tells where they begin.
    qsizetype beginLink() const { return m_open.text.size(); }
    void endLink(qsizetype begin, const QString &address);
    /// No-break spaces that only fill (beside another space, at an edge) become plain ones, as browsers and Word's HTML
    /// mean them; those between two words or figures stay.
    void setFillingSpaces(bool filling) { m_filling = filling; }

    /// Bullets and numbers that were typed before the words make list items; not where the format has its own.
    void setTypedMarkers(bool typed) { m_typedMarkers = typed; }

    bool isEmpty() const;
    /// All of it, headings and list items as they are marked; where nothing is a heading, as mandateFromParagraphs().
    ReadMandate mandate() const;
    /// Part of a text: the same, without looking for a title.
    ReadMandate part() const;

private:
    struct Piece {
        Role role = Role::Plain;
        int level = 1;
        QString text;
        QByteArray dress; ///< one for each unit of the text: 1 bold, 2 italic
    };
    static void tidy(Piece &piece, bool filling);
    static QString emphasisOf(const Piece &piece);
    static MandateBlock blockOf(const Piece &piece);
    QList<Piece> pieces() const;
    static int deepHeadings(const QList<Piece> &pieces);
    static bool hasHeadings(const QList<Piece> &pieces);
    static bool takeTitle(QList<Piece> &pieces, MandateText &mandate);
    QList<MandateBlock> blocksOf(const QList<Piece> &pieces) const;

    QList<Piece> m_pieces;
    Piece m_open;
    TextLosses m_losses;
    bool m_isOpen = false;
    bool m_filling = false;
    bool m_typedMarkers = true;
};

} // namespace aarring
