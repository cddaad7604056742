#include "domain/validation_p.h"

#include <QSet>
#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

constexpr int whole = 10'000; // hundredths of a per cent
constexpr qint64 largestUnit = 100'000'000;

QString noMinus() {
    return Text::tr(
        "Write the amount without a minus. Expenses are subtracted by themselves; a refund is an income.");
}

void checkSize(Problems &problems, const char *field, qint64 ore) {
    if (ore > largestAmount || ore < -largestAmount)
        problems.append(
            error(field, Text::tr("The amount is too large. Write at most a hundred thousand million.")));
}

} // namespace

void validation::checkAmount(Problems &problems, const char *field, qint64 ore) {
    if (ore < 0)
        problems.append(error(field, Text::tr("Write the amount without a minus.")));
    checkSize(problems, field, ore);
}

Problems validate(const BudgetLine &line) {
    Problems problems;
    checkWritten(problems, "text", line.text, Text::tr("Write what the amount is for."));
    if (line.planned < 0)
        problems.append(error("planned", noMinus()));
    checkSize(problems, "planned", line.planned);
    if (line.revised) {
        if (*line.revised < 0)
            problems.append(error("revised", noMinus()));
        checkSize(problems, "revised", *line.revised);
    }
    return problems;
}

Problems validate(const BudgetEntry &entry, int year) {
    Problems problems;
    if (entry.line == 0)
        problems.append(error("line", Text::tr("Choose the budget line it is booked on.")));
    if (!entry.day.isValid())
        problems.append(error("day", Text::tr("Write the day.")));
    else if (year && entry.day.year() != year)
        problems.append(warning("day", Text::tr("The day is not in %1, the year of the budget.").arg(year)));
    checkWritten(problems, "text", entry.text, Text::tr("Write what the amount is for."));
    if (entry.amount == 0)
        problems.append(error("amount", Text::tr("Write the amount.")));
    checkSize(problems, "amount", entry.amount);
    return problems;
}

Problems validate(const Grant &grant) {
    Problems problems;
    checkWritten(problems, "funder", grant.funder, Text::tr("Write who gives the grant."));
    if (grant.period.isBackwards())
        problems.append(
            error("period", Text::tr("The last day is before the first. Write a later last day.")));
    checkAmount(problems, "applied", grant.applied);
    checkAmount(problems, "granted", grant.granted);
    if (grant.ownShare < 0 || grant.ownShare > whole)
        problems.append(error("ownShare", Text::tr("Write a percentage from 0 to 100.")));
    if (isGiven(grant.state) && grant.granted == 0)
        problems.append(error("granted", Text::tr("Write the amount that was granted.")));
    if (grant.applied > 0 && grant.granted > grant.applied)
        problems.append(warning("granted", Text::tr("More was granted than was applied for.")));
    if (grant.state >= GrantState::Reported && !grant.reportedOn.isValid())
        problems.append(error("reportedOn", Text::tr("Write the day the report was sent.")));
    if (grant.reportBy.isValid() && grant.period.from.isValid() && grant.reportBy < grant.period.from)
        problems.append(warning("reportBy", Text::tr("The report is due before the period begins.")));
    return problems;
}

Problems validate(const Instalment &instalment) {
    Problems problems;
    if (instalment.amount == 0)
        problems.append(error("amount", Text::tr("Write the amount.")));
    checkAmount(problems, "amount", instalment.amount);
    return problems;
}

Problems validate(const SharePlan &plan, const QList<Share> &shares) {
    Problems problems;
    checkWritten(problems, "title", plan.title, Text::tr("Write what is shared."));
    checkAmount(problems, "total", plan.total);
    if (plan.unit < 1 || plan.unit > largestUnit)
        problems.append(error("unit", Text::tr("Choose what the shares are rounded to.")));
    QSet<Id> institutions;
    qint64 inhabitants = 0;
    for (const Share &share : shares) {
        if (share.institution == 0 || institutions.contains(share.institution))
            problems.append(error("institution", Text::tr("Each institution can have one share only.")));
        institutions.insert(share.institution);
        if (share.percent < 0 || share.percent > whole)
            problems.append(error("percent", Text::tr("Write a percentage from 0 to 100.")));
        if (share.inhabitants < 0 || share.inhabitants > mostInhabitants)
            problems.append(error("inhabitants", Text::tr("Write the number of inhabitants.")));
        else
            inhabitants += share.inhabitants;
        checkAmount(problems, "amount", share.amount);
    }
    if (inhabitants > mostInhabitantsInAll)
        problems.append(
            error("inhabitants", Text::tr("Together these are more inhabitants than there are.")));
    // Only what is sound can be divided.
    if (!acceptable(problems))
        return problems;
    const Division division = divide(plan, shares);
    if (std::any_of(division.parts.begin(), division.parts.end(),
                    [](const SharePart &part) { return part.amount < 0; }))
        problems.append(error("total", Text::tr("The shares make up more than the sum. Write a larger sum or "
                                                "smaller shares.")));
    else if (division.unplaced > 0)
        problems.append(warning("total", Text::tr("The shares do not make up the sum. Choose who bears the "
                                                  "rest, or change the shares.")));
    else if (division.unplaced < 0)
        problems.append(warning("total", Text::tr("The shares make up more than the sum.")));
    return problems;
}

} // namespace aarring
