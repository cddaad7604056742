#include "exchange/zipfile.h"

#include "base/modules.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// A mandate has some hundred kilobytes; what unpacks to more was made to fill somebody's memory.
constexpr qint64 largestEntry = 20 * 1024 * 1024;

ZipAnswer ask(const QByteArray &archive, const char *name, QByteArray *content) {
    static auto *const reader = moduleFunction<ZipReader>(archiveModule, zipReaderName);
    return reader ? reader(archive, name, largestEntry, content) : ZipAnswer::NotWhole;
}

Error cannotBeRead(const QString &why, const QString &todo) {
    return {Error::Kind::Invalid, Words::tr("The document cannot be read"), why, todo};
}

Error notWhole() {
    return cannotBeRead(Words::tr("it is not whole"),
                        Words::tr("Open it in the program it was made with and save it again"));
}

} // namespace

Result<ZipFile> ZipFile::open(const QByteArray &bytes) {
    if (ask(bytes, "", nullptr) == ZipAnswer::NotWhole)
        return notWhole();
    return ZipFile(bytes);
}

bool ZipFile::has(const char *name) const { return ask(m_bytes, name, nullptr) == ZipAnswer::Found; }

Result<QByteArray> ZipFile::read(const char *name) const {
    QByteArray content;
    switch (ask(m_bytes, name, &content)) {
    case ZipAnswer::Found:
        return content;
    case ZipAnswer::Encrypted:
        return cannotBeRead(Words::tr("it is protected with a password"),
                            Words::tr("Save it without a password, or copy its text and paste it"));
    case ZipAnswer::TooLarge:
        return cannotBeRead(Words::tr("its text is larger than 20 MB"),
                            Words::tr("Choose the document with the mandate alone"));
    case ZipAnswer::NotThere:
    case ZipAnswer::NotWhole:
        break;
    }
    return notWhole();
}

} // namespace aarring
