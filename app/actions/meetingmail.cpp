#include "actions/meetingmail.h"

#include "base/formats.h"
#include "documents/papers/meetingcontent.h"
#include "documents/papers/meetingwords.h"

namespace aarring {

namespace {

MeetingMail mailTo(const QList<Attendee> &attendees, const Queries &queries) {
    MeetingMail result;
    for (const Attendee &attendee : attendees) {
        const Person *person = queries.person(attendee.participant.person);
        const QString address = person ? person->email.trimmed() : QString();
        if (address.isEmpty())
            result.without += attendee.name;
        else if (!result.mail.bcc.contains(address, Qt::CaseInsensitive))
            result.mail.bcc += address;
    }
    return result;
}

/// Parts of a text, an empty line between them; empty ones are left out.
QString paragraphs(const QStringList &parts) {
    QStringList written;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            written += part.trimmed();
    return written.join(QStringLiteral("\n\n"));
}

QString whenAndWhere(const Meeting &meeting, Language language) {
    QStringList lines{meeting.title, whenText(meeting, language), meeting.place, meeting.link};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString replyText(const Meeting &meeting, const PaperTexts &texts, Language language) {
    if (!meeting.replyBy.isValid())
        return {};
    return texts.translate("Paper", "Please send apologies by %1.", "in an e-mail")
        .arg(longDateWithWeekday(meeting.replyBy, language));
}

} // namespace

MeetingMail noticeMail(const Queries &queries, Id id) {
    const Meeting *meeting = queries.meeting(id);
    if (!meeting)
        return {};
    const Language language = queries.network().language;
    const PaperTexts texts(language, queries.ownTexts(language));
    MeetingContent content;
    content.network = queries.network();
    content.meeting = *meeting;
    content.items = queries.agenda(id);
    content.numberedBefore = queries.businessItemsBefore(*meeting);
    QStringList agenda;
    for (const AgendaLine &line : agendaLines(content, texts, language))
        agenda += QStringList{line.time, line.number, line.title}.join(QLatin1Char(' ')).simplified();
    if (!agenda.isEmpty())
        agenda.prepend(texts.translate("Paper", "Agenda") + QLatin1Char(':'));
    MeetingMail result = mailTo(queries.participants(id), queries);
    result.mail.subject = QStringLiteral("%1: %2, %3")
                              .arg(texts.translate("Paper", "Notice of meeting"), meeting->title,
                                   shortDate(meeting->date, language));
    result.mail.text = paragraphs(
        {whenAndWhere(*meeting, language), agenda.join(QLatin1Char('\n')),
         replyText(*meeting, texts, language),
         texts.translate("Paper", "The notice with the agenda is attached, and a file for your calendar.",
                         "in an e-mail")});
    return result;
}

MeetingMail minutesMail(const Queries &queries, Id id) {
    const Meeting *meeting = queries.meeting(id);
    if (!meeting)
        return {};
    const Language language = queries.network().language;
    const PaperTexts texts(language, queries.ownTexts(language));
    MeetingMail result = mailTo(queries.participants(id), queries);
    result.mail.subject = QStringLiteral("%1: %2, %3")
                              .arg(texts.translate("Paper", "Minutes", "of a meeting"), meeting->title,
                                   shortDate(meeting->date, language));
    result.mail.text =
        paragraphs({texts.translate("Paper", "Here are the minutes of the meeting.", "in an e-mail"),
                    whenAndWhere(*meeting, language),
                    meeting->minutesAreApproved() ? QString() : texts.standard("minutes.draft")});
    return result;
}

} // namespace aarring
