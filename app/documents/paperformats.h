#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"

#include <QByteArray>

namespace aarring {

/// A kind of file that papers are written as.
struct PaperFormat {
    const char *ending;      ///< of the file's name, without the dot
    const char *otherEnding; ///< that is understood, too; may be null
    const char *name;        ///< source text in context "Documents"
    Result<QByteArray> (*make)(const Document &document, const PaperProgress &progress);

    /// "PDF, to send and to keep", in the window's language.
    QString titleText() const;
    /// "PDF documents (*.pdf)", in the window's language.
    QString filter() const;
};

/// The first is the one to suggest.
const QList<PaperFormat> &paperFormats();

/// By the ending of the file's name, in any case; null for another.
const PaperFormat *paperFormatOf(const QString &path);

/// The ending of `path` picks the format. The file is written whole or not at all: what stood there stays when anything fails.
/// Errors: Invalid for another ending; NotFound for the folder, ReadOnly, NoSpace, ReadWrite; Cancelled when the progress
/// stopped it.
Status writePaper(const Document &paper, const QString &path, const PaperProgress &progress = {});

} // namespace aarring
