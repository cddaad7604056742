#include "ui/common/spellingmarks.h"

#include "ui/common/spelling.h"
#include "ui/look/theme.h"

#include <QTextEdit>

namespace aarring {

SpellingMarks::SpellingMarks(QTextEdit &editor, const Spelling &spelling)
    : QSyntaxHighlighter(editor.document()), m_editor(editor), m_spelling(spelling) {
    connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellingMarks::caretMoved);
}

void SpellingMarks::highlightBlock(const QString &text) {
    const int start = currentBlock().position();
    const int caret = m_editor.textCursor().position() - start;
    for (const Spelling::Word &word : m_spelling.unknownWords(text)) {
        if (word.end() == caret && m_editor.hasFocus() && document()->isModified())
            continue;
        QTextCharFormat format = this->format(int(word.start));
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(themeOf(&m_editor).red);
        setFormat(int(word.start), int(word.length), format);
    }
}

// A clause is short; only where somebody writes a word may have been spared.
void SpellingMarks::caretMoved() {
    if (document()->isModified() && m_editor.hasFocus())
        rehighlight();
}

} // namespace aarring
