#include "storage/wholefiles.h"

#include <QDir>
#include <QFile>

namespace aarring {

namespace {

constexpr qsizetype kept = 50; // more than anyone has files, fewer than take time to read

QList<QByteArray> hashesIn(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().split('\n');
}

} // namespace

WholeFiles::WholeFiles(const QString &folder) : m_path(QDir(folder).filePath(QStringLiteral("whole"))) {}

bool WholeFiles::knows(const QByteArray &contentHash) const {
    return !contentHash.isEmpty() && hashesIn(m_path).contains(contentHash);
}

// Whoever cannot write the list searches again the next time; that is no reason not to open a file.
void WholeFiles::add(const QByteArray &contentHash) {
    const QList<QByteArray> hashes = QList<QByteArray>{contentHash} + hashesIn(m_path);
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(hashes.mid(0, kept).join('\n'));
}

} // namespace aarring
