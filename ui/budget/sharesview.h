#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace aarring {

class ShareModel;
class TableView;
class Text;
class WarningBar;

/// The sums of a budget that institutions bear together: who bears, has paid and owes what.
class SharesView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SharesView(const Context &context, QWidget *parent = nullptr);
    void setBudget(Id budget);
    void beginNew();
    void refresh();

protected:
    void retranslate() override;

private:
    void showPlan();
    void showButtons();
    void paste(const QString &cells);
    void recordPayment();
    void removeInstitution();

    Context m_context;
    Id m_budget = 0;
    Id m_plan = 0;
    ShareModel *m_model;
    TableView *m_table;
    QComboBox *m_plans;
    Text *m_about;
    WarningBar *m_problemBar;
    QPushButton *m_putBack;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_paid;
    QPushButton *m_leaveOut;
    QPushButton *m_addOne;
};

} // namespace aarring
