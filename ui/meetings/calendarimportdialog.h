#pragma once

#include "exchange/ics.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tablemodel.h"

namespace aarring {

/// What a calendar file would bring in; nothing is written before it is accepted.
class CalendarImportDialog : public FormDialog {
    Q_OBJECT

public:
    CalendarImportDialog(const Context &context, const IcsImport &import, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    struct Row {
        Id id = 0; ///< place in the file
        IcsEvent event;
    };
    std::vector<Column<Row>> columns() const;

    Context m_context;
    IcsImport m_import;
    TableModel<Row> m_rows;
};

} // namespace aarring
