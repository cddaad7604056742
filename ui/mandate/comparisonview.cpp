#include "ui/mandate/comparisonview.h"

#include "domain/labels.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QScrollBar>
#include <QTextTable>

namespace aarring {

namespace {

using State = ComparedParagraph::State;

constexpr int documentMargin = 24;
constexpr int cellPadding = 10;

QFont fontOf(BlockKind kind) {
    if (kind == BlockKind::Heading)
        return fontFor(TextRole::DocumentHeading);
    QFont font = fontFor(TextRole::DocumentText);
    font.setBold(kind == BlockKind::Subheading);
    return font;
}

WordPieces without(const WordPieces &pieces, WordPiece::State state) {
    WordPieces left;
    for (const WordPiece &piece : pieces)
        if (piece.state != state)
            left.append(piece);
    return left;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent) : Translated<QTextBrowser>(parent) {
    setObjectName(QStringLiteral("compare.view"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(documentMargin);
    document()->setUndoRedoEnabled(false);
    retranslate();
}

void ComparisonView::setComparison(const VersionComparison &comparison, int numberBefore, int numberNow) {
    m_comparison = comparison;
    m_numberBefore = numberBefore;
    m_numberNow = numberNow;
    m_current = -1;
    write();
    verticalScrollBar()->setValue(0);
    emit stepped();
}

void ComparisonView::setMode(Mode mode) {
    m_mode = mode;
    write();
    showCurrent();
}

void ComparisonView::step(int by) {
    if (m_changes.isEmpty())
        return;
    const int count = int(m_changes.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    showCurrent();
    emit stepped();
}

void ComparisonView::showCurrent() {
    if (m_current < 0 || m_current >= m_changes.size()) {
        setExtraSelections({});
        return;
    }
    const auto [from, to] = m_changes[m_current];
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(from);
    selection.cursor.setPosition(std::max(from, to), QTextCursor::KeepAnchor);
    selection.format.setBackground(themeOf(this).accentSoft);
    setExtraSelections({selection});
    // A screen reader reads where the caret is; the change stands in the upper third.
    QTextCursor caret(document());
    caret.setPosition(from);
    setTextCursor(caret);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(caret).top() - height() / 3);
}

void ComparisonView::write() {
    setAccessibleName(tr("Version %1 compared with version %2").arg(m_numberNow).arg(m_numberBefore));
    setExtraSelections({});
    clear();
    m_changes.clear();
    const Theme &theme = themeOf(this);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.paper);
    colours.setColor(QPalette::Text, theme.text);
    if (colours != palette())
        setPalette(colours);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    m_isEmptyBlock = true;
    if (m_mode == Mode::Marked)
        writeMarked(cursor);
    else
        writeSideBySide(cursor);
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void ComparisonView::beginBlock(QTextCursor &cursor) {
    if (!m_isEmptyBlock)
        cursor.insertBlock();
    m_isEmptyBlock = false;
}

void ComparisonView::writeLabel(QTextCursor &cursor, const QString &label, bool change) {
    const Theme &theme = themeOf(this);
    beginBlock(cursor);
    QTextBlockFormat block;
    block.setTopMargin(8);
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFont(fontFor(change ? TextRole::CaptionStrong : TextRole::Caption));
    format.setForeground(change ? theme.warm : theme.text2);
    cursor.setBlockCharFormat(format);
    cursor.insertText(label, format);
}

void ComparisonView::writePieces(QTextCursor &cursor, const WordPieces &pieces, BlockKind kind) {
    const Theme &theme = themeOf(this);
    beginBlock(cursor);
    const bool isPoint = kind == BlockKind::Bullet || kind == BlockKind::Numbered;
    QTextBlockFormat block;
    block.setBottomMargin(6);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    block.setLeftMargin(isPoint ? 18 : 0);
    block.setTextIndent(isPoint ? -14 : 0);
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    plain.setFont(fontOf(kind));
    plain.setForeground(theme.text);
    cursor.setBlockCharFormat(plain);
    if (isPoint)
        cursor.insertText(QStringLiteral("•  "), plain);
    for (const WordPiece &piece : pieces) {
        QTextCharFormat format = plain;
        if (piece.bold)
            format.setFontWeight(QFont::Bold);
        if (piece.italic)
            format.setFontItalic(true);
        if (piece.state == WordPiece::State::Added) {
            format.setFontUnderline(true);
            format.setForeground(theme.green);
            format.setBackground(theme.greenSoft);
        } else if (piece.state == WordPiece::State::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(theme.red);
            format.setBackground(theme.redSoft);
        }
        // A line break in a clause is not a new clause.
        QString text = piece.text;
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        cursor.insertText(text, format);
    }
}

QString ComparisonView::labelOf(const ComparedParagraph &p) const {
    QStringList words;
    switch (p.state) {
    case State::Same:
    case State::Changed:
        break;
    case State::Added:
        words.append(tr("added", "a clause"));
        break;
    case State::Removed:
        words.append(tr("removed", "a clause"));
        break;
    case State::Moved:
        words.append(p.numberBefore.isEmpty() ? tr("moved", "a clause")
                                              : tr("moved from %1", "a clause").arg(p.numberBefore));
        break;
    case State::MovedAway:
        words.append(p.numberNow.isEmpty() ? tr("moved", "a clause")
                                           : tr("moved to %1", "a clause").arg(p.numberNow));
        break;
    }
    if (p.state == State::Changed || p.state == State::Moved) {
        if (p.wordsChanged())
            words.append(tr("changed", "a clause"));
        if (p.kindChanged)
            words.append(tr("%1 → %2", "kinds of paragraph")
                             .arg(label(p.before.kind).toLower(), label(p.now.kind).toLower()));
        if (p.emphasisChanged)
            words.append(tr("emphasised otherwise"));
    }
    const bool gone = p.state == State::Removed || p.state == State::MovedAway;
    QStringList parts{gone ? p.numberBefore : p.numberNow, words.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

void ComparisonView::writeParagraph(QTextCursor &cursor, const ComparedParagraph &p, const WordPieces &pieces,
                                    bool now) {
    const int from = cursor.position() + (m_isEmptyBlock ? 0 : 1);
    if (const QString label = labelOf(p); !label.isEmpty())
        writeLabel(cursor, label, p.state != State::Same);
    writePieces(cursor, pieces, (now ? p.now : p.before).kind);
    if (p.isChange() && (now || p.state == State::Removed))
        m_changes.append({from, cursor.position()});
}

void ComparisonView::writeMarked(QTextCursor &cursor) {
    const auto title = [&](const WordPieces &pieces, BlockKind kind) {
        if (pieces.isEmpty())
            return;
        const int from = cursor.position() + (m_isEmptyBlock ? 0 : 1);
        const bool changed = pieces.size() > 1 || pieces.first().state != WordPiece::State::Same;
        if (changed)
            writeLabel(cursor, tr("title changed"), true);
        writePieces(cursor, pieces, kind);
        if (changed)
            m_changes.append({from, cursor.position()});
    };
    title(m_comparison.overline, BlockKind::Paragraph);
    title(m_comparison.title, BlockKind::Heading);
    for (const ComparedParagraph &p : std::as_const(m_comparison.paragraphs))
        writeParagraph(cursor, p, dressed(p), p.state != State::Removed && p.state != State::MovedAway);
}

void ComparisonView::writeSideBySide(QTextCursor &cursor) {
    const Theme &theme = themeOf(this);
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(theme.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    const bool titled = !m_comparison.title.isEmpty() || !m_comparison.overline.isEmpty();
    QTextTable *table =
        cursor.insertTable(1 + (titled ? 1 : 0) + int(m_comparison.paragraphs.size()), 2, format);
    const auto cell = [&](int row, int column) {
        cursor = table->cellAt(row, column).firstCursorPosition();
        m_isEmptyBlock = true;
    };
    int row = 0;
    for (int column = 0; column < 2; ++column) {
        cell(row, column);
        writeLabel(cursor, tr("Version %1").arg(column ? m_numberNow : m_numberBefore), false);
    }
    ++row;
    if (titled) {
        const bool changed = m_comparison.titleChanged();
        for (int column = 0; column < 2; ++column) {
            cell(row, column);
            const int from = cursor.position();
            const auto other = column ? WordPiece::State::Removed : WordPiece::State::Added;
            if (changed)
                writeLabel(cursor, tr("title changed"), true);
            if (const WordPieces pieces = without(m_comparison.overline, other); !pieces.isEmpty())
                writePieces(cursor, pieces, BlockKind::Paragraph);
            writePieces(cursor, without(m_comparison.title, other), BlockKind::Heading);
            if (changed && column)
                m_changes.append({from, cursor.position()});
        }
        ++row;
    }
    for (const ComparedParagraph &p : std::as_const(m_comparison.paragraphs)) {
        if (p.state == State::Removed || p.state == State::MovedAway) {
            cell(row, 0);
            writeParagraph(cursor, p, dressed(p, VersionSide::Before), false);
        } else if (p.state == State::Added || p.state == State::Moved) {
            cell(row, 1);
            writeParagraph(cursor, p, without(dressed(p), WordPiece::State::Removed), true);
        } else {
            cell(row, 0);
            if (!p.numberBefore.isEmpty())
                writeLabel(cursor, p.numberBefore, false);
            writePieces(cursor, without(dressed(p, VersionSide::Before), WordPiece::State::Added),
                        p.before.kind);
            cell(row, 1);
            writeParagraph(cursor, p, without(dressed(p), WordPiece::State::Removed), true);
        }
        ++row;
    }
}

void ComparisonView::retranslate() { write(); }

void ComparisonView::changeEvent(QEvent *event) {
    Translated<QTextBrowser>::changeEvent(event);
    if (event->type() == QEvent::StyleChange && document()) {
        write();
        showCurrent();
    }
}

} // namespace aarring
