#pragma once

#include "actions/queries.h"
#include "documents/blocks.h"
#include "documents/catalogue.h"

#include <optional>

namespace aarring {

/// Which paper exactly. What is left out is chosen as people mean it: this year, the next meeting, the latest mandate.
struct PaperOptions {
    std::optional<Language> language; ///< else the network's
    int year = 0;
    int meeting = 0; ///< number in the year, as in the meeting plan
    int version = 0; ///< of the mandate
    QDate day;       ///< of lists; else today
    bool internal = false;
    Id about = 0; ///< the very meeting, version or budget, when the window knows it; goes before the numbers
};

/// Loads what the paper needs and makes it. Errors: NotFound for a name, year, meeting or version there is not.
Result<Document> makePaper(const Queries &queries, const QString &name, const PaperOptions &options);

} // namespace aarring
