#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/networkfacts.h"

namespace aarring {

struct YearPaperContent {
    Network network;
    NetworkFacts facts;
    int year = 0; ///< with something in it
    QDate today;
    PaperSize sheet = PaperSize::A4; ///< of the wheel
    OwnTexts own = {};
};

/// Meetings and whatever else stands in the year, month by month.
Document yearPlanPaper(const YearPaperContent &content, Language language);
/// The year wheel over a whole page, and the same as a list.
Document yearWheelPaper(const YearPaperContent &content, Language language);

} // namespace aarring
