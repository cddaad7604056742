#include "documents/printing.h"

#include "base/modules.h"

#include <QCoreApplication>

namespace aarring {

Result<PrintJob> choosePrinter(QWidget *parent, const PrintRequest &request) {
    static auto *const choose = moduleFunction<PrinterChooser>(printingModule, printerChooserName);
    if (!choose)
        return Error{
            Error::Kind::Internal, QCoreApplication::translate("Documents", "Nothing can be printed"),
            QCoreApplication::translate("Documents", "a part of the program is missing"),
            QCoreApplication::translate("Documents", "Install Årring again, or save the paper as PDF")};
    PrintJob job;
    if (!choose(parent, request, job))
        return Error{Error::Kind::Cancelled, {}, {}, {}};
    return job;
}

} // namespace aarring
