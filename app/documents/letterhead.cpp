#include "documents/letterhead.h"

#include "documents/papertexts.h"

namespace aarring {

QString referenceText(const Document &document) {
    const PaperTexts texts(document.language);
    QStringList parts = {document.headRight, document.documentNumber};
    if (!document.caseNumber.isEmpty())
        parts += texts.translate("Paper", "Case no. %1").arg(document.caseNumber);
    if (!document.version.isEmpty())
        parts += texts.translate("Paper", "version %1").arg(document.version);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Spans headRightText(const Document &document) {
    const QString reference = referenceText(document);
    const QString draft = draftText(document);
    Spans spans;
    if (!reference.isEmpty())
        spans += Span{draft.isEmpty() ? reference : reference + QStringLiteral(" · "), false, false, {}};
    if (!draft.isEmpty())
        spans += Span{draft, true, false, {}};
    return spans;
}

QString draftText(const Document &document) {
    return document.isDraft ? PaperTexts(document.language).translate("Paper", "Draft") : QString();
}

QString partTitle(const Document &part, const QString &titleOfAll) {
    if (part.kicker.isEmpty())
        return part.title;
    return part.title == titleOfAll ? part.kicker : part.kicker + QStringLiteral(" – ") + part.title;
}

QString pageText(Language language, int page, int pages) {
    return PaperTexts(language).translate("Paper", "Page %1 of %2").arg(page).arg(pages);
}

} // namespace aarring
