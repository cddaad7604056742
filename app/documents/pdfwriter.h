#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"

#include <QByteArray>

class QPagedPaintDevice;
class QPageSize;

namespace aarring {

/// Call before anything else in main: papers are the same bytes for the same content only if Qt's hashes keep
/// their order between runs.
void preparePapers();

/// The paper as one file for archive and reader: PDF/A-2a and PDF/UA-1. Same document, same bytes: dates and identifiers come from
/// the content. Fails when a font is missing from the program.
Result<QByteArray> toPdf(const Document &document, const PaperProgress &progress = {});

/// The sheet it is printed on, upright.
QPageSize pageSizeOf(const Document &document);

/// The same pages on a printer, from page `first` to `last`, counted from 1; 0 = the last page.
Status printPaper(const Document &document, QPagedPaintDevice &device, int first = 1, int last = 0,
                  const PaperProgress &progress = {});

} // namespace aarring
