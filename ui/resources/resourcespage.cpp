#include "ui/resources/resourcespage.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/formpanel.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/common/tablewriting.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/look/icons.h"
#include "ui/resources/resourceform.h"
#include "ui/resources/resourceimportdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

namespace {

constexpr int formWidth = 376;
constexpr int daysBeforeReview = 30;
/// In the box after "all" and "due for review" come the states.
enum WhichRow { AllRows, DueRows, FirstState };

Mark markOf(ResourceState state) {
    switch (state) {
    case ResourceState::Idea:
        return Mark::Open;
    case ResourceState::InTheMaking:
        return Mark::OnTrack;
    case ResourceState::UnderReview:
        return Mark::Warning;
    case ResourceState::Retired:
    case ResourceState::Published:
        break;
    }
    return Mark::Fulfilled;
}

} // namespace

ResourcesPage::ResourcesPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_header(new PageHeader(this)),
      m_content(new QStackedWidget(this)),
      m_empty(new EmptyState(this)) {
    buildHeader();
    auto *columns = new QWidget(this);
    auto *row = rowLayout(16);
    row->addWidget(buildList(), 1);
    row->addWidget(buildForm());
    columns->setLayout(row);
    m_content->addWidget(columns);
    m_content->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(20);
    column->addWidget(new ViewDateBar(m_context.viewDate, this));
    column->addWidget(m_content, 1);

    connect(m_empty, &EmptyState::clicked, this, &ResourcesPage::beginNew);
    connect(&m_context.viewDate, &ViewDate::changed, this, &ResourcesPage::refresh);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, m_new, &QPushButton::click);
    retranslate();
}

// Fields save when they are hidden; here the page is still whole to hear of it.
ResourcesPage::~ResourcesPage() { leave(); }

void ResourcesPage::buildHeader() {
    m_import = plainButton(QStringLiteral("document-import"), this);
    m_print = plainButton(QStringLiteral("document-print"), this);
    m_new = primaryButton(QStringLiteral("list-add"), this);
    m_import->setObjectName(QStringLiteral("resources.import"));
    m_print->setObjectName(QStringLiteral("resources.print"));
    m_new->setObjectName(QStringLiteral("resources.new"));
    for (QPushButton *button : {m_import, m_print, m_new})
        m_header->addAction(button);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_form->flush();
        (new ResourceImportDialog(m_context, this))->open();
    });
    connect(m_print, &QPushButton::clicked, this, [this] { emit paperRequested(paperName(), 0); });
    connect(m_new, &QPushButton::clicked, this, &ResourcesPage::beginNew);
}

QWidget *ResourcesPage::buildFilters(QWidget *list) {
    auto *filters = new QWidget(list);
    m_text = new QLineEdit(filters);
    m_text->addAction(icon(QStringLiteral("view-filter"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_dateLabel = new Text(TextRole::Caption, filters, true);
    m_date = new DateEdit(filters);
    m_dateLabel->setBuddy(m_date);
    m_more = plainButton(QStringLiteral("configure"), filters);
    m_kind = new QComboBox(filters);
    m_theme = new QComboBox(filters);
    m_which = new QComboBox(filters);
    for (QComboBox *box : {m_kind, m_theme, m_which}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_text->setObjectName(QStringLiteral("resources.filter"));
    m_date->setObjectName(QStringLiteral("resources.date"));
    m_more->setObjectName(QStringLiteral("resources.more"));
    m_kind->setObjectName(QStringLiteral("resources.kindFilter"));
    m_theme->setObjectName(QStringLiteral("resources.themeFilter"));
    m_which->setObjectName(QStringLiteral("resources.which"));

    auto *first = rowLayout(8);
    first->addWidget(m_text, 1);
    first->addSpacing(8);
    first->addWidget(m_dateLabel);
    first->addWidget(m_date);
    first->addWidget(m_more);
    auto *second = rowLayout(8);
    for (QComboBox *box : {m_kind, m_theme, m_which})
        second->addWidget(box, 1);
    auto *column = columnLayout(8);
    column->addLayout(first);
    column->addLayout(second);
    filters->setLayout(column);

    connect(m_text, &QLineEdit::textChanged, this, &ResourcesPage::fillRows);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_text,
            [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    for (QComboBox *box : {m_kind, m_theme, m_which})
        connect(box, &QComboBox::activated, this, &ResourcesPage::fillRows);
    connect(m_date, &DateEdit::valueEdited, this, [this] { m_context.viewDate.setDate(m_date->date()); });
    return filters;
}

QWidget *ResourcesPage::buildList() {
    auto *list = new QWidget(this);
    QWidget *filters = buildFilters(list);
    m_table = new TableView(list);
    m_table->setObjectName(QStringLiteral("resources.table"));
    // Several can be reviewed or retired at once.
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_model = new TableModel<ResourceRow>(
        {{[] { return tr("Title"); }, [this](const ResourceRow &row) { return titleCell(row); },
          Qt::AlignLeft, 0},
         {[] { return tr("State"); }, [this](const ResourceRow &row) { return stateCell(row); },
          Qt::AlignLeft, 164},
         {[] { return tr("Next review"); }, [this](const ResourceRow &row) { return reviewCell(row); },
          Qt::AlignLeft, 144}},
        [](const ResourceRow &row) { return row.id; }, {}, this);
    m_table->setTableModel(m_model);

    auto *menu = new QMenu(m_more);
    m_reviewed = menu->addAction(QString(), this, &ResourcesPage::markReviewed);
    m_publish = menu->addAction(QString(), this, [this] { setState(ResourceState::Published); });
    m_underReview = menu->addAction(QString(), this, [this] { setState(ResourceState::UnderReview); });
    m_retire = menu->addAction(QString(), this, [this] { setState(ResourceState::Retired); });
    menu->addSeparator();
    m_write = menu->addAction(QString(), this, &ResourcesPage::writeTable);
    menu->addSeparator();
    m_remove = menu->addAction(QString(), this, &ResourcesPage::removeCurrent);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_reviewed->setObjectName(QStringLiteral("resources.markReviewed"));
    m_publish->setObjectName(QStringLiteral("resources.publish"));
    m_underReview->setObjectName(QStringLiteral("resources.underReview"));
    m_retire->setObjectName(QStringLiteral("resources.retireChosen"));
    m_write->setObjectName(QStringLiteral("resources.write"));
    m_remove->setObjectName(QStringLiteral("resources.remove"));
    m_more->setMenu(menu);
    m_table->addActions({m_reviewed, m_publish, m_underReview, m_retire, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *panel = new Panel(0, list);
    panel->body()->addWidget(m_table);
    auto *column = columnLayout(8);
    column->addWidget(filters);
    column->addWidget(panel, 1);
    list->setLayout(column);
    connect(m_table, &TableView::currentIdChanged, this, &ResourcesPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourcesPage::showChosenCount);
    auto *pasted = new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(pasted, &QShortcut::activated, m_import, &QPushButton::click);
    return list;
}

QWidget *ResourcesPage::buildForm() {
    m_form = new ResourceForm(m_context);
    m_forms = new FormPanel({m_form}, formWidth, this);
    connect(m_table, &TableView::opened, m_form, &ResourceForm::beginEditing);
    connect(m_form, &ResourceForm::added, this, [this](Id id) { showTarget(id); });
    connect(m_form, &ResourceForm::reviewed, this, &ResourcesPage::markReviewed);
    connect(m_form, &ResourceForm::retired, this, [this] { setState(ResourceState::Retired); });
    return m_forms;
}

Cell ResourcesPage::titleCell(const ResourceRow &row) const {
    Cell title = cell(row.title, Cell::Tone::Strong);
    title.second = label(row.kind);
    if (!row.theme.isEmpty())
        title.second += QStringLiteral(" · ") + row.theme;
    return title;
}

Cell ResourcesPage::stateCell(const ResourceRow &row) const {
    // Another day shows what was on offer then, whatever has become of it since.
    const ResourceState state = m_context.viewDate.isToday() ? row.state : ResourceState::Published;
    if (state == ResourceState::Retired)
        return cell(label(state), Cell::Tone::Secondary);
    return statusBadge(label(state), markOf(state));
}

/// What is due, or soon will be, stands out in a mark and in words.
Cell ResourcesPage::reviewCell(const ResourceRow &row) const {
    const QDate due = row.reviewDue;
    const QString day = shortDate(due, languageOf(this));
    const QDate on = m_context.viewDate.date();
    if (!due.isValid() || !row.isOnOffer || due > on.addDays(daysBeforeReview))
        return cell(day, Cell::Tone::Secondary);
    Cell marking = marked(day, row.isDue ? Mark::Failed : Mark::Warning,
                          row.isDue ? Cell::Tone::Failed : Cell::Tone::Warning);
    marking.spoken = row.isDue ? tr("%1, due").arg(day) : tr("%1, soon").arg(day);
    return marking;
}

ResourceFilter ResourcesPage::filter() const {
    ResourceFilter filter;
    filter.text = m_text->text();
    if (m_kind->currentIndex() > 0)
        filter.kind = ResourceKind(m_kind->currentIndex() - 1);
    if (m_theme->currentIndex() > 0)
        filter.theme = m_theme->currentData().toString();
    if (m_which->currentIndex() >= FirstState)
        filter.state = ResourceState(m_which->currentIndex() - FirstState);
    filter.onlyDue = m_which->currentIndex() == DueRows;
    filter.onlyOnOffer = !m_context.viewDate.isToday();
    return filter;
}

void ResourcesPage::clearFilter() {
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    for (QComboBox *box : {m_kind, m_theme, m_which})
        box->setCurrentIndex(0);
}

void ResourcesPage::refresh() {
    if (m_date->date() != m_context.viewDate.date())
        m_date->setDate(m_context.viewDate.date());
    const bool today = m_context.viewDate.isToday();
    m_new->setEnabled(today);
    m_import->setEnabled(today);
    m_list = resourceList(m_context.queries, m_context.viewDate.date(), m_nameKeys);
    fillThemes();
    showCounts();
    fillRows();
    m_form->setThemes(m_list.themes);
    m_form->refresh();
}

void ResourcesPage::showCounts() {
    const QList<Resource> &resources = m_context.queries.facts().resources;
    const QDate day = m_context.viewDate.date();
    m_content->setCurrentIndex(resources.isEmpty() && !isBeginning() ? 1 : 0);
    if (resources.isEmpty()) {
        m_header->setSentence(tr("No courses or other resources yet"));
        return;
    }
    QString sentence = tr("%1 on %2", "19 online courses, 6 other resources; a date")
                           .arg(countsText(countResources(resources, day)), longDate(day, languageOf(this)));
    const auto due = std::count_if(m_list.entries.begin(), m_list.entries.end(),
                                   [](const auto &entry) { return entry.row.isDue; });
    if (due > 0)
        sentence += QStringLiteral(" · ") + tr("%1 to be reviewed").arg(due);
    m_header->setSentence(sentence);
}

void ResourcesPage::fillThemes() {
    const QString before = m_theme->currentIndex() > 0 ? m_theme->currentData().toString() : QString();
    QStringList shown;
    for (int i = 1; i < m_theme->count(); ++i)
        shown.append(m_theme->itemText(i));
    if (shown == m_list.themes && m_theme->count() > 0)
        return;
    const QSignalBlocker quiet(m_theme);
    m_theme->clear();
    m_theme->addItem(tr("All themes"));
    for (const QString &theme : std::as_const(m_list.themes))
        m_theme->addItem(theme, theme);
    m_theme->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_theme->findData(before)));
}

void ResourcesPage::fillRows() {
    const Id before = m_table->currentId();
    m_filling = true;
    m_model->setRows(resourceRows(m_list, filter()));
    m_filling = false;
    if ((m_table->currentId() == 0 || (before && m_model->rowOf(before) < 0)) && !m_model->rows().empty() &&
        !isBeginning())
        m_table->setCurrentId(m_model->rowAt(0).id);
    showCurrent();
}

void ResourcesPage::showCurrent() {
    if (m_filling)
        return;
    const Id id = m_table->currentId();
    const bool today = m_context.viewDate.isToday();
    for (QAction *action : {m_reviewed, m_publish, m_underReview, m_retire, m_remove})
        action->setEnabled(id && today);
    // What is being begun stays until another row is chosen.
    if (!id && isBeginning())
        return;
    m_forms->setCurrentIndex(id ? 1 : 0);
    if (id)
        m_form->setResource(id);
    showChosenCount();
}

bool ResourcesPage::isBeginning() const {
    return m_context.viewDate.isToday() && m_form->isNew() && m_forms->currentIndex() == 1;
}

void ResourcesPage::beginNew() {
    if (!m_new->isEnabled())
        return;
    m_form->flush();
    Resource resource;
    const ResourceFilter shown = filter();
    resource.kind = shown.kind.value_or(ResourceKind::OnlineCourse);
    resource.theme = shown.theme.value_or(QString());
    m_table->setCurrentId(0);
    m_content->setCurrentIndex(0);
    m_forms->setCurrentIndex(1);
    m_form->beginNew(resource);
}

bool ResourcesPage::showTarget(Id id) {
    if (id == newOne) {
        beginNew();
        return true;
    }
    if (id == 0)
        return true;
    if (m_model->rowOf(id) < 0) {
        clearFilter();
        fillRows();
    }
    return m_table->setCurrentId(id);
}

bool ResourcesPage::leave() {
    m_form->flush();
    return true;
}

Attention ResourcesPage::attention(const Queries &queries) {
    const QList<Resource> &resources = queries.facts().resources;
    const auto due = std::count_if(resources.begin(), resources.end(), [&](const Resource &resource) {
        return isDueForReview(resource, queries.today());
    });
    return due ? Attention{Mark::Warning, int(due)} : Attention();
}

QList<Id> ResourcesPage::chosen() const {
    QList<Id> ids;
    const Id current = m_table->currentId();
    if (current)
        ids.append(current);
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const Id id = m_model->idAt(index.row()); id != current)
            ids.append(id);
    return ids;
}

void ResourcesPage::showChosenCount() {
    m_form->setChosenCount(int(m_table->selectionModel()->selectedRows().size()));
}

void ResourcesPage::setState(ResourceState state) {
    m_form->flush();
    m_context.ok(m_context.actions.setResourceState(chosen(), state, m_context.queries.today()));
}

void ResourcesPage::markReviewed() {
    m_form->flush();
    m_context.ok(m_context.actions.markReviewed(chosen(), m_context.queries.today()));
}

void ResourcesPage::removeCurrent() {
    if (const Id id = m_table->currentId(); id && m_context.viewDate.isToday())
        m_context.ok(m_context.actions.removeResource(id));
}

void ResourcesPage::writeTable() {
    m_form->flush();
    aarring::writeTable(m_context, this, {resourceTableName(), resourceTableName()}, {},
                        tr("resources.xlsx", "file name"));
}

void ResourcesPage::fillChoices() {
    const int kind = std::max(0, m_kind->currentIndex()), which = std::max(0, m_which->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (int i = 0; i < resourceKinds; ++i)
        m_kind->addItem(QCoreApplication::translate("Label", labelSource(ResourceKind(i))));
    m_kind->setCurrentIndex(kind);
    m_which->clear();
    m_which->addItems({tr("All states"), tr("Due for review")});
    for (int i = 0; i < enumCount<ResourceState>(); ++i)
        m_which->addItem(label(ResourceState(i)));
    m_which->setCurrentIndex(which);
    if (m_theme->count() > 0)
        m_theme->setItemText(0, tr("All themes"));
}

void ResourcesPage::retranslate() {
    m_header->setTitle(tr("Resources"));
    m_import->setText(tr("Paste or &import…"));
    m_print->setText(tr("&Catalogue"));
    m_new->setText(tr("&New resource"));
    m_text->setPlaceholderText(tr("Title, theme or person"));
    m_text->setAccessibleName(tr("Filter by title, theme, audience or person"));
    m_kind->setAccessibleName(tr("Which kinds"));
    m_theme->setAccessibleName(tr("Which themes"));
    m_which->setAccessibleName(tr("Which states"));
    m_dateLabel->setText(tr("As o&f"));
    m_date->setAccessibleName(tr("As of"));
    m_more->setToolTip(tr("What can be done with the chosen ones"));
    m_more->setAccessibleName(tr("More"));
    m_reviewed->setText(tr("&Mark the chosen ones as reviewed"));
    m_publish->setText(tr("&Publish the chosen ones"));
    m_underReview->setText(tr("Put the chosen ones &under review"));
    m_retire->setText(tr("Re&tire the chosen ones"));
    m_write->setText(tr("&Write a table for a spreadsheet…"));
    m_remove->setText(tr("&Remove a resource entered by mistake"));
    m_table->setAccessibleName(tr("Courses and other resources"));
    m_forms->setNothing(tr("Nothing in the list is chosen."));
    m_empty->setSentence(tr("No courses or other resources are entered yet."));
    m_empty->setButton(tr("Add the first one"));
    fillChoices();
    refresh();
}

} // namespace aarring
