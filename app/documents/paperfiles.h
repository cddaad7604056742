#pragma once

#include "base/result.h"
#include "documents/blocks.h"
#include "documents/progress.h"

namespace aarring {

/// A paper and the file it goes to.
struct PaperFile {
    Document paper;
    QString path;
};

enum class ExistingFiles { Replace, KeepBoth };

/// Each paper with its own name in the folder; two of the same name are told apart, as are those that exist when both are kept:
/// "notice_ki_2026-09-01 (2).pdf".
QList<PaperFile> filesInFolder(const QList<Document> &papers, const QString &folder, const QString &ending,
                               ExistingFiles existing);

/// The names of those that exist already.
QStringList existingFiles(const QList<PaperFile> &files);

struct FailedFile {
    QString path;
    Error error;
};

/// What became of several files: each is whole or as it was before.
struct WrittenFiles {
    QStringList written;
    QList<FailedFile> failed;
    bool stopped = false; ///< by the progress: the rest was not tried
};

/// One after the other; what fails does not hold up the others. `begins` hears the title of each.
WrittenFiles writePapers(const QList<PaperFile> &files, const PaperProgress &progress = {},
                         const std::function<void(const QString &title)> &begins = {});

} // namespace aarring
