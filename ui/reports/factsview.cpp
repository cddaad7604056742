#include "ui/reports/factsview.h"

#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/look/text.h"
#include "ui/reports/factline.h"

#include <QAbstractItemView>
#include <algorithm>

namespace aarring {

namespace {

constexpr int columnUnit = 78;  ///< pixels of a column of long texts whose share is 1
constexpr int shortLength = 22; ///< letters of what stands in one line: dates, numbers, states
constexpr int wordMargin = 28;  ///< beside a word in its column
constexpr int widestWord = 190; ///< a longer one is broken

/// A row with its place in the table, which is its key there.
struct Row {
    FactRow fact;
    Id place = 0;
};

/// As its share says, but no narrower than the longest word in it, as far as that is sensible.
int widthOf(const Fact &fact, qsizetype column) {
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    double word = 0;
    for (const FactRow &row : fact.rows)
        for (const QString &part : row.cells.value(column).split(QLatin1Char(' ')))
            word = std::max(word, metrics.horizontalAdvance(part));
    return std::max(int(fact.columns.at(column).share * columnUnit),
                    int(std::min(word, double(widestWord))) + wordMargin);
}

std::vector<Column<Row>> columnsOf(const Fact &fact) {
    const auto widest =
        std::max_element(fact.columns.begin(), fact.columns.end(),
                         [](const FactColumn &a, const FactColumn &b) { return a.share < b.share; });
    std::vector<Column<Row>> columns;
    for (qsizetype i = 0; i < fact.columns.size(); ++i) {
        const FactColumn &column = fact.columns.at(i);
        const auto isLong = [i](const FactRow &row) { return row.cells.value(i).size() > shortLength; };
        const bool isText = std::any_of(fact.rows.begin(), fact.rows.end(), isLong);
        const bool isWidest = &column == &*widest;
        columns.push_back({[header = column.header] { return header; },
                           [i](const Row &row) { return cell(row.fact.cells.value(i)); },
                           column.isNumber ? Qt::AlignRight : Qt::AlignLeft,
                           isWidest ? 0
                           : isText ? widthOf(fact, i)
                                    : -1,
                           isWidest || isText});
    }
    return columns;
}

} // namespace

FactsView::FactsView(QWidget *parent) : Translated<QWidget>(parent), m_column(columnLayout(0)) {
    setLayout(m_column);
}

FactsView::~FactsView() = default;

void FactsView::setFacts(const QList<Fact> &facts, const QString &title) {
    if (m_inside && facts == m_facts && title == m_title)
        return;
    m_facts = facts;
    m_title = title;
    auto *before = m_inside;
    const auto models = std::move(m_models); // outlive the tables that show them
    m_models.clear();
    m_inside = new QWidget;
    auto *column = columnLayout(2);
    m_inside->setLayout(column);
    delete before;
    for (const Fact &fact : facts)
        fact.isTable() ? addTable(fact) : addSentence(fact);
    m_column->addWidget(m_inside);
    setVisible(!facts.isEmpty());
    retranslate();
}

void FactsView::retranslate() {
    for (TableView *table : findChildren<TableView *>())
        table->setToolTip(tr("Enter or double click: show where the row comes from"));
}

void FactsView::addSentence(const Fact &fact) {
    auto *line = new FactLine(fact.text, fact.source.place != Place::None);
    line->setObjectName(QStringLiteral("reports.fact"));
    connect(line, &FactLine::clicked, this, [this, source = fact.source] { emit followed(source); });
    m_inside->layout()->addWidget(line);
}

void FactsView::addTable(const Fact &fact) {
    if (!fact.text.isEmpty()) {
        auto *caption = new Text(TextRole::BodyStrong, fact.text);
        caption->setWordWrap(true);
        caption->setContentsMargins(3, 6, 3, 0);
        m_inside->layout()->addWidget(caption);
    }
    auto model = std::make_unique<TableModel<Row>>(
        columnsOf(fact), [](const Row &row) { return row.place; },
        [](const Row &row) { return row.fact.isSum ? RowKind::Sum : RowKind::Normal; });
    std::vector<Row> rows;
    for (const FactRow &row : fact.rows)
        rows.push_back({row, Id(rows.size()) + 1});
    model->setRows(std::move(rows));
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("reports.factTable"));
    table->setAccessibleName(fact.text.isEmpty() ? m_title : fact.text);
    table->setFitsContent(true);
    table->setTableModel(model.get());
    connect(table, &TableView::opened, this, [this, rows = fact.rows](Id place) {
        if (place > 0 && place <= rows.size() && rows.at(place - 1).source.place != Place::None)
            emit followed(rows.at(place - 1).source);
    });
    m_models.push_back(std::move(model));
    m_inside->layout()->addWidget(table);
}

} // namespace aarring
