#include "documents/paperformats.h"

#include "base/wholefile.h"
#include "documents/htmlwriter.h"
#include "documents/odtwriter.h"
#include "documents/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QString PaperFormat::titleText() const { return QCoreApplication::translate("Documents", name); }

QString PaperFormat::filter() const {
    QString patterns = QStringLiteral("*.") + QLatin1String(ending);
    if (otherEnding)
        patterns += QStringLiteral(" *.") + QLatin1String(otherEnding);
    return QStringLiteral("%1 (%2)").arg(titleText(), patterns);
}

const QList<PaperFormat> &paperFormats() {
    static const QList<PaperFormat> formats = {
        {"pdf", nullptr, QT_TRANSLATE_NOOP("Documents", "PDF, to send and to keep"), toPdf},
        {"odt", nullptr, QT_TRANSLATE_NOOP("Documents", "Text document, to go on writing"), toOdt},
        {"html", "htm", QT_TRANSLATE_NOOP("Documents", "Web page"), toHtml},
    };
    return formats;
}

const PaperFormat *paperFormatOf(const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PaperFormat &format : paperFormats())
        if (ending == QLatin1String(format.ending) ||
            (format.otherEnding && ending == QLatin1String(format.otherEnding)))
            return &format;
    return nullptr;
}

Status writePaper(const Document &paper, const QString &path, const PaperProgress &progress) {
    const PaperFormat *format = paperFormatOf(path);
    if (!format)
        return Error{Error::Kind::Invalid, Words::tr("%1 cannot be written").arg(path),
                     Words::tr("the ending does not tell a format that the program writes"),
                     Words::tr("End the name with .pdf, .odt or .html")};
    const Result<QByteArray> bytes = format->make(paper, progress);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, *bytes);
}

} // namespace aarring
