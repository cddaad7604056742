#include "actions/actions_p.h"

#include <QHash>

namespace aarring {

namespace {

QString versionName(const MandateVersion &version) { return QString::number(version.number); }

} // namespace

QString excerpt(const QString &text) {
    constexpr int length = 60;
    return text.size() <= length ? text : text.left(length).trimmed() + QChar(0x2026);
}

Status Actions::editable(Id id) const {
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (version->state == MandateState::Draft || version->state == MandateState::Submitted)
        return Done{};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Actions", "Version %1 of the mandate cannot be changed")
                     .arg(version->number),
                 QCoreApplication::translate("Actions", "it is approved"),
                 QCoreApplication::translate("Actions", "Make the next version with Revise")};
}

Status Actions::saveMandate(MandateVersion version) {
    if (version.id) {
        if (auto ok = editable(version.id); !ok)
            return ok;
        const auto before = m_store.load<MandateVersion>(version.id);
        if (!before)
            return before.error();
        version.state = before->state;
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

Status Actions::removeBlock(Id id) {
    const auto block = m_store.load<MandateBlock>(id);
    if (!block)
        return block.error();
    if (auto ok = editable(block->version); !ok)
        return ok;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed from the mandate: %1"), excerpt(block->text),
                   [&]() -> Status {
                       // A rule outlives its clause; it then stands without one.
                       if (auto r = m_connection.execute(
                               QStringLiteral("UPDATE rule SET clause = NULL WHERE clause = ?"), {id});
                           !r)
                           return r;
                       return m_store.remove<MandateBlock>(id);
                   });
}

Status Actions::submitMandate(Id id, QDate day) {
    auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (auto ok = editable(id); !ok)
        return ok;
    version->state = MandateState::Submitted;
    version->submittedOn = day;
    return perform(QT_TRANSLATE_NOOP("Action", "Submitted version %1 of the mandate"), versionName(*version),
                   [&] { return m_store.save(*version); });
}

Status Actions::approveMandate(Id id, const QString &by, QDate day, const QString &caseNumber) {
    auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (auto ok = editable(id); !ok)
        return ok;
    if (by.trimmed().isEmpty() || !day.isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "The approval cannot be recorded"),
                     QCoreApplication::translate("Actions", "who approved, or the date, is missing"),
                     QCoreApplication::translate("Actions", "Write both")};
    const auto earlier =
        m_store.all<MandateVersion>(QStringLiteral("state = ?"), {nameOf(MandateState::Approved)});
    if (!earlier)
        return earlier.error();
    version->state = MandateState::Approved;
    version->approvedBy = by;
    version->approvedOn = day;
    if (!caseNumber.isEmpty())
        version->caseNumber = caseNumber;
    if (!version->validFrom.isValid())
        version->validFrom = day;
    return perform(QT_TRANSLATE_NOOP("Action", "Approved version %1 of the mandate"), versionName(*version),
                   [&]() -> Status {
                       for (MandateVersion old : *earlier) {
                           old.state = MandateState::Superseded;
                           if (auto saved = m_store.save(old); !saved)
                               return saved;
                       }
                       return m_store.save(*version);
                   });
}

Result<Id> Actions::reviseMandate(QDate day) {
    const auto versions = m_store.all<MandateVersion>();
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Actions", "There is no mandate to revise"),
                     {},
                     QCoreApplication::translate("Actions", "Write the first version on the Mandate page")};
    const MandateVersion &last = versions->last();
    if (last.state == MandateState::Draft || last.state == MandateState::Submitted)
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Actions", "There is a draft already: version %1").arg(last.number),
            {},
            QCoreApplication::translate("Actions", "Go on with that one")};
    const auto blocks = m_store.all<MandateBlock>(QStringLiteral("version = ?"), {last.id});
    if (!blocks)
        return blocks.error();
    const auto rules = m_store.all<Rule>();
    if (!rules)
        return rules.error();
    MandateVersion next = last;
    next.id = 0;
    next.number = last.number + 1;
    next.state = MandateState::Draft;
    next.caseNumber.clear();
    next.approvedBy.clear();
    next.submittedOn = next.approvedOn = next.validFrom = QDate();
    next.nextRevision = day.addYears(1);
    const Status written = perform(QT_TRANSLATE_NOOP("Action", "Began version %1 of the mandate"),
                                   versionName(next), [&]() -> Status {
                                       if (auto saved = m_store.save(next); !saved)
                                           return saved;
                                       QHash<Id, Id> copies;
                                       for (MandateBlock block : *blocks) {
                                           const Id original = block.id;
                                           block.id = 0;
                                           block.version = next.id;
                                           if (auto saved = m_store.save(block); !saved)
                                               return saved;
                                           copies.insert(original, block.id);
                                       }
                                       // The rules go with the newest text; their wording is the same until
                                       // somebody edits it.
                                       for (Rule rule : *rules)
                                           if (copies.contains(rule.clause)) {
                                               rule.clause = copies.value(rule.clause);
                                               if (auto saved = m_store.save(rule); !saved)
                                                   return saved;
                                           }
                                       return Done{};
                                   });
    if (!written)
        return written.error();
    return next.id;
}

} // namespace aarring
