#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

// Whether files are what they claim, by tests/documents/check_pdfa.py.

namespace aarring {

struct ArchiveCheck {
    bool passed = false; ///< every file, as PDF/A-2a and PDF/UA-1
    QString said;
};

inline ArchiveCheck checkArchive(const QStringList &files, const QStringList &options = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(AARRING_SOURCE_DIR "/tests/documents/check_pdfa.py"),
                  QStringList{QStringLiteral("--profile"), QStringLiteral("2a,ua1")} + options + files);
    if (!process.waitForFinished(240000))
        return {false, process.errorString()};
    const QString said = QString::fromUtf8(process.readAll());
    // Warnings are advice of the standards; papers follow it.
    const bool isClean = said.count(QStringLiteral(" errors=0 warnings=0\n")) == files.size();
    return {process.exitCode() == 0 && isClean, said};
}

} // namespace aarring
