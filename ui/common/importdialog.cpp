#include "ui/common/importdialog.h"

#include "ui/common/bars.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/importtable.h"
#include "ui/common/panel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace aarring {

ImportDialog::ImportDialog(const Context &context, QWidget *parent)
    : Translated<QDialog>(parent),
      m_context(context),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_explanation(new Text(TextRole::Body, this, true)),
      m_paste(plainButton({}, this)),
      m_file(plainButton(QStringLiteral("document-open"), this)),
      m_counts(new Text(TextRole::BodyStrong, this)),
      m_ownChoices(rowLayout(16)),
      m_header(new QCheckBox(this)),
      m_onlyDoubtful(new QCheckBox(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState),
      m_filled(new QWidget),
      m_model(new ImportModel(this)),
      m_table(new TableView),
      m_choices(new ColumnChoices(m_table, m_filled)),
      m_detail(new Text(TextRole::Body, m_filled, true)),
      m_progress(new QProgressBar(this)),
      m_problem(new Text(TextRole::Caption, this)),
      m_cancel(plainButton({}, this)),
      m_import(primaryButton({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[widget, name] :
         std::initializer_list<std::pair<QWidget *, const char *>>{{m_explanation, "explanation"},
                                                                   {m_paste, "paste"},
                                                                   {m_file, "file"},
                                                                   {m_counts, "counts"},
                                                                   {m_header, "header"},
                                                                   {m_onlyDoubtful, "onlyDoubtful"},
                                                                   {m_empty, "empty"},
                                                                   {m_table, "table"},
                                                                   {m_detail, "detail"},
                                                                   {m_progress, "progress"},
                                                                   {m_problem, "problem"},
                                                                   {m_cancel, "cancel"},
                                                                   {m_import, "import"}})
        widget->setObjectName(QLatin1String("import.") + QLatin1String(name));
    m_table->setTableModel(m_model);
    layOut();
    connectAll();
}

void ImportDialog::begin() {
    retranslate();
    m_paste->setFocus();
    // Only what a spreadsheet copied: other text on the clipboard was not meant for here.
    if (QGuiApplication::clipboard()->text().contains(QLatin1Char('\t')))
        paste();
}

ImportDialog::~ImportDialog() {
    if (m_shared)
        m_shared->stopped = true;
}

void ImportDialog::layOut() {
    for (Text *text : {m_explanation, m_detail, m_problem})
        text->setWordWrap(true);
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing());
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_import->setDefault(true);

    auto *sources = rowLayout(8);
    sources->addWidget(m_paste);
    sources->addWidget(m_file);
    sources->addStretch(1);
    sources->addWidget(m_counts);
    auto *choices = rowLayout(16);
    choices->addLayout(m_ownChoices, 1);
    choices->addWidget(m_header, 0, Qt::AlignVCenter);
    choices->addWidget(m_onlyDoubtful, 0, Qt::AlignVCenter);

    auto *panel = new Panel(0, m_filled);
    panel->body()->setSpacing(0);
    panel->body()->addWidget(m_choices);
    panel->body()->addWidget(m_table, 1);
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(12);
    filled->addLayout(choices);
    filled->addWidget(panel, 1);
    filled->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_filled);

    auto *buttons = rowLayout(8);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addLayout(sources);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    resize(1120, 680);
}

void ImportDialog::connectAll() {
    // A field takes its own Ctrl+V before this is asked.
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ImportDialog::paste);
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_header, &QCheckBox::clicked, this, [this] { readAgain(true); });
    connect(m_choices, &ColumnChoices::chosen, this, [this] { readAgain(true); });
    connect(m_onlyDoubtful, &QCheckBox::toggled, m_model, &ImportModel::setOnlyDoubtful);
    connect(m_table, &TableView::currentIdChanged, this, &ImportDialog::showCurrent);
    connect(&m_reader, &ImportReader::progressed, this, &ImportDialog::showProgress);
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::show);
    connect(&m_reader, &ImportReader::failed, this, &ImportDialog::showError);
    m_watch.setInterval(50);
    connect(&m_watch, &QTimer::timeout, this, [this] { showProgress(m_shared->done, m_shared->total); });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ImportDialog::written);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::paste() {
    if (isWriting())
        return;
    forget();
    m_reader.readText(QGuiApplication::clipboard()->text(), reading());
    follow();
}

void ImportDialog::chooseFile() {
    const auto path =
        m_context.dialogs.openFile(this, fileTitle(), tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    if (!path)
        return;
    forget();
    m_source = QFileInfo(*path).fileName();
    m_reader.readFile(*path, reading());
    follow();
}

void ImportDialog::forget() {
    m_list.reset();
    m_importWanted = false;
    m_source.clear();
    m_counts->clear();
    m_problem->clear();
    m_stack->setCurrentWidget(m_empty);
}

void ImportDialog::readAgain(bool columnsAreNew) {
    if (!m_list || isWriting())
        return;
    ListColumns columns = m_list->columns;
    if (columnsAreNew)
        columns = {m_header->isChecked(), m_choices->fields()};
    m_reader.readAgain(m_list->table, columns, reading());
    follow();
}

void ImportDialog::show(const ReadList &list) {
    // Import was chosen with a day just typed: go on, unless that day is the reason for a new refusal.
    const bool goesOn = m_importWanted && m_list && list.counts.refused <= m_list->counts.refused;
    m_importWanted = false;
    m_list = list;
    const Id line = m_table->currentId();
    m_model->setList(list);
    m_header->setChecked(list.columns.hasHeader);
    QStringList headers;
    for (qsizetype i = 0; i < list.table.columnCount(); ++i)
        headers.append(
            m_model->headerData(ImportModel::FirstWritten + int(i), Qt::Horizontal, Qt::DisplayRole)
                .toString());
    m_choices->setFields(list.columns.fields, headers);
    m_stack->setCurrentWidget(m_filled);
    m_table->setCurrentId(line);
    m_problem->clear();
    showCurrent();
    follow();
    if (focusWidget() == m_paste && m_import->isEnabled())
        m_import->setFocus(); // Enter goes on from here
    if (goesOn)
        accept();
}

void ImportDialog::showError(const Error &error) {
    m_problem->setText(error.text());
    follow();
}

void ImportDialog::showProgress(int done, int total) {
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

void ImportDialog::showCurrent() {
    const ImportLine *row = m_list ? m_model->onLine(m_table->currentId()) : nullptr;
    if (row)
        m_detail->setText(row->text().isEmpty() ? label(row->verdict) : row->text());
    else
        m_detail->setText(tr("Choose a line to see all that is said about it."));
}

void ImportDialog::accept() {
    // Choices count as they stand, also when a field was not left.
    if (!m_import->isEnabled() || !takeChoices())
        return;
    m_importWanted = m_reader.isReading();
    if (m_importWanted)
        return;
    m_problem->clear();
    m_shared = std::make_shared<Shared>();
    m_writing.setFuture(m_list->write(m_context.actions, [shared = m_shared](int done, int total) {
        shared->done = done;
        shared->total = total;
        return !shared->stopped;
    }));
    m_watch.start();
    follow();
}

void ImportDialog::written() {
    m_watch.stop();
    const Status status = m_writing.result();
    if (status) {
        QDialog::accept();
        return;
    }
    showError(status.error());
}

void ImportDialog::reject() {
    if (isWriting()) {
        m_shared->stopped = true;
        return;
    }
    if (m_reader.isReading()) {
        m_reader.stop();
        m_importWanted = false;
        follow();
        return;
    }
    QDialog::reject();
}

void ImportDialog::follow() {
    const bool busy = m_reader.isReading() || isWriting();
    m_progress->setVisible(busy);
    m_problem->setVisible(!busy);
    m_paste->setEnabled(!isWriting());
    m_file->setEnabled(!isWriting());
    m_filled->setEnabled(!isWriting());
    // While the list is read again Import stays: it is done when that is ready.
    m_import->setEnabled(m_list && !isWriting() && m_list->counts.added + m_list->counts.changed > 0);
    if (!m_list)
        return;
    const ImportCounts &counts = m_list->counts;
    QStringList parts{tr("%1 will be added").arg(counts.added), tr("%1 changed").arg(counts.changed)};
    if (counts.unchanged)
        parts.append(tr("%1 unchanged").arg(counts.unchanged));
    parts.append(tr("%1 refused").arg(counts.refused));
    m_counts->setText(parts.join(QLatin1String(", ")));
    m_explanation->setText(m_source.isEmpty()
                               ? tr("Pasted cells. Nothing is written before you choose Import.")
                               : tr("From %1. Nothing is written before you choose Import.").arg(m_source));
}

void ImportDialog::retranslate() {
    setWindowTitle(title());
    m_heading->setText(title());
    m_explanation->setText(explanation());
    m_paste->setText(tr("&Paste"));
    m_file->setText(tr("Choose &file…"));
    m_empty->setSentence(
        tr("Copy the rows in your spreadsheet and paste them here with Ctrl+V, or choose a CSV file."));
    m_header->setText(tr("First line is a &heading"));
    m_onlyDoubtful->setText(tr("Only &refused and doubtful lines"));
    m_table->setAccessibleName(tr("Lines of the list and what becomes of them"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_import->setText(tr("&Import"));
    m_choices->setLabels(fieldLabels());
    showCurrent();
    follow();
}

} // namespace aarring
