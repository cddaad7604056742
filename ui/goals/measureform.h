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
class PersonCombo;

/// A measure: what is done, by whom, until when, and what came of it. Saves itself when a field is left; a new one once
/// it has its words.
class MeasureForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MeasureForm(const Context &context, QWidget *parent = nullptr);

    void setMeasure(Id measure);
    void begin(Id goal); ///< a new one, with the caret in its first field
    bool isNew() const { return m_isNew; }
    Measure measure() const;
    void refresh();
    void flush() { m_saver->flush(); }

signals:
    void added(aarring::Id measure);
    void removeRequested();

protected:
    void retranslate() override;

private:
    void fill();
    void fillGoals();
    void fillInstitutions();
    void showHeading();
    void showState();
    void showProblems();
    Problems problems() const;
    int planYear() const;
    void save();

    Context m_context;
    Measure m_measure; ///< as the file has it; of a new one what it begins with
    bool m_isNew = false;
    Text *m_heading;
    Text *m_origin;
    QPushButton *m_remove;
    GrowingTextEdit *m_title;
    PersonCombo *m_person;
    QComboBox *m_institution;
    DateEdit *m_deadline;
    QComboBox *m_state;
    DateEdit *m_doneOn;
    QLineEdit *m_resources;
    GrowingTextEdit *m_result;
    GrowingTextEdit *m_text;
    QComboBox *m_goal;
    FormFields m_fields{this, "measure"};
    FormSaver *m_saver;
};

} // namespace aarring
