#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/planoutline.h"

namespace aarring {

struct ActionPlanContent {
    Network network;
    NetworkFacts facts;
    ActionPlan plan;
    QHash<Id, QString> clauses; ///< mandate block → "2.3"
    QDate today;
    OwnTexts own{};
};

/// Priority areas, their goals, and for each goal a table of its measures with who, when and how it stands.
Document actionPlanPaper(const ActionPlanContent &content, Language language);

} // namespace aarring
