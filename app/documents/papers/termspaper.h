#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/mandatecheck.h"
#include "domain/network.h"

namespace aarring {

struct TermsContent {
    Network network;
    NetworkFacts facts;
    QDate day;
    OwnTexts own = {};
};

/// Offices with their current, coming and former holders, and the groups with their members on the day.
Document termsPaper(const TermsContent &content, Language language);

} // namespace aarring
