#include "domain/validation_p.h"

#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

void checkNotBefore(Problems &problems, const char *field, QDate day, QDate published,
                    const QString &message) {
    if (day.isValid() && published.isValid() && day < published)
        problems.append(error(field, message));
}

} // namespace

Problems validate(const Resource &resource, const QList<Resource> &others) {
    Problems problems;
    checkWritten(problems, "title", resource.title, Text::tr("Write what the resource is called."));
    if (!resource.link.isEmpty()) {
        if (!openable(resource.link).isValid())
            problems.append(error("link", Text::tr("This is no web address. Write it like "
                                                   "https://example.org/course.")));
        const auto same = std::find_if(others.begin(), others.end(), [&](const Resource &other) {
            return other.id != resource.id && other.link == resource.link;
        });
        if (same != others.end())
            problems.append(warning("link", Text::tr("“%1” has the same address.").arg(same->title)));
    }
    const bool isOut =
        resource.state == ResourceState::Published || resource.state == ResourceState::UnderReview;
    if (isOut && !resource.published.isValid())
        problems.append(error("published", Text::tr("Write the day it was published.")));
    if (resource.state == ResourceState::Retired && !resource.retiredOn.isValid())
        problems.append(error("retiredOn", Text::tr("Write the day it was retired.")));
    if (resource.state != ResourceState::Retired && resource.retiredOn.isValid())
        problems.append(
            warning("retiredOn", Text::tr("It has a day of retirement, but its state is another one.")));
    checkNotBefore(problems, "reviewDue", resource.reviewDue, resource.published,
                   Text::tr("The review is due before it was published. Write a later day."));
    checkNotBefore(problems, "retiredOn", resource.retiredOn, resource.published,
                   Text::tr("It was retired before it was published. Write a later day."));
    return problems;
}

} // namespace aarring
