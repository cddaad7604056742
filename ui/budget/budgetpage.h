#pragma once

#include "ui/budget/pastedlines.h"
#include "ui/common/context.h"
#include "ui/common/page.h"

class QComboBox;
class QPushButton;

namespace aarring {

class BudgetChart;
class BudgetForm;
class BudgetModel;
class BudgetTable;
class EmptyState;
class PageHeader;
class Panel;
class Text;
class WarningBar;

/// The planned amounts of a year: income, expenses, and what each institution bears itself.
class BudgetPage : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(const Context &context, QWidget *parent = nullptr);

    void refresh() override;
    bool showTarget(Id id) override; ///< a budget, one of its lines, or a new line
    bool leave() override;
    QString paperName() const override;
    Id paperAbout() const override { return m_budget; }

protected:
    void retranslate() override;

private:
    void makeHeader();
    void newBudget();
    void beginNew();
    QWidget *makeContent();
    QWidget *makeSide();
    void connectTable();
    void showBudget();
    void showTotals();
    void showProblem();
    void choose(Id budget);
    void paste(const QString &cells);
    void acceptPasted();
    void showPasted();
    Id usualBudget() const;
    QString nameOf(const Budget &budget) const;

    Context m_context;
    Id m_budget = 0;
    PastedLines m_pasted; ///< waiting for a word when not all rows were understood
    PageHeader *m_header;
    QComboBox *m_chooser;
    QPushButton *m_print;
    QPushButton *m_newLine;
    EmptyState *m_empty;
    QWidget *m_content;
    WarningBar *m_problemBar;
    QPushButton *m_correct;
    QPushButton *m_putBack;
    WarningBar *m_pasteBar;
    QPushButton *m_addOthers;
    QPushButton *m_addNothing;
    BudgetModel *m_model;
    BudgetTable *m_table;
    Panel *m_totalsPanel;
    QList<Text *> m_totalNames;
    QList<Text *> m_totals;
    Panel *m_chartPanel;
    BudgetChart *m_chart;
    Panel *m_formPanel;
    BudgetForm *m_form;
    QPushButton *m_newBudget;
    QPushButton *m_remove;
};

} // namespace aarring
