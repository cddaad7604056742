#include "ui/reports/reportspage.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/pageheader.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportmarks.h"
#include "ui/reports/reportview.h"

#include <QShortcut>
#include <QStackedLayout>

namespace aarring {

namespace {

constexpr int listWidth = 372;
constexpr int stateWidth = 134;

bool isOverdue(const Report &report, QDate today) {
    return !report.isSent() && report.due.isValid() && report.due < today;
}

} // namespace

ReportsPage::ReportsPage(const Context &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_reports(columns(), [](const Report &report) { return report.id; }),
      m_header(new PageHeader),
      m_new(primaryButton(QStringLiteral("list-add"))),
      m_empty(new EmptyState),
      m_table(new TableView),
      m_view(new ReportView(context)) {
    auto *layout = columnLayout(16);
    setLayout(layout);
    m_new->setObjectName(QStringLiteral("reports.new"));
    m_header->addAction(m_new);
    layout->addWidget(m_header);
    m_table->setObjectName(QStringLiteral("reports.table"));
    m_table->setTableModel(&m_reports);
    auto *panel = new Panel(0);
    panel->setFixedWidth(listWidth);
    panel->body()->addWidget(m_table);
    auto *both = new QWidget;
    auto *columns = rowLayout(16);
    both->setLayout(columns);
    columns->addWidget(panel);
    columns->addWidget(m_view, 1);
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1); // first: it shows what is added, and without a parent that is a window
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);

    connect(m_new, &QPushButton::clicked, this, &ReportsPage::beginNew);
    connect(m_empty, &EmptyState::clicked, this, &ReportsPage::beginNew);
    connect(m_table, &TableView::currentIdChanged, this, [this](Id report) { m_view->setReport(report); });
    connect(m_view, &ReportView::followed, this, &ReportsPage::follow);
    connect(m_view, &ReportView::printRequested, this,
            [this] { emit paperRequested(paperName(), paperAbout()); });
    auto *begin = new QShortcut(QKeySequence::New, this);
    begin->setContext(Qt::WidgetWithChildrenShortcut);
    connect(begin, &QShortcut::activated, this, &ReportsPage::beginNew);
    retranslate();
}

std::vector<Column<Report>> ReportsPage::columns() {
    return {{[] { return tr("Report"); },
             [](const Report &report) {
                 Cell title = cell(report.title, Cell::Tone::Strong);
                 title.second = label(report.kind);
                 return title;
             },
             Qt::AlignLeft, 0},
            {[] { return tr("State"); },
             [this](const Report &report) {
                 const Language language = languageOf(this);
                 const QDate today = m_context.queries.today();
                 Cell state = marked(label(report.state), markOf(report, today));
                 state.second = report.isSent()        ? shortDate(report.sentOn, language)
                                : report.due.isValid() ? tr("due %1").arg(shortDate(report.due, language))
                                                       : QString();
                 state.spoken = state.text + QStringLiteral(", ") + state.second;
                 if (isOverdue(report, today))
                     state.spoken += QStringLiteral(", ") + tr("overdue");
                 return state;
             },
             Qt::AlignLeft, stateWidth}};
}

void ReportsPage::refresh() {
    const QList<Report> &reports = m_context.queries.facts().reports;
    m_stack->setCurrentIndex(reports.isEmpty() ? 1 : 0);
    const Id before = m_table->currentId();
    m_reports.setRows({reports.crbegin(), reports.crend()});
    if (!reports.isEmpty() && (!before || !m_context.queries.report(before)))
        m_table->setCurrentId(reports.last().id);
    m_view->setReport(m_table->currentId());
    const QDate today = m_context.queries.today();
    int drafts = 0, overdue = 0, sent = 0;
    for (const Report &report : reports) {
        drafts += !report.isSent();
        overdue += isOverdue(report, today);
        sent += report.isSent();
    }
    QStringList sentences{tr("%n sent", "reports", sent), tr("%n being written", "reports", drafts)};
    if (overdue)
        sentences.append(tr("%n overdue", "reports", overdue));
    m_header->setSentence(reports.isEmpty() ? QString() : sentences.join(QStringLiteral(" · ")));
}

void ReportsPage::retranslate() {
    m_header->setTitle(tr("Reports"));
    m_new->setText(tr("&New report…"));
    m_table->setAccessibleName(tr("Reports, newest first"));
    m_empty->setSentence(
        tr("There are no reports yet. A report takes its facts from the file – members, meetings, "
           "decisions, money – and leaves it to you to say what they mean."));
    m_empty->setButton(tr("&Begin a report…"));
    refresh();
}

Id ReportsPage::paperAbout() const {
    return m_context.queries.report(m_table->currentId()) ? m_table->currentId() : 0;
}

bool ReportsPage::leave() {
    m_view->leave();
    return true;
}

bool ReportsPage::showTarget(Id id) {
    if (id == newOne) {
        beginNew();
        return true;
    }
    return id == 0 || (m_context.queries.report(id) && m_table->setCurrentId(id));
}

void ReportsPage::beginNew() {
    m_view->leave();
    auto *dialog = new ReportDialog(m_context, {}, this);
    connect(dialog, &ReportDialog::saved, this, [this](Id report) { m_table->setCurrentId(report); });
    dialog->open();
}

void ReportsPage::follow(const FactSource &source) {
    m_view->leave();
    emit linkActivated(nameOf(source.place), source.id); // places are called as their pages are
}

Attention ReportsPage::attention(const Queries &queries) {
    int overdue = 0;
    for (const Report &report : queries.facts().reports)
        overdue += isOverdue(report, queries.today());
    return {overdue ? Mark::Failed : Mark::None, overdue};
}

} // namespace aarring
