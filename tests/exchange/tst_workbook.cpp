#include "exchange/workbook.h"

#include "support/unzipped.h"

#include <QStandardPaths>
#include <QtTest>

using namespace aarring;

namespace {

QList<WorkbookSheet> sheets() {
    WorkbookSheet sheet{
        QStringLiteral("Budsjett: 2026"), {{QStringLiteral("Post"), 30}, {QStringLiteral("Beløp"), 14}}, {}};
    sheet.rows = {{{QStringLiteral("Kurs & <ære>"), SheetAmount{1'234'50}}, false},
                  {{QStringLiteral("=1+1,-0.05"), SheetAmount{-5}}, false},
                  {{QDate(2026, 2, 28), SheetPercent{12'50}}, false},
                  {{QStringLiteral("Sum"), SheetFormula{QStringLiteral("=SUM(B2:B3)"), 1'234'45}}, true}};
    return {sheet, {QStringLiteral("Budsjett: 2026"), {{QStringLiteral("Tom"), 5}}, {}}};
}

QByteArray part(const QByteArray &workbook, const char *name) {
    for (const UnzippedFile &file : unzipped(workbook))
        if (file.name == QLatin1String(name))
            return file.bytes;
    return {};
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void cellsAreNamedAsSpreadsheetsDo() {
        QCOMPARE(cellName(0, 0), QStringLiteral("A2"));
        QCOMPARE(cellName(25, 7), QStringLiteral("Z9"));
        QCOMPARE(cellName(26, 0), QStringLiteral("AA2"));
        QCOMPARE(cellName(701, 0), QStringLiteral("ZZ2"));
    }

    void aTableIsWrittenAsCsvWithPlainNumbers() {
        const QList<QStringList> rows = csvRows(sheets().first());
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1], (QStringList{QStringLiteral("Kurs & <ære>"), QStringLiteral("1234,50")}));
        QCOMPARE(rows[2][1], QStringLiteral("-0,05"));
        QCOMPARE(rows[3], (QStringList{QStringLiteral("2026-02-28"), QStringLiteral("12,5 %")}));
        QCOMPARE(rows[4][1], QStringLiteral("1234,45"));
    }

    void numbersAreNumbersAndFormulasCompute() {
        const auto workbook = writeWorkbook(sheets());
        QVERIFY(workbook);
        const QByteArray sheet = part(*workbook, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("<v>1234.5</v>"));
        QVERIFY(sheet.contains("<v>-0.05</v>") || sheet.contains("<v>-0.050000000000000003</v>"));
        QVERIFY(sheet.contains("<f>SUM(B2:B3)</f><v>1234.45</v>"));
        QVERIFY(sheet.contains("<v>46081</v>")); // 28.02.2026
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"30."));
        QVERIFY(!sheet.contains("<f>1+1"));
        QVERIFY(part(*workbook, "xl/sharedStrings.xml").contains("Kurs &amp; &lt;ære&gt;"));
    }

    void theSameSheetsGiveTheSameBytes() {
        const auto first = writeWorkbook(sheets()), second = writeWorkbook(sheets());
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    /// As LibreOffice reads it; passed over where there is none.
    void libreOfficeReadsTheSameNumbersAndDates() {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("b.xlsx")));
        const auto workbook = writeWorkbook(sheets());
        QVERIFY(workbook && file.open(QIODevice::WriteOnly));
        file.write(*workbook);
        file.close();
        QProcess process;
        process.start(office,
                      {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                       QStringLiteral("--outdir"), folder.path(), file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QFile csv(folder.filePath(QStringLiteral("b.csv")));
        if (!csv.open(QIODevice::ReadOnly))
            QSKIP("LibreOffice Calc is not installed");
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY2(text.contains(QLatin1String("Kurs & <")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Sum,1234.45")), qPrintable(text)); // recomputed
        QVERIFY2(text.contains(QLatin1String("02/28/2026")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("12.5%")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("=1+1,-0.05")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
