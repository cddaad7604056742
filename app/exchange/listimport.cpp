#include "exchange/listimport.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

QString label(ImportVerdict verdict) {
    switch (verdict) {
    case ImportVerdict::Add:
        return Words::tr("Will be added");
    case ImportVerdict::Change:
        return Words::tr("Will be changed");
    case ImportVerdict::Unchanged:
        return Words::tr("Unchanged");
    case ImportVerdict::Refuse:
        break;
    }
    return Words::tr("Refused");
}

bool ImportLine::isRefused() const {
    return std::any_of(messages.begin(), messages.end(), [](const ImportMessage &message) {
        return message.kind == ImportMessage::Kind::Refusal;
    });
}

QString ImportLine::text() const {
    QStringList sentences;
    for (const auto kind :
         {ImportMessage::Kind::Refusal, ImportMessage::Kind::Warning, ImportMessage::Kind::Note})
        for (const ImportMessage &message : messages)
            if (message.kind == kind)
                sentences.append(message.text);
    return sentences.join(u' ');
}

const ImportMessage *ImportLine::first() const {
    const auto gravest = std::max_element(messages.begin(), messages.end(),
                                          [](const auto &a, const auto &b) { return a.kind < b.kind; });
    return gravest == messages.end() ? nullptr : &*gravest;
}

ImportMessage::Kind ImportLine::gravestOn(int field) const {
    auto kind = ImportMessage::Kind::Note;
    for (const ImportMessage &message : messages)
        if (message.field == field)
            kind = std::max(kind, message.kind);
    return kind;
}

void ImportCounts::count(ImportVerdict verdict) {
    int &count = verdict == ImportVerdict::Add         ? added
                 : verdict == ImportVerdict::Change    ? changed
                 : verdict == ImportVerdict::Unchanged ? unchanged
                                                       : refused;
    ++count;
}

bool isBlank(const QStringList &cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace aarring
