#pragma once

#include "base/language.h"
#include "exchange/listimport.h"
#include "exchange/resourcecolumns.h"

namespace aarring {

/// What holds for every new row that does not say otherwise.
struct ResourceSettings {
    QDate today;
    ResourceState state = ResourceState::Published;
    QDate published; ///< of those that are published; else today
    ResourceKind kind = ResourceKind::OnlineCourse;
    Language language = Language::Bokmaal; ///< of the days in messages
};

struct ResourceImportRow : ImportLine {
    Resource resource; ///< as it will be; id 0 when it is new
};

struct ResourcePreview : ImportCounts {
    QList<ResourceImportRow> rows; ///< rows without a filled cell are left out

    /// What Actions::importResources() is to write: the rows that add or change something.
    QList<Resource> accepted() const;
};

/// What an import of the table would do. Nothing is written; safe in any thread. A resource is known by its title and,
/// where the row has one, its kind, else by its address; an empty cell keeps what is known. Error: Cancelled.
Result<ResourcePreview> previewResources(const CellTable &table, const ResourceColumns &columns,
                                         const NetworkFacts &facts, const ResourceSettings &settings,
                                         const ImportProgress &progress = {});

} // namespace aarring
