#include "documents/papers/meetingplanpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

#include <algorithm>

namespace aarring {

namespace {

QList<Meeting> meetingsOf(const MeetingPlanContent &content, Id body) {
    QList<Meeting> meetings;
    for (const Meeting &meeting : content.meetings)
        if (meeting.body == body && meeting.date.year() == content.year)
            meetings += meeting;
    std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) {
        return std::pair(a.date, a.start) < std::pair(b.date, b.start);
    });
    return meetings;
}

TableRow row(const Meeting &meeting, const MeetingPlanContent &content, const PaperTexts &texts,
             Language language) {
    const int number = placeInYear(meeting, content.meetings).number;
    QStringList place = {meeting.place, meeting.host};
    place.removeAll(QString());
    place.removeDuplicates();
    return {{number > 0 ? QString::number(number) : QString(), dayInTable(meeting.date, language),
             QString::number(isoWeek(meeting.date)), timeRange(meeting.start, meeting.end, language),
             formText(meeting.form, texts), place.join(QStringLiteral(", ")), meeting.title,
             stateText(meeting.state, texts)}};
}

/// "4 of at least 4" for each body the mandate asks meetings of.
Facts facts(const MeetingPlanContent &content, const PaperTexts &texts) {
    Facts facts;
    for (const Rule &rule : content.rules) {
        if (rule.kind != RuleKind::MeetingsPerYear || rule.meetingKind)
            continue;
        const QList<Meeting> meetings = meetingsOf(content, rule.body);
        const auto counting = std::count_if(meetings.begin(), meetings.end(),
                                            [](const Meeting &m) { return m.counts && m.takesPlace(); });
        QString text;
        if (rule.atLeast > 0)
            text = texts.translate("Paper", "%1 of at least %2").arg(counting).arg(rule.atLeast);
        else if (rule.atMost > 0)
            text = texts.translate("Paper", "%1 of at most %2").arg(counting).arg(rule.atMost);
        const QString body = byId(content.bodies, rule.body).name;
        facts.rows.push_back({texts.translate("Paper", "Meetings that count"),
                              content.bodies.size() > 1 ? body + QStringLiteral(": ") + text : text});
    }
    return facts;
}

} // namespace

Document meetingPlanPaper(const MeetingPlanContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper =
        networkPaper(content.network, language, texts.translate("Paper", "Meeting plan"),
                     texts.translate("Paper", "Meeting plan %1").arg(content.year), content.today);
    paper.orientation = Orientation::Landscape;
    paper.fileNameParts += QString::number(content.year);
    paper.footLeft = longDate(content.today, language);
    paper.blocks.push_back(facts(content, texts));

    const QList<TableColumn> columns = {
        {texts.translate("Paper", "No.", "number of a meeting"), 0.45, Align::Right},
        {texts.translate("Paper", "Date"), 1},
        {texts.translate("Paper", "Week"), 0.6},
        {texts.translate("Paper", "Time"), 1.1},
        {texts.translate("Paper", "Form", "of a meeting"), 0.9},
        {texts.translate("Paper", "Place and host"), 2.2},
        {texts.translate("Paper", "Meeting"), 3, Align::Left, true},
        {texts.translate("Paper", "State"), 1}};
    bool hasMeetings = false;
    for (const Body &body : content.bodies) {
        const QList<Meeting> meetings = meetingsOf(content, body.id);
        if (meetings.isEmpty())
            continue;
        hasMeetings = true;
        paper.blocks.push_back(Heading{1, body.name});
        Table table{{}, columns, {}};
        for (const Meeting &meeting : meetings)
            table.rows += row(meeting, content, texts, language);
        paper.blocks.push_back(table);
    }
    if (!hasMeetings)
        addSentence(paper, texts.standard("meeting-plan.none"));
    return paper;
}

} // namespace aarring
