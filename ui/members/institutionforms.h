#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;
class GrowingTextEdit;

/// What an institution is called, what kind it is, and from when to when it exists.
class InstitutionForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit InstitutionForm(const Context &context, QWidget *parent = nullptr);
    void setInstitution(const Institution &institution);
    Institution institution() const;
    void flush() { m_saver->flush(); }
    void editName(); ///< for one that was just added

protected:
    void retranslate() override;

private:
    void fillSuccessors();
    void showProblems();
    void save();

    Context m_context;
    Institution m_institution;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QLineEdit *m_area;
    QComboBox *m_kind;
    DateEdit *m_from;
    DateEdit *m_to;
    QComboBox *m_successor;
    GrowingTextEdit *m_note;
    FormFields m_fields{this, "institution"};
    FormSaver *m_saver;
};

/// Which body a seat is in, from when to when, and when the institution was asked for a name.
class SeatForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SeatForm(const Context &context, QWidget *parent = nullptr);
    void setSeat(const Seat &seat);
    Seat seat() const;
    void flush() { m_saver->flush(); }

protected:
    void retranslate() override;

private:
    void showProblems();
    void save();

    Context m_context;
    Seat m_seat;
    QComboBox *m_body;
    DateEdit *m_askedOn;
    DateEdit *m_from;
    DateEdit *m_to;
    FormField *m_bodyField;
    FormField *m_askedField;
    FormField *m_fromField;
    FormField *m_toField;
    FormSaver *m_saver;
};

} // namespace aarring
