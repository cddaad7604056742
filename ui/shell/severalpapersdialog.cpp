#include "ui/shell/severalpapersdialog.h"

#include "base/formats.h"
#include "documents/fonts.h"
#include "documents/paperformats.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfield.h"
#include "ui/common/panel.h"
#include "ui/shell/writingrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QRadioButton>
#include <QSettings>

namespace aarring {

namespace {

const auto formatKey = QStringLiteral("paperFormat");

} // namespace

SeveralPapersDialog::SeveralPapersDialog(const Queries &queries, Dialogs &dialogs, QSettings &settings,
                                         QWidget *parent)
    : Translated<QDialog>(parent),
      m_queries(queries),
      m_dialogs(dialogs),
      m_settings(settings),
      m_title(new Text(TextRole::FormTitle)),
      m_explanation(new Text(TextRole::Body, nullptr, true)),
      m_which(new Text(TextRole::Caption, nullptr, true)),
      m_language(new QComboBox),
      m_languageField(new FormField(m_language)),
      m_format(new QComboBox),
      m_formatField(new FormField(m_format)),
      m_asFiles(new QRadioButton),
      m_asBinder(new QRadioButton),
      m_writing(new WritingRow),
      m_save(primaryButton(QStringLiteral("document-save"))),
      m_close(plainButton()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("several"));
    m_explanation->setWordWrap(true);
    m_language->setObjectName(QStringLiteral("several.language"));
    m_format->setObjectName(QStringLiteral("several.format"));
    m_asFiles->setObjectName(QStringLiteral("several.files"));
    m_asBinder->setObjectName(QStringLiteral("several.binder"));
    m_save->setObjectName(QStringLiteral("several.save"));
    m_close->setObjectName(QStringLiteral("several.close"));
    m_save->setDefault(true);
    for (const Language language : paperLanguages())
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(m_queries.network().language)));
    for (const PaperFormat &format : paperFormats())
        m_format->addItem(QString(), QLatin1String(format.ending));
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_settings.value(formatKey))));
    m_asFiles->setChecked(true);

    makeChoices();
    makeMeetingField();
    // In two columns: there are too many papers for the height of a small screen.
    auto *papers = new QGridLayout;
    papers->setHorizontalSpacing(24);
    papers->setVerticalSpacing(8);
    papers->addWidget(m_which, 0, 0, 1, 2);
    const int rows = int(m_choices.size() + 1) / 2;
    for (int i = 0; i < m_choices.size(); ++i)
        papers->addWidget(m_choices.at(i).box, 1 + i % rows, i / rows);
    papers->setRowStretch(rows + 1, 1);
    auto *how = new QVBoxLayout;
    how->setSpacing(12);
    if (m_meetingField)
        how->addWidget(m_meetingField);
    how->addWidget(m_languageField);
    how->addWidget(m_formatField);
    how->addWidget(m_asFiles);
    how->addWidget(m_asBinder);
    how->addStretch();
    auto *sides = rowLayout(32);
    sides->addLayout(papers);
    sides->addLayout(how, 1);
    auto *closing = rowLayout(8);
    closing->addStretch(1);
    closing->addWidget(m_close);
    closing->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(sides, 1);
    column->addWidget(m_writing);
    column->addLayout(closing);
    setMinimumWidth(560);

    connect(m_save, &QPushButton::clicked, this, &SeveralPapersDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_writing, &WritingRow::finished, this, &SeveralPapersDialog::end);
    retranslate();
    showState();
    if (!m_choices.isEmpty())
        m_choices.first().box->setFocus();
}

/// Only papers that can be made: a new network has no meeting to call and no budget.
void SeveralPapersDialog::makeChoices() {
    const auto papers = makeEveryPaper(m_queries, options());
    if (!papers)
        return; // the window says why
    for (const MadePaper &made : *papers) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("several.") + QLatin1String(made.offer.name));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SeveralPapersDialog::showState);
        m_choices += Choice{made.offer, box};
    }
}

/// What the notice and the sign-in list are of; the next meeting, else the last, is chosen.
void SeveralPapersDialog::makeMeetingField() {
    QList<Meeting> meetings;
    for (const Meeting &meeting : m_queries.facts().meetings)
        if (meeting.takesPlace() && meeting.date.isValid())
            meetings += meeting;
    if (meetings.isEmpty())
        return;
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
    m_meeting = new QComboBox;
    m_meeting->setObjectName(QStringLiteral("several.meeting"));
    int chosen = -1;
    for (const Meeting &meeting : std::as_const(meetings)) {
        if (chosen < 0 && meeting.date >= m_queries.today())
            chosen = m_meeting->count();
        m_meeting->addItem(shortDate(meeting.date, languageOf(this)) + QLatin1Char(' ') + meeting.title,
                           meeting.id);
    }
    m_meeting->setCurrentIndex(chosen < 0 ? m_meeting->count() - 1 : chosen);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meetingField = new FormField(m_meeting);
}

PaperOptions SeveralPapersDialog::options() const {
    PaperOptions options;
    options.language = Language(m_language->currentData().toInt());
    return options;
}

QList<Document> SeveralPapersDialog::chosenPapers() const {
    QList<Document> papers;
    for (const Choice &choice : m_choices) {
        if (!choice.box->isChecked())
            continue;
        PaperOptions wanted = options();
        if (choice.offer.takesMeeting && m_meeting) {
            const Meeting *meeting = m_queries.meeting(m_meeting->currentData().toLongLong());
            // A meeting to come has no minutes; then those of the last one go along.
            const bool fits = choice.offer.kind != PaperKind::Minutes ||
                              (meeting && meeting->minutesState != MinutesState::None);
            wanted.about = meeting && fits ? meeting->id : 0;
        }
        if (const auto paper = makePaper(m_queries, QLatin1String(choice.offer.name), wanted))
            papers += *paper;
    }
    return papers;
}

QString SeveralPapersDialog::ending() const { return m_format->currentData().toString(); }

void SeveralPapersDialog::showState() {
    const bool isAny = std::any_of(m_choices.begin(), m_choices.end(),
                                   [](const Choice &choice) { return choice.box->isChecked(); });
    m_save->setEnabled(isAny && !m_writing->isRunning());
    if (!m_meetingField)
        return;
    m_meetingField->setEnabled(std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) {
        return choice.offer.takesMeeting && choice.box->isChecked();
    }));
}

void SeveralPapersDialog::save() {
    if (m_writing->isRunning())
        return;
    if (const Status fonts = loadEveryFont(); !fonts) {
        m_dialogs.tell(this, tr("The papers were not saved"), fonts.error().text());
        return;
    }
    const QList<Document> papers = chosenPapers();
    if (m_asBinder->isChecked())
        saveBinder(papers);
    else
        saveFiles(papers);
    showState();
}

void SeveralPapersDialog::saveBinder(const QList<Document> &papers) {
    const auto binder = makeBinder(m_queries, papers, options());
    if (!binder) {
        m_dialogs.tell(this, tr("The papers were not saved"), binder.error().text());
        return;
    }
    const PaperFormat *format = paperFormatOf(QStringLiteral("x.") + ending());
    const auto path =
        m_dialogs.saveFile(this, tr("Save the binder"), binder->fileName(ending()), format->filter());
    if (!path)
        return;
    m_files.reset();
    m_target = *path;
    m_writing->start([paper = *binder, path = *path](const WritingWatch &watch) {
        return writePaper(paper, path, watch.progress);
    });
}

void SeveralPapersDialog::saveFiles(const QList<Document> &papers) {
    const auto folder = m_dialogs.chooseFolder(this, tr("Choose the folder for the papers"));
    if (!folder)
        return;
    QList<PaperFile> files = filesInFolder(papers, *folder, ending(), ExistingFiles::Replace);
    if (const QStringList there = existingFiles(files); !there.isEmpty()) {
        const bool replace = m_dialogs.ask(
            this, {tr("Papers of the same name"),
                   tr("%n file(s) in the folder would be replaced.", nullptr, int(there.size())),
                   there.join(QLatin1Char('\n')), tr("&Replace"), tr("&Keep both"), true});
        if (!replace)
            files = filesInFolder(papers, *folder, ending(), ExistingFiles::KeepBoth);
    }
    m_files = std::make_shared<WrittenFiles>();
    m_target = *folder;
    m_writing->start([files, done = m_files](const WritingWatch &watch) {
        *done = writePapers(files, watch.progress, watch.begins);
        return Status(Done{});
    });
}

void SeveralPapersDialog::end(const Status &status) {
    showState();
    m_settings.setValue(formatKey, ending());
    if (m_files) {
        endFiles();
    } else if (status) {
        emit savedBinder(m_target);
        accept();
    } else if (status.error().kind != Error::Kind::Cancelled) {
        m_dialogs.tell(this, tr("The papers were not saved"), status.error().text());
    }
}

/// Where all went well the window's bar says so; else each that failed is named, and the dialog stays.
void SeveralPapersDialog::endFiles() {
    if (m_files->stopped || !m_files->failed.isEmpty()) {
        QStringList lines{tr("%n paper(s) were saved.", nullptr, int(m_files->written.size()))};
        for (const FailedFile &failed : std::as_const(m_files->failed))
            lines += QFileInfo(failed.path).fileName() + QStringLiteral(": ") + failed.error.text();
        if (m_files->stopped)
            lines += tr("The others were stopped.");
        m_dialogs.tell(this, tr("Not all papers were saved"), lines.join(QLatin1Char('\n')));
        return;
    }
    emit savedFiles(m_files->written, m_target);
    accept();
}

/// The first Esc stops the writing, the second leaves.
void SeveralPapersDialog::reject() {
    if (m_writing->isRunning())
        m_writing->stop();
    else
        Translated<QDialog>::reject();
}

void SeveralPapersDialog::retranslate() {
    setWindowTitle(tr("Several papers"));
    m_title->setText(tr("Several papers"));
    m_explanation->setText(
        tr("Each paper in a file of its own, or all of them in one with a cover and a table of contents."));
    m_which->setText(tr("Papers"));
    for (const Choice &choice : std::as_const(m_choices))
        choice.box->setText(choice.offer.titleText());
    m_languageField->setLabel(tr("&Language of the papers"));
    if (m_meetingField)
        m_meetingField->setLabel(tr("&Meeting"));
    m_formatField->setLabel(tr("&Format"));
    const QList<PaperFormat> &formats = paperFormats();
    for (int i = 0; i < formats.size(); ++i)
        m_format->setItemText(i, formats[i].titleText());
    m_asFiles->setText(tr("A f&ile for each"));
    m_asBinder->setText(tr("All in &one binder"));
    m_save->setText(tr("&Save…"));
    m_close->setText(tr("&Close"));
}

} // namespace aarring
