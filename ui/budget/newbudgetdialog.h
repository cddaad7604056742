#pragma once

#include "domain/budget.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace aarring {

class FormField;

/// A budget for a year, empty or begun with the lines of an earlier one.
class NewBudgetDialog : public QDialog {
    Q_OBJECT

public:
    NewBudgetDialog(const QList<Budget> &budgets, int thisYear, QWidget *parent = nullptr);
    Budget budget() const;
    /// The budget whose lines the new one begins with; 0 when it begins empty.
    Id startFrom() const;

private:
    void check();
    const Budget *earlier() const;

    QList<Budget> m_budgets; ///< by year
    QLineEdit *m_year;
    QLineEdit *m_title;
    FormField *m_yearField;
    QCheckBox *m_startFrom;
    QPushButton *m_add;
};

} // namespace aarring
