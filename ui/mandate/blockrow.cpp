#include "ui/mandate/blockrow.h"

#include "domain/emphasis.h"
#include "domain/labels.h"
#include "domain/versioncomparison.h"
#include "ui/look/marks.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <cmath>

namespace aarring {

namespace {

constexpr int padding = 8;
constexpr int gutter = 52; ///< the clause number
constexpr int indent = 18; ///< of list points
constexpr int rightMargin = 12;

QFont fontOf(BlockKind kind) {
    if (kind == BlockKind::Heading)
        return fontFor(TextRole::DocumentHeading);
    QFont font = fontFor(TextRole::DocumentText);
    font.setBold(kind == BlockKind::Subheading);
    return font;
}

bool isHeading(BlockKind kind) { return kind == BlockKind::Heading || kind == BlockKind::Subheading; }

bool isPoint(BlockKind kind) { return kind == BlockKind::Bullet || kind == BlockKind::Numbered; }

} // namespace

BlockRow::BlockRow(QWidget *parent) : Translated<QWidget>(parent), m_text(new BlockText(this)) {
    m_text->setClause(true);
    m_text->installEventFilter(this);
    connect(m_text, &BlockText::left, this, &BlockRow::commit);
    connect(m_text, &BlockText::cancelled, this, &BlockRow::cancel);
    connect(m_text, &QTextEdit::textChanged, this, &BlockRow::grown);
    retranslate();
}

void BlockRow::setBlock(const MandateBlock &block, const QString &number, bool over) {
    const bool typing = !over && isBeingEdited();
    const bool sameKind = m_block.kind == block.kind;
    const MandateBlock shown = typing ? written() : block;
    m_block = block;
    m_number = number;
    const QSignalBlocker quiet(this); // the paper lays itself out afterwards
    m_text->setTakesEmphasis(!isHeading(block.kind));
    m_text->setWording(shown.text, fontOf(block.kind), isHeading(block.kind) ? QString() : shown.emphasis);
    m_text->setObjectName(QStringLiteral("mandate.block.%1").arg(block.id));
    if (!sameKind && width() > 0)
        m_text->setGeometry(textRect(width()));
    retranslate();
    update();
}

MandateBlock BlockRow::written() const {
    MandateBlock block = m_block;
    block.text = m_text->wording();
    block.emphasis = m_text->emphasis();
    return block;
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
    return m_text->hasFocus() && !m_text->isReadOnly() && differs(written());
}

/// Stretches may be written in more than one way; they count as they look.
bool BlockRow::differs(const MandateBlock &block) const {
    if (block.text != m_block.text)
        return true;
    return !isHeading(m_block.kind) &&
           block.emphasis != emphasisOfPart(m_block.emphasis, 0, m_block.text.size());
}

void BlockRow::commit() {
    const MandateBlock block = written();
    if (!m_text->isReadOnly() && (differs(block) || !m_block.id))
        emit edited(block);
}

void BlockRow::cancel() {
    m_text->setWording(m_block.text, fontOf(m_block.kind),
                       isHeading(m_block.kind) ? QString() : m_block.emphasis);
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
