#include "ui/mandate/mandatedialogs.h"

#include "domain/labels.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace aarring {

namespace {

QVBoxLayout *dialogLayout(QDialog *dialog) {
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    return layout;
}

/// Cancel and the verb, at the right.
std::pair<QPushButton *, QPushButton *> addButtons(QDialog *dialog, QVBoxLayout *layout) {
    QPushButton *cancel = plainButton({}, dialog);
    QPushButton *ok = primaryButton({}, dialog);
    ok->setObjectName(QStringLiteral("mandate.dialog.ok"));
    ok->setDefault(true);
    auto *row = rowLayout();
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(ok);
    layout->addSpacing(4);
    layout->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(ok, &QPushButton::clicked, dialog, &QDialog::accept);
    return {ok, cancel};
}

} // namespace

SubmitDialog::SubmitDialog(int number, const QString &owner, QDate today, QWidget *parent)
    : Translated<QDialog>(parent), m_number(number), m_owner(owner) {
    QVBoxLayout *layout = dialogLayout(this);
    m_text = new Text(TextRole::Body, this);
    m_text->setWordWrap(true);
    m_day = new DateEdit(this);
    m_day->setObjectName(QStringLiteral("mandate.dialog.day"));
    m_day->setDate(today);
    m_dayField = new FormField(m_day, this);
    layout->addWidget(m_text);
    layout->addWidget(m_dayField);
    std::tie(m_ok, m_cancel) = addButtons(this, layout);
    const auto check = [this] { m_ok->setEnabled(m_day->date().isValid() && m_day->problem().isEmpty()); };
    connect(m_day, &TypedEdit::valueEdited, this, check);
    connect(m_day, &TypedEdit::problemChanged, this, check);
    m_day->setFocus();
    setMinimumWidth(420);
    retranslate();
}

QDate SubmitDialog::day() const { return m_day->date(); }

void SubmitDialog::retranslate() {
    setWindowTitle(tr("Submit for approval"));
    m_text->setText(
        m_owner.isEmpty()
            ? tr("Version %1 is sent to the body that approves it. Its text can still be corrected.")
                  .arg(m_number)
            : tr("Version %1 is sent to %2. Its text can still be corrected.").arg(m_number).arg(m_owner));
    m_dayField->setLabel(tr("&Sent on"));
    m_ok->setText(tr("Su&bmit"));
    m_cancel->setText(tr("&Cancel"));
}

ApproveDialog::ApproveDialog(const MandateVersion &version, const QString &owner, QDate today,
                             QWidget *parent)
    : Translated<QDialog>(parent), m_number(version.number) {
    QVBoxLayout *layout = dialogLayout(this);
    m_text = new Text(TextRole::Body, this);
    m_text->setWordWrap(true);
    m_by = new QLineEdit(owner, this);
    m_by->setObjectName(QStringLiteral("mandate.dialog.by"));
    m_day = new DateEdit(this);
    m_day->setObjectName(QStringLiteral("mandate.dialog.day"));
    m_day->setDate(today);
    m_case = new QLineEdit(version.caseNumber, this);
    m_case->setObjectName(QStringLiteral("mandate.dialog.case"));
    m_byField = new FormField(m_by, this);
    m_dayField = new FormField(m_day, this);
    m_caseField = new FormField(m_case, this);
    layout->addWidget(m_text);
    layout->addWidget(m_byField);
    auto *twins = rowLayout(12);
    twins->addWidget(m_dayField, 1);
    twins->addWidget(m_caseField, 1);
    layout->addLayout(twins);
    std::tie(m_ok, m_cancel) = addButtons(this, layout);
    const auto check = [this] {
        const bool named = !m_by->text().trimmed().isEmpty();
        m_byField->setProblem(named ? Problem{}
                                    : Problem{QStringLiteral("by"), tr("Write who approved it.")});
        m_ok->setEnabled(named && m_day->date().isValid() && m_day->problem().isEmpty());
    };
    connect(m_by, &QLineEdit::textChanged, this, check);
    connect(m_day, &TypedEdit::valueEdited, this, check);
    connect(m_day, &TypedEdit::problemChanged, this, check);
    setMinimumWidth(460);
    retranslate();
    check();
}

QString ApproveDialog::by() const { return m_by->text().trimmed(); }

QDate ApproveDialog::day() const { return m_day->date(); }

QString ApproveDialog::caseNumber() const { return m_case->text().trimmed(); }

void ApproveDialog::retranslate() {
    setWindowTitle(tr("Record the approval"));
    m_text->setText(
        tr("Once approved, version %1 is never changed again; a revision makes the next one.").arg(m_number));
    m_byField->setLabel(tr("Approved &by"));
    m_dayField->setLabel(tr("&Date"));
    m_caseField->setLabel(tr("Cas&e number"));
    m_ok->setText(tr("&Record"));
    m_cancel->setText(tr("&Cancel"));
}

PasteTextDialog::PasteTextDialog(const QString &text, int replaced, QWidget *parent)
    : Translated<QDialog>(parent), m_replaced(replaced) {
    QVBoxLayout *layout = dialogLayout(this);
    m_warning = new Text(TextRole::Body, this);
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning);
    m_text = new QPlainTextEdit(text, this);
    m_text->setObjectName(QStringLiteral("mandate.paste.text"));
    m_text->setTabChangesFocus(true);
    m_preview = new QListWidget(this);
    m_preview->setObjectName(QStringLiteral("mandate.paste.preview"));
    m_preview->setProperty("field", true);
    m_preview->setWordWrap(true);
    m_preview->setSpacing(2);
    m_textLabel = new Text(TextRole::Caption, this, true);
    m_textLabel->setBuddy(m_text);
    m_previewLabel = new Text(TextRole::Caption, this, true);
    m_previewLabel->setBuddy(m_preview);
    auto *columns = rowLayout(16);
    for (const auto &[label, widget] :
         {std::pair<Text *, QWidget *>{m_textLabel, m_text}, {m_previewLabel, m_preview}}) {
        auto *column = columnLayout(4);
        column->addWidget(label);
        column->addWidget(widget, 1);
        columns->addLayout(column, 1);
    }
    layout->addLayout(columns, 1);
    std::tie(m_ok, m_cancel) = addButtons(this, layout);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteTextDialog::preview);
    resize(840, 520);
    retranslate();
}

QList<MandateBlock> PasteTextDialog::blocks() const {
    // toPlainText() would make plain spaces of no-break ones.
    QString text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return mandateBlocksFromText(text);
}

void PasteTextDialog::preview() {
    const QList<MandateBlock> clauses = blocks();
    const QStringList numbers = clauseNumbers(clauses);
    m_preview->clear();
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        auto *item = new QListWidgetItem(
            (numbers[i].isEmpty() ? QString() : numbers[i] + QStringLiteral("  ")) + clauses[i].text,
            m_preview);
        QFont font = fontFor(clauses[i].kind == BlockKind::Heading ? TextRole::FormTitle : TextRole::Body);
        font.setBold(clauses[i].kind == BlockKind::Subheading);
        item->setFont(font);
        item->setToolTip(label(clauses[i].kind));
    }
    m_previewLabel->setText(tr("What it becomes: %n clause(s)", nullptr, int(clauses.size())));
    m_ok->setEnabled(!clauses.isEmpty());
}

void PasteTextDialog::retranslate() {
    setWindowTitle(tr("Paste a text"));
    m_warning->setVisible(m_replaced > 0);
    m_warning->setText(
        tr("The text replaces the %n clause(s) of this version; rules lose their clause. It can be undone.",
           nullptr, m_replaced));
    m_textLabel->setText(tr("&Text"));
    m_ok->setText(m_replaced ? tr("Re&place the text") : tr("&Use the text"));
    m_cancel->setText(tr("&Cancel"));
    m_text->setAccessibleName(tr("Text"));
    m_preview->setAccessibleName(tr("What it becomes"));
    preview();
}

} // namespace aarring
