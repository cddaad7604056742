#include "documents/pdffinish.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace aarring {

namespace {

/// Beside the program, as it is built and as Windows has it, or where Linux keeps what belongs to one program.
/// Null when it is not there.
PdfFinisher *loadFinisher() {
    const QString program = QCoreApplication::applicationDirPath();
    for (const char *folder : {"/", "/" AARRING_MODULES_FROM_PROGRAM "/"}) {
        QLibrary module(program + QLatin1String(folder) + QLatin1String(AARRING_PDF_MODULE));
        if (auto *finisher = reinterpret_cast<PdfFinisher *>(module.resolve(pdfFinisherName)))
            return finisher;
        qDebug("%s", qUtf8Printable(module.errorString()));
    }
    qWarning("the module " AARRING_PDF_MODULE " is missing");
    return nullptr;
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &drawn, const Document &document,
                             const StructureTree &structure, const ElementPlaces &places) {
    static PdfFinisher *const finisher = loadFinisher();
    QByteArray finished;
    if (finisher && finisher(drawn, document, structure, places, finished))
        return finished;
    return Error{Error::Kind::Internal, QCoreApplication::translate("Documents", "The paper cannot be made"),
                 QCoreApplication::translate("Documents", "the program could not put the PDF file together"),
                 QCoreApplication::translate("Documents", "Install Årring again")};
}

} // namespace aarring
