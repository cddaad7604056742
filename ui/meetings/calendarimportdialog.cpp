#include "ui/meetings/calendarimportdialog.h"

#include "base/formats.h"
#include "ui/common/panel.h"
#include "ui/common/tickcolumn.h"

#include <QKeyEvent>
#include <algorithm>

namespace aarring {

namespace {

Mark markOf(IcsVerdict verdict) {
    switch (verdict) {
    case IcsVerdict::Add:
        return Mark::Fulfilled;
    case IcsVerdict::Change:
        return Mark::OnTrack;
    case IcsVerdict::Cancel:
        return Mark::Warning;
    case IcsVerdict::Known:
    case IcsVerdict::Older:
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
      m_rows(
          columns(), [](const Row &row) { return row.id; },
          [](const Row &row) {
              return row.event.isProposal() && row.event.isTicked ? RowKind::Normal : RowKind::Quiet;
          }),
      m_table(new TableView(this)),
      m_count(new Text(TextRole::Body, this, true)) {
    m_count->setObjectName(QStringLiteral("calendar.count"));
    m_table->setObjectName(QStringLiteral("calendar.table"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->setTableModel(&m_rows);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            tick(m_rows.idAt(index.row()));
    });
    auto *panel = new Panel(0, this);
    panel->body()->addWidget(m_table);
    body()->addWidget(m_count);
    body()->addWidget(panel, 1);
    if (!import.notes.isEmpty()) {
        auto *notes = new Text(TextRole::Caption, import.notes.join(QLatin1Char(' ')), this, true);
        notes->setWordWrap(true);
        body()->addWidget(notes);
    }
    resize(960, 560);
    retranslate();
    if (m_rows.rowCount())
        m_table->setCurrentId(m_rows.idAt(0));
    m_table->setFocus();
}

std::vector<Column<CalendarImportDialog::Row>> CalendarImportDialog::columns() const {
    return {
        {[] { return tr("Take"); }, [this](const Row &row) { return takeCell(row.event); }, Qt::AlignLeft,
         tickColumnWidth},
        {[] { return tr("Date"); },
         [this](const Row &row) {
             Cell date = cell(longDateWithWeekday(row.event.meeting.date, languageOf(this)));
             date.second = timeRange(row.event.meeting.start, row.event.meeting.end, languageOf(this));
             return date;
         },
         Qt::AlignLeft, 220},
        {[] { return tr("Meeting"); }, [this](const Row &row) { return meetingCell(row.event); },
         Qt::AlignLeft, 0, true},
        {[] { return tr("What happens"); },
         [](const Row &row) { return statusBadge(label(row.event.verdict), markOf(row.event.verdict)); },
         Qt::AlignLeft, 190},
    };
}

Cell CalendarImportDialog::meetingCell(const IcsEvent &event) const {
    Cell title = cell(event.meeting.title, Cell::Tone::Strong);
    title.second = (changesOf(event, languageOf(this)) + event.notes).join(QLatin1Char(' '));
    return title;
}

Cell CalendarImportDialog::takeCell(const IcsEvent &event) const {
    QStringList said{longDateWithWeekday(event.meeting.date, languageOf(this)), event.meeting.title,
                     label(event.verdict)};
    said += changesOf(event, languageOf(this)) + event.notes;
    said.removeAll(QString());
    const QString line = said.join(QStringLiteral(", "));
    Cell told;
    told.spokenRow = line;
    return event.isProposal() ? tickCell(event.isTicked, line) : told;
}

void CalendarImportDialog::showRows() {
    std::vector<Row> rows;
    int proposals = 0;
    for (const IcsEvent &event : std::as_const(m_import.events)) {
        rows.push_back({Id(rows.size() + 1), event});
        proposals += event.isProposal() ? 1 : 0;
    }
    // What there is to decide stands above what is only told.
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.event.isProposal(); });
    m_rows.setRows(std::move(rows));
    m_count->setText(tr("%1 of %n are ticked", "proposals", proposals).arg(m_import.accepted().size()));
    m_count->setVisible(proposals > 0);
    check();
}

void CalendarImportDialog::tick(Id id) {
    IcsEvent &event = m_import.events[id - 1];
    if (!event.isProposal())
        return;
    event.isTicked = !event.isTicked;
    showRows();
}

bool CalendarImportDialog::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_table->currentId()) {
        tick(m_table->currentId());
        return true;
    }
    return FormDialog::eventFilter(watched, event);
}

Problems CalendarImportDialog::problems() const {
    if (!m_import.accepted().isEmpty())
        return {};
    const bool isOffered = std::any_of(m_import.events.begin(), m_import.events.end(),
                                       [](const IcsEvent &event) { return event.isProposal(); });
    return {{QStringLiteral("events"),
             isOffered ? tr("Tick at least one meeting.") : tr("There is nothing new in this calendar.")}};
}

Status CalendarImportDialog::apply() { return m_context.actions.importMeetings(m_import.accepted()); }

void CalendarImportDialog::retranslate() {
    setHeading(
        tr("Meetings from a calendar"),
        tr("What is new is added; what the calendar has moved or cancelled is changed here, too. Nothing "
           "is written before you take it over."));
    setButton(tr("&Take over"));
    m_table->setAccessibleName(tr("Events of the calendar"));
    m_table->setAccessibleDescription(tr("Space ticks a line or takes the tick away."));
    showRows();
}

} // namespace aarring
