#include "domain/resource.h"

#include "base/textfold.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace aarring {

QUrl openable(const QString &link) {
    QString text = link.trimmed();
    if (text.isEmpty() || text.contains(QLatin1Char(' ')))
        return {};
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const QString host = url.host();
    const bool hasHost = host.contains(QLatin1Char('.')) && !host.startsWith(QLatin1Char('.')) &&
                         !host.endsWith(QLatin1Char('.'));
    return url.isValid() && isWeb && hasHost ? url : QUrl();
}

bool isOnOffer(const Resource &resource, QDate day) {
    return resource.state >= ResourceState::Published && resource.published.isValid() &&
           resource.published <= day && !(resource.retiredOn.isValid() && resource.retiredOn <= day);
}

bool isDueForReview(const Resource &resource, QDate day) {
    return isOnOffer(resource, day) && resource.reviewDue.isValid() && resource.reviewDue <= day;
}

QDate nextReview(QDate reviewed) { return reviewed.addYears(1); }

Resource reviewed(Resource resource, QDate day) {
    resource.reviewDue = nextReview(day);
    if (resource.state == ResourceState::UnderReview)
        resource.state = ResourceState::Published;
    return resource;
}

Resource inState(Resource resource, ResourceState state, QDate day) {
    const bool isOut = state == ResourceState::Published || state == ResourceState::UnderReview;
    resource.state = state;
    if (isOut && !resource.published.isValid())
        resource.published = day;
    if (state != ResourceState::Retired)
        resource.retiredOn = {};
    else if (!resource.retiredOn.isValid())
        resource.retiredOn = day;
    return resource;
}

ResourceCounts countResources(const QList<Resource> &resources, QDate day) {
    ResourceCounts counts;
    // "KI" and "ki" are one theme; folding is dear, so it is done once for each way of writing.
    QHash<QString, qsizetype> places, placesAsWritten;
    for (const Resource &resource : resources) {
        if (!isOnOffer(resource, day))
            continue;
        ++counts.total;
        ++counts.ofKind[size_t(resource.kind)];
        auto place = placesAsWritten.constFind(resource.theme);
        if (place == placesAsWritten.cend()) {
            const QString key = folded(resource.theme);
            if (!places.contains(key)) {
                places.insert(key, counts.ofTheme.size());
                counts.ofTheme.append({resource.theme, 0});
            }
            place = placesAsWritten.insert(resource.theme, places.value(key));
        }
        ++counts.ofTheme[*place].second;
    }
    std::sort(counts.ofTheme.begin(), counts.ofTheme.end(), [](const auto &a, const auto &b) {
        return a.first.isEmpty() != b.first.isEmpty() ? b.first.isEmpty()
                                                      : compareNames(a.first, b.first) < 0;
    });
    return counts;
}

QList<ReviewDay> reviewDays(const QList<Resource> &resources) {
    QMap<QDate, ReviewDay> days;
    for (const Resource &resource : resources) {
        if (!resource.reviewDue.isValid() || !isOnOffer(resource, resource.reviewDue))
            continue;
        ReviewDay &day = days[resource.reviewDue];
        day.day = resource.reviewDue;
        if (day.count++ == 0)
            day.first = resource.id;
    }
    return days.values();
}

} // namespace aarring
