#include "support/translationcheck.h"

#include <QBuffer>
#include <QTranslator>
#include <QtTest>

using namespace aarring;

namespace {

Message message(const char *source, const QStringList &forms, bool plural = false) {
    Message result;
    result.context = QStringLiteral("Test");
    result.source = QString::fromUtf8(source);
    result.forms = forms;
    result.plural = plural;
    return result;
}

QString u8(const char *text) { return QString::fromUtf8(text); }

/// None when the file cannot be read.
QList<Message> messagesIn(const char *file) {
    QFile catalogue(QStringLiteral(AARRING_SOURCE_DIR "/translations/") + u8(file));
    return catalogue.open(QIODevice::ReadOnly) ? messagesOf(catalogue).value_or(QList<Message>{})
                                               : QList<Message>{};
}

/// What tr(), or the macro in its place, is given in the files of the mandate check.
QSet<QString> sentencesOfTheCheck() {
    static const QRegularExpression call(
        QStringLiteral("(?:\\btr\\(|_NOOP\\(\"Domain\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression seam(QStringLiteral("\"\\s*\""));
    QSet<QString> sentences;
    const QDir folder(QStringLiteral(AARRING_SOURCE_DIR "/app/domain"));
    for (const QString &name : folder.entryList({QStringLiteral("mandatecheck*.cpp")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString code = QString::fromUtf8(file.readAll());
        for (auto all = call.globalMatch(code); all.hasNext();) {
            QString words = all.next().captured(1).trimmed();
            words.remove(seam);
            sentences += words.mid(1, words.size() - 2);
        }
    }
    return sentences;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsTranslatedWithoutFault_data() {
        QTest::addColumn<int>("atLeast");
        QTest::newRow("aarring_nb.ts") << 300;
        QTest::newRow("aarring_da.ts") << 300;
        QTest::newRow("aarring_nn.ts") << 130; // what papers say
        QTest::newRow("aarring_en.ts") << 15;  // plural forms only
        QTest::newRow("qtbase_nb.ts") << 600;
        QTest::newRow("qtbase_da.ts") << 10; // what Qt's own lacks
    }
    void everyMessageIsTranslatedWithoutFault() {
        QFETCH(int, atLeast);
        QFile file(QStringLiteral(AARRING_SOURCE_DIR "/translations/") + u8(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto messages = messagesOf(file);
        QVERIFY(messages);
        QVERIFY(messages->size() >= atLeast);
        QStringList faulty;
        for (const Message &m : *messages) {
            const QStringList faults = faultsOf(m);
            if (!faults.isEmpty())
                faulty.append(m.name() + QStringLiteral(" → ") + faults.join(QLatin1Char(' ')));
        }
        QVERIFY2(faulty.isEmpty(), qPrintable(QLatin1Char('\n') + faulty.join(QLatin1Char('\n'))));
    }

    void bothLanguagesHaveTheSameMessages() {
        QList<QStringList> names;
        for (const char *name : {"aarring_nb.ts", "aarring_da.ts"}) {
            QFile file(QStringLiteral(AARRING_SOURCE_DIR "/translations/") + u8(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QStringList all;
            const auto messages = messagesOf(file);
            QVERIFY(messages);
            for (const Message &m : *messages)
                all.append(m.name());
            all.sort();
            names.append(all);
        }
        QCOMPARE(names[0], names[1]);
    }

    void nynorskHasAllThatPapersSayAndNothingElse() {
        const QString domain = QStringLiteral("Domain"); // of which papers say what the mandate check says
        const auto named = [](const char *file, const QStringList &contexts) {
            QStringList names;
            for (const Message &m : messagesIn(file))
                if (contexts.contains(m.context))
                    names.append(m.name() + m.comment);
            names.sort();
            return names;
        };
        QCOMPARE(named("aarring_nn.ts", {QStringLiteral("Paper"), QStringLiteral("Label")}),
                 named("aarring_nb.ts", {QStringLiteral("Paper"), QStringLiteral("Label")}));
        QSet<QString> sentences;
        for (const Message &m : messagesIn("aarring_nn.ts")) {
            QVERIFY(m.context == domain || m.context == QLatin1String("Paper") ||
                    m.context == QLatin1String("Label"));
            if (m.context == domain)
                sentences += m.source;
        }
        const QSet<QString> said = sentencesOfTheCheck();
        QVERIFY(said.size() > 120);
        QCOMPARE(sentences - said, QSet<QString>());
        QCOMPARE(said - sentences, QSet<QString>());
    }

    // "Åpne …" with a space that does not break, "Åbn…" without one.
    void dotsThatOpenADialogStandAsTheLanguageHasThem() {
        const QChar dots(0x2026), firm(QChar::Nbsp);
        for (const bool danish : {false, true}) {
            QFile file(QStringLiteral(AARRING_SOURCE_DIR "/translations/aarring_%1.ts")
                           .arg(danish ? QStringLiteral("da") : QStringLiteral("nb")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto messages = messagesOf(file);
            QVERIFY(messages);
            QStringList faulty;
            for (const Message &m : *messages)
                for (const QString &form : m.forms) {
                    if (!m.source.endsWith(dots) || !form.endsWith(dots))
                        continue;
                    const QString before = form.chopped(1).right(2);
                    if (danish ? before.back().isSpace() : before.front().isSpace() || before.back() != firm)
                        faulty.append(form);
                }
            QCOMPARE(faulty, QStringList());
        }
    }

    void nynorskIsNoBokmaal() {
        static const QRegularExpression bokmaal(
            QStringLiteral(
                "\\b(ikke|fra|hvem|hva|hver|noe|noen|nå|uke|sted|navn|egne|gjøre|bare|vedkommende|"
                "saksliste|leder|nestleder|deltaker\\w*|medlemmer|medlemmene|høyst|"
                "regnskap|underskrifter|innen|ennå|mangler|eieren|velger|valgt|velges|godkjent av eieren|"
                "representanter|etterfølger|måned|måneder|virkedag|holdt|mer enn|utgifter dekkes|selv)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList found;
        const QList<Message> messages = messagesIn("aarring_nn.ts");
        QVERIFY(messages.size() > 600);
        for (const Message &m : messages)
            for (const QString &form : m.forms)
                if (bokmaal.match(form).hasMatch())
                    found.append(form);
        QCOMPARE(found, QStringList());
    }

    /// The checker is checked: each of these must be blamed for what is wrong with it.
    void faultsAreFound_data() {
        QTest::addColumn<Message>("broken");
        QTest::addColumn<QString>("faults");
        Message unfinished = message("Save", {u8("Lagre")});
        unfinished.unfinished = true;
        QTest::newRow("good") << message("&Save as…", {u8("La&gre som …")}) << "";
        QTest::newRow("good plural") << message("%n day(s) in %1", {u8("én dag i %1"), u8("%n dager i %1")},
                                                true)
                                     << "";
        QTest::newRow("good reordered") << message("%1 of %2", {u8("%2 og %1")}) << "";
        QTest::newRow("unfinished") << unfinished << "unfinished";
        QTest::newRow("empty") << message("Save", {QString()}) << "empty space";
        QTest::newRow("plural with one form") << message("%n day(s)", {u8("%n dager")}, true) << "forms";
        QTest::newRow("lost placeholder") << message("%1 of %2", {u8("%1 av")}) << "placeholders";
        QTest::newRow("invented placeholder") << message("Of %1", {u8("Av %1 %2")}) << "placeholders";
        QTest::newRow("many without number")
            << message("%n day(s)", {u8("én dag"), u8("dager")}, true) << "placeholders";
        QTest::newRow("lost mnemonic") << message("&Save", {u8("Lagre")}) << "mnemonic";
        QTest::newRow("two mnemonics") << message("&Save", {u8("&La&gre")}) << "mnemonic";
        QTest::newRow("ampersand is no mnemonic") << message("&Save", {u8("Lagre && lukk")}) << "mnemonic";
        QTest::newRow("lost dots") << message("Open…", {u8("Åpne")}) << "dots";
        QTest::newRow("invented dots") << message("Open", {u8("Åpne …")}) << "dots";
        QTest::newRow("lost space") << message("Show ", {u8("Vis")}) << "space";
        QTest::newRow("invented line") << message("Show", {u8("\nVis")}) << "space";
    }
    void faultsAreFound() {
        QFETCH(Message, broken);
        QTEST(faultsOf(broken).join(QLatin1Char(' ')), "faults");
    }

    void filesAreReadAsTheyAre() {
        QByteArray text(R"(<TS><context><name>A</name>
            <message><source>One</source><translation>Ett</translation></message>
            <message><source>Two</source><translation type="unfinished"></translation></message>
            <message><source>Old</source><translation type="vanished">Gammel</translation></message>
            <message numerus="yes"><source>%n</source><translation><numerusform>en</numerusform>
            <numerusform>%n</numerusform></translation></message></context></TS>)");
        QBuffer file(&text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto messages = messagesOf(file);
        QVERIFY(messages);
        QCOMPARE(messages->size(), 3);
        QCOMPARE(messages->at(0).name(), u"A: One");
        QVERIFY(messages->at(1).unfinished);
        QCOMPARE(messages->at(2).forms.size(), 2);

        QByteArray torn("<TS><context>");
        QBuffer tornFile(&torn);
        QVERIFY(tornFile.open(QIODevice::ReadOnly));
        QVERIFY(!messagesOf(tornFile));
    }

    void theProgramCarriesItsLanguages_data() {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("expected");
        QTest::newRow("aarring_nb") << "Label"
                                    << "County library" << -1 << u8("Fylkesbibliotek");
        QTest::newRow("aarring_nn") << "Paper"
                                    << "Agenda" << -1 << u8("Sakliste");
        QTest::newRow("aarring_nn") << "Paper"
                                    << "%n member(s)" << 3 << u8("3 medlemer");
        QTest::newRow("aarring_da") << "Label"
                                    << "Deputy leader" << -1 << u8("Næstformand");
        QTest::newRow("aarring_en") << "Domain"
                                    << "At least %n meeting(s) a year" << 4
                                    << u8("At least 4 meetings a year");
        QTest::newRow("qtbase_nb") << "QPlatformTheme"
                                   << "Cancel" << -1 << u8("Avbryt");
        QTest::newRow("qtbase_da") << "QPlatformTheme"
                                   << "Cancel" << -1 << u8("Annuller");
    }
    void theProgramCarriesItsLanguages() {
        QFETCH(QString, context);
        QFETCH(QString, source);
        QFETCH(int, n);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/%1.qm").arg(u8(QTest::currentDataTag()))));
        QString translated = translator.translate(context.toUtf8(), source.toUtf8(), nullptr, n);
        QTEST(translated.replace(QStringLiteral("%n"), QString::number(n)), "expected");
    }

    void qtsDanishHasWhatItLacked() {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_da.qm")));
        QCOMPARE(translator.translate("QPrintSettingsOutput", "Double Sided Printing"),
                 u"Dobbeltsidet udskrivning");
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
