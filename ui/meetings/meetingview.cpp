#include "ui/meetings/meetingview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/meetings/agendatable.h"
#include "ui/meetings/factsstrip.h"
#include "ui/meetings/itemform.h"
#include "ui/meetings/meetingcount.h"
#include "ui/meetings/meetingfacts.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace aarring {

namespace {

constexpr int besideWidth = 352;
constexpr int shortenChoices = 6;

QTime endOf(const Meeting &meeting, const ItemTimes &times) {
    return meeting.start.addSecs(times.minutes * 60);
}

} // namespace

MeetingView::MeetingView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    auto *layout = columnLayout(12);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    m_header = new PageHeader(this);
    m_back = plainButton(QStringLiteral("go-previous"), this);
    m_back->setObjectName(QStringLiteral("meeting.back"));
    m_notice = plainButton(QStringLiteral("document-print"), this);
    m_notice->setObjectName(QStringLiteral("meeting.notice"));
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("meeting.newItem"));
    for (QPushButton *button : {m_back, m_notice, m_new})
        m_header->addAction(button);
    layout->addWidget(m_header);
    m_strip = new FactsStrip(this);
    m_strip->setObjectName(QStringLiteral("meeting.strip"));
    layout->addWidget(m_strip);
    m_overrun = new WarningBar(this);
    m_overrun->setObjectName(QStringLiteral("meeting.overrun"));
    m_shorten = m_overrun->addWayOut();
    m_shorten->setObjectName(QStringLiteral("meeting.shorten"));
    m_shortenMenu = new QMenu(this);
    m_shortenMenu->setObjectName(QStringLiteral("meeting.shortenMenu"));
    connect(m_shorten, &QPushButton::clicked, this,
            [this] { m_shortenMenu->popup(m_shorten->mapToGlobal(m_shorten->rect().bottomLeft())); });
    m_endLater = m_overrun->addWayOut();
    m_endLater->setObjectName(QStringLiteral("meeting.endLater"));
    layout->addWidget(m_overrun);
    auto *row = rowLayout(16);
    auto *panel = new Panel(0, this);
    m_agenda = new AgendaTable(panel);
    m_agenda->setObjectName(QStringLiteral("meeting.agenda"));
    panel->body()->addWidget(m_agenda);
    row->addWidget(panel, 1);
    row->addWidget(buildBeside());
    layout->addLayout(row, 1);

    connect(m_back, &QPushButton::clicked, this, &MeetingView::closed);
    connect(m_notice, &QPushButton::clicked, this, [this] {
        leave();
        emit noticeRequested(m_meeting);
    });
    connect(m_new, &QPushButton::clicked, this, &MeetingView::addItem);
    connect(m_strip, &QAbstractButton::clicked, this, &MeetingView::editFacts);
    connectAgenda();
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto *back = new QShortcut(keys, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &MeetingView::closed);
    }
    auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    connect(add, &QShortcut::activated, this, &MeetingView::addItem);
    retranslate();
}

QWidget *MeetingView::buildBeside() {
    auto *beside = new QWidget(this);
    beside->setFixedWidth(besideWidth);
    m_beside = new QStackedLayout(beside);
    m_facts = new MeetingFacts;
    m_item = new ItemForm;
    for (QWidget *form : std::initializer_list<QWidget *>{m_facts, m_item}) {
        auto *panel = new Panel(1, beside);
        auto *scroll = new QScrollArea(panel);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        form->layout()->setContentsMargins(16, 16, 16, 16);
        scroll->setWidget(form);
        scroll->viewport()->setAutoFillBackground(false);
        form->setAutoFillBackground(false);
        panel->body()->addWidget(scroll);
        m_beside->addWidget(panel);
    }
    connect(m_facts, &MeetingFacts::edited, this, &MeetingView::saveFacts);
    connect(m_item, &ItemForm::edited, this, &MeetingView::saveItem);
    return beside;
}

void MeetingView::connectAgenda() {
    connect(m_agenda, &TableView::currentIdChanged, this, &MeetingView::showBeside);
    connect(m_agenda, &TableView::opened, this, [this] { m_item->focusTitle(); });
    connect(m_agenda, &QAbstractItemView::clicked, this, &MeetingView::showBeside);
    connect(m_agenda, &AgendaTable::moveRequested, this,
            [this](Id item, Id after) { m_context.ok(m_context.actions.moveItem(item, after)); });
    connect(m_agenda, &AgendaTable::removeRequested, this, &MeetingView::removeItem);
    connect(m_agenda, &AgendaTable::newRequested, this, &MeetingView::addItem);
    connect(m_endLater, &QPushButton::clicked, this, [this] {
        if (const Meeting *meeting = m_context.queries.meeting(m_meeting)) {
            Meeting longer = *meeting;
            longer.end = endOf(longer, itemTimes(longer, m_context.queries.agenda(m_meeting)));
            m_context.ok(m_context.actions.saveMeeting(longer));
        }
    });
}

void MeetingView::setMeeting(Id meeting) {
    leave();
    m_meeting = meeting;
    m_agenda->setCurrentId(0);
    m_beside->setCurrentIndex(0);
    refresh();
    if (m_agenda->rows().size() > 1) {
        m_agenda->setFocus(Qt::OtherFocusReason);
        chooseItem(m_agenda->rows().front().item.id);
    } else {
        m_strip->setFocus(Qt::OtherFocusReason);
    }
}

bool MeetingView::chooseItem(Id item) {
    const bool chosen = m_agenda->setCurrentId(item);
    showBeside();
    return chosen;
}

void MeetingView::editFacts() {
    m_item->flush();
    m_agenda->setCurrentId(0);
    m_beside->setCurrentIndex(0);
    m_facts->focusTitle();
}

void MeetingView::leave() {
    m_facts->flush();
    m_item->flush();
}

void MeetingView::refresh() {
    const Meeting *found = m_context.queries.meeting(m_meeting);
    if (!found)
        return;
    const Meeting meeting = *found;
    const QList<AgendaItem> items = m_context.queries.agenda(m_meeting);
    showHeader(meeting, items);
    showFacts(meeting);
    showOverrun(meeting, items);
    showAgenda(meeting, items);
    m_facts->setBodies(m_context.queries.facts().bodies);
    m_facts->setMeeting(meeting);
    showBeside();
}

void MeetingView::showHeader(const Meeting &meeting, const QList<AgendaItem> &items) {
    int business = 0;
    int decisions = 0;
    int elections = 0;
    for (const AgendaItem &item : items) {
        business += item.isBusiness() ? 1 : 0;
        decisions += item.kind == ItemKind::Decision ? 1 : 0;
        elections += item.kind == ItemKind::Election ? 1 : 0;
    }
    QStringList parts{tr("%n item(s)", nullptr, business)};
    if (decisions)
        parts.append(tr("%n for decision", nullptr, decisions));
    if (elections)
        parts.append(tr("%n election(s)", nullptr, elections));
    m_header->setTitle(meeting.title);
    m_header->setSentence(business ? parts.join(QStringLiteral(", ")) : tr("The programme is empty."));
}

void MeetingView::showFacts(const Meeting &meeting) {
    const Language language = languageOf(this);
    QList<FactsStrip::Fact> facts;
    facts.append({tr("Date"), longDateWithWeekday(meeting.date, language)});
    if (meeting.start.isValid())
        facts.append({tr("Time"), atTime(meeting.start, meeting.end, language)});
    facts.append({tr("Form"), label(meeting.form)});
    if (!meeting.place.isEmpty())
        facts.append({tr("Place"), meeting.place});
    const MeetingCount count = countOf(meeting, m_context.queries);
    if (count.tooMany())
        facts.append({tr("Counts in the mandate"),
                      tr("Meeting %1, at most %2").arg(count.number).arg(count.atMost), Mark::Warning});
    else if (count.number)
        facts.append(
            {tr("Counts in the mandate"), tr("Yes, meeting %1 of %2").arg(count.number).arg(count.of)});
    else
        facts.append({tr("Counts in the mandate"), tr("No")});
    if (m_context.queries.facts().bodies.size() > 1)
        if (const Body *body = m_context.queries.body(meeting.body))
            facts.append({tr("Body"), body->name});
    m_strip->setFacts(facts, {label(meeting.state), markOf(meeting.state)});
}

void MeetingView::showAgenda(const Meeting &meeting, const QList<AgendaItem> &items) {
    const Language language = languageOf(this);
    const ItemTimes times = itemTimes(meeting, items);
    const QList<ItemNumber> numbers = itemNumbers(items, m_context.queries.businessItemsBefore(meeting));
    std::vector<AgendaRow> rows;
    for (qsizetype i = 0; i < items.size(); ++i) {
        AgendaRow row{items[i],
                      {},
                      itemNumberText(numbers[i], meeting.date, m_context.queries.network()),
                      QString::number(items[i].minutes),
                      times.firstLate >= 0 && i >= times.firstLate};
        if (i < times.times.size())
            row.clock = timeRange(times.times[i].first, times.times[i].second, language);
        rows.push_back(row);
    }
    AgendaRow end;
    if (!items.isEmpty()) {
        if (meeting.start.isValid())
            end.clock = tr("Ends at %1").arg(timeOfDay(endOf(meeting, times), language));
        end.length = duration(times.minutes, language);
        end.late = times.overrun > 0;
    }
    rows.push_back(end);
    m_agenda->setRows(std::move(rows));
}

void MeetingView::showOverrun(const Meeting &meeting, const QList<AgendaItem> &items) {
    const Language language = languageOf(this);
    const ItemTimes times = itemTimes(meeting, items);
    m_overrun->setVisible(times.overrun > 0);
    if (!times.overrun)
        return;
    const QString end = timeOfDay(endOf(meeting, times), language);
    m_overrun->setText(tr("The programme is %1 too long: it ends at %2, the meeting at %3.")
                           .arg(duration(times.overrun, language), end, timeOfDay(meeting.end, language)));
    m_endLater->setText(tr("&Let the meeting end at %1").arg(end));
    // The longest first; one that is not longer than the overrun cannot give it.
    QList<AgendaItem> longest;
    for (const AgendaItem &item : items)
        if (item.minutes > times.overrun)
            longest.append(item);
    std::stable_sort(longest.begin(), longest.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.minutes > b.minutes; });
    m_shortenMenu->clear();
    for (const AgendaItem &item : longest.mid(0, shortenChoices)) {
        AgendaItem shorter = item;
        shorter.minutes -= times.overrun;
        m_shortenMenu->addAction(
            tr("%1: %2 → %3")
                .arg(item.title, duration(item.minutes, language), duration(shorter.minutes, language)),
            this, [this, shorter] { saveItem(shorter); });
    }
    m_shorten->setEnabled(!longest.isEmpty());
    m_shorten->setToolTip(longest.isEmpty() ? tr("No single item is long enough to give that much.")
                                            : QString());
}

void MeetingView::showBeside() {
    const Id chosen = m_agenda->currentId();
    for (const AgendaRow &row : m_agenda->rows())
        if (chosen && row.item.id == chosen) {
            m_item->flush();
            QStringList where;
            if (!row.number.isEmpty())
                where.append(tr("Item %1").arg(row.number));
            if (!row.clock.isEmpty())
                where.append(row.clock);
            m_item->setItem(row.item, where.join(QStringLiteral(" · ")));
            m_beside->setCurrentIndex(1);
            return;
        }
    m_beside->setCurrentIndex(0);
}

// After the chosen item; with a name to write over.
void MeetingView::addItem() {
    leave();
    AgendaItem item;
    item.meeting = m_meeting;
    item.title = tr("New item");
    const std::vector<AgendaRow> &rows = m_agenda->rows();
    for (size_t i = 0; i + 2 < rows.size(); ++i)
        if (rows[i].item.id == m_agenda->currentId())
            item.position = (rows[i].item.position + rows[i + 1].item.position) / 2;
    const auto added = m_context.actions.saveItem(item);
    if (!m_context.ok(added))
        return;
    chooseItem(*added);
    m_item->focusTitle();
}

void MeetingView::removeItem(Id item) {
    Id next = 0;
    const std::vector<AgendaRow> &rows = m_agenda->rows();
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].item.id == item)
            next = i + 1 < rows.size() && rows[i + 1].item.id ? rows[i + 1].item.id
                   : i                                        ? rows[i - 1].item.id
                                                              : 0;
    if (m_context.ok(m_context.actions.removeItem(item)))
        chooseItem(next);
}

void MeetingView::saveItem(const AgendaItem &item) { m_context.ok(m_context.actions.saveItem(item)); }

void MeetingView::saveFacts(const Meeting &meeting) { m_context.ok(m_context.actions.saveMeeting(meeting)); }

void MeetingView::retranslate() {
    m_back->setText(tr("All &meetings"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_notice->setText(tr("Notic&e"));
    m_new->setText(tr("&New item"));
    m_new->setToolTip(tr("Insert, or Ctrl+Shift+N"));
    m_strip->setToolTip(tr("Change the facts of the meeting"));
    m_agenda->setAccessibleName(tr("Programme"));
    m_shorten->setText(tr("&Shorten…"));
    refresh();
}

} // namespace aarring
