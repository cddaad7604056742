#include "ui/shell/standardtextsdialog.h"

#include "documents/papertexts.h"
#include "documents/wording.h"
#include "ui/common/buttons.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"

#include <QComboBox>

namespace aarring {

namespace {

QString titleOf(PaperKind kind) {
    for (const PaperOffer &offer : paperOffers())
        if (offer.kind == kind)
            return offer.titleText();
    return {};
}

} // namespace

StandardTextsDialog::StandardTextsDialog(Actions &actions, const Queries &queries, QWidget *parent)
    : Translated<QDialog>(parent),
      m_actions(actions),
      m_queries(queries),
      m_shownLanguage(queries.network().language),
      m_heading(new Text(TextRole::FormTitle, this)),
      m_explanation(new Text(TextRole::Body, this, true)),
      m_language(new QComboBox),
      m_languageField(new FormField(m_language, this)),
      m_table(new TableView(this)),
      m_wording(new GrowingTextEdit),
      m_wordingField(new FormField(m_wording, this)),
      m_values(new Text(TextRole::Caption, this, true)),
      m_standardTitle(new Text(TextRole::Caption, this, true)),
      m_standard(new Text(TextRole::Body, this)),
      m_back(plainButton({}, this)),
      m_close(primaryButton({}, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("texts"));
    m_language->setObjectName(QStringLiteral("texts.language"));
    m_table->setObjectName(QStringLiteral("texts.table"));
    m_wording->setObjectName(QStringLiteral("texts.wording"));
    m_standard->setObjectName(QStringLiteral("texts.standard"));
    m_back->setObjectName(QStringLiteral("texts.back"));
    m_close->setObjectName(QStringLiteral("texts.close"));
    for (const Language language : paperLanguages())
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(m_shownLanguage)));
    m_wording->setMinimumLines(4);
    for (Text *text : {m_explanation, m_values, m_standard})
        text->setWordWrap(true);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    m_model = new TableModel<Row>(
        {{[] { return tr("Text"); }, [](const Row &r) { return cell(r.text); }, Qt::AlignLeft, 0},
         {[] { return tr("Wording"); },
          [](const Row &r) { return cell(r.isOwn ? tr("own") : QString(), Cell::Tone::Secondary); },
          Qt::AlignLeft, 90}},
        [](const Row &r) { return r.id; },
        [](const Row &r) { return r.id < 0 ? RowKind::Group : RowKind::Normal; }, this);
    m_table->setTableModel(m_model);

    auto *listPanel = new Panel(0, this);
    listPanel->body()->addWidget(m_table);
    auto *formPanel = new Panel(16, this);
    formPanel->setFixedWidth(380);
    auto *form = formPanel->body();
    form->addWidget(m_wordingField);
    form->addWidget(m_values);
    form->addSpacing(8);
    form->addWidget(m_standardTitle);
    form->addWidget(m_standard);
    form->addWidget(m_back, 0, Qt::AlignLeft);
    form->addStretch(1);
    auto *sides = rowLayout(16);
    sides->addWidget(listPanel, 1);
    sides->addWidget(formPanel);
    auto *closing = rowLayout(8);
    closing->addStretch(1);
    closing->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_languageField, 0, Qt::AlignLeft);
    column->addLayout(sides, 1);
    column->addLayout(closing);
    resize(860, 640);

    m_saver = new FormSaver(formPanel);
    connect(m_saver, &FormSaver::save, this, &StandardTextsDialog::save);
    connect(m_wording, &QTextEdit::textChanged, this, &StandardTextsDialog::look);
    connect(m_table, &TableView::currentIdChanged, this, &StandardTextsDialog::choose);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_saver->flush();
        m_shownLanguage = language();
        refresh();
        showText();
    });
    connect(m_back, &QPushButton::clicked, this, &StandardTextsDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_actions, &Actions::changed, this, [this] {
        refresh();
        if (!m_saver->isBeingEdited(m_wording))
            showText();
    });
    retranslate();
    m_table->setCurrentId(1);
    m_table->setFocus();
}

Language StandardTextsDialog::language() const { return Language(m_language->currentData().toInt()); }

QString StandardTextsDialog::standard() const {
    return PaperTexts(m_shownLanguage).translate("Paper", shown().standard);
}

void StandardTextsDialog::refresh() {
    const OwnTexts own = m_queries.ownTexts(m_shownLanguage);
    const QList<StandardTextOffer> &offers = standardTextOffers();
    std::vector<Row> rows;
    for (int i = 0; i < offers.size(); ++i) {
        if (i == 0 || offers[i].paper != offers[i - 1].paper)
            rows.push_back({-1 - i, titleOf(offers[i].paper), false});
        rows.push_back({i + 1, offers[i].titleText(), own.contains(QLatin1String(offers[i].name))});
    }
    m_model->setRows(std::move(rows));
}

void StandardTextsDialog::choose(Id id) {
    if (id <= 0 || id == m_shown + 1)
        return;
    m_saver->flush();
    m_shown = int(id) - 1;
    showText();
}

void StandardTextsDialog::showText() {
    const FormSaver::Filling filling(*m_saver);
    const OwnTexts own = m_queries.ownTexts(m_shownLanguage);
    const QString name = QLatin1String(shown().name);
    m_wording->setText(own.value(name, standard()));
    m_standard->setText(standard());
    m_back->setEnabled(own.contains(name));
    const QStringList values = shown().valueTexts();
    QStringList lines;
    for (int i = 0; i < values.size(); ++i)
        lines += tr("%1 stands for %2.", "%1 is a sign such as %1")
                     .arg(QStringLiteral("%%1").arg(i + 1), values[i]);
    m_values->setText(lines.join(QLatin1Char('\n')));
    m_values->setVisible(!lines.isEmpty());
    look();
}

void StandardTextsDialog::look() {
    const Status fits = checkWording(shown(), m_wording->text());
    m_wordingField->setProblem({QString(), fits ? QString() : fits.error().text(), false});
}

void StandardTextsDialog::save() {
    if (const Status saved =
            m_actions.saveStandardText(QLatin1String(shown().name), m_shownLanguage, m_wording->text());
        !saved)
        m_wordingField->setProblem({QString(), saved.error().text(), false});
}

void StandardTextsDialog::goBack() {
    if (const Status gone = m_actions.resetStandardText(QLatin1String(shown().name), m_shownLanguage); !gone)
        m_wordingField->setProblem({QString(), gone.error().text(), false});
    else
        m_wording->setFocus();
}

void StandardTextsDialog::done(int result) {
    m_saver->flush();
    // Esc lets a wording go that cannot be saved; Close keeps it.
    if (result == QDialog::Accepted && !checkWording(shown(), m_wording->text())) {
        m_wording->setFocus();
        return;
    }
    QDialog::done(result);
}

void StandardTextsDialog::retranslate() {
    setWindowTitle(tr("Standard texts"));
    m_heading->setText(tr("Standard texts"));
    m_explanation->setText(tr("Sentences that papers always say. An empty wording leaves the sentence out."));
    m_languageField->setLabel(tr("&Language of the paper"));
    m_table->setAccessibleName(tr("Standard texts"));
    m_wordingField->setLabel(tr("&Wording"));
    m_standardTitle->setText(tr("The standard"));
    m_back->setText(tr("&Back to the standard"));
    m_close->setText(tr("&Close"));
    refresh();
    showText();
}

} // namespace aarring
