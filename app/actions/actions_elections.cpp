#include "actions/actions_p.h"

namespace aarring {

Result<Id> Actions::saveCandidate(Candidate candidate) {
    const auto others = m_store.all<Candidate>(QStringLiteral("item = ?"), {candidate.item});
    if (!others)
        return others.error();
    if (const Problems p = validate(candidate, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(candidate.person);
    if (!name)
        return name.error();
    if (!candidate.id && candidate.position == 0)
        candidate.position = others->isEmpty() ? 1 : others->last().position + 1;
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the candidate %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the candidate %1"), *name, candidate);
}

Status Actions::removeCandidate(Id id) {
    const auto candidate = m_store.load<Candidate>(id);
    if (!candidate)
        return candidate.error();
    const auto name = personName(candidate->person);
    if (!name)
        return name.error();
    return performRemove<Candidate>(QT_TRANSLATE_NOOP("Action", "Removed the candidate %1"), *name, id);
}

Status Actions::recordResult(const ElectionResult &result) {
    const auto item = m_store.load<AgendaItem>(result.item);
    if (!item)
        return item.error();
    const auto candidates = m_store.all<Candidate>(QStringLiteral("item = ?"), {result.item});
    if (!candidates)
        return candidates.error();
    Election election;
    election.meeting = item->meeting;
    for (const Candidate &candidate : *candidates) {
        if (candidate.elected)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "The election is not recorded"),
                         QCoreApplication::translate("Actions", "its result is in the file already"),
                         QCoreApplication::translate("Actions", "Undo it, or change the terms")};
        if (!result.elected.contains(candidate.id))
            continue;
        DateRange period{result.from, result.to};
        if (candidate.office) {
            const auto office = m_store.load<Office>(candidate.office);
            if (!office)
                return office.error();
            if (!period.to.isValid() && office->termMonths > 0 && period.from.isValid())
                period.to = period.from.addMonths(office->termMonths).addDays(-1);
            election.terms.append({0, candidate.office, candidate.person, period, 0, {}});
        } else {
            election.memberships.append({0, candidate.body, candidate.person, period, 0, {}});
        }
    }
    if (election.terms.isEmpty() && election.memberships.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "Nobody is elected yet"),
                     {},
                     QCoreApplication::translate("Actions", "Choose at least one candidate")};
    return perform(QT_TRANSLATE_NOOP("Action", "Recorded the election: %1"), item->title, [&]() -> Status {
        if (auto written = writeElection(election); !written)
            return written;
        for (Candidate candidate : *candidates) {
            candidate.elected = result.elected.contains(candidate.id);
            if (auto saved = m_store.save(candidate); !saved)
                return saved;
        }
        return Done{};
    });
}

} // namespace aarring
