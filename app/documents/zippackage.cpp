#include "documents/zippackage.h"

#include "base/modules.h"

#include <QCoreApplication>

namespace aarring {

Result<QByteArray> zipPackage(const QList<PackageFile> &files) {
    static auto *const packer = moduleFunction<ZipPacker>(archiveModule, zipPackerName);
    QByteArray packed;
    if (packer && packer(files, packed))
        return packed;
    return Error{Error::Kind::Internal, QCoreApplication::translate("Documents", "The paper cannot be made"),
                 QCoreApplication::translate("Documents", "its parts could not be put into one file"),
                 QCoreApplication::translate("Documents", "Save the paper as PDF instead")};
}

} // namespace aarring
