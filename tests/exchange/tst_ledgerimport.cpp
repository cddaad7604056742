#include "exchange/ledgerimport.h"

#include <QtTest>

using namespace aarring;

namespace {

Institution library(Id id, const char *name, const char *area) {
    Institution i;
    i.id = id;
    i.name = QString::fromUtf8(name);
    i.area = QString::fromUtf8(area);
    return i;
}

BudgetLine line(Id id, BudgetSection section, const char *text, const char *category = "", Id budget = 5) {
    BudgetLine l;
    l.id = id;
    l.budget = budget;
    l.section = section;
    l.text = QString::fromUtf8(text);
    l.category = QString::fromUtf8(category);
    return l;
}

NetworkFacts facts() {
    NetworkFacts f;
    f.network.currency = QStringLiteral("NOK");
    f.institutions = {library(1, "Agder fylkesbibliotek", "Agder"),
                      library(2, "Troms fylkesbibliotek", "Troms")};
    f.budgetLines = {line(10, BudgetSection::Income, "Tilskudd fra Nasjonalbiblioteket"),
                     line(11, BudgetSection::Income, "Egenandel"),
                     line(12, BudgetSection::Expense, "Kursholdere og foredrag"),
                     line(13, BudgetSection::Expense, "Lokaler og bevertning"),
                     line(14, BudgetSection::Travel, "Reise og opphold"),
                     line(20, BudgetSection::Expense, "Annet års kurs", "", 6)};
    return f;
}

LedgerSettings settings() {
    LedgerSettings s;
    s.budget.id = 5;
    s.budget.year = 2026;
    return s;
}

CellTable table(const char *csv) {
    const auto cells = cellsFromText(QString::fromUtf8(csv));
    return cells ? *cells : CellTable();
}

LedgerPreview preview(const char *csv, const LedgerSettings &s = settings(),
                      const QList<BudgetEntry> &booked = {}) {
    const CellTable cells = table(csv);
    const auto result = previewLedger(cells, recogniseLedger(cells, s.language), facts(), booked, s);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

} // namespace

class TestLedgerImport : public QObject {
    Q_OBJECT

private slots:
    void aBankStatementIsUnderstoodByItsSigns() {
        const LedgerPreview p = preview("Bokføringsdato;Rentedato;Beskrivelse;Beløp\n"
                                        "04.05.2026;05.05.2026;Foredrag Å. Ørbæk;-18 000,00\n"
                                        "05.05.2026;05.05.2026;Egenandel Troms;5.000,00\n"
                                        "06.05.2026;06.05.2026;Leie av lokaler;−1 234,50\n");
        QCOMPARE(p.signs, LedgerSigns::Bank);
        QCOMPARE(p.count(LedgerVerdict::Book), 3);
        QCOMPARE(
            p.rows[0].entry,
            (BudgetEntry{0, 12, QDate(2026, 5, 4), QStringLiteral("Foredrag Å. Ørbæk"), 18'000'00, {}, 0}));
        QCOMPARE(p.rows[0].match, LedgerRow::Match::Words);
        QCOMPARE(p.rows[1].entry.line, 11);
        QCOMPARE(p.rows[1].entry.amount, 5'000'00);
        QCOMPARE(p.rows[2].entry.line, 13);
        QCOMPARE(p.rows[2].entry.amount, 1'234'50);
        QCOMPARE(p.rows[2].line, 4);
    }

    void aLedgerNamesItsLinesAndItsVouchers() {
        const LedgerPreview p = preview("Dato;Bilag;Konto;Tekst;Beløp;Betalt av\n"
                                        "4.5.26;17;4310 Kursholdere og foredrag;Honorar;18000;\n"
                                        "5.5.26;18;kursholdere og foredrag;Tilbake;-500;\n"
                                        "6.5.26;19;Reise og opphold;Fly;3200;Troms\n"
                                        "7.5.26;20;Egenandel;Innbetalt;5000;Bergen\n");
        QCOMPARE(p.signs, LedgerSigns::Ledger);
        QCOMPARE(p.count(LedgerVerdict::Book), 4);
        QCOMPARE(p.rows[0].entry.voucher, QStringLiteral("17"));
        QCOMPARE(p.rows[0].match, LedgerRow::Match::Named);
        QCOMPARE(p.rows[1].entry.amount, -500'00);
        QCOMPARE(p.rows[1].entry.line, 12);
        QCOMPARE(p.rows[2].entry.line, 14);
        QCOMPARE(p.rows[2].entry.paidBy, 2);
        QCOMPARE(p.rows[3].entry.paidBy, 0);
        QCOMPARE(p.rows[3].notes.size(), 1);
    }

    void twoColumnsOfAmountsAreOneAmount() {
        const LedgerPreview p = preview("Dato;Tekst;Ut av konto;Inn på konto\n"
                                        "04.05.2026;Kursholdere;100,00;\n"
                                        "05.05.2026;Kursholdere;-50,00;\n"
                                        "06.05.2026;Egenandel;;75,00\n");
        QCOMPARE(p.count(LedgerVerdict::Book), 3);
        QCOMPARE(p.rows[0].entry.amount, 100'00);
        QCOMPARE(p.rows[1].entry.amount, 50'00);
        QCOMPARE(p.rows[2].entry.amount, 75'00);
        QCOMPARE(p.rows[2].entry.line, 11);
    }

    /// As the banks of both countries name them.
    void columnsOfBanksAreKnown_data() {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("in and out") << QByteArray("Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto")
                                    << QByteArray("04.05.2026;Kursholdere;04.05.2026;1 234,50;");
        QTest::newRow("capitals") << QByteArray("BOKFØRINGSDATO;RENTEDATO;ARKIVREFERANSE;TYPE;TEKST;UT FRA "
                                                "KONTO;INN PÅ KONTO")
                                  << QByteArray("2026-05-04;2026-05-04;17;Giro;Kursholdere;1234.50;");
        QTest::newRow("accounts") << QByteArray("Dato;Beskrivelse;Rentedato;Inn;Ut;Til konto;Fra konto")
                                  << QByteArray("04.05.2026;Kursholdere;;;-1234,50;12345678901;10987654321");
        QTest::newRow("title") << QByteArray("Bokføringsdato;Beløp;Avsender;Mottaker;Navn;Tittel;Valuta")
                               << QByteArray("2026/05/04;−1.234,50;;;;Kursholdere;NOK");
        QTest::newRow("balance") << QByteArray("Dato;Tekst;Beløb;Saldo;Status;Afstemt")
                                 << QByteArray("04.05.2026;Kursholdere;-1.234,50;98.765,43;Udført;Nej");
        QTest::newRow("brackets") << QByteArray("Dato;Tekst;Beløp")
                                  << QByteArray("04.05.2026;Kursholdere;(1 234,50)");
    }
    void columnsOfBanksAreKnown() {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, row);
        const LedgerPreview p = preview((heading + '\n' + row + '\n').constData());
        QVERIFY2(p.count(LedgerVerdict::Book) == 1, qPrintable(p.rows.value(0).notes.join(QLatin1Char(' '))));
        QCOMPARE(p.rows[0].entry.line, 12);
        QCOMPARE(p.rows[0].entry.amount, 1'234'50);
        QCOMPARE(p.rows[0].entry.text, QStringLiteral("Kursholdere"));
    }

    void aTextBookedBeforeGoesToTheSameLine() {
        const BudgetEntry before{7, 13, QDate(2026, 2, 1), QStringLiteral("Rema 1000"), 30'00, {}, 0};
        const LedgerPreview p =
            preview("Dato;Tekst;Beløp\n04.05.2026;REMA  1000;-40,00\n", settings(), {before});
        QCOMPARE(p.rows[0].match, LedgerRow::Match::Earlier);
        QCOMPARE(p.rows[0].entry.line, 13);
    }

    void whatIsThereAlreadyIsNotBookedTwice() {
        const BudgetEntry before{7, 13, QDate(2026, 5, 4), QStringLiteral("Lokaler"), 40'00, {}, 0};
        const LedgerPreview p = preview(
            "Dato;Tekst;Beløp\n04.05.2026;Lokaler;-40,00\n04.05.2026;Lokaler;-40,00\n", settings(), {before});
        QCOMPARE(p.rows[0].verdict, LedgerVerdict::Known);
        QCOMPARE(p.rows[1].verdict, LedgerVerdict::Book); // paid twice that day
        QCOMPARE(p.accepted().size(), 1);
    }

    void whatFitsNoLineIsRefusedUntilOneIsChosen() {
        const char *csv = "Dato;Tekst;Beløp\n04.05.2026;Diverse;-40,00\n";
        QCOMPARE(preview(csv).rows[0].verdict, LedgerVerdict::Refused);
        QCOMPARE(preview(csv).rows[0].notes.size(), 1);
        LedgerSettings s = settings();
        s.otherLine = 13;
        QCOMPARE(preview(csv, s).rows[0].entry.line, 13);
        QCOMPARE(preview(csv, s).rows[0].entry.amount, 40'00);
    }

    void badCellsAreToldOneByOne_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("said");
        QTest::newRow("three decimals")
            << QByteArray("04.05.2026;Kursholdere;1,234") << QStringLiteral("decimals");
        QTest::newRow("letters") << QByteArray("04.05.2026;Kursholdere;12O,50")
                                 << QStringLiteral("not an amount");
        QTest::newRow("overflow") << QByteArray("04.05.2026;Kursholdere;99999999999999999999")
                                  << QStringLiteral("not an amount, or too large");
        QTest::newRow("another currency")
            << QByteArray("04.05.2026;Kursholdere;DKK 500") << QStringLiteral("counts in NOK");
        QTest::newRow("no amount") << QByteArray("04.05.2026;Kursholdere;") << QStringLiteral("no amount");
        QTest::newRow("zero") << QByteArray("04.05.2026;Kursholdere;0,00") << QStringLiteral("zero");
        QTest::newRow("no day") << QByteArray("31.04.2026;Kursholdere;5,00") << QStringLiteral("not a date");
        QTest::newRow("another year") << QByteArray("04.05.2025;Kursholdere;5,00") << QStringLiteral("2026");
    }
    void badCellsAreToldOneByOne() {
        QFETCH(QByteArray, row);
        QFETCH(QString, said);
        const LedgerPreview p = preview("Dato;Tekst;Beløp\n" + row + "\n05.05.2026;Kursholdere;5,00\n");
        QCOMPARE(p.rows[0].verdict, LedgerVerdict::Refused);
        QVERIFY2(p.rows[0].notes.join(u' ').contains(said), qPrintable(p.rows[0].notes.join(u' ')));
        QCOMPARE(p.rows[1].verdict, LedgerVerdict::Book); // the others are not lost
    }

    void aCurrencyColumnIsHeldAgainstTheNetworks() {
        const LedgerPreview p = preview("Dato;Tekst;Beløp;Valuta\n"
                                        "04.05.2026;Kursholdere;5,00;NOK\n04.05.2026;Kursholdere;5,00;EUR\n");
        QCOMPARE(p.count(LedgerVerdict::Book), 1);
        QCOMPARE(p.rows[1].verdict, LedgerVerdict::Refused);
    }

    void columnsThatAreNotNamedAreKnownByWhatTheyHold() {
        const CellTable cells =
            table("04.05.2026;1001;Kursholdere;-18 000,00\n05.05.2026;1002;Lokaler;-5,00\n");
        const LedgerColumns columns = recogniseLedger(cells, Language::Bokmaal);
        QVERIFY(!columns.hasHeader);
        QCOMPARE(columns.fields, (QList<LedgerField>{LedgerField::Day, LedgerField::None, LedgerField::Text,
                                                     LedgerField::Amount}));
    }

    void aTableWithoutAmountsIsAnswered() {
        const CellTable cells = table("Navn;Adresse\nSilje;Kirkegata\n");
        const auto result =
            previewLedger(cells, recogniseLedger(cells, Language::Bokmaal), facts(), {}, settings());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
        QVERIFY(result.error().why.contains(QLatin1String("Navn, Adresse")));
    }

    void aHundredThousandLinesAreReadAndCanBeStopped() {
        QByteArray csv = "Dato;Bilag;Tekst;Beløp\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "04.05.2026;" + QByteArray::number(i) + ";Kursholder nr. " + QByteArray::number(i) + ";-" +
                   QByteArray::number(i % 900 + 1) + ",25\n";
        const CellTable cells = table(csv.constData());
        const LedgerColumns columns = recogniseLedger(cells, Language::Bokmaal);
        const auto whole = previewLedger(cells, columns, facts(), {}, settings());
        QVERIFY(whole);
        QCOMPARE(whole->count(LedgerVerdict::Book), 100'000);
        const auto stopped = previewLedger(cells, columns, facts(), {}, settings(),
                                           [](int done, int) { return done < 50'000; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLedgerImport)
#include "tst_ledgerimport.moc"
