#include "base/textfold.h"

#include <QCollator>

namespace aarring {

QString folded(const QString &text) {
    const QString apart = text.toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        switch (c.unicode()) {
        case u'æ':
            result += QLatin1String("ae");
            continue;
        case u'ø':
            result += QLatin1Char('o');
            continue;
        case u'đ':
        case u'ð':
            result += QLatin1Char('d');
            continue;
        case u'ŧ':
            result += QLatin1Char('t');
            continue;
        case u'ŋ':
            result += QLatin1Char('n');
            continue;
        case u'ł':
            result += QLatin1Char('l');
            continue;
        case u'ß':
            result += QLatin1String("ss");
            continue;
        case u'þ':
            result += QLatin1String("th");
            continue;
        default:
            break;
        }
        if (c.isMark())
            continue;
        // "aa" is å, and å is a: a second a adds nothing.
        if (c == QLatin1Char('a') && result.endsWith(QLatin1Char('a')))
            continue;
        result += c;
    }
    return result.simplified();
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

} // namespace aarring
