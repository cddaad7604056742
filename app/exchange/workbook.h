#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace aarring {

/// Kroner and øre as a real number of a spreadsheet.
struct SheetAmount {
    qint64 ore = 0;
};
/// What adds up or subtracts other cells, with what it comes to now for readers that do not compute.
struct SheetFormula {
    QString text; ///< "=SUM(B2:B9)"
    qint64 ore = 0;
};
/// 0.4 shown as 40 %.
struct SheetPercent {
    int hundredths = 0;
};
using SheetCell =
    std::variant<std::monostate, QString, SheetAmount, SheetFormula, SheetPercent, QDate, qint64>;

struct SheetRow {
    QList<SheetCell> cells;
    bool isStrong = false; ///< a heading or a sum
};

struct SheetColumn {
    QString title;
    double width = 12; ///< in characters
};

struct WorkbookSheet {
    QString name; ///< at most 31 characters without []:*?/\ ; one that has them is cut
    QList<SheetColumn> columns;
    QList<SheetRow> rows; ///< below the head, which stays in view
};

/// Column letters and row number of a cell of the sheet's rows, counted from 0: (1, 0) is "B2", since the head is the
/// first row.
QString cellName(int column, int row);

/// The text of a cell as it stands in a CSV file: 1234,50, 2026-04-29, 40 %.
QString cellText(const SheetCell &cell);
/// Head and rows for writeCsv().
QList<QStringList> csvRows(const WorkbookSheet &sheet);

/// An Excel workbook: real numbers, dates and formulas, frozen heads, widths. The same sheets give the same bytes.
/// Error: ReadWrite when the machine has no place for temporary files, or the module is missing.
Result<QByteArray> writeWorkbook(const QList<WorkbookSheet> &sheets);

/// The function of app/modules that does it.
using WorkbookPacker = bool(const QList<WorkbookSheet> &sheets, const QString &path);

} // namespace aarring
