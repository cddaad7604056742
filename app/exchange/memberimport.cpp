#include "exchange/memberimport.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/validation.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString nameKey(const Person &person) { return folded(person.fullName()); }
QString emailKey(const QString &email) { return email.trimmed().toLower(); }

/// Offices stand in the role column of many lists. They are elected elsewhere and fill no seat.
bool isOffice(const QString &word) {
    static const QStringList offices = [] {
        QStringList all;
        for (const char *w : {"leder", "nestleder", "næstleder", "formand", "næstformand", "tovholder",
                              "leader", "chair", "deputy", "deputy leader", "sekretær", "koordinator"})
            all.append(folded(QString::fromUtf8(w)));
        return all;
    }();
    return offices.contains(folded(word));
}

/// The network as it is, arranged for looking up.
class Register {
public:
    explicit Register(const NetworkFacts &facts) : m_names(facts.institutions) {
        for (const Institution &institution : facts.institutions)
            m_institutions.insert(institution.id, &institution);
        for (const Person &person : facts.persons) {
            m_persons.insert(person.id, &person);
            m_byName[nameKey(person)].append(&person);
            if (const QString email = emailKey(person.email); !email.isEmpty())
                m_byEmail[email].append(&person);
        }
        QSet<Id> networks;
        for (const Body &body : facts.bodies)
            if (body.kind == BodyKind::Network)
                networks.insert(body.id);
        for (const Seat &seat : facts.seats)
            if (networks.contains(seat.body))
                m_seats[seat.institution].append(&seat);
        for (const Appointment &appointment : facts.appointments)
            m_appointments[appointment.seat].append(&appointment);
    }

    const InstitutionNames &institutionNames() const { return m_names; }
    const Institution *institution(Id id) const { return m_institutions.value(id); }
    const Person *person(Id id) const { return m_persons.value(id); }
    QList<const Person *> withEmail(const QString &email) const { return m_byEmail.value(emailKey(email)); }
    QList<const Person *> withName(const Person &person) const { return m_byName.value(nameKey(person)); }
    QList<const Seat *> seatsOf(Id institution) const { return m_seats.value(institution); }
    QList<const Appointment *> appointmentsTo(Id seat) const { return m_appointments.value(seat); }

private:
    InstitutionNames m_names;
    QHash<Id, const Institution *> m_institutions;
    QHash<Id, const Person *> m_persons;
    QHash<QString, QList<const Person *>> m_byEmail;
    QHash<QString, QList<const Person *>> m_byName;
    QHash<Id, QList<const Seat *>> m_seats; ///< of an institution, in the network itself
    QHash<Id, QList<const Appointment *>> m_appointments;
};

/// Goes through the rows in order and remembers what earlier rows took.
class MemberImporter {
public:
    MemberImporter(const CellTable &table, const MemberColumns &columns, const NetworkFacts &facts,
                   const ImportSettings &settings)
        : m_table(table), m_columns(columns), m_settings(settings), m_register(facts) {}

    ImportRow read(qsizetype index) {
        m_cells = &m_table.rows[index];
        m_row = {};
        m_row.line = m_table.lines[index];
        m_row.row = index;
        readPerson();
        readInstitution();
        readAppointment();
        const Person *known = findPerson();
        if (known)
            keepKnown(*known);
        for (const Problem &problem : validate(m_row.member.person))
            say(problem.warning ? Kind::Warning : Kind::Refusal, fieldNamed(problem.field), problem.message);
        refuseDuplicate(known);
        chooseSeat(known);
        m_row.verdict = verdict(known);
        if (m_row.verdict == ImportVerdict::Refuse)
            m_row.member.seat = 0;
        else if (m_row.member.seat && m_row.member.role == SeatRole::Representative)
            m_seatLine.insert(m_row.member.seat, m_row.line);
        return m_row;
    }

private:
    using Kind = ImportMessage::Kind;

    void say(Kind kind, MemberField field, const QString &text) {
        m_row.messages.append({kind, int(field), text});
    }
    void refuse(MemberField field, const QString &text) { say(Kind::Refusal, field, text); }
    bool isRefused() const { return m_row.isRefused(); }

    QString cell(MemberField field) const { return m_columns.cell(*m_cells, field); }

    MemberField fieldNamed(const QString &name) const {
        if (name == QLatin1String("email"))
            return MemberField::Email;
        return m_columns.fields.contains(MemberField::LastName) ? MemberField::LastName
                                                                : MemberField::FullName;
    }

    QString day(QDate date) const { return shortDate(date, m_settings.language); }

    void readPerson() {
        Person &person = m_row.member.person;
        person.firstName = cell(MemberField::FirstName);
        person.lastName = cell(MemberField::LastName);
        if (const QString whole = cell(MemberField::FullName);
            !whole.isEmpty() && person.fullName().isEmpty()) {
            const qsizetype comma = whole.indexOf(u',');
            const qsizetype space = whole.lastIndexOf(u' ');
            person.lastName = comma >= 0 ? whole.left(comma).trimmed() : whole.mid(space + 1);
            person.firstName =
                comma >= 0 ? whole.mid(comma + 1).trimmed() : whole.left(std::max<qsizetype>(space, 0));
        }
        person.title = cell(MemberField::Title);
        person.email = cell(MemberField::Email);
        if (person.email.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
            person.email.remove(0, 7);
        person.phone = cell(MemberField::Phone);
    }

    void readInstitution() {
        const QString text = cell(MemberField::Institution);
        m_row.institution = text;
        if (text.isEmpty())
            return;
        const QList<Id> ids = m_register.institutionNames().find(text);
        if (ids.isEmpty()) {
            refuse(MemberField::Institution, Words::tr("The network has no institution called “%1”. Write it "
                                                       "as it stands in the member list, or "
                                                       "add it first.")
                                                 .arg(text));
            return;
        }
        const QDate on = m_settings.today;
        QList<const Institution *> valid;
        for (const Id id : ids)
            if (const Institution *institution = m_register.institution(id); institution->valid.contains(on))
                valid.append(institution);
        if (valid.isEmpty()) {
            const Institution *ended = m_register.institution(ids.first());
            const Institution *successor = m_register.institution(ended->successor);
            refuse(MemberField::Institution,
                   successor ? Words::tr("%1 does not exist on %2. Its successor is %3.")
                                   .arg(ended->label(), day(on), successor->label())
                             : Words::tr("%1 does not exist on %2. Write the institution of today.")
                                   .arg(ended->label(), day(on)));
            return;
        }
        if (valid.size() > 1) {
            QStringList names;
            for (const Institution *institution : std::as_const(valid))
                names.append(institution->name);
            refuse(MemberField::Institution,
                   Words::tr("“%1” can be several institutions: %2. Write the whole name.")
                       .arg(text, names.join(QLatin1String(", "))));
            return;
        }
        m_row.member.person.institution = valid.first()->id;
        m_row.institution = valid.first()->label();
    }

    QDate dateCell(MemberField field, QDate otherwise) {
        const QString text = cell(field);
        if (text.isEmpty())
            return otherwise;
        const auto date = parseDate(text, m_settings.today);
        if (!date)
            refuse(field, Words::tr("“%1” is not a day. Write it like %2.").arg(text, day(m_settings.today)));
        return date.value_or(QDate());
    }

    void readAppointment() {
        ImportedMember &member = m_row.member;
        const QString role = cell(MemberField::Role);
        const auto known = seatRoleFromWord(role);
        m_roleGiven = known.has_value();
        member.role = known.value_or(SeatRole::Representative);
        if (!known && isOffice(role))
            say(Kind::Warning, MemberField::Role,
                Words::tr("“%1” is an office, not a role in a seat. Enter it under Terms and bodies.")
                    .arg(role));
        else if (!known && !role.isEmpty())
            refuse(MemberField::Role,
                   Words::tr("“%1” is not a role. Write representative or substitute.").arg(role));
        member.from = dateCell(MemberField::From, m_settings.firstDay);
        member.appointedOn = dateCell(MemberField::AppointedOn, {});
        const QString by = cell(MemberField::AppointedBy);
        member.appointedBy = by.isEmpty() ? m_settings.appointedBy : by;
    }

    const Person *findPerson() {
        const Person &person = m_row.member.person;
        const QString name = nameKey(person);
        const auto sharesAName = [&](const Person *other) {
            return folded(other->firstName) == folded(person.firstName) ||
                   folded(other->lastName) == folded(person.lastName);
        };
        const auto withEmail = m_register.withEmail(person.email);
        for (const Person *other : withEmail)
            if (nameKey(*other) == name)
                return other;
        // One address, another surname or first name: the person has a new name. Two other names: a shared
        // mailbox.
        if (withEmail.size() == 1 && sharesAName(withEmail.first()))
            return withEmail.first();
        if (!withEmail.isEmpty())
            say(Kind::Warning, MemberField::Email,
                Words::tr("%1 has the same e-mail address.").arg(withEmail.first()->fullName()));

        const auto withName = name.isEmpty() ? QList<const Person *>() : m_register.withName(person);
        for (const Person *other : withName)
            if (other->institution == person.institution)
                return other;
        if (withName.size() == 1 && !person.institution && !isRefused())
            return withName.first();
        if (!withName.isEmpty()) {
            const Institution *at = m_register.institution(withName.first()->institution);
            say(Kind::Warning, MemberField::None,
                at ? Words::tr("There is already a person with this name at %1.").arg(at->label())
                   : Words::tr("There is already a person with this name."));
        }
        return nullptr;
    }

    /// An empty cell says nothing, so what is known stays. Says what will be different.
    void keepKnown(const Person &known) {
        Person &person = m_row.member.person;
        person.id = known.id;
        if (folded(person.fullName()) == folded(known.fullName())) {
            // The same name, perhaps parted or spelt with other capitals: the file's own way stays.
            person.firstName = known.firstName;
            person.lastName = known.lastName;
        } else {
            tellChange(MemberField::FullName, known.fullName(), person.fullName());
        }
        keepOrTell(MemberField::Title, person.title, known.title);
        keepOrTell(MemberField::Phone, person.phone, known.phone);
        if (emailKey(person.email) == emailKey(known.email))
            person.email = known.email;
        keepOrTell(MemberField::Email, person.email, known.email);
        if (!person.institution) {
            person.institution = known.institution;
        } else if (person.institution != known.institution) {
            const Institution *before = m_register.institution(known.institution);
            tellChange(MemberField::Institution, before ? before->label() : QString(), m_row.institution);
        }
        if (m_row.institution.isEmpty())
            if (const Institution *at = m_register.institution(person.institution))
                m_row.institution = at->label();
    }

    void keepOrTell(MemberField field, QString &value, const QString &known) {
        if (value.isEmpty())
            value = known;
        else if (value != known)
            tellChange(field, known, value);
    }

    void tellChange(MemberField field, const QString &before, const QString &after) {
        say(Kind::Note, field,
            before.isEmpty() ? Words::tr("%1: %2.").arg(label(field), after)
                             : Words::tr("%1: %2, was %3.").arg(label(field), after, before));
    }

    void refuseDuplicate(const Person *known) {
        const Person &person = m_row.member.person;
        const QString name = nameKey(person);
        if (name.isEmpty())
            return;
        QStringList keys{name + u'\n' + QString::number(person.institution)};
        const QString email = emailKey(person.email);
        if (!email.isEmpty())
            keys.append(name + u'\n' + email);
        if (known)
            keys.append(QString::number(known->id));
        for (const QString &key : std::as_const(keys))
            if (const auto earlier = m_personLine.constFind(key); earlier != m_personLine.cend()) {
                refuse(MemberField::None,
                       Words::tr("The same person stands on line %1 already.").arg(*earlier));
                return;
            }
        if (!email.isEmpty()) {
            if (const auto earlier = m_emailLine.constFind(email); earlier != m_emailLine.cend())
                say(Kind::Warning, MemberField::Email,
                    Words::tr("The person on line %1 has the same e-mail address.").arg(*earlier));
            else
                m_emailLine.insert(email, m_row.line);
        }
        for (const QString &key : std::as_const(keys))
            m_personLine.insert(key, m_row.line);
    }

    /// Whose days in the seat would meet the new ones; the person themself in `role` counts as sitting
    /// already.
    const Appointment *inTheWay(const Seat &seat, Id person, bool *sitsAlready) const {
        const DateRange wanted{m_row.member.from, {}};
        const Appointment *taken = nullptr;
        for (const Appointment *appointment : m_register.appointmentsTo(seat.id)) {
            if (!appointment->period.overlaps(wanted))
                continue;
            if (person && appointment->person == person &&
                (!m_roleGiven || appointment->role == m_row.member.role))
                *sitsAlready = true;
            else if (appointment->role == SeatRole::Representative)
                taken = appointment;
        }
        return m_row.member.role == SeatRole::Representative ? taken : nullptr;
    }

    void chooseSeat(const Person *known) {
        ImportedMember &member = m_row.member;
        if (!member.person.institution || isRefused()) {
            if (!isRefused())
                say(Kind::Warning, MemberField::Institution,
                    Words::tr("No institution is given, so no seat is filled."));
            return;
        }
        const QDate on = member.from.isValid() ? member.from : m_settings.today;
        QList<const Seat *> seats;
        for (const Seat *seat : m_register.seatsOf(member.person.institution))
            if (seat->valid.contains(on))
                seats.append(seat);
        if (seats.isEmpty()) {
            say(Kind::Warning, MemberField::Institution,
                Words::tr("%1 has no seat in the network on %2. Only the person is entered.")
                    .arg(m_row.institution, day(on)));
            return;
        }
        const Appointment *sitting = nullptr;
        int earlierLine = 0;
        const Seat *free = nullptr;
        for (const Seat *seat : std::as_const(seats)) {
            bool sitsAlready = false;
            const Appointment *taken = inTheWay(*seat, member.person.id, &sitsAlready);
            if (sitsAlready)
                return;
            const int line = member.role == SeatRole::Representative ? m_seatLine.value(seat->id) : 0;
            if (!taken && !line && !free)
                free = seat;
            sitting = sitting ? sitting : taken;
            earlierLine = earlierLine ? earlierLine : line;
        }
        if (free) {
            member.seat = free->id;
            if (known)
                say(Kind::Note, MemberField::Role,
                    member.role == SeatRole::Representative
                        ? Words::tr("Becomes representative of %1.").arg(m_row.institution)
                        : Words::tr("Becomes substitute for %1.").arg(m_row.institution));
            return;
        }
        explainTaken(known, sitting, earlierLine);
    }

    void explainTaken(const Person *known, const Appointment *sitting, int earlierLine) {
        if (!sitting) {
            refuse(MemberField::Institution,
                   Words::tr(
                       "Line %1 fills the seat of %2 already. Write substitute as the role of one of them.")
                       .arg(earlierLine)
                       .arg(m_row.institution));
            return;
        }
        const Person *holder = m_register.person(sitting->person);
        const QString name = holder ? holder->fullName() : QString();
        // A list of addresses says nothing about seats: a person who is known keeps the place they have.
        if (known && !m_roleGiven) {
            say(Kind::Warning, MemberField::Institution,
                Words::tr("%1 sits for %2; no seat is filled.").arg(name, m_row.institution));
            return;
        }
        const QDate begins = sitting->period.from;
        const bool later = begins.isValid() && m_row.member.from.isValid() && begins > m_row.member.from;
        refuse(
            MemberField::Institution,
            later
                ? Words::tr("%1 becomes representative of %2 on %3. Remove that appointment first, or write "
                            "substitute as the role.")
                      .arg(name, m_row.institution, day(begins))
                : Words::tr(
                      "%1 has a representative on %2: %3. End that appointment first, or write substitute as "
                      "the role.")
                      .arg(m_row.institution,
                           day(m_row.member.from.isValid() ? m_row.member.from : m_settings.today), name));
    }

    ImportVerdict verdict(const Person *known) const {
        if (isRefused())
            return ImportVerdict::Refuse;
        if (!known)
            return ImportVerdict::Add;
        return m_row.member.person == *known && !m_row.member.seat ? ImportVerdict::Unchanged
                                                                   : ImportVerdict::Change;
    }

    const CellTable &m_table;
    const MemberColumns &m_columns;
    const ImportSettings &m_settings;
    Register m_register;
    QHash<QString, int> m_personLine; ///< who stood on which line
    QHash<QString, int> m_emailLine;
    QHash<Id, int> m_seatLine; ///< seats that earlier rows gave a representative

    // The row that is read now.
    const QStringList *m_cells = nullptr;
    ImportRow m_row;
    bool m_roleGiven = false;
};

} // namespace

MemberImport ImportPreview::accepted() const {
    MemberImport members;
    for (const ImportRow &row : rows)
        if (row.verdict == ImportVerdict::Add || row.verdict == ImportVerdict::Change)
            members.append(row.member);
    return members;
}

Result<ImportPreview> previewImport(const CellTable &table, const MemberColumns &columns,
                                    const NetworkFacts &facts, const ImportSettings &settings,
                                    const ImportProgress &progress) {
    constexpr qsizetype rowsPerReport = 200;
    MemberImporter importer(table, columns, facts, settings);
    ImportPreview preview;
    for (qsizetype i = columns.hasHeader ? 1 : 0; i < table.rows.size(); ++i) {
        if (progress && i % rowsPerReport == 0 && !progress(int(i), int(table.rows.size())))
            return Error{Error::Kind::Cancelled, Words::tr("The list was not read to its end"), {}, {}};
        if (isBlank(table.rows[i]))
            continue;
        const ImportRow row = importer.read(i);
        preview.count(row.verdict);
        preview.rows.append(row);
    }
    return preview;
}

} // namespace aarring
