#include "actions/tables.h"
#include "base/wholefile.h"
#include "support/workspace.h"

#include <QProcess>
#include <QStandardPaths>

using namespace aarring;

// Every table that the program writes, and what another spreadsheet makes of it.

namespace {

QString oreAsShown(qint64 ore) {
    QString whole = QString::number(std::abs(ore) / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, QLatin1Char(','));
    return QStringLiteral("%1%2.%3")
        .arg(ore < 0 ? QStringLiteral("-") : QString(), whole)
        .arg(std::abs(ore) % 100, 2, 10, QLatin1Char('0'));
}

/// As a spreadsheet in English shows it, made of the cell's value alone.
struct AsShown {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(SheetAmount amount) const { return oreAsShown(amount.ore); }
    QString operator()(const SheetFormula &formula) const { return oreAsShown(formula.ore); }
    QString operator()(SheetPercent percent) const { return oreAsShown(percent.hundredths) + u'%'; }
    QString operator()(QDate day) const { return day.toString(QStringLiteral("dd.MM.yyyy")); }
    QString operator()(qint64 number) const { return QString::number(number); }
};

QList<QStringList> rowsOfCsv(const QString &text) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row += cell;
            cell.clear();
            if (c == u'\n')
                rows += std::exchange(row, {});
        } else {
            cell += c;
        }
    }
    return rows;
}

/// The formulas tell nothing of what they come to, so that whoever opens the workbook has to compute it.
WorkbookSheet withoutResults(WorkbookSheet sheet) {
    for (SheetRow &row : sheet.rows)
        for (SheetCell &cell : row.cells)
            if (auto *formula = std::get_if<SheetFormula>(&cell))
                formula->ore = 0;
    return sheet;
}

} // namespace

class tst_Tables : public QObject {
    Q_OBJECT

private slots:
    void everyTableHasItsNameAndHead_data();
    void everyTableHasItsNameAndHead();
    void anActionPlanIsReadInItsOrder();
    void projectsTellWhatTheyWereGranted();
    void aTableThatIsNotThereIsNamed();
    void libreOfficeReadsTheSameInEveryTable_data();
    void libreOfficeReadsTheSameInEveryTable();
};

void tst_Tables::everyTableHasItsNameAndHead_data() {
    QTest::addColumn<QString>("name");
    for (const QString &name : tableNames())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Tables::everyTableHasItsNameAndHead() {
    QFETCH(QString, name);
    const TestNetwork n(QStringLiteral("sample-no"));
    for (const Language language :
         {Language::Bokmaal, Language::Nynorsk, Language::Danish, Language::English}) {
        TableOptions options;
        options.language = language;
        const auto table = makeTable(n.queries(), name, options);
        MUST(table);
        QVERIFY(!table->name.isEmpty() && !table->rows.isEmpty());
        for (const SheetColumn &column : table->columns)
            QVERIFY(!column.title.isEmpty());
        for (const SheetRow &row : table->rows)
            QVERIFY(row.cells.size() <= table->columns.size());
    }
    MUST(tableFile(n.queries(), name, {}, QStringLiteral("x.csv")));
    MUST(tableFile(n.queries(), name, {}, QStringLiteral("x.xlsx")));
}

void tst_Tables::anActionPlanIsReadInItsOrder() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto table = makeTable(n.queries(), QStringLiteral("action-plan"), {});
    MUST(table);
    const auto column = [&](int index) {
        QStringList texts;
        for (const SheetRow &row : table->rows)
            texts += std::get<QString>(row.cells[index]);
        return texts;
    };
    QCOMPARE(column(2), (QStringList{QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.3"),
                                     QStringLiteral("1.4"), QStringLiteral("2.1"), QStringLiteral("2.2"),
                                     QStringLiteral("3.1"), QStringLiteral("3.2")}));
    QCOMPARE(column(3).first(), QStringLiteral("Kartlegge kompetanse og ønsker i bibliotekene"));
    QCOMPARE(std::get<QDate>(table->rows.first().cells[6]), QDate(2026, 4, 30));
    // A goal that nothing is done for yet, and an area without goals, are told too.
    const Id plan = n.queries().facts().actionPlans.first().id;
    Goal goal;
    goal.plan = plan;
    goal.title = QStringLiteral("Uten tiltak");
    MUST(n.actions().saveGoal(goal));
    PriorityArea area;
    area.plan = plan;
    area.title = QStringLiteral("Uten mål");
    MUST(n.actions().saveArea(area));
    const auto after = makeTable(n.queries(), QStringLiteral("action-plan"), {});
    MUST(after);
    QCOMPARE(after->rows.size(), table->rows.size() + 2);
}

void tst_Tables::projectsTellWhatTheyWereGranted() {
    const TestNetwork n(QStringLiteral("sample-no"));
    const auto table = makeTable(n.queries(), QStringLiteral("projects"), {});
    MUST(table);
    QCOMPARE(table->rows.size(), 1);
    const QList<SheetCell> &cells = table->rows.first().cells;
    QCOMPARE(std::get<QString>(cells[1]), QStringLiteral("Felles kurspakke om KI"));
    QCOMPARE(std::get<QString>(cells[3]).count(QStringLiteral("; ")), 2);
    QCOMPARE(std::get<SheetAmount>(cells[8]).ore, 300'000'00);
}

void tst_Tables::aTableThatIsNotThereIsNamed() {
    const TestNetwork n(QStringLiteral("blank-no"));
    const auto plan = makeTable(n.queries(), QStringLiteral("action-plan"), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::NotFound);
    QVERIFY(plan.error().text().contains(QStringLiteral("2026")));
    TableOptions options;
    options.project = 3;
    options.year = 2027;
    const auto budget = makeTable(n.queries(), QStringLiteral("budget"), options);
    QVERIFY(!budget);
    QVERIFY(budget.error().text().contains(QStringLiteral("project 3 for 2027")));
}

void tst_Tables::libreOfficeReadsTheSameInEveryTable_data() {
    QTest::addColumn<QString>("network");
    QTest::newRow("sample-no") << QStringLiteral("sample-no");
    QTest::newRow("sample-da") << QStringLiteral("sample-da");
}

/// Passed over where there is none.
void tst_Tables::libreOfficeReadsTheSameInEveryTable() {
    QFETCH(QString, network);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const TestNetwork n(network);
    QList<WorkbookSheet> sheets, written;
    for (const QString &name : tableNames())
        if (const auto table = makeTable(n.queries(), name, {})) {
            sheets += *table;
            written += withoutResults(*table);
        }
    QVERIFY(sheets.size() >= 6);
    const auto workbook = writeWorkbook(written);
    MUST(workbook);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("profile/user")));
    QFile file(folder.filePath(QStringLiteral("b.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*workbook);
    file.close();
    // The profile wants every formula computed when a workbook is opened.
    MUST(writeWholeFile(folder.filePath(QStringLiteral("profile/user/registrymodifications.xcu")),
                        "<?xml version='1.0' encoding='UTF-8'?>"
                        "<oor:items xmlns:oor='http://openoffice.org/2001/registry'>"
                        "<item oor:path='/org.openoffice.Office.Calc/Formula/Load'>"
                        "<prop oor:name='OOXMLRecalcMode' oor:op='fuse'><value>0</value></prop></item>"
                        "</oor:items>"));
    QProcess process;
    // Commas, quotes, UTF-8, English, cells as they are shown, and every sheet.
    process.start(office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                           QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true,"
                                          "false,false,-1"),
                           QStringLiteral("--outdir"), folder.path(), file.fileName()});
    QVERIFY(process.waitForFinished(120'000));
    int formulas = 0;
    for (const WorkbookSheet &sheet : sheets) {
        QFile csv(folder.filePath(QStringLiteral("b-%1.csv").arg(sheet.name)));
        if (!csv.open(QIODevice::ReadOnly))
            QSKIP("LibreOffice Calc is not installed, or too old to write every sheet");
        const QList<QStringList> rows = rowsOfCsv(QString::fromUtf8(csv.readAll()));
        QVERIFY2(rows.size() == sheet.rows.size() + 1, qPrintable(sheet.name));
        for (int row = 0; row < sheet.rows.size(); ++row)
            for (int column = 0; column < sheet.rows[row].cells.size(); ++column) {
                const SheetCell &cell = sheet.rows[row].cells[column];
                formulas += std::holds_alternative<SheetFormula>(cell);
                QCOMPARE(rows[row + 1].value(column), std::visit(AsShown(), cell));
            }
    }
    QVERIFY(formulas > 20);
}

QTEST_GUILESS_MAIN(tst_Tables)
#include "tst_tables.moc"
