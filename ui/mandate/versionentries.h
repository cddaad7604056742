#pragma once

#include "actions/queries.h"
#include "domain/versioncomparison.h"
#include "ui/mandate/versioncards.h"

namespace aarring {

/// The cards of all versions: state, who and when, and how much a draft has changed.
QList<VersionCards::Entry> versionEntries(const Queries &queries, Language language);

/// Clauses that differ from the version before, with their old wording; empty when they are new or only stand elsewhere.
QHash<Id, QString> changedClauses(const VersionComparison &comparison);

} // namespace aarring
