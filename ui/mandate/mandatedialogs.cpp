#include "ui/mandate/mandatedialogs.h"

#include "domain/labels.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace aarring {

SubmitDialog::SubmitDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent), m_context(context), m_version(version), m_day(new DateEdit(this)) {
    m_day->setObjectName(QStringLiteral("submit.day"));
    m_day->setDate(context.queries.today());
    m_dayField = addField(QStringLiteral("day"), m_day);
    retranslate();
    check();
}

Problems SubmitDialog::problems() const {
    if (m_day->date().isValid())
        return {};
    return {{QStringLiteral("day"), tr("Write the day it was sent.")}};
}

Status SubmitDialog::apply() { return m_context.actions.submitMandate(m_version.id, m_day->date()); }

void SubmitDialog::retranslate() {
    const QString owner = m_context.queries.network().owner;
    setHeading(
        tr("Submit for approval"),
        owner.isEmpty()
            ? tr("Version %1 goes to the body that approves it. Its text can still be corrected.")
                  .arg(m_version.number)
            : tr("Version %1 goes to %2. Its text can still be corrected.").arg(m_version.number).arg(owner));
    m_dayField->setLabel(tr("&Sent on"));
    setButton(tr("Su&bmit"));
}

ApproveDialog::ApproveDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_by(new QLineEdit(context.queries.network().owner, this)),
      m_day(new DateEdit(this)),
      m_case(new QLineEdit(version.caseNumber, this)) {
    m_by->setObjectName(QStringLiteral("approve.by"));
    m_day->setObjectName(QStringLiteral("approve.day"));
    m_day->setDate(context.queries.today());
    m_case->setObjectName(QStringLiteral("approve.case"));
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_caseField = addField(QStringLiteral("case"), m_case);
    addPair(m_dayField, m_caseField);
    retranslate();
    check();
}

Problems ApproveDialog::problems() const {
    Problems problems;
    if (m_by->text().trimmed().isEmpty())
        problems.append({QStringLiteral("by"), tr("Write who approved it.")});
    if (!m_day->date().isValid())
        problems.append({QStringLiteral("day"), tr("Write the day it was approved.")});
    return problems;
}

Status ApproveDialog::apply() {
    return m_context.actions.approveMandate(m_version.id, m_by->text().trimmed(), m_day->date(),
                                            m_case->text().trimmed());
}

void ApproveDialog::retranslate() {
    setHeading(tr("Record the approval"),
               tr("Once approved, version %1 is never changed again; a revision makes the next one.")
                   .arg(m_version.number));
    m_byField->setLabel(tr("Approved &by"));
    m_dayField->setLabel(tr("&Date"));
    m_caseField->setLabel(tr("Cas&e number"));
    setButton(tr("&Record"));
}

PasteTextDialog::PasteTextDialog(const QString &text, int replaced, Use use, QWidget *parent)
    : FormDialog(parent),
      m_replaced(replaced),
      m_use(std::move(use)),
      m_text(new QPlainTextEdit(text, this)),
      m_preview(new QListWidget(this)),
      m_textLabel(new Text(TextRole::Caption, this, true)),
      m_previewLabel(new Text(TextRole::Caption, this, true)) {
    m_text->setObjectName(QStringLiteral("paste.text"));
    m_text->setTabChangesFocus(true);
    m_preview->setObjectName(QStringLiteral("paste.preview"));
    m_preview->setProperty("field", true);
    m_preview->setWordWrap(true);
    m_preview->setSpacing(2);
    m_textLabel->setBuddy(m_text);
    m_previewLabel->setBuddy(m_preview);
    auto *columns = rowLayout(16);
    for (const auto &[label, widget] :
         {std::pair<Text *, QWidget *>{m_textLabel, m_text}, {m_previewLabel, m_preview}}) {
        auto *column = columnLayout(4);
        column->addWidget(label);
        column->addWidget(widget, 1);
        columns->addLayout(column, 1);
    }
    body()->addLayout(columns, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteTextDialog::preview);
    resize(860, 560);
    retranslate();
}

QList<MandateBlock> PasteTextDialog::blocks() const {
    // toPlainText() would make plain spaces of no-break ones.
    QString text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return mandateBlocksFromText(text);
}

Problems PasteTextDialog::problems() const {
    if (!blocks().isEmpty())
        return {};
    return {{QStringLiteral("text"), tr("Paste the text on the left.")}};
}

Status PasteTextDialog::apply() { return m_use(blocks()); }

void PasteTextDialog::preview() {
    const QList<MandateBlock> clauses = blocks();
    const QStringList numbers = clauseNumbers(clauses);
    m_preview->clear();
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const QString number = numbers[i].isEmpty() ? QString() : numbers[i] + QStringLiteral("  ");
        auto *item = new QListWidgetItem(number + clauses[i].text, m_preview);
        QFont font = fontFor(clauses[i].kind == BlockKind::Heading ? TextRole::FormTitle : TextRole::Body);
        font.setBold(clauses[i].kind == BlockKind::Subheading);
        item->setFont(font);
        item->setToolTip(label(clauses[i].kind));
    }
    m_previewLabel->setText(tr("It becomes %n &clause(s)", nullptr, int(clauses.size())));
    check();
}

void PasteTextDialog::retranslate() {
    setHeading(tr("Paste a text"),
               m_replaced ? tr("It replaces the %n clause(s) of this version, and rules lose their clause. "
                               "This can be undone.",
                               nullptr, m_replaced)
                          : QString());
    m_textLabel->setText(tr("&Text"));
    m_text->setAccessibleName(tr("Text"));
    m_preview->setAccessibleName(tr("What it becomes"));
    setButton(m_replaced ? tr("Re&place the text") : tr("&Use the text"));
    preview();
}

} // namespace aarring
