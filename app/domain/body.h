#pragma once

#include "base/daterange.h"
#include "base/id.h"

#include <QString>

namespace aarring {

enum class BodyKind { Network, ResourceGroup, WorkingGroup };

/// The network itself, its resource group or a working group.
struct Body {
    Id id = 0;
    QString name; ///< "Ressursgruppa"
    BodyKind kind = BodyKind::WorkingGroup;
    int minSize = 0;             ///< 0 = the mandate does not say
    int maxSize = 0;             ///< 0 = the mandate does not say
    bool officersBelong = false; ///< the network's leader and deputy are members ex officio and count
    DateRange valid;
    double position = 0;
    int quorum = 0; ///< members who must be present for a decision; 0 = the mandate does not say
    bool operator==(const Body &) const = default;
};

/// A person elected or appointed into a group. (In the network itself people sit through seats.)
struct BodyMembership {
    Id id = 0;
    Id body = 0;
    Id person = 0;
    DateRange period;
    Id electedAt = 0; ///< meeting
    QString note;
    bool operator==(const BodyMembership &) const = default;
};

} // namespace aarring
