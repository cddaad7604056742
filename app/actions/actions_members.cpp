#include "actions/actions_p.h"
#include "actions/toldpersons.h"
#include "domain/contactdata.h"

namespace aarring {

namespace {

QString withRole(const QString &person, const QString &seat) {
    return QStringLiteral("%1 (%2)").arg(person, seat);
}

Erasure ofPerson(Id id) {
    return {QStringLiteral("person"), id, {QStringLiteral("email"), QStringLiteral("phone")}};
}

Erasure ofProjects(Id id, const QSet<QString> &values = {}) {
    return {QStringLiteral("project"),
            id,
            {QStringLiteral("contact_email"), QStringLiteral("contact_phone")},
            values};
}

Status refuseIfNeeded(const Person &person, const ContactNeed &need) {
    const Project *project = need.project(person.id);
    if (!need.isNeeded(person.id))
        return Done{};
    return Error{Error::Kind::Conflict,
                 QCoreApplication::translate("Actions", "The contact data of %1 was not removed")
                     .arg(person.fullName()),
                 need.holdsSomething(person.id)
                     ? QCoreApplication::translate(
                           "Actions", "a seat, an office or a place in a group is theirs today or later")
                     : QCoreApplication::translate(
                           "Actions", "they are the contact of the project %1, which is not over")
                           .arg(project->title),
                 need.holdsSomething(person.id)
                     ? QCoreApplication::translate("Actions", "Write their last day first")
                     : QCoreApplication::translate("Actions", "Name another contact there first")};
}

} // namespace

Result<Id> Actions::saveSeat(Seat seat) {
    const auto institution = m_store.load<Institution>(seat.institution);
    if (!institution)
        return institution.error();
    if (!seat.id && seat.position == 0) {
        const auto last = positionAfter<Seat>(QStringLiteral("body = ?"), {seat.body}, -1);
        if (!last)
            return last.error();
        seat.position = *last;
    }
    return performSave(QT_TRANSLATE_NOOP("Action", "Added a seat for %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the seat of %1"), institution->label(), seat);
}

Result<Id> Actions::addInstitution(Institution institution, Id body) {
    if (const Problems p = validate(institution); !acceptable(p))
        return refusal(p);
    const auto last = positionAfter<Seat>(QStringLiteral("body = ?"), {body}, -1);
    if (!last)
        return last.error();
    institution.id = 0;
    const Status added =
        perform(QT_TRANSLATE_NOOP("Action", "Added %1 with a seat"), institution.name, [&]() -> Status {
            if (auto saved = m_store.save(institution); !saved)
                return saved;
            Seat seat;
            seat.body = body;
            seat.institution = institution.id;
            seat.valid.from = institution.valid.from;
            seat.position = *last;
            return m_store.save(seat);
        });
    if (!added)
        return added.error();
    return institution.id;
}

Status Actions::removeSeat(Id id) {
    const auto name = seatName(id);
    if (!name)
        return name.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Removed the seat of %1"), *name, [&]() -> Status {
        if (auto r = removeAll<Appointment>(QStringLiteral("seat = ?"), {id}); !r)
            return r;
        return m_store.remove<Seat>(id);
    });
}

Status Actions::markAsked(Id id, QDate day) {
    auto seat = m_store.load<Seat>(id);
    if (!seat)
        return seat.error();
    const auto name = seatName(id);
    if (!name)
        return name.error();
    seat->askedOn = day;
    return perform(QT_TRANSLATE_NOOP("Action", "Asked %1 for a representative"), *name,
                   [&] { return m_store.save(*seat); });
}

Result<Id> Actions::savePerson(Person person) {
    if (const Problems p = validate(person); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added %1"), QT_TRANSLATE_NOOP("Action", "Changed %1"),
                       person.fullName(), person);
}

/// Inside a transaction: the person if new, then the appointment. Gives the appointment's key.
Result<Id> Actions::writeAppointment(NewAppointment wanted) {
    if (!wanted.person.id) {
        if (const Problems p = validate(wanted.person); !acceptable(p))
            return refusal(p);
        if (auto saved = m_store.save(wanted.person); !saved)
            return saved.error();
    }
    Appointment appointment;
    appointment.seat = wanted.seat;
    appointment.person = wanted.person.id;
    appointment.role = wanted.role;
    appointment.period.from = wanted.from;
    appointment.appointedBy = wanted.appointedBy;
    appointment.appointedOn = wanted.appointedOn;
    const auto others = m_store.all<Appointment>(QStringLiteral("seat = ?"), {wanted.seat});
    if (!others)
        return others.error();
    if (const Problems p = validate(appointment, *others); !acceptable(p))
        return refusal(p);
    if (auto saved = m_store.save(appointment); !saved)
        return saved.error();
    return appointment.id;
}

Result<Id> Actions::appoint(NewAppointment appointment) {
    const auto seat = seatName(appointment.seat);
    if (!seat)
        return seat.error();
    QString name = appointment.person.fullName();
    if (appointment.person.id) {
        const auto known = personName(appointment.person.id);
        if (!known)
            return known.error();
        name = *known;
    }
    Id id = 0;
    const char *label = appointment.role == SeatRole::Representative
                            ? QT_TRANSLATE_NOOP("Action", "Added the representative %1")
                            : QT_TRANSLATE_NOOP("Action", "Added the substitute %1");
    const Status written = perform(label, withRole(name, *seat), [&]() -> Status {
        const auto made = writeAppointment(appointment);
        if (!made)
            return made.error();
        id = *made;
        return Done{};
    });
    if (!written)
        return written.error();
    return id;
}

Status Actions::saveAppointment(Appointment appointment) {
    const auto others =
        m_store.all<Appointment>(QStringLiteral("seat = ? AND id <> ?"), {appointment.seat, appointment.id});
    if (!others)
        return others.error();
    if (const Problems p = validate(appointment, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(appointment.person);
    if (!name)
        return name.error();
    const auto saved =
        performSave(QT_TRANSLATE_NOOP("Action", "Added %1"),
                    QT_TRANSLATE_NOOP("Action", "Changed the appointment of %1"), *name, appointment);
    if (!saved)
        return saved.error();
    return Done{};
}

Status Actions::endAppointment(Id id, QDate lastDay) {
    auto appointment = m_store.load<Appointment>(id);
    if (!appointment)
        return appointment.error();
    appointment->period.to = lastDay;
    const auto others =
        m_store.all<Appointment>(QStringLiteral("seat = ? AND id <> ?"), {appointment->seat, id});
    if (!others)
        return others.error();
    if (const Problems p = validate(*appointment, *others); !acceptable(p))
        return refusal(p);
    const auto name = personName(appointment->person);
    if (!name)
        return name.error();
    return perform(QT_TRANSLATE_NOOP("Action", "Ended the appointment of %1"), *name,
                   [&] { return m_store.save(*appointment); });
}

Result<Id> Actions::replace(Id current, NewAppointment successor) {
    auto sitting = m_store.load<Appointment>(current);
    if (!sitting)
        return sitting.error();
    if (!successor.from.isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Actions", "The successor cannot be entered"),
                     QCoreApplication::translate("Actions", "the first day is missing"),
                     QCoreApplication::translate("Actions", "Write from which day the successor sits")};
    successor.seat = sitting->seat;
    successor.role = sitting->role;
    sitting->period.to = successor.from.addDays(-1);
    if (sitting->period.isBackwards())
        return Error{
            Error::Kind::Invalid, QCoreApplication::translate("Actions", "The successor cannot be entered"),
            QCoreApplication::translate("Actions", "the successor would start before the one who sits now"),
            QCoreApplication::translate("Actions", "Choose a later first day")};
    const auto seat = seatName(sitting->seat);
    if (!seat)
        return seat.error();
    QString name = successor.person.fullName();
    if (successor.person.id) {
        const auto known = personName(successor.person.id);
        if (!known)
            return known.error();
        name = *known;
    }
    Id id = 0;
    const Status written = perform(QT_TRANSLATE_NOOP("Action", "Replaced the representative by %1"),
                                   withRole(name, *seat), [&]() -> Status {
                                       if (auto saved = m_store.save(*sitting); !saved)
                                           return saved;
                                       const auto made = writeAppointment(successor);
                                       if (!made)
                                           return made.error();
                                       id = *made;
                                       return Done{};
                                   });
    if (!written)
        return written.error();
    return id;
}

Status Actions::removeAppointment(Id id) {
    const auto appointment = m_store.load<Appointment>(id);
    if (!appointment)
        return appointment.error();
    const auto name = personName(appointment->person);
    if (!name)
        return name.error();
    return performRemove<Appointment>(QT_TRANSLATE_NOOP("Action", "Removed the appointment of %1"), *name,
                                      id);
}

Result<NetworkFacts> Actions::whoIsHere() const {
    NetworkFacts facts;
    Status done = Done{};
    const auto read = [&]<class T>(QList<T> &list) {
        auto rows = m_store.all<T>();
        if (rows)
            list = std::move(*rows);
        else
            done = rows.error();
    };
    read(facts.persons);
    read(facts.bodies);
    read(facts.seats);
    read(facts.appointments);
    read(facts.memberships);
    read(facts.offices);
    read(facts.terms);
    read(facts.projects);
    if (!done)
        return done.error();
    return facts;
}

Status Actions::forgetContact(const QList<Id> &persons) {
    const QSet<Id> leaving(persons.begin(), persons.end());
    const auto facts = whoIsHere();
    const auto told = toldPersons(m_log, [&](Id person) { return leaving.contains(person); });
    if (!facts || !told)
        return facts ? told.error() : facts.error();
    const ContactNeed need(*facts, m_clock.today());
    QString name;
    QList<Erasure> erasures;
    QSet<QString> gone, kept{QString()};
    const auto note = [](QSet<QString> &keys, const QStringList &texts) {
        for (const QString &text : texts)
            keys.insert(textKey(text));
    };
    for (const Id id : leaving) {
        if (const Person *person = find(facts->persons, id)) {
            if (auto free = refuseIfNeeded(*person, need); !free)
                return free;
            note(gone, {person->email, person->phone});
            name = person->fullName();
        } else if (!told->contains(id)) {
            return m_store.load<Person>(id).error();
        } else {
            name = told->value(id).name;
        }
        note(gone, told->value(id).contact);
        erasures.append(ofPerson(id));
    }
    // A project that is over keeps its contact's name only. Who was the contact before somebody else stands in the
    // project's history; what others still have in common with those who leave, a switchboard's number, stays there.
    const ProjectContacts contacts(facts->persons);
    for (const Project &project : facts->projects) {
        const Person *contact = contacts.of(project);
        const bool isLeft = contact && leaving.contains(contact->id);
        note(isLeft ? gone : kept, {project.contactEmail, project.contactPhone});
        if (isLeft)
            erasures.append(ofProjects(project.id));
    }
    for (const Person &person : facts->persons)
        if (!leaving.contains(person.id))
            note(kept, {person.email, person.phone});
    gone -= kept;
    if (!gone.isEmpty())
        erasures.append(ofProjects(0, gone));
    const bool isOne = leaving.size() == 1;
    const char *label = isOne ? QT_TRANSLATE_NOOP("Action", "Removed the contact data of %1")
                              : QT_TRANSLATE_NOOP("Action", "Removed the contact data of %1 people");
    return announce(
        m_log.erase(QString::fromUtf8(label), isOne ? name : QString::number(leaving.size()), erasures),
        QStringLiteral("%1"));
}

Status Actions::importMembers(const MemberImport &members, const Progress &progress) {
    const auto write = [this](ImportedMember member) -> Status {
        if (const Problems p = validate(member.person); !acceptable(p))
            return refusal(p);
        if (auto saved = m_store.save(member.person); !saved)
            return saved;
        if (!member.seat)
            return Done{};
        const auto made = writeAppointment(
            {member.seat, member.person, member.role, member.from, member.appointedBy, member.appointedOn});
        return made ? Status(Done{}) : made.error();
    };
    return performAll<ImportedMember>(
        QT_TRANSLATE_NOOP("Action", "Imported %1 members"), members, progress,
        Error{Error::Kind::Cancelled,
              QCoreApplication::translate("Actions", "The members were not imported"),
              QCoreApplication::translate("Actions", "the import was stopped"),
              {}},
        write);
}

} // namespace aarring
