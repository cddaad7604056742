#include "documents/papers/minutespaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

#include <algorithm>

namespace aarring {

namespace {

class MinutesWriter {
public:
    MinutesWriter(const MinutesContent &content, const PaperTexts &texts, Language language)
        : m_content(content), m_texts(texts), m_language(language) {}

    Document write() {
        m_paper =
            networkPaper(m_content.network, m_language, m_texts.translate("Paper", "Minutes", "of a meeting"),
                         m_content.meeting.title, m_content.meeting.date);
        m_paper.headRight = shortDate(m_content.meeting.date, m_language);
        m_paper.footLeft = longDate(m_content.today, m_language);
        if (!isApproved())
            markAsDraft(m_paper);
        m_paper.blocks.push_back(facts());
        addAttendance();
        const QList<AgendaLine> lines = agendaLines(m_content, m_texts, m_language);
        for (const AgendaLine &line : lines)
            if (line.item.isBusiness())
                addItem(line);
        addNextMeeting();
        addFollowUps(m_texts.translate("Paper", "Follow-up"), m_content.followUps);
        addFollowUps(m_texts.translate("Paper", "Still open from earlier meetings"), m_content.carried);
        addAttachments(m_paper, m_content, lines, m_texts);
        addEnd();
        return m_paper;
    }

private:
    bool isApproved() const { return m_content.meeting.minutesAreApproved(); }

    QString stateText() const {
        if (!isApproved())
            return m_texts.translate("Paper", "Draft", "minutes");
        if (!m_content.approvedAt.id)
            return m_texts.translate("Paper", "Approved", "minutes");
        return m_texts.translate("Paper", "Approved at %1, %2", "minutes: a meeting, its day")
            .arg(m_content.approvedAt.title, longDate(m_content.approvedAt.date, m_language));
    }

    Facts facts() const {
        const Meeting &meeting = m_content.meeting;
        Facts facts;
        facts.rows = {{m_texts.translate("Paper", "Time"), whenText(meeting, m_language)},
                      {m_texts.translate("Paper", "Place"), meeting.place},
                      {m_texts.translate("Paper", "Form", "of a meeting"), formText(meeting.form, m_texts)},
                      {m_texts.translate("Paper", "Chair", "of a meeting"), m_content.chair},
                      {m_texts.translate("Paper", "Minutes by"), m_content.secretary},
                      {m_texts.translate("Paper", "State", "of the minutes"), stateText()}};
        return facts;
    }

    QString nameOf(const Attendee &attendee) const {
        QStringList more;
        if (const QString at = m_content.institutions.value(attendee.institution); !at.isEmpty())
            more += at;
        if (!attendee.participant.role.isEmpty())
            more += attendee.participant.role;
        for (const Attendee &member : m_content.attendees)
            if (attendee.participant.substituteFor &&
                member.participant.person == attendee.participant.substituteFor)
                more += m_texts.translate("Paper", "for %1", "a substitute").arg(member.name);
        return more.isEmpty() ? attendee.name
                              : QStringLiteral("%1 (%2)").arg(attendee.name, more.join(QStringLiteral(", ")));
    }

    template<class Which>
    void addNames(const QString &label, Which which) {
        QStringList names;
        for (const Attendee &attendee : m_content.attendees)
            if (which(attendee.participant))
                names += nameOf(attendee);
        if (!names.isEmpty())
            m_paper.blocks.push_back(
                Paragraph{{Span{label + QLatin1Char(' '), true}, Span{names.join(QStringLiteral(", "))}}});
    }

    void addAttendance() {
        const bool anybody =
            std::any_of(m_content.attendees.begin(), m_content.attendees.end(),
                        [](const Attendee &a) { return a.participant.attendance != Attendance::Unknown; });
        if (!anybody)
            return;
        m_paper.blocks.push_back(Heading{1, m_texts.translate("Paper", "Attendance")});
        const auto isGuest = [](const Participant &p) { return p.kind == ParticipantKind::Guest; };
        addNames(m_texts.translate("Paper", "Present:"),
                 [&](const Participant &p) { return p.attendance == Attendance::Present && !isGuest(p); });
        addNames(m_texts.translate("Paper", "Guests:"),
                 [&](const Participant &p) { return p.attendance == Attendance::Present && isGuest(p); });
        addNames(m_texts.translate("Paper", "Apologies:"),
                 [](const Participant &p) { return p.attendance == Attendance::Apology; });
        addNames(m_texts.translate("Paper", "Absent:"),
                 [](const Participant &p) { return p.attendance == Attendance::Absent; });
        const Quorum &quorum = m_content.quorum;
        if (quorum.needed)
            addSentence(m_paper,
                        (quorum.reached()
                             ? m_texts.translate("Paper", "%1 with a vote were present; at least %2 are "
                                                          "needed. The meeting could decide.")
                             : m_texts.translate("Paper", "%1 with a vote were present; at least %2 are "
                                                          "needed. The meeting could not decide."))
                            .arg(quorum.present)
                            .arg(quorum.needed));
    }

    void addItem(const AgendaLine &line) {
        m_paper.blocks.push_back(Heading{line.isPart ? 2 : 1, headingOf(line)});
        if (!line.item.presenters.isEmpty())
            m_paper.blocks.push_back(Paragraph{{Span{
                m_texts.translate("Paper", "Presented by %1").arg(line.item.presenters), false, true}}});
        addWrittenText(m_paper, line.item.discussion);
        addCandidates(m_content.candidates.value(line.item.id));
        if (!line.item.decision.isEmpty()) {
            // One row for each paragraph, so that a long decision may go over the page.
            Table decision{{}, {{m_texts.translate("Paper", "Decision", "what was decided"), 1}}, {}};
            for (const QString &words : line.item.decision.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                decision.rows += TableRow{{words.trimmed()}};
            m_paper.blocks.push_back(decision);
        }
        QList<FollowUpLine> agreed;
        for (const FollowUpLine &followUp : m_content.followUps)
            if (followUp.followUp.item == line.item.id)
                agreed += followUp;
        for (const FollowUpLine &followUp : agreed)
            m_paper.blocks.push_back(
                Paragraph{{Span{m_texts.translate("Paper", "Follow-up:") + QLatin1Char(' '), true},
                           Span{oneLine(followUp)}}});
    }

    /// "Send the dates – Kari Lie – 1 June 2026".
    QString oneLine(const FollowUpLine &line) const {
        QStringList parts{line.followUp.what};
        for (const QString &part : {line.who, longDate(line.followUp.deadline, m_language)})
            if (!part.isEmpty())
                parts += part;
        return parts.join(QStringLiteral(" – "));
    }

    void addCandidates(const QList<CandidateLine> &candidates) {
        if (candidates.isEmpty())
            return;
        Table table{{},
                    {{m_texts.translate("Paper", "Candidate"), 2.2, Align::Left, true},
                     {m_texts.translate("Paper", "For", "an election: the office or the group"), 2},
                     {m_texts.translate("Paper", "Votes"), 1.4},
                     {m_texts.translate("Paper", "Result", "of an election"), 1}},
                    {}};
        for (const CandidateLine &candidate : candidates)
            table.rows += TableRow{{candidate.name, candidate.what,
                                    candidate.votes < 0 ? m_texts.translate("Paper", "by acclamation")
                                                        : QString::number(candidate.votes),
                                    candidate.elected ? m_texts.translate("Paper", "Elected") : QString()}};
        m_paper.blocks.push_back(table);
    }

    void addFollowUps(const QString &heading, const QList<FollowUpLine> &lines) {
        if (lines.isEmpty())
            return;
        Table table{{},
                    {{m_texts.translate("Paper", "No.", "number of an agenda item"), 0.9},
                     {m_texts.translate("Paper", "What", "is to be done"), 3.4, Align::Left, true},
                     {m_texts.translate("Paper", "Who"), 1.5},
                     {m_texts.translate("Paper", "Deadline"), 1.1}},
                    {}};
        for (const FollowUpLine &line : lines)
            table.rows +=
                TableRow{{numberText(line.number, line.agreedOn, m_content.network, m_texts),
                          line.followUp.what, line.who, dayInTable(line.followUp.deadline, m_language)}};
        m_paper.blocks.push_back(Heading{1, heading});
        m_paper.blocks.push_back(table);
    }

    void addNextMeeting() {
        const Meeting &next = m_content.next;
        if (!next.id)
            return;
        m_paper.blocks.push_back(Heading{1, m_texts.translate("Paper", "Next meeting")});
        QStringList parts{next.title, longDateWithWeekday(next.date, m_language),
                          atTime(next.start, next.end, m_language), next.place};
        parts.removeAll(QString());
        addSentence(m_paper, parts.join(QStringLiteral(", ")));
    }

    void addEnd() {
        if (isApproved())
            return;
        const QString draft = m_texts.standard("minutes.draft");
        if (!draft.isEmpty())
            m_paper.blocks.push_back(Paragraph{plainText(draft), true});
        Signatures signatures;
        signatures.placeDate = m_texts.translate("Paper", "Place and date:");
        for (const QString &name : {m_content.chair, m_content.secretary})
            if (!name.isEmpty() && !signatures.names.contains(name))
                signatures.names += name;
        if (!signatures.names.isEmpty())
            m_paper.blocks.push_back(signatures);
    }

    const MinutesContent &m_content;
    const PaperTexts &m_texts;
    Language m_language;
    Document m_paper;
};

} // namespace

Document minutesPaper(const MinutesContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    return MinutesWriter(content, texts, language).write();
}

} // namespace aarring
