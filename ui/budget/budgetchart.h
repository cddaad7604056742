#pragma once

#include "base/language.h"
#include "domain/budget.h"

#include <QWidget>

namespace aarring {

/// The lines as bars, section by section, each with its text and amount. All bars share one scale.
class BudgetChart : public QWidget {
    Q_OBJECT

public:
    explicit BudgetChart(QWidget *parent = nullptr);
    void setLines(const QList<BudgetLine> &lines, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString text;
        QString amount; ///< empty in a section's heading
        double share = 0;
        bool isIncome = false;
    };
    int barHeight() const;
    QList<Bar> m_bars;
};

} // namespace aarring
