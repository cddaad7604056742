#include "actions/templates.h"
#include "support/workspace.h"

using namespace aarring;

namespace {

QString text(const Queries &queries) {
    QStringList lines;
    for (const MandateBlock &b : queries.mandateText(queries.currentMandate()->id))
        lines.append(b.text);
    return lines.join(QLatin1Char('\n'));
}

/// The seed's lines without the marks of its lists; blank lines only part.
QString seed(const QString &name, int titleLines) {
    QFile file(QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    QStringList lines;
    for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.isEmpty())
            continue;
        lines.append(line.startsWith(QLatin1String("- ")) ? line.mid(2) : line);
    }
    return lines.mid(titleLines).join(QLatin1Char('\n'));
}

} // namespace

class tst_Templates : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateOpens_data();
    void everyTemplateOpens();
    void theNorwegianMandateIsTheSeedLetterForLetter();
    void theDanishKommissoriumIsTheSeedLetterForLetter();
    void theDanishNetworkHasNoFindingsAboutWhatItDoesNotRegulate();
    void samplesFollowTheYearOnTheSameWeekdays();
    void anUnknownNameListsThoseThereAre();
};

void tst_Templates::everyTemplateOpens_data() {
    QTest::addColumn<QString>("name");
    const auto all = templates(Language::Bokmaal);
    QCOMPARE(all.size(), 7);
    for (const TemplateInfo &info : all) {
        QVERIFY(!info.title.isEmpty());
        QVERIFY(!info.description.isEmpty());
        QTest::newRow(qPrintable(info.name)) << info.name;
    }
}

void tst_Templates::everyTemplateOpens() {
    QFETCH(QString, name);
    for (const Language language : {Language::Bokmaal, Language::Danish, Language::English})
        for (const TemplateInfo &info : templates(language))
            QVERIFY2(!info.title.isEmpty() && !info.description.isEmpty(), qPrintable(info.name));
    TestNetwork n(name);
    QVERIFY(!n.queries().network().name.isEmpty());
    QVERIFY(n.queries().networkBody() != 0);
    MUST(n.workspace().file().publish());
    MUST(DocumentFile::verify(n.path()));
}

void tst_Templates::theNorwegianMandateIsTheSeedLetterForLetter() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    QCOMPARE(n.queries().currentMandate()->title, QStringLiteral("Mandat fylkesbibliotekenes KI-nettverk"));
    QCOMPARE(text(n.queries()), seed(QStringLiteral("seed_000_mandat_ki.txt"), 1));
    QCOMPARE(n.queries().network().language, Language::Bokmaal);
    QCOMPARE(n.queries().network().owner, QStringLiteral("Fylkesbiblioteksjefnettverket"));
    QCOMPARE(n.queries().facts().seats.size(), 13);
    int headings = 0, bullets = 0;
    for (const MandateBlock &b : n.queries().mandateText(n.queries().currentMandate()->id)) {
        headings += b.kind == BlockKind::Heading;
        bullets += b.kind == BlockKind::Bullet;
    }
    QCOMPARE(headings, 4);
    QCOMPARE(bullets, 17);
}

void tst_Templates::theDanishKommissoriumIsTheSeedLetterForLetter() {
    TestNetwork n(QStringLiteral("kompetencenetvaerk"));
    const MandateVersion &mandate = *n.queries().currentMandate();
    QCOMPARE(mandate.overline, QStringLiteral("Centralbibliotekernes fælles kompetenceudvikling"));
    QCOMPARE(mandate.title, QStringLiteral("Kommissorium for kompetencenetværket"));
    QCOMPARE(text(n.queries()), seed(QStringLiteral("seed_001_kommissorium.txt"), 2));
    QCOMPARE(n.queries().network().language, Language::Danish);
    QCOMPARE(n.queries().facts().seats.size(), 8);
    int subheadings = 0;
    for (const MandateBlock &b : n.queries().mandateText(mandate.id))
        subheadings += b.kind == BlockKind::Subheading;
    QCOMPARE(subheadings, 2);
}

void tst_Templates::theDanishNetworkHasNoFindingsAboutWhatItDoesNotRegulate() {
    TestNetwork n(QStringLiteral("sample-da"));
    const QSet<RuleKind> regulated = {
        RuleKind::RepresentationOf, RuleKind::AppointedBy, RuleKind::PriorityAreas, RuleKind::MeetingsPerYear,
        RuleKind::ActionPlan,       RuleKind::Prompt,      RuleKind::Information};
    for (const Finding &f : n.queries().check(QDate(2026, 6, 10), Language::Danish)) {
        QVERIFY(regulated.contains(f.rule.kind));
        QVERIFY2(f.verdict != Verdict::Fails && f.verdict != Verdict::Warns,
                 qPrintable(f.demand + f.evidence));
    }
    QVERIFY(n.queries().facts().offices.isEmpty());
}

void tst_Templates::samplesFollowTheYearOnTheSameWeekdays() {
    TestNetwork now(QStringLiteral("sample-no"), QDate(2026, 6, 10));
    TestNetwork later(QStringLiteral("sample-no"), QDate(2029, 6, 10));
    const auto &a = now.queries().facts().meetings;
    const auto &b = later.queries().facts().meetings;
    QCOMPARE(a.size(), b.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        QCOMPARE(b.at(i).date.dayOfWeek(), a.at(i).date.dayOfWeek());
        QCOMPARE(b.at(i).date.year(), 2029);
        QVERIFY(qAbs(a.at(i).date.addYears(3).daysTo(b.at(i).date)) <= 3);
    }
    QCOMPARE(later.queries().budgets().first().year, 2029);
}

void tst_Templates::anUnknownNameListsThoseThereAre() {
    const auto answer = checkTemplateName(QStringLiteral("fagnettverk"));
    MUST_FAIL(answer, NotFound);
    QVERIFY(answer.error().text().contains(QLatin1String("ki-nettverk")));
}

QTEST_GUILESS_MAIN(tst_Templates)
#include "tst_templates.moc"
