#pragma once

#include "ui/common/findingstep.h"
#include "ui/common/panel.h"
#include "ui/look/marks.h"

#include <QHash>
#include <QSet>

class QPushButton;
class QVBoxLayout;

namespace aarring {

/// Done of wanted, as small boxes, or as one bar when there would be too many.
class ProgressPips : public QWidget {
    Q_OBJECT

public:
    ProgressPips(int done, int wanted, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done;
    int m_wanted;
};

/// The mandate check: each demand, how it stands, what that rests on, and the one next step. What waits for an answer and
/// what is fulfilled is folded away behind its number.
class CheckPanel : public Panel {
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);
    /// `clauses`: clause number by key of the mandate's block. `steps`: by stepKey().
    void setFindings(const QList<Finding> &findings, const QHash<Id, QString> &clauses,
                     const QHash<Id, FindingStep> &steps);

signals:
    void stepWanted(const QString &page, aarring::Id target);
    void answerWanted(const aarring::Finding &finding);

private:
    struct Fold {
        const char *name; ///< of its button, for tests
        Verdict verdict;
        bool isOpen = false;
    };
    void addRows(QVBoxLayout *column, const QList<Finding> &findings);
    void addFold(QVBoxLayout *column, Fold &fold, const QList<Finding> &findings);
    QWidget *makeRow(const Finding &finding, const QString &clause);
    QWidget *makeStep(const Finding &finding);
    QWidget *m_rows;
    QHash<Id, QString> m_clauses;
    QHash<Id, FindingStep> m_steps;
    Fold m_unanswered{"overview.unanswered", Verdict::Unanswered};
    Fold m_fulfilled{"overview.fulfilled", Verdict::Fulfilled};
    QSet<QString> m_letters; ///< texts of the buttons that have a letter
};

} // namespace aarring
