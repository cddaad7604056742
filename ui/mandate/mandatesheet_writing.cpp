// What writing on the paper asks for: dividing, joining, pasting, dressing.

#include "domain/emphasis.h"
#include "ui/common/spelling.h"
#include "ui/mandate/blockrow.h"
#include "ui/mandate/mandatesheet.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QUrl>
#include <algorithm>

namespace aarring {

namespace {

bool isHeading(BlockKind kind) { return kind == BlockKind::Heading || kind == BlockKind::Subheading; }

bool isPoint(BlockKind kind) { return kind == BlockKind::Bullet || kind == BlockKind::Numbered; }

MandateBlock part(const MandateBlock &block, qsizetype start, qsizetype length) {
    MandateBlock piece = block;
    piece.text = block.text.mid(start, length);
    piece.emphasis = emphasisOfPart(block.emphasis, start, piece.text.size());
    return piece;
}

/// A document of the house is opened by the window; any other file may hold a text.
QString fileIn(const QMimeData &data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(QLatin1String(".aarring"), Qt::CaseInsensitive) ? QString() : path;
}

} // namespace

void MandateSheet::changeKind(BlockRow *row, BlockKind kind) {
    MandateBlock block = row->written();
    block.kind = kind;
    if (isHeading(kind))
        block.emphasis.clear();
    if (!block.id)
        row->setBlock(block, QString());
    else if (block != row->block())
        emit blockEdited(block);
}

void MandateSheet::changeKind(BlockKind kind) {
    if (BlockRow *row = rowOf(m_current)) {
        changeKind(row, kind);
        edit(m_current);
    }
}

/// Enter: the words behind the caret become the next clause; at the end or the start a new one begins there.
void MandateSheet::divide(BlockRow *row, int at) {
    const MandateBlock whole = row->written();
    if (whole.text.isEmpty()) {
        // An empty point ends the list.
        if (isPoint(whole.kind))
            changeKind(row, BlockKind::Paragraph);
        return;
    }
    const BlockKind next = isHeading(whole.kind) ? BlockKind::Paragraph : whole.kind;
    if (at >= whole.text.size()) {
        row->commit(); // a new clause becomes the current one when it is written
        beginBlock(m_current, next);
        return;
    }
    if (at == 0) {
        const qsizetype index = indexOf(whole.id);
        const Id before = row == m_pending ? m_pendingAfter : index > 0 ? m_content.blocks[index - 1].id : 0;
        row->commit();
        beginBlock(before, whole.kind);
        return;
    }
    MandateBlock second = part(whole, at, whole.text.size() - at);
    second.id = 0;
    write(row, {part(whole, 0, at), second}, false);
}

/// The words of this clause and of the one before or after it in one. It stays what the first was.
void MandateSheet::join(BlockRow *row, int by) {
    if (row == m_pending) {
        const Id before = m_pendingAfter;
        if (by > 0 || !before)
            return;
        row->commit();
        if (BlockRow *written = rowOf(m_current); written && m_current != before)
            join(written, -1);
        return;
    }
    const qsizetype index = indexOf(row->block().id);
    const qsizetype other = index + by;
    if (index < 0 || other < 0 || other >= m_content.blocks.size())
        return;
    const MandateBlock here = row->written();
    const MandateBlock there = rowOf(m_content.blocks[other].id)->written();
    const MandateBlock &first = by < 0 ? there : here;
    const MandateBlock &second = by < 0 ? here : there;
    MandateBlock joined = first;
    joined.text = first.text + second.text;
    joined.emphasis = isHeading(first.kind)
                          ? QString()
                          : emphasisOfBoth(first.emphasis, first.text.size(), second.emphasis);
    const QScopedValueRollback rewritten(m_rewritten, rowOf(first.id));
    emit blocksJoined(joined, second.id, int(first.text.size()));
}

void MandateSheet::paste(BlockRow *row, const QList<MandateBlock> &blocks) {
    const MandateBlock here = row->written();
    QList<MandateBlock> all;
    if (!here.text.isEmpty() || here.id)
        all.append(here);
    for (MandateBlock block : blocks) {
        block.id = 0;
        block.position = 0;
        block.version = m_content.version.id;
        // Into an empty clause: the first pasted one takes its place.
        if (all.size() == 1 && all.first().text.isEmpty()) {
            block.id = here.id;
            all.first() = block;
        } else {
            all.append(block);
        }
    }
    write(row, all, true);
}

/// `row` is the first of `blocks`. A clause that is not in the file yet is written with the others.
void MandateSheet::write(BlockRow *row, const QList<MandateBlock> &blocks, bool caretAtEnd) {
    Id after = m_pendingAfter;
    if (row == m_pending) {
        dropPending();
        row = nullptr;
    } else {
        after = row->block().id;
    }
    const QScopedValueRollback rewritten(m_rewritten, row);
    emit blocksWritten(blocks, after, caretAtEnd);
}

BlockText *MandateSheet::currentText() {
    if (m_pending && m_pending->text()->hasFocus())
        return m_pending->text();
    BlockRow *row = rowOf(m_current);
    return row ? row->text() : nullptr;
}

void MandateSheet::setBold(bool bold) {
    dress([bold](BlockText &text) { text.setBold(bold); });
}

void MandateSheet::setItalic(bool italic) {
    dress([italic](BlockText &text) { text.setItalic(italic); });
}

void MandateSheet::dress(const std::function<void(BlockText &)> &change) {
    BlockText *text = currentText();
    if (!text)
        return;
    change(*text);
    // From the tool row, which has the focus: what is dressed is written at once.
    if (!text->hasFocus())
        if (BlockRow *row = rowOf(m_current))
            row->commit();
}

void MandateSheet::editAt(Id block, int start, int length) {
    BlockRow *row = rowOf(block);
    if (!row)
        return;
    row->edit();
    row->text()->select(start, length);
}

Id MandateSheet::blockWithFocus() const {
    for (const BlockRow *row : m_rows)
        if (row->text()->hasFocus())
            return row->block().id;
    return 0;
}

void MandateSheet::setSpelling(Spelling *spelling) {
    m_spelling = spelling;
    for (BlockText *text : {m_overline, m_title})
        text->setSpelling(spelling);
    for (BlockRow *row : m_rows)
        row->text()->setSpelling(spelling);
    if (m_pending)
        m_pending->text()->setSpelling(spelling);
}

bool MandateSheet::editNextUnknown() {
    if (!m_spelling || m_content.blocks.isEmpty())
        return false;
    const Id writing = blockWithFocus();
    const qsizetype here = std::max<qsizetype>(0, indexOf(writing));
    const qsizetype count = m_content.blocks.size();
    for (qsizetype step = 0; step <= count; ++step) {
        const MandateBlock &block = m_content.blocks[(here + step) % count];
        BlockRow *row = rowOf(block.id);
        const qsizetype from = step == 0 && writing ? row->text()->textCursor().selectionEnd() : -1;
        const QList<Spelling::Word> unknown = m_spelling->unknownWords(row->written().text);
        const auto next = std::find_if(unknown.begin(), unknown.end(),
                                       [from](const Spelling::Word &word) { return word.start >= from; });
        if (next != unknown.end()) {
            editAt(block.id, int(next->start), int(next->length));
            return true;
        }
    }
    return false;
}

void MandateSheet::dragEnterEvent(QDragEnterEvent *event) {
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MandateSheet::dropEvent(QDropEvent *event) {
    if (const QString path = fileIn(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        emit fileDropped(path);
    }
}

} // namespace aarring
