#include "domain/rulespan.h"

namespace aarring {

const MandateVersion *latestApproved(const QList<MandateVersion> &mandates) {
    const MandateVersion *found = nullptr;
    for (const MandateVersion &version : mandates)
        if ((version.state == MandateState::Approved || version.state == MandateState::Dissolved) &&
            (!found || version.number > found->number))
            found = &version;
    return found;
}

QDate mandateStart(const QList<MandateVersion> &mandates) {
    const MandateVersion *version = latestApproved(mandates);
    if (!version)
        return {};
    return version->validFrom.isValid() ? version->validFrom : version->approvedOn;
}

DateRange countingSpan(RulePeriod period, QDate mandateStart, QDate day) {
    if (period == RulePeriod::MandateYear && mandateStart.isValid()) {
        int years = day.year() - mandateStart.year();
        if (mandateStart.addYears(years) > day)
            --years;
        return {mandateStart.addYears(years), mandateStart.addYears(years + 1).addDays(-1)};
    }
    if (period == RulePeriod::HalfYear) {
        const int first = day.month() <= 6 ? 1 : 7;
        const QDate from(day.year(), first, 1);
        return {from, from.addMonths(6).addDays(-1)};
    }
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

} // namespace aarring
