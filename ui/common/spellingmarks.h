#pragma once

#include <QSyntaxHighlighter>

class QTextEdit;

namespace aarring {

class Spelling;

/// A wave under each unknown word of an editor, and not under the one that is just being typed.
class SpellingMarks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// Belongs to the editor's document.
    SpellingMarks(QTextEdit &editor, const Spelling &spelling);

protected:
    void highlightBlock(const QString &text) override;

private:
    void caretMoved();

    QTextEdit &m_editor;
    const Spelling &m_spelling;
};

} // namespace aarring
