#include "domain/versioncomparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aarring;
using State = ComparedParagraph::State;

namespace {

MandateText text(const QStringList &paragraphs) {
    MandateText text;
    for (const QString &paragraph : paragraphs) {
        MandateBlock block;
        block.id = Id(text.blocks.size() + 1);
        block.text = paragraph;
        block.position = double(block.id);
        text.blocks.append(block);
    }
    return text;
}

QString told(const WordPieces &pieces) {
    QString text;
    for (const WordPiece &piece : pieces)
        text += piece.state == WordPiece::State::Same    ? piece.text
                : piece.state == WordPiece::State::Added ? QStringLiteral("{+%1}").arg(piece.text)
                                                         : QStringLiteral("{-%1}").arg(piece.text);
    return text;
}

QStringList told(const VersionComparison &comparison) {
    static const char *const marks[] = {"=", "~", "+", "-", ">", "<"};
    QStringList lines;
    for (const ComparedParagraph &p : comparison.paragraphs)
        lines.append(QLatin1String(marks[int(p.state)]) + QLatin1Char(' ') + told(p.words));
    return lines;
}

QString side(const WordPieces &pieces, WordPiece::State own) {
    QString text;
    for (const WordPiece &piece : pieces)
        if (piece.state == WordPiece::State::Same || piece.state == own)
            text += piece.text;
    return text;
}

QString u(const char *text) { return QString::fromUtf8(text); }

/// Whatever was found: both versions can be read out of it to the letter, each paragraph once.
void verifyComplete(const MandateText &before, const MandateText &now, const VersionComparison &comparison) {
    QList<MandateBlock> old, fresh;
    for (const ComparedParagraph &p : comparison.paragraphs) {
        const bool stands = p.state != State::Removed && p.state != State::MovedAway;
        if (stands) {
            fresh.append(p.now);
            QCOMPARE(side(p.words, WordPiece::State::Added), p.now.text);
        }
        if (p.state != State::Added && p.state != State::Moved)
            old.append(p.before);
        if (p.state != State::Added)
            QCOMPARE(side(p.words, WordPiece::State::Removed), p.before.text);
    }
    QCOMPARE(fresh, now.blocks);
    QCOMPARE(old, before.blocks);
    QCOMPARE(comparison.count(State::Moved), comparison.count(State::MovedAway));
}

} // namespace

class tst_VersionComparison : public QObject {
    Q_OBJECT

private slots:
    void wordsAreTold_data();
    void wordsAreTold();
    void paragraphsAreTold_data();
    void paragraphsAreTold();
    void placesOfNewWordsAreTold();
    void anotherKindIsAChange();
    void otherEmphasisIsAChange();
    void wordsKeepTheirEmphasis();
    void aMovedParagraphKnowsBothItsNumbers();
    void theTitleCounts();
    void bothVersionsCanBeReadOutOfAnyComparison();
    void largeTextsDoNotTakeLong_data();
    void largeTextsDoNotTakeLong();
};

void tst_VersionComparison::wordsAreTold_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *now, const char *expected) {
        QTest::newRow(name) << u(before) << u(now) << u(expected);
    };
    row("the same", "minst fire møter", "minst fire møter", "minst fire møter");
    row("both empty", "", "", "");
    row("written", "", "minst fire", "{+minst fire}");
    row("emptied", "minst fire", "", "{-minst fire}");
    row("a word", "minst fire møter", "minst fem møter", "minst {-fire}{+fem} møter");
    row("something at the end", "minst fire møter.", "minst fire møter, ett fysisk.",
        "minst fire møter{+, ett fysisk}.");
    row("two words are one change", "hvert halvår skriftlig", "en gang skriftlig",
        "{-hvert halvår}{+en gang} skriftlig");
    row("only a comma", "leder og nestleder", "leder, og nestleder", "leder{+,} og nestleder");
    row("a capital", "Leder velges", "leder velges", "{-Leder}{+leder} velges");
    row("numbers change as a whole", "3-5 medlemmer, kl. 09.00", "5-7 medlemmer, kl. 09.30",
        "{-3-5}{+5-7} medlemmer, kl. {-09.00}{+09.30}");
    row("a hyphen between words parts them", "kurs-tilbud", "møte-tilbud", "{-kurs}{+møte}-tilbud");
    row("letters of their own", "øre og ål", "ører og ål", "{-øre}{+ører} og ål");
    row("signs beyond 16 bits", "møte 🎉 her", "møte 🎊 her", "møte {-🎉}{+🎊} her");
    row("letters with combining accents", "e\xcc\x81n", "en", "{-e\xcc\x81n}{+en}");
    row("a no-break space is not a space",
        "300\xc2\xa0"
        "000",
        "300 000", "300{-\xc2\xa0}{+ }000");
    row("swapped sentences", "Leder velges. Møtet er åpent.", "Møtet er åpent. Leder velges.",
        "{-Leder velges. }Møtet er åpent.{+ Leder velges.}");
}

void tst_VersionComparison::wordsAreTold() {
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    const WordPieces pieces = compareWords(before, now);
    QCOMPARE(told(pieces), expected);
    QCOMPARE(side(pieces, WordPiece::State::Removed), before);
    QCOMPARE(side(pieces, WordPiece::State::Added), now);
}

void tst_VersionComparison::paragraphsAreTold_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("expected");
    const QString purpose = u("Nettverket skal være et nasjonalt samarbeid");
    const QString meetings = u("Nettverket skal ha minst fire møter");
    const QString costs = u("Utgifter dekkes av hvert fylkesbibliotek");
    const auto row = [](const char *name, const QStringList &before, const QStringList &now,
                        const QStringList &expected) { QTest::newRow(name) << before << now << expected; };
    row("both empty", {}, {}, {});
    row("identical", {purpose, meetings}, {purpose, meetings}, {u("= ") + purpose, u("= ") + meetings});
    row("from nothing", {}, {purpose}, {u("+ {+") + purpose + u("}")});
    row("to nothing", {purpose}, {}, {u("- {-") + purpose + u("}")});
    row("changed where it stands", {purpose, meetings, costs},
        {purpose, u("Nettverket skal ha minst fem møter"), costs},
        {u("= ") + purpose, u("~ Nettverket skal ha minst {-fire}{+fem} møter"), u("= ") + costs});
    row("added between", {purpose, costs}, {purpose, meetings, costs},
        {u("= ") + purpose, u("+ {+") + meetings + u("}"), u("= ") + costs});
    row("removed between", {purpose, meetings, costs}, {purpose, costs},
        {u("= ") + purpose, u("- {-") + meetings + u("}"), u("= ") + costs});
    row("what has nothing in common is not the same one", {purpose, costs},
        {purpose, u("Kurs holdes på nett")},
        {u("= ") + purpose, u("- {-") + costs + u("}"), u("+ {+Kurs holdes på nett}")});
    row("moved to the end", {costs, purpose, meetings}, {purpose, meetings, costs},
        {u("< {-") + costs + u("}"), u("= ") + purpose, u("= ") + meetings, u("> ") + costs});
    row("moved and changed", {costs, purpose, meetings},
        {purpose, meetings, u("Utgifter dekkes av hvert enkelt fylkesbibliotek")},
        {u("< {-") + costs + u("}"), u("= ") + purpose, u("= ") + meetings,
         u("> Utgifter dekkes av hvert {+enkelt }fylkesbibliotek")});
    row("one of two equal ones is removed", {u("Vedtak"), purpose, u("Vedtak"), costs},
        {u("Vedtak"), purpose, costs}, {u("= Vedtak"), u("= ") + purpose, u("- {-Vedtak}"), u("= ") + costs});
}

void tst_VersionComparison::paragraphsAreTold() {
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(QStringList, expected);
    const VersionComparison comparison = compareVersions(text(before), text(now));
    QCOMPARE(told(comparison), expected);
    verifyComplete(text(before), text(now), comparison);
    QCOMPARE(comparison.changes() == 0, before == now);
}

void tst_VersionComparison::placesOfNewWordsAreTold() {
    QCOMPARE(changedWords(u("minst fire møter"), u("minst fire møter, ett fysisk")),
             (QList<std::pair<int, int>>{{16, 12}}));
    QVERIFY(changedWords(u("minst fire møter"), u("minst møter")).isEmpty());
}

void tst_VersionComparison::anotherKindIsAChange() {
    MandateText before = text({u("Møter"), u("Fire møter")}), now = before;
    now.blocks[1].kind = BlockKind::Bullet;
    const VersionComparison comparison = compareVersions(before, now);
    QCOMPARE(comparison.paragraphs.at(1).state, State::Changed);
    QVERIFY(comparison.paragraphs.at(1).kindChanged);
    QVERIFY(!comparison.paragraphs.at(1).wordsChanged());
    QCOMPARE(comparison.changes(), 1);
}

void tst_VersionComparison::otherEmphasisIsAChange() {
    MandateText before = text({u("Fire møter")}), now = before;
    now.blocks[0].emphasis = QStringLiteral("b0+4");
    const VersionComparison comparison = compareVersions(before, now);
    QCOMPARE(comparison.paragraphs.at(0).state, State::Changed);
    QVERIFY(comparison.paragraphs.at(0).emphasisChanged);
}

void tst_VersionComparison::wordsKeepTheirEmphasis() {
    using State = WordPiece::State;
    MandateText before = text({u("Leder velges for to år")}), now = text({u("Leder velges for tre år")});
    before.blocks[0].emphasis = QStringLiteral("b0+5 i17+5"); // "to år"
    now.blocks[0].emphasis = QStringLiteral("i6+6 b17+3");    // "velges", "tre"
    const ComparedParagraph changed = compareVersions(before, now).paragraphs.at(0);
    const WordPiece removed{State::Removed, QStringLiteral("to"), false, true};
    const WordPiece added{State::Added, QStringLiteral("tre"), true, false};
    QCOMPARE(dressed(changed), (WordPieces{{State::Same, QStringLiteral("Leder ")},
                                           {State::Same, QStringLiteral("velges"), false, true},
                                           {State::Same, QStringLiteral(" for ")},
                                           removed,
                                           added,
                                           {State::Same, QStringLiteral(" år")}}));
    QCOMPARE(dressed(changed, VersionSide::Before),
             (WordPieces{{State::Same, QStringLiteral("Leder"), true, false},
                         {State::Same, QStringLiteral(" velges for ")},
                         removed,
                         added,
                         {State::Same, QStringLiteral(" år"), false, true}}));
}

void tst_VersionComparison::aMovedParagraphKnowsBothItsNumbers() {
    MandateText before =
        text({u("Mål"), u("Fire møter i året"), u("Rammer"), u("Leder velges"), u("Ett år")});
    before.blocks[0].kind = before.blocks[2].kind = BlockKind::Heading;
    MandateText now = before;
    now.blocks.move(1, 4);
    const VersionComparison comparison = compareVersions(before, now);
    const ComparedParagraph &away = comparison.paragraphs.at(1);
    const ComparedParagraph &moved = comparison.paragraphs.at(5);
    QCOMPARE(away.state, State::MovedAway);
    QCOMPARE(moved.state, State::Moved);
    for (const ComparedParagraph *p : {&away, &moved}) {
        QCOMPARE(p->numberBefore, QStringLiteral("1.1"));
        QCOMPARE(p->numberNow, QStringLiteral("2.3"));
    }
    QCOMPARE(comparison.changes(), 1);
}

void tst_VersionComparison::theTitleCounts() {
    MandateText before = text({u("Formål")}), now = before;
    before.title = u("Mandat 2025");
    now.title = u("Mandat 2026");
    const VersionComparison comparison = compareVersions(before, now);
    QCOMPARE(told(comparison.title), u("Mandat {-2025}{+2026}"));
    QVERIFY(comparison.titleChanged());
    QCOMPARE(comparison.changes(), 1);
}

void tst_VersionComparison::bothVersionsCanBeReadOutOfAnyComparison() {
    QRandomGenerator random(7);
    const QStringList words =
        u("leder nestleder møte årlig fire 🎉 og, . é ressursgruppe velges  æ").split(QLatin1Char(' '));
    for (int round = 0; round < 300; ++round) {
        const auto sentence = [&] {
            QStringList parts;
            for (int i = int(random.bounded(9)); i >= 0; --i)
                parts.append(words.at(random.bounded(int(words.size()))));
            return parts.join(QLatin1Char(' '));
        };
        QStringList before, now;
        for (int i = int(random.bounded(14)); i > 0; --i)
            before.append(sentence());
        now = before;
        for (int i = int(random.bounded(8)); i > 0; --i) {
            const int at = int(random.bounded(int(now.size()) + 1));
            switch (random.bounded(4)) {
            case 0:
                now.insert(at, sentence());
                break;
            case 1:
                now.remove(at, at < now.size());
                break;
            case 2:
                if (at < now.size())
                    now[at] += QLatin1Char(' ') + sentence();
                break;
            default:
                if (at < now.size())
                    now.move(at, random.bounded(int(now.size())));
            }
        }
        verifyComplete(text(before), text(now), compareVersions(text(before), text(now)));
        if (QTest::currentTestFailed()) {
            qWarning() << "round" << round << before << now;
            return;
        }
    }
}

void tst_VersionComparison::largeTextsDoNotTakeLong_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("every paragraph changed") << 0;
    QTest::newRow("all moved") << 1;
    QTest::newRow("nothing in common but a few words") << 2;
    QTest::newRow("turned round") << 3;
}

// Not a time, which depends on the machine, but that it ends at all with everything told.
void tst_VersionComparison::largeTextsDoNotTakeLong() {
    QFETCH(int, kind);
    QStringList before, now;
    for (int i = 0; i < 2000; ++i) {
        before.append(QStringLiteral("Nettverket skal møtes om sak %1 og vedta tiltak %2 for fylke %3")
                          .arg(i)
                          .arg(i * 7)
                          .arg(i % 13));
        now.append(kind == 2 ? QStringLiteral("Gruppen skal skrive rapport x%1 om y%2").arg(i).arg(i)
                             : before.last() + (kind == 0 ? QStringLiteral(" hvert år") : QString()));
    }
    if (kind == 1)
        for (int i = 0; i < 2000; i += 2)
            now.swapItemsAt(i, (i * 37) % 2000);
    if (kind == 3)
        std::reverse(now.begin(), now.end());
    const VersionComparison comparison = compareVersions(text(before), text(now));
    verifyComplete(text(before), text(now), comparison);
}

QTEST_APPLESS_MAIN(tst_VersionComparison)
#include "tst_versioncomparison.moc"
