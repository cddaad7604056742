#pragma once

#include "documents/papertexts.h"
#include "domain/report.h"

#include <QList>

namespace aarring {

/// A part without facts yet, with the title and lead that the network words for it. They are written into the report and
/// stay there: a sent report does not follow later wordings. One of the network's own has no title.
ReportPart standardPart(ReportSubject subject, const PaperTexts &texts);

/// The parts that a report of this kind begins with.
QList<ReportPart> standardParts(ReportKind kind, const PaperTexts &texts);

} // namespace aarring
