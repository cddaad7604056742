#pragma once

#include "base/language.h"
#include "domain/memberimport.h"
#include "domain/networkfacts.h"
#include "exchange/membercolumns.h"

#include <functional>

namespace aarring {

/// What holds for every row that does not say otherwise.
struct ImportSettings {
    QDate today;
    QDate firstDay; ///< from which new ones sit; invalid = they always did
    QString appointedBy;
    Language language = Language::Bokmaal; ///< of the days in messages
};

enum class ImportVerdict { Add, Change, Unchanged, Refuse };

/// "Will be added", "Refused" … in the window's language.
QString label(ImportVerdict verdict);

/// What is to be known about a row. A refusal keeps the row out; the others do not.
struct ImportMessage {
    enum class Kind { Note, Warning, Refusal }; ///< in this order of weight
    Kind kind = Kind::Note;
    MemberField field = MemberField::None; ///< the cell it is about; None = the row
    QString text;                          ///< whole sentences
};

struct ImportRow {
    int line = 0;      ///< of the file
    qsizetype row = 0; ///< of the table
    ImportVerdict verdict = ImportVerdict::Refuse;
    ImportedMember member; ///< the person as it will be; seat 0 when nobody is appointed
    QString institution;   ///< label of the one that was found, else what was written
    QList<ImportMessage> messages;

    /// All messages in one text, refusals first.
    QString text() const;
    /// The most important message; null when there is none.
    const ImportMessage *first() const;
    /// What is said about one cell; Note when nothing is.
    ImportMessage::Kind gravestOn(MemberField field) const;
};

struct ImportPreview {
    QList<ImportRow> rows; ///< rows without a filled cell are left out
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;

    /// What Actions::importMembers() is to write: the rows that add or change something.
    MemberImport accepted() const;
};

/// Called now and then with rows done and rows in all; false stops.
using ImportProgress = std::function<bool(int done, int total)>;

/// What an import of the table would do to a network. Nothing is written; safe in any thread. A person is
/// known by e-mail address, or by name and institution; an empty cell keeps what is known. Error: Cancelled.
Result<ImportPreview> previewImport(const CellTable &table, const MemberColumns &columns,
                                    const NetworkFacts &facts, const ImportSettings &settings,
                                    const ImportProgress &progress = {});

} // namespace aarring
