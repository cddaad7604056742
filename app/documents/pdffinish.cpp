#include "documents/pdffinish.h"

#include "base/modules.h"

#include <QCoreApplication>

namespace aarring {

namespace {

PdfFinisher *pdfFinisher() {
    static auto *const finisher = moduleFunction<PdfFinisher>(pdfModule, pdfFinisherName);
    return finisher;
}

} // namespace

std::future<void> preparePdfFinish() {
    return std::async(std::launch::async, [] { pdfFinisher(); });
}

Result<QByteArray> finishPdf(const QByteArray &drawn, const Document &document,
                             const StructureTree &structure, const ElementPlaces &places,
                             const PaperProgress &progress) {
    PdfFinisher *const finisher = pdfFinisher();
    QByteArray finished;
    bool stopped = false;
    const PaperProgress watch = [&](int page, int pages) {
        stopped = stopped || !goesOn(progress, page, pages);
        return !stopped;
    };
    if (finisher && finisher(drawn, document, structure, places, watch, finished))
        return finished;
    if (stopped)
        return writingStopped();
    return Error{Error::Kind::Internal, QCoreApplication::translate("Documents", "The paper cannot be made"),
                 QCoreApplication::translate("Documents", "the program could not put the PDF file together"),
                 QCoreApplication::translate("Documents", "Install Årring again")};
}

} // namespace aarring
