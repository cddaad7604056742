#include "ui/meetings/programmetab.h"

#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/panel.h"
#include "ui/meetings/itemform.h"
#include "ui/meetings/meetingfacts.h"
#include "ui/meetings/programmetable.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace aarring {

namespace {

constexpr int besideWidth = 336;
constexpr int shortenChoices = 6;

} // namespace

ProgrammeTab::ProgrammeTab(const Context &context, QWidget *parent)
    : MeetingTab(context, parent), m_model(new ProgrammeModel(this)) {
    auto *layout = columnLayout(12);
    setLayout(layout);
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
    m_problem = new WarningBar(this);
    m_problem->setObjectName(QStringLiteral("meeting.problem"));
    m_correct = m_problem->addWayOut();
    m_correct->setObjectName(QStringLiteral("meeting.correct"));
    m_putBack = m_problem->addWayOut();
    m_putBack->setObjectName(QStringLiteral("meeting.putBack"));
    layout->addWidget(m_problem);
    auto *row = rowLayout(16);
    auto *panel = new Panel(0, this);
    m_table = new ProgrammeTable(*m_model, panel);
    m_table->setObjectName(QStringLiteral("meeting.agenda"));
    panel->body()->addWidget(m_table);
    row->addWidget(panel, 1);
    row->addWidget(buildBeside());
    layout->addLayout(row, 1);
    connectTable();
    retranslate();
}

QWidget *ProgrammeTab::buildBeside() {
    auto *beside = new QWidget(this);
    beside->setFixedWidth(besideWidth);
    m_beside = new QStackedLayout(beside);
    m_facts = new MeetingFacts(m_context);
    m_item = new ItemForm(m_context);
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
    connect(m_facts, &MeetingFacts::edited, this,
            [this](const Meeting &meeting) { m_context.ok(m_context.actions.saveMeeting(meeting)); });
    connect(m_item, &ItemForm::edited, this, &ProgrammeTab::saveItem);
    return beside;
}

void ProgrammeTab::connectTable() {
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        m_showsFacts = false;
        showBeside();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        m_showsFacts = false;
        showBeside();
    });
    connect(m_model, &ProgrammeModel::itemEdited, this, &ProgrammeTab::saveItem);
    connect(m_model, &ProgrammeModel::problemChanged, this, &ProgrammeTab::showProblem);
    connect(m_table, &ProgrammeTable::newItemWritten, this, &ProgrammeTab::addItem);
    connect(m_table, &ProgrammeTable::moveRequested, this,
            [this](Id item, Id after) { m_context.ok(m_context.actions.moveItem(item, after)); });
    connect(m_table, &ProgrammeTable::nestRequested, this,
            [this](Id item, Id parent) { m_context.ok(m_context.actions.nestItem(item, parent)); });
    connect(m_table, &ProgrammeTable::removeRequested, this,
            [this](Id item) { m_context.ok(m_context.actions.removeItem(item)); });
    connect(m_correct, &QPushButton::clicked, this, [this] {
        const auto problem = m_model->problem();
        m_table->editCell(problem.row, problem.column);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_model->forgetTyped(m_model->problem().row);
        m_table->setFocus();
    });
    connect(m_endLater, &QPushButton::clicked, this, [this] {
        if (const Meeting *shown = meeting()) {
            Meeting longer = *shown;
            longer.end = m_model->programme().end;
            m_context.ok(m_context.actions.saveMeeting(longer));
        }
    });
}

void ProgrammeTab::begin() {
    m_table->setCurrentId(0);
    m_showsFacts = false;
}

void ProgrammeTab::takeFocus() {
    if (m_model->items().isEmpty()) {
        m_table->goToNew(ProgrammeModel::TimeColumn);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentId())
            chooseItem(m_model->items().constFirst().id);
    }
}

bool ProgrammeTab::chooseItem(Id item) {
    const bool chosen = m_table->setCurrentId(item);
    showBeside();
    return chosen;
}

Id ProgrammeTab::chosenItem() const {
    const AgendaItem *item = m_model->item(m_table->currentId());
    return item ? item->id : 0;
}

void ProgrammeTab::editFacts() {
    m_item->flush();
    m_showsFacts = true;
    showBeside();
    m_facts->focusTitle();
}

void ProgrammeTab::beginNew() {
    leave();
    m_table->beginNew(false);
}

void ProgrammeTab::leave() {
    m_table->finish();
    m_facts->flush();
    m_item->flush();
}

void ProgrammeTab::refresh() {
    const Meeting *shown = meeting();
    if (!shown)
        return;
    const QList<AgendaItem> items = m_context.queries.agenda(m_meeting);
    const QList<ItemNumber> numbers = itemNumbers(items, m_context.queries.businessItemsBefore(*shown));
    QStringList texts;
    for (const ItemNumber &number : numbers)
        texts.append(itemNumberText(number, shown->date, m_context.queries.network()));
    m_model->setReadOnly(shown->minutesAreApproved());
    m_model->setItems(*shown, items, texts);
    showOverrun(*shown);
    m_facts->setMeeting(*shown);
    showBeside();
}

void ProgrammeTab::showOverrun(const Meeting &meeting) {
    const Language language = languageOf(this);
    const Programme &programme = m_model->programme();
    m_overrun->setVisible(programme.overrun > 0);
    if (!programme.overrun)
        return;
    const QString end = timeOfDay(programme.end, language);
    m_overrun->setText(
        tr("The programme is %1 too long: it ends at %2, the meeting at %3.")
            .arg(duration(programme.overrun, language), end, timeOfDay(meeting.end, language)));
    m_endLater->setText(tr("&Let the meeting end at %1").arg(end));
    // The longest first; one that is not longer than the overrun cannot give it.
    QList<AgendaItem> longest;
    for (const AgendaItem &item : m_model->items())
        if (item.minutes > programme.overrun && !item.parent)
            longest.append(item);
    std::stable_sort(longest.begin(), longest.end(),
                     [](const AgendaItem &a, const AgendaItem &b) { return a.minutes > b.minutes; });
    m_shortenMenu->clear();
    for (const AgendaItem &item : longest.mid(0, shortenChoices)) {
        AgendaItem shorter = item;
        shorter.minutes -= programme.overrun;
        m_shortenMenu->addAction(
            tr("%1: %2 → %3")
                .arg(item.title, duration(item.minutes, language), duration(shorter.minutes, language)),
            this, [this, shorter] { saveItem(shorter); });
    }
    m_shorten->setEnabled(!longest.isEmpty());
    m_shorten->setToolTip(longest.isEmpty() ? tr("No single item is long enough to give that much.")
                                            : QString());
}

void ProgrammeTab::showProblem() {
    const QString sentence = m_model->problem().sentence;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ProgrammeTab::showBeside() {
    const Id chosen = m_showsFacts ? 0 : m_table->currentId();
    for (const ProgrammeRow &row : m_model->rows())
        if (chosen && row.kind == ProgrammeRow::Kind::Item && row.item.id == chosen) {
            QStringList where;
            if (!row.number.isEmpty())
                where.append(tr("Item %1").arg(row.number));
            if (row.time.from.isValid())
                where.append(timeRange(row.time.from, row.time.to, languageOf(this)));
            const Meeting *shown = meeting();
            m_item->setItem(row.item, where.join(QStringLiteral(" · ")),
                            shown && shown->minutesAreApproved());
            m_beside->setCurrentIndex(1);
            return;
        }
    m_beside->setCurrentIndex(0);
}

void ProgrammeTab::addItem(const AgendaItem &item) {
    const auto added = m_context.actions.saveItem(item);
    if (m_context.ok(added))
        m_model->clearNewRow(*added);
}

void ProgrammeTab::saveItem(const AgendaItem &item) { m_context.ok(m_context.actions.saveItem(item)); }

void ProgrammeTab::retranslate() {
    m_table->setAccessibleName(tr("Programme"));
    m_table->setToolTip(
        tr("Type in a cell, Enter for the next row. Alt+arrows move an item, Alt+Right makes it a part "
           "of the one above. A typed time stays fixed; clear it, and the item follows again."));
    m_shorten->setText(tr("&Shorten…"));
    m_correct->setText(tr("Correct &it"));
    m_putBack->setText(tr("Put back &what was there"));
    m_model->setLanguage(languageOf(this));
    refresh();
}

} // namespace aarring
