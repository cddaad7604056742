#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/goals/goalrows.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace aarring {

class EmptyState;
class FormPanel;
class GoalForm;
class MeasureForm;
class PageHeader;
class TableView;

/// The action plan of a year: priority areas, goals and their measures in one list, and what is chosen in a form beside.
class GoalsPage : public Page {
    Q_OBJECT

public:
    explicit GoalsPage(const Context &context, QWidget *parent = nullptr);
    ~GoalsPage() override;

    void refresh() override;
    /// Takes a plan, a priority area, a goal or a measure.
    bool showTarget(Id id) override;
    bool leave() override;
    QString paperName() const override;
    Id paperAbout() const override; ///< the year
    /// Measures whose deadline has passed.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    enum Form { Nothing, GoalOrArea, OneMeasure };
    enum Content { Lists, Empty };
    void buildHeader();
    QWidget *buildList();
    QWidget *buildForms();
    QWidget *buildEmpty();
    void addListActions();
    const ActionPlan *plan() const { return m_context.queries.actionPlan(m_plan); }
    Id usualPlan() const;
    void choosePlan(Id plan);
    void showPlan();
    void showSentence(const ActionPlan &plan);
    void showCurrent();
    bool isBeginning() const; ///< something new stands in a form and not in the list yet
    const GoalRow *currentRow() const;
    // goalspage_editing.cpp
    Id currentGoal() const; ///< the chosen one, or that of the chosen measure
    void beginNew();
    void beginMeasure();
    void beginGoal();
    void beginArea();
    void newPlan();
    void changePlan();
    void carryOver(int year);
    void takeFromMandate();
    void move(int step);
    void markDone();
    void removeCurrent();
    void writePlan(); ///< as a table

    Context m_context;
    Id m_plan = 0;
    TableModel<GoalRow> m_model;
    bool m_filling = false;
    PageHeader *m_header;
    QComboBox *m_chooser;
    QPushButton *m_planning;
    QAction *m_newPlan;
    QAction *m_changePlan;
    QAction *m_fromMandate;
    QAction *m_carryIn;
    QAction *m_carryOut;
    QAction *m_writePlan;
    QAction *m_removePlan;
    QPushButton *m_print;
    QPushButton *m_newMeasure;
    QStackedWidget *m_content;
    QPushButton *m_openMeeting;
    QPushButton *m_newArea;
    QPushButton *m_newGoal;
    TableView *m_table;
    QAction *m_up;
    QAction *m_down;
    QAction *m_done;
    QAction *m_remove;
    FormPanel *m_forms;
    GoalForm *m_goalForm;
    MeasureForm *m_measureForm;
    EmptyState *m_empty;
    QPushButton *m_emptyArea; ///< areas come first where the mandate asks for them
    QPushButton *m_emptyMandate;
    QPushButton *m_emptyCarry;
};

} // namespace aarring
