#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/terms/termrows.h"

class QAction;
class QCheckBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace aarring {

class BodiesDialog;
class DateEdit;
class EmptyState;
class FormPanel;
class PageHeader;
class TableView;
class TermForm;
class Text;

/// Offices and groups of the network, and who holds or belongs to them on a day.
class TermsPage : public Page {
    Q_OBJECT

public:
    explicit TermsPage(const Context &context, QWidget *parent = nullptr);
    ~TermsPage() override;

    void refresh() override;
    /// Takes a term, a membership, an office, a body or a person.
    bool showTarget(Id id) override;
    bool leave() override;
    QString paperName() const override { return QStringLiteral("terms"); }
    /// What the mandate says of offices and the size of groups, and is not so today.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    void buildHeader();
    QWidget *buildList();
    QWidget *buildForm();
    void fillRows();
    void showCurrent();
    const TermRow *currentRow() const;
    void fillMenu();
    void enterSuccessor();
    void addMember(Id body);
    void endCurrent();
    void removeCurrent();
    BodiesDialog *openBodies(Id chosen);

    Context m_context;
    TableModel<TermRow> *m_model;
    bool m_filling = false;
    PageHeader *m_header;
    QPushButton *m_bodies;
    QMenu *m_menu;
    QPushButton *m_print;
    QPushButton *m_election;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    QPushButton *m_emptyGroup;
    QCheckBox *m_showEnded;
    Text *m_dateLabel;
    DateEdit *m_date;
    TableView *m_table;
    QAction *m_remove;
    FormPanel *m_forms;
    TermForm *m_form;
};

} // namespace aarring
