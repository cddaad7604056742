#include "ui/year/yearpage.h"

#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/dayhint.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/year/clashbar.h"
#include "ui/year/entrydialog.h"
#include "ui/year/matrixview.h"
#include "ui/year/quiettimesdialog.h"
#include "ui/year/wheelpane.h"
#include "ui/year/wheelview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <set>

namespace aarring {

namespace {

constexpr int listWidth = 320;

Id idOf(const YearRow &row) { return row.item.id; }
RowKind kindOf(const YearRow &row) { return row.today.isEmpty() ? RowKind::Normal : RowKind::Group; }

void showTable(TableView *view, const char *name, TableModelBase *model, Panel *panel) {
    view->setObjectName(QLatin1String(name));
    view->setTableModel(model);
    panel->body()->addWidget(view);
}

} // namespace

YearPage::YearPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_rows(yearColumns([this] { return languageOf(this); }, false), idOf, kindOf),
      m_wideRows(yearColumns([this] { return languageOf(this); }, true), idOf, kindOf),
      m_themeRows(themeColumns([this] { return languageOf(this); }),
                  [](const ThemeRow &row) { return row.id; }) {
    auto *layout = columnLayout(12);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    m_header = new PageHeader(this);
    for (const char *name : {"year.wheelView", "year.matrixView", "year.listView"}) {
        QPushButton *button = plainButton({}, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        // In a group of Qt's, Tab would reach only the checked one.
        connect(button, &QPushButton::clicked, this,
                [this, view = View(m_viewButtons.size())] { setView(view); });
        m_viewButtons.append(button);
        m_header->addAction(button);
    }
    makePlanMenu();
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_print->setObjectName(QStringLiteral("year.print"));
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_new->setObjectName(QStringLiteral("year.new"));
    m_header->addAction(m_planning);
    m_header->addAction(m_print);
    m_header->addAction(m_new);
    layout->addWidget(m_header);
    m_wheel = new WheelView;
    m_wheel->setObjectName(QStringLiteral("year.wheel"));
    m_wheelPane = new WheelPane(m_wheel, this);
    layout->addLayout(makeFilters());
    m_clash = new ClashBar(this);
    layout->addWidget(m_clash);
    layout->addWidget(makeViews(), 1);
    connectViews();
    connect(m_clash, &ClashBar::moveWanted, this, &YearPage::move);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_chosen); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveChosen(-7); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveChosen(7); });
    connect(m_new, &QPushButton::clicked, this, &YearPage::begin);
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), paperAbout()); });
    connect(m_year, &QComboBox::activated, this, &YearPage::refresh);
    connect(m_theme, &QComboBox::activated, this, &YearPage::refresh);
    connect(new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &YearPage::begin);
    m_viewButtons.first()->setChecked(true);
    retranslate();
}

/// The wheel with its list, the matrix and the wide list, of which one is shown.
QWidget *YearPage::makeViews() {
    auto *shown = new QWidget(this);
    m_stack = new QStackedLayout(shown);
    auto *both = new QWidget(shown);
    auto *sides = rowLayout(16);
    both->setLayout(sides);
    m_wheelPanel = new Panel(0, both);
    m_wheelPanel->body()->addWidget(m_wheelPane);
    m_listPanel = new Panel(0, both);
    m_listPanel->setFixedWidth(listWidth);
    m_list = new TableView(m_listPanel);
    showTable(m_list, "year.table", &m_rows, m_listPanel);
    sides->addWidget(m_wheelPanel, 1);
    sides->addWidget(m_listPanel);
    auto *matrixPanel = new Panel(0, shown);
    m_matrix = new MatrixView(m_themeRows, matrixPanel);
    showTable(m_matrix, "year.matrix", &m_themeRows, matrixPanel);
    auto *widePanel = new Panel(0, shown);
    m_wideList = new TableView(widePanel);
    showTable(m_wideList, "year.list", &m_wideRows, widePanel);
    m_wideList->setSortable(true);
    m_empty = new EmptyState(shown);
    for (QWidget *page : {both, static_cast<QWidget *>(matrixPanel), static_cast<QWidget *>(widePanel),
                          static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    return shown;
}

void YearPage::connectViews() {
    m_wheel->setDayText([this](Id id, QDate date) { return dayText(id, date); });
    connect(m_wheel, &WheelView::chosen, this, &YearPage::choose);
    connect(m_wheel, &WheelView::opened, this, &YearPage::open);
    connect(m_wheel, &WheelView::moved, this, &YearPage::move);
    for (QWidget *view : std::initializer_list<QWidget *>{m_wheel, m_list, m_wideList, m_matrix}) {
        auto *remove = new QShortcut(QKeySequence::Delete, view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(remove, &QShortcut::activated, this, &YearPage::removeChosen);
    }
    for (TableView *view : {m_list, m_wideList}) {
        connect(view, &TableView::opened, this, &YearPage::open);
        connect(view, &TableView::currentIdChanged, this, &YearPage::choose);
        // The keys of the wheel.
        for (const auto &[keys, days] : {std::pair(Qt::ALT | Qt::Key_Left, -1),
                                         {Qt::ALT | Qt::Key_Right, 1},
                                         {Qt::ALT | Qt::SHIFT | Qt::Key_Left, -7},
                                         {Qt::ALT | Qt::SHIFT | Qt::Key_Right, 7}})
            connect(new QShortcut(keys, view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                    this, [this, by = days] { moveChosen(by); });
    }
    connect(m_matrix, &MatrixView::chosen, this, &YearPage::choose);
    connect(m_matrix, &MatrixView::openWanted, this, &YearPage::open);
    connect(m_matrix, &MatrixView::monthWanted, this, [this](Id id, int month) {
        if (const YearItem *moved = item(id))
            move(id, dayInMonth(*moved, year(), month, m_context.queries.facts().calendar));
    });
    connect(m_empty, &EmptyState::clicked, this, [this] { plan(PlanDialog::Source::Mandate); });
}

void YearPage::makePlanMenu() {
    m_planning = plainButton({}, this);
    m_planning->setObjectName(QStringLiteral("year.planning"));
    auto *menu = new QMenu(m_planning);
    m_propose = menu->addAction(QString());
    m_takeOver = menu->addAction(QString());
    menu->addSeparator();
    m_quietTimes = menu->addAction(QString());
    m_planning->setMenu(menu);
    connect(m_propose, &QAction::triggered, this, [this] { plan(PlanDialog::Source::Mandate); });
    connect(m_takeOver, &QAction::triggered, this, [this] { plan(PlanDialog::Source::YearBefore); });
    connect(m_quietTimes, &QAction::triggered, this,
            [this] { (new QuietTimesDialog(m_context, this))->open(); });
}

void YearPage::plan(PlanDialog::Source source) {
    auto *dialog = new PlanDialog(m_context, source, year(), this);
    connect(dialog, &PlanDialog::added, this, &YearPage::showYear);
    dialog->open();
}

void YearPage::showYear(int year) {
    if (m_year->findData(year) < 0)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(year));
    refresh();
}

QHBoxLayout *YearPage::makeFilters() {
    auto *row = rowLayout(8);
    m_yearLabel = new Text(TextRole::Body, this, true);
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("year.year"));
    m_yearLabel->setBuddy(m_year);
    m_themeLabel = new Text(TextRole::Body, this, true);
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("year.theme"));
    m_themeLabel->setBuddy(m_theme);
    m_earlier = plainButton({}, this);
    m_earlier->setObjectName(QStringLiteral("year.earlier"));
    m_later = plainButton({}, this);
    m_later->setObjectName(QStringLiteral("year.later"));
    m_open = plainButton({}, this);
    m_open->setObjectName(QStringLiteral("year.open"));
    row->addWidget(m_yearLabel);
    row->addWidget(m_year);
    row->addSpacing(16);
    row->addWidget(m_themeLabel);
    row->addWidget(m_theme);
    row->addSpacing(16);
    for (QPushButton *button : m_wheelPane->buttons())
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton *button : {m_earlier, m_later, m_open})
        row->addWidget(button);
    return row;
}

QString YearPage::paperName() const {
    return m_view == View::Wheel ? QStringLiteral("year-wheel") : QStringLiteral("year-plan");
}

int YearPage::year() const {
    return m_year->count() ? m_year->currentData().toInt() : m_context.queries.today().year();
}

const YearItem *YearPage::item(Id id) const {
    for (const YearItem &item : m_items)
        if (item.id == id)
            return &item;
    return nullptr;
}

void YearPage::setView(View view) {
    m_view = view;
    for (qsizetype i = 0; i < m_viewButtons.size(); ++i)
        m_viewButtons.at(i)->setChecked(i == qsizetype(view));
    for (QPushButton *button : m_wheelPane->buttons())
        button->setVisible(view == View::Wheel);
    refresh();
}

void YearPage::fillChoices() {
    const Queries &queries = m_context.queries;
    const int shown = year(), now = queries.today().year();
    std::set<int> years{now - 1, now, now + 1, shown};
    for (const Meeting &meeting : queries.facts().meetings)
        if (meeting.date.isValid())
            years.insert(meeting.date.year());
    m_year->clear();
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_year->findData(shown));

    const QString theme = m_theme->currentData().toString();
    std::set<QString> themes;
    for (const YearItem &item : yearItems(queries.facts(), shown))
        if (!item.theme.isEmpty())
            themes.insert(item.theme);
    m_theme->clear();
    m_theme->addItem(tr("All"), QString());
    for (const QString &theme : themes)
        m_theme->addItem(theme, theme);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(theme)));
}

void YearPage::refresh() {
    const Queries &queries = m_context.queries;
    fillChoices();
    m_items = yearItems(queries.facts(), year());
    if (const QString theme = m_theme->currentData().toString(); !theme.isEmpty())
        m_items.removeIf([&theme](const YearItem &item) { return item.theme != theme; });
    if (!item(m_chosen))
        m_chosen = 0;
    const Id chosen = m_chosen; // tables tell of the rows they choose while they are filled
    const auto rows = yearRows(m_items, queries.today(), year(), languageOf(this));
    m_rows.setRows(rows);
    m_wideRows.setRows(rows);
    m_themeRows.setRows(themeRows(m_items, year()));
    choose(chosen);
    showWheel();
    m_clash->setItems(m_items, queries.facts().calendar, queries.today());
    showSentence();
    m_stack->setCurrentIndex(m_items.isEmpty() && m_theme->currentIndex() == 0 ? 3 : int(m_view));
}

void YearPage::showWheel() {
    const Queries &queries = m_context.queries;
    const Language language = languageOf(this);
    const QDate today = queries.today();
    WheelContent content;
    content.year = year();
    content.today = today;
    content.network =
        queries.network().shortName.isEmpty() ? queries.network().name : queries.network().shortName;
    if (today.year() == content.year)
        content.todayText = {tr("today %1", "a day").arg(dayAndMonth(today, language)),
                             tr("week %1").arg(isoWeek(today))};
    content.laneNames = {tr("meetings"), tr("deadlines"), tr("activities")};
    content.items = m_items;
    content.legend = {tr("meeting, held"), tr("planned"),    tr("in a group"),    tr("deadline"),
                      tr("activity"),      tr("quiet time"), tr("public holiday")};
    if (std::any_of(m_items.begin(), m_items.end(), [](const YearItem &i) { return !i.clash.isEmpty(); }))
        content.legend.append(tr("clash"));
    for (const auto &[days, name] : queries.facts().calendar.quietTimesOf(content.year))
        content.quiet.append(days);
    for (const Holiday &holiday : queries.facts().calendar.holidaysOf(content.year))
        if (holiday.kind == DayKind::Public)
            content.holidays.append(holiday.date);
    content.language = language;
    content.chosen = m_chosen;
    m_wheel->setContent(content);
}

void YearPage::showSentence() {
    int meetings = 0, deadlines = 0, activities = 0, clashes = 0;
    for (const YearItem &item : std::as_const(m_items)) {
        ++(item.lane == YearLane::Meetings    ? meetings
           : item.lane == YearLane::Deadlines ? deadlines
                                              : activities);
        clashes += !item.clash.isEmpty();
    }
    QString sentence =
        QStringList{tr("%n meeting(s)", nullptr, meetings), tr("%n deadline(s)", nullptr, deadlines),
                    tr("%n activity(ies)", nullptr, activities)}
            .join(QStringLiteral(", "));
    if (clashes)
        sentence += QStringLiteral(" · ") + tr("%n clash(es) with a holiday or quiet time", nullptr, clashes);
    m_header->setTitle(tr("The year %1").arg(year()));
    m_header->setSentence(sentence);
}

void YearPage::choose(Id id) {
    m_chosen = id;
    m_wheel->choose(id);
    for (TableView *view : {m_list, m_wideList}) {
        const QSignalBlocker quiet(view);
        view->setCurrentId(id);
    }
    const QSignalBlocker quiet(m_matrix);
    m_matrix->choose(id);
    for (QPushButton *button : {m_open, m_earlier, m_later})
        button->setEnabled(id != 0);
}

bool YearPage::showTarget(Id id) {
    if (id == newOne) {
        begin();
        return true;
    }
    const YearEntry *entry = m_context.queries.entry(id);
    if (!entry || !entry->date.isValid())
        return false;
    m_theme->setCurrentIndex(0);
    m_chosen = id;
    showYear(entry->date.year());
    return true;
}

void YearPage::open(Id id) {
    if (m_context.queries.meeting(id)) {
        emit linkActivated(QStringLiteral("meetings"), id);
        return;
    }
    if (goToSource(id))
        return;
    if (const YearEntry *entry = m_context.queries.entry(id)) {
        auto *dialog = new EntryDialog(m_context, *entry, this);
        connect(dialog, &EntryDialog::saved, this, &YearPage::choose);
        dialog->open();
    }
}

bool YearPage::goToSource(Id id) {
    const YearItem *deadline = item(id);
    if (!deadline || !deadline->isFromElsewhere())
        return false;
    if (deadline->grant)
        emit linkActivated(QStringLiteral("budget"), deadline->grant);
    else if (deadline->report)
        emit linkActivated(QStringLiteral("reports"), deadline->report);
    else if (deadline->resource)
        emit linkActivated(QStringLiteral("resources"), deadline->resource);
    else if (deadline->project)
        emit linkActivated(QStringLiteral("projects"), deadline->id);
    else
        emit linkActivated(QStringLiteral("goals"), deadline->measure);
    return true;
}

void YearPage::begin() {
    YearEntry entry;
    const int shown = year();
    entry.date = m_context.queries.today().year() == shown ? m_context.queries.today() : QDate(shown, 1, 15);
    entry.theme = m_theme->currentData().toString();
    auto *dialog = new EntryDialog(m_context, entry, this);
    connect(dialog, &EntryDialog::saved, this, &YearPage::choose);
    dialog->open();
}

void YearPage::move(Id id, QDate date) {
    const YearItem *moved = item(id);
    if (!date.isValid() || (moved && moved->isFromElsewhere())) // a grant's deadlines are the funder's
        return;
    m_chosen = id;
    if (m_context.queries.meeting(id))
        m_context.ok(m_context.actions.moveMeeting(id, date));
    else
        m_context.ok(m_context.actions.moveEntry(id, date));
}

QString YearPage::dayText(Id id, QDate date) const {
    const Queries &queries = m_context.queries;
    const Language language = languageOf(this);
    QList<PlanningWarning> warnings;
    if (const Meeting *meeting = queries.meeting(id))
        warnings = planningWarnings(movedTo(*meeting, date), queries.facts(), queries.today(), language);
    else if (const YearEntry *entry = queries.entry(id))
        warnings = planningWarnings(movedTo(*entry, date), queries.facts(), queries.today(), language);
    QStringList lines{
        tr("%1, week %2", "day").arg(capitalised(longDateWithWeekday(date, language))).arg(isoWeek(date))};
    for (const PlanningWarning &warning : std::as_const(warnings))
        lines.append(isGrave(warning) ? QChar(0x26A0) + QLatin1Char(' ') + capitalised(warning.text)
                                      : capitalised(warning.text));
    return lines.join(QLatin1Char('\n'));
}

void YearPage::moveChosen(int days) {
    if (const YearItem *chosen = item(m_chosen))
        move(m_chosen, chosen->date.addDays(days));
}

void YearPage::removeChosen() {
    if (m_context.queries.entry(m_chosen))
        m_context.ok(m_context.actions.removeEntry(m_chosen));
    else if (!goToSource(m_chosen) &&
             m_chosen) // a meeting has an agenda, minutes, people elected: removed where all that is seen
        emit linkActivated(QStringLiteral("meetings"), m_chosen);
}

void YearPage::retranslate() {
    const QStringList views{tr("&Wheel"), tr("Matri&x"), tr("Lis&t")};
    for (qsizetype i = 0; i < views.size(); ++i)
        m_viewButtons.at(i)->setText(views.at(i));
    m_planning->setText(tr("Plan the yea&r"));
    m_propose->setText(tr("&Propose a year…"));
    m_takeOver->setText(tr("&Take over the year before…"));
    m_quietTimes->setText(tr("&Quiet times and special days…"));
    m_print->setText(tr("Pr&int"));
    m_new->setText(tr("&New entry"));
    m_yearLabel->setText(tr("&Year"));
    m_themeLabel->setText(tr("T&heme"));
    m_earlier->setText(tr("A week &earlier"));
    m_earlier->setToolTip(tr("Alt+Shift+Left, Alt+Left by a day"));
    m_later->setText(tr("A week l&ater"));
    m_later->setToolTip(tr("Alt+Shift+Right, Alt+Right by a day"));
    m_open->setText(tr("&Open"));
    m_wheel->setAccessibleName(tr("Year wheel"));
    m_wheel->setAccessibleDescription(tr("The table beside it holds the same."));
    for (TableView *list : {m_list, m_wideList}) {
        list->setAccessibleName(tr("What happens in the year"));
        list->setAccessibleDescription(
            tr("Alt+Left and Alt+Right move a row by a day, with Shift by a week."));
    }
    m_matrix->setAccessibleName(tr("Themes by months"));
    m_matrix->setAccessibleDescription(tr("Alt+Left and Alt+Right move what stands there by a month."));
    m_empty->setSentence(tr("Nothing is planned in this year yet."));
    m_empty->setButton(tr("Propose the y&ear…"));
    refresh();
}

} // namespace aarring
