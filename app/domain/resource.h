#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>
#include <array>

namespace aarring {

/// What sort of thing a resource is. Stored by name; lists and the catalogue follow this order.
enum class ResourceKind {
    OnlineCourse,
    CourseSeries,
    StarterKit,
    Handbook,
    Toolbox,
    Method,
    Event,
    Workshop,
    Advice,
    ThemePage,
    Other
};

/// A resource's way, from the idea until it is taken down.
enum class ResourceState { Idea, InTheMaking, Published, UnderReview, Retired };

/// A course, a handbook or anything else that the network offers others to learn from.
struct Resource {
    Id id = 0;
    QString title;
    ResourceKind kind = ResourceKind::OnlineCourse;
    QString theme;
    QString audience; ///< whom it is for
    Id producer = 0;  ///< institution
    Id person = 0;    ///< who is responsible
    QString who;      ///< the same when it is nobody in the file
    QString link;     ///< as typed; never fetched, see openable()
    ResourceState state = ResourceState::Idea;
    QDate published;
    QDate reviewDue;
    QDate retiredOn;
    QString about;
    QString note;
    bool operator==(const Resource &) const = default;
};

/// The address as a browser takes it: http or https with a host. Invalid for anything else, so that nothing but a web
/// page is ever opened.
QUrl openable(const QString &link);

/// Published by the day and not yet retired then.
bool isOnOffer(const Resource &resource, QDate day);
/// On offer, and to be looked through by the day.
bool isDueForReview(const Resource &resource, QDate day);
/// A year on.
QDate nextReview(QDate reviewed);

/// After somebody has looked through it: the next review is a year on, and what was under review is published.
Resource reviewed(Resource resource, QDate day);
/// In that state from the day; a day of publication or retirement that is there already stays.
Resource inState(Resource resource, ResourceState state, QDate day);

constexpr int resourceKinds = int(ResourceKind::Other) + 1;

/// What was on offer on a day.
struct ResourceCounts {
    int total = 0;
    std::array<int, resourceKinds> ofKind{};
    QList<std::pair<QString, int>> ofTheme; ///< by name; what has no theme comes last, under ""
    int count(ResourceKind kind) const { return ofKind[size_t(kind)]; }
};
ResourceCounts countResources(const QList<Resource> &resources, QDate day);

/// Of the days on which something on offer is to be looked through, how many and which first.
struct ReviewDay {
    QDate day;
    int count = 0;
    Id first = 0;
    bool operator==(const ReviewDay &) const = default;
};
QList<ReviewDay> reviewDays(const QList<Resource> &resources);

} // namespace aarring
