#include "actions/tables.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

Result<QList<WorkbookSheet>> chosenSheets(const Queries &queries, const QStringList &names,
                                          const TableOptions &options) {
    for (const QString &name : names)
        if (!tableNames().contains(name))
            return Error{Error::Kind::NotFound, Words::tr("The table cannot be made"),
                         Words::tr("there is none called %1").arg(name),
                         Words::tr("Choose one of: %1").arg(tableNames().join(QStringLiteral(", ")))};
    const Language language = options.language.value_or(queries.network().language);
    if (names.first() == resourceTableName())
        return QList{resourceSheet(queries, language)};
    if (names.first() == projectsTableName())
        return QList{projectsSheet(queries, language)};
    if (names.first() == actionPlanTableName()) {
        const int year = options.year ? options.year : queries.today().year();
        if (const ActionPlan *plan = queries.actionPlanOf(year))
            return QList{actionPlanSheet(queries, *plan, language)};
        return Error{Error::Kind::NotFound, Words::tr("The table cannot be made"),
                     Words::tr("there is no action plan for %1").arg(year), Words::tr("Make one first")};
    }
    const auto budget = budgetFor(queries, options, Words::tr("The table cannot be made"));
    if (!budget)
        return budget.error();
    QList<WorkbookSheet> sheets;
    for (const QString &name : names)
        sheets.append(moneySheet(queries, **budget, name, language));
    return sheets;
}

Result<QList<WorkbookSheet>> sheetsFor(const Queries &queries, const QStringList &names,
                                       const TableOptions &options) {
    (void)queries.takeFailure(); // of what was read before
    auto sheets = chosenSheets(queries, names, options);
    if (auto read = queries.takeFailure(); !read)
        return read.error();
    return sheets;
}

} // namespace

Result<const Budget *> budgetFor(const Queries &queries, const TableOptions &options, const QString &what) {
    if (const Budget *chosen = options.budget ? queries.budget(options.budget) : nullptr)
        return chosen;
    const int year = options.year ? options.year : queries.today().year();
    for (const Budget &budget : queries.budgets()) {
        const Project *project = queries.project(budget.project);
        if (options.project ? project && queries.numberOf(*project) == options.project &&
                                  (!options.year || budget.year == options.year)
                            : !budget.project && budget.year == year)
            return &budget;
    }
    const QString why =
        !options.project ? Words::tr("there is no budget for %1").arg(year)
        : options.year   ? Words::tr("there is no budget of project %1 for %2").arg(options.project).arg(year)
                         : Words::tr("there is no budget of project %1").arg(options.project);
    return Error{Error::Kind::NotFound, what, why, Words::tr("Make one first")};
}

QStringList tableNames() {
    return moneyTableNames() + QStringList{actionPlanTableName(), projectsTableName(), resourceTableName()};
}

Result<WorkbookSheet> makeTable(const Queries &queries, const QString &name, const TableOptions &options) {
    const auto sheets = sheetsFor(queries, {name}, options);
    if (!sheets)
        return sheets.error();
    return sheets->first();
}

Result<QByteArray> tableFile(const Queries &queries, const QString &name, const TableOptions &options,
                             const QString &path) {
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return Error{Error::Kind::Invalid, path, Words::tr("a table is written as .xlsx or .csv"),
                     Words::tr("Let the name end in .xlsx or .csv")};
    QStringList names{name};
    if (!isCsv && name == moneyTableNames().first())
        names = moneyTableNames();
    const auto sheets = sheetsFor(queries, names, options);
    if (!sheets)
        return sheets.error();
    if (isCsv)
        return writeCsv(csvRows(sheets->first()));
    return writeWorkbook(*sheets);
}

Result<LedgerPreview> previewLedgerFile(const Queries &queries, const QString &path,
                                        const LedgerSettings &settings) {
    const auto table = readCellFile(path);
    if (!table)
        return table.error();
    return previewLedger(*table, recogniseLedger(*table, settings.language), queries.facts(),
                         queries.booked(), settings);
}

} // namespace aarring
