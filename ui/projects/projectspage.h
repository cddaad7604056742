#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/common/tablemodel.h"

class QPushButton;
class QScrollArea;

namespace aarring {

class EmptyState;
class MeasuresPanel;
class MoneyPanel;
class ObjectivesPanel;
class PageHeader;
class Panel;
class PartnersPanel;
class ProjectForm;
class ProjectResultForm;
class TableView;

/// The network's projects, and of the chosen one all there is: who, when, what for, what is done, and the money.
class ProjectsPage : public Page {
    Q_OBJECT

public:
    explicit ProjectsPage(const Context &context, QWidget *parent = nullptr);
    ~ProjectsPage() override;

    void refresh() override;
    bool showTarget(Id id) override; ///< a project, a measure of one, or a new one
    bool leave() override;
    QString paperName() const override { return QStringLiteral("project-sheet"); }
    Id paperAbout() const override { return m_project; }

    /// Projects under way that should have ended.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    void makeHeader();
    QWidget *makeList();
    QWidget *makeSheet();
    void showChosen();
    void begin();
    void removeChosen();

    Context m_context;
    Id m_project = 0;
    TableModel<Project> m_rows;
    PageHeader *m_header;
    QPushButton *m_print;
    QPushButton *m_new;
    EmptyState *m_empty;
    QWidget *m_content;
    TableView *m_table;
    QScrollArea *m_sheet;
    Panel *m_factsPanel;
    ProjectForm *m_form;
    PartnersPanel *m_partners;
    ObjectivesPanel *m_objectives;
    MeasuresPanel *m_measures;
    MoneyPanel *m_money;
    Panel *m_resultPanel;
    ProjectResultForm *m_result;
    QPushButton *m_remove;
};

} // namespace aarring
