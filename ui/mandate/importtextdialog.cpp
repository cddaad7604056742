#include "ui/mandate/importtextdialog.h"

#include "domain/labels.h"
#include "domain/names.h"
#include "ui/common/panel.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QRadioButton>
#include <algorithm>

namespace aarring {

namespace {

/// The words do not touch the edge.
class PreviewList : public QListWidget {
public:
    explicit PreviewList(QWidget *parent) : QListWidget(parent) { setViewportMargins(8, 4, 8, 4); }
};

} // namespace

ImportTextDialog::ImportTextDialog(const ReadMandate &text, const QString &source, int replaced, Use use,
                                   QWidget *parent)
    : FormDialog(parent),
      m_text(text),
      m_source(source),
      m_replaced(replaced),
      m_use(std::move(use)),
      m_counts(new Text(TextRole::BodyStrong, this)),
      m_losses(new Text(TextRole::Body, this)),
      m_list(new PreviewList(this)),
      m_kind(new QComboBox(this)),
      m_kindLabel(new Text(TextRole::Caption, this, true)),
      m_replace(new QRadioButton(this)),
      m_append(new QRadioButton(this)) {
    m_counts->setObjectName(QStringLiteral("importText.counts"));
    m_losses->setObjectName(QStringLiteral("importText.losses"));
    m_losses->setText(text.losses.join(u' '));
    m_losses->setWordWrap(true);
    m_losses->setVisible(!text.losses.isEmpty());
    m_list->setObjectName(QStringLiteral("importText.list"));
    m_list->setProperty("field", true);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_kind->setObjectName(QStringLiteral("importText.kind"));
    m_kindLabel->setBuddy(m_kind);
    m_replace->setObjectName(QStringLiteral("importText.replace"));
    m_append->setObjectName(QStringLiteral("importText.append"));
    m_replace->setChecked(true);
    for (int i = 0; i < enumCount<BlockKind>(); ++i) {
        m_kind->addItem(QString());
        auto *key = new QAction(this);
        key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        key->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(key);
        connect(key, &QAction::triggered, this, [this, i] { changeKind(BlockKind(i)); });
    }
    connect(m_kind, &QComboBox::activated, this, [this](int kind) { changeKind(BlockKind(kind)); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_text.blocks.size())
            m_kind->setCurrentIndex(int(m_text.blocks[row].kind));
    });
    auto *above = rowLayout(8);
    above->addWidget(m_counts, 1);
    above->addWidget(m_kindLabel);
    above->addWidget(m_kind);
    body()->addLayout(above);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_losses);
    body()->addWidget(m_replace);
    body()->addWidget(m_append);
    m_replace->setVisible(replaced > 0);
    m_append->setVisible(replaced > 0);
    connect(m_append, &QRadioButton::toggled, this, &ImportTextDialog::retranslate);
    resize(760, 600);
    showText();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    retranslate();
}

void ImportTextDialog::showText() {
    const QStringList numbers = clauseNumbers(m_text.blocks);
    int sections = 0;
    int points = 0;
    for (qsizetype i = 0; i < m_text.blocks.size(); ++i) {
        const MandateBlock &block = m_text.blocks[i];
        sections += block.kind == BlockKind::Heading;
        points += block.kind == BlockKind::Bullet || block.kind == BlockKind::Numbered;
        QListWidgetItem *item = m_list->item(int(i));
        if (!item)
            item = new QListWidgetItem(m_list);
        const QString mark = block.kind == BlockKind::Bullet     ? QStringLiteral("•  ")
                             : block.kind == BlockKind::Numbered ? QStringLiteral("1.  ")
                                                                 : QString();
        const QString number = numbers[i].isEmpty() ? QString() : numbers[i] + QStringLiteral("   ");
        item->setText(number + mark + block.text);
        QFont font = fontFor(block.kind == BlockKind::Heading ? TextRole::FormTitle : TextRole::Body);
        font.setBold(block.kind == BlockKind::Subheading);
        item->setFont(font);
        item->setToolTip(label(block.kind));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(label(block.kind), item->text()));
    }
    const QString counts = tr("%n section(s)", nullptr, sections) + QStringLiteral(", ") +
                           tr("%n paragraph(s) in all", nullptr, int(m_text.blocks.size())) +
                           QStringLiteral(", ") + tr("%n of them in lists", nullptr, points);
    m_counts->setText(counts);
}

void ImportTextDialog::changeKind(BlockKind kind) {
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        MandateBlock &block = m_text.blocks[m_list->row(item)];
        block.kind = kind;
        if (kind == BlockKind::Heading || kind == BlockKind::Subheading)
            block.emphasis.clear();
    }
    m_kind->setCurrentIndex(int(kind));
    showText();
}

Status ImportTextDialog::apply() { return m_use(m_text, m_replaced && m_append->isChecked()); }

void ImportTextDialog::retranslate() {
    const QString title =
        m_text.title.isEmpty() ? QString() : u' ' + tr("Its title is “%1”.").arg(m_text.title);
    setHeading(tr("Import a text"), tr("This was recognised in %1.").arg(m_source) + title);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(BlockKind(i)));
    m_kindLabel->setText(tr("&Kind of the chosen ones"));
    m_kind->setAccessibleName(tr("Kind of the chosen ones"));
    m_kind->setToolTip(tr("Kind of the chosen ones (Ctrl+1 to Ctrl+5)"));
    m_list->setAccessibleName(tr("What was recognised"));
    m_replace->setText(tr("&Replace the text of this version; rules keep the clauses whose words stay"));
    m_append->setText(tr("&Add at the end"));
    setButton(!m_replaced             ? tr("&Use the text")
              : m_append->isChecked() ? tr("Add &the text")
                                      : tr("Replace &the text"));
    showText();
    check();
}

} // namespace aarring
