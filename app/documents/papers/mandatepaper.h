#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/mandate.h"
#include "domain/network.h"

namespace aarring {

struct MandateContent {
    Network network;
    MandateVersion version;
    QList<MandateBlock> blocks; ///< in order
    QString leaderWord;         ///< the network's own: leder, formand, tovholder; empty without a leader
    QDate today;                ///< dates a draft
    OwnTexts own = {};
    QList<MandateEvent> events{}; ///< of this version, by day
};

/// The mandate, its wording untouched: for approval with room to sign, or approved with its approval.
Document mandatePaper(const MandateContent &content, Language language);

// What the mandate and the paper about its changes have in common.

/// Number, state, owner, approval and the days it is valid.
Facts mandateFacts(const MandateContent &content, Language language);
/// The day of what its state says: approved, submitted, dissolved; a draft is of today.
QDate mandatePaperDate(const MandateContent &content);
/// "Approved 12 December 2025"
QString mandateFoot(const MandateContent &content, Language language);
/// "approved", as a paper writes it.
QString mandateStateWord(MandateState state, Language language);

/// The word for the paper, by the network's country: a Danish one has a kommissorium, also in a Norwegian text.
QString mandateWord(const Network &network, Language language);

} // namespace aarring
