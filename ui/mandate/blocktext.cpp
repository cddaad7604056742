#include "ui/mandate/blocktext.h"

#include "documents/fonts.h"
#include "domain/emphasis.h"
#include "exchange/mandateimport.h"
#include "ui/common/spelling.h"
#include "ui/common/spellingmarks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace aarring {

namespace {

constexpr int lineHeight = 128;  ///< per cent
constexpr int titleHeight = 112; ///< of lines in a title or heading

QTextCharFormat formatOf(bool bold, bool italic) {
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(italic);
    return format;
}

bool isBold(const QTextCharFormat &format) {
    return format.hasProperty(QTextFormat::FontWeight) && format.fontWeight() >= QFont::DemiBold;
}

/// What is told when a picture alone is pasted.
QStringList pictureLost() {
    TextLosses losses;
    losses.add(TextLoss::Picture);
    return losses.sentences();
}

/// A line of a menu that only says something.
QAction *insertNote(QMenu &menu, QAction *before, const QString &text) {
    auto *note = new QAction(text, &menu);
    note->setEnabled(false);
    menu.insertAction(before, note);
    return note;
}

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
    connect(this, &QTextEdit::currentCharFormatChanged, this, &BlockText::dressChanged);
}

void BlockText::setWording(const QString &text, const QFont &font, const QString &emphasis) {
    const bool sameFont = document()->defaultFont() == font;
    if (sameFont && text == wording() && emphasis == this->emphasis() &&
        document()->firstBlock().blockFormat().lineHeight() > 0)
        return;
    const int caret = textCursor().position();
    document()->setDefaultFont(font);
    setCurrentCharFormat({}); // what is typed next, and what stands here, begins plain
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    const bool title = font.pointSizeF() > fontFor(TextRole::DocumentText).pointSizeF();
    format.setLineHeight(title ? titleHeight : lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    for (const Emphasis &e : emphasisFrom(emphasis, text.size())) {
        if (e.italic)
            loadItalicFonts();
        cursor.setPosition(int(e.start));
        cursor.setPosition(int(e.start + e.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(formatOf(e.bold, e.italic));
    }
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

QString BlockText::emphasis() const {
    if (!m_takesEmphasis)
        return {};
    const QString text = wording();
    QList<Emphasis> stretches;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment piece = i.fragment();
            Emphasis e{piece.position(), piece.length(), aarring::isBold(piece.charFormat()),
                       piece.charFormat().fontItalic()};
            e.length = std::min(e.length, text.size() - e.start);
            // The end of a line has no dress of its own.
            if (!stretches.isEmpty()) {
                Emphasis &before = stretches.last();
                if (before.start + before.length + 1 == e.start && before.bold == e.bold &&
                    before.italic == e.italic)
                    ++before.length;
            }
            stretches.append(e);
        }
    return emphasisText(stretches);
}

bool BlockText::isBold() const { return aarring::isBold(currentCharFormat()); }

bool BlockText::isItalic() const { return currentCharFormat().fontItalic(); }

void BlockText::setBold(bool bold) {
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    merge(format);
}

void BlockText::setItalic(bool italic) {
    if (italic)
        loadItalicFonts();
    QTextCharFormat format;
    format.setFontItalic(italic);
    merge(format);
}

void BlockText::merge(const QTextCharFormat &format) {
    if (!takesEmphasis())
        return;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        const QChar before = document()->characterAt(cursor.position() - 1);
        const QChar after = document()->characterAt(cursor.position());
        if (before.isLetterOrNumber() && after.isLetterOrNumber())
            cursor.select(QTextCursor::WordUnderCursor);
    }
    if (cursor.hasSelection())
        cursor.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
    emit dressChanged();
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

void BlockText::setSpelling(Spelling *spelling) {
    m_spelling = spelling;
    if (!spelling) {
        delete std::exchange(m_marks, nullptr);
    } else if (!m_marks) {
        m_marks = new SpellingMarks(*this, *spelling);
    }
}

void BlockText::select(int start, int length) {
    QTextCursor cursor(document());
    cursor.setPosition(std::min(start, document()->characterCount() - 1));
    cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int BlockText::heightFor(int width) {
    if (document()->textWidth() != width)
        document()->setTextWidth(width);
    return int(std::ceil(document()->size().height()));
}

/// Keys that mean something else in the window: Ctrl+1 there shows a page.
bool BlockText::isOwnKey(const QKeyEvent &key) const {
    if (!m_isClause || isReadOnly() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    return (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5) || key.key() == Qt::Key_B ||
           key.key() == Qt::Key_I;
}

bool BlockText::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // With nothing of its own to undo, the window's Undo is meant.
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (isOwnKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool BlockText::caretAtEdge(QTextCursor::MoveOperation towards) const {
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(towards);
}

/// Backspace at the start, Delete at the end, Enter: what concerns the clauses around this one.
bool BlockText::writesAtEdge(const QKeyEvent &key) {
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool back = key.key() == Qt::Key_Backspace;
    const bool erase = key.key() == Qt::Key_Delete;
    if ((back || erase) && document()->isEmpty()) {
        emit emptied();
        return true;
    }
    if (!m_isClause)
        return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        textCursor().removeSelectedText();
        emit divided(textCursor().position());
        return true;
    }
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !((back && cursor.atStart()) || (erase && cursor.atEnd())))
        return false;
    emit joined(back ? -1 : 1);
    return true;
}

void BlockText::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_F10 && held == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, cursorRect().bottomLeft(),
                               viewport()->mapToGlobal(cursorRect().bottomLeft()));
        contextMenuEvent(&menu);
    } else if (isReadOnly()) {
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
    } else if (isOwnKey(*event)) {
        if (event->key() == Qt::Key_B)
            setBold(!isBold());
        else if (event->key() == Qt::Key_I)
            setItalic(!isItalic());
        else
            emit kindChosen(BlockKind(event->key() - Qt::Key_1));
    } else if (!writesAtEdge(*event)) {
        QTextEdit::keyPressEvent(event);
    }
}

void BlockText::focusOutEvent(QFocusEvent *event) {
    QTextEdit::focusOutEvent(event);
    if (m_marks)
        m_marks->rehighlight(); // the word that was being typed is done
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void BlockText::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_marks)
        m_marks->rehighlight(); // its colour is the theme's
}

void BlockText::contextMenuEvent(QContextMenuEvent *event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QTextCursor word = byKey ? textCursor() : cursorForPosition(event->pos());
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(QStringLiteral("mandate.textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling && !isReadOnly())
        offerWords(*menu, word);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

/// Puts `better` where the unknown word stands, if it still does.
QAction *BlockText::correction(QMenu &menu, int start, const QString &wrong, const QString &better) {
    auto *action = new QAction(better, &menu);
    QFont font = action->font();
    font.setBold(true);
    action->setFont(font);
    connect(action, &QAction::triggered, this, [this, start, wrong, better] {
        QTextCursor cursor(document());
        cursor.setPosition(start);
        cursor.setPosition(start + int(wrong.size()), QTextCursor::KeepAnchor);
        if (cursor.selectedText() == wrong)
            cursor.insertText(better, cursor.charFormat());
    });
    return action;
}

/// Above the usual entries: other words for an unknown one, or why there are none.
void BlockText::offerWords(QMenu &menu, QTextCursor word) {
    QAction *first = menu.actions().value(0);
    const auto entry = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(first, action);
        return action;
    };
    if (m_spelling->state() == Spelling::State::Missing) {
        insertNote(menu, first,
                   tr("No dictionary is installed for this language (%1)").arg(m_spelling->package()));
        menu.insertSeparator(first);
        return;
    }
    const int caret = word.position();
    const auto covers = [caret](const Spelling::Word &w) { return w.start <= caret && caret <= w.end(); };
    const QString text = wording();
    const QList<Spelling::Word> unknown = m_spelling->unknownWords(text);
    const auto found = std::find_if(unknown.begin(), unknown.end(), covers);
    if (found == unknown.end()) {
        const QList<Spelling::Word> all = Spelling::wordsIn(text);
        const auto own = std::find_if(all.begin(), all.end(), covers);
        if (own == all.end() || !m_spelling->isOwn(text.mid(own->start, own->length)))
            return;
        const QString known = text.mid(own->start, own->length);
        connect(entry(tr("Re&move “%1” from the dictionary").arg(known)), &QAction::triggered, this,
                [this, known] { emit wordForgotten(known); });
        menu.insertSeparator(first);
        return;
    }
    const QString wrong = text.mid(found->start, found->length);
    QAction *rest = menu.insertSeparator(first);
    const auto offer = [this, &menu, rest, wrong, start = int(found->start)](const QStringList &better) {
        for (const QString &suggestion : better)
            menu.insertAction(rest, correction(menu, start, wrong, suggestion));
        if (better.isEmpty())
            insertNote(menu, rest, tr("No suggestions"));
    };
    if (const auto better = m_spelling->suggestions(wrong)) {
        offer(*better);
    } else {
        QAction *note = insertNote(menu, rest, tr("Looking for other words…"));
        connect(m_spelling, &Spelling::suggested, &menu, [this, offer, note, wrong](const QString &word) {
            if (word != wrong)
                return;
            offer(m_spelling->suggestions(wrong).value_or(QStringList()));
            delete note;
        });
    }
    connect(entry(tr("&Add “%1” to the dictionary").arg(wrong)), &QAction::triggered, this,
            [this, wrong] { emit wordLearned(wrong); });
    connect(entry(tr("I&gnore “%1”").arg(wrong)), &QAction::triggered, this,
            [this, wrong] { m_spelling->ignore(wrong); });
    menu.insertSeparator(first);
}

bool BlockText::canInsertFromMimeData(const QMimeData *source) const {
    const QList<QUrl> urls = source->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return false; // a file is brought in as a whole, by the paper
    return source->hasText() || source->hasHtml() || (m_isClause && source->hasImage());
}

void BlockText::insertFromMimeData(const QMimeData *source) {
    if (!m_isClause) {
        insertPlainText(source->text());
        return;
    }
    const QString plain = source->text();
    const ReadMandate part = source->hasHtml() ? partFromHtml(source->html())
                                               : ReadMandate{{{}, {}, mandateBlocksFromText(plain)},
                                                             plain.isEmpty() ? pictureLost() : QStringList()};
    emit pasteTold(part.losses);
    if (part.blocks.size() > 1)
        emit pasted(part.blocks);
    else if (source->hasHtml() && !part.blocks.isEmpty())
        insertBlock(part.blocks.first(), plain);
    else
        insertPlainText(plain);
}

/// Words within the clause. The plain text knows the spaces at the edges, the other knows bold and italic.
void BlockText::insertBlock(const MandateBlock &block, const QString &plain) {
    QString text = block.text;
    qsizetype shift = 0;
    if (plain.trimmed() == text) {
        shift = plain.indexOf(text);
        text = plain;
    }
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    qsizetype at = 0;
    const auto put = [&](qsizetype until, const QTextCharFormat &format) {
        QString part = text.mid(at, until - at);
        cursor.insertText(part.replace(QLatin1Char('\n'), QChar::LineSeparator), format);
        at = until;
    };
    if (takesEmphasis())
        for (const Emphasis &e : emphasisFrom(block.emphasis, block.text.size())) {
            put(e.start + shift, formatOf(false, false));
            if (e.italic)
                loadItalicFonts();
            put(e.start + e.length + shift, formatOf(e.bold, e.italic));
        }
    put(text.size(), at ? formatOf(false, false) : cursor.charFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void BlockText::wheelEvent(QWheelEvent *event) { event->ignore(); } // the whole paper scrolls

} // namespace aarring
