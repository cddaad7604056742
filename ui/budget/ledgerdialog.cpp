#include "ui/budget/ledgerdialog.h"

#include "base/formats.h"
#include "ui/common/tableview.h"

#include <QComboBox>
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

LedgerDialog::LedgerDialog(const Context &context, Id budget, const CellTable &table, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_budget(budget),
      m_cells(table),
      m_model({{[] { return LedgerDialog::tr("Line"); },
                [](const LedgerRow &row) { return cell(QString::number(row.line), Cell::Tone::Secondary); },
                Qt::AlignRight, 56},
               {[] { return LedgerDialog::tr("What happens"); }, verdictCell, Qt::AlignLeft, 150},
               {[] { return LedgerDialog::tr("Date"); },
                [this](const LedgerRow &row) { return cell(shortDate(row.entry.day, languageOf(this))); },
                Qt::AlignLeft, 96},
               {[] { return LedgerDialog::tr("Text"); },
                [](const LedgerRow &row) {
                    Cell text = cell(row.entry.text);
                    text.second = row.notes.join(QLatin1Char(' '));
                    text.toolTip = text.second;
                    return text;
                },
                Qt::AlignLeft, 0},
               {[] { return LedgerDialog::tr("Amount"); },
                [this](const LedgerRow &row) {
                    return cell(row.entry.amount ? amount(row.entry.amount, languageOf(this)) : QString());
                },
                Qt::AlignRight, 110},
               {[] { return LedgerDialog::tr("Budget line"); },
                [this](const LedgerRow &row) {
                    const BudgetLine *line = m_context.queries.budgetLine(row.entry.line);
                    return cell(line ? line->text : QString(), Cell::Tone::Secondary);
                },
                Qt::AlignLeft, 190}},
              [](const LedgerRow &row) { return Id(row.line); }) {
    setObjectName(QStringLiteral("budget.ledger"));
    m_otherLine = new QComboBox;
    m_otherLine->setObjectName(QStringLiteral("budget.otherLine"));
    m_signs = new QComboBox;
    m_signs->setObjectName(QStringLiteral("budget.signs"));
    m_otherField = addField(QStringLiteral("line"), m_otherLine);
    m_signsField = addField(QStringLiteral("signs"), m_signs);
    addPair(m_otherField, m_signsField);
    m_counts = new Text(TextRole::BodyStrong);
    m_counts->setObjectName(QStringLiteral("budget.ledgerCounts"));
    body()->addWidget(m_counts);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("budget.ledgerRows"));
    m_table->setTableModel(&m_model);
    m_table->setMinimumHeight(280);
    body()->addWidget(m_table, 1);
    resize(940, 620);
    retranslate();
    connect(m_otherLine, &QComboBox::activated, this, &LedgerDialog::read);
    connect(m_signs, &QComboBox::activated, this, &LedgerDialog::read);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        setEnabled(true);
        if (m_context.ok(m_writing.result()))
            QDialog::accept();
    });
    read();
}

LedgerDialog::~LedgerDialog() {
    if (m_stopped)
        *m_stopped = true;
}

void LedgerDialog::retranslate() {
    setWindowTitle(tr("Book a ledger"));
    setHeading(tr("Book a ledger"),
               tr("Nothing is written before you say so. What is booked already is left as it is."));
    m_otherField->setLabel(tr("Amounts that fit &no line"));
    m_signsField->setLabel(tr("&Signs of the amounts"));
    m_table->setAccessibleName(tr("Lines of the ledger"));
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
    if (m_preview)
        show(*m_preview);
}

void LedgerDialog::read() {
    const Budget *budget = m_context.queries.budget(m_budget);
    if (!budget)
        return;
    LedgerSettings settings;
    settings.budget = *budget;
    settings.language = m_context.queries.network().language;
    settings.otherLine = m_otherLine->currentData().toLongLong();
    settings.signs = LedgerSigns(m_signs->currentData().toInt());
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_preview.reset();
    m_counts->setText(tr("Reading…"));
    setButton(tr("&Book"));
    check();
    // Values are shared without being copied: the thread sees the facts as they are now.
    m_threads.start([this, settings, cells = m_cells, facts = m_context.queries.facts(),
                     booked = m_context.queries.booked(), stopped = m_stopped] {
        const auto preview = previewLedger(cells, recogniseLedger(cells, settings.language), facts, booked,
                                           settings, [&](int, int) { return !*stopped; });
        QMetaObject::invokeMethod(this, [this, preview, stopped] {
            if (!*stopped)
                show(preview);
        });
    });
}

void LedgerDialog::show(const Result<LedgerPreview> &preview) {
    m_preview = preview;
    const int count = preview ? preview->count(LedgerVerdict::Book) : 0;
    if (preview) {
        m_counts->setText(tr("To be booked: %1 · there already: %2 · refused: %3")
                              .arg(count)
                              .arg(preview->count(LedgerVerdict::Known))
                              .arg(preview->count(LedgerVerdict::Refused)));
        m_model.setRows({preview->rows.begin(), preview->rows.end()});
    } else {
        m_counts->setText(QString());
    }
    setButton(count ? tr("&Book %n amount(s)", nullptr, count) : tr("&Book"));
    check();
}

Problems LedgerDialog::problems() const {
    if (!m_preview)
        return {{QString(), tr("The table is being read."), false}};
    if (!*m_preview)
        return {{QString(), m_preview->error().text(), false}};
    if ((*m_preview)->count(LedgerVerdict::Book) == 0)
        return {{QString(), tr("There is nothing in it that can be booked."), false}};
    return {};
}

Status LedgerDialog::apply() { return Done{}; }

void LedgerDialog::accept() {
    if (!problems().isEmpty())
        return;
    setEnabled(false);
    m_writing.setFuture(m_context.actions.bookAllAside((*m_preview)->accepted(), {}));
}

} // namespace aarring
