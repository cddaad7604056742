#include "ui/budget/ledgerdialog.h"

#include "base/formats.h"
#include "ui/budget/ledgercolumnsform.h"
#include "ui/common/tableview.h"

#include <QComboBox>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace aarring {

namespace {

Cell verdictCell(const LedgerRow &row) {
    const Mark mark = row.verdict == LedgerVerdict::Refused ? Mark::Failed
                      : row.notes.isEmpty()                 ? Mark::Fulfilled
                                                            : Mark::Warning;
    return marked(label(row.verdict), mark,
                  row.verdict == LedgerVerdict::Refused ? Cell::Tone::Failed : Cell::Tone::Normal);
}

} // namespace

LedgerDialog::LedgerDialog(const Context &context, Id budget, const Source &source, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_budget(budget),
      m_source(source),
      m_model(columns(), [](const LedgerRow &row) { return Id(row.line); }) {
    setObjectName(QStringLiteral("budget.ledger"));
    m_otherLine = new QComboBox;
    m_otherLine->setObjectName(QStringLiteral("budget.otherLine"));
    m_signs = new QComboBox;
    m_signs->setObjectName(QStringLiteral("budget.signs"));
    m_otherField = addField(QStringLiteral("line"), m_otherLine);
    m_signsField = addField(QStringLiteral("signs"), m_signs);
    addPair(m_otherField, m_signsField);
    m_columns = new LedgerColumnsForm;
    m_counts = new Text(TextRole::BodyStrong);
    m_counts->setObjectName(QStringLiteral("budget.ledgerCounts"));
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("budget.ledgerRows"));
    m_table->setTableModel(&m_model);
    m_table->setMinimumHeight(200);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    body()->addWidget(m_columns);
    body()->addWidget(m_counts);
    m_detail = new Text(TextRole::Caption, nullptr, true);
    m_detail->setObjectName(QStringLiteral("budget.ledgerDetail"));
    m_detail->setWordWrap(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    body()->addWidget(m_progress);
    resize(960, 700);
    m_watch = new QTimer(this);
    m_watch->setInterval(50);
    connect(m_watch, &QTimer::timeout, this, &LedgerDialog::showBusy);
    const auto again = [this] {
        if (m_isRead)
            read(m_columns->columns());
    };
    connect(m_table, &TableView::currentIdChanged, this, &LedgerDialog::showCurrent);
    connect(m_otherLine, &QComboBox::activated, this, again);
    connect(m_signs, &QComboBox::activated, this, again);
    connect(m_columns, &LedgerColumnsForm::chosen, this, again);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        showBusy();
        if (m_context.ok(m_writing.result()))
            QDialog::accept();
        else
            check();
    });
    retranslate();
    read({});
}

std::vector<Column<LedgerRow>> LedgerDialog::columns() const {
    return {{[] { return tr("Line"); },
             [](const LedgerRow &row) { return cell(QString::number(row.line), Cell::Tone::Secondary); },
             Qt::AlignRight, 56},
            {[] { return tr("What happens"); }, verdictCell, Qt::AlignLeft, 150},
            {[] { return tr("Date"); },
             [this](const LedgerRow &row) { return cell(shortDate(row.entry.day, languageOf(this))); },
             Qt::AlignLeft, 96},
            {[] { return tr("Text"); },
             [](const LedgerRow &row) {
                 Cell text = cell(row.entry.text);
                 text.second = row.notes.join(QLatin1Char(' '));
                 text.toolTip = text.second;
                 return text;
             },
             Qt::AlignLeft, 0},
            {[] { return tr("Amount"); },
             [this](const LedgerRow &row) {
                 return cell(row.entry.amount ? amount(row.entry.amount, languageOf(this)) : QString());
             },
             Qt::AlignRight, 110},
            {[] { return tr("Budget line"); },
             [this](const LedgerRow &row) {
                 const BudgetLine *line = m_context.queries.budgetLine(row.entry.line);
                 return cell(line ? line->text : QString(), Cell::Tone::Secondary);
             },
             Qt::AlignLeft, 190}};
}

LedgerDialog::~LedgerDialog() {
    if (m_shared)
        m_shared->stopped = true;
}

void LedgerDialog::retranslate() {
    setWindowTitle(tr("Book a ledger"));
    setHeading(tr("Book a ledger"),
               tr("Nothing is written before you say so. What is booked already is left as it is."));
    m_otherField->setLabel(tr("Amounts that fit &no line"));
    m_signsField->setLabel(tr("&Signs of the amounts"));
    m_table->setAccessibleName(tr("Lines of the ledger"));
    m_progress->setAccessibleName(tr("Progress"));
    const QVariant line = m_otherLine->currentData();
    m_otherLine->clear();
    m_otherLine->addItem(tr("are refused"), Id(0));
    for (const BudgetLine &own : m_context.queries.budgetLines(m_budget))
        m_otherLine->addItem(tr("go to: %1").arg(own.text), own.id);
    m_otherLine->setCurrentIndex(std::max(0, m_otherLine->findData(line)));
    const QVariant signs = m_signs->currentData();
    m_signs->clear();
    m_signs->addItem(tr("as the table looks"), int(LedgerSigns::Found));
    m_signs->addItem(tr("a minus was paid out"), int(LedgerSigns::Bank));
    m_signs->addItem(tr("positive on every line"), int(LedgerSigns::Ledger));
    m_signs->setCurrentIndex(std::max(0, m_signs->findData(signs)));
    showPreview();
}

void LedgerDialog::read(const std::optional<LedgerColumns> &columns) {
    const Budget *budget = m_context.queries.budget(m_budget);
    if (!budget)
        return;
    LedgerSettings settings;
    settings.budget = *budget;
    settings.language = m_context.queries.network().language;
    settings.otherLine = m_otherLine->currentData().toLongLong();
    settings.signs = LedgerSigns(m_signs->currentData().toInt());
    if (m_shared)
        m_shared->stopped = true;
    m_shared = std::make_shared<Shared>();
    m_reading.reset();
    showPreview();
    // Values are shared without being copied: the thread sees the facts as they are now.
    m_threads.start([this, source = m_source, columns, settings, facts = m_context.queries.facts(),
                     booked = m_context.queries.booked(), shared = m_shared] {
        const Reading reading = readIn(source, columns, facts, booked, settings, *shared);
        QMetaObject::invokeMethod(this, [this, reading, shared] {
            if (!shared->stopped)
                show(reading);
        });
    });
}

LedgerDialog::Reading LedgerDialog::readIn(const Source &source, const std::optional<LedgerColumns> &columns,
                                           const NetworkFacts &facts, const QList<BudgetEntry> &booked,
                                           const LedgerSettings &settings, Shared &shared) {
    const auto table = source();
    if (!table)
        return {table, {}, table.error()};
    const LedgerColumns understood = columns.value_or(recogniseLedger(*table, settings.language));
    return {table, understood,
            previewLedger(*table, understood, facts, booked, settings, [&](int done, int total) {
                shared.done = done;
                shared.total = total;
                return !shared.stopped;
            })};
}

void LedgerDialog::show(const Reading &reading) {
    m_reading = reading;
    if (reading.table) {
        // What was read once is not read from the disk again.
        m_source = [table = reading.table] { return table; };
        m_isRead = true;
        m_columns->setColumns(reading.columns, reading.table->rows.value(0));
    }
    showPreview();
}

void LedgerDialog::showPreview() {
    const bool isThere = m_reading && m_reading->preview;
    const int count = isThere ? m_reading->preview->count(LedgerVerdict::Book) : 0;
    if (isThere) {
        const LedgerPreview &preview = *m_reading->preview;
        m_counts->setText(tr("To be booked: %1 · there already: %2 · refused: %3")
                              .arg(count)
                              .arg(preview.count(LedgerVerdict::Known))
                              .arg(preview.count(LedgerVerdict::Refused)));
        m_model.setRows({preview.rows.begin(), preview.rows.end()});
    } else {
        m_counts->setText(m_reading ? QString() : tr("Reading…"));
        if (m_reading)
            m_model.setRows({});
    }
    setButton(count ? tr("&Book %n amount(s)", nullptr, count) : tr("&Book"));
    showCurrent();
    check();
    showBusy();
}

/// In the row itself there may be no room for all of it.
void LedgerDialog::showCurrent() {
    const int row = m_model.rowOf(m_table->currentId());
    if (row < 0)
        m_detail->setText(tr("Choose a line to see all that is said about it."));
    else if (const LedgerRow &chosen = m_model.rowAt(row); chosen.notes.isEmpty())
        m_detail->setText(label(chosen.verdict));
    else
        m_detail->setText(chosen.notes.join(QLatin1Char(' ')));
}

/// How far reading or booking is; while it books, nothing else can be done than to stop it.
void LedgerDialog::showBusy() {
    const bool isWriting = m_writing.isRunning();
    const bool isBusy = isWriting || !m_reading;
    m_progress->setVisible(isBusy);
    m_progress->setMaximum(m_shared ? int(m_shared->total) : 0);
    m_progress->setValue(m_shared ? int(m_shared->done) : 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_otherField), static_cast<QWidget *>(m_signsField),
                            static_cast<QWidget *>(m_columns)})
        widget->setEnabled(!isWriting);
    if (isBusy && !m_watch->isActive())
        m_watch->start();
    else if (!isBusy)
        m_watch->stop();
}

Problems LedgerDialog::problems() const {
    if (!m_reading)
        return {{QString(), tr("The table is being read."), false}};
    if (m_writing.isRunning())
        return {{QString(), tr("The amounts are being booked."), false}};
    if (!m_reading->preview)
        return {{QString(), m_reading->preview.error().text(), false}};
    if (m_reading->preview->count(LedgerVerdict::Book) == 0)
        return {{QString(), tr("There is nothing in it that can be booked."), false}};
    return {};
}

Status LedgerDialog::apply() { return Done{}; }

void LedgerDialog::accept() {
    if (!problems().isEmpty())
        return;
    m_shared = std::make_shared<Shared>();
    const auto progress = [shared = m_shared](int done, int total) {
        shared->done = done;
        shared->total = total;
        return !shared->stopped;
    };
    // Put together there, too: there may be very many.
    m_writing.setFuture(m_context.actions.runAside([preview = *m_reading->preview, progress](Actions &aside) {
        return aside.bookAll(preview.accepted(), progress);
    }));
    check();
    showBusy();
}

void LedgerDialog::reject() {
    if (m_writing.isRunning())
        m_shared->stopped = true;
    else
        QDialog::reject();
}

} // namespace aarring
