#pragma once

#include "ui/common/context.h"
#include "ui/common/panel.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class AddLineEdit;
class LineTable;
class TableView;

/// Who takes part in a project besides its owner.
class PartnersPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit PartnersPanel(const Context &context, QWidget *parent = nullptr);
    void setProject(Id project);

protected:
    void retranslate() override;

private:
    void begin();
    void edit(Id partner);

    Context m_context;
    Id m_project = 0;
    TableModel<ProjectPartner> m_rows;
    Panel *m_panel;
    LineTable *m_table;
    QPushButton *m_add;
};

/// What a project is for: a line each, written or pasted.
class ObjectivesPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ObjectivesPanel(const Context &context, QWidget *parent = nullptr);
    void setProject(Id project);
    void take(); ///< adds what is being written

protected:
    void retranslate() override;

private:
    struct Row {
        Objective objective;
        int number = 0;
    };
    void add(const QStringList &lines);
    void edit(Id objective);

    Context m_context;
    Id m_project = 0;
    TableModel<Row> m_rows;
    Panel *m_panel;
    LineTable *m_table;
    AddLineEdit *m_add;
};

/// What is done in a project, by whom, by when, and how it stands.
class MeasuresPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MeasuresPanel(const Context &context, QWidget *parent = nullptr);
    void setProject(Id project);
    void take(); ///< adds what is being written
    bool choose(Id measure);

protected:
    void retranslate() override;

private:
    void add(const QStringList &lines);
    void edit(Id measure);
    void tick(Id measure);

    Context m_context;
    Id m_project = 0;
    TableModel<Measure> m_rows;
    Panel *m_panel;
    LineTable *m_table;
    AddLineEdit *m_add;
};

/// A project's grants and budget: the sums here, the rest on the page of the budget.
class MoneyPanel : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MoneyPanel(const Context &context, QWidget *parent = nullptr);
    void setProject(Id project);

signals:
    void moneyRequested(aarring::Id id); ///< a grant or a budget, to be shown on the page of the budget

protected:
    void retranslate() override;

private:
    struct Sum {
        Id budget = 0;
        int order = 0; ///< among those of its budget
        QString what;
        Standing standing;
    };
    void showBudget();

    Context m_context;
    Id m_project = 0;
    TableModel<Grant> m_grants;
    TableModel<Sum> m_sums;
    Panel *m_panel;
    TableView *m_grantTable;
    TableView *m_sumTable;
    QPushButton *m_newGrant;
    QPushButton *m_budget;
};

} // namespace aarring
