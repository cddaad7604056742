#include "ui/budget/chartsview.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/budget/budgetchart.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"

#include <QScrollArea>

namespace aarring {

namespace {

constexpr int chartWidth = 320;

} // namespace

ChartsView::ChartsView(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    const auto name = [](const char *header) {
        return Column<Row>{[header] { return tr(header); }, [](const Row &row) { return cell(row.name); },
                           Qt::AlignLeft, 0};
    };
    const Column<Row> share = {[] { return tr("Of budget"); },
                               [this](const Row &row) {
                                   const auto permille = row.standing.permille();
                                   return permille && !row.isHeading
                                              ? barCell(double(*permille) / 1000,
                                                        percentText(int(*permille) * 10, languageOf(this)))
                                              : Cell();
                               },
                               Qt::AlignRight, 170};
    m_byCategory = makePart(
        "Categories",
        {name(QT_TR_NOOP("Category")),
         amountColumn(QT_TR_NOOP("Budget"), [](const Row &row) { return row.standing.applying; }),
         amountColumn(QT_TR_NOOP("Booked"), [](const Row &row) { return row.standing.booked; }),
         amountColumn(QT_TR_NOOP("Remaining"), [](const Row &row) { return row.standing.rest(); }), share});
    m_byInstitution = makePart(
        "Institutions",
        {name(QT_TR_NOOP("Institution")),
         amountColumn(QT_TR_NOOP("Share"), [](const Row &row) { return row.account.share; }),
         amountColumn(QT_TR_NOOP("Paid in"), [](const Row &row) { return row.account.paidIn; }),
         amountColumn(QT_TR_NOOP("Outlay"), [](const Row &row) { return row.account.laidOut; }),
         amountColumn(QT_TR_NOOP("Own travel"), [](const Row &row) { return row.account.ownTravel; })});

    auto *inside = new QWidget;
    auto *parts = columnLayout(16);
    inside->setLayout(parts);
    parts->addWidget(m_byCategory.panel);
    parts->addWidget(m_byInstitution.panel);
    parts->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // its tables have it, and it follows them
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *column = columnLayout(0);
    setLayout(column);
    column->addWidget(scroll);
    retranslate();
}

Column<ChartsView::Row> ChartsView::amountColumn(const char *header, qint64 (*value)(const Row &)) {
    return {[header] { return tr(header); },
            [this, value](const Row &row) {
                return row.isHeading ? Cell() : cell(amount(value(row), languageOf(this)));
            },
            Qt::AlignRight, -1};
}

ChartsView::Part ChartsView::makePart(const char *name, std::vector<Column<Row>> columns) {
    Part part;
    part.panel = new Panel;
    part.chart = new BudgetChart;
    part.chart->setObjectName(QLatin1String("budget.chart") + QLatin1String(name));
    part.chart->setFixedWidth(chartWidth);
    part.model = new TableModel<Row>(
        std::move(columns), [](const Row &row) { return row.id; },
        [](const Row &row) { return row.isHeading ? RowKind::Group : RowKind::Normal; }, this);
    part.table = new TableView;
    part.table->setObjectName(QLatin1String("budget.table") + QLatin1String(name));
    part.table->setFitsContent(true);
    part.table->setTableModel(part.model);
    auto *row = rowLayout(24);
    row->addWidget(part.chart, 0, Qt::AlignTop);
    row->addWidget(part.table, 1, Qt::AlignTop);
    part.panel->body()->addLayout(row);
    return part;
}

void ChartsView::retranslate() {
    m_byCategory.panel->setTitle(tr("Booked of the budget, by category"));
    m_byCategory.table->setAccessibleName(tr("By category"));
    m_byInstitution.panel->setTitle(tr("Paid of the shares, by institution"));
    m_byInstitution.table->setAccessibleName(tr("By institution"));
    refresh();
}

void ChartsView::setBudget(Id budget) {
    m_budget = budget;
    refresh();
}

void ChartsView::refresh() {
    if (!m_context.queries.budget(m_budget))
        return;
    showPart(m_byCategory, categories());
    showPart(m_byInstitution, institutions());
}

void ChartsView::showPart(const Part &part, const std::vector<Row> &rows) {
    QList<ChartBar> bars;
    for (const Row &row : rows) {
        // Where nothing was planned nor paid in, a bar would say nothing.
        const bool isBar = row.standing.applying || row.standing.booked;
        if (row.isHeading)
            bars.append({row.name});
        else if (isBar)
            bars.append({row.name, row.standing.applying, row.standing.booked, row.isIncome});
    }
    part.chart->setBars(bars, languageOf(this));
    part.chart->setAccessibleName(part.table->accessibleName());
    part.model->setRows(rows);
    part.panel->setVisible(!rows.empty());
}

std::vector<ChartsView::Row> ChartsView::categories() const {
    const QList<CategoryStanding> standings =
        byCategory(m_context.queries.budgetLines(m_budget), m_context.queries.booked());
    std::vector<Row> rows;
    Id id = 0;
    for (const BudgetSection section :
         {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel}) {
        const qsizetype before = qsizetype(rows.size());
        for (const CategoryStanding &standing : standings) {
            if (standing.section != section)
                continue;
            if (qsizetype(rows.size()) == before) {
                Row heading;
                heading.id = ++id;
                heading.name = label(section);
                heading.isHeading = true;
                rows.push_back(heading);
            }
            Row row;
            row.id = ++id;
            row.name = standing.category.isEmpty() ? tr("Without category") : standing.category;
            row.isIncome = section == BudgetSection::Income;
            row.standing = standing.standing;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<ChartsView::Row> ChartsView::institutions() const {
    const Queries &queries = m_context.queries;
    const QList<SharePlan> plans = queries.sharePlans(m_budget);
    QList<Share> shares;
    for (const SharePlan &plan : plans)
        shares += queries.shares(plan.id);
    std::vector<Row> rows;
    for (const InstitutionAccount &account :
         accountsByInstitution(plans, shares, queries.budgetLines(m_budget), queries.booked())) {
        const Institution *institution = queries.institution(account.institution);
        // Money that names nobody is no institution's; the amounts themselves tell it.
        if (!institution)
            continue;
        Row row;
        row.id = account.institution;
        row.name = institution->label();
        row.isIncome = true;
        row.standing.planned = row.standing.applying = account.share;
        row.standing.booked = account.paidIn;
        row.account = account;
        rows.push_back(row);
    }
    return rows;
}

} // namespace aarring
