#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/common/tablemodel.h"
#include "ui/resources/resourcerows.h"

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aarring {

class DateEdit;
class EmptyState;
class FormPanel;
class PageHeader;
class ResourceForm;
class TableView;
class Text;

/// Courses and other resources, what is on offer on a day, and what is to be looked through.
class ResourcesPage : public Page {
    Q_OBJECT

public:
    explicit ResourcesPage(const Context &context, QWidget *parent = nullptr);
    ~ResourcesPage() override;

    void refresh() override;
    bool showTarget(Id id) override;
    bool leave() override;
    QString paperName() const override { return QStringLiteral("catalogue"); }
    /// Those whose review is due.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    void buildHeader();
    QWidget *buildList();
    QWidget *buildFilters(QWidget *list);
    QWidget *buildForm();
    Cell titleCell(const ResourceRow &row) const;
    Cell stateCell(const ResourceRow &row) const;
    Cell reviewCell(const ResourceRow &row) const;
    ResourceFilter filter() const;
    void clearFilter();
    void fillChoices();
    void fillThemes();
    void fillRows();
    void showCurrent();
    void showCounts();
    void beginNew();
    bool isBeginning() const; ///< one that is not in the file yet
    /// The chosen rows, the current one first.
    QList<Id> chosen() const;
    void showChosenCount();
    void setState(ResourceState state);
    void markReviewed();
    void removeCurrent();
    void writeTable();

    Context m_context;
    TableModel<ResourceRow> *m_model;
    NameKeys m_nameKeys;
    ResourceList m_list;
    bool m_filling = false;
    PageHeader *m_header;
    QPushButton *m_import;
    QPushButton *m_print;
    QPushButton *m_new;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_theme;
    QComboBox *m_which;
    Text *m_dateLabel;
    DateEdit *m_date;
    QPushButton *m_more;
    QAction *m_reviewed;
    QAction *m_publish;
    QAction *m_underReview;
    QAction *m_retire;
    QAction *m_write;
    QAction *m_remove;
    TableView *m_table;
    FormPanel *m_forms;
    ResourceForm *m_form;
};

} // namespace aarring
