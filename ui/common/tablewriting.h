#pragma once

#include "actions/tables.h"
#include "ui/common/context.h"

class QWidget;

namespace aarring {

/// Which table goes into each kind of file.
struct TableNames {
    QString workbook;
    QString csv;
};

/// Asks where to write and writes, for spreadsheets. `fileName` is proposed. Errors are told in the message bar.
void writeTable(const Context &context, QWidget *parent, const TableNames &names, const TableOptions &options,
                const QString &fileName);

} // namespace aarring
