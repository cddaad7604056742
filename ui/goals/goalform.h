#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QComboBox;
class QPushButton;

namespace aarring {

class GrowingTextEdit;

/// A goal with its priority area and the clause of the mandate it serves, or a priority area. Saves itself when a field
/// is left; a new one once it has its words.
class GoalForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit GoalForm(const Context &context, QWidget *parent = nullptr);

    void setGoal(Id goal);
    void setArea(Id area);
    void beginGoal(Id plan, Id area); ///< a new one, with the caret in its first field
    void beginArea(Id plan);
    bool isNew() const { return m_isNew; }
    Goal goal() const;
    PriorityArea area() const;
    void refresh();
    void flush() { m_saver->flush(); }

signals:
    void added(aarring::Id id);
    void clauseRequested(aarring::Id clause);
    void removeRequested();

protected:
    void retranslate() override;

private:
    void show(bool isArea, Id id);
    void begin(bool isArea);
    void fill();
    void fillAreas();
    void fillClauses();
    void showClauseWay();
    void showHeading();
    void showProblems();
    Problems problems() const;
    void save();

    Context m_context;
    bool m_isArea = false;
    bool m_isNew = false;
    Goal m_goal; ///< as the file has it; of a new one what it begins with
    PriorityArea m_area;
    Text *m_heading;
    Text *m_caption;
    QPushButton *m_remove;
    GrowingTextEdit *m_title;
    QComboBox *m_areaChoice;
    QComboBox *m_clause;
    QPushButton *m_showClause;
    GrowingTextEdit *m_text;
    FormFields m_fields{this, "goal"};
    FormSaver *m_saver;
};

} // namespace aarring
