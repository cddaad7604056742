#pragma once

#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class DateEdit;

/// What a body is called, how many belong to it, and from when to when it exists.
class BodyForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BodyForm(const Context &context, QWidget *parent = nullptr);
    void setBody(const Body &body);
    Body body() const;
    void flush() { m_saver->flush(); }
    void editName(); ///< for one that was just added

protected:
    void retranslate() override;

private:
    void showProblems();
    void save();

    Context m_context;
    Body m_body;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_minSize;
    QSpinBox *m_maxSize;
    QCheckBox *m_officersBelong;
    DateEdit *m_from;
    DateEdit *m_to;
    FormFields m_fields{this, "body"};
    FormSaver *m_saver;
};

/// What an office is called in this network, what it is to the mandate, and how long its terms are.
class OfficeForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit OfficeForm(const Context &context, QWidget *parent = nullptr);
    void setOffice(const Office &office);
    Office office() const;
    void flush() { m_saver->flush(); }
    void editTitle();

protected:
    void retranslate() override;

private:
    void showProblems();
    void save();

    Context m_context;
    Office m_office;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QSpinBox *m_termMonths;
    QCheckBox *m_untilReplaced;
    FormFields m_fields{this, "office"};
    FormSaver *m_saver;
};

} // namespace aarring
