#pragma once

#include "domain/networkfacts.h"

#include <QHash>
#include <QSet>

namespace aarring {

/// How long contact data is kept when somebody has left.
constexpr int contactMonths = 12;

bool hasContactData(const Person &person); ///< e-mail or phone

/// Whom projects name as their contact.
class ProjectContacts {
public:
    explicit ProjectContacts(const QList<Person> &persons);
    /// The only person with that name, else the only one with that e-mail address. Null when it is nobody of the file.
    const Person *of(const Project &project) const;

private:
    QHash<QString, const Person *> m_byName, m_byEmail; ///< null where several have the same
};

/// Why contact data of people is still needed, and since when it is not.
class ContactNeed {
public:
    ContactNeed(const NetworkFacts &facts, QDate today);

    /// A seat, an office or a place in a group is theirs today or later.
    bool holdsSomething(Id person) const { return m_holding.contains(person); }
    /// A project that is not over and names them as its contact; null without.
    const Project *project(Id person) const { return m_projects.value(person); }
    bool isNeeded(Id person) const { return holdsSomething(person) || project(person); }
    /// Of the last seat, office or place in a group; invalid for who still holds one or never did.
    QDate lastDay(Id person) const;
    /// They left contactMonths ago or earlier.
    bool isOverdue(Id person) const;

private:
    QDate m_today;
    QSet<Id> m_holding;
    QHash<Id, QDate> m_lastDays; ///< of what has ended
    QHash<Id, const Project *> m_projects;
};

/// Somebody whose contact data is in the file though nothing needs it any more.
struct FormerContact {
    Id person = 0;
    QString name;
    Id institution = 0;
    QDate lastDay; ///< invalid: never held anything
    bool isOverdue = false;
    bool isOnlyInHistory = false; ///< the fields are empty, or the person is not in the file any more
};

/// Sorted as sortByLastDay() does. Only what stands in the fields; the history has to be asked for more.
QList<FormerContact> formerContacts(const NetworkFacts &facts, QDate today);
/// The longest gone first, then by name; who never held anything last.
void sortByLastDay(QList<FormerContact> &former);

} // namespace aarring
