#include "documents/papers/noticepaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

namespace aarring {

namespace {

QString guestsOf(const MeetingContent &content) {
    QStringList names;
    for (const Attendee &attendee : content.attendees)
        if (attendee.participant.kind == ParticipantKind::Guest)
            names += attendee.participant.role.isEmpty()
                         ? attendee.name
                         : QStringLiteral("%1 (%2)").arg(attendee.name, attendee.participant.role);
    return names.join(QStringLiteral(", "));
}

Facts facts(const NoticeContent &content, const PaperTexts &texts, Language language) {
    const Meeting &meeting = content.meeting;
    Facts facts;
    facts.rows = {{texts.translate("Paper", "To", "recipients"), content.to},
                  {texts.translate("Paper", "For information", "recipients"), guestsOf(content)},
                  {texts.translate("Paper", "From", "sender"), content.sender},
                  {texts.translate("Paper", "Time"), whenText(meeting, language)},
                  {texts.translate("Paper", "Place"), meeting.place},
                  {texts.translate("Paper", "Link"), meeting.link},
                  {texts.translate("Paper", "Form", "of a meeting"), formText(meeting.form, texts)},
                  {texts.translate("Paper", "Host"), meeting.host}};
    return facts;
}

Table overview(const QList<AgendaLine> &lines, const PaperTexts &texts) {
    Table table{{},
                {{texts.translate("Paper", "Time"), 1.1},
                 {texts.translate("Paper", "No.", "number of an agenda item"), 0.85},
                 {texts.translate("Paper", "Item", "on the agenda"), 3.6, Align::Left, true},
                 {texts.translate("Paper", "Kind"), 1.1},
                 {texts.translate("Paper", "Presenter"), 1.7}},
                {}};
    for (const AgendaLine &line : lines) {
        const QString kind =
            line.item.isBusiness() && !line.isPart ? kindText(line.item.kind, texts) : QString();
        table.rows += TableRow{{line.time, line.number, line.title, kind, line.item.presenters}};
    }
    return table;
}

void addDetails(Document &paper, const QList<AgendaLine> &lines, const PaperTexts &texts) {
    bool hasHeading = false;
    for (const AgendaLine &line : lines) {
        if (line.item.background.isEmpty() && line.item.proposal.isEmpty())
            continue;
        if (!hasHeading)
            paper.blocks.push_back(Heading{1, texts.translate("Paper", "About the items")});
        hasHeading = true;
        paper.blocks.push_back(Heading{2, headingOf(line)});
        addWrittenText(paper, line.item.background);
        addWrittenText(paper, line.item.proposal, texts.translate("Paper", "Proposed decision:"));
    }
}

QString apologiesText(const NoticeContent &content, const PaperTexts &texts, Language language) {
    if (content.replyTo.isEmpty())
        return {};
    const QDate by = content.meeting.replyBy;
    if (!by.isValid())
        return texts.standard("notice.apologies", {content.replyTo});
    return texts.standard("notice.apologies-by", {content.replyTo, longDate(by, language)});
}

} // namespace

QString membersOfText(const QString &name, Language language) {
    return PaperTexts(language).translate("Paper", "Members of %1").arg(name);
}

Document noticePaper(const NoticeContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Notice of meeting"),
                                  content.meeting.title, content.meeting.date);
    paper.headRight = shortDate(content.meeting.date, language);
    paper.footLeft = longDate(content.today, language);
    paper.blocks.push_back(facts(content, texts, language));
    addSentence(paper, apologiesText(content, texts, language));

    const QList<AgendaLine> lines = agendaLines(content, texts, language);
    if (!lines.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Agenda")});
        paper.blocks.push_back(overview(lines, texts));
        addDetails(paper, lines, texts);
    }
    addAttachments(paper, content, lines, texts);
    const QString closing = texts.standard("notice.closing");
    if (!closing.isEmpty())
        paper.blocks.push_back(Paragraph{plainText(closing), true});
    return paper;
}

} // namespace aarring
