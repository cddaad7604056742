#pragma once

#include "base/language.h"
#include "domain/accounts.h"

#include <QWidget>

namespace aarring {

/// The lines as bars, section by section: outlined what was budgeted, filled what was booked. All bars share one
/// scale; the table beside says the same.
class BudgetChart : public QWidget {
    Q_OBJECT

public:
    explicit BudgetChart(QWidget *parent = nullptr);
    void setLines(const QList<BudgetLine> &lines, const Accounts &accounts, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString text;
        QString amount;     ///< empty in a section's heading
        double planned = 0; ///< share of the longest bar
        double booked = 0;
        bool isOver = false; ///< more was booked than budgeted, of an expense
    };
    int barHeight() const;
    QList<Bar> m_bars;
};

} // namespace aarring
