#include "actions/actions_p.h"

namespace aarring {

Result<Id> Actions::saveResource(Resource resource) {
    if (const Problems p = validate(resource); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the resource %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the resource %1"), resource.title, resource);
}

Status Actions::removeResource(Id id) {
    const auto resource = m_store.load<Resource>(id);
    if (!resource)
        return resource.error();
    return performRemove<Resource>(QT_TRANSLATE_NOOP("Action", "Removed the resource %1"), resource->title,
                                   id);
}

/// `one` names the resource, `several` how many they are.
Status Actions::changeResources(const char *one, const char *several, const QList<Id> &ids,
                                const std::function<Resource(const Resource &)> &change) {
    QList<Resource> changed;
    for (const Id id : ids) {
        const auto resource = m_store.load<Resource>(id);
        if (!resource)
            return resource.error();
        changed.append(change(*resource));
        if (const Problems p = validate(changed.last()); !acceptable(p))
            return refusal(p);
    }
    if (changed.isEmpty())
        return Done{};
    const bool isOne = changed.size() == 1;
    return perform(isOne ? one : several, isOne ? changed.first().title : QString::number(changed.size()),
                   [&]() -> Status {
                       for (Resource &resource : changed)
                           if (auto saved = m_store.save(resource); !saved)
                               return saved;
                       return Done{};
                   });
}

Status Actions::setResourceState(const QList<Id> &resources, ResourceState state, QDate day) {
    const bool retires = state == ResourceState::Retired;
    return changeResources(retires ? QT_TRANSLATE_NOOP("Action", "Retired the resource %1")
                                   : QT_TRANSLATE_NOOP("Action", "Changed the state of the resource %1"),
                           retires ? QT_TRANSLATE_NOOP("Action", "Retired %1 resources")
                                   : QT_TRANSLATE_NOOP("Action", "Changed the state of %1 resources"),
                           resources,
                           [=](const Resource &resource) { return inState(resource, state, day); });
}

Status Actions::markReviewed(const QList<Id> &resources, QDate day) {
    return changeResources(QT_TRANSLATE_NOOP("Action", "Reviewed the resource %1"),
                           QT_TRANSLATE_NOOP("Action", "Reviewed %1 resources"), resources,
                           [day](const Resource &resource) { return reviewed(resource, day); });
}

Status Actions::importResources(const QList<Resource> &resources, const Progress &progress) {
    const auto write = [this](Resource resource) -> Status {
        if (const Problems p = validate(resource); !acceptable(p))
            return refusal(p);
        return m_store.save(resource);
    };
    return performAll<Resource>(
        QT_TRANSLATE_NOOP("Action", "Imported %1 resources"), resources, progress,
        Error{Error::Kind::Cancelled,
              QCoreApplication::translate("Actions", "The resources were not imported"),
              QCoreApplication::translate("Actions", "the import was stopped"),
              {}},
        write);
}

} // namespace aarring
