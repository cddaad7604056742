#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <optional>

namespace aarring {

/// One message of a translation file (.ts).
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< the translation; with `plural` one for one and one for many
    bool plural = false;
    bool unfinished = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// The messages still in use; vanished ones are left out. Nothing when the file cannot be read.
inline std::optional<QList<Message>> messagesOf(QIODevice &file) {
    QList<Message> messages;
    Message message;
    QString context;
    bool inUse = true;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            if (inUse)
                messages.append(message);
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            message = {};
            message.context = context;
            message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            inUse = true;
        } else if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.unfinished = type == QLatin1String("unfinished");
            inUse = type.isEmpty() || message.unfinished;
            if (!message.plural)
                message.forms = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            message.forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(messages);
}

inline QStringList placeholdersOf(const QString &text) {
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

inline int mnemonicsIn(QString text) {
    static const QRegularExpression entity(QStringLiteral("&[a-z]+;"));
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    text.remove(entity).remove(QStringLiteral("&&"));
    return int(text.count(mnemonic));
}

inline bool endsInDots(const QString &text) {
    return text.endsWith(QStringLiteral("...")) || text.endsWith(QChar(0x2026));
}

inline QString outerSpaceOf(const QString &text) {
    static const QRegularExpression inside(QStringLiteral("\\S.*\\S|\\S"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inside, QStringLiteral("x"));
}

/// What is wrong with a message, one word per fault; empty when it may be shipped.
inline QStringList faultsOf(const Message &message) {
    QStringList faults;
    const auto blame = [&](bool wrong, const char *fault) {
        const QString word = QString::fromLatin1(fault);
        if (wrong && !faults.contains(word))
            faults.append(word);
    };
    blame(message.unfinished, "unfinished");
    blame(message.forms.size() != (message.plural ? 2 : 1), "forms");
    for (int i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms[i];
        blame(form.trimmed().isEmpty(), "empty");
        QStringList wanted = placeholdersOf(message.source);
        QStringList found = placeholdersOf(form);
        if (message.plural && i == 0) { // "one meeting" needs no number
            wanted.removeAll(QStringLiteral("%n"));
            found.removeAll(QStringLiteral("%n"));
        }
        blame(found != wanted, "placeholders");
        blame(mnemonicsIn(form) != mnemonicsIn(message.source), "mnemonic");
        blame(endsInDots(form) != endsInDots(message.source), "dots");
        blame(outerSpaceOf(form) != outerSpaceOf(message.source), "space");
    }
    return faults;
}

} // namespace aarring
