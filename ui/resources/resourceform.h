#pragma once

#include "domain/institution.h"
#include "domain/resource.h"
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
class PersonCombo;

/// One resource, also one that is not in the file yet. Saves itself when a field is left.
class ResourceForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ResourceForm(const Context &context, QWidget *parent = nullptr);

    void setResource(Id id);
    /// Begins one; it is in the file once its title is written.
    void beginNew(const Resource &resource);
    bool isNew() const { return m_resource.id == 0; }
    /// What stands in the fields. Another state brings the dates it demands, today's, where there are none.
    Resource resource() const;
    /// Reads what is shown again; leaves alone what is being typed.
    void refresh();
    void flush() { m_saver->flush(); }
    void setThemes(const QStringList &themes);
    /// The keyboard goes to the first field.
    void beginEditing();
    /// How many resources the buttons are for.
    void setChosenCount(int count);

signals:
    void added(aarring::Id id);
    void reviewed();
    void retired();

protected:
    void retranslate() override;

private:
    void fill();
    void fillProducers();
    void showHeading();
    void showProblems();
    void showButtons();
    void save();
    void openLink();

    Context m_context;
    Resource m_resource; ///< as the file has it
    int m_chosen = 1;
    QList<Institution> m_institutions; ///< those in the box
    Text *m_title;
    Text *m_state;
    QPushButton *m_reviewed;
    QPushButton *m_retire;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_theme;
    QLineEdit *m_audience;
    QComboBox *m_producer;
    PersonCombo *m_responsible;
    QLineEdit *m_link;
    QPushButton *m_open;
    QComboBox *m_stateBox;
    DateEdit *m_published;
    DateEdit *m_reviewDue;
    DateEdit *m_retiredOn;
    GrowingTextEdit *m_about;
    GrowingTextEdit *m_note;
    FormFields m_fields{this, "resources"};
    FormSaver *m_saver;
};

} // namespace aarring
