#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

Problems validate(const Project &project) {
    Problems problems;
    checkWritten(problems, "title", project.title, Text::tr("Write what the project is called."));
    checkOrder(problems, "periodTo", project.period);
    checkEmail(problems, "contactEmail", project.contactEmail);
    if (project.state > ProjectState::Idea && project.owner == 0)
        problems.append(warning("owner", Text::tr("Choose the institution that owns the project.")));
    return problems;
}

Problems validate(const ProjectPartner &partner, const QList<ProjectPartner> &ofSameProject, Id owner) {
    Problems problems;
    const bool isThere =
        std::any_of(ofSameProject.begin(), ofSameProject.end(), [&](const ProjectPartner &other) {
            return other.id != partner.id && other.institution == partner.institution;
        });
    if (partner.institution == 0)
        problems.append(error("institution", Text::tr("Choose an institution.")));
    else if (isThere)
        problems.append(error("institution", Text::tr("It is a partner already. Choose another one.")));
    else if (partner.institution == owner)
        problems.append(error("institution", Text::tr("It owns the project. Choose another one.")));
    checkAmount(problems, "ownFunding", partner.ownFunding);
    return problems;
}

Problems validate(const Objective &objective) {
    Problems problems;
    checkWritten(problems, "text", objective.text, Text::tr("Write the objective."));
    return problems;
}

} // namespace aarring
