#include "actions/actions_p.h"

#include <QHash>

namespace aarring {

namespace {

QString versionName(const MandateVersion &version) { return QString::number(version.number); }

Error notNow(const QString &what, const QString &why, const QString &todo = {}) {
    return {Error::Kind::Conflict, what, why, todo};
}

/// Draft or submitted; there is at most one.
const MandateVersion *openVersion(const QList<MandateVersion> &versions) {
    for (const MandateVersion &version : versions)
        if (!isSealed(version.state))
            return &version;
    return nullptr;
}

const MandateVersion *latestWith(const QList<MandateVersion> &versions, MandateState state) {
    const MandateVersion *latest = nullptr;
    for (const MandateVersion &version : versions)
        if (version.state == state && (!latest || version.number > latest->number))
            latest = &version;
    return latest;
}

} // namespace

Status Actions::addEvent(const MandateVersion &version, MandateEventKind kind, QDate day, const QString &who,
                         const QString &caseNumber, const QString &note) {
    MandateEvent event{0, version.id, kind, day, who.trimmed(), caseNumber.trimmed(), note.trimmed()};
    return m_store.save(event);
}

Status Actions::submitMandate(Id id, const Submission &submission) {
    if (auto ok = editable(id); !ok)
        return ok;
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (const Problems problems = validate(submission, m_clock.today()); !acceptable(problems))
        return refusal(problems);
    MandateVersion next = submitted(*version, submission);
    return perform(QT_TRANSLATE_NOOP("Action", "Submitted version %1 of the mandate"), versionName(next),
                   [&]() -> Status {
                       if (auto saved = m_store.save(next); !saved)
                           return saved;
                       return addEvent(next, MandateEventKind::Submitted, submission.day, submission.to);
                   });
}

Status Actions::takeMandateBackToDraft(Id id) {
    if (auto ok = editable(id); !ok)
        return ok;
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (version->state == MandateState::Draft)
        return Done{};
    MandateVersion next = backToDraft(*version);
    return perform(QT_TRANSLATE_NOOP("Action", "Took version %1 of the mandate back to draft"),
                   versionName(next), [&]() -> Status {
                       if (auto saved = m_store.save(next); !saved)
                           return saved;
                       return addEvent(next, MandateEventKind::BackToDraft, m_clock.today());
                   });
}

Status Actions::approveMandate(Id id, const Approval &approval, const QList<NewAttachment> &signedPapers) {
    if (auto ok = editable(id); !ok)
        return ok;
    const auto versions = m_store.all<MandateVersion>();
    if (!versions)
        return versions.error();
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    const MandateVersion *applies = latestWith(*versions, MandateState::Approved);
    if (const Problems problems = validate(approval, *version, applies, m_clock.today());
        !acceptable(problems))
        return refusal(problems);
    MandateVersion next = approved(*version, approval);
    return perform(
        QT_TRANSLATE_NOOP("Action", "Approved version %1 of the mandate"), versionName(next),
        [&]() -> Status {
            if (applies) {
                MandateVersion old = superseded(*applies, next);
                if (auto saved = m_store.save(old); !saved)
                    return saved;
                if (auto added = addEvent(old, MandateEventKind::Superseded, next.validFrom); !added)
                    return added;
            }
            if (auto saved = m_store.save(next); !saved)
                return saved;
            for (const NewAttachment &paper : signedPapers)
                if (auto attached = writeAttachment(id, paper); !attached)
                    return attached.error();
            return addEvent(next, MandateEventKind::Approved, approval.day, approval.by, next.caseNumber);
        },
        Command::Kind::Final);
}

Status Actions::withdrawMandate(Id id, const Withdrawal &withdrawal) {
    const auto versions = m_store.all<MandateVersion>();
    if (!versions)
        return versions.error();
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    const bool ended = version->state == MandateState::Dissolved;
    const QString what = ended ? QCoreApplication::translate("Actions", "The dissolution cannot be withdrawn")
                               : QCoreApplication::translate("Actions", "The approval cannot be withdrawn");
    if (version->state == MandateState::Superseded)
        return notNow(what,
                      QCoreApplication::translate("Actions", "a later version has been approved since"));
    if (!isSealed(version->state))
        return notNow(
            what, QCoreApplication::translate("Actions", "version %1 is not approved").arg(version->number));
    // Two texts that can be written in would be one too many.
    if (const MandateVersion *draft = openVersion(*versions); draft && !ended)
        return notNow(
            what,
            QCoreApplication::translate("Actions", "version %1 has been begun since").arg(draft->number),
            QCoreApplication::translate("Actions",
                                        "Take the beginning of that version back in History first"));
    if (const Problems problems = validate(withdrawal, *version, m_clock.today()); !acceptable(problems))
        return refusal(problems);
    MandateVersion next = withdrawn(*version);
    const auto work = [&]() -> Status {
        if (auto saved = m_store.save(next); !saved)
            return saved;
        if (const MandateVersion *old = ended ? nullptr : latestWith(*versions, MandateState::Superseded)) {
            MandateVersion again = restored(*old);
            if (auto saved = m_store.save(again); !saved)
                return saved;
            if (auto added = addEvent(again, MandateEventKind::Restored, withdrawal.day); !added)
                return added;
        }
        return addEvent(next, ended ? MandateEventKind::Restored : MandateEventKind::Withdrawn,
                        withdrawal.day, withdrawal.by, {}, withdrawal.reason);
    };
    return perform(ended
                       ? QT_TRANSLATE_NOOP("Action", "Withdrew the dissolution of the network in version %1")
                       : QT_TRANSLATE_NOOP("Action", "Withdrew the approval of version %1 of the mandate"),
                   versionName(*version), work);
}

Status Actions::dissolveNetwork(Id id, const Dissolution &dissolution) {
    const auto version = m_store.load<MandateVersion>(id);
    if (!version)
        return version.error();
    if (version->state != MandateState::Approved)
        return notNow(QCoreApplication::translate("Actions", "The network cannot be dissolved here"),
                      QCoreApplication::translate("Actions", "version %1 of the mandate does not apply")
                          .arg(version->number));
    if (const Problems problems = validate(dissolution, *version, m_clock.today()); !acceptable(problems))
        return refusal(problems);
    MandateVersion last = dissolved(*version, dissolution);
    return perform(
        QT_TRANSLATE_NOOP("Action", "Recorded that the network is dissolved, version %1 of the mandate"),
        versionName(last), [&]() -> Status {
            if (auto saved = m_store.save(last); !saved)
                return saved;
            return addEvent(last, MandateEventKind::Dissolved, dissolution.day, dissolution.by,
                            dissolution.caseNumber);
        });
}

Result<Id> Actions::reviseMandate() {
    const auto versions = m_store.all<MandateVersion>();
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Actions", "There is no mandate to revise"),
                     {},
                     QCoreApplication::translate("Actions", "Write the first version on the Mandate page")};
    if (const MandateVersion *draft = openVersion(*versions))
        return notNow(
            QCoreApplication::translate("Actions", "There is a draft already: version %1").arg(draft->number),
            {}, QCoreApplication::translate("Actions", "Go on with that one"));
    const MandateVersion &last = versions->last();
    if (last.state == MandateState::Dissolved)
        return notNow(QCoreApplication::translate("Actions", "There is nothing to revise"),
                      QCoreApplication::translate("Actions", "the network is dissolved"));
    const auto blocks = m_store.all<MandateBlock>(QStringLiteral("version = ?"), {last.id});
    if (!blocks)
        return blocks.error();
    const auto rules = m_store.all<Rule>();
    if (!rules)
        return rules.error();
    MandateVersion next;
    next.number = last.number + 1;
    next.overline = last.overline;
    next.title = last.title;
    next.documentNumber = last.documentNumber;
    const auto work = [&]() -> Status {
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
        // The rules go with the newest text; what they were confirmed for stays.
        for (Rule rule : *rules)
            if (copies.contains(rule.clause)) {
                rule.clause = copies.value(rule.clause);
                if (auto saved = m_store.save(rule); !saved)
                    return saved;
            }
        return Done{};
    };
    const Status written =
        perform(QT_TRANSLATE_NOOP("Action", "Began version %1 of the mandate"), versionName(next), work);
    if (!written)
        return written.error();
    return next.id;
}

} // namespace aarring
