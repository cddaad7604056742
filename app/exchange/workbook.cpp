#include "exchange/workbook.h"

#include "base/formats.h"
#include "base/modules.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString decimal(qint64 ore) {
    const quint64 size = ore < 0 ? quint64(-(ore + 1)) + 1 : quint64(ore);
    QString text = QString::number(size / 100);
    if (size % 100)
        text += QLatin1Char(',') + QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
    return ore < 0 ? QLatin1Char('-') + text : text;
}

struct TextOf {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(SheetAmount amount) const { return decimal(amount.ore); }
    QString operator()(const SheetFormula &formula) const { return decimal(formula.ore); }
    QString operator()(SheetPercent percent) const {
        return percentText(percent.hundredths, Language::Bokmaal).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    QString operator()(QDate day) const { return isoDate(day); }
    QString operator()(qint64 number) const { return QString::number(number); }
};

} // namespace

QString cellName(int column, int row) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
    return letters + QString::number(row + 2);
}

QString cellText(const SheetCell &cell) { return std::visit(TextOf(), cell); }

QList<QStringList> csvRows(const WorkbookSheet &sheet) {
    QList<QStringList> rows;
    QStringList head;
    for (const SheetColumn &column : sheet.columns)
        head.append(column.title);
    rows.append(head);
    for (const SheetRow &row : sheet.rows) {
        QStringList cells;
        for (const SheetCell &cell : row.cells)
            cells.append(cellText(cell));
        rows.append(cells);
    }
    return rows;
}

Result<QByteArray> writeWorkbook(const QList<WorkbookSheet> &sheets) {
    const Error failed{Error::Kind::ReadWrite, Words::tr("The workbook was not written"),
                       Words::tr("a part of the program or room for temporary files is missing"),
                       Words::tr("Write a CSV file instead")};
    const auto pack = moduleFunction<WorkbookPacker>(archiveModule, "aarring_workbook");
    const QTemporaryDir folder;
    if (!pack || !folder.isValid())
        return failed;
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    QFile file(path);
    if (!pack(sheets, path) || !file.open(QIODevice::ReadOnly))
        return failed;
    return file.readAll();
}

} // namespace aarring
