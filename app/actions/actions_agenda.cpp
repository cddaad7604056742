#include "actions/actions_p.h"
#include "domain/itemnumbers.h"

#include <algorithm>

namespace aarring {

namespace {

/// A key for SQL: 0 stands as NULL.
QVariant keyOrNull(Id id) { return id ? QVariant(id) : QVariant(); }

Error nested(const QString &why, const QString &todo) {
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Actions", "This item cannot become a part of another"), why, todo};
}

} // namespace

Result<QList<AgendaItem>> Actions::agendaOf(Id meeting) const {
    auto items = m_store.all<AgendaItem>(QStringLiteral("meeting IS ?"), {keyOrNull(meeting)});
    if (items)
        *items = inReadingOrder(*items);
    return items;
}

Result<double> Actions::lastItemPosition(Id meeting) const {
    return positionAfter<AgendaItem>(QStringLiteral("meeting IS ?"), {keyOrNull(meeting)}, -1);
}

Result<Id> Actions::saveItem(AgendaItem item) {
    if (const Problems p = validate(item); !acceptable(p))
        return refusal(p);
    if (item.parent) {
        const auto parent = m_store.load<AgendaItem>(item.parent);
        if (!parent)
            return parent.error();
        item.meeting = parent->meeting;
        if (parent->parent || parent->id == item.id)
            return nested(QCoreApplication::translate("Actions", "that one is a part itself"),
                          QCoreApplication::translate("Actions", "Choose the item it belongs to"));
    }
    if (!item.id && item.position == 0) {
        const auto last = lastItemPosition(item.meeting);
        if (!last)
            return last.error();
        item.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the agenda item %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the agenda item %1"), item.title, item);
}

Status Actions::moveItem(Id id, Id after) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    if (after) {
        const auto neighbour = m_store.load<AgendaItem>(after);
        if (!neighbour)
            return neighbour.error();
        if (neighbour->parent == id)
            return nested(QCoreApplication::translate("Actions", "that one is a part of it"),
                          QCoreApplication::translate("Actions", "Choose another place"));
        const auto hasParts = exists("agenda_item", QStringLiteral("parent = ?"), {id});
        if (!hasParts)
            return hasParts.error();
        if (*hasParts && neighbour->parent)
            return nested(QCoreApplication::translate("Actions", "it has parts itself"),
                          QCoreApplication::translate("Actions", "Move it behind an item"));
        item->parent = neighbour->parent;
    }
    const auto position =
        positionAfter<AgendaItem>(QStringLiteral("meeting IS ? AND parent IS ? AND id <> ?"),
                                  {keyOrNull(item->meeting), keyOrNull(item->parent), id}, after);
    if (!position)
        return position.error();
    item->position = *position;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the agenda item %1"), item->title,
                   [&] { return m_store.save(*item); });
}

Status Actions::nestItem(Id id, Id parent) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    if (!parent)
        return item->parent ? moveItem(id, item->parent) : Status(Done{});
    const auto whole = m_store.load<AgendaItem>(parent);
    if (!whole)
        return whole.error();
    const auto hasParts = exists("agenda_item", QStringLiteral("parent = ?"), {id});
    if (!hasParts)
        return hasParts.error();
    if (*hasParts)
        return nested(QCoreApplication::translate("Actions", "it has parts itself"),
                      QCoreApplication::translate("Actions", "Make its parts items first"));
    if (whole->parent || whole->meeting != item->meeting || parent == id)
        return nested(QCoreApplication::translate("Actions", "that one is a part itself"),
                      QCoreApplication::translate("Actions", "Choose the item it belongs to"));
    const auto last = positionAfter<AgendaItem>(QStringLiteral("parent = ? AND id <> ?"), {parent, id}, -1);
    if (!last)
        return last.error();
    item->parent = parent;
    item->position = *last;
    return perform(QT_TRANSLATE_NOOP("Action", "Moved the agenda item %1"), item->title,
                   [&] { return m_store.save(*item); });
}

Status Actions::removeItems(const QString &where, const QVariantList &binds) {
    const QString ofItem = QStringLiteral("item IN (SELECT id FROM agenda_item WHERE %1)").arg(where);
    if (auto r = removeAll<Candidate>(ofItem, binds); !r)
        return r;
    if (auto r = removeAll<FollowUp>(ofItem, binds); !r)
        return r;
    if (auto r = removeAll<Attachment>(
            QStringLiteral("owner IN (SELECT id FROM agenda_item WHERE %1)").arg(where), binds);
        !r)
        return r;
    return removeAll<AgendaItem>(where, binds);
}

Status Actions::removeItem(Id id) {
    const auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the agenda item %1"), item->title, [&] {
        return removeItems(QStringLiteral("id = ? OR parent = ?"), {id, id});
    });
}

Status Actions::moveItems(const QList<AgendaItem> &items, Id meeting) {
    auto position = lastItemPosition(meeting);
    if (!position)
        return position.error();
    for (AgendaItem item : items) {
        const auto parts = m_store.all<AgendaItem>(QStringLiteral("parent = ?"), {item.id});
        if (!parts)
            return parts.error();
        item.meeting = meeting;
        item.parent = 0; // a part that moves alone is an item
        item.beganAt = item.endedAt = {};
        item.position = (*position)++;
        if (auto saved = m_store.save(item); !saved)
            return saved;
        for (AgendaItem part : *parts) {
            part.meeting = meeting;
            part.beganAt = part.endedAt = {};
            if (auto saved = m_store.save(part); !saved)
                return saved;
        }
    }
    return Done{};
}

Status Actions::placeWithParts(const char *label, Id id, Id meeting) {
    const auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    if (meeting)
        if (const auto there = m_store.load<Meeting>(meeting); !there)
            return there.error();
    const auto all = m_store.all<AgendaItem>(QStringLiteral("id = ? OR parent = ?"), {id, id});
    if (!all)
        return all.error();
    const bool dealtWith =
        std::any_of(all->begin(), all->end(), [](const AgendaItem &i) { return i.hasMinutes(); });
    if (dealtWith)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Actions", "%1 stays at its meeting").arg(item->title),
                     QCoreApplication::translate("Actions", "there are minutes of it"),
                     QCoreApplication::translate("Actions", "Add a new item instead")};
    if (item->meeting == meeting)
        return Done{};
    return perform(label, item->title, [&] { return moveItems({*item}, meeting); });
}

Status Actions::placeItem(Id id, Id meeting) {
    return placeWithParts(QT_TRANSLATE_NOOP("Action", "Placed the agenda item %1 in a meeting"), id, meeting);
}

Status Actions::returnToBacklog(Id id) {
    return placeWithParts(QT_TRANSLATE_NOOP("Action", "Put the agenda item %1 back among those waiting"), id,
                          0);
}

Status Actions::startItem(Id id, QTime time) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    const auto running = m_store.all<AgendaItem>(
        QStringLiteral("meeting IS ? AND began_at IS NOT NULL AND ended_at IS NULL AND id <> ?"),
        {keyOrNull(item->meeting), id});
    if (!running)
        return running.error();
    // Taken up again it goes on with the time it has used already.
    if (item->endedAt.isValid() && item->beganAt.isValid())
        item->beganAt = time.addSecs(-item->beganAt.secsTo(item->endedAt));
    else if (!item->beganAt.isValid())
        item->beganAt = time;
    item->endedAt = {};
    return perform(QT_TRANSLATE_NOOP("Action", "Began with the agenda item %1"), item->title,
                   [&]() -> Status {
                       for (AgendaItem before : *running) {
                           // The item runs on while its parts do.
                           if (before.id == item->parent)
                               continue;
                           before.endedAt = time;
                           if (auto saved = m_store.save(before); !saved)
                               return saved;
                       }
                       return m_store.save(*item);
                   });
}

Status Actions::endItem(Id id, QTime time) {
    auto item = m_store.load<AgendaItem>(id);
    if (!item)
        return item.error();
    if (!item->beganAt.isValid())
        item->beganAt = time;
    item->endedAt = time;
    return perform(QT_TRANSLATE_NOOP("Action", "Ended the agenda item %1"), item->title,
                   [&] { return m_store.save(*item); });
}

} // namespace aarring
