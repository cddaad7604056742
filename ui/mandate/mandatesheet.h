#pragma once

#include "ui/common/findingstep.h"
#include "ui/common/translated.h"

#include <QHash>
#include <QTimer>
#include <functional>
#include <vector>

class QPushButton;

namespace aarring {

class BlockRow;
class BlockText;
class RuleCard;
enum class RuleReply;
class Spelling;
class Text;

/// What stands on the sheet.
struct SheetContent {
    MandateVersion version;
    QList<MandateBlock> blocks;
    QHash<Id, QString> changes; ///< clauses that differ from the version before, with their old wording
    int oldVersion = 0;         ///< number of the version before
    QList<Finding> findings;
    QHash<Id, FindingStep> steps; ///< by rule
    bool takesRules = false;      ///< the newest text, with which the rules stand
    bool editable = false;
};

/// The mandate as a paper that is written on, and in its right margin the rules, each at its clause. It asks
/// for changes and is given the new text; it writes nothing itself.
class MandateSheet : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MandateSheet(QWidget *parent = nullptr);

    void setContent(const SheetContent &content);
    const SheetContent &content() const { return m_content; }
    Id currentBlock() const { return m_current; }
    /// Where a clause stands on the sheet; builds what is not built yet.
    QRect clauseRect(Id block);
    void setCurrentBlock(Id block);
    void edit(Id block);
    /// An empty clause that is written to the file when something stands in it.
    void beginBlock(Id after, BlockKind kind);
    /// The clause in the editor with the caret, or with `length` units chosen.
    void editAt(Id block, int start, int length = 0);
    /// The editor of the current clause, also while the focus is elsewhere; null when there is none.
    BlockText *currentText();
    void changeKind(BlockKind kind);
    void setBold(bool bold);
    void setItalic(bool italic);
    void setSpelling(Spelling *spelling);
    /// Goes to the next unknown word after the caret, round the end too. False when there is none.
    bool editNextUnknown();
    /// Asks for the clause to stand one place up or down.
    void move(Id block, int by);
    void flush();

signals:
    void titleEdited(const QString &overline, const QString &title);
    void blockEdited(const aarring::MandateBlock &block);
    void blockWritten(const aarring::MandateBlock &block, aarring::Id after);
    /// Several at once; then the caret stands in the last one, at its start or its end.
    void blocksWritten(const QList<aarring::MandateBlock> &blocks, aarring::Id after, bool caretAtEnd);
    void blocksJoined(const aarring::MandateBlock &joined, aarring::Id gone, int caret);
    void fileDropped(const QString &path);
    void pasteTold(const QStringList &losses);
    void dressChanged();
    void wordLearned(const QString &word);
    void wordForgotten(const QString &word);
    void moveRequested(aarring::Id block, aarring::Id after);
    void removeRequested(aarring::Id block);
    void currentChanged(aarring::Id block);
    void laidOut();
    void ruleWanted(); ///< a new one
    void ruleAnswered(aarring::Id rule, aarring::RuleReply answer);
    void ruleStepWanted(aarring::Id rule);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    BlockRow *rowOf(Id block);
    BlockRow *newRow();
    void takeRows(bool otherVersion);
    void retire(BlockRow *row);
    void fillRows(qsizetype upTo);
    void fillCards();
    void buildMore();
    void layOut();
    void rowEdited(BlockRow *row, const MandateBlock &block);
    void dropPending();
    void pass(BlockRow *from, int by);
    void changeKind(BlockRow *row, BlockKind kind);
    void divide(BlockRow *row, int at);
    void join(BlockRow *row, int by);
    void paste(BlockRow *row, const QList<MandateBlock> &blocks);
    void write(BlockRow *row, const QList<MandateBlock> &blocks, bool caretAtEnd);
    void connectText(BlockText *text);
    Id blockWithFocus() const;
    void dress(const std::function<void(BlockText &)> &change);
    void saveTitle();
    qsizetype indexOf(Id block) const;
    std::optional<QString> clauseText(Id block) const;
    QRect paperRect() const;

    SheetContent m_content;
    Id m_current = 0;
    std::vector<BlockRow *> m_rows; ///< the first ones of m_content.blocks; more are built when there is time
    BlockRow *m_rewritten = nullptr; ///< takes the file's words even while it is being typed in
    BlockRow *m_pending = nullptr;   ///< a clause that is not in the file yet
    Id m_pendingAfter = 0;
    BlockText *m_overline;
    BlockText *m_title;
    QPushButton *m_add = nullptr;
    Text *m_rulesTitle;
    QPushButton *m_addRule;
    std::vector<RuleCard *> m_cards;
    QTimer m_building;
    Spelling *m_spelling = nullptr;
    bool m_layingOut = false;
};

} // namespace aarring
