#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace aarring {

/// A mail that the user's own mail program shall send.
struct Mail {
    QStringList bcc; ///< addresses; everybody is hidden from the others
    QString subject;
    QString text;
};

/// What to hand to the mail program.
struct MailtoUrls {
    QList<QUrl> urls;         ///< one for each mail to write; empty without addresses
    bool textIsShort = false; ///< the text was too long for a link: only its first paragraph is in it
};

/// Mail programs and Windows cut longer links.
inline constexpr qsizetype longestMailto = 2000;

/// Each link holds at most `longest` characters: the addresses are parted over several mails of the same words, and a text
/// that leaves no room for addresses is shortened to its first paragraph.
MailtoUrls mailtoUrls(const Mail &mail, qsizetype longest = longestMailto);

} // namespace aarring
