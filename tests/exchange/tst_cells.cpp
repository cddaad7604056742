#include "exchange/cells.h"

#include <QtTest>

using namespace aarring;

using Rows = QList<QStringList>;

class TestCells : public QObject {
    Q_OBJECT

    static Rows rowsOf(const QString &text) {
        const auto table = cellsFromText(text);
        return table ? table->rows : Rows();
    }

    static QByteArray utf16(const QString &text, bool bigEndian, bool mark) {
        QByteArray bytes =
            mark ? (bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) : QByteArray();
        for (const QChar c : text) {
            const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
            bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
        }
        return bytes;
    }

private slots:
    void everyEncodingGivesTheSameText_data() {
        const QString text = QStringLiteral("Navn\tSted\r\nÅse Bjørk\tÆrø\r\n");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
        QTest::newRow("UTF-16 little-endian") << utf16(text, false, true);
        QTest::newRow("UTF-16 big-endian") << utf16(text, true, true);
        QTest::newRow("UTF-16 without mark") << utf16(text, false, false);
        QTest::newRow("Windows-1252") << text.toLatin1();
    }
    void everyEncodingGivesTheSameText() {
        QFETCH(QByteArray, bytes);
        const auto text = textFromBytes(bytes);
        QVERIFY(text);
        QCOMPARE(*text, QStringLiteral("Navn\tSted\r\nÅse Bjørk\tÆrø\r\n"));
    }

    void windowsQuotesAndDashesAreRead() {
        const auto text = textFromBytes("Kari \x93Kaja\x94 \x96 5 \x80");
        QVERIFY(text);
        QCOMPARE(*text, QStringLiteral("Kari “Kaja” – 5 €"));
    }

    void whatIsNoTextIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        const QString other = QStringLiteral("the file holds something other than text");
        const QString sheet = QStringLiteral("this is a spreadsheet file, not CSV");
        QTest::newRow("zero byte") << QByteArray("Navn;Sted\nK\0ri;Oslo", 20) << other;
        QTest::newRow("control characters") << QByteArray("%PDF\x01\x02\x03") << other;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << other;
        QTest::newRow("torn UTF-16") << QByteArray("\xFF\xFE\x00\xD8\x41", 5) << other;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << sheet;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0rest") << sheet;
    }
    void whatIsNoTextIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto text = textFromBytes(bytes);
        QVERIFY(!text);
        QCOMPARE(text.error().kind, Error::Kind::Invalid);
        QTEST(text.error().why, "why");
        QVERIFY(!text.error().todo.isEmpty());
    }

    void separatorsAreRecognised_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<int>("columns");
        QTest::newRow("semicolon") << QStringLiteral("Navn;Sted\nHaug, Kari;Oslo") << QChar(u';') << 2;
        QTest::newRow("comma") << QStringLiteral("Navn,Sted\nKari Haug,Oslo") << QChar(u',') << 2;
        QTest::newRow("tab") << QStringLiteral("Navn\tSted\nHaug, Kari\tOslo; Norge") << QChar(u'\t') << 2;
        QTest::newRow("comma in every name")
            << QStringLiteral("Haug, Kari;Oslo\nBerg, Ola;Bergen\n") << QChar(u';') << 2;
        QTest::newRow("quoted separators") << QStringLiteral("\"a;b\",c\n\"d;e\",f") << QChar(u',') << 2;
        QTest::newRow("one column") << QStringLiteral("Navn\nKari Haug\n") << QChar(u';') << 1;
        QTest::newRow("told") << QStringLiteral("sep=,\r\na;b,c\r\n") << QChar(u',') << 2;
    }
    void separatorsAreRecognised() {
        QFETCH(QString, text);
        const auto table = cellsFromText(text);
        QVERIFY(table);
        QTEST(table->separator, "separator");
        QTEST(int(table->columnCount()), "columns");
    }

    void quotesHoldSeparatorsQuotesAndLineBreaks() {
        QCOMPARE(
            rowsOf(QStringLiteral("a;b\r\n\"Haug; Kari\";\"sier \"\"hei\"\"\"\r\n\"to\r\nlinjer\";\"\"\r\n")),
            (Rows{{QStringLiteral("a"), QStringLiteral("b")},
                  {QStringLiteral("Haug; Kari"), QStringLiteral("sier \"hei\"")},
                  {QStringLiteral("to\nlinjer"), QString()}}));
    }

    void aStrayQuoteSwallowsNothing() {
        QCOMPARE(rowsOf(QStringLiteral("\"Kari\" Haug;Oslo\n\"Ola;Bergen\n5\";x")),
                 (Rows{{QStringLiteral("\"Kari\" Haug"), QStringLiteral("Oslo")},
                       {QStringLiteral("Ola;Bergen\n5"), QStringLiteral("x")}}));
        QCOMPARE(rowsOf(QStringLiteral("\"Kari;Oslo\nOla;Bergen")),
                 (Rows{{QStringLiteral("\"Kari"), QStringLiteral("Oslo")},
                       {QStringLiteral("Ola"), QStringLiteral("Bergen")}}));
    }

    void everyLineEndingEndsALine_data() {
        QTest::addColumn<QString>("end");
        QTest::newRow("LF") << QStringLiteral("\n");
        QTest::newRow("CR") << QStringLiteral("\r");
        QTest::newRow("CRLF") << QStringLiteral("\r\n");
    }
    void everyLineEndingEndsALine() {
        QFETCH(QString, end);
        const auto table = cellsFromText(QStringLiteral("a;b#c;\"d#e\"#f;g").replace(u'#', end));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[1][1], QStringLiteral("d\ne"));
        QCOMPARE(table->lines, (QList<int>{1, 2, 4}));
    }

    void emptyRowsAndColumnsAtTheEndAreLeftOut() {
        const auto table = cellsFromText(QStringLiteral("a;b;;\n\nc;;;\n;;;\n \n"));
        QVERIFY(table);
        QCOMPARE(table->rows, (Rows{{QStringLiteral("a"), QStringLiteral("b")},
                                    {QString(), QString()},
                                    {QStringLiteral("c"), QString()}}));
        QCOMPARE(table->lines, (QList<int>{1, 2, 3}));
    }

    void nothingIsNoTable_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \n;;\n\t\n");
    }
    void nothingIsNoTable() {
        QFETCH(QString, text);
        const auto table = cellsFromText(text);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::Invalid);
    }

    void writtenRowsAreReadBackAsTheyWere() {
        const Rows rows{{QStringLiteral("Navn"), QStringLiteral("Telefon"), QStringLiteral("Merknad")},
                        {QStringLiteral("Åse \"Kaja\" Bjørk; Oslo"), QStringLiteral("+47 12 34 56 78"),
                         QStringLiteral("to\nlinjer")},
                        {QStringLiteral("=1+1"), QStringLiteral("-12,50"), QStringLiteral("@mention")},
                        {QStringLiteral("-fri-"), QStringLiteral("+CMD|x"), QStringLiteral("siste")}};
        const auto text = textFromBytes(writeCsv(rows));
        QVERIFY(text);
        QCOMPARE(rowsOf(*text), rows);
    }

    void textThatLooksLikeAFormulaIsGuarded() {
        const QByteArray csv =
            writeCsv({{QStringLiteral("=SUM(A1)"), QStringLiteral("@x"), QStringLiteral("-12,5"),
                       QStringLiteral("+47 99"), QStringLiteral("-a"), QStringLiteral("+a")}});
        QCOMPARE(csv, QByteArray("\xEF\xBB\xBF'=SUM(A1);'@x;\"-12,5\";+47 99;'-a;'+a\r\n"));
    }

    void filesThatCannotBeReadSayWhy() {
        QTemporaryDir dir;
        const auto missing = readCellFile(dir.filePath(QStringLiteral("none.csv")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        const auto folder = readCellFile(dir.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::ReadWrite);
        QFile file(dir.filePath(QStringLiteral("m.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Navn;Sted\nKari;Oslo\n");
        file.close();
        const auto table = readCellFile(file.fileName());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
    }

    void aHundredThousandRowsAreReadWhole() {
        QString text;
        for (int i = 0; i < 100000; ++i)
            text += QStringLiteral("Kari;\"Haug %1\";kari%1@bibliotek.example;Oslo\n").arg(i);
        const auto table = cellsFromText(text);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 100000);
        QCOMPARE(table->rows.last()[1], QStringLiteral("Haug 99999"));
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
