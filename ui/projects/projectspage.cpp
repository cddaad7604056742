#include "ui/projects/projectspage.h"

#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/projects/projectform.h"
#include "ui/projects/projectpanels.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace aarring {

namespace {

constexpr int listWidth = 384, yearsWidth = 84, stateWidth = 134;

bool shouldHaveEnded(const Project &project, QDate today) {
    return project.state == ProjectState::UnderWay && project.period.to.isValid() &&
           project.period.to < today;
}

Cell stateOf(const Project &project, QDate today) {
    if (shouldHaveEnded(project, today))
        return statusBadge(ProjectsPage::tr("Past its end"), Mark::Warning);
    const Mark mark = project.state == ProjectState::Completed  ? Mark::Fulfilled
                      : project.state == ProjectState::UnderWay ? Mark::OnTrack
                                                                : Mark::Open;
    return statusBadge(label(project.state), mark);
}

/// "2026", "2011–2012", "2026–" or "–2026".
QString yearsOf(const DateRange &period) {
    const QString from = period.from.isValid() ? QString::number(period.from.year()) : QString();
    const QString to = period.to.isValid() ? QString::number(period.to.year()) : QString();
    return from == to ? from : from + QChar(0x2013) + to;
}

} // namespace

ProjectsPage::ProjectsPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_rows(
          {{[] { return tr("Project"); },
            [this](const Project &project) {
                Cell title = cell(project.title, Cell::Tone::Strong);
                if (const Institution *owner = m_context.queries.institution(project.owner))
                    title.second = owner->label();
                return title;
            },
            Qt::AlignLeft, 0, true},
           {[] { return tr("Years"); },
            [](const Project &project) { return cell(yearsOf(project.period), project.period.from); },
            Qt::AlignLeft, yearsWidth},
           {[] { return tr("State"); },
            [this](const Project &project) { return stateOf(project, m_context.queries.today()); },
            Qt::AlignLeft, stateWidth}},
          [](const Project &project) { return project.id; },
          [](const Project &project) { return isOpen(project.state) ? RowKind::Normal : RowKind::Quiet; }) {
    makeHeader();
    m_empty = new EmptyState;
    m_content = new QWidget;
    auto *columns = rowLayout(16);
    m_content->setLayout(columns);
    columns->addWidget(makeList());
    columns->addWidget(makeSheet(), 1);
    auto *layout = columnLayout(20);
    setLayout(layout);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::clicked, this, &ProjectsPage::begin);
    auto *shortcut = new QShortcut(QKeySequence::New, this);
    connect(shortcut, &QShortcut::activated, this, &ProjectsPage::begin);
    retranslate();
}

// Fields save when they are hidden; here the page is still whole to hear of it.
ProjectsPage::~ProjectsPage() { leave(); }

void ProjectsPage::makeHeader() {
    m_header = new PageHeader;
    m_print = plainButton(QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("projects.print"));
    m_new = primaryButton(QStringLiteral("list-add"));
    m_new->setObjectName(QStringLiteral("projects.new"));
    m_header->addAction(m_print);
    m_header->addAction(m_new);
    connect(m_print, &QPushButton::clicked, this, [this] {
        leave();
        emit paperRequested(paperName(), paperAbout());
    });
    connect(m_new, &QPushButton::clicked, this, &ProjectsPage::begin);
}

QWidget *ProjectsPage::makeList() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("projects.table"));
    m_table->setTableModel(&m_rows);
    auto *panel = new Panel(0);
    panel->setFixedWidth(listWidth);
    panel->body()->addWidget(m_table);
    connect(m_table, &TableView::currentIdChanged, this, [this](Id project) {
        if (!project || project == m_project)
            return;
        leave();
        m_project = project;
        showChosen();
        m_sheet->verticalScrollBar()->setValue(0);
    });
    connect(m_table, &TableView::opened, this, [this] { m_form->editTitle(); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ProjectsPage::removeChosen);
    return panel;
}

QWidget *ProjectsPage::makeSheet() {
    m_factsPanel = new Panel;
    m_form = new ProjectForm(m_context);
    m_factsPanel->body()->addWidget(m_form);
    m_partners = new PartnersPanel(m_context);
    m_objectives = new ObjectivesPanel(m_context);
    m_measures = new MeasuresPanel(m_context);
    m_money = new MoneyPanel(m_context);
    m_resultPanel = new Panel;
    m_result = new ProjectResultForm(m_context);
    m_remove = flatButton();
    m_remove->setObjectName(QStringLiteral("projects.remove"));
    m_resultPanel->body()->addWidget(m_result);
    m_resultPanel->body()->addWidget(m_remove, 0, Qt::AlignRight);

    auto *sheet = new QWidget;
    auto *column = columnLayout(16);
    column->setContentsMargins(0, 0, 8, 0); // the panels' edge stays clear of the scroll bar
    sheet->setLayout(column);
    for (QWidget *part : std::initializer_list<QWidget *>{m_factsPanel, m_objectives, m_measures, m_partners,
                                                          m_money, m_resultPanel})
        column->addWidget(part);
    column->addStretch(1);
    m_sheet = new QScrollArea;
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setWidgetResizable(true);
    m_sheet->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setFocusPolicy(Qt::NoFocus);
    m_sheet->setWidget(sheet);
    connect(m_money, &MoneyPanel::moneyRequested, this,
            [this](Id id) { emit linkActivated(QStringLiteral("budget"), id); });
    connect(m_remove, &QPushButton::clicked, this, &ProjectsPage::removeChosen);
    return m_sheet;
}

void ProjectsPage::refresh() {
    const QList<Project> &projects = m_context.queries.projects();
    if (!m_context.queries.project(m_project))
        m_project = projects.isEmpty() ? 0 : projects.last().id; // the latest
    const QSignalBlocker blocker(m_table);
    m_rows.setRows({projects.begin(), projects.end()});
    m_table->setCurrentId(m_project);
    m_empty->setVisible(projects.isEmpty());
    m_content->setVisible(!projects.isEmpty());
    m_print->setVisible(!projects.isEmpty());
    m_new->setVisible(!projects.isEmpty());
    const auto underWay = std::count_if(projects.begin(), projects.end(), [](const Project &project) {
        return project.state == ProjectState::UnderWay;
    });
    QString sentence =
        projects.isEmpty() ? tr("No project yet") : tr("%n project(s)", nullptr, int(projects.size()));
    if (underWay)
        sentence += QStringLiteral(" · ") + tr("%n under way", nullptr, int(underWay));
    m_header->setSentence(sentence);
    showChosen();
}

void ProjectsPage::showChosen() {
    const Project *chosen = m_context.queries.project(m_project);
    if (!chosen)
        return;
    const Project project = *chosen;
    m_form->setProject(project);
    m_objectives->setProject(project.id);
    m_measures->setProject(project.id);
    m_partners->setProject(project.id);
    m_money->setProject(project.id);
    m_result->setProject(project);
}

/// Ready to be named.
void ProjectsPage::begin() {
    leave();
    Project project;
    project.title = tr("New project");
    const auto added = m_context.actions.saveProject(project);
    if (!m_context.ok(added))
        return;
    m_project = *added;
    refresh();
    m_sheet->verticalScrollBar()->setValue(0);
    m_form->editTitle();
}

void ProjectsPage::removeChosen() {
    if (m_project)
        m_context.ok(m_context.actions.removeProject(m_project));
}

bool ProjectsPage::showTarget(Id id) {
    if (id == newOne) {
        begin();
        return true;
    }
    Id project = id;
    const Measure *measure = nullptr;
    for (const Measure &candidate : m_context.queries.facts().measures)
        if (candidate.id == id)
            measure = &candidate;
    if (measure)
        project = measure->project;
    if (!m_context.queries.project(project))
        return false;
    leave();
    m_project = project;
    refresh();
    if (measure)
        return m_measures->choose(id);
    m_table->setFocus();
    return true;
}

bool ProjectsPage::leave() {
    m_form->flush();
    m_objectives->take();
    m_measures->take();
    m_result->flush();
    return true;
}

Attention ProjectsPage::attention(const Queries &queries) {
    Attention attention;
    for (const Project &project : queries.projects())
        if (shouldHaveEnded(project, queries.today()))
            ++attention.count;
    attention.mark = attention.count ? Mark::Warning : Mark::None;
    return attention;
}

void ProjectsPage::retranslate() {
    m_header->setTitle(tr("Projects"));
    m_print->setText(tr("&Print…"));
    m_new->setText(tr("New pro&ject"));
    m_table->setAccessibleName(tr("Projects"));
    m_empty->setSentence(tr("There is no project yet. Begin with its title, its owner and its period."));
    m_empty->setButton(tr("New pro&ject"));
    m_factsPanel->setTitle(tr("The project"));
    m_resultPanel->setTitle(tr("Result"));
    m_remove->setText(tr("Remo&ve this project"));
    refresh();
}

} // namespace aarring
