#include "ui/year/planlist.h"

#include "base/formats.h"
#include "ui/common/buttons.h"
#include "ui/common/dayhint.h"
#include "ui/common/formfield.h"
#include "ui/common/panel.h"
#include "ui/common/tickcolumn.h"
#include "ui/common/typededit.h"

#include <QKeyEvent>

namespace aarring {

PlanList::PlanList(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_model(
          {{[] { return tr("Take"); },
            [this](const Row &row) { return tickCell(row.line.ticked, spokenLine(row)); }, Qt::AlignLeft,
            tickColumnWidth},
           {[] { return tr("Week"); },
            [](const Row &row) {
                return cell(QString::number(isoWeek(row.line.date())), Cell::Tone::Secondary);
            }},
           {[] { return tr("Day"); },
            [this](const Row &row) {
                const Language language = languageOf(this);
                const QDate day = row.line.date();
                return cell(weekdayName(day.dayOfWeek(), language).left(3) + QLatin1Char(' ') +
                                dayAndMonth(day, language),
                            day);
            }},
           {[] { return tr("What, and why then"); }, [this](const Row &row) { return whatCell(row); },
            Qt::AlignLeft, 0}},
          [](const Row &row) { return row.line.id; },
          [](const Row &row) { return row.line.ticked ? RowKind::Normal : RowKind::Quiet; }),
      m_table(new TableView(this)),
      m_editor(new QWidget(this)),
      m_title(new Text(TextRole::BodyStrong, this)),
      m_why(new Text(TextRole::Body, this, true)),
      m_date(new DateEdit(this)),
      m_dateField(new FormField(m_date, this)),
      m_leaveOut(plainButton({}, this)),
      m_take(plainButton({}, this)) {
    m_table->setObjectName(QStringLiteral("plan.table"));
    m_date->setObjectName(QStringLiteral("plan.date"));
    m_leaveOut->setObjectName(QStringLiteral("plan.leaveOut"));
    m_take->setObjectName(QStringLiteral("plan.take"));
    m_table->setItemDelegate(new TickDelegate(m_table));
    m_table->setTableModel(&m_model);
    m_table->installEventFilter(this);
    m_date->installEventFilter(this);
    m_hint = new DayHint(
        m_date,
        [this](QDate day) {
            const PlanLine *line = chosen();
            if (!line)
                return QList<PlanningWarning>();
            QList<PlanLine> typed{*line};
            moveLine(typed, line->id, day, m_context.queries.facts().calendar);
            return warnings(typed.first());
        },
        this);
    m_hint->setObjectName(QStringLiteral("plan.hint"));
    for (Text *text : {m_title, m_why})
        text->setWordWrap(true);

    auto *listPanel = new Panel(0, this);
    listPanel->body()->addWidget(m_table);
    auto *words = columnLayout(2);
    m_editor->setLayout(words);
    words->addWidget(m_title);
    words->addWidget(m_why);
    auto *day = rowLayout(12);
    m_dateField->setFixedWidth(160);
    day->addWidget(m_dateField, 0, Qt::AlignTop);
    auto *hints = columnLayout(0);
    hints->addSpacing(24); // beside the field, not beside its label
    hints->addWidget(m_hint);
    hints->addStretch(1);
    day->addLayout(hints, 1);
    auto *ways = columnLayout(0);
    ways->addSpacing(20);
    auto *buttons = rowLayout(8);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_take);
    ways->addLayout(buttons);
    ways->addStretch(1);
    day->addLayout(ways);
    words->addSpacing(8);
    words->addLayout(day);
    m_editor->setMinimumHeight(128);
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(listPanel, 1);
    column->addWidget(m_editor);

    connect(m_table, &TableView::currentIdChanged, this, &PlanList::showChosen);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            tick(m_model.idAt(index.row()), !m_model.rowAt(index.row()).line.ticked);
    });
    connect(m_table, &TableView::opened, this, [this] { m_date->setFocus(); });
    connect(m_date, &DateEdit::valueEdited, this, [this] {
        const PlanLine *line = chosen();
        if (!line || !m_date->date().isValid())
            return;
        moveLine(m_lines, line->id, m_date->date(), m_context.queries.facts().calendar);
        showRows();
        emit changed();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { tickAndGoOn(true); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { tickAndGoOn(false); });
    retranslate();
}

void PlanList::setLines(const QList<PlanLine> &lines) {
    m_lines = lines;
    showRows();
    if (m_lines.isEmpty())
        showChosen();
    else
        m_table->setCurrentId(m_lines.first().id);
}

QList<Meeting> PlanList::meetings() const {
    QList<Meeting> meetings;
    for (const PlanLine &line : m_lines)
        if (line.ticked && line.isMeeting)
            meetings.append(line.meeting);
    return meetings;
}

QList<YearEntry> PlanList::entries() const {
    QList<YearEntry> entries;
    for (const PlanLine &line : m_lines)
        if (line.ticked && !line.isMeeting)
            entries.append(line.entry);
    return entries;
}

QString PlanList::spokenLine(const Row &row) const {
    return longDateWithWeekday(row.line.date(), languageOf(this)) + QStringLiteral(": ") +
           whatCell(row).spoken;
}

Cell PlanList::whatCell(const Row &row) const {
    const auto grave = std::find_if(row.warnings.begin(), row.warnings.end(), isGrave);
    const bool warned = row.line.ticked && grave != row.warnings.end();
    Cell made = warned ? marked(row.line.title(), Mark::Warning) : cell(row.line.title(), Cell::Tone::Strong);
    made.second = warned ? grave->text : row.line.why;
    made.toolTip = row.line.why;
    QStringList spoken{row.line.title(), row.line.why};
    for (const PlanningWarning &warning : row.warnings)
        spoken.append(warning.text);
    made.spoken = spoken.join(QStringLiteral(". "));
    return made;
}

QList<PlanningWarning> PlanList::warnings(const PlanLine &line) const {
    const Queries &queries = m_context.queries;
    return lineWarnings(line, m_lines, queries.facts(), queries.today(), languageOf(this));
}

const PlanLine *PlanList::chosen() const {
    for (const PlanLine &line : m_lines)
        if (line.id == m_table->currentId())
            return &line;
    return nullptr;
}

void PlanList::showRows() {
    std::vector<Row> rows;
    for (const PlanLine &line : std::as_const(m_lines))
        rows.push_back({line, warnings(line)});
    m_model.setRows(std::move(rows));
    m_hint->look(); // another line may have come into its way
}

void PlanList::showChosen() {
    const PlanLine *line = chosen();
    m_editor->setEnabled(line != nullptr);
    m_title->setText(line ? line->title() : QString());
    m_why->setText(line ? line->why : QString());
    m_date->setDate(line ? line->date() : QDate());
    m_hint->look();
}

void PlanList::tick(Id id, bool ticked) {
    tickLine(m_lines, id, ticked);
    showRows();
    emit changed();
}

void PlanList::tickAndGoOn(bool ticked) {
    const Id id = m_table->currentId();
    if (!id)
        return;
    tick(id, ticked);
    const int next = m_model.rowOf(id) + 1;
    if (next < m_model.rowCount())
        m_table->setCurrentId(m_model.idAt(next));
}

bool PlanList::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const PlanLine *line = chosen();
        if (watched == m_table && key == Qt::Key_Space && line) {
            tick(line->id, !line->ticked);
            return true;
        }
        // Enter takes the day; it must not press the button of the dialog.
        if (watched == m_date && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_date->take();
            return true;
        }
    }
    return Translated<QWidget>::eventFilter(watched, event);
}

void PlanList::retranslate() {
    m_table->setAccessibleName(tr("What may come into the year"));
    m_table->setAccessibleDescription(
        tr("Space ticks a line or takes the tick away, Enter goes to its day."));
    m_dateField->setLabel(tr("Another &day"));
    m_leaveOut->setText(tr("&Leave it out, next"));
    m_take->setText(tr("&Take it, next"));
    showRows();
    showChosen();
}

} // namespace aarring
