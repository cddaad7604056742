#include "actions/templatefiller.h"

#include "actions/templates.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>

namespace aarring {

Result<QByteArray> templateFile(const QString &name) {
    QFile file(QStringLiteral(":/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, QCoreApplication::translate("Actions", "A template is missing"),
                     name, QCoreApplication::translate("Actions", "Install Årring again")};
    return file.readAll();
}

namespace {

/// The mandate's text: "# " heading, "## " sub-heading, "- " bullet, "1. " numbered, other lines paragraphs.
/// Blank lines only part; every other character is kept.
QList<MandateBlock> readText(const QString &text) {
    QList<MandateBlock> blocks;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        MandateBlock block;
        block.text = line;
        for (const auto &[mark, kind] :
             {std::pair{"## ", BlockKind::Subheading}, std::pair{"# ", BlockKind::Heading},
              std::pair{"- ", BlockKind::Bullet}, std::pair{"1. ", BlockKind::Numbered}})
            if (line.startsWith(QLatin1String(mark))) {
                block.kind = kind;
                block.text = line.mid(QLatin1String(mark).size());
                break;
            }
        block.position = blocks.size() + 1;
        blocks.append(block);
    }
    return blocks;
}

/// Writes one template into an empty file. Rows name each other by "key".
class Filler {
public:
    Filler(Store &store, QJsonObject root, QDate today) : m_store(store), m_root(std::move(root)) {
        if (const int year = m_root.value(QLatin1String("year")).toInt(); year && today.isValid())
            m_years = today.year() - year;
    }

    Status fill() {
        using Step = Status (Filler::*)();
        for (const Step step :
             {&Filler::network, &Filler::institutions, &Filler::bodies, &Filler::seats, &Filler::offices,
              &Filler::mandate, &Filler::rules, &Filler::persons, &Filler::appointments, &Filler::meetings,
              &Filler::terms, &Filler::memberships, &Filler::projects, &Filler::budgets, &Filler::grants,
              &Filler::entries, &Filler::actionPlans, &Filler::resources})
            if (Status done = (this->*step)(); !done)
                return done;
        return Done{};
    }

private:
    static QString text(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toString();
    }

    QJsonArray list(const char *key) const { return m_root.value(QLatin1String(key)).toArray(); }

    /// The same weekday in the wanted year, as near as can be.
    QDate date(const QJsonObject &o, const char *key) const {
        const QDate written = QDate::fromString(text(o, key), Qt::ISODate);
        if (!written.isValid() || m_years == 0)
            return written;
        const qint64 days = written.daysTo(written.addYears(m_years));
        return written.addDays(qRound(days / 7.0) * 7);
    }

    DateRange range(const QJsonObject &o) const { return {date(o, "from"), date(o, "to")}; }

    template<class E>
    E kind(const QJsonObject &o, const char *key, E otherwise) {
        const QString name = text(o, key);
        if (name.isEmpty())
            return otherwise;
        const auto value = fromName<E>(name);
        if (!value)
            m_unknown = name;
        return value.value_or(otherwise);
    }

    /// The row that the template calls so.
    Id named(const char *table, const QString &name) {
        if (name.isEmpty())
            return 0;
        const QString whole = QLatin1String(table) + QLatin1Char('/') + name;
        if (!m_keys.contains(whole))
            m_unknown = name;
        return m_keys.value(whole);
    }

    Id key(const QJsonObject &o, const char *of) { return named(of, text(o, of)); }
    Id key(const QJsonObject &o, const char *role, const char *of) { return named(of, text(o, role)); }
    Id person(const QJsonObject &o, const char *role) { return named("person", text(o, role)); }

    template<class T>
    Status save(T &value, const char *table, const QJsonObject &o) {
        if (!m_unknown.isEmpty())
            return Error{Error::Kind::Internal,
                         QCoreApplication::translate("Actions", "The template is not well-formed"),
                         m_unknown,
                         {}};
        Status saved = m_store.save(value);
        if (const QString name = text(o, "key"); saved && !name.isEmpty())
            m_keys.insert(QLatin1String(table) + QLatin1Char('/') + name, value.id);
        return saved;
    }

    template<class Make>
    Status each(const char *listName, const char *table, Make make) {
        double position = 0;
        for (const QJsonValue &v : list(listName)) {
            const QJsonObject o = v.toObject();
            auto value = make(o, ++position);
            if (Status saved = save(value, table, o); !saved)
                return saved;
        }
        return Done{};
    }

    Status network() {
        const QJsonObject o = m_root.value(QLatin1String("network")).toObject();
        Network n;
        n.name = text(o, "name");
        n.shortName = text(o, "shortName");
        n.country = text(o, "country");
        n.language = languageFromCode(text(o, "language")).value_or(Language::English);
        n.currency = text(o, "currency");
        n.owner = text(o, "owner");
        for (QuietPeriod period : usualQuietPeriods(n.country))
            if (Status saved = m_store.save(period); !saved)
                return saved;
        return save(n, "network", o);
    }

    Status institutions() {
        return each("institutions", "institution", [this](const QJsonObject &o, double) {
            Institution i;
            i.name = text(o, "name");
            i.shortName = text(o, "shortName");
            i.area = text(o, "area");
            i.kind = kind(o, "kind", InstitutionKind::Other);
            i.valid = range(o);
            i.successor = key(o, "successor", "institution");
            i.note = text(o, "note");
            return i;
        });
    }

    Status bodies() {
        return each("bodies", "body", [this](const QJsonObject &o, double position) {
            Body b;
            b.name = text(o, "name");
            b.kind = kind(o, "kind", BodyKind::WorkingGroup);
            b.minSize = o.value(QLatin1String("minSize")).toInt();
            b.maxSize = o.value(QLatin1String("maxSize")).toInt();
            b.officersBelong = o.value(QLatin1String("officersBelong")).toBool();
            b.valid = range(o);
            b.position = position;
            return b;
        });
    }

    Status seats() {
        return each("seats", "seat", [this](const QJsonObject &o, double position) {
            Seat s;
            s.body = key(o, "body");
            s.institution = key(o, "institution");
            s.askedOn = date(o, "askedOn");
            s.valid = range(o);
            s.position = position;
            return s;
        });
    }

    Status offices() {
        return each("offices", "office", [this](const QJsonObject &o, double position) {
            Office f;
            f.body = key(o, "body");
            f.kind = kind(o, "kind", OfficeKind::Other);
            f.title = text(o, "title");
            f.termMonths = o.value(QLatin1String("termMonths")).toInt();
            f.sitsUntilReplaced = o.value(QLatin1String("sitsUntilReplaced")).toBool();
            f.position = position;
            return f;
        });
    }

    Status mandate() {
        const QJsonObject o = m_root.value(QLatin1String("mandate")).toObject();
        if (o.isEmpty())
            return Done{};
        MandateVersion v;
        v.number = o.value(QLatin1String("number")).toInt(1);
        v.state = kind(o, "state", MandateState::Draft);
        v.overline = text(o, "overline");
        v.title = text(o, "title");
        v.documentNumber = text(o, "documentNumber");
        v.caseNumber = text(o, "caseNumber");
        v.submittedTo = text(o, "submittedTo");
        v.submittedOn = date(o, "submittedOn");
        v.approvedBy = text(o, "approvedBy");
        v.approvedOn = date(o, "approvedOn");
        v.validFrom = date(o, "validFrom");
        v.nextRevision = date(o, "nextRevision");
        if (Status saved = save(v, "mandate", o); !saved)
            return saved;
        for (MandateEvent event :
             {MandateEvent{0, v.id, MandateEventKind::Submitted, v.submittedOn, v.submittedTo, {}, {}},
              MandateEvent{
                  0, v.id, MandateEventKind::Approved, v.approvedOn, v.approvedBy, v.caseNumber, {}}})
            if (event.day.isValid())
                if (Status saved = m_store.save(event); !saved)
                    return saved;
        const QString file = text(o, "text");
        if (file.isEmpty())
            return Done{};
        const auto bytes = templateFile(file);
        if (!bytes)
            return bytes.error();
        QList<MandateBlock> blocks = readText(QString::fromUtf8(*bytes));
        for (MandateBlock &block : blocks) {
            block.version = v.id;
            if (Status saved = m_store.save(block); !saved)
                return saved;
        }
        const QStringList numbers = clauseNumbers(blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            if (!numbers.at(i).isEmpty())
                m_keys.insert(QStringLiteral("clause/") + numbers.at(i), blocks.at(i).id);
        for (const MandateBlock &block : blocks)
            m_clauseTexts.insert(block.id, block.text);
        return Done{};
    }

    Status rules() {
        return each("rules", "rule", [this](const QJsonObject &o, double position) {
            Rule r;
            r.kind = kind(o, "kind", RuleKind::MeetingsPerYear);
            r.strength = kind(o, "strength", Strength::Must);
            r.atLeast = o.value(QLatin1String("atLeast")).toInt();
            r.atMost = o.value(QLatin1String("atMost")).toInt();
            r.body = key(o, "body");
            r.clause = key(o, "clause");
            r.confirmedText = m_clauseTexts.value(r.clause);
            r.title = text(o, "title");
            r.period = kind(o, "period", RulePeriod::CalendarYear);
            r.months = o.value(QLatin1String("months")).toInt();
            if (!text(o, "institutionKind").isEmpty())
                r.institutionKind = kind(o, "institutionKind", InstitutionKind::Other);
            if (!text(o, "meetingKind").isEmpty())
                r.meetingKind = kind(o, "meetingKind", MeetingKind::Ordinary);
            r.inPerson = o.value(QLatin1String("inPerson")).toBool();
            r.deadline = date(o, "deadline");
            r.who = kind(o, "who", Appointer::Anybody);
            r.position = position;
            return r;
        });
    }

    Status persons() {
        return each("persons", "person", [this](const QJsonObject &o, double) {
            Person p;
            p.firstName = text(o, "firstName");
            p.lastName = text(o, "lastName");
            p.title = text(o, "title");
            p.institution = key(o, "institution");
            p.email = text(o, "email");
            p.phone = text(o, "phone");
            return p;
        });
    }

    Status appointments() {
        return each("appointments", "appointment", [this](const QJsonObject &o, double) {
            Appointment a;
            a.seat = key(o, "seat");
            a.person = key(o, "person");
            a.role = kind(o, "role", SeatRole::Representative);
            a.period = range(o);
            a.appointedBy = text(o, "appointedBy");
            a.appointedOn = date(o, "appointedOn");
            return a;
        });
    }

    QTime time(const QJsonObject &o, const char *key) const {
        return QTime::fromString(text(o, key), QStringLiteral("HH:mm"));
    }

    static QJsonArray listIn(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toArray();
    }

    Status meetings() {
        for (const QJsonValue &value : list("meetings")) {
            const QJsonObject o = value.toObject();
            Meeting m;
            m.body = key(o, "body");
            m.title = text(o, "title");
            m.date = date(o, "date");
            m.start = time(o, "start");
            m.end = time(o, "end");
            m.kind = kind(o, "kind", MeetingKind::Ordinary);
            m.theme = text(o, "theme");
            m.form = kind(o, "form", MeetingForm::Digital);
            m.state = kind(o, "state", MeetingState::Planned);
            m.place = text(o, "place");
            m.link = text(o, "link");
            m.host = text(o, "host");
            m.counts = o.value(QLatin1String("counts")).toBool(true);
            m.note = text(o, "note");
            m.calledOn = date(o, "calledOn");
            m.replyBy = date(o, "replyBy");
            m.chair = person(o, "chair");
            m.secretary = person(o, "secretary");
            m.practical = text(o, "practical");
            m.minutesState = kind(o, "minutes", MinutesState::None);
            if (Status saved = save(m, "meeting", o); !saved)
                return saved;
            if (Status filled = agenda(m.id, 0, listIn(o, "agenda")); !filled)
                return filled;
            if (Status filled = participants(m.id, o); !filled)
                return filled;
        }
        if (Status filled = agenda(0, 0, list("backlog")); !filled)
            return filled;
        return approvals();
    }

    /// Minutes are approved at a later meeting, which is there only now.
    Status approvals() {
        for (const QJsonValue &value : list("meetings")) {
            const QJsonObject o = value.toObject();
            if (text(o, "minutesApprovedAt").isEmpty())
                continue;
            auto meeting = m_store.load<Meeting>(named("meeting", text(o, "key")));
            if (!meeting)
                return meeting.error();
            meeting->minutesApprovedAt = named("meeting", text(o, "minutesApprovedAt"));
            if (Status saved = save(*meeting, "meeting", {}); !saved)
                return saved;
        }
        return Done{};
    }

    Status agenda(Id meeting, Id parent, const QJsonArray &entries) {
        double position = 0;
        for (const QJsonValue &entry : entries) {
            const QJsonObject i = entry.toObject();
            AgendaItem item;
            item.meeting = meeting;
            item.parent = parent;
            item.kind = kind(i, "kind", ItemKind::Discussion);
            item.title = text(i, "title");
            item.presenters = text(i, "presenters");
            item.minutes = i.value(QLatin1String("minutes")).toInt(15);
            item.fixedStart = time(i, "fixedStart");
            item.background = text(i, "background");
            item.proposal = text(i, "proposal");
            item.discussion = text(i, "discussion");
            item.decision = text(i, "decision");
            item.submittedBy = text(i, "submittedBy");
            item.submittedOn = date(i, "submittedOn");
            item.internal = i.value(QLatin1String("internal")).toBool();
            item.position = ++position;
            if (Status saved = save(item, "agenda_item", i); !saved)
                return saved;
            if (Status filled = agenda(meeting, item.id, listIn(i, "parts")); !filled)
                return filled;
            if (Status filled = followUps(item.id, listIn(i, "followUps")); !filled)
                return filled;
            if (Status filled = candidates(item.id, listIn(i, "candidates")); !filled)
                return filled;
        }
        return Done{};
    }

    Status followUps(Id item, const QJsonArray &entries) {
        double position = 0;
        for (const QJsonValue &entry : entries) {
            const QJsonObject o = entry.toObject();
            FollowUp f;
            f.item = item;
            f.what = text(o, "what");
            f.person = key(o, "person");
            f.who = text(o, "who");
            f.deadline = date(o, "deadline");
            f.state = kind(o, "state", FollowUpState::Open);
            f.doneOn = date(o, "doneOn");
            f.position = ++position;
            if (Status saved = save(f, "follow_up", o); !saved)
                return saved;
        }
        return Done{};
    }

    Status candidates(Id item, const QJsonArray &entries) {
        double position = 0;
        for (const QJsonValue &entry : entries) {
            const QJsonObject o = entry.toObject();
            Candidate c;
            c.item = item;
            c.person = key(o, "person");
            c.office = key(o, "office");
            c.body = key(o, "body");
            c.votes = o.value(QLatin1String("votes")).toInt(-1);
            c.elected = o.value(QLatin1String("elected")).toBool();
            c.position = ++position;
            if (Status saved = save(c, "candidate", o); !saved)
                return saved;
        }
        return Done{};
    }

    /// "attendance" lists members by what became of them; substitutes and guests are entries of their own.
    Status participants(Id meeting, const QJsonObject &o) {
        QList<Participant> rows;
        const QJsonObject members = o.value(QLatin1String("attendance")).toObject();
        for (const Attendance attendance : {Attendance::Present, Attendance::Apology, Attendance::Absent})
            for (const QJsonValue &name : members.value(nameOf(attendance)).toArray()) {
                Participant row;
                row.person = named("person", name.toString());
                row.attendance = attendance;
                rows += row;
            }
        for (const auto &[listed, kindOfThem] : {std::pair{"substitutes", ParticipantKind::Substitute},
                                                 std::pair{"guests", ParticipantKind::Guest}})
            for (const QJsonValue &entry : listIn(o, listed)) {
                const QJsonObject one = entry.toObject();
                Participant row;
                row.kind = kindOfThem;
                row.person = key(one, "person");
                row.name = text(one, "name");
                row.role = text(one, "role");
                row.substituteFor = person(one, "for");
                row.attendance = kind(one, "attendance", Attendance::Unknown);
                rows += row;
            }
        for (Participant &row : rows) {
            row.meeting = meeting;
            row.position = double(&row - rows.data()) + 1;
            if (Status saved = save(row, "participant", {}); !saved)
                return saved;
        }
        return Done{};
    }

    Status entries() {
        return each("entries", "entry", [this](const QJsonObject &o, double) {
            YearEntry e;
            e.kind = kind(o, "kind", EntryKind::Activity);
            e.title = text(o, "title");
            e.theme = text(o, "theme");
            e.date = date(o, "date");
            e.lastDay = date(o, "lastDay");
            e.state = kind(o, "state", EntryState::Planned);
            e.doneOn = date(o, "doneOn");
            e.sentTo = text(o, "sentTo");
            e.body = key(o, "body");
            return e;
        });
    }

    Status resources() {
        return each("resources", "resource", [this](const QJsonObject &o, double) {
            Resource r;
            r.title = text(o, "title");
            r.kind = kind(o, "kind", ResourceKind::OnlineCourse);
            r.theme = text(o, "theme");
            r.audience = text(o, "audience");
            r.producer = key(o, "institution");
            r.person = key(o, "person");
            r.who = text(o, "who");
            r.link = text(o, "link");
            r.state = kind(o, "state", ResourceState::Published);
            r.published = date(o, "published");
            r.reviewDue = date(o, "reviewDue");
            r.retiredOn = date(o, "retiredOn");
            r.about = text(o, "about");
            r.note = text(o, "note");
            return r;
        });
    }

    Status terms() {
        return each("terms", "term", [this](const QJsonObject &o, double) {
            Term t;
            t.office = key(o, "office");
            t.person = key(o, "person");
            t.period = range(o);
            t.electedAt = key(o, "meeting");
            t.note = text(o, "note");
            return t;
        });
    }

    Status memberships() {
        return each("memberships", "membership", [this](const QJsonObject &o, double) {
            BodyMembership b;
            b.body = key(o, "body");
            b.person = key(o, "person");
            b.period = range(o);
            b.electedAt = key(o, "meeting");
            b.note = text(o, "note");
            return b;
        });
    }

    Status projects() {
        for (const QJsonValue &value : list("projects")) {
            const QJsonObject o = value.toObject();
            Project p;
            p.title = text(o, "title");
            p.subtitle = text(o, "subtitle");
            p.owner = key(o, "owner", "institution");
            p.state = kind(o, "state", ProjectState::Idea);
            p.period = range(o);
            p.contactName = text(o, "contact");
            p.contactRole = text(o, "contactRole");
            p.contactEmail = text(o, "contactEmail");
            p.contactPhone = text(o, "contactPhone");
            p.basis = text(o, "basis");
            p.about = text(o, "about");
            p.result = text(o, "result");
            p.caseNumber = text(o, "case_number");
            if (Status saved = save(p, "project", o); !saved)
                return saved;
            if (Status done = partsOf(p.id, o); !done)
                return done;
        }
        return Done{};
    }

    Status partsOf(Id project, const QJsonObject &o) {
        double position = 0;
        for (const QJsonValue &value : o.value(QLatin1String("partners")).toArray()) {
            const QJsonObject p = value.toObject();
            ProjectPartner partner{
                0, project, key(p, "institution"), text(p, "contribution"), kroner(p, "kroner"), ++position};
            if (Status saved = save(partner, "partner", p); !saved)
                return saved;
        }
        for (const QJsonValue &value : o.value(QLatin1String("objectives")).toArray()) {
            Objective objective{0, project, value.toString(), ++position};
            if (Status saved = save(objective, "objective", {}); !saved)
                return saved;
        }
        Measure of;
        of.project = project;
        return measures(of, o);
    }

    Status budgets() {
        for (const QJsonValue &value : list("budgets")) {
            const QJsonObject o = value.toObject();
            Budget b;
            b.year = o.value(QLatin1String("year")).toInt() + m_years;
            b.title = text(o, "title");
            b.note = text(o, "note");
            b.project = key(o, "project");
            if (Status saved = save(b, "budget", o); !saved)
                return saved;
            double position = 0;
            for (const QJsonValue &entry : o.value(QLatin1String("lines")).toArray()) {
                const QJsonObject l = entry.toObject();
                BudgetLine line;
                line.budget = b.id;
                line.section = kind(l, "section", BudgetSection::Expense);
                line.text = text(l, "text");
                line.planned = l.value(QLatin1String("kroner")).toInteger() * 100;
                line.note = text(l, "note");
                line.category = text(l, "category");
                line.position = ++position;
                if (Status saved = save(line, "budget_line", l); !saved)
                    return saved;
                for (const QJsonValue &booked : l.value(QLatin1String("booked")).toArray())
                    if (Status saved = book(line.id, booked.toObject()); !saved)
                        return saved;
            }
            if (Status shared = shares(b, o); !shared)
                return shared;
        }
        return Done{};
    }

    Status book(Id line, const QJsonObject &o) {
        BudgetEntry entry;
        entry.line = line;
        entry.day = date(o, "day");
        entry.text = text(o, "text");
        entry.amount = kroner(o, "kroner");
        entry.voucher = text(o, "voucher");
        entry.paidBy = key(o, "institution");
        return save(entry, "budget_entry", o);
    }

    Status shares(const Budget &budget, const QJsonObject &o) {
        for (const QJsonValue &value : o.value(QLatin1String("shares")).toArray()) {
            const QJsonObject s = value.toObject();
            SharePlan plan;
            plan.budget = budget.id;
            plan.line = key(s, "budget_line");
            plan.title = text(s, "title");
            plan.key = kind(s, "by", ShareKey::Equal);
            plan.total = kroner(s, "kroner");
            plan.due = date(s, "due");
            plan.position = 1;
            if (Status saved = save(plan, "share_plan", s); !saved)
                return saved;
            double position = 0;
            for (const QJsonValue &part : s.value(QLatin1String("of")).toArray()) {
                const QJsonObject p = part.toObject();
                Share share;
                share.plan = plan.id;
                share.institution = key(p, "institution");
                share.amount = kroner(p, "kroner");
                share.percent = qRound(p.value(QLatin1String("percent")).toDouble() * 100);
                share.position = ++position;
                if (Status saved = save(share, "share", p); !saved)
                    return saved;
            }
        }
        return Done{};
    }

    Status grants() {
        for (const QJsonValue &value : list("grants")) {
            const QJsonObject o = value.toObject();
            Grant grant;
            grant.title = text(o, "title");
            grant.funder = text(o, "funder");
            grant.caseNumber = text(o, "case_number");
            grant.line = key(o, "budget_line");
            grant.project = key(o, "project");
            grant.state = kind(o, "state", GrantState::Granted);
            grant.period = range(o);
            grant.applied = kroner(o, "applied");
            grant.granted = kroner(o, "granted");
            grant.grantedOn = date(o, "granted_on");
            grant.conditions = text(o, "conditions");
            grant.ownShare = o.value(QLatin1String("own_percent")).toInt() * 100;
            grant.reportBy = date(o, "report_by");
            if (Status saved = save(grant, "grant", o); !saved)
                return saved;
            for (const QJsonValue &part : o.value(QLatin1String("instalments")).toArray()) {
                const QJsonObject p = part.toObject();
                Instalment instalment;
                instalment.grant = grant.id;
                instalment.due = date(p, "due");
                instalment.amount = kroner(p, "kroner");
                instalment.entry = key(p, "budget_entry");
                if (Status saved = save(instalment, "instalment", p); !saved)
                    return saved;
            }
        }
        return Done{};
    }

    Status actionPlans() {
        for (const QJsonValue &value : list("actionPlans")) {
            const QJsonObject o = value.toObject();
            ActionPlan plan;
            plan.year = o.value(QLatin1String("year")).toInt() + m_years;
            plan.adoptedOn = date(o, "adopted");
            plan.meeting = key(o, "meeting");
            plan.note = text(o, "note");
            if (Status saved = save(plan, "action_plan", o); !saved)
                return saved;
            double position = 0;
            for (const QJsonValue &entry : o.value(QLatin1String("areas")).toArray()) {
                const QJsonObject a = entry.toObject();
                PriorityArea area{0, plan.id, text(a, "title"), text(a, "text"), ++position};
                if (Status saved = save(area, "area", a); !saved)
                    return saved;
            }
            for (const QJsonValue &entry : o.value(QLatin1String("goals")).toArray()) {
                const QJsonObject g = entry.toObject();
                Goal goal{
                    0,         plan.id, key(g, "area"), key(g, "clause"), text(g, "title"), text(g, "text"),
                    ++position};
                if (Status saved = save(goal, "goal", g); !saved)
                    return saved;
                Measure of;
                of.goal = goal.id;
                if (Status done = measures(of, g); !done)
                    return done;
            }
        }
        return Done{};
    }

    /// `of` names the goal or the project.
    Status measures(const Measure &of, const QJsonObject &o) {
        double position = 0;
        for (const QJsonValue &value : o.value(QLatin1String("measures")).toArray()) {
            const QJsonObject m = value.toObject();
            Measure measure = of;
            measure.title = text(m, "title");
            measure.text = text(m, "text");
            measure.person = key(m, "person");
            measure.who = text(m, "who");
            measure.institution = key(m, "institution");
            measure.deadline = date(m, "deadline");
            measure.resources = text(m, "resources");
            measure.result = text(m, "result");
            measure.state = kind(m, "state", MeasureState::Planned);
            measure.doneOn = date(m, "doneOn");
            measure.position = ++position;
            if (Status saved = save(measure, "measure", m); !saved)
                return saved;
        }
        return Done{};
    }

    static qint64 kroner(const QJsonObject &o, const char *key) {
        return o.value(QLatin1String(key)).toInteger() * 100;
    }

    Store &m_store;
    QJsonObject m_root;
    int m_years = 0;
    QHash<QString, Id> m_keys; ///< "person/ingrid" → key of the row
    QHash<Id, QString> m_clauseTexts;
    QString m_unknown; ///< a name in the template that nothing answers to
};

} // namespace

Status fillNetwork(Store &store, const QJsonObject &root, QDate today) {
    return Filler(store, root, today).fill();
}

} // namespace aarring
