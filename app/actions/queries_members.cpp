#include "actions/queries_p.h"
#include "actions/toldpersons.h"

namespace aarring {

QList<FormerContact> Queries::formerContacts() const {
    QList<FormerContact> former = aarring::formerContacts(m_facts, today());
    QSet<Id> known;
    for (const FormerContact &contact : std::as_const(former))
        known.insert(contact.person);
    const ContactNeed need(m_facts, today());
    const auto told =
        toldPersons(m_log, [&](Id person) { return !known.contains(person) && !need.isNeeded(person); });
    if (!told) {
        tell(told.error());
        return former;
    }
    for (auto it = told->begin(); it != told->end(); ++it) {
        if (it->contact.isEmpty())
            continue;
        FormerContact contact{it.key(), it->name, 0, it->changedOn, false, true};
        if (const Person *there = person(it.key())) {
            contact = {there->id,
                       there->fullName(),
                       there->institution,
                       need.lastDay(there->id),
                       need.isOverdue(there->id),
                       true};
        } else {
            contact.isOverdue = it->changedOn.addMonths(contactMonths) < today();
        }
        former.append(contact);
    }
    sortByLastDay(former);
    return former;
}

} // namespace aarring
