#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryFile>

// Reads PDF files back with poppler's tools, so that the tests see what any reader sees.

namespace aarring {

/// What `tool` prints for the file; empty when it fails.
inline QString readPdf(const QByteArray &pdf, const QString &tool, const QStringList &options = {},
                       const QStringList &after = {}) {
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(tool, options + QStringList{file.fileName()} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text with every run of white space made one space.
inline QString pdfText(const QByteArray &pdf) {
    return readPdf(pdf, QStringLiteral("pdftotext"), {}, {QStringLiteral("-")}).simplified();
}

/// The same in the order it was drawn, without poppler's guesses about columns and spacing.
inline QString pdfTextAsDrawn(const QByteArray &pdf) {
    return readPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, {QStringLiteral("-")})
        .simplified();
}

/// The text page by page, lines as they stand.
inline QStringList pdfPages(const QByteArray &pdf) {
    QStringList pages =
        readPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")})
            .split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

inline QString fixture(const char *name) {
    QFile file(QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace aarring
