#include "exchange/htmltext.h"

#include "base/modules.h"

namespace aarring {

WrittenText textFromHtml(const QString &html) {
    static auto *const reader = moduleFunction<HtmlReader>(htmlModule, htmlReaderName);
    WrittenText text;
    if (reader)
        reader(html, text);
    return text;
}

QChar signOfEntity(const QString &name) {
    static auto *const sign = moduleFunction<HtmlSign>(htmlModule, htmlSignName);
    return sign ? sign(name) : QChar();
}

} // namespace aarring
