#include "actions/papers_p.h"

#include "documents/papers/common.h"
#include "documents/papers/cuesheetpaper.h"
#include "documents/papers/decisionspaper.h"
#include "documents/papers/followupspaper.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/noticepaper.h"
#include "documents/papers/programmepaper.h"
#include "documents/papers/signinpaper.h"

namespace aarring {

const Meeting *PaperMaker::chosenMeeting(Wanted wanted) const {
    if (m_options.about)
        return m_queries.meeting(m_options.about);
    const Meeting *next = nullptr;
    const Meeting *last = nullptr;
    for (const Meeting &meeting : m_queries.facts().meetings) {
        const bool counted = meeting.body == m_queries.networkBody() && meeting.date.year() == m_year;
        if (m_options.meeting) {
            if (counted && placeInYear(meeting, m_queries.facts().meetings).number == m_options.meeting)
                return &meeting;
            continue;
        }
        const bool fits = wanted == Wanted::Next || meeting.minutesState != MinutesState::None;
        if (!meeting.takesPlace() || !fits || (m_options.year && meeting.date.year() != m_year))
            continue;
        const bool comes = wanted == Wanted::Next && meeting.date >= m_queries.today();
        if (comes && (!next || meeting.date < next->date))
            next = &meeting;
        if (!last || meeting.date > last->date)
            last = &meeting;
    }
    return next ? next : last;
}

Error PaperMaker::noMeeting(PaperKind kind) const {
    if (m_options.meeting)
        return noPaper(tr("there is no meeting %1 in %2").arg(m_options.meeting).arg(m_year),
                       tr("Look up its number in the meeting plan"));
    return kind == PaperKind::Minutes ? noPaper(tr("no meeting has minutes yet"), tr("Begin them first"))
                                      : noPaper(tr("there is no meeting to call"), tr("Plan one first"));
}

Result<Document> PaperMaker::ofMeeting(PaperKind kind, const Meeting *meeting) const {
    if (!meeting)
        return noMeeting(kind);
    switch (kind) {
    case PaperKind::Programme:
        return programmePaper(meetingContent(*meeting), m_language);
    case PaperKind::CueSheet:
        return cueSheetPaper(meetingContent(*meeting), m_language);
    case PaperKind::SignIn:
        return signInPaper({m_queries.network(), m_queries.facts(), *meeting, m_queries.today(), own(),
                            m_queries.participantRows(meeting->id)},
                           m_language);
    case PaperKind::Minutes:
        return minutes(*meeting);
    default:
        return notice(*meeting);
    }
}

MeetingContent PaperMaker::meetingContent(const Meeting &meeting) const {
    MeetingContent content;
    content.network = m_queries.network();
    content.meeting = meeting;
    content.items = m_queries.agenda(meeting.id);
    content.numberedBefore = m_queries.businessItemsBefore(meeting);
    content.attendees = m_queries.participants(meeting.id);
    for (const Attachment &file : m_queries.attachmentsOfMeeting(meeting.id))
        content.attachments[file.owner] += file.name;
    content.today = m_queries.today();
    content.own = own();
    return content;
}

Result<Document> PaperMaker::notice(const Meeting &meeting) const {
    const Network &network = m_queries.network();
    const Body *body = m_queries.body(meeting.body);
    const QString group = body && body->kind != BodyKind::Network ? body->name : QString();
    const Leader leader = leaderOn(m_queries.today());
    NoticeContent content{meetingContent(meeting), {}, {}, {}};
    content.to = membersOfText(group.isEmpty() ? shortLabel(network) : group, m_language);
    if (leader.person) {
        content.sender = leader.person->fullName();
        if (!leader.office.isEmpty())
            content.sender += QStringLiteral(", ") + leader.office.toLower();
        content.replyTo = leader.person->email;
    }
    return noticePaper(content, m_language);
}

QString PaperMaker::nameOf(Id person) const {
    const Person *found = m_queries.person(person);
    return found ? found->fullName() : QString();
}

CandidateLine PaperMaker::candidateLine(const Candidate &candidate) const {
    CandidateLine line{nameOf(candidate.person), {}, candidate.votes, candidate.elected};
    if (const Office *office = m_queries.office(candidate.office))
        line.what = office->title;
    else if (const Body *body = m_queries.body(candidate.body))
        line.what = body->name;
    return line;
}

Result<Document> PaperMaker::minutes(const Meeting &meeting) const {
    if (meeting.minutesState == MinutesState::None)
        return noPaper(tr("there are no minutes of “%1” yet").arg(meeting.title), tr("Begin them first"));
    MinutesContent content;
    static_cast<MeetingContent &>(content) = meetingContent(meeting);
    content.quorum = quorumOf(meeting, m_queries.facts(), content.attendees);
    for (const Attendee &attendee : content.attendees)
        if (const Institution *at = m_queries.institution(attendee.institution))
            content.institutions.insert(at->id, at->label());
    content.chair = nameOf(meeting.chair);
    content.secretary = nameOf(meeting.secretary);
    for (const AgendaItem &item : content.items)
        if (item.kind == ItemKind::Election)
            for (const Candidate &candidate : m_queries.candidates(item.id))
                content.candidates[item.id] += candidateLine(candidate);
    content.followUps = m_queries.followUpsOf(meeting.id);
    for (const FollowUpLine &line : m_queries.followUpsCarriedTo(meeting.id))
        content.carried += line;
    if (const Meeting *at = m_queries.meeting(meeting.minutesApprovedAt))
        content.approvedAt = *at;
    if (const Meeting *next = m_queries.meetingAfter(meeting))
        content.next = *next;
    return minutesPaper(content, m_language);
}

Result<Document> PaperMaker::decisions() const {
    const QList<DecisionLine> all = m_queries.decisions();
    if (all.isEmpty())
        return noPaper(tr("nothing is decided yet"), tr("Write minutes with decisions first"));
    DecisionsContent content{m_queries.network(),        m_options.year,    {},
                             m_queries.facts().meetings, m_queries.today(), own()};
    for (const DecisionLine &line : all)
        if (!m_options.year || line.day.year() == m_options.year)
            content.decisions += line;
    return decisionsPaper(content, m_language);
}

Result<Document> PaperMaker::followUps() const {
    if (m_queries.followUps(FollowUpScope::All).isEmpty())
        return noPaper(tr("there are no follow-ups yet"), tr("Write one in the minutes first"));
    return followUpsPaper({m_queries.network(), m_queries.followUps(FollowUpScope::Open), m_day, own()},
                          m_language);
}

} // namespace aarring
