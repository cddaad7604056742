#pragma once

#include "ui/common/context.h"
#include "ui/common/tablemodel.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace aarring {

class EmptyState;
class Panel;
class TableView;
class Text;

/// The register of decisions: what was decided, by year, searched by any words. The chosen one is read in full below.
class DecisionsView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit DecisionsView(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void takeFocus();

signals:
    void opened(aarring::Id item);

protected:
    void retranslate() override;

private:
    std::vector<Column<DecisionLine>> columns() const;
    void fillYears();
    void showChosen();

    Context m_context;
    TableModel<DecisionLine> m_rows;
    Text *m_yearLabel;
    QComboBox *m_year;
    QLineEdit *m_filter;
    QStackedLayout *m_stack;
    TableView *m_table;
    Panel *m_whole;
    Text *m_text;
    EmptyState *m_empty;
};

} // namespace aarring
