#include "ui/shell/paperdialog.h"

#include "base/formats.h"
#include "documents/fonts.h"
#include "documents/paperformats.h"
#include "documents/pdfwriter.h"
#include "documents/printing.h"
#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfield.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/shell/paperpreview.h"
#include "ui/shell/writingrow.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSet>
#include <QSettings>

namespace aarring {

namespace {

constexpr int previewWidth = 520; // device-independent pixels of a portrait page
constexpr Id lastYear = 9999;     // keys are larger
const auto formatKey = QStringLiteral("paperFormat");

PaperOffer offerNamed(const QString &name) { return paperByName(name).value_or(paperOffers().first()); }

} // namespace

PaperDialog::PaperDialog(const Queries &queries, Dialogs &dialogs, QSettings &settings, const QString &paper,
                         Id about, QWidget *parent)
    : Translated<QDialog>(parent),
      m_queries(queries),
      m_dialogs(dialogs),
      m_settings(settings),
      m_offer(offerNamed(paper)),
      m_about(about),
      m_document(Error{}) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("paper"));
    m_title = new Text(TextRole::FormTitle);
    m_title->setWordWrap(true);
    m_state = new Text(TextRole::Caption);
    m_state->setWordWrap(true);
    m_preview = new PaperPreview(previewWidth);
    m_preview->setObjectName(QStringLiteral("paper.preview"));
    m_preview->setMinimumWidth(previewWidth + 60);
    m_save = primaryButton(QStringLiteral("document-save"));
    m_save->setObjectName(QStringLiteral("paper.save"));
    m_save->setDefault(true);
    m_print = plainButton(QStringLiteral("document-print"));
    m_print->setObjectName(QStringLiteral("paper.print"));
    m_close = plainButton();
    m_close->setObjectName(QStringLiteral("paper.close"));
    m_writing = new WritingRow;

    auto *side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_title);
    side->addWidget(m_state);
    side->addSpacing(4);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(12);
    side->addLayout(fields);
    makeFields();
    for (QWidget *field : std::initializer_list<QWidget *>{m_languageField, m_meetingField, m_personField,
                                                           m_yearField, m_sheetField, m_dayField, m_internal})
        if (field)
            fields->addWidget(field);
    side->addStretch();
    side->addWidget(m_writing);
    side->addWidget(m_save);
    side->addWidget(m_print);
    side->addWidget(m_close);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);
    row->addWidget(m_preview, 1);
    row->addLayout(side);
    m_title->setFixedWidth(240);
    m_state->setFixedWidth(240);

    connect(m_save, &QPushButton::clicked, this, &PaperDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preview, &PaperPreview::laidOut, this, &PaperDialog::showState);
    connect(m_writing, &WritingRow::finished, this, &PaperDialog::end);
    resize(previewWidth + 60 + 240 + 72, 700);
    (m_person ? static_cast<QWidget *>(m_person) : m_language)->setFocus();
    retranslate();
    showPages();
}

void PaperDialog::makeFields() {
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("paper.language"));
    for (const Language language : paperLanguages())
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(m_queries.network().language)));
    m_language->setEnabled(m_offer.kind != PaperKind::Report); // its facts are told in one
    m_languageField = new FormField(m_language);
    connect(m_language, &QComboBox::activated, this, &PaperDialog::showPages);

    const bool isYear = m_about > 0 && m_about <= lastYear;
    if (m_offer.takesYear && (!m_about || isYear)) {
        m_year = new QComboBox;
        m_year->setObjectName(QStringLiteral("paper.year"));
        const int first = isYear ? int(m_about) : m_queries.today().year();
        QSet<int> years{first, m_queries.today().year()};
        for (const Meeting &meeting : m_queries.facts().meetings)
            if (meeting.date.isValid())
                years.insert(meeting.date.year());
        for (const Budget &budget : m_queries.budgets())
            if (!budget.project)
                years.insert(budget.year);
        QList<int> sorted(years.begin(), years.end());
        std::sort(sorted.begin(), sorted.end());
        // A register is looked up across the years.
        const bool isRegister = m_offer.kind == PaperKind::Decisions;
        if (isRegister)
            m_year->addItem(QString(), 0);
        for (const int year : sorted)
            m_year->addItem(QString::number(year), year);
        m_year->setCurrentIndex(m_year->findData(isRegister && !isYear ? 0 : first));
        m_yearField = new FormField(m_year);
        connect(m_year, &QComboBox::activated, this, &PaperDialog::showPages);
    }
    if (m_offer.takesMeeting && !m_about)
        makeMeetingField();
    if (m_offer.takesPerson && !m_about) {
        m_person = new PersonCombo;
        m_person->setObjectName(QStringLiteral("paper.person"));
        m_person->setPersons(m_queries, m_queries.today());
        m_personField = new FormField(m_person);
        connect(m_person, &PersonCombo::personChanged, this, &PaperDialog::showPages);
    }
    if (m_offer.takesSheet) {
        m_sheet = new QComboBox;
        m_sheet->setObjectName(QStringLiteral("paper.sheet"));
        for (int size = 0; size < enumCount<PaperSize>(); ++size)
            m_sheet->addItem(QString(), size);
        m_sheet->setCurrentIndex(int(m_queries.network().paperSize));
        m_sheetField = new FormField(m_sheet);
        connect(m_sheet, &QComboBox::activated, this, &PaperDialog::showPages);
    }
    if (m_offer.takesDay) {
        m_day = new DateEdit;
        m_day->setObjectName(QStringLiteral("paper.day"));
        m_day->setDate(m_queries.today());
        m_dayField = new FormField(m_day);
        connect(m_day, &DateEdit::valueEdited, this, &PaperDialog::showPages);
    }
    if (m_offer.takesInternal) {
        m_internal = new QCheckBox;
        m_internal->setObjectName(QStringLiteral("paper.internal"));
        connect(m_internal, &QCheckBox::toggled, this, &PaperDialog::showPages);
    }
}

/// Those that take place, by date; the next one, else the last, is chosen.
void PaperDialog::makeMeetingField() {
    QList<Meeting> meetings;
    for (const Meeting &meeting : m_queries.facts().meetings)
        if (meeting.takesPlace() && meeting.date.isValid())
            meetings += meeting;
    if (meetings.isEmpty())
        return;
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
    m_meeting = new QComboBox;
    m_meeting->setObjectName(QStringLiteral("paper.meeting"));
    int chosen = -1;
    for (const Meeting &meeting : std::as_const(meetings)) {
        if (chosen < 0 && meeting.date >= m_queries.today())
            chosen = m_meeting->count();
        m_meeting->addItem(shortDate(meeting.date, languageOf(this)) + QLatin1Char(' ') + meeting.title,
                           meeting.id);
    }
    m_meeting->setCurrentIndex(chosen < 0 ? m_meeting->count() - 1 : chosen);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->view()->setMinimumWidth(m_meeting->view()->sizeHintForColumn(0) + 32); // wider than the box
    m_meetingField = new FormField(m_meeting);
    connect(m_meeting, &QComboBox::activated, this, &PaperDialog::showPages);
}

PaperOptions PaperDialog::options() const {
    PaperOptions options;
    options.language = Language(m_language->currentData().toInt());
    options.about = m_year ? 0 : m_about;
    if (m_meeting)
        options.about = m_meeting->currentData().toLongLong();
    if (m_person)
        options.about = m_person->personId();
    if (m_year)
        options.year = m_year->currentData().toInt();
    if (m_sheet)
        options.sheet = PaperSize(m_sheet->currentIndex());
    if (m_day)
        options.day = m_day->date();
    options.internal = m_internal && m_internal->isChecked();
    return options;
}

void PaperDialog::showPages() {
    m_document = makePaper(m_queries, QString::fromLatin1(m_offer.name), options());
    if (const Status fonts = loadEveryFont(); m_document && !fonts)
        m_document = fonts.error();
    if (m_document) {
        m_language->setCurrentIndex(m_language->findData(int(m_document->language)));
        m_preview->setPaper(*m_document);
    } else {
        m_preview->clear();
    }
    showState();
}

void PaperDialog::showState() {
    if (!m_document)
        m_state->setText(m_document.error().text());
    else if (m_preview->pageCount() > 0)
        m_state->setText(tr("%n page(s)", nullptr, m_preview->pageCount()));
    else
        m_state->clear(); // not laid out yet
    const bool isReady = m_document && !m_writing->isRunning();
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady && m_preview->pageCount() > 0);
}

void PaperDialog::save() {
    if (!m_document || m_writing->isRunning())
        return;
    QStringList filters;
    for (const PaperFormat &format : paperFormats())
        filters += format.filter();
    const QString last = QStringLiteral("x.") + m_settings.value(formatKey).toString();
    const PaperFormat *format = paperFormatOf(last);
    const QString ending = QLatin1String((format ? *format : paperFormats().first()).ending);
    const auto path = m_dialogs.saveFile(this, tr("Save the paper"), m_document->fileName(ending),
                                         filters.join(QStringLiteral(";;")));
    if (!path)
        return;
    m_savedFile = *path;
    m_writing->start([paper = *m_document, path = *path](const WritingWatch &watch) {
        return writePaper(paper, path, watch.progress);
    });
    showState();
}

void PaperDialog::print() {
    if (!m_document || m_writing->isRunning())
        return;
    const auto job = choosePrinter(
        this, {m_document->fileName(QString()), pageSizeOf(*m_document), m_preview->pageCount()});
    m_savedFile.clear();
    if (!job) {
        end(job.error());
        return;
    }
    m_writing->start([paper = *m_document, job = *job](const WritingWatch &watch) {
        const Status printed = printPaper(paper, *job.printer, job.first, job.last, watch.progress);
        if (!printed)
            job.abort();
        return printed;
    });
    showState();
}

void PaperDialog::end(const Status &status) {
    const QString file = std::exchange(m_savedFile, QString());
    showState();
    if (status) {
        if (!file.isEmpty()) {
            m_settings.setValue(formatKey, QLatin1String(paperFormatOf(file)->ending));
            emit saved(file);
        }
        accept();
    } else if (status.error().kind != Error::Kind::Cancelled) {
        m_dialogs.tell(this, file.isEmpty() ? tr("The paper was not printed") : tr("The paper was not saved"),
                       status.error().text());
    }
}

/// The first Esc stops the writing, the second leaves.
void PaperDialog::reject() {
    if (m_writing->isRunning())
        m_writing->stop();
    else
        Translated<QDialog>::reject();
}

void PaperDialog::retranslate() {
    setWindowTitle(m_offer.titleText());
    m_title->setText(m_offer.titleText());
    m_languageField->setLabel(tr("&Language of the paper"));
    if (m_meetingField)
        m_meetingField->setLabel(tr("&Meeting"));
    if (m_personField)
        m_personField->setLabel(tr("P&erson"));
    if (m_yearField) {
        m_yearField->setLabel(tr("&Year"));
        if (const int all = m_year->findData(0); all >= 0)
            m_year->setItemText(all, tr("All years"));
    }
    if (m_sheetField) {
        m_sheetField->setLabel(tr("S&heet"));
        for (int size = 0; size < m_sheet->count(); ++size)
            m_sheet->setItemText(size, label(PaperSize(size)));
    }
    if (m_dayField)
        m_dayField->setLabel(tr("As of &date"));
    if (m_internal)
        m_internal->setText(tr("With &e-mail and phone"));
    m_preview->setAccessibleName(tr("Preview"));
    m_save->setText(tr("&Save…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
}

} // namespace aarring
