#include "domain/institutionaccounts.h"

#include "domain/accounts.h"

namespace aarring {

QList<InstitutionAccount> accountsByInstitution(const QList<SharePlan> &plans, const QList<Share> &shares,
                                                const QList<BudgetLine> &lines,
                                                const QList<BudgetEntry> &entries) {
    QList<InstitutionAccount> all;
    QHash<Id, qsizetype> places;
    const auto accountOf = [&](Id institution) -> InstitutionAccount & {
        auto place = places.constFind(institution);
        if (place == places.cend()) {
            place = places.insert(institution, all.size());
            all.append(InstitutionAccount{institution});
        }
        return all[*place];
    };
    for (const SharePlan &plan : plans) {
        QList<Share> own;
        for (const Share &share : shares)
            if (share.plan == plan.id)
                own.append(share);
        for (const SharePart &part : divide(plan, own).parts)
            accountOf(part.institution).share += part.amount;
    }
    for (const InstitutionStanding &standing : byInstitution(lines, entries)) {
        InstitutionAccount &account = accountOf(standing.institution);
        account.paidIn = standing.paidIn;
        account.laidOut = standing.laidOut;
        account.ownTravel = standing.ownTravel;
    }
    return all;
}

} // namespace aarring
