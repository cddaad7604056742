#include "ui/common/spelling.h"
#include "ui/common/spellingmarks.h"
#include "ui/mandate/blocktext.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace aarring;

namespace {

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// With small dictionaries of its own, whatever the machine has.
class tst_Spelling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsAreFound_data();
    void wordsAreFound();
    void unknownWordsAreTold_data();
    void unknownWordsAreTold();
    void theFieldsWordsAreKnownWithTheirEndings();
    void ownAndIgnoredWordsAreKnown();
    void anotherLanguageIsLoadedAside();
    void withoutADictionaryNothingIsUnknown();
    void switchedOffNothingIsUnknown();
    void othersWordsAreSuggested();
    void nobodyWaitsForSuggestions();
    void unknownWordsAreUnderlinedAndKeptOutOfTheEmphasis();
    void theWordThatIsBeingTypedIsSpared();
    void theMenuCorrectsByKeyboard();
    void theMenuTeaches();
    void everyEntryOfTheMenuHasALetterOfItsOwn();
    void theMenuSaysThatThereIsNoDictionary();

private:
    static void use(Spelling &spelling, const char *language = "nb") {
        spelling.setLanguage(QLatin1String(language));
        QVERIFY(QTest::qWaitFor([&] { return spelling.state() != Spelling::State::Loading; }));
    }
    static QStringList unknown(const Spelling &spelling, const QString &text) {
        QStringList words;
        for (const Spelling::Word &word : spelling.unknownWords(text))
            words.append(text.mid(word.start, word.length));
        return words;
    }
    static QStringList waves(const BlockText &text) {
        QStringList words;
        for (const QTextLayout::FormatRange &range : text.document()->firstBlock().layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(text.wording().mid(range.start, range.length));
        return words;
    }
    static QStringList suggested(Spelling &spelling, const QString &word) {
        QSignalSpy told(&spelling, &Spelling::suggested);
        const auto known = spelling.suggestions(word);
        if (!known && told.wait())
            return spelling.suggestions(word).value_or(QStringList());
        return known.value_or(QStringList());
    }
    static QMenu *menuOf(BlockText &text) {
        QTest::keyClick(&text, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = text.findChild<QMenu *>(QStringLiteral("mandate.textMenu"));
        return menu;
    }

    QTemporaryDir m_folder;
};

void tst_Spelling::initTestCase() {
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("hunspell")));
    const QString folder = m_folder.filePath(QStringLiteral("hunspell/"));
    // Norwegian as Debian has it: not in UTF-8.
    write(folder + QStringLiteral("nb_NO.aff"),
          "SET ISO8859-1\nTRY abdefgiklmnoprstuvy\xe5\xe6\xf8\nSFX A Y 2\nSFX A 0 et .\nSFX A 0 ene .\n");
    write(folder + QStringLiteral("nb_NO.dic"),
          "7\nm\xf8te\nskal\nverk/A\nnettverk/A\n\xe5rlig\nprosjekt/A\nhjul/A\n");
    write(folder + QStringLiteral("da_DK.aff"), "SET UTF-8\n");
    write(folder + QStringLiteral("da_DK.dic"), "1\nmøde\n");
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    qputenv("XDG_DATA_DIRS", m_folder.path().toUtf8());
}

void tst_Spelling::wordsAreFound_data() {
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(words);
    };
    row("Nettverket møtes.", "Nettverket|møtes");
    row("KI-prosjekt, kurs- og møter", "KI-prosjekt|kurs|og|møter");
    row("f.eks. og centralbibliotek.dk", "og");
    row("post@eksempel.no eller https://x.no/sti her", "eller|https|her");
    row("5-7 medlemmer i 2026a", "medlemmer|i");
    row("«Årlig» (møte)", "Årlig|møte");
    row("l’art d'Oslo", "l’art|d'Oslo");
}

void tst_Spelling::wordsAreFound() {
    QFETCH(QString, words);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    QStringList found;
    for (const Spelling::Word &word : Spelling::wordsIn(text))
        found.append(text.mid(word.start, word.length));
    QCOMPARE(found.join(u'|'), words);
}

void tst_Spelling::unknownWordsAreTold_data() {
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(words);
    };
    row("Nettverket skal møte årlig", "");
    row("Netverket skl møte", "Netverket|skl");
    row("KI-prosjektet KBE", "");
    row("KI-prosjketet", "KI-prosjketet");
    row("møte med жук", "med|жук");
    row("", "");
}

void tst_Spelling::unknownWordsAreTold() {
    QFETCH(QString, words);
    Spelling spelling;
    use(spelling);
    QCOMPARE(spelling.state(), Spelling::State::Ready);
    QCOMPARE(unknown(spelling, QString::fromUtf8(QTest::currentDataTag())).join(u'|'), words);
}

void tst_Spelling::theFieldsWordsAreKnownWithTheirEndings() {
    Spelling spelling;
    use(spelling);
    QCOMPARE(unknown(spelling, QString::fromUtf8("årshjul Årshjulet årshjulene samskaping årshjulxx")),
             QStringList{QString::fromUtf8("årshjulxx")});
}

void tst_Spelling::ownAndIgnoredWordsAreKnown() {
    Spelling spelling;
    use(spelling);
    const QSignalSpy changed(&spelling, &Spelling::changed);
    const QString text = QStringLiteral("Bokprat bokprat Sandvik sandvik");
    spelling.setOwnWords({QStringLiteral("bokprat"), QStringLiteral("Sandvik")});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(unknown(spelling, text), QStringList{QStringLiteral("sandvik")});
    QVERIFY(spelling.isOwn(QStringLiteral("bokprat")));
    spelling.setOwnWords({});
    spelling.ignore(QStringLiteral("Sandvik"));
    QCOMPARE(unknown(spelling, text),
             (QStringList{QStringLiteral("Bokprat"), QStringLiteral("bokprat"), QStringLiteral("sandvik")}));
}

void tst_Spelling::anotherLanguageIsLoadedAside() {
    Spelling spelling;
    spelling.setLanguage(QStringLiteral("nb"));
    QCOMPARE(spelling.state(), Spelling::State::Loading);
    QVERIFY(unknown(spelling, QString::fromUtf8("møde xyz")).isEmpty());
    use(spelling, "da");
    QCOMPARE(unknown(spelling, QString::fromUtf8("møde møte")), QStringList{QString::fromUtf8("møte")});
}

void tst_Spelling::withoutADictionaryNothingIsUnknown() {
    Spelling spelling;
    use(spelling, "en");
    QCOMPARE(spelling.state(), Spelling::State::Missing);
    QCOMPARE(spelling.package(), QStringLiteral("hunspell-en-gb"));
    QVERIFY(unknown(spelling, QStringLiteral("xyz")).isEmpty());
    use(spelling);
    QCOMPARE(spelling.state(), Spelling::State::Ready);
}

void tst_Spelling::switchedOffNothingIsUnknown() {
    Spelling spelling;
    use(spelling);
    spelling.setOn(false);
    QCOMPARE(spelling.state(), Spelling::State::Off);
    QVERIFY(unknown(spelling, QStringLiteral("xyz")).isEmpty());
    spelling.setOn(true);
    QCOMPARE(unknown(spelling, QStringLiteral("xyz")), QStringList{QStringLiteral("xyz")});
}

void tst_Spelling::othersWordsAreSuggested() {
    Spelling spelling;
    use(spelling);
    const auto found = suggested(spelling, QStringLiteral("mte"));
    QVERIFY(found.contains(QString::fromUtf8("møte")));
    QCOMPARE(spelling.suggestions(QStringLiteral("mte")), found); // at once the second time
}

void tst_Spelling::nobodyWaitsForSuggestions() {
    Spelling spelling;
    use(spelling);
    QVERIFY(!spelling.suggestions(QStringLiteral("kompetannsenetverksmøøte")));
    // Meanwhile words are known or spared; afterwards they are judged.
    unknown(spelling, QStringLiteral("xyz"));
    const auto found = suggested(spelling, QStringLiteral("mte")); // the one asked for last is told
    QVERIFY(found.contains(QString::fromUtf8("møte")));
    QCOMPARE(unknown(spelling, QStringLiteral("xyz")), QStringList{QStringLiteral("xyz")});
    QVERIFY(!spelling.suggestions(QStringLiteral("skl"))); // and nobody is told when it ends first
}

void tst_Spelling::unknownWordsAreUnderlinedAndKeptOutOfTheEmphasis() {
    Spelling spelling;
    BlockText text;
    text.setClause(true);
    text.setSpelling(&spelling);
    text.setWording(QStringLiteral("nettverket skl skal"), text.font(), QStringLiteral("b0+10"));
    QVERIFY(waves(text).isEmpty());
    use(spelling);
    QCOMPARE(waves(text), QStringList{QStringLiteral("skl")});
    QCOMPARE(text.emphasis(), QStringLiteral("b0+10"));
    QVERIFY(!text.document()->isUndoAvailable());
    spelling.setOwnWords({QStringLiteral("skl")});
    QVERIFY(waves(text).isEmpty());
    spelling.setOwnWords({});
    text.setSpelling(nullptr);
    QVERIFY(waves(text).isEmpty());
}

void tst_Spelling::theWordThatIsBeingTypedIsSpared() {
    Spelling spelling;
    use(spelling);
    BlockText text;
    text.setSpelling(&spelling);
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("xyz"));
    QVERIFY(waves(text).isEmpty());
    QTest::keyClicks(&text, QStringLiteral(" abc"));
    QCOMPARE(waves(text), QStringList{QStringLiteral("xyz")});
    text.clearFocus();
    QCOMPARE(waves(text), (QStringList{QStringLiteral("xyz"), QStringLiteral("abc")}));
}

void tst_Spelling::theMenuCorrectsByKeyboard() {
    Spelling spelling;
    use(spelling);
    BlockText text;
    text.setClause(true);
    text.setSpelling(&spelling);
    text.setWording(QString::fromUtf8("årlig mte skal"), text.font(), QStringLiteral("i6+3"));
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    text.select(8, 0);
    QMenu *menu = menuOf(text);
    QVERIFY(menu && menu->isVisible());
    QTRY_COMPARE(menu->actions().first()->text(), QString::fromUtf8("møte"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(text.wording(), QString::fromUtf8("årlig møte skal"));
    QCOMPARE(text.emphasis(), QStringLiteral("i6+4"));
    text.undo();
    QCOMPARE(text.wording(), QString::fromUtf8("årlig mte skal"));
}

void tst_Spelling::theMenuTeaches() {
    Spelling spelling;
    use(spelling);
    BlockText text;
    text.setSpelling(&spelling);
    text.setWording(QStringLiteral("bokprat"), text.font());
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    const QSignalSpy learned(&text, &BlockText::wordLearned);
    const QSignalSpy forgotten(&text, &BlockText::wordForgotten);
    const auto choose = [&text](const QString &begins) {
        QMenu *menu = menuOf(text);
        for (QAction *action : menu->actions())
            if (action->text().startsWith(begins))
                action->trigger();
        delete menu;
    };
    choose(QStringLiteral("&Add"));
    QCOMPARE(learned.size(), 1);
    QCOMPARE(learned.first().first().toString(), QStringLiteral("bokprat"));
    spelling.setOwnWords({QStringLiteral("bokprat")});
    choose(QStringLiteral("Re&move"));
    QCOMPARE(forgotten.size(), 1);
    spelling.setOwnWords({});
    choose(QStringLiteral("I&gnore"));
    QVERIFY(waves(text).isEmpty());
}

void tst_Spelling::everyEntryOfTheMenuHasALetterOfItsOwn() {
    Spelling spelling;
    use(spelling);
    BlockText text;
    text.setSpelling(&spelling);
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    for (const bool known : {false, true}) {
        spelling.setOwnWords(known ? QStringList{QStringLiteral("bokprat")} : QStringList());
        text.setWording(QStringLiteral("bokprat"), text.font());
        QMenu *menu = menuOf(text);
        QStringList letters;
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(action->text()));
            letters += letter;
        }
        delete menu;
    }
}

void tst_Spelling::theMenuSaysThatThereIsNoDictionary() {
    Spelling spelling;
    use(spelling, "en");
    BlockText text;
    text.setSpelling(&spelling);
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    QMenu *menu = menuOf(text);
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("hunspell-en-gb")));
    QVERIFY(!menu->actions().first()->isEnabled());
}

QTEST_MAIN(tst_Spelling)
#include "tst_spelling.moc"
