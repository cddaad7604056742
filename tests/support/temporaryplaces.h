#pragma once

#include "storage/documentfile.h"

#include <QDir>
#include <QTemporaryDir>

namespace aarring {

/// A temporary disk: a folder for documents and the program's own folders beside it.
struct TemporaryPlaces {
    QTemporaryDir root;
    StoragePlaces places{root.filePath(QStringLiteral("work")), root.filePath(QStringLiteral("backups")),
                         QStringLiteral("Ingrid on LAPTOP-7")};

    TemporaryPlaces() { QDir(root.path()).mkdir(QStringLiteral("documents")); }

    QString document(const char *name) const { return folder() + QLatin1Char('/') + QString::fromUtf8(name); }
    QString folder() const { return root.filePath(QStringLiteral("documents")); }
    /// Names of all files in the document folder, hidden ones too.
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// Working copies and what belongs to them; not the list of contents that were found whole.
    QStringList workFiles() const {
        QStringList files = QDir(places.workFolder).entryList(QDir::Files | QDir::Hidden);
        files.removeOne(QStringLiteral("whole"));
        return files;
    }
};

} // namespace aarring
