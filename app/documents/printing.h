#pragma once

#include "base/result.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <functional>
#include <memory>

class QWidget;

namespace aarring {

/// A printer that somebody chose, and the pages of it: `last` 0 is to the end.
struct PrintJob {
    std::shared_ptr<QPagedPaintDevice> printer;
    std::function<void()> abort; ///< takes back what was sent to it
    int first = 1;
    int last = 0;
};

struct PrintRequest {
    QString name; ///< of the paper, as the printer's list shows it
    QPageSize pageSize;
    int pages = 1;
};

/// Asks in a dialog over `parent`. Error: Cancelled, Internal when the module with Qt's printing is missing.
Result<PrintJob> choosePrinter(QWidget *parent, const PrintRequest &request);

/// What app/modules offers under printerChooserName. False when nobody chose one.
using PrinterChooser = bool(QWidget *parent, const PrintRequest &request, PrintJob &job);
inline constexpr char printerChooserName[] = "aarring_choosePrinter";

} // namespace aarring
