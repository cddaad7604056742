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
    int report = 0;  ///< number among all reports
    int half = 0;    ///< of the year: 1 or 2, of a report
    int project = 0; ///< its number in Queries::projects()
    QString person;  ///< whom it is about: a name, a part of it with the institution, an address, or the key
    QDate day;       ///< of lists; else today
    bool internal = false;
    std::optional<PaperSize> sheet; ///< else the network's
    Id about =
        0; ///< the very meeting, version, project, budget or person, when the window knows it; goes before the numbers
};

/// The name of a binder among those of papers.
QString binderName();

/// A paper with its name in the catalogue.
struct MadePaper {
    PaperOffer offer;
    Document paper;
};

/// Every paper that the file has something for, in the catalogue's order: without a meeting there is no notice. None that is
/// about one person, which is for that person alone. Error: that of a file that could not be read.
Result<QList<MadePaper>> makeEveryPaper(const Queries &queries, const PaperOptions &options);

/// The papers bound together, see documents/papers/binder.h. Error: NotFound without any.
Result<Document> makeBinder(const Queries &queries, const QList<Document> &papers,
                            const PaperOptions &options);

/// Loads what the paper needs and makes it. Errors: NotFound for a name, year, meeting or version there is not.
Result<Document> makePaper(const Queries &queries, const QString &name, const PaperOptions &options);

} // namespace aarring
