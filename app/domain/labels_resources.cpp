#include "domain/labels.h"

namespace aarring {

const char *labelSource(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::OnlineCourse:
        return QT_TRANSLATE_NOOP("Label", "Online course");
    case ResourceKind::CourseSeries:
        return QT_TRANSLATE_NOOP("Label", "Course series");
    case ResourceKind::StarterKit:
        return QT_TRANSLATE_NOOP("Label", "Starter kit");
    case ResourceKind::Handbook:
        return QT_TRANSLATE_NOOP("Label", "Handbook");
    case ResourceKind::Toolbox:
        return QT_TRANSLATE_NOOP("Label", "Toolbox");
    case ResourceKind::Method:
        return QT_TRANSLATE_NOOP("Label", "Method");
    case ResourceKind::Event:
        return QT_TRANSLATE_NOOP("Label", "Event");
    case ResourceKind::Workshop:
        return QT_TRANSLATE_NOOP("Label", "Workshop");
    case ResourceKind::Advice:
        return QT_TRANSLATE_NOOP("Label", "Advice");
    case ResourceKind::ThemePage:
        return QT_TRANSLATE_NOOP("Label", "Theme page");
    case ResourceKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other resource");
}

const char *pluralSource(ResourceKind kind) {
    switch (kind) {
    case ResourceKind::OnlineCourse:
        return QT_TRANSLATE_NOOP("Label", "Online courses");
    case ResourceKind::CourseSeries:
        return QT_TRANSLATE_NOOP("Label", "Series of courses");
    case ResourceKind::StarterKit:
        return QT_TRANSLATE_NOOP("Label", "Starter kits");
    case ResourceKind::Handbook:
        return QT_TRANSLATE_NOOP("Label", "Handbooks");
    case ResourceKind::Toolbox:
        return QT_TRANSLATE_NOOP("Label", "Toolboxes");
    case ResourceKind::Method:
        return QT_TRANSLATE_NOOP("Label", "Methods");
    case ResourceKind::Event:
        return QT_TRANSLATE_NOOP("Label", "Events");
    case ResourceKind::Workshop:
        return QT_TRANSLATE_NOOP("Label", "Workshops");
    case ResourceKind::Advice:
        return QT_TRANSLATE_NOOP("Label", "Offers of advice");
    case ResourceKind::ThemePage:
        return QT_TRANSLATE_NOOP("Label", "Theme pages");
    case ResourceKind::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Other resources");
}

const char *labelSource(ResourceState state) {
    switch (state) {
    case ResourceState::Idea:
        return QT_TRANSLATE_NOOP("Label", "Idea");
    case ResourceState::InTheMaking:
        return QT_TRANSLATE_NOOP("Label", "In the making");
    case ResourceState::Published:
        return QT_TRANSLATE_NOOP("Label", "Published");
    case ResourceState::UnderReview:
        return QT_TRANSLATE_NOOP("Label", "Under review");
    case ResourceState::Retired:
        break;
    }
    return QT_TRANSLATE_NOOP("Label", "Retired");
}

} // namespace aarring
