#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aarring {

/// A table as it came from a file or from the clipboard: cells as they were written, nothing interpreted.
struct CellTable {
    QList<QStringList> rows; ///< all of one length; empty rows and columns at the end are left out
    QList<int> lines;        ///< the line of the file on which each row begins, from 1
    QChar separator;         ///< the one that was recognised: ; , or tab

    qsizetype columnCount() const { return rows.isEmpty() ? 0 : rows.first().size(); }
};

/// The text in bytes that are UTF-8 with or without mark, UTF-16 ("Unicode text" from a spreadsheet) or, when
/// they are no valid UTF-8, Windows-1252. Invalid when they are no text at all: an Excel workbook, a picture
/// …
Result<QString> textFromBytes(const QByteArray &bytes);

/// Reads cells in quotes, with doubled quotes and line breaks in them, after any of the three line endings. A
/// quote that does not enclose a whole cell is a character like any other, so that a stray one cannot swallow
/// the rows below. The guard that writeCsv() puts before formulas is taken off again. Invalid when there is
/// not one filled cell.
Result<CellTable> cellsFromText(const QString &text);

/// Both of them, for a file. Errors also: NotFound, ReadWrite; Invalid for more than 50 MB.
Result<CellTable> readCellFile(const QString &path);

/// CSV that spreadsheets in Norway and Denmark open with a double click: UTF-8 with mark, semicolons, CRLF. A
/// text that begins with = + - or @ gets an apostrophe before it, so that it cannot be run as a formula;
/// numbers do not.
QByteArray writeCsv(const QList<QStringList> &rows);

} // namespace aarring
