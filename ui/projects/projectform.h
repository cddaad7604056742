#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace aarring {

class DateEdit;
class GrowingTextEdit;
class InstitutionCombo;

/// What a project is called, who owns it, from when to when, whom to ask, and what it is about.
class ProjectForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ProjectForm(const Context &context, QWidget *parent = nullptr);
    void setProject(const Project &project);
    Project project() const;
    void flush() { m_saver->flush(); }
    void editTitle(); ///< of one that was just added

protected:
    void retranslate() override;

private:
    void showProblems();
    void save();
    void addOwner();

    Context m_context;
    Project m_project;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    InstitutionCombo *m_owner;
    QPushButton *m_newOwner;
    QComboBox *m_state;
    DateEdit *m_from;
    DateEdit *m_to;
    QLineEdit *m_contactName;
    QLineEdit *m_contactRole;
    QLineEdit *m_contactEmail;
    QLineEdit *m_contactPhone;
    QLineEdit *m_basis;
    QLineEdit *m_caseNumber;
    GrowingTextEdit *m_about;
    FormFields m_fields{this, "project"};
    FormSaver *m_saver;
};

/// What came of a project, and a note.
class ProjectResultForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ProjectResultForm(const Context &context, QWidget *parent = nullptr);
    void setProject(const Project &project);
    void flush() { m_saver->flush(); }

protected:
    void retranslate() override;

private:
    void save();

    Context m_context;
    Id m_project = 0;
    GrowingTextEdit *m_result;
    GrowingTextEdit *m_note;
    FormField *m_resultField;
    FormField *m_noteField;
    FormSaver *m_saver;
};

/// "Hedmark fylkesbibliotek now is Innlandet fylkesbibliotek." Empty while it exists or nobody is entered as its
/// successor.
QString whatItIsNow(const Queries &queries, Id institution);

} // namespace aarring
