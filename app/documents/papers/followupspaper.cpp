#include "documents/papers/followupspaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

#include <algorithm>

namespace aarring {

namespace {

TableRow row(const FollowUpLine &line, const FollowUpsContent &content, const PaperTexts &texts,
             Language language) {
    QString what = line.followUp.what;
    if (!line.followUp.note.isEmpty())
        what += QLatin1Char('\n') + line.followUp.note;
    QString from = numberText(line.number, line.agreedOn, content.network, texts);
    if (!line.itemTitle.isEmpty())
        from = QString(from + QLatin1Char(' ') + line.itemTitle).trimmed();
    return {{dayInTable(line.followUp.deadline, language), what, line.who, from}};
}

} // namespace

Document followUpsPaper(const FollowUpsContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString kind = texts.translate("Paper", "Follow-up list");
    Document paper = networkPaper(content.network, language, kind, kind, content.day);
    const QString day = longDate(content.day, language);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(day);
    if (content.open.isEmpty()) {
        addSentence(paper, texts.standard("follow-ups.none"));
        return paper;
    }
    const auto overdue = std::count_if(content.open.begin(), content.open.end(),
                                       [&](const FollowUpLine &line) { return line.isOverdue(content.day); });
    Facts facts;
    facts.rows = {{texts.translate("Paper", "As of"), day},
                  {texts.translate("Paper", "Open", "follow-ups"), QString::number(content.open.size())},
                  {texts.translate("Paper", "Overdue"), QString::number(overdue)}};
    paper.blocks.push_back(facts);
    Table table{{},
                {{texts.translate("Paper", "Deadline"), 1},
                 {texts.translate("Paper", "What", "is to be done"), 3.2, Align::Left, true},
                 {texts.translate("Paper", "Who"), 1.6},
                 {texts.translate("Paper", "From", "which agenda item"), 2.2}},
                {}};
    for (const bool late : {true, false}) {
        bool hasGroup = false;
        for (const FollowUpLine &line : content.open) {
            if (line.isOverdue(content.day) != late)
                continue;
            if (!hasGroup && overdue)
                table.rows += TableRow{
                    {late ? texts.translate("Paper", "Overdue") : texts.translate("Paper", "Not yet due")},
                    TableRowKind::Group};
            hasGroup = true;
            table.rows += row(line, content, texts, language);
        }
    }
    paper.blocks.push_back(table);
    return paper;
}

} // namespace aarring
