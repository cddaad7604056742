#include "domain/names.h"
#include "domain/validation.h"
#include "domain/yearitems.h"

#include <QtTest>

using namespace aarring;

namespace {

QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

Resource course(Id id, const char *published, const char *retired = "", const char *theme = "KI") {
    Resource r;
    r.id = id;
    r.title = QStringLiteral("Kurs %1").arg(id);
    r.theme = QString::fromUtf8(theme);
    r.published = day(published);
    r.retiredOn = day(retired);
    r.state = r.retiredOn.isValid() ? ResourceState::Retired : ResourceState::Published;
    return r;
}

QStringList fieldsOf(const Problems &problems) {
    QStringList fields;
    for (const Problem &p : problems)
        fields.append(p.field + (p.warning ? QStringLiteral("?") : QString()));
    return fields;
}

} // namespace

class TestResource : public QObject {
    Q_OBJECT

private slots:
    void whatIsOnOfferIsCountedOnAnyDay_data();
    void whatIsOnOfferIsCountedOnAnyDay();
    void themesAreCountedWhateverTheirCase();
    void onlyWhatIsOnOfferIsDueForReview();
    void aReviewPutsTheNextOneAYearOn();
    void anotherStateBringsTheDatesItDemands();
    void onlyWebAddressesCanBeOpened_data();
    void onlyWebAddressesCanBeOpened();
    void badFieldsAreTold_data();
    void badFieldsAreTold();
    void anAddressThatAnotherOneHasIsAWarning();
    void reviewsOfADayStandInTheYearAsOne();
};

void TestResource::whatIsOnOfferIsCountedOnAnyDay_data() {
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("courses");
    QTest::addColumn<int>("kits");
    QTest::addColumn<int>("total");
    QTest::newRow("before anything") << day("2023-12-31") << 0 << 0 << 0;
    QTest::newRow("the first day") << day("2024-01-01") << 1 << 0 << 1;
    QTest::newRow("the second course's day") << day("2024-06-01") << 2 << 0 << 2;
    QTest::newRow("the last day before one is retired") << day("2025-01-30") << 2 << 1 << 3;
    QTest::newRow("the day it is retired") << day("2025-01-31") << 1 << 1 << 2;
    QTest::newRow("under review is on offer") << day("2026-01-01") << 1 << 2 << 3;
}

void TestResource::whatIsOnOfferIsCountedOnAnyDay() {
    QList<Resource> all{course(1, "2024-01-01", "2025-01-31"), course(2, "2024-06-01"),
                        course(3, "2025-01-01"), course(4, "2026-01-01")};
    all[2].kind = all[3].kind = ResourceKind::StarterKit;
    all[3].state = ResourceState::UnderReview;
    Resource idea = course(5, "2023-01-01"); // a planned day makes no course of an idea
    idea.state = ResourceState::Idea;
    all.append(idea);
    QFETCH(QDate, on);
    const ResourceCounts counts = countResources(all, on);
    QTEST(counts.count(ResourceKind::OnlineCourse), "courses");
    QTEST(counts.count(ResourceKind::StarterKit), "kits");
    QTEST(counts.total, "total");
}

void TestResource::themesAreCountedWhateverTheirCase() {
    const ResourceCounts counts =
        countResources({course(1, "2024-01-01", "", "Søk"), course(2, "2024-01-01", "", "søk"),
                        course(3, "2024-01-01", "", ""), course(4, "2024-01-01", "", "GDPR")},
                       day("2026-01-01"));
    const QList<std::pair<QString, int>> expected{
        {QStringLiteral("GDPR"), 1}, {QStringLiteral("Søk"), 2}, {QString(), 1}};
    QCOMPARE(counts.ofTheme, expected);
}

void TestResource::onlyWhatIsOnOfferIsDueForReview() {
    Resource r = course(1, "2024-01-01");
    QVERIFY(!isDueForReview(r, day("2026-01-01")));
    r.reviewDue = day("2026-01-01");
    QVERIFY(!isDueForReview(r, day("2025-12-31")));
    QVERIFY(isDueForReview(r, day("2026-01-01")));
    r.state = ResourceState::Idea;
    QVERIFY(!isDueForReview(r, day("2026-01-01")));
    r = inState(r, ResourceState::Retired, day("2025-06-01"));
    QVERIFY(!isDueForReview(r, day("2026-01-01")));
}

void TestResource::aReviewPutsTheNextOneAYearOn() {
    Resource r = course(1, "2024-01-01");
    r.state = ResourceState::UnderReview;
    const Resource after = reviewed(r, day("2024-02-29"));
    QCOMPARE(after.reviewDue, day("2025-02-28"));
    QCOMPARE(after.state, ResourceState::Published);
    QCOMPARE(reviewed(course(1, "2024-01-01", "2024-02-01"), day("2024-03-01")).state,
             ResourceState::Retired);
}

void TestResource::anotherStateBringsTheDatesItDemands() {
    Resource r;
    r.title = QStringLiteral("Bokprat");
    for (int i = 0; i < enumCount<ResourceState>(); ++i)
        QVERIFY2(acceptable(validate(inState(r, ResourceState(i), day("2026-06-10")))),
                 EnumNames<ResourceState>::names.at(size_t(i)));
    const Resource kept = inState(course(1, "2024-01-01"), ResourceState::UnderReview, day("2026-06-10"));
    QCOMPARE(kept.published, day("2024-01-01"));
    const Resource gone = inState(kept, ResourceState::Retired, day("2026-06-10"));
    QCOMPARE(gone.retiredOn, day("2026-06-10"));
    QVERIFY(!inState(gone, ResourceState::Published, day("2026-06-11")).retiredOn.isValid());
}

void TestResource::onlyWebAddressesCanBeOpened_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("opened");
    const auto row = [](const char *typed, const char *opened) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(opened);
    };
    row("https://kurs.eksempel.no/a?b=1#c", "https://kurs.eksempel.no/a?b=1#c");
    row("http://kurs.eksempel.no", "http://kurs.eksempel.no");
    row("www.eksempel.no/kurs", "https://www.eksempel.no/kurs");
    row(" kurs.eksempel.no/bokprat ", "https://kurs.eksempel.no/bokprat");
    row("https://eksempel.no/håndbok", "https://eksempel.no/h%C3%A5ndbok");
    row("", "");
    row("kommer senere", "");
    row("kurs", "");
    row("file:///etc/passwd", "");
    row("javascript:alert(1)", "");
    row("ftp://eksempel.no/kurs", "");
    row("https://", "");
    row("https://.no", "");
}

void TestResource::onlyWebAddressesCanBeOpened() {
    QFETCH(QString, typed);
    QFETCH(QString, opened);
    QCOMPARE(QString::fromLatin1(openable(typed).toEncoded()), opened);
}

void TestResource::badFieldsAreTold_data() {
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QStringList &fields, auto change) {
        Resource r = course(1, "2024-01-01");
        change(r);
        QTest::newRow(name) << r << fields;
    };
    row("all is well", {}, [](Resource &) {});
    row("no title", {QStringLiteral("title")}, [](Resource &r) { r.title = QStringLiteral("  "); });
    row("no address", {QStringLiteral("link")}, [](Resource &r) { r.link = QStringLiteral("se nettsida"); });
    row("published without a day", {QStringLiteral("published")}, [](Resource &r) { r.published = {}; });
    row("under review without a day", {QStringLiteral("published")}, [](Resource &r) {
        r.published = {};
        r.state = ResourceState::UnderReview;
    });
    row("retired without a day", {QStringLiteral("retiredOn")},
        [](Resource &r) { r.state = ResourceState::Retired; });
    row("review before it was published", {QStringLiteral("reviewDue")},
        [](Resource &r) { r.reviewDue = day("2023-12-31"); });
    row("retired before it was published", {QStringLiteral("retiredOn")}, [](Resource &r) {
        r.state = ResourceState::Retired;
        r.retiredOn = day("2023-12-31");
    });
    row("a day of retirement, but published", {QStringLiteral("retiredOn?")},
        [](Resource &r) { r.retiredOn = day("2025-01-01"); });
    row("an idea needs no day", {}, [](Resource &r) {
        r.published = {};
        r.state = ResourceState::Idea;
    });
}

void TestResource::badFieldsAreTold() {
    QFETCH(Resource, resource);
    QTEST(fieldsOf(validate(resource)), "fields");
}

void TestResource::anAddressThatAnotherOneHasIsAWarning() {
    QList<Resource> all{course(1, "2024-01-01"), course(2, "2024-01-01")};
    all[0].link = all[1].link = QStringLiteral("https://kurs.eksempel.no/a");
    QCOMPARE(fieldsOf(validate(all[0], all)), QStringList{QStringLiteral("link?")});
    QVERIFY(validate(all[0], all).first().message.contains(QStringLiteral("Kurs 2")));
    all[1].link += u'b';
    QVERIFY(validate(all[0], all).isEmpty());
}

void TestResource::reviewsOfADayStandInTheYearAsOne() {
    NetworkFacts facts;
    facts.network.language = Language::Bokmaal;
    for (int i = 1; i <= 4; ++i)
        facts.resources.append(course(i, "2024-01-01"));
    facts.resources[0].reviewDue = facts.resources[1].reviewDue = day("2026-09-01");
    facts.resources[2].reviewDue = day("2026-03-02");
    facts.resources[3].reviewDue = day("2027-03-02");
    const QList<YearItem> items = yearItems(facts, 2026);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].title, QStringLiteral("Gjennomgang: Kurs 3"));
    QCOMPARE(items[0].resource, 3);
    QCOMPARE(items[1].title, QStringLiteral("Gjennomgang av 2 ressurser"));
    QCOMPARE(items[1].resource, 1);
    QCOMPARE(items[1].lane, YearLane::Deadlines);
}

QTEST_APPLESS_MAIN(TestResource)
#include "tst_resource.moc"
