#pragma once

#include "base/language.h"
#include "domain/memberimport.h"
#include "domain/networkfacts.h"
#include "exchange/listimport.h"
#include "exchange/membercolumns.h"

namespace aarring {

/// What holds for every row that does not say otherwise.
struct ImportSettings {
    QDate today;
    QDate firstDay; ///< from which new ones sit; invalid = they always did
    QString appointedBy;
    Language language = Language::Bokmaal; ///< of the days in messages
};

struct ImportRow : ImportLine {
    ImportedMember member; ///< the person as it will be; seat 0 when nobody is appointed
    QString institution;   ///< label of the one that was found, else what was written
};

struct ImportPreview : ImportCounts {
    QList<ImportRow> rows; ///< rows without a filled cell are left out

    /// What Actions::importMembers() is to write: the rows that add or change something.
    MemberImport accepted() const;
};

/// What an import of the table would do to a network. Nothing is written; safe in any thread. A person is
/// known by e-mail address, or by name and institution; an empty cell keeps what is known. Error: Cancelled.
Result<ImportPreview> previewImport(const CellTable &table, const MemberColumns &columns,
                                    const NetworkFacts &facts, const ImportSettings &settings,
                                    const ImportProgress &progress = {});

} // namespace aarring
