#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/network.h"
#include "domain/report.h"

namespace aarring {

struct ReportContent {
    Network network;
    Report report;
    QList<ReportPart> parts; ///< in order
    QDate today;
    OwnTexts own = {};
};

/// To whom, of which period, how it stands; then part by part the facts as they were told and what people wrote below
/// them. A part with neither is left out. Facts are in the report's own language.
Document reportPaper(const ReportContent &content, Language language);

} // namespace aarring
