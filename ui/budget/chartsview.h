#pragma once

#include "domain/accounts.h"
#include "domain/institutionaccounts.h"
#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

namespace aarring {

class BudgetChart;
class Panel;
class TableView;

/// What was booked against what was planned, by category and by institution: bars, and beside them a table that says
/// the same in figures.
class ChartsView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ChartsView(const Context &context, QWidget *parent = nullptr);
    void setBudget(Id budget);

protected:
    void retranslate() override;

private:
    /// A category, a section's heading above its categories, or an institution.
    struct Row {
        Id id = 0; ///< of the row in its table
        QString name;
        bool isHeading = false;
        bool isIncome = false;
        Standing standing;
        InstitutionAccount account; ///< of an institution
    };
    struct Part {
        Panel *panel = nullptr;
        BudgetChart *chart = nullptr;
        TableView *table = nullptr;
        TableModel<Row> *model = nullptr;
    };
    Part makePart(const char *name, std::vector<Column<Row>> columns);
    Column<Row> amountColumn(const char *header, qint64 (*value)(const Row &));
    void refresh();
    void showPart(const Part &part, const std::vector<Row> &rows);
    std::vector<Row> categories() const;
    std::vector<Row> institutions() const;

    Context m_context;
    Id m_budget = 0;
    Part m_byCategory;
    Part m_byInstitution;
};

} // namespace aarring
