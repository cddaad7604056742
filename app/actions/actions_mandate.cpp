#include "actions/actions_p.h"

namespace aarring {

namespace {

QString versionName(const MandateVersion &version) { return QString::number(version.number); }

} // namespace

QString excerpt(const QString &text) {
    constexpr int length = 60;
    return text.size() <= length ? text : text.left(length).trimmed() + QChar(0x2026);
}

Status Actions::editable(Id id) const {
    const auto versions = m_store.all<MandateVersion>();
    if (!versions)
        return versions.error();
    const MandateVersion *version = nullptr;
    bool dissolved = false;
    for (const MandateVersion &candidate : *versions) {
        if (candidate.id == id)
            version = &candidate;
        dissolved = dissolved || candidate.state == MandateState::Dissolved;
    }
    if (!version)
        return m_store.load<MandateVersion>(id).error();
    if (!isSealed(version->state) && !dissolved)
        return Done{};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Actions", "Version %1 of the mandate cannot be changed")
                     .arg(version->number),
                 dissolved ? QCoreApplication::translate("Actions", "the network is dissolved")
                           : QCoreApplication::translate("Actions", "it is approved"),
                 dissolved ? QString()
                           : QCoreApplication::translate("Actions", "Make the next version with Revise")};
}

Status Actions::saveMandate(MandateVersion version) {
    if (version.id) {
        if (auto ok = editable(version.id); !ok)
            return ok;
        const auto before = m_store.load<MandateVersion>(version.id);
        if (!before)
            return before.error();
        // What the steps of its life write is not written here.
        version.number = before->number;
        version.state = before->state;
        version.submittedTo = before->submittedTo;
        version.submittedOn = before->submittedOn;
        version.approvedBy = before->approvedBy;
        version.approvedOn = before->approvedOn;
        version.validTo = before->validTo;
    } else {
        const auto any = exists("mandate_version", QStringLiteral("1 = 1"), {});
        if (!any)
            return any.error();
        if (*any)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "There is a mandate already"),
                         {},
                         QCoreApplication::translate("Actions", "Make the next version with Revise")};
        version.state = MandateState::Draft;
    }
    if (version.title.trimmed().isEmpty())
        return refusal({{QStringLiteral("title"),
                         QCoreApplication::translate("Actions", "Write what the mandate is called.")}});
    const auto saved = performSave(QT_TRANSLATE_NOOP("Action", "Added version %1 of the mandate"),
                                   QT_TRANSLATE_NOOP("Action", "Changed version %1 of the mandate"),
                                   versionName(version), version);
    if (!saved)
        return saved.error();
    return Done{};
}

Result<Id> Actions::saveBlock(MandateBlock block) {
    if (auto ok = editable(block.version); !ok)
        return ok.error();
    if (!block.id && block.position == 0)
        return insertBlock(block, -1);
    if (block.id) {
        // Nor may a paragraph be carried out of an approved version.
        const auto before = m_store.load<MandateBlock>(block.id);
        if (!before)
            return before.error();
        if (auto ok = editable(before->version); !ok)
            return ok.error();
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added to the mandate: %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed in the mandate: %1"), excerpt(block.text), block);
}

Result<Id> Actions::insertBlock(MandateBlock block, Id after) {
    block.id = 0;
    return writeBlocks({block}, after);
}

Status Actions::moveBlock(Id id, Id after) {
    auto block = m_store.load<MandateBlock>(id);
    if (!block)
        return block.error();
    if (auto ok = editable(block->version); !ok)
        return ok;
    const auto position =
        positionAfter<MandateBlock>(QStringLiteral("version = ? AND id <> ?"), {block->version, id}, after);
    if (!position)
        return position.error();
    block->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved in the mandate: %1"), excerpt(block->text),
                   [&] { return m_store.save(*block); });
}

// Rules and goals outlive their clause; they then stand without one.
Status Actions::hangOn(Id clause, Id other) {
    for (const char *table : {"rule", "goal"})
        if (auto done = m_connection.execute(QLatin1String("UPDATE ") + QLatin1String(table) +
                                                 QLatin1String(" SET clause = ? WHERE clause = ?"),
                                             {other ? QVariant(other) : QVariant(), clause});
            !done)
            return done;
    return Done{};
}

Status Actions::removeBlock(Id id) {
    const auto block = m_store.load<MandateBlock>(id);
    if (!block)
        return block.error();
    if (auto ok = editable(block->version); !ok)
        return ok;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed from the mandate: %1"), excerpt(block->text),
                   [&]() -> Status {
                       if (auto r = hangOn(id, 0); !r)
                           return r;
                       return m_store.remove<MandateBlock>(id);
                   });
}

} // namespace aarring
