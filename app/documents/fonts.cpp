#include "documents/fonts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QLibrary>
#include <QMutex>
#include <QRawFont>
#include <QResource>
#include <QStringList>
#include <QThread>
#include <algorithm>
#include <optional>
#include <utility>

namespace aarring {

namespace {

const auto programFolder = QStringLiteral(":/fonts");

Error missingFont(const QString &file) {
    return {Error::Kind::Internal, QCoreApplication::translate("Documents", "The paper cannot be drawn"),
            QCoreApplication::translate("Documents", "the font %1 is missing from the program").arg(file),
            QCoreApplication::translate("Documents", "Install Årring again")};
}

/// -1 when it is missing. The program's own bytes are used as they are: from a path Qt copies the file for itself and
/// again for each face.
int addProgramFont(const QString &path) {
    const QResource font(path);
    if (!font.isValid())
        return -1;
    const auto *bytes = reinterpret_cast<const char *>(font.data());
    return QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(bytes, qsizetype(font.size())));
}

/// Which characters the embedded fonts have, read from the fonts themselves. Belongs to the thread that made it.
struct Coverage {
    QRawFont text{programFolder + QStringLiteral("/NotoSans-Regular.ttf"), 10};
    QRawFont symbols{programFolder + QStringLiteral("/NotoSansSymbols2-Regular.ttf"), 10};
    QRawFont math{programFolder + QStringLiteral("/NotoSansMath-Regular.ttf"), 10};
    QRawFont emoji{programFolder + QStringLiteral("/Symbola_hint.ttf"), 10};
};

/// Registering costs milliseconds, and most papers have no such sign. Always behind the others: a file begins with the font that Qt met
/// first, and the same paper is to be the same file whatever was drawn before it.
void registerSymbolFonts() {
    static const bool done = [] {
        loadItalicFonts();
        for (const char *name :
             {"NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf", "Symbola_hint.ttf"})
            addProgramFont(programFolder + QLatin1Char('/') + QLatin1String(name));
        return true;
    }();
    Q_UNUSED(done);
}

#ifdef Q_OS_LINUX
/// A function of the library that Qt asks for fonts; null when this Qt asks another one.
template<class Function>
Function *fontconfig(const char *name) {
    return reinterpret_cast<Function *>(QLibrary(QStringLiteral("fontconfig"), 1).resolve(name));
}
#endif

bool &machineFontsWait() {
    static bool wait = false;
    return wait;
}

/// Ends keepToOwnFonts().
void readMachineFonts() {
#ifdef Q_OS_LINUX
    if (!std::exchange(machineFontsWait(), false))
        return;
    if (auto *const read = fontconfig<int()>("FcInitReinitialize"))
        read();
    // Qt looks at all fonts anew when one of the program's goes.
    QFontDatabase::removeApplicationFont(
        addProgramFont(programFolder + QStringLiteral("/NotoSansMath-Regular.ttf")));
#endif
}

bool isInvisible(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff || (c >= 0xe0100 && c <= 0xe01ef) ||
           (c >= 0x1f3fb && c <= 0x1f3ff);
}

/// Latin with all of its Norwegian, Danish and Sami letters, and the common punctuation, is in both text
/// fonts.
bool isCommon(char32_t c) {
    return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0x250) || c == '\n' || c == '\t' ||
           (c >= 0x2010 && c <= 0x2026) || c == 0x202f;
}

QString lookUp(char32_t c, const Coverage &coverage) {
    const QString sign = QString::fromUcs4(&c, 1);
    if (coverage.text.supportsCharacter(c))
        return sign;
    if (coverage.symbols.supportsCharacter(c) || coverage.math.supportsCharacter(c) ||
        coverage.emoji.supportsCharacter(c)) {
        registerSymbolFonts();
        return sign;
    }
    // Only letters are sought outside the program: the machine's emoji are coloured bitmaps that no PDF can
    // embed.
    if (QChar::isLetter(c)) {
        readMachineFonts();
        if (QFontMetricsF(QFont(sansFamily)).inFontUcs4(c))
            return sign;
    }
    return QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

/// What stands for each uncommon sign. The answers are kept for all threads, the fonts that were asked only for one text.
class Signs {
public:
    QString drawable(char32_t c) {
        static QMutex mutex;
        static QHash<char32_t, QString> known;
        const QMutexLocker locker(&mutex);
        const auto found = known.constFind(c);
        if (found != known.constEnd())
            return *found;
        if (!m_coverage)
            m_coverage.emplace();
        return *known.insert(c, lookUp(c, *m_coverage));
    }

private:
    std::optional<Coverage> m_coverage;
};

} // namespace

std::future<void> readFontSettings() {
    // Qt takes the first thread that asks it anything for the main one; that must not be the one begun here.
    (void)QThread::currentThread();
    return std::async(std::launch::async, [] {
#ifdef Q_OS_LINUX
        // What it has read it keeps for the process.
        if (auto *const read = fontconfig<int()>("FcInit"))
            read();
#endif
    });
}

void keepToOwnFonts() {
#ifdef Q_OS_LINUX
    auto *const create = fontconfig<void *()>("FcConfigCreate");
    auto *const use = fontconfig<int(void *)>("FcConfigSetCurrent");
    machineFontsWait() = create && use && use(create());
#endif
}

Status registerFonts(const QString &folder) {
    for (const char *name :
         {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"}) {
        if (addProgramFont(folder + QLatin1Char('/') + QLatin1String(name)) < 0)
            return missingFont(QLatin1String(name));
    }
    return Done{};
}

Status loadFonts() {
    static const Status loaded = registerFonts(programFolder);
    return loaded;
}

void loadItalicFonts() {
    static const bool done = [] {
        (void)loadFonts();
        for (const char *name : {"NotoSerif-Italic.ttf", "NotoSerif-BoldItalic.ttf"})
            QFontDatabase::addApplicationFont(programFolder + QLatin1Char('/') + QLatin1String(name));
        return true;
    }();
    Q_UNUSED(done);
}

Status loadEveryFont() {
    registerSymbolFonts();
    return loadFonts();
}

QFont figureFont(int size, const QString &family) {
    QFont font(fallbackFamilies(family));
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool isInTextFonts(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isCommon(c.unicode()); });
}

QString drawable(const QString &text) {
    if (isInTextFonts(text))
        return text;
    QString result;
    Signs signs;
    for (const char32_t c : text.toUcs4()) {
        if (isCommon(c))
            result += QChar(char16_t(c));
        else if (!isInvisible(c))
            result += signs.drawable(c);
    }
    return result;
}

QStringList fallbackFamilies(const QString &first) {
    return {first, QStringLiteral("Aarring Noto Sans Symbols2"), QStringLiteral("Aarring Noto Sans Math"),
            QStringLiteral("Aarring Symbola")};
}

} // namespace aarring
