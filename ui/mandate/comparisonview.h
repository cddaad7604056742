#pragma once

#include "domain/versioncomparison.h"
#include "ui/common/translated.h"

#include <QTextBrowser>

namespace aarring {

/// Two versions as a text to read: side by side, or as one with its changes marked. Added words are underlined, removed
/// ones struck through, and above each change stands in words what it is.
class ComparisonView : public Translated<QTextBrowser> {
    Q_OBJECT

public:
    enum class Mode { SideBySide, Marked };

    explicit ComparisonView(QWidget *parent = nullptr);
    void setComparison(const VersionComparison &comparison, int numberBefore, int numberNow);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    int changes() const { return int(m_changes.size()); }
    int current() const { return m_current; } ///< −1 before the first
    /// To the next (1) or previous (−1) change; from the last to the first.
    void step(int by);

signals:
    void stepped();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeMarked(QTextCursor &cursor);
    void writeSideBySide(QTextCursor &cursor);
    void writeParagraph(QTextCursor &cursor, const ComparedParagraph &p, const WordPieces &pieces, bool now);
    void writePieces(QTextCursor &cursor, const WordPieces &pieces, BlockKind kind);
    void writeLabel(QTextCursor &cursor, const QString &label, bool change);
    void beginBlock(QTextCursor &cursor);
    void showCurrent();
    QString labelOf(const ComparedParagraph &p) const;

    VersionComparison m_comparison;
    int m_numberBefore = 0;
    int m_numberNow = 0;
    Mode m_mode = Mode::SideBySide;
    QList<std::pair<int, int>> m_changes; ///< where each begins and ends in the document
    int m_current = -1;
    bool m_isEmptyBlock = true; ///< the cursor stands in a paragraph that nothing was written in
};

} // namespace aarring
