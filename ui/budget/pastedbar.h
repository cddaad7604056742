#pragma once

#include "ui/budget/pastedlines.h"
#include "ui/common/bars.h"

namespace aarring {

/// Asks what becomes of pasted rows when not all of them were understood; hidden while there is nothing to ask.
class PastedBar : public Translated<WarningBar> {
    Q_OBJECT

public:
    explicit PastedBar(QWidget *parent = nullptr);
    /// Rows that were all understood are added at once.
    void take(const PastedLines &pasted);
    void forget(); ///< nothing is added

signals:
    void decided(const QList<aarring::BudgetLine> &lines); ///< to be added; may be none

protected:
    void retranslate() override;

private:
    void decide(const QList<BudgetLine> &lines);

    PastedLines m_pasted;
    QPushButton *m_addOthers;
    QPushButton *m_addNothing;
};

} // namespace aarring
