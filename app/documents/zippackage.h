#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aarring {

struct PackageFile {
    QString name; ///< with folders: "META-INF/manifest.xml"
    QByteArray bytes;
    bool compressed = true;
};

/// A zip archive of the files in their order. Same files, same bytes: every file is from 1980, in every time zone.
Result<QByteArray> zipPackage(const QList<PackageFile> &files);

/// What app/modules offers under zipPackerName. False when libzip could not do it.
using ZipPacker = bool(const QList<PackageFile> &files, QByteArray &packed);
inline constexpr char zipPackerName[] = "aarring_zipPackage";

} // namespace aarring
