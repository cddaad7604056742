#pragma once

#include "domain/mandatecheck.h"
#include "ui/common/translated.h"

#include <QHash>
#include <QTimer>
#include <vector>

class QPushButton;

namespace aarring {

class BlockRow;
class BlockText;
class RuleCard;
enum class RuleAnswer;
class Text;

/// What stands on the sheet.
struct SheetContent {
    MandateVersion version;
    QList<MandateBlock> blocks;
    QHash<Id, QString> changes; ///< clauses that differ from the version before, with their old wording
    int oldVersion = 0;         ///< number of the version before
    QList<Finding> findings;
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
    /// Asks for the clause to stand one place up or down.
    void move(Id block, int by);
    void flush();

signals:
    void titleEdited(const QString &overline, const QString &title);
    void blockEdited(const aarring::MandateBlock &block);
    void blockWritten(const aarring::MandateBlock &block, aarring::Id after);
    void moveRequested(aarring::Id block, aarring::Id after);
    void removeRequested(aarring::Id block);
    void currentChanged(aarring::Id block);
    void laidOut();
    void ruleAnswered(aarring::Id rule, aarring::RuleAnswer answer);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

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
    void saveTitle();
    qsizetype indexOf(Id block) const;
    std::optional<QString> clauseText(Id block) const;
    QRect paperRect() const;

    SheetContent m_content;
    Id m_current = 0;
    std::vector<BlockRow *> m_rows; ///< the first ones of m_content.blocks; more are built when there is time
    BlockRow *m_pending = nullptr;  ///< a clause that is not in the file yet
    Id m_pendingAfter = 0;
    BlockText *m_overline;
    BlockText *m_title;
    QPushButton *m_add = nullptr;
    Text *m_rulesTitle;
    std::vector<RuleCard *> m_cards;
    QTimer m_building;
    bool m_layingOut = false;
};

} // namespace aarring
