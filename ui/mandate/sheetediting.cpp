#include "ui/mandate/sheetediting.h"

#include "exchange/mandateimport.h"
#include "ui/common/dialogs.h"
#include "ui/mandate/importtextdialog.h"
#include "ui/mandate/mandatesheet.h"
#include "ui/mandate/pastetextdialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace aarring {

SheetEditing::SheetEditing(const Context &context, MandateSheet *sheet, QWidget *page)
    : QObject(page), m_context(context), m_sheet(sheet), m_page(page) {
    connectSheet();
}

void SheetEditing::connectSheet() {
    connect(m_sheet, &MandateSheet::titleEdited, this, [this](const QString &overline, const QString &title) {
        if (const MandateVersion *shown = m_context.queries.mandate(m_sheet->content().version.id)) {
            MandateVersion changed = *shown;
            changed.overline = overline;
            changed.title = title;
            m_context.ok(m_context.actions.saveMandate(changed));
        }
    });
    connect(m_sheet, &MandateSheet::blockEdited, this,
            [this](const MandateBlock &block) { m_context.ok(m_context.actions.saveBlock(block)); });
    connect(m_sheet, &MandateSheet::blockWritten, this, [this](const MandateBlock &block, Id after) {
        const auto written = m_context.actions.insertBlock(block, after);
        if (m_context.ok(written))
            m_sheet->setCurrentBlock(*written);
    });
    connect(m_sheet, &MandateSheet::blocksWritten, this,
            [this](const QList<MandateBlock> &blocks, Id after, bool caretAtEnd) {
                const auto last = m_context.actions.writeBlocks(blocks, after);
                if (m_context.ok(last))
                    m_sheet->editAt(*last, caretAtEnd ? int(blocks.last().text.size()) : 0);
            });
    connect(m_sheet, &MandateSheet::blocksJoined, this,
            [this](const MandateBlock &joined, Id gone, int caret) {
                if (m_context.ok(m_context.actions.joinBlocks(joined, gone)))
                    m_sheet->editAt(joined.id, caret);
            });
    connect(m_sheet, &MandateSheet::moveRequested, this, [this](Id block, Id after) {
        if (m_context.ok(m_context.actions.moveBlock(block, after)))
            emit m_sheet->currentChanged(block); // it stands elsewhere now
    });
    connect(m_sheet, &MandateSheet::removeRequested, this,
            [this](Id block) { m_context.ok(m_context.actions.removeBlock(block)); });
    connect(m_sheet, &MandateSheet::wordLearned, this,
            [this](const QString &word) { m_context.ok(m_context.actions.addSpellingWord(word)); });
    connect(m_sheet, &MandateSheet::wordForgotten, this,
            [this](const QString &word) { m_context.ok(m_context.actions.removeSpellingWord(word)); });
    connect(m_sheet, &MandateSheet::fileDropped, this, &SheetEditing::importFile);
}

MandateVersion SheetEditing::firstVersion() const {
    const Network &network = m_context.queries.network();
    MandateVersion first;
    first.title =
        (network.country == QLatin1String("DK") ? tr("Terms of reference for %1") : tr("Mandate for %1"))
            .arg(network.name);
    return first;
}

void SheetEditing::writeFirst() {
    if (!m_context.ok(m_context.actions.addMandate(firstVersion(), {})))
        return;
    emit versionMade();
    m_sheet->beginBlock(0, BlockKind::Heading);
}

Status SheetEditing::replace(const MandateText &text) {
    if (m_context.queries.currentMandate())
        return m_context.actions.replaceMandateText(m_sheet->content().version.id, text);
    MandateVersion first = firstVersion();
    if (!text.title.isEmpty()) {
        first.overline = text.overline;
        first.title = text.title;
    }
    if (const auto made = m_context.actions.addMandate(first, text.blocks); !made)
        return made.error();
    emit versionMade();
    return Done{};
}

Status SheetEditing::append(const MandateText &text) {
    QList<MandateBlock> blocks;
    const auto add = [&blocks](BlockKind kind, const QString &words) {
        MandateBlock block;
        block.kind = kind;
        block.text = words;
        if (!words.isEmpty())
            blocks.append(block);
    };
    add(BlockKind::Paragraph, text.overline);
    add(BlockKind::Heading, text.title);
    blocks += text.blocks;
    for (MandateBlock &block : blocks) {
        block.version = m_sheet->content().version.id;
        block.position = 0;
    }
    const QList<MandateBlock> &there = m_sheet->content().blocks;
    const auto last = m_context.actions.writeBlocks(blocks, there.isEmpty() ? 0 : there.last().id);
    return last ? Status(Done{}) : Status(last.error());
}

void SheetEditing::offer(const ReadMandate &text, const QString &source) {
    const int replaced = m_context.queries.currentMandate() ? int(m_sheet->content().blocks.size()) : 0;
    const auto use = [this](const MandateText &chosen, bool atEnd) {
        return atEnd ? append(chosen) : replace(chosen);
    };
    (new ImportTextDialog(text, source, replaced, use, m_page))->open();
}

void SheetEditing::pasteText() {
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasHtml())
        if (const ReadMandate text = mandateFromHtml(data->html()); !text.blocks.isEmpty()) {
            offer(text, tr("the clipboard"));
            return;
        }
    const int replaced = m_context.queries.currentMandate() ? int(m_sheet->content().blocks.size()) : 0;
    const auto use = [this](const QList<MandateBlock> &blocks) { return replace({{}, {}, blocks}); };
    (new PasteTextDialog(data ? data->text() : QString(), replaced, use, m_page))->open();
}

void SheetEditing::importText() {
    const auto path = m_context.dialogs.openFile(m_page, tr("Choose the text of the mandate"),
                                                 tr("Documents and texts (%1)").arg(mandateFilePatterns()) +
                                                     QStringLiteral(";;") + tr("All files (*)"));
    if (path)
        importFile(*path);
}

void SheetEditing::importFile(const QString &path) {
    m_sheet->flush();
    const auto text = readMandateFile(path);
    if (m_context.ok(text))
        offer(*text, QFileInfo(path).fileName());
}

} // namespace aarring
