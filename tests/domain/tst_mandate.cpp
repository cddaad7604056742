#include "domain/mandate.h"

#include <QFile>
#include <QtTest>

using namespace aarring;

namespace {

QString fixture(const char *name) {
    QFile file(QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QChar letterOf(BlockKind kind) { return QLatin1Char("HSPBN"[int(kind)]); }

/// One letter per block: Heading, Subheading, Paragraph, Bullet, Numbered.
QString kindsOf(const QList<MandateBlock> &blocks) {
    QString kinds;
    for (const MandateBlock &block : blocks)
        kinds += letterOf(block.kind);
    return kinds;
}

QStringList linesOf(const MandateText &mandate) {
    QStringList lines;
    for (const QString &line : {mandate.overline, mandate.title})
        if (!line.isEmpty())
            lines.append(line);
    for (const MandateBlock &block : mandate.blocks)
        lines.append(block.kind == BlockKind::Bullet ? QStringLiteral("- ") + block.text : block.text);
    return lines;
}

QStringList writtenLines(const QString &text) {
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

QList<MandateBlock> blocks(const char *kinds) {
    QList<MandateBlock> result;
    for (const char *k = kinds; *k; ++k) {
        MandateBlock block;
        block.kind = static_cast<BlockKind>(QByteArray("HSPBN").indexOf(*k));
        result.append(block);
    }
    return result;
}

} // namespace

class TestMandate : public QObject {
    Q_OBJECT

private slots:
    void realMandatesComeThroughToTheLetter_data() {
        QTest::addColumn<int>("lines");
        QTest::newRow("seed_000_mandat_ki.txt") << 23;
        QTest::newRow("seed_001_kommissorium.txt") << 20;
    }
    void realMandatesComeThroughToTheLetter() {
        const QString text = fixture(QTest::currentDataTag());
        const QStringList written = writtenLines(text);
        QTEST(int(written.size()), "lines");
        QCOMPARE(linesOf(mandateFromText(text)), written);
    }

    void theNorwegianMandateHasFourSections() {
        const MandateText mandate = mandateFromText(fixture("seed_000_mandat_ki.txt"));
        QCOMPARE(mandate.overline, QString());
        QCOMPARE(mandate.title, u"Mandat fylkesbibliotekenes KI-nettverk");
        QCOMPARE(kindsOf(mandate.blocks), u"HPHBBBBBHBBBBBBBBHBBBB");
        QCOMPARE(mandate.blocks[2].text, u"Mål");
        const QStringList numbers = clauseNumbers(mandate.blocks);
        QCOMPARE(numbers[5], u"2.3");
        QCOMPARE(mandate.blocks[5].text, u"Nettverket skal gjennomføre minst fire årlige møter");
        QCOMPARE(numbers.last(), u"4.4");
    }

    void theDanishMandateHasOverlineIntroductionAndParts() {
        const MandateText mandate = mandateFromText(fixture("seed_001_kommissorium.txt"));
        QCOMPARE(mandate.overline, u"Centralbibliotekernes fælles kompetenceudvikling");
        QCOMPARE(mandate.title, u"Kommissorium for kompetencenetværket");
        QCOMPARE(kindsOf(mandate.blocks), u"PPHSBBBBSBHPPPPPHP");
        QCOMPARE(mandate.blocks[3].text, u"Centralbiblioteksdelen");
        QCOMPARE(mandate.blocks[8].text, u"Styrelsesdelen");
        QCOMPARE(mandate.blocks[10].text, u"Organisering");
        const QStringList expected{QString(),
                                   QString(),
                                   QStringLiteral("1"),
                                   QStringLiteral("1.1"),
                                   QStringLiteral("1.1.1"),
                                   QStringLiteral("1.1.2"),
                                   QStringLiteral("1.1.3"),
                                   QStringLiteral("1.1.4"),
                                   QStringLiteral("1.2"),
                                   QStringLiteral("1.2.1"),
                                   QStringLiteral("2"),
                                   QStringLiteral("2.1"),
                                   QStringLiteral("2.2"),
                                   QStringLiteral("2.3"),
                                   QStringLiteral("2.4"),
                                   QStringLiteral("2.5"),
                                   QStringLiteral("3"),
                                   QStringLiteral("3.1")};
        QCOMPARE(clauseNumbers(mandate.blocks), expected);
    }

    void kindsFollowFromHowLinesBegin_data() {
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QString>("firstText");
        const auto row = [](const char *text, const char *kinds, const char *firstText) {
            QTest::newRow(text) << QString::fromLatin1(kinds) << QString::fromUtf8(firstText);
        };
        row("- ett", "B", "ett");
        row("-ett", "B", "ett");
        row("•\tett", "B", "ett");
        row("* ett", "B", "ett");
        row("– ett", "B", "ett");
        row("\uf0b7ett", "B", "ett");
        row("-5 grader er kaldt.", "P", "-5 grader er kaldt.");
        row("1. ett", "N", "ett");
        row("2) to", "N", "to");
        row("29. april 2026 møtes alle.", "P", "29. april 2026 møtes alle.");
        row("2.1 Rammer", "H", "2.1 Rammer");
        row("Rammer", "H", "Rammer");
        row("Nettverket møtes.", "P", "Nettverket møtes.");
        row("Dette gjelder:", "P", "Dette gjelder:");
        row("Mål\n- ett\nRammer\n- to", "HBHB", "Mål");
        row("Mål\nDelmål\n- ett\nRammer\nTekst.", "HSBHP", "Mål");
        row("Mål\r\n\r\n- ett\r\n", "HB", "Mål");
        row("  Mål  ", "H", "Mål");
        row("", "", "");
        row("\n \n", "", "");
    }
    void kindsFollowFromHowLinesBegin() {
        QFETCH(QString, firstText);
        const QList<MandateBlock> parsed = mandateBlocksFromText(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(kindsOf(parsed), "kinds");
        if (!parsed.isEmpty())
            QCOMPARE(parsed.first().text, firstText);
        for (int i = 0; i < parsed.size(); ++i)
            QCOMPARE(parsed[i].position, i + 1.0);
    }

    void linesThatWereCutAreJoinedAgain() {
        const QList<MandateBlock> parsed = mandateBlocksFromText(
            QStringLiteral("- Nettverket legger til rette for samarbeid om kurs for ansatte i\n"
                           "  bibliotekene i hele landet.\n"
                           "Mål\n"
                           "for alle."));
        QCOMPARE(kindsOf(parsed), u"BHP");
        QCOMPARE(parsed[0].text,
                 u"Nettverket legger til rette for samarbeid om kurs for ansatte i bibliotekene i "
                 u"hele landet.");
    }

    void withoutTheWordNothingIsTakenForATitle() {
        const MandateText mandate =
            mandateFromText(QStringLiteral("Formål\nNettverket møtes.\nMandatets varighet"));
        QVERIFY(mandate.title.isEmpty());
        QVERIFY(mandate.overline.isEmpty());
        QCOMPARE(kindsOf(mandate.blocks), u"HPH");
    }

    void clausesAreNumbered_data() {
        QTest::addColumn<QString>("numbers");
        QTest::newRow("") << "";
        QTest::newRow("PB") << "-,-";
        QTest::newRow("HPB") << "1,1.1,1.2";
        QTest::newRow("HPSBNHP") << "1,1.1,1.2,1.2.1,1.2.2,2,2.1";
        QTest::newRow("HSSB") << "1,1.1,1.2,1.2.1";
        QTest::newRow("SBH") << "-,-,1";
    }
    void clausesAreNumbered() {
        QFETCH(QString, numbers);
        QStringList expected = numbers.split(QLatin1Char(','), Qt::SkipEmptyParts);
        expected.replaceInStrings(QStringLiteral("-"), QString());
        QCOMPARE(clauseNumbers(blocks(QTest::currentDataTag())), expected);
    }
};

QTEST_APPLESS_MAIN(TestMandate)
#include "tst_mandate.moc"
