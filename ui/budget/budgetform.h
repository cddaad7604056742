#pragma once

#include "domain/budget.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QLineEdit;

namespace aarring {

class FormSaver;
class GrowingTextEdit;

/// Year, title and note of a budget.
class BudgetForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BudgetForm(QWidget *parent = nullptr);
    void setBudget(const Budget &budget);
    Budget budget() const;
    void flush(); ///< saves what stands unsaved

signals:
    void edited(const aarring::Budget &budget);

protected:
    void retranslate() override;

private:
    void save();

    Budget m_budget;
    QLineEdit *m_year;
    QLineEdit *m_title;
    GrowingTextEdit *m_note;
    FormField *m_yearField;
    FormField *m_titleField;
    FormField *m_noteField;
    FormSaver *m_saver;
};

/// The year in a text; nothing when it is not four digits of a year between 1900 and 2999.
std::optional<int> yearFrom(const QString &text);

} // namespace aarring
