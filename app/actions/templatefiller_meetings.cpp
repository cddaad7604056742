#include "actions/templatefiller_p.h"

namespace aarring {

QTime TemplateFiller::time(const QJsonObject &o, const char *key) const {
    return QTime::fromString(text(o, key), QStringLiteral("HH:mm"));
}

Status TemplateFiller::meetings() {
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

Status TemplateFiller::approvals() {
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

Status TemplateFiller::agenda(Id meeting, Id parent, const QJsonArray &entries) {
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

Status TemplateFiller::followUps(Id item, const QJsonArray &entries) {
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

Status TemplateFiller::candidates(Id item, const QJsonArray &entries) {
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

Status TemplateFiller::participants(Id meeting, const QJsonObject &o) {
    QList<Participant> rows;
    const QJsonObject members = o.value(QLatin1String("attendance")).toObject();
    for (const Attendance attendance : {Attendance::Present, Attendance::Apology, Attendance::Absent})
        for (const QJsonValue &name : members.value(nameOf(attendance)).toArray()) {
            Participant row;
            row.person = named("person", name.toString());
            row.attendance = attendance;
            rows += row;
        }
    for (const auto &[listed, kindOfThem] :
         {std::pair{"substitutes", ParticipantKind::Substitute}, std::pair{"guests", ParticipantKind::Guest}})
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

Status TemplateFiller::entries() {
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

} // namespace aarring
