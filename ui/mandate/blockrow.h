#pragma once

#include "domain/mandate.h"
#include "ui/common/translated.h"

#include <QTextEdit>

namespace aarring {

/// The text of one clause, edited where it stands on the paper. What is typed is kept to the letter.
class BlockText : public QTextEdit {
    Q_OBJECT

public:
    explicit BlockText(QWidget *parent = nullptr);

    void setWording(const QString &text, const QFont &font);
    /// As typed, no-break spaces too; only line breaks at the end are dropped.
    QString wording() const;
    /// Underlines the words that an earlier version does not have.
    void markWords(const QList<std::pair<int, int>> &places);
    int heightFor(int width);

signals:
    void left();                              ///< focus went elsewhere
    void cancelled();                         ///< Esc
    void newAfter();                          ///< Ctrl+Enter
    void emptied();                           ///< Backspace or Delete where nothing stands
    void moved(int by);                       ///< Alt+Up −1, Alt+Down +1
    void passed(int by);                      ///< Up in the first line −1, Down in the last +1
    void kindChosen(aarring::BlockKind kind); ///< Ctrl+1 … Ctrl+5

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool caretAtEdge(QTextCursor::MoveOperation towards) const;
};

/// One clause on the paper: number beside, text, and a bar and the old wording where it differs from the
/// version before.
class BlockRow : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BlockRow(QWidget *parent = nullptr);

    void setBlock(const MandateBlock &block, const QString &number);
    void setChange(bool changed, const QString &oldWording, int oldVersion);
    void setReadOnly(bool readOnly);
    const MandateBlock &block() const { return m_block; }
    BlockText *text() const { return m_text; }
    int heightFor(int width);
    /// Writes what stands there now; called when the text is left.
    void commit();
    void edit(bool atEnd = true);
    bool isBeingEdited() const;

signals:
    void edited(const aarring::MandateBlock &block);
    void entered();
    void grown();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cancel();
    QRect textRect(int width) const;
    QString oldWordingText() const;
    int oldWordingHeight(int width) const;

    MandateBlock m_block;
    QString m_number;
    bool m_changed = false;
    QString m_oldWording;
    int m_oldVersion = 0;
    BlockText *m_text;
};

} // namespace aarring
