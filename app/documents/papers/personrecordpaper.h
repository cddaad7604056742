#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/personrecord.h"

namespace aarring {

struct PersonRecordContent {
    Network network;
    PersonRecord record;
    QDate today;
    OwnTexts own = {};
};

/// What the file holds about one person, for that person: who answers for it and why, the person's part in the network,
/// where else the name stands, what the history keeps, and what can be asked for. What there is nothing of is left out.
Document personRecordPaper(const PersonRecordContent &content, Language language);

} // namespace aarring
