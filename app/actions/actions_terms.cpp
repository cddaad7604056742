#include "actions/actions_p.h"

namespace aarring {

Result<Id> Actions::saveBody(Body body) {
    if (const Problems p = validate(body); !acceptable(p))
        return refusal(p);
    if (!body.id && body.position == 0) {
        const auto last = positionAfter<Body>({}, {}, -1);
        if (!last)
            return last.error();
        body.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the body %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the body %1"), body.name, body);
}

Status Actions::removeBody(Id id) {
    const auto body = m_store.load<Body>(id);
    if (!body)
        return body.error();
    const QString belong = QCoreApplication::translate(
        "Actions", "meetings, seats, rules of the mandate or entries of the year belong to it");
    const QString endIt =
        QCoreApplication::translate("Actions", "Give it an end date instead, so that history stays");
    const Status unused = refuseIfUsed(id, body->name,
                                       {{"meeting", "body", belong, endIt},
                                        {"seat", "body", belong, endIt},
                                        {"rule", "body", belong, endIt},
                                        {"year_entry", "body", belong, endIt}});
    if (!unused)
        return unused;
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the body %1"), body->name, [&]() -> Status {
        if (auto r =
                removeAll<Term>(QStringLiteral("office IN (SELECT id FROM office WHERE body = ?)"), {id});
            !r)
            return r;
        if (auto r = removeAll<Candidate>(
                QStringLiteral("body = ? OR office IN (SELECT id FROM office WHERE body = ?)"), {id, id});
            !r)
            return r;
        if (auto r = removeAll<Office>(QStringLiteral("body = ?"), {id}); !r)
            return r;
        if (auto r = removeAll<BodyMembership>(QStringLiteral("body = ?"), {id}); !r)
            return r;
        return m_store.remove<Body>(id);
    });
}

Result<Id> Actions::saveOffice(Office office) {
    if (office.title.trimmed().isEmpty())
        return refusal({{QStringLiteral("title"),
                         QCoreApplication::translate("Actions", "Write what the office is called.")}});
    if (!office.id && office.position == 0) {
        const auto last = positionAfter<Office>(QStringLiteral("body = ?"), {office.body}, -1);
        if (!last)
            return last.error();
        office.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the office %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the office %1"), office.title, office);
}

Status Actions::removeOffice(Id id) {
    const auto office = m_store.load<Office>(id);
    if (!office)
        return office.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the office %1"), office->title, [&]() -> Status {
        if (auto r = removeAll<Term>(QStringLiteral("office = ?"), {id}); !r)
            return r;
        if (auto r = removeAll<Candidate>(QStringLiteral("office = ?"), {id}); !r)
            return r;
        return m_store.remove<Office>(id);
    });
}

namespace {

QString nameAndOffice(const QString &person, const QString &office) {
    return QStringLiteral("%1 (%2)").arg(person, office);
}

} // namespace

Result<Id> Actions::saveTerm(Term term) {
    const auto office = m_store.load<Office>(term.office);
    if (!office)
        return office.error();
    const auto others = m_store.all<Term>(QStringLiteral("office = ? AND id <> ?"), {term.office, term.id});
    if (!others)
        return others.error();
    if (const Problems p = validate(term, *office, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(term.person);
    if (!name)
        return name.error();
    return performSave(QT_TRANSLATE_NOOP("Action", "Elected %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the term of %1"),
                       nameAndOffice(*name, office->title), term);
}

Status Actions::endTerm(Id id, QDate lastDay) {
    auto term = m_store.load<Term>(id);
    if (!term)
        return term.error();
    const auto office = m_store.load<Office>(term->office);
    if (!office)
        return office.error();
    const auto others = m_store.all<Term>(QStringLiteral("office = ? AND id <> ?"), {term->office, id});
    if (!others)
        return others.error();
    term->period.to = lastDay;
    if (const Problems p = validate(*term, *office, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(term->person);
    if (!name)
        return name.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Ended the term of %1"), nameAndOffice(*name, office->title),
                   [&] { return m_store.save(*term); });
}

Status Actions::removeTerm(Id id) {
    const auto term = m_store.load<Term>(id);
    if (!term)
        return term.error();
    const auto name = personName(term->person);
    if (!name)
        return name.error();
    return performRemove<Term>(QT_TRANSLATE_NOOP("Action", "Removed the term of %1"), *name, id);
}

Result<Id> Actions::saveMembership(BodyMembership membership) {
    const auto body = m_store.load<Body>(membership.body);
    if (!body)
        return body.error();
    const auto others =
        m_store.all<BodyMembership>(QStringLiteral("body = ? AND id <> ?"), {membership.body, membership.id});
    if (!others)
        return others.error();
    if (const Problems p = validate(membership, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(membership.person);
    if (!name)
        return name.error();
    return performSave(QT_TRANSLATE_NOOP("Action", "Elected %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the membership of %1"),
                       nameAndOffice(*name, body->name), membership);
}

Status Actions::endMembership(Id id, QDate lastDay) {
    auto membership = m_store.load<BodyMembership>(id);
    if (!membership)
        return membership.error();
    const auto others =
        m_store.all<BodyMembership>(QStringLiteral("body = ? AND id <> ?"), {membership->body, id});
    if (!others)
        return others.error();
    membership->period.to = lastDay;
    if (const Problems p = validate(*membership, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(membership->person);
    if (!name)
        return name.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Ended the membership of %1"), *name,
                   [&] { return m_store.save(*membership); });
}

Status Actions::removeMembership(Id id) {
    const auto membership = m_store.load<BodyMembership>(id);
    if (!membership)
        return membership.error();
    const auto name = personName(membership->person);
    if (!name)
        return name.error();
    return performRemove<BodyMembership>(QT_TRANSLATE_NOOP("Action", "Removed the membership of %1"), *name,
                                         id);
}

Status Actions::recordElection(const Election &election) {
    if (election.terms.isEmpty() && election.memberships.isEmpty())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "Nobody is elected yet"),
                     {},
                     QCoreApplication::translate("Actions",
                                                 "Choose a person for at least one office or for the group")};
    QString subject;
    if (election.meeting) {
        const auto meeting = m_store.load<Meeting>(election.meeting);
        if (!meeting)
            return meeting.error();
        subject = meeting->title;
    }
    const char *label = subject.isEmpty() ? QT_TRANSLATE_NOOP("Action", "Recorded an election")
                                          : QT_TRANSLATE_NOOP("Action", "Recorded the election at %1");
    return perform(label, subject, [&] { return writeElection(election); });
}

Status Actions::writeElection(const Election &election) {
    for (Term term : election.terms) {
        term.id = 0;
        term.electedAt = election.meeting;
        const auto office = m_store.load<Office>(term.office);
        if (!office)
            return office.error();
        const auto others = m_store.all<Term>(QStringLiteral("office = ?"), {term.office});
        if (!others)
            return others.error();
        if (const Problems p = validate(term, *office, *others); !acceptable(p))
            return refusal(p);
        if (auto saved = m_store.save(term); !saved)
            return saved;
    }
    for (BodyMembership membership : election.memberships) {
        membership.id = 0;
        membership.electedAt = election.meeting;
        const auto others = m_store.all<BodyMembership>(QStringLiteral("body = ?"), {membership.body});
        if (!others)
            return others.error();
        if (const Problems p = validate(membership, *others); !acceptable(p))
            return refusal(p);
        if (auto saved = m_store.save(membership); !saved)
            return saved;
    }
    return Done{};
}

} // namespace aarring
