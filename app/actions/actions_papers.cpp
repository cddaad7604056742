#include "actions/actions_p.h"

#include "documents/papertexts.h"
#include "documents/picture.h"
#include "documents/wording.h"

namespace aarring {

namespace {

constexpr const char *logoIs = "owner IN (SELECT id FROM network)";

} // namespace

Status Actions::writeLogo(const LogoChange &change) {
    if (change.bytes.isEmpty())
        return removeAll<Attachment>(QLatin1String(logoIs), {});
    const auto picture = readPicture(change.bytes);
    if (!picture)
        return picture.error();
    const auto networks = m_store.all<Network>();
    if (!networks)
        return networks.error();
    const auto before = m_store.all<Attachment>(QLatin1String(logoIs));
    if (!before)
        return before.error();
    const auto sha256 = m_store.putBlob(change.bytes);
    if (!sha256)
        return sha256.error();
    Attachment logo = before->isEmpty() ? Attachment() : before->last();
    logo.owner = networks->first().id;
    logo.name = change.fileName;
    logo.mediaType = picture->mediaType;
    logo.size = change.bytes.size();
    logo.sha256 = *sha256;
    return m_store.save(logo);
}

Status Actions::setLogo(const QByteArray &bytes, const QString &fileName) {
    if (const auto picture = readPicture(bytes); !picture)
        return picture.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Chose the logo %1"), fileName, [&] {
        return writeLogo({bytes, fileName});
    });
}

Status Actions::removeLogo() {
    const auto logos = m_store.all<Attachment>(QLatin1String(logoIs));
    if (!logos)
        return logos.error();
    if (logos->isEmpty())
        return Done{};
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the logo %1"), logos->last().name,
                   [&] { return writeLogo({}); });
}

Result<QList<StandardText>> Actions::wordings(const QString &name, Language language) const {
    return m_store.all<StandardText>(QStringLiteral("name = ? AND language = ?"),
                                     {name, languageCode(language)});
}

Status Actions::saveStandardText(const QString &name, Language language, const QString &text) {
    const StandardTextOffer *offer = standardTextByName(name);
    if (!offer)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Actions", "The wording cannot be saved"),
                     QCoreApplication::translate("Actions", "there is no standard text called %1").arg(name),
                     {}};
    if (const Status fits = checkWording(*offer, text); !fits)
        return fits;
    const QString trimmed = text.trimmed();
    if (trimmed == PaperTexts(language).translate("Paper", offer->standard))
        return resetStandardText(name, language);
    const auto before = wordings(name, language);
    if (!before)
        return before.error();
    StandardText own = before->isEmpty() ? StandardText{0, name, language, {}} : before->first();
    own.text = trimmed;
    return perform(QT_TRANSLATE_NOOP("Action", "Changed the standard text %1"), offer->titleText(),
                   [&] { return m_store.save(own); });
}

Status Actions::resetStandardText(const QString &name, Language language) {
    const auto before = wordings(name, language);
    if (!before)
        return before.error();
    if (before->isEmpty())
        return Done{};
    const StandardTextOffer *offer = standardTextByName(name);
    return perform(QT_TRANSLATE_NOOP("Action", "Went back to the standard text %1"),
                   offer ? offer->titleText() : name, [&] {
                       return removeAll<StandardText>(QStringLiteral("name = ? AND language = ?"),
                                                      {name, languageCode(language)});
                   });
}

} // namespace aarring
