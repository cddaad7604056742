#include "documents/papers/cuesheetpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"
#include "domain/programme.h"

namespace aarring {

namespace {

constexpr qreal rowToNote = 24; // points

Facts facts(const MeetingContent &content, const Programme &programme, const PaperTexts &texts,
            Language language) {
    const Meeting &meeting = content.meeting;
    Facts facts;
    facts.rows = {{texts.translate("Paper", "Time"), whenText(meeting, language)},
                  {texts.translate("Paper", "Place"), meeting.place},
                  {texts.translate("Paper", "Link"), meeting.link},
                  {texts.translate("Paper", "Programme"), duration(programme.minutes, language)}};
    if (programme.overrun)
        facts.rows += std::pair{texts.translate("Paper", "Too long by", "a programme"),
                                duration(programme.overrun, language)};
    return facts;
}

QString titleText(const AgendaLine &line, const PaperTexts &texts) {
    QString text = line.isPart ? QStringLiteral("– ") + line.title : line.title;
    if (line.item.internal)
        text += QStringLiteral(" (%1)").arg(texts.translate("Paper", "internal", "an agenda item"));
    return text;
}

Table cues(const QList<AgendaLine> &lines, const Programme &programme, const PaperTexts &texts,
           Language language) {
    Table table{{},
                {{texts.translate("Paper", "Time"), 1.2},
                 {texts.translate("Paper", "Length"), 0.9, Align::Right},
                 {texts.translate("Paper", "Remaining", "time of a meeting"), 1.1, Align::Right},
                 {texts.translate("Paper", "No.", "number of an agenda item"), 0.9},
                 {texts.translate("Paper", "Item", "on the agenda"), 3.4, Align::Left, true},
                 {texts.translate("Paper", "Presenter"), 1.7},
                 {texts.translate("Paper", "Notes"), 2}},
                {},
                rowToNote};
    int remaining = programme.minutes;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const AgendaLine &line = lines[i];
        const int length = line.isPart ? 0 : programme.times[i].length;
        remaining -= length;
        table.rows += TableRow{{line.time, length ? duration(length, language) : QString(),
                                length ? duration(qMax(0, remaining), language) : QString(), line.number,
                                titleText(line, texts), line.item.presenters, QString()}};
    }
    if (!lines.isEmpty())
        table.rows += TableRow{{timeOfDay(programme.end, language),
                                duration(programme.minutes, language),
                                {},
                                {},
                                texts.translate("Paper", "End", "of a meeting")},
                               TableRowKind::Sum};
    return table;
}

} // namespace

Document cueSheetPaper(const MeetingContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Cue sheet"),
                                  content.meeting.title, content.meeting.date);
    paper.orientation = Orientation::Landscape;
    paper.headRight = texts.translate("Paper", "Internal – not to be sent");
    paper.footLeft = longDate(content.today, language);
    paper.fileNameParts += texts.translate("Paper", "internal", "in a file name");
    const Programme programme = programmeOf(content.meeting, content.items);
    paper.blocks.push_back(facts(content, programme, texts, language));
    const QList<AgendaLine> lines = agendaLines(content, texts, language, true);
    if (lines.isEmpty()) {
        addSentence(paper, texts.standard("programme.none"));
        return paper;
    }
    paper.blocks.push_back(cues(lines, programme, texts, language));
    for (const AgendaLine &line : lines) {
        if (line.item.background.isEmpty() && line.item.proposal.isEmpty())
            continue;
        paper.blocks.push_back(Heading{1, headingOf(line)});
        addWrittenText(paper, line.item.background);
        addWrittenText(paper, line.item.proposal, texts.translate("Paper", "Proposed decision:"));
    }
    return paper;
}

} // namespace aarring
