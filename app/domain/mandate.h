#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace aarring {

enum class MandateState { Draft, Submitted, Approved, Superseded, Dissolved };

/// True from the approval on: the version never changes again.
constexpr bool isSealed(MandateState state) {
    return state != MandateState::Draft && state != MandateState::Submitted;
}

/// One version of the mandate (nb mandat, da kommissorium). An approved version never changes.
struct MandateVersion {
    Id id = 0;
    int number = 1;
    MandateState state = MandateState::Draft;
    QString overline; ///< line above the title, as in the Danish seed; may be empty
    QString title;
    QString documentNumber; ///< "KI-2026/001"
    QString caseNumber;     ///< Saksnr./Sagsnr., free text
    QString submittedTo;
    QDate submittedOn;
    QString approvedBy;
    QDate approvedOn;
    QDate validFrom;
    QDate validTo; ///< last day; set when it is superseded or dissolved
    QDate nextRevision;
    bool operator==(const MandateVersion &) const = default;
};

enum class MandateEventKind {
    Submitted,
    Approved,
    Withdrawn, ///< the approval; the version is submitted again
    Dissolved,
    BackToDraft,
    Superseded,
    Restored ///< applies again, because the next one's approval or the dissolution was withdrawn
};

/// Something that happened to a version, as the record of its life. What the version is now stands in the version.
struct MandateEvent {
    Id id = 0;
    Id version = 0;
    MandateEventKind kind = MandateEventKind::Submitted;
    QDate day;
    QString
        who; ///< submitted to; approved, withdrawn or dissolved by; empty for what follows from another event
    QString caseNumber;
    QString note; ///< why, for a withdrawal
    bool operator==(const MandateEvent &) const = default;
};

enum class BlockKind { Heading, Subheading, Paragraph, Bullet, Numbered };

/// One paragraph of the mandate's text, in order of `position`. Sections follow from the headings.
struct MandateBlock {
    Id id = 0;
    Id version = 0;
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    double position = 0;
    QString emphasis{}; ///< as in emphasis.h; empty for plain text
    bool operator==(const MandateBlock &) const = default;
};

/// Clause numbers beside the text: "2" for the second heading, "2.3" for its third paragraph, list item or
/// sub-heading, "1.2.1" below a sub-heading; text before the first heading has none. Same length and order as
/// `blocks`.
QStringList clauseNumbers(const QList<MandateBlock> &blocks);

/// Part of a mandate as people paste it: a line starting with "-", "•", "*" is a bullet, "1." or "1)" a
/// numbered item; a short line without final punctuation a heading, and a sub-heading if it follows a heading
/// at once or is the sister of a sub-heading above a list. Every line is a block of its own; one that goes on
/// in lower case after a long line without a full stop was cut and is joined again. Wording is kept to the
/// letter, positions are 1, 2, 3 …
QList<MandateBlock> mandateBlocksFromText(const QString &text);

/// A whole mandate, with what stands above its first section.
struct MandateText {
    QString overline;
    QString title;
    QList<MandateBlock> blocks;
};

/// As mandateBlocksFromText, but among the short lines at the top the first one that says "mandat",
/// "kommissorium" or "terms of reference" is the title, and what is above it the overline. Without such a
/// line both are empty.
MandateText mandateFromText(const QString &text);

/// The same for paragraphs that came with their emphasis and their lists, but without headings. Those of kind Paragraph
/// are looked at like lines of a text, bullets and numbered ones stay what they are; every line break is kept.
MandateText mandateFromParagraphs(const QList<MandateBlock> &paragraphs);

/// A paragraph by what stands at its beginning: typed bullets and numbers are taken off and make it a list item, with
/// its emphasis; otherwise it is given back as it was.
MandateBlock withoutTypedMarker(MandateBlock paragraph);

/// "mandat", "kommissorium", "terms of reference": what the title of a mandate says.
bool namesTheDocument(const QString &line);

} // namespace aarring
