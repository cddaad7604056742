#include "documents/printing.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace aarring;

extern "C" Q_DECL_EXPORT PrinterChooser aarring_choosePrinter;

bool aarring_choosePrinter(QWidget *parent, const PrintRequest &request, PrintJob &job) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request.name);
    printer->setPageSize(request.pageSize);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, request.pages);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    job = {printer, [printer] { printer->abort(); }, printer->fromPage(), printer->toPage()};
    return true;
}
