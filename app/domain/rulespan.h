#pragma once

#include "base/daterange.h"
#include "domain/mandate.h"
#include "domain/rule.h"

namespace aarring {

/// The approved version with the highest number, also when the network was dissolved since; nullptr without one.
const MandateVersion *latestApproved(const QList<MandateVersion> &mandates);
/// The first day it is valid; invalid without one.
QDate mandateStart(const QList<MandateVersion> &mandates);

/// The span around `day` that is counted over. Without a start, a mandate year is the calendar year.
DateRange countingSpan(RulePeriod period, QDate mandateStart, QDate day);

} // namespace aarring
