#include "documents/papers/binder.h"

#include "base/formats.h"
#include "documents/papers/common.h"

namespace aarring {

Document binderPaper(const Network &network, const QList<Document> &papers, const Picture &logo,
                     Language language, QDate today) {
    const PaperTexts texts(language);
    const QString kind = texts.translate("Paper", "Binder", "several papers bound together");
    Document binder = networkPaper(network, language, kind, network.name, today);
    binder.kicker = kind;
    binder.overline = longDate(today, language);
    putLogo(binder, network, logo);
    binder.caseNumber = network.caseNumber;
    binder.blocks = {Contents{}};
    binder.parts = papers;
    for (Document &part : binder.parts)
        part.logo = {};
    return binder;
}

} // namespace aarring
