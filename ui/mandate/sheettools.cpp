#include "ui/mandate/sheettools.h"

#include "domain/labels.h"
#include "domain/names.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/mandate/blocktext.h"
#include "ui/mandate/mandatesheet.h"

#include <QComboBox>

namespace aarring {

SheetTools::SheetTools(MandateSheet *sheet, QWidget *parent)
    : Translated<QWidget>(parent), m_sheet(sheet), m_kind(new QComboBox(this)) {
    auto *row = rowLayout(2);
    setLayout(row);
    m_kind->setObjectName(QStringLiteral("mandate.kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (int i = 0; i < enumCount<BlockKind>(); ++i)
        m_kind->addItem(QString());
    row->addWidget(m_kind);
    const auto button = [&](const char *iconName, const char *name) {
        QPushButton *made = flatButton(QLatin1String(iconName), this);
        made->setObjectName(QLatin1String("mandate.") + QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_bold = button("format-text-bold", "bold");
    m_italic = button("format-text-italic", "italic");
    for (QPushButton *dress : {m_bold, m_italic}) {
        dress->setCheckable(true);
        dress->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    }
    m_up = button("go-up", "up");
    m_down = button("go-down", "down");
    m_remove = button("edit-delete", "remove");
    row->addStretch(1);
    m_paste = button("edit-paste", "paste");
    m_import = button("document-import", "import");
    connect(m_kind, &QComboBox::activated, m_sheet,
            [this](int kind) { m_sheet->changeKind(BlockKind(kind)); });
    connect(m_bold, &QPushButton::clicked, m_sheet, [this](bool on) {
        m_sheet->setBold(on);
        showState();
    });
    connect(m_italic, &QPushButton::clicked, m_sheet, [this](bool on) {
        m_sheet->setItalic(on);
        showState();
    });
    connect(m_up, &QPushButton::clicked, m_sheet, [this] { m_sheet->move(m_sheet->currentBlock(), -1); });
    connect(m_down, &QPushButton::clicked, m_sheet, [this] { m_sheet->move(m_sheet->currentBlock(), 1); });
    connect(m_remove, &QPushButton::clicked, m_sheet,
            [this] { emit m_sheet->removeRequested(m_sheet->currentBlock()); });
    connect(m_paste, &QPushButton::clicked, this, &SheetTools::pasteRequested);
    connect(m_import, &QPushButton::clicked, this, &SheetTools::importRequested);
    connect(m_sheet, &MandateSheet::dressChanged, this, &SheetTools::showState);
    connect(m_sheet, &MandateSheet::currentChanged, this, &SheetTools::showState);
    retranslate();
}

void SheetTools::showState() {
    const Id current = m_sheet->currentBlock();
    for (QWidget *tool : std::initializer_list<QWidget *>{m_kind, m_up, m_down, m_remove})
        tool->setEnabled(current != 0);
    for (const MandateBlock &block : m_sheet->content().blocks)
        if (block.id == current)
            m_kind->setCurrentIndex(int(block.kind));
    const BlockText *text = m_sheet->currentText();
    const bool takes = text && text->takesEmphasis();
    m_bold->setEnabled(takes);
    m_italic->setEnabled(takes);
    m_bold->setChecked(takes && text->isBold());
    m_italic->setChecked(takes && text->isItalic());
}

void SheetTools::retranslate() {
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, label(BlockKind(i)));
        m_kind->setItemData(i, QStringLiteral("Ctrl+%1").arg(i + 1), Qt::ToolTipRole);
    }
    m_kind->setAccessibleName(tr("Kind of clause"));
    m_kind->setToolTip(tr("Kind of clause (Ctrl+1 to Ctrl+5)"));
    const auto name = [](QPushButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_bold, tr("Bold"), tr("Ctrl+B"));
    name(m_italic, tr("Italic"), tr("Ctrl+I"));
    name(m_up, tr("Move up"), tr("Alt+Up"));
    name(m_down, tr("Move down"), tr("Alt+Down"));
    name(m_remove, tr("Remove the clause"), tr("Delete"));
    m_paste->setAccessibleName(tr("Paste a whole text"));
    m_paste->setToolTip(tr("Paste a whole text"));
    m_import->setText(tr("I&mport…"));
    m_import->setToolTip(tr("A text from LibreOffice, Word, Markdown, HTML or a text file"));
}

} // namespace aarring
