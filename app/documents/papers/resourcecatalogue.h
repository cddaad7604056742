#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/institution.h"
#include "domain/network.h"
#include "domain/resource.h"

namespace aarring {

struct CatalogueContent {
    Network network;
    QList<Resource> resources; ///< all; those on offer on the day are shown
    QList<Institution> institutions;
    QDate day;
    OwnTexts own = {};
};

/// What is on offer on a day, by theme and then by kind, with how many there are of each.
Document cataloguePaper(const CatalogueContent &content, Language language);

} // namespace aarring
