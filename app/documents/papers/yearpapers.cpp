#include "documents/papers/yearpapers.h"

#include "base/formats.h"
#include "documents/fonts.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"
#include "documents/style.h"
#include "documents/yearwheel.h"
#include "domain/labels.h"

#include <QPainter>

namespace aarring {

namespace {

/// The wheel is drawn for a sheet of A4 and grows with the sheet.
constexpr qreal headRoom = 118; ///< points above and below it on the first page: title, margins kept
constexpr int lettersSize = 9, smallSize = 8, headingSize = 22;

WheelStyle paperWheelStyle() {
    WheelStyle s;
    s.ground = Qt::white;
    s.line = QColor(0xc4, 0xca, 0xd0);
    s.ring = QColor(0xe3, 0xed, 0xf3);
    s.ringOther = QColor(0xd3, 0xe4, 0xee);
    s.past = Qt::white;
    s.text = QColor(0x1a, 0x1a, 0x1a);
    s.quietText = QColor(0x55, 0x5b, 0x61);
    s.accent = QColor(0x0b, 0x3d, 0x5c);
    s.onAccent = Qt::white;
    s.meeting = s.accent;
    s.deadline = QColor(0x96, 0x49, 0x0f);
    s.activity = QColor(0x2f, 0x6f, 0x5e);
    s.activityFill = QColor(0xd5, 0xe7, 0xe0);
    s.quietGround = QColor(0xf2, 0xf0, 0xea);
    s.hatch = QColor(0xc9, 0xc3, 0xb7);
    s.holiday = QColor(0x9c, 0x23, 0x29);
    s.letters = figureFont(lettersSize);
    s.small = figureFont(smallSize);
    s.heading = figureFont(headingSize, serifFamily);
    return s;
}

/// What clashes is for whoever plans; those who get the paper are only told the day.
QList<YearItem> itemsOf(const YearPaperContent &content, Language language) {
    NetworkFacts facts = content.facts;
    facts.network.language = language; // in which deadlines are named
    QList<YearItem> items = yearItems(facts, content.year);
    for (YearItem &item : items)
        item.clash.clear();
    return items;
}

QString dayText(const YearItem &item, Language language) {
    return item.lastDay > item.date
               ? shortDate(item.date, language) + QChar(0x2013) + shortDate(item.lastDay, language)
               : shortDate(item.date, language);
}

/// One row for each, below the name of its month.
Table listOf(const YearPaperContent &content, const QList<YearItem> &items, const PaperTexts &texts,
             Language language) {
    Table table{{},
                {{texts.translate("Paper", "Date"), 1.7},
                 {texts.translate("Paper", "Week"), 0.6},
                 {texts.translate("Paper", "Time"), 1},
                 {texts.translate("Paper", "What happens"), 3.4, Align::Left, true},
                 {texts.translate("Paper", "Kind", "of an entry in the year"), 1.2},
                 {texts.translate("Paper", "Place"), 1.8},
                 {texts.translate("Paper", "State"), 1}},
                {}};
    int month = 0;
    for (const YearItem &item : items) {
        const QDate shown = std::max(item.date, QDate(content.year, 1, 1));
        if (shown.month() != month)
            table.rows += TableRow{{capitalised(monthName(shown.month(), language))}, TableRowKind::Group};
        month = shown.month();
        QString time, kind, place, state;
        if (const Meeting *meeting = item.isMeeting ? find(content.facts.meetings, item.id) : nullptr) {
            const Body *body = find(content.facts.bodies, meeting->body);
            time = timeRange(meeting->start, meeting->end, language);
            kind = item.minor && body ? body->name : texts.translate("Paper", "Meeting");
            place = meeting->form == MeetingForm::Digital ? formText(meeting->form, texts) : meeting->place;
            if (place.isEmpty())
                place = formText(meeting->form, texts);
            state = stateText(meeting->state, texts);
        } else if (const YearEntry *entry = find(content.facts.entries, item.id)) {
            kind = texts.translate("Label", labelSource(entry->kind));
            state = texts.translate("Label", labelSource(entry->state));
        } else if (const Measure *measure = find(content.facts.measures, item.measure)) {
            kind = texts.translate("Paper", "Measure");
            state = texts.translate("Label", labelSource(measure->state));
        } else {
            const EntryState entry = item.done ? EntryState::Done : EntryState::Planned;
            kind = texts.translate("Label", labelSource(EntryKind::Deadline));
            state = texts.translate("Label", labelSource(entry));
        }
        table.rows += TableRow{
            {dayText(item, language), QString::number(isoWeek(shown)), time, item.title, kind, place, state}};
    }
    return table;
}

WheelContent wheelOf(const YearPaperContent &content, const QList<YearItem> &items, const PaperTexts &texts,
                     Language language) {
    WheelContent wheel;
    wheel.year = content.year;
    wheel.network = drawable(shortLabel(content.network));
    wheel.items = items;
    for (YearItem &item : wheel.items) {
        item.title = drawable(item.title);
        item.clash = drawable(item.clash);
    }
    wheel.language = language;
    wheel.laneNames = {texts.translate("Paper", "meetings", "ring of the year wheel"),
                       texts.translate("Paper", "deadlines", "ring of the year wheel"),
                       texts.translate("Paper", "activities", "ring of the year wheel")};
    wheel.legend = {texts.translate("Paper", "meeting, held", "legend of the year wheel"),
                    texts.translate("Paper", "planned", "legend of the year wheel"),
                    texts.translate("Paper", "in a group", "legend of the year wheel"),
                    texts.translate("Paper", "deadline", "legend of the year wheel"),
                    texts.translate("Paper", "activity", "legend of the year wheel"),
                    texts.translate("Paper", "quiet time", "legend of the year wheel"),
                    texts.translate("Paper", "public holiday", "legend of the year wheel")};
    for (const auto &[days, name] : content.facts.calendar.quietTimesOf(content.year))
        wheel.quiet.append(days);
    for (const Holiday &holiday : content.facts.calendar.holidaysOf(content.year))
        if (holiday.kind == DayKind::Public)
            wheel.holidays.append(holiday.date);
    return wheel;
}

QString altText(const YearPaperContent &content, const QList<YearItem> &items, const PaperTexts &texts) {
    const auto count = [&](YearLane lane) {
        return int(
            std::count_if(items.begin(), items.end(), [lane](const YearItem &i) { return i.lane == lane; }));
    };
    // Counted before: lupdate never comes back from a qualified name among the arguments of translate().
    const int meetings = count(YearLane::Meetings);
    const int deadlines = count(YearLane::Deadlines);
    const int activities = count(YearLane::Activities);
    return texts.translate("Paper", "Year wheel %1: %2, %3, %4. The table below says the same.")
        .arg(QString::number(content.year), texts.translate("Paper", "%n meeting(s)", nullptr, meetings),
             texts.translate("Paper", "%n deadline(s)", nullptr, deadlines),
             texts.translate("Paper", "%n activity(ies)", nullptr, activities));
}

Document yearPaper(const YearPaperContent &content, const QString &kind, const QString &title,
                   Language language) {
    Document paper = networkPaper(content.network, language, kind, title, content.today);
    paper.orientation = Orientation::Landscape;
    paper.fileNameParts += QString::number(content.year);
    paper.footLeft = longDate(content.today, language);
    return paper;
}

} // namespace

Document yearPlanPaper(const YearPaperContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = yearPaper(content, texts.translate("Paper", "Year plan"),
                               texts.translate("Paper", "Year plan %1").arg(content.year), language);
    const QList<YearItem> items = itemsOf(content, language);
    paper.blocks.push_back(listOf(content, items, texts, language));
    return paper;
}

Document yearWheelPaper(const YearPaperContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = yearPaper(content, texts.translate("Paper", "Year wheel"),
                               texts.translate("Paper", "Year wheel %1").arg(content.year), language);
    paper.paperSize = content.sheet;
    const QList<YearItem> items = itemsOf(content, language);
    const qreal grown = sheetSize(content.sheet).width() / sheetSize(PaperSize::A4).width();
    Figure figure;
    figure.altText = altText(content, items, texts);
    const PaperStyle style = paperStyle(paper);
    figure.heightPt = style.textHeight() - headRoom / 2;
    figure.paint = [wheel = wheelOf(content, items, texts, language), grown](QPainter &painter,
                                                                             const QRectF &box) {
        painter.save();
        painter.translate(box.topLeft());
        const auto laidOut = [&](qreal scale) {
            return WheelLayout(wheel, paperWheelStyle(), QRectF(QPointF(), box.size() / scale));
        };
        // A larger sheet has larger letters, or room for all where the smaller one leaves something out.
        WheelLayout layout = laidOut(grown);
        const bool isFull = layout.leftOut() > 0;
        if (isFull)
            layout = laidOut(1);
        else
            painter.scale(grown, grown);
        layout.paint(painter);
        painter.restore();
    };
    figure.twin = listOf(content, items, texts, language);
    paper.blocks.push_back(figure);
    return paper;
}

} // namespace aarring
