#pragma once

#include "domain/mandate.h"

#include <QTextEdit>

namespace aarring {

class Spelling;
class SpellingMarks;

/// The text of one clause, edited where it stands on the paper. What is typed is kept to the letter.
class BlockText : public QTextEdit {
    Q_OBJECT

public:
    explicit BlockText(QWidget *parent = nullptr);

    /// Forgets what could be undone in it.
    void setWording(const QString &text, const QFont &font, const QString &emphasis = {});
    /// As typed, no-break spaces too; only line breaks at the end are dropped.
    QString wording() const;
    /// Bold and italic as in domain/emphasis.h.
    QString emphasis() const;

    /// A clause is divided by Enter and joined by Backspace, and takes bold and italic; a title is just text.
    void setClause(bool clause) { m_isClause = clause; }
    void setTakesEmphasis(bool takes) { m_takesEmphasis = takes; }
    bool takesEmphasis() const { return m_isClause && m_takesEmphasis && !isReadOnly(); }
    /// On what is chosen, else on the word one stands in, else on what is typed next.
    void setBold(bool bold);
    void setItalic(bool italic);
    bool isBold() const;
    bool isItalic() const;

    /// Underlines the words that an earlier version does not have.
    void markWords(const QList<std::pair<int, int>> &places);
    /// Underlines unknown words, and offers others in the context menu. Null takes the marks away.
    void setSpelling(Spelling *spelling);
    void select(int start, int length);
    int heightFor(int width);

signals:
    void left();                              ///< focus went elsewhere
    void cancelled();                         ///< Esc
    void newAfter();                          ///< Ctrl+Enter
    void divided(int at);                     ///< Enter
    void joined(int by);                      ///< Backspace at the start −1, Delete at the end +1
    void emptied();                           ///< Backspace or Delete where nothing stands
    void moved(int by);                       ///< Alt+Up −1, Alt+Down +1
    void passed(int by);                      ///< Up in the first line −1, Down in the last +1
    void kindChosen(aarring::BlockKind kind); ///< Ctrl+1 … Ctrl+5
    void pasted(const QList<aarring::MandateBlock> &blocks); ///< more than one paragraph
    void pasteTold(const QStringList &losses); ///< at each paste: what came with it and has no place here
    void dressChanged();                       ///< bold or italic where one stands
    void wordLearned(const QString &word);
    void wordForgotten(const QString &word);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent &key) const;
    bool writesAtEdge(const QKeyEvent &key);
    bool caretAtEdge(QTextCursor::MoveOperation towards) const;
    void insertBlock(const MandateBlock &block, const QString &plain);
    void merge(const QTextCharFormat &format);
    void offerWords(QMenu &menu, QTextCursor word);
    QAction *correction(QMenu &menu, int start, const QString &wrong, const QString &better);

    bool m_isClause = false;
    bool m_takesEmphasis = true;
    Spelling *m_spelling = nullptr;
    SpellingMarks *m_marks = nullptr;
};

} // namespace aarring
