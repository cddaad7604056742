#include "actions/attachments.h"

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace aarring {

Result<NewAttachment> readAttachment(const QString &path) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    Error error;
    error.what = QCoreApplication::translate("Actions", "“%1” cannot be attached").arg(name);
    if (!info.exists()) {
        error.kind = Error::Kind::NotFound;
        error.why = QCoreApplication::translate("Actions", "there is no such file");
        error.todo = QCoreApplication::translate("Actions", "Choose another file");
        return error;
    }
    if (!info.isFile()) {
        error.kind = Error::Kind::Invalid;
        error.why = QCoreApplication::translate("Actions", "it is a folder");
        error.todo = QCoreApplication::translate("Actions", "Choose another file");
        return error;
    }
    if (info.size() > largestAttachment) {
        error.kind = Error::Kind::Invalid;
        error.why = QCoreApplication::translate("Actions", "it is larger than 50 MB");
        error.todo = QCoreApplication::translate(
            "Actions", "Attach a smaller copy, for example a PDF with fewer pictures");
        return error;
    }
    QFile file(path);
    NewAttachment attachment{name, {}};
    if (file.open(QIODevice::ReadOnly))
        attachment.bytes = file.readAll();
    // A disk that fails half-way looks like the end of the file.
    if (!file.isOpen() || file.error() != QFileDevice::NoError || attachment.bytes.size() != info.size()) {
        error.kind = Error::Kind::ReadWrite;
        error.why = QCoreApplication::translate("Actions", "it could not be read");
        error.todo =
            QCoreApplication::translate("Actions", "Close it in other programs, or copy it to this computer");
        return error;
    }
    return attachment;
}

Status saveAttachment(const Queries &queries, const Attachment &attachment, const QString &path) {
    const auto bytes = queries.content(attachment);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, *bytes);
}

} // namespace aarring
