#include "ui/common/tablewriting.h"

#include "base/wholefile.h"
#include "ui/common/dialogs.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableWriting)
};

} // namespace

void writeTable(const Context &context, QWidget *parent, const TableNames &names, const TableOptions &options,
                const QString &fileName) {
    const auto path = context.dialogs.saveFile(parent, Words::tr("Write tables for a spreadsheet"), fileName,
                                               Words::tr("Workbooks (%1)").arg(QStringLiteral("*.xlsx")) +
                                                   QStringLiteral(";;") +
                                                   Words::tr("Tables (%1)").arg(QStringLiteral("*.csv")));
    if (!path)
        return;
    const bool isCsv = path->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const auto bytes = tableFile(context.queries, isCsv ? names.csv : names.workbook, options, *path);
    if (context.ok(bytes))
        context.ok(writeWholeFile(*path, *bytes));
}

} // namespace aarring
