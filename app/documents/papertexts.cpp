#include "documents/papertexts.h"

#include "base/speaking.h"
#include "documents/wording.h"

#include <QTranslator>

namespace aarring {

PaperTexts::PaperTexts(Language language, const OwnTexts &own)
    : m_translator(translatorFor(language)), m_own(own) {}

QString PaperTexts::translate(const char *context, const char *source, const char *comment, int n) const {
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%n"), QString::number(n));
    return text;
}

QString PaperTexts::standard(const char *name, const QStringList &values) const {
    const StandardTextOffer *offer = standardTextByName(QLatin1String(name));
    if (!offer)
        return {};
    const auto own = m_own.constFind(QLatin1String(name));
    return filled(own == m_own.constEnd() ? translate("Paper", offer->standard) : *own, values);
}

} // namespace aarring
