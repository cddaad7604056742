#include "documents/papers/noticepaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"
#include "domain/programme.h"

namespace aarring {

namespace {

Facts facts(const NoticeContent &content, const PaperTexts &texts, Language language) {
    const Meeting &meeting = content.meeting;
    Facts facts;
    facts.rows = {{texts.translate("Paper", "To", "recipients"), content.to},
                  {texts.translate("Paper", "From", "sender"), content.sender},
                  {texts.translate("Paper", "Time"), whenText(meeting, language)},
                  {texts.translate("Paper", "Place"), meeting.place},
                  {texts.translate("Paper", "Link"), meeting.link},
                  {texts.translate("Paper", "Form", "of a meeting"), formText(meeting.form, texts)},
                  {texts.translate("Paper", "Host"), meeting.host}};
    return facts;
}

struct NumberedItem {
    AgendaItem item;
    QString number; ///< empty for breaks
    QString time;   ///< empty without a start
};

QList<NumberedItem> numberedItems(const NoticeContent &content, const PaperTexts &texts, Language language) {
    const QList<ItemNumber> numbers = itemNumbers(content.items, content.numberedBefore);
    const Programme programme = programmeOf(content.meeting, content.items);
    QList<NumberedItem> items;
    for (int i = 0; i < content.items.size(); ++i) {
        const QString time = timeRange(programme.times[i].from, programme.times[i].to, language);
        items +=
            NumberedItem{content.items[i],
                         numberText(numbers.value(i), content.meeting.date, content.network, texts), time};
    }
    return items;
}

Table overview(const QList<NumberedItem> &items, const PaperTexts &texts) {
    Table table{{},
                {{texts.translate("Paper", "Time"), 1.1},
                 {texts.translate("Paper", "No.", "number of an agenda item"), 0.85},
                 {texts.translate("Paper", "Item", "on the agenda"), 3.6, Align::Left, true},
                 {texts.translate("Paper", "Kind"), 1.1},
                 {texts.translate("Paper", "Presenter"), 1.7}},
                {}};
    for (const NumberedItem &i : items) {
        const QString title = i.item.title.isEmpty() ? kindText(i.item.kind, texts) : i.item.title;
        const QString kind = i.item.isBusiness() ? kindText(i.item.kind, texts) : QString();
        table.rows += TableRow{{i.time, i.number, title, kind, i.item.presenters}};
    }
    return table;
}

void addParagraphs(Document &paper, const QString &text, const QString &label = {}) {
    bool isFirst = true;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        Spans spans = plainText(line);
        if (isFirst && !label.isEmpty())
            spans.prepend(Span{label + QLatin1Char(' '), true, false, {}});
        paper.blocks.push_back(Paragraph{spans});
        isFirst = false;
    }
}

void addDetails(Document &paper, const QList<NumberedItem> &items, const PaperTexts &texts) {
    bool hasHeading = false;
    for (const NumberedItem &i : items) {
        if (i.item.background.isEmpty() && i.item.proposal.isEmpty())
            continue;
        if (!hasHeading)
            paper.blocks.push_back(Heading{1, texts.translate("Paper", "About the items")});
        hasHeading = true;
        paper.blocks.push_back(Heading{2, QString(i.number + QLatin1Char(' ') + i.item.title).trimmed()});
        addParagraphs(paper, i.item.background);
        addParagraphs(paper, i.item.proposal, texts.translate("Paper", "Proposed decision:"));
    }
}

QString apologiesText(const NoticeContent &content, const PaperTexts &texts, Language language) {
    if (content.replyTo.isEmpty())
        return {};
    if (!content.replyBy.isValid())
        return texts.standard("notice.apologies", {content.replyTo});
    return texts.standard("notice.apologies-by", {content.replyTo, longDate(content.replyBy, language)});
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

    const QList<NumberedItem> items = numberedItems(content, texts, language);
    if (!items.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Agenda")});
        paper.blocks.push_back(overview(items, texts));
        addDetails(paper, items, texts);
    }
    const QString closing = texts.standard("notice.closing");
    if (!closing.isEmpty())
        paper.blocks.push_back(Paragraph{plainText(closing), true});
    return paper;
}

} // namespace aarring
