#include "documents/papers/meetingcontent.h"

#include "base/formats.h"
#include "documents/papers/meetingwords.h"
#include "domain/programme.h"

namespace aarring {

QList<AgendaLine> agendaLines(const MeetingContent &content, const PaperTexts &texts, Language language,
                              bool withInternal) {
    const int before = numbersRunThroughYear(content.network) ? content.numberedBefore : 0;
    const QList<ItemNumber> numbers = itemNumbers(content.items, before);
    const Programme programme = programmeOf(content.meeting, content.items);
    QSet<Id> hidden;
    QList<AgendaLine> lines;
    for (qsizetype i = 0; i < content.items.size(); ++i) {
        const AgendaItem &item = content.items[i];
        if (!withInternal && (item.internal || hidden.contains(item.parent))) {
            hidden.insert(item.id);
            continue;
        }
        const ProgrammeTime &time = programme.times[i];
        lines += AgendaLine{item,
                            numberText(numbers[i], content.meeting.date, content.network, texts),
                            item.title.isEmpty() ? kindText(item.kind, texts) : item.title,
                            timeRange(time.from, time.to, language),
                            time.day,
                            time.isPart};
    }
    return lines;
}

QString headingOf(const AgendaLine &line) {
    return QString(line.number + QLatin1Char(' ') + line.title).trimmed();
}

void addWrittenText(Document &paper, const QString &text, const QString &label) {
    List list;
    bool isFirst = true;
    const auto endList = [&] {
        if (!list.items.isEmpty())
            paper.blocks.push_back(list);
        list.items.clear();
    };
    for (const QString &written : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString line = written.trimmed();
        const bool isListed =
            line.size() > 2 && line[1].isSpace() && QStringLiteral("-*–•").contains(line[0]);
        if (line.isEmpty())
            continue;
        if (isListed && (!isFirst || label.isEmpty())) {
            list.items += plainText(line.mid(2).trimmed());
        } else {
            endList();
            Spans spans = plainText(line);
            if (isFirst && !label.isEmpty())
                spans.prepend(Span{label + QLatin1Char(' '), true, false, {}});
            paper.blocks.push_back(Paragraph{spans});
        }
        isFirst = false;
    }
    endList();
}

void addAttachments(Document &paper, const MeetingContent &content, const QList<AgendaLine> &lines,
                    const PaperTexts &texts) {
    List files;
    for (const QString &name : content.attachments.value(content.meeting.id))
        files.items += plainText(name);
    for (const AgendaLine &line : lines)
        for (const QString &name : content.attachments.value(line.item.id))
            files.items += plainText(QStringLiteral("%1: %2").arg(headingOf(line), name));
    if (files.items.isEmpty())
        return;
    paper.blocks.push_back(Heading{1, texts.translate("Paper", "Attachments")});
    paper.blocks.push_back(files);
}

} // namespace aarring
