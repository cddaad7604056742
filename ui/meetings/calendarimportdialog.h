#pragma once

#include "exchange/ics.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

class TableView;

/// What a calendar file would bring in and change, ticked one by one; nothing is written before it is accepted.
class CalendarImportDialog : public FormDialog {
    Q_OBJECT

public:
    CalendarImportDialog(const Context &context, const IcsImport &import, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        Id id = 0; ///< place in the file, from 1
        IcsEvent event;
    };
    std::vector<Column<Row>> columns() const;
    Cell takeCell(const IcsEvent &event) const;
    Cell meetingCell(const IcsEvent &event) const;
    void showRows();
    void tick(Id id);

    Context m_context;
    IcsImport m_import;
    TableModel<Row> m_rows;
    TableView *m_table;
    Text *m_count;
};

} // namespace aarring
