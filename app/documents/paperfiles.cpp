#include "documents/paperfiles.h"

#include "documents/paperformats.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace aarring {

QList<PaperFile> filesInFolder(const QList<Document> &papers, const QString &folder, const QString &ending,
                               ExistingFiles existing) {
    QList<PaperFile> files;
    QSet<QString> taken;
    for (const Document &paper : papers) {
        const QFileInfo name(paper.fileName(ending));
        QString path = QDir(folder).filePath(name.fileName());
        const auto isTaken = [&] {
            return taken.contains(path) || (existing == ExistingFiles::KeepBoth && QFileInfo::exists(path));
        };
        for (int number = 2; isTaken(); ++number)
            path = QDir(folder).filePath(
                QStringLiteral("%1 (%2).%3").arg(name.completeBaseName(), QString::number(number), ending));
        taken.insert(path);
        files += PaperFile{paper, path};
    }
    return files;
}

QStringList existingFiles(const QList<PaperFile> &files) {
    QStringList names;
    for (const PaperFile &file : files)
        if (QFileInfo::exists(file.path))
            names += QFileInfo(file.path).fileName();
    return names;
}

WrittenFiles writePapers(const QList<PaperFile> &files, const PaperProgress &progress,
                         const std::function<void(const QString &title)> &begins) {
    WrittenFiles done;
    for (const PaperFile &file : files) {
        if (begins)
            begins(file.paper.subject.isEmpty() ? file.paper.title : file.paper.subject);
        if (const Status written = writePaper(file.paper, file.path, progress); written) {
            done.written += file.path;
        } else if (written.error().kind == Error::Kind::Cancelled) {
            done.stopped = true;
            break;
        } else {
            done.failed += FailedFile{file.path, written.error()};
        }
    }
    return done;
}

} // namespace aarring
