#include "documents/papers/decisionspaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

namespace aarring {

namespace {

Table registerTable(const DecisionsContent &content, const PaperTexts &texts, Language language) {
    Table table{{},
                {{texts.translate("Paper", "No.", "number of an agenda item"), 0.9},
                 {texts.translate("Paper", "Item", "on the agenda"), 2.2, Align::Left, true},
                 {texts.translate("Paper", "Decision", "what was decided"), 3.6}},
                {}};
    Id meeting = 0;
    for (const DecisionLine &line : content.decisions) {
        if (line.meeting != meeting) {
            meeting = line.meeting;
            const Meeting at = byId(content.meetings, meeting);
            QString group = QStringLiteral("%1, %2").arg(longDate(line.day, language), at.title);
            if (!at.minutesAreApproved())
                group += QStringLiteral(" (%1)").arg(texts.translate("Paper", "minutes not yet approved"));
            table.rows += TableRow{{group}, TableRowKind::Group};
        }
        table.rows +=
            TableRow{{numberText(line.number, line.day, content.network, texts), line.title, line.decision}};
    }
    return table;
}

} // namespace

Document decisionsPaper(const DecisionsContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString kind = texts.translate("Paper", "Register of decisions");
    const QString title =
        content.year ? texts.translate("Paper", "Register of decisions %1", "a year").arg(content.year)
                     : kind;
    Document paper = networkPaper(content.network, language, kind, title, content.today);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(longDate(content.today, language));
    if (content.year)
        paper.fileNameParts += QString::number(content.year);
    if (content.decisions.isEmpty()) {
        addSentence(paper, texts.standard("decisions.none"));
        return paper;
    }
    Facts facts;
    facts.rows = {{texts.translate("Paper", "Network"), content.network.name},
                  {texts.translate("Paper", "Decisions"), QString::number(content.decisions.size())}};
    paper.blocks.push_back(facts);
    paper.blocks.push_back(registerTable(content, texts, language));
    return paper;
}

} // namespace aarring
