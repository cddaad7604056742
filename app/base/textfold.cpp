#include "base/textfold.h"

#include <QCollator>
#include <algorithm>
#include <array>

namespace aarring {

namespace {

/// What a search does not tell apart, written out; white space and doubled letters are left to folded().
QString letters(const QString &text) {
    const QString apart = text.toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        switch (c.unicode()) {
        case u'æ':
            result += QLatin1String("ae");
            break;
        case u'ø':
            result += QLatin1Char('o');
            break;
        case u'đ':
        case u'ð':
            result += QLatin1Char('d');
            break;
        case u'ŧ':
            result += QLatin1Char('t');
            break;
        case u'ŋ':
            result += QLatin1Char('n');
            break;
        case u'ł':
            result += QLatin1Char('l');
            break;
        case u'ß':
            result += QLatin1String("ss");
            break;
        case u'þ':
            result += QLatin1String("th");
            break;
        default:
            if (!c.isMark())
                result += c;
        }
    }
    return result;
}

/// Latin with the Nordic and Sami letters, each written out once: lists of ten thousand names are folded at a key
/// press.
constexpr char16_t tableEnd = 0x180;

const std::array<QString, tableEnd> &letterTable() {
    static const std::array<QString, tableEnd> table = [] {
        std::array<QString, tableEnd> made;
        for (char16_t c = 0; c < tableEnd; ++c)
            made[c] = letters(QString(QChar(c)));
        return made;
    }();
    return table;
}

void append(QString &result, QStringView letters) {
    for (const QChar c : letters) {
        if (c.isSpace()) {
            if (!result.isEmpty() && result.back() != QLatin1Char(' '))
                result += QLatin1Char(' ');
        } else if (c != QLatin1Char('a') || !result.endsWith(QLatin1Char('a'))) {
            result += c; // "aa" is å, and å is a: a second a adds nothing
        }
    }
}

} // namespace

QString folded(const QString &text) {
    QString result;
    result.reserve(text.size() + 4);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < tableEnd; })) {
        const auto &table = letterTable();
        for (const QChar c : text)
            append(result, table[c.unicode()]);
    } else {
        append(result, letters(text));
    }
    if (result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    return result;
}

namespace {

// Bokmål and Danish order alike. Building a collator is slow, so each thread keeps one.
const QCollator &nameCollator() {
    static thread_local const QCollator collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    return collator;
}

} // namespace

int compareNames(const QString &a, const QString &b) { return nameCollator().compare(a, b); }

QCollatorSortKey nameKey(const QString &name) { return nameCollator().sortKey(name); }

const QCollatorSortKey &NameKeys::of(const QString &name) {
    const auto known = m_keys.find(name);
    return known != m_keys.end() ? known->second : m_keys.emplace(name, nameKey(name)).first->second;
}

} // namespace aarring
