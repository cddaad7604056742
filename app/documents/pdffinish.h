#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"
#include "documents/tagging.h"

#include <QByteArray>
#include <future>

namespace aarring {

/// Loads what finishPdf() needs, which takes as long as laying out a page.
std::future<void> preparePdfFinish();

/// Loads what finishPdf() needs, which takes as long as laying out a page.
std::future<void> preparePdfFinish();

/// Makes a file that is PDF/A-2a and PDF/UA-1 of `drawn`, which QPdfWriter wrote in its PDF/A mode from pages that
/// were drawn on a PageCanvas. `structure` and `places` are those of the pages. Nothing in the result depends on
/// the day or the machine.
Result<QByteArray> finishPdf(const QByteArray &drawn, const Document &document,
                             const StructureTree &structure, const ElementPlaces &places,
                             const PaperProgress &progress = {});

/// What app/modules offers under pdfFinisherName. False when libqpdf could not read what was drawn, or the
/// progress stopped it.
using PdfFinisher = bool(const QByteArray &drawn, const Document &document, const StructureTree &structure,
                         const ElementPlaces &places, const PaperProgress &progress, QByteArray &finished);
inline constexpr char pdfFinisherName[] = "aarring_finishPdf";

} // namespace aarring
