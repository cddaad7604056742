#include "ui/mandate/blockrow.h"

#include "domain/labels.h"
#include "domain/versioncomparison.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <cmath>

namespace aarring {

namespace {

constexpr int padding = 8;
constexpr int gutter = 52; ///< the clause number
constexpr int indent = 18; ///< of list points
constexpr int rightMargin = 12;
constexpr int lineHeight = 128;  ///< per cent
constexpr int titleHeight = 112; ///< of lines in a title or heading

QFont fontOf(BlockKind kind) {
    if (kind == BlockKind::Heading)
        return fontFor(TextRole::DocumentHeading);
    QFont font = fontFor(TextRole::DocumentText);
    font.setBold(kind == BlockKind::Subheading);
    return font;
}

bool isPoint(BlockKind kind) { return kind == BlockKind::Bullet || kind == BlockKind::Numbered; }

} // namespace

BlockText::BlockText(QWidget *parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void BlockText::setWording(const QString &text, const QFont &font) {
    const bool sameFont = document()->defaultFont() == font;
    if (sameFont && text == wording() && document()->firstBlock().blockFormat().lineHeight() > 0)
        return;
    const int caret = textCursor().position();
    document()->setDefaultFont(font);
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    const bool title = font.pointSizeF() > fontFor(TextRole::DocumentText).pointSizeF();
    format.setLineHeight(title ? titleHeight : lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    document()->clearUndoRedoStacks();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString BlockText::wording() const {
    // toPlainText() would make plain spaces of no-break ones.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return text;
}

void BlockText::markWords(const QList<std::pair<int, int>> &places) {
    QList<ExtraSelection> selections;
    for (const auto &[start, length] : places) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::min(start, document()->characterCount() - 1));
        selection.cursor.setPosition(std::min(start + length, document()->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setForeground(themeOf(this).warm);
        selection.format.setFontUnderline(true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

int BlockText::heightFor(int width) {
    if (document()->textWidth() != width)
        document()->setTextWidth(width);
    return int(std::ceil(document()->size().height()));
}

bool BlockText::event(QEvent *event) {
    // With nothing of its own to undo, the window's Undo is meant.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool BlockText::caretAtEdge(QTextCursor::MoveOperation towards) const {
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(towards);
}

void BlockText::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (isReadOnly()) {
        if (held == Qt::NoModifier && (up || down))
            emit passed(up ? -1 : 1);
        else
            QTextEdit::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (enter && held == Qt::ControlModifier) {
        emit newAfter();
    } else if ((up || down) && held == Qt::AltModifier) {
        emit moved(up ? -1 : 1);
    } else if (up && held == Qt::NoModifier && caretAtEdge(QTextCursor::Up)) {
        emit passed(-1);
    } else if (down && held == Qt::NoModifier && caretAtEdge(QTextCursor::Down)) {
        emit passed(1);
    } else if ((event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) &&
               document()->isEmpty()) {
        emit emptied();
    } else if (held == Qt::ControlModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) {
        emit kindChosen(BlockKind(event->key() - Qt::Key_1));
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void BlockText::focusOutEvent(QFocusEvent *event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void BlockText::insertFromMimeData(const QMimeData *source) { insertPlainText(source->text()); }

void BlockText::wheelEvent(QWheelEvent *event) { event->ignore(); } // the whole paper scrolls

BlockRow::BlockRow(QWidget *parent) : Translated<QWidget>(parent), m_text(new BlockText(this)) {
    m_text->installEventFilter(this);
    connect(m_text, &BlockText::left, this, &BlockRow::commit);
    connect(m_text, &BlockText::cancelled, this, &BlockRow::cancel);
    connect(m_text, &QTextEdit::textChanged, this, &BlockRow::grown);
    retranslate();
}

void BlockRow::setBlock(const MandateBlock &block, const QString &number) {
    const bool typing = isBeingEdited();
    const bool sameKind = m_block.kind == block.kind;
    m_block = block;
    m_number = number;
    const QSignalBlocker quiet(this); // the paper lays itself out afterwards
    m_text->setWording(typing ? m_text->wording() : block.text, fontOf(block.kind));
    m_text->setObjectName(QStringLiteral("mandate.block.%1").arg(block.id));
    if (!sameKind && width() > 0)
        m_text->setGeometry(textRect(width()));
    retranslate();
    update();
}

void BlockRow::setChange(bool changed, const QString &oldWording, int oldVersion) {
    m_changed = changed;
    m_oldWording = oldWording;
    m_oldVersion = oldVersion;
    if (!isBeingEdited())
        m_text->markWords(oldWording.isEmpty() ? QList<std::pair<int, int>>()
                                               : changedWords(oldWording, m_text->wording()));
    update();
}

void BlockRow::setReadOnly(bool readOnly) {
    m_text->setReadOnly(readOnly);
    m_text->setTextInteractionFlags(readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                             : Qt::TextEditorInteraction);
}

QRect BlockRow::textRect(int width) const {
    const int left = gutter + (isPoint(m_block.kind) ? indent : 0);
    return {left, padding, std::max(width - left - rightMargin, 60), height()};
}

QString BlockRow::oldWordingText() const {
    if (!m_changed || m_oldWording.isEmpty())
        return {};
    return tr("Version %1: “%2”").arg(m_oldVersion).arg(m_oldWording);
}

int BlockRow::oldWordingHeight(int width) const {
    const QString text = oldWordingText();
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return 8 + metrics.boundingRect(QRect(0, 0, textRect(width).width(), 1 << 20), Qt::TextWordWrap, text)
                   .height();
}

int BlockRow::heightFor(int width) {
    return 2 * padding + m_text->heightFor(textRect(width).width()) + oldWordingHeight(width);
}

bool BlockRow::isBeingEdited() const {
    return m_text->hasFocus() && !m_text->isReadOnly() && m_text->wording() != m_block.text;
}

void BlockRow::commit() {
    const QString text = m_text->wording();
    if (m_text->isReadOnly() || (text == m_block.text && m_block.id))
        return;
    MandateBlock block = m_block;
    block.text = text;
    emit edited(block);
}

void BlockRow::cancel() {
    m_text->setWording(m_block.text, fontOf(m_block.kind));
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void BlockRow::edit(bool atEnd) {
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
}

void BlockRow::retranslate() {
    m_text->setAccessibleName(m_number.isEmpty() ? label(m_block.kind)
                                                 : tr("%1, clause %2").arg(label(m_block.kind), m_number));
    m_text->setPlaceholderText(tr("Write the clause"));
}

void BlockRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_text->hasFocus()) {
        drawRoundedBox(painter, rect(), 4, theme.accentSoft);
        drawFocusRing(painter, rect(), 4, theme);
    }
    const QRect text = textRect(width());
    const int textHeight = int(std::ceil(m_text->document()->size().height()));
    if (m_changed)
        painter.fillRect(QRect(6, padding, 3, textHeight), theme.warm);
    QFont font = fontFor(m_block.kind == BlockKind::Heading ? TextRole::DocumentHeading : TextRole::Caption);
    if (m_block.kind != BlockKind::Heading)
        font.setFamilies(fontFor(TextRole::DocumentText).families());
    painter.setFont(font);
    painter.setPen(theme.text2);
    // On the first line's baseline.
    const QTextLayout *layout = m_text->document()->firstBlock().layout();
    const qreal baseline =
        padding + (layout && layout->lineCount() ? layout->lineAt(0).y() + layout->lineAt(0).ascent()
                                                 : QFontMetricsF(m_text->font()).ascent());
    painter.drawText(QPointF(14, baseline), m_number);
    if (isPoint(m_block.kind)) {
        painter.setFont(fontFor(TextRole::DocumentText));
        painter.drawText(QPointF(gutter + 2, baseline),
                         m_block.kind == BlockKind::Bullet
                             ? QStringLiteral("•")
                             : m_number.section(QLatin1Char('.'), -1) + QLatin1Char('.'));
    }
    if (const QString old = oldWordingText(); !old.isEmpty()) {
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        painter.drawText(QRect(text.x(), padding + textHeight + 8, text.width(), height()), Qt::TextWordWrap,
                         old);
    }
}

void BlockRow::resizeEvent(QResizeEvent *) { m_text->setGeometry(textRect(width())); }

void BlockRow::mousePressEvent(QMouseEvent *) { edit(); }

bool BlockRow::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn) {
        emit entered();
        update();
    } else if (event->type() == QEvent::FocusOut) {
        update();
    }
    return Translated<QWidget>::eventFilter(watched, event);
}

} // namespace aarring
