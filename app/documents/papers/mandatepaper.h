#pragma once

#include "documents/blocks.h"
#include "domain/mandate.h"
#include "domain/network.h"

namespace aarring {

struct MandateContent {
    Network network;
    MandateVersion version;
    QList<MandateBlock> blocks; ///< in order
    QString leaderWord;         ///< the network's own: leder, formand, tovholder; empty without a leader
    QDate today;                ///< dates a draft
};

/// The mandate, its wording untouched: for approval with room to sign, or approved with its approval.
Document mandatePaper(const MandateContent &content, Language language);

/// The word for the paper: Mandat, Kommissorium or Mandate, by language and country.
QString mandateWord(const Network &network, Language language);

} // namespace aarring
