#include "ui/meetings/calendarimportdialog.h"

#include "base/formats.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"

namespace aarring {

namespace {

Mark markOf(IcsVerdict verdict) {
    switch (verdict) {
    case IcsVerdict::Add:
        return Mark::Fulfilled;
    case IcsVerdict::Known:
    case IcsVerdict::Cancelled:
        return Mark::Open;
    case IcsVerdict::Refused:
        break;
    }
    return Mark::Warning;
}

} // namespace

CalendarImportDialog::CalendarImportDialog(const Context &context, const IcsImport &import, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_import(import),
      m_rows(columns(), [](const Row &row) { return row.id; }) {
    std::vector<Row> rows;
    for (const IcsEvent &event : import.events)
        rows.push_back({Id(rows.size() + 1), event});
    auto *panel = new Panel(0, this);
    auto *table = new TableView(panel);
    table->setObjectName(QStringLiteral("calendar.table"));
    table->setTableModel(&m_rows);
    table->setAccessibleName(tr("Events of the calendar"));
    m_rows.setRows(std::move(rows));
    panel->body()->addWidget(table);
    body()->addWidget(panel, 1);
    if (!import.notes.isEmpty()) {
        auto *notes = new Text(TextRole::Caption, import.notes.join(QLatin1Char(' ')), this, true);
        notes->setWordWrap(true);
        body()->addWidget(notes);
    }
    resize(860, 520);
    retranslate();
    table->setFocus();
    check();
}

std::vector<Column<CalendarImportDialog::Row>> CalendarImportDialog::columns() const {
    return {
        {[] { return tr("Date"); },
         [this](const Row &row) {
             Cell date = cell(longDateWithWeekday(row.event.meeting.date, languageOf(this)));
             date.second = timeRange(row.event.meeting.start, row.event.meeting.end, languageOf(this));
             return date;
         },
         Qt::AlignLeft, 230},
        {[] { return tr("Meeting"); },
         [](const Row &row) {
             Cell title = cell(row.event.meeting.title, Cell::Tone::Strong);
             title.second = row.event.notes.join(QLatin1Char(' '));
             return title;
         },
         Qt::AlignLeft, 0},
        {[] { return tr("What happens"); },
         [](const Row &row) { return statusBadge(label(row.event.verdict), markOf(row.event.verdict)); },
         Qt::AlignLeft, 190},
    };
}

Problems CalendarImportDialog::problems() const {
    if (m_import.count(IcsVerdict::Add))
        return {};
    return {{QStringLiteral("events"), tr("There is nothing new in this calendar.")}};
}

Status CalendarImportDialog::apply() { return m_context.actions.importMeetings(m_import.accepted()); }

void CalendarImportDialog::retranslate() {
    const int added = m_import.count(IcsVerdict::Add);
    setHeading(tr("Meetings from a calendar"), tr("%n meeting(s) will be added.", nullptr, added));
    setButton(tr("&Add them"));
}

} // namespace aarring
