#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/mandatecheck.h"

#include <QHash>
#include <optional>

namespace aarring {

struct CheckContent {
    Network network;
    QList<Finding> findings;               ///< in the paper's language
    QHash<Id, QString> clauses;            ///< numbers, by block of the mandate
    std::optional<MandateVersion> mandate; ///< that it is held against
    QDate day;
    OwnTexts own = {};
};

/// What the mandate demands and how it stands on the day.
Document checkPaper(const CheckContent &content, Language language);

} // namespace aarring
