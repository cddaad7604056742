#include "ui/mandate/pastetextdialog.h"

#include "domain/labels.h"
#include "ui/common/panel.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace aarring {

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
               m_replaced ? tr("It replaces the %n clause(s) of this version, and rules keep only the "
                               "clauses whose words stay. This can be undone.",
                               nullptr, m_replaced)
                          : QString());
    m_textLabel->setText(tr("&Text"));
    m_text->setAccessibleName(tr("Text"));
    m_preview->setAccessibleName(tr("What it becomes"));
    setButton(m_replaced ? tr("Re&place the text") : tr("&Use the text"));
    preview();
}

} // namespace aarring
