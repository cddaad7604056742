#include "actions/actions_p.h"

#include <QMimeDatabase>

namespace aarring {

namespace {

Error tooLarge(const QString &name) {
    return {Error::Kind::Invalid, QCoreApplication::translate("Actions", "“%1” cannot be attached").arg(name),
            QCoreApplication::translate("Actions", "it is larger than 50 MB"),
            QCoreApplication::translate("Actions",
                                        "Attach a smaller copy, for example a PDF with fewer pictures")};
}

/// The last part of a path, of whichever system it came from.
QString bareName(const QString &name) {
    const auto last = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return name.mid(last + 1).trimmed();
}

} // namespace

Result<Id> Actions::writeAttachment(Id owner, const NewAttachment &file) {
    Attachment attachment;
    attachment.owner = owner;
    attachment.name = bareName(file.name);
    attachment.size = file.bytes.size();
    if (attachment.size > largestAttachment)
        return tooLarge(attachment.name);
    if (attachment.name.isEmpty() || attachment.size == 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "“%1” cannot be attached").arg(attachment.name),
                     QCoreApplication::translate("Actions", "the file is empty"),
                     QCoreApplication::translate("Actions", "Choose another file")};
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, file.bytes).name();
    const auto position = m_connection.value(
        QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM attachment WHERE owner = ?"), {owner});
    if (!position)
        return position.error();
    attachment.position = position->toDouble();
    const auto sha256 = m_store.putBlob(file.bytes);
    if (!sha256)
        return sha256.error();
    attachment.sha256 = *sha256;
    if (auto saved = m_store.save(attachment); !saved)
        return saved.error();
    return attachment.id;
}

Result<Id> Actions::attach(Id owner, const NewAttachment &file) {
    Id id = 0;
    const Status done =
        perform(QT_TRANSLATE_NOOP("Action", "Attached %1"), bareName(file.name), [&]() -> Status {
            const auto written = writeAttachment(owner, file);
            if (!written)
                return written.error();
            id = *written;
            return Done{};
        });
    if (!done)
        return done.error();
    return id;
}

Status Actions::removeAttachment(Id id) {
    const auto attachment = m_store.load<Attachment>(id);
    if (!attachment)
        return attachment.error();
    return performRemove<Attachment>(QT_TRANSLATE_NOOP("Action", "Removed the attachment %1"),
                                     attachment->name, id);
}

} // namespace aarring
