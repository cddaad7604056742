#include "exchange/mandateimport.h"

#include "exchange/cells.h"
#include "exchange/docxtext.h"
#include "exchange/htmltext.h"
#include "exchange/markdowntext.h"
#include "exchange/odttext.h"
#include "exchange/readfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 largestFile = 20 * 1024 * 1024;

QString pasteInstead() { return Words::tr("Copy the text where you see it and paste it here"); }

Error notReadable(const QString &why, const QString &todo = pasteInstead()) {
    return {Error::Kind::Invalid, Words::tr("The document cannot be read"), why, todo};
}

Result<WrittenText> fromZip(const QByteArray &bytes) {
    const auto file = ZipFile::open(bytes);
    if (!file)
        return file.error();
    if (file->has("word/document.xml"))
        return textFromDocx(*file);
    if (file->has("encrypted-package"))
        return notReadable(Words::tr("it is protected with a password"),
                           Words::tr("Save it without a password, or copy its text and paste it"));
    if (!file->has("content.xml"))
        return notReadable(Words::tr("it is neither a LibreOffice nor a Word document"));
    // LibreOffice encrypts inside the zip and says so in the manifest.
    if (file->has("META-INF/manifest.xml"))
        if (const auto manifest = file->read("META-INF/manifest.xml");
            manifest && manifest->contains("encryption-data"))
            return notReadable(Words::tr("it is protected with a password"),
                               Words::tr("Save it without a password, or copy its text and paste it"));
    const auto content = file->read("content.xml");
    if (!content)
        return content.error();
    const auto styles = file->has("styles.xml") ? file->read("styles.xml") : QByteArray();
    return textFromOdt(*content, styles ? *styles : QByteArray());
}

bool looksLikeHtml(const QString &text) {
    const QString start = text.left(1000).trimmed().toLower();
    return start.startsWith(QLatin1String("<!doctype html")) || start.startsWith(QLatin1String("<html")) ||
           (start.startsWith(QLatin1String("<?xml")) && start.contains(QLatin1String("<html")));
}

bool isMarkdown(const QString &name) {
    return name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

bool isHtml(const QString &name) {
    return name.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

Result<ReadMandate> fromBytes(const QByteArray &bytes, const QString &name) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        const auto text = fromZip(bytes);
        if (!text)
            return text.error();
        return text->mandate();
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return notReadable(Words::tr("it is an old Word document (.doc), or one with a password"),
                           Words::tr("Save it as .docx or .odt without a password"));
    if (bytes.startsWith("%PDF"))
        return notReadable(Words::tr("a PDF has no paragraphs that could be read"));
    if (bytes.startsWith("{\\rtf"))
        return notReadable(Words::tr("it is an RTF document"), Words::tr("Save it as .docx or .odt"));
    if (bytes.left(2000).contains("<office:document")) {
        const auto text = textFromOdt(bytes, {});
        if (!text)
            return text.error();
        return text->mandate();
    }
    const auto text = textFromBytes(bytes);
    if (!text)
        return notReadable(Words::tr("the file holds something other than text"),
                           Words::tr("Choose a document from LibreOffice or Word, or a text file"));
    if (isHtml(name) || looksLikeHtml(*text))
        return textFromHtml(*text).mandate();
    if (isMarkdown(name))
        return textFromMarkdown(*text).mandate();
    return ReadMandate{mandateFromText(*text), {}};
}

} // namespace

Result<ReadMandate> mandateFromBytes(const QByteArray &bytes, const QString &name) {
    auto mandate = fromBytes(bytes, name);
    if (mandate && mandate->blocks.isEmpty() && mandate->title.isEmpty())
        return notReadable(Words::tr("there are no words in it"), Words::tr("Choose another file"));
    return mandate;
}

Result<ReadMandate> readMandateFile(const QString &path) {
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > largestFile)
        return unreadable(path, {Error::Kind::Invalid,
                                 {},
                                 Words::tr("it is larger than 20 MB"),
                                 Words::tr("Choose the document with the mandate alone")});
    auto mandate = mandateFromBytes(*bytes, QFileInfo(path).fileName());
    if (!mandate)
        return unreadable(path, mandate.error());
    return mandate;
}

ReadMandate partFromHtml(const QString &html) { return textFromHtml(html).part(); }

ReadMandate mandateFromHtml(const QString &html) { return textFromHtml(html).mandate(); }

QString mandateFilePatterns() {
    return QStringLiteral("*.odt *.docx *.txt *.md *.markdown *.html *.htm *.fodt");
}

} // namespace aarring
