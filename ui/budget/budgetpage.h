#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace aarring {

struct Accounts;
class BookedView;
class GrantsView;
class SharesView;
class BudgetChart;
class BudgetForm;
class BudgetModel;
class BudgetTable;
class ChartsView;
class EmptyState;
class LineForm;
class PageHeader;
class Panel;
class PastedBar;
class WarningBar;

/// The money of a year: what was budgeted of income, expenses and what each institution bears itself, what was booked,
/// the grants, and what institutions share.
class BudgetPage : public Page {
    Q_OBJECT

public:
    explicit BudgetPage(const Context &context, QWidget *parent = nullptr);

    void refresh() override;
    bool
    showTarget(Id id) override; ///< a budget, a line, a booked amount, a grant, or a new one of what is shown
    bool leave() override;
    QString paperName() const override;
    Id paperAbout() const override;

protected:
    void retranslate() override;

private:
    enum View { LinesView, BookedAmountsView, GrantListView, ShareListView, ChartView };
    void makeHeader();
    QWidget *makeViews();
    void setView(View view);
    void newBudget();
    void beginNew();
    QWidget *makeContent();
    QWidget *makeSide();
    void connectTable();
    void removeLine(Id line);
    void showBudget();
    void showNewButton();
    void showLine();
    void showChart(const Accounts &accounts);
    void showProblem();
    void choose(Id budget);
    void paste(const QString &cells);
    void saveLines(const QList<BudgetLine> &lines);
    Id usualBudget() const;

    Context m_context;
    Id m_budget = 0;
    PageHeader *m_header;
    QComboBox *m_chooser;
    QPushButton *m_print;
    QPushButton *m_newLine;
    EmptyState *m_empty;
    QWidget *m_content;
    QWidget *m_views;
    QList<QPushButton *> m_viewButtons;
    QStackedWidget *m_stack;
    BookedView *m_booked;
    GrantsView *m_grants;
    SharesView *m_shares;
    ChartsView *m_charts;
    WarningBar *m_problemBar;
    QPushButton *m_correct;
    QPushButton *m_putBack;
    PastedBar *m_pasted;
    BudgetModel *m_model;
    BudgetTable *m_table;
    Panel *m_linePanel;
    LineForm *m_line;
    Panel *m_chartPanel;
    BudgetChart *m_chart;
    Panel *m_formPanel;
    BudgetForm *m_form;
    QPushButton *m_newBudget;
    QPushButton *m_remove;
};

} // namespace aarring
