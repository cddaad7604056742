#include "ui/reports/refreshdialog.h"

#include "actions/reports.h"
#include "base/formats.h"
#include "ui/common/tableview.h"

#include <QVBoxLayout>

namespace aarring {

namespace {

constexpr QSize tableSize(820, 340);
constexpr int partWidth = 170;
constexpr int lineWidth = 310;

} // namespace

RefreshDialog::RefreshDialog(const Context &context, const Report &report, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_report(report),
      m_told(toldAnew(context.queries, report.id)),
      m_rows(columns(), [](const Row &row) { return row.place; }),
      m_table(new TableView(this)) {
    setObjectName(QStringLiteral("reports.refreshDialog"));
    m_table->setObjectName(QStringLiteral("refresh.changes"));
    m_table->setTableModel(&m_rows);
    m_table->setMinimumSize(tableSize);
    body()->addWidget(m_table);
    compare();
    retranslate();
    check();
}

std::vector<Column<RefreshDialog::Row>> RefreshDialog::columns() {
    return {{[] { return tr("Part"); }, [](const Row &row) { return cell(row.part, Cell::Tone::Strong); },
             Qt::AlignLeft, partWidth, true},
            {[] { return tr("Until now"); },
             [](const Row &row) { return cell(row.before, Cell::Tone::Secondary); }, Qt::AlignLeft, lineWidth,
             true},
            {[] { return tr("Now"); }, [](const Row &row) { return cell(row.now); }, Qt::AlignLeft, 0, true}};
}

// Lines that are gone stand beside those that have come, as far as there are as many.
void RefreshDialog::compare() {
    std::vector<Row> rows;
    const QList<ReportPart> before = m_context.queries.reportParts(m_report.id);
    for (qsizetype i = 0; i < before.size() && i < m_told.size(); ++i) {
        const FactChanges changes =
            changesBetween(readFacts(before.at(i).facts), readFacts(m_told.at(i).facts));
        const qsizetype lines = std::max(changes.gone.size(), changes.added.size());
        for (qsizetype line = 0; line < lines; ++line)
            rows.push_back({Id(rows.size()) + 1, before.at(i).title, changes.gone.value(line),
                            changes.added.value(line)});
    }
    m_rows.setRows(std::move(rows));
}

void RefreshDialog::retranslate() {
    const int lines = m_rows.rowCount();
    const QString day = longDate(factsDay(m_report, m_context.queries.today()), languageOf(this));
    setHeading(
        tr("Refresh the facts"),
        (lines ? tr("Seen from %1, %n line(s) differ. What you have written stays as it is.", nullptr, lines)
               : tr("Seen from %1, nothing has changed."))
            .arg(day));
    m_table->setAccessibleName(tr("Lines that differ"));
    m_table->setVisible(lines > 0);
    setButton(tr("&Refresh the facts"));
}

Status RefreshDialog::apply() { return m_context.actions.refreshFacts(m_report.id, m_told); }

} // namespace aarring
