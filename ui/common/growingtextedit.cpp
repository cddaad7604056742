#include "ui/common/growingtextedit.h"

#include <QMimeData>
#include <QTextBlock>
#include <cmath>

namespace aarring {

namespace {
constexpr int margin = 7; // with the frame's 2: text begins 9 px in, as in a line edit
}

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QTextEdit(parent) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(margin);
    connect(this, &QTextEdit::textChanged, this, &GrowingTextEdit::grow);
    grow();
}

void GrowingTextEdit::setMinimumLines(int lines) {
    m_lines = lines;
    grow();
}

void GrowingTextEdit::setText(const QString &plainText) {
    if (plainText != text())
        setPlainText(plainText);
}

QString GrowingTextEdit::text() const {
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1); // the document's own end
    return text;
}

QSize GrowingTextEdit::sizeHint() const { return {240, neededHeight()}; }

QSize GrowingTextEdit::minimumSizeHint() const { return {80, neededHeight()}; }

int GrowingTextEdit::neededHeight() const {
    const int least = m_lines * fontMetrics().lineSpacing() + 2 * margin;
    return std::max(int(std::ceil(document()->size().height())), least) + 2 * frameWidth();
}

void GrowingTextEdit::grow() {
    const int wanted = neededHeight();
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    grow();
}

void GrowingTextEdit::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source) { insertPlainText(source->text()); }

} // namespace aarring
