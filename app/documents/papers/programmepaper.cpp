#include "documents/papers/programmepaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

#include <algorithm>

namespace aarring {

namespace {

/// "Onsdag 29. april 2020 kl. 09.00–15.15", over several days from the first to the last.
QString daysText(const Meeting &meeting, Language language) {
    const QDate last = lastDayOf(meeting);
    if (last == meeting.date)
        return whenText(meeting, language);
    return capitalised(longDateWithWeekday(meeting.date, language)) + QStringLiteral(" – ") +
           longDateWithWeekday(last, language);
}

Facts facts(const MeetingContent &content, const PaperTexts &texts, Language language) {
    const Meeting &meeting = content.meeting;
    Facts facts;
    facts.rows = {
        {texts.translate("Paper", "Time"), daysText(meeting, language)},
        {texts.translate("Paper", "Place"), meeting.place},
        {texts.translate("Paper", "Link"), meeting.link},
        {texts.translate("Paper", "Form", "of a meeting"), formText(meeting.form, texts)},
        {texts.translate("Paper", "Host"), meeting.host},
        {texts.translate("Paper", "Reply by", "to an invitation"), longDate(meeting.replyBy, language)}};
    return facts;
}

QString titleText(const AgendaLine &line, const MeetingContent &content, const PaperTexts &texts) {
    QString text = line.isPart ? QStringLiteral("– ") + line.title : line.title;
    if (content.meeting.minutesState != MinutesState::None && line.item.hasMinutes())
        text += QStringLiteral(". ") + texts.translate("Paper", "See the minutes.");
    return text;
}

Table clock(const QList<AgendaLine> &lines, const MeetingContent &content, const PaperTexts &texts,
            Language language) {
    const bool hasSpeakers = std::any_of(
        lines.begin(), lines.end(), [](const AgendaLine &line) { return !line.item.presenters.isEmpty(); });
    const bool severalDays = !lines.isEmpty() && lines.last().day > 0;
    Table table{{},
                {{texts.translate("Paper", "Time"), 1.15},
                 {texts.translate("Paper", "Programme"), 4, Align::Left, true}},
                {}};
    if (hasSpeakers)
        table.columns += TableColumn{texts.translate("Paper", "Speaker"), 2.6};
    int day = -1;
    for (const AgendaLine &line : lines) {
        if (severalDays && !line.isPart && line.day != day) {
            day = line.day;
            const QDate date = content.meeting.date.addDays(day);
            table.rows += TableRow{{capitalised(longDateWithWeekday(date, language))}, TableRowKind::Group};
        }
        QStringList cells{line.time, titleText(line, content, texts)};
        if (hasSpeakers)
            cells += line.item.presenters;
        table.rows += TableRow{cells};
    }
    return table;
}

} // namespace

Document programmePaper(const MeetingContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Programme"),
                                  content.meeting.title, content.meeting.date);
    paper.headRight = shortDate(content.meeting.date, language);
    paper.footLeft = longDate(content.today, language);
    paper.blocks.push_back(facts(content, texts, language));
    const QList<AgendaLine> lines = agendaLines(content, texts, language);
    if (lines.isEmpty())
        addSentence(paper, texts.standard("programme.none"));
    else
        paper.blocks.push_back(clock(lines, content, texts, language));
    if (!content.meeting.practical.trimmed().isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Practical information")});
        addWrittenText(paper, content.meeting.practical);
    }
    addAttachments(paper, content, lines, texts);
    return paper;
}

} // namespace aarring
