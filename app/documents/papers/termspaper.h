#pragma once

#include "documents/blocks.h"
#include "domain/mandatecheck.h"
#include "domain/network.h"

namespace aarring {

struct TermsContent {
    Network network;
    NetworkFacts facts;
    QDate day;
};

/// Offices with their current, coming and former holders, and the groups with their members on the day.
Document termsPaper(const TermsContent &content, Language language);

} // namespace aarring
