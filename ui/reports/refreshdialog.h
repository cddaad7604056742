#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class TableView;

/// What telling the facts of a report anew would change, line by line, before it is done.
class RefreshDialog : public FormDialog {
    Q_OBJECT

public:
    RefreshDialog(const Context &context, const Report &report, QWidget *parent);

protected:
    Problems problems() const override { return {}; }
    Status apply() override;
    void retranslate() override;

private:
    struct Row {
        Id place = 0;
        QString part;
        QString before;
        QString now;
    };
    static std::vector<Column<Row>> columns();
    void compare();

    Context m_context;
    Report m_report;
    QList<ReportPart> m_told;
    TableModel<Row> m_rows;
    TableView *m_table;
};

} // namespace aarring
