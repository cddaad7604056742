#pragma once

#include "base/result.h"
#include "exchange/writtentext.h"

namespace aarring {

/// The text of a mandate out of a file: LibreOffice (.odt, .fodt), Word (.docx), Markdown, HTML or plain text in UTF-8,
/// UTF-16 or Windows-1252. What it is is told by its bytes; only Markdown by its name. Errors: NotFound, ReadWrite;
/// Invalid for what is none of these, empty, encrypted, damaged or larger than 20 MB.
Result<ReadMandate> readMandateFile(const QString &path);
/// The same for bytes; `name` is the file's.
Result<ReadMandate> mandateFromBytes(const QByteArray &bytes, const QString &name);

/// Part of a text as another program put it on the clipboard, without a title. No blocks when there are no words in it.
ReadMandate partFromHtml(const QString &html);
/// A whole one from there, with its title.
ReadMandate mandateFromHtml(const QString &html);

/// Endings that readMandateFile() knows, for file dialogs: "*.odt *.docx …".
QString mandateFilePatterns();

} // namespace aarring
