#pragma once

#include "domain/budget.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

namespace aarring {

class FormSaver;
class GrowingTextEdit;

/// What is written about a budget line, besides the cells of its row.
class LineForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit LineForm(QWidget *parent = nullptr);
    void setLine(const BudgetLine &line); ///< one without id cannot be written about yet
    BudgetLine line() const;
    void flush(); ///< saves what stands unsaved

signals:
    void edited(const aarring::BudgetLine &line);

protected:
    void retranslate() override;

private:
    BudgetLine m_line;
    GrowingTextEdit *m_note;
    GrowingTextEdit *m_explanation;
    FormField *m_noteField;
    FormField *m_explanationField;
    FormSaver *m_saver;
};

} // namespace aarring
