#include "documents/pdffinish.h"

#include "documents/packing.h"

#include <QCoreApplication>

namespace aarring {

Result<QByteArray> finishPdf(const QByteArray &drawn, const Document &document,
                             const StructureTree &structure, const ElementPlaces &places) {
    static auto *const finisher = reinterpret_cast<PdfFinisher *>(packingFunction(pdfFinisherName));
    QByteArray finished;
    if (finisher && finisher(drawn, document, structure, places, finished))
        return finished;
    return Error{Error::Kind::Internal, QCoreApplication::translate("Documents", "The paper cannot be made"),
                 QCoreApplication::translate("Documents", "the program could not put the PDF file together"),
                 QCoreApplication::translate("Documents", "Install Årring again")};
}

} // namespace aarring
