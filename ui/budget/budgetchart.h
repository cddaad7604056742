#pragma once

#include "base/language.h"
#include "domain/budget.h"

#include <QWidget>

namespace aarring {

/// What one bar of a chart says; one without amounts is a heading.
struct ChartBar {
    QString text;
    std::optional<qint64> planned = {}; ///< øre
    qint64 booked = 0;                  ///< øre
    bool mayBeMore = false;             ///< to book more than planned is nothing to warn of: an income
};

/// Bars one below the other: outlined what was planned, filled what was booked. All share one scale; a table beside
/// says the same.
class BudgetChart : public QWidget {
    Q_OBJECT

public:
    explicit BudgetChart(QWidget *parent = nullptr);
    void setBars(const QList<ChartBar> &bars, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString text;
        QString amount;          ///< empty in a heading
        QString booked;          ///< stands there instead of it beside a long text
        double plannedShare = 0; ///< of the longest bar
        double bookedShare = 0;
        bool isOver = false; ///< more was booked than planned
    };
    int barHeight() const;
    QList<Bar> m_bars;
};

} // namespace aarring
