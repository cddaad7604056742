#pragma once

#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/members/memberrows.h"

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aarring {

class DateEdit;
class EmptyState;
class FormPanel;
class MemberForm;
class PageHeader;
class TableView;
class Text;
class VacancyForm;
struct AppointPreset;

/// Seats and who fills them on a day.
class MembersPage : public Page {
    Q_OBJECT

public:
    explicit MembersPage(const Context &context, QWidget *parent = nullptr);
    ~MembersPage() override;

    void refresh() override;
    /// Takes an appointment, a seat, a person or an institution.
    bool showTarget(Id id) override;
    bool leave() override;
    QString paperName() const override { return QStringLiteral("members"); }
    /// Vacant seats, where the mandate says that seats shall be filled.
    static Attention attention(const Queries &queries);

protected:
    void retranslate() override;

private:
    void buildHeader();
    QLayout *buildFilters(QWidget *list);
    void addListActions();
    QWidget *buildList();
    QWidget *buildForms();
    Cell fromCell(const MemberRow &row) const;
    void fillRows();
    void showCurrent();
    void showSentence();
    const MemberRow *currentRow() const;
    void appoint(const AppointPreset &preset);
    void replaceCurrent();
    void addSubstitute();
    void endCurrent();
    void removeCurrent();
    void openInstitutions(Id chosen);
    void addInstitution();

    Context m_context;
    TableModel<MemberRow> *m_model;
    NameKeys m_nameKeys;
    MemberList m_list;
    Id m_currentSeat = 0; ///< so that a seat stays chosen when who fills it changes
    bool m_filling = false;
    PageHeader *m_header;
    QPushButton *m_import;
    QPushButton *m_print;
    QPushButton *m_new;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    QLineEdit *m_filter;
    QComboBox *m_choice;
    Text *m_dateLabel;
    DateEdit *m_date;
    QPushButton *m_more;
    QAction *m_institutions;
    QAction *m_newInstitution;
    QAction *m_record;
    QAction *m_remove;
    TableView *m_table;
    FormPanel *m_forms;
    MemberForm *m_form;
    VacancyForm *m_vacancy;
};

} // namespace aarring
