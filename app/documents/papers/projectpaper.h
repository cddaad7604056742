#pragma once

#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/accounts.h"
#include "domain/actionplan.h"
#include "domain/grant.h"
#include "domain/network.h"
#include "domain/person.h"
#include "domain/project.h"

namespace aarring {

/// A project with all that its sheet tells.
struct ProjectAccount {
    Project project;
    QList<ProjectPartner> partners; ///< in order
    QList<Objective> objectives;    ///< in order
    QList<Measure> measures;        ///< in order
    QList<Grant> grants;            ///< by their first day
    struct Money {
        Budget budget;
        Accounts accounts;
    };
    QList<Money> money;
};

struct ProjectContent {
    Network network;
    QList<ProjectAccount> projects;
    QList<Institution> institutions;
    QList<Person> persons;
    QDate today;
    OwnTexts own = {};
};

/// One project, or several under a heading each: owner, period, contact and basis, what it is about, objectives,
/// measures with how they stand, partners, grants, budget against what was booked, and the result.
Document projectPaper(const ProjectContent &content, Language language);

} // namespace aarring
