#include "documents/pdfreading.h"
#include "domain/labels.h"
#include "support/dump.h"
#include "support/tour.h"
#include "support/window.h"
#include "ui/common/importtable.h"
#include "ui/common/typededit.h"
#include "ui/resources/resourceform.h"
#include "ui/resources/resourcespage.h"

#include <QDesktopServices>

using namespace aarring;

// Seed 003 through the real window, with keys alone: what the platform had when it was launched, typed, pasted, counted,
// printed and read back.

namespace {

/// Takes the addresses that would go to the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QStringList opened;

public slots:
    void open(const QUrl &url) { opened.append(QString::fromLatin1(url.toEncoded())); }
};

QString launchDay() { return QStringLiteral("1.3.2026"); }

/// 18 courses beside the one that the seed names, and the items it names with their kinds.
QString seedRows() {
    QString rows = QStringLiteral("Tittel\tType\tTema\tLaget av\tPublisert\n");
    for (int i = 1; i <= 18; ++i)
        rows += QStringLiteral("Nettkurs %1\tnettkurs\tFormidling\tInnlandet\t%2\n").arg(i).arg(launchDay());
    const char *named[][3] = {{"meråpent bibliotek", "startpakke", "Meråpent"},
                              {"bokprat", "håndbok", "Formidling"},
                              {"konflikthåndtering", "digital verktøykasse", "Møter med publikum"},
                              {"samskaping", "startpakke", "Samskaping"},
                              {"spillformidling", "nettkurs", "Formidling"},
                              {"metoder å formidle på nett", "tema", "Formidling"},
                              {"bibliotekdidaktikk", "tema", "Undervisning"},
                              {"GDPR", "tema", "Personvern"},
                              {"søk", "tema", "Søk"}};
    for (const auto &[title, kind, theme] : named)
        rows += QStringLiteral("%1\t%2\t%3\tInnlandet\t%4\n")
                    .arg(QString::fromUtf8(title), QString::fromUtf8(kind), QString::fromUtf8(theme),
                         launchDay());
    return rows;
}

void paste(WindowTest &t, const QString &rows) {
    t.goTo("resources");
    QApplication::clipboard()->clear();
    t.push("resources.import");
    QApplication::clipboard()->setText(rows);
    t.ctrl(Qt::Key_V);
    QVERIFY(QTest::qWaitFor([&] { return !t.at<QLabel>("import.counts")->text().isEmpty(); }));
}

void newNetwork(WindowTest &t) {
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("resources");
}

const Resource *titled(WindowTest &t, const char *title) {
    for (const Resource &resource : t.facts().resources)
        if (resource.title == QString::fromUtf8(title))
            return &resource;
    return nullptr;
}

/// The catalogue as a reader takes its text out of the PDF.
QString catalogue(WindowTest &t) {
    t.dialogs.files = {t.path("katalog.pdf")};
    t.ctrl(Qt::Key_P);
    t.savePaper();
    QFile file(t.path("katalog.pdf"));
    return file.open(QIODevice::ReadOnly) ? pdfText(file.readAll()) : QString();
}

QString sentence(WindowTest &t) {
    for (const QLabel *label : t.window().desk()->currentPage()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QStringLiteral(" on ")) &&
            label->text().contains(QStringLiteral("2026")))
            return label->text();
    return {};
}

} // namespace

class tst_ResourcesPage : public QObject {
    Q_OBJECT

private slots:
    void theSeedIsPastedCountedAndPrinted();
    void theSeedIsTypedItemByItem();
    void badLinesAreTakenOutWithTheReasonAndAllIsUndoneAtOnce();
    void badFieldsSaySoAndChangeNothing();
    void theListIsFiltered();
    void aReviewIsMarkedAndSeveralAreRetiredAtOnce();
    void anAddressIsOpenedOnlyByTheUser();
    void anotherDayShowsWhatWasOnOfferThen();
    void theTableIsWrittenForSpreadsheets();
    void tenThousandAreListedAndFiltered();
};

void tst_ResourcesPage::theSeedIsPastedCountedAndPrinted() {
    WindowTest t;
    newNetwork(t);
    const QString before = dump(t.window().desk()->workspace().file().connection());
    paste(t, seedRows());
    QCOMPARE(t.at<QLabel>("import.counts")->text(), QStringLiteral("27 will be added, 0 changed, 0 refused"));
    QCOMPARE(dump(t.window().desk()->workspace().file().connection()), before);
    t.finishImport();
    QCOMPARE(t.facts().resources.size(), 27);
    QCOMPARE(countResources(t.facts().resources, QDate(2026, 3, 1)).count(ResourceKind::OnlineCourse), 19);
    QCOMPARE(countResources(t.facts().resources, QDate(2026, 2, 28)).total, 0);
    QCOMPARE(sentence(t), QStringLiteral("19 online courses, 8 other resources on 10 June 2026"));

    const QString text = catalogue(t);
    for (const char *item : {"meråpent bibliotek", "bokprat", "konflikthåndtering", "samskaping",
                             "spillformidling", "metoder å formidle på nett", "bibliotekdidaktikk", "GDPR",
                             "søk", "Innlandet fylkesbibliotek", "Personvern (1)", "Formidling (21)"})
        QVERIFY2(text.contains(QString::fromUtf8(item)), item);
    QVERIFY2(text.contains(QStringLiteral("19")) && text.contains(QStringLiteral("27")), qPrintable(text));

    t.ctrl(Qt::Key_Z);
    QCOMPARE(dump(t.window().desk()->workspace().file().connection()), before);
    t.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(t.facts().resources.size(), 27);
    paste(t, seedRows());
    QCOMPARE(t.at<QLabel>("import.counts")->text(),
             QStringLiteral("0 will be added, 0 changed, 27 unchanged, 0 refused"));
    QVERIFY(!t.at("import.import")->isEnabled());
    t.press(Qt::Key_Escape);
}

void tst_ResourcesPage::theSeedIsTypedItemByItem() {
    WindowTest t;
    newNetwork(t);
    const char *items[][3] = {{"startpakke om meråpent bibliotek", "Starter kit", "meråpent bibliotek"},
                              {"håndbok om bokprat", "Handbook", "bokprat"},
                              {"digital verktøykasse om konflikthåndtering", "Toolbox", "konflikthåndtering"},
                              {"startpakke i samskaping", "Starter kit", "samskaping"},
                              {"nettkurs i spillformidling", "Online course", "spillformidling"}};
    for (const auto &[title, kind, theme] : items) {
        t.ctrl(Qt::Key_N);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("resources.title"));
        t.type(QString::fromUtf8(title));
        t.press(Qt::Key_Tab);
        const Resource *made = titled(t, title);
        QVERIFY2(made, title);
        t.choose("resources.kind", QString::fromUtf8(kind));
        t.write("resources.theme", QString::fromUtf8(theme));
        t.choose("resources.state", QStringLiteral("Published"));
        t.write("resources.published", launchDay());
        t.write("resources.audience", QStringLiteral("bibliotekansatte i Norge"));
        t.choose("resources.producer", QStringLiteral("Innlandet"));
        t.write("resources.person", QStringLiteral("Marius Utkast"));
        made = titled(t, title);
        QVERIFY(made);
        QCOMPARE(label(made->kind), QString::fromUtf8(kind));
        QCOMPARE(made->theme, QString::fromUtf8(theme));
        QCOMPARE(made->state, ResourceState::Published);
        QCOMPARE(made->published, QDate(2026, 3, 1));
        QCOMPARE(made->audience, QStringLiteral("bibliotekansatte i Norge"));
        QCOMPARE(t.queries().institution(made->producer)->label(), QStringLiteral("Innlandet"));
        QCOMPARE(made->who, QStringLiteral("Marius Utkast"));
    }
    QCOMPARE(t.facts().resources.size(), 5);
    QCOMPARE(sentence(t), QStringLiteral("2 starter kits, 3 other resources on 10 June 2026"));
    const QString paper = catalogue(t).simplified();
    for (const auto &[title, kind, theme] : items)
        for (const char *words : {title, theme})
            QVERIFY2(paper.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + paper));
    QVERIFY2(paper.contains(QStringLiteral("bibliotekansatte i Norge")), qPrintable(paper));
    // Each field was a change of its own; all of them can be taken back.
    t.tabTo("resources.table");
    for (int i = 0; i < 300 && !t.facts().resources.isEmpty(); ++i)
        t.ctrl(Qt::Key_Z);
    QVERIFY(t.facts().resources.isEmpty());
}

void tst_ResourcesPage::badLinesAreTakenOutWithTheReasonAndAllIsUndoneAtOnce() {
    WindowTest t;
    newNetwork(t);
    paste(t, QStringLiteral("Tittel\tType\tStatus\tPublisert\tLenke\n"
                            "Bokprat\thåndbok\tpublisert\t1.3.2026\thttps://kurs.eksempel.no/bokprat\n"
                            "Søk\ttema\tkanskje\t1.3.2026\t\n"
                            "GDPR\ttema\tpublisert\t31.2.2026\t\n"
                            "Samskaping\tstartpakke\tpublisert\t1.3.2026\thttps://kurs.eksempel.no/bokprat\n"
                            "Lesesirkler\tnettkurs\tidé\t\t\n"));
    QCOMPARE(t.at<QLabel>("import.counts")->text(), QStringLiteral("2 will be added, 0 changed, 3 refused"));
    const auto *table = t.at<TableView>("import.table");
    const auto why = [&](int row) { return table->tableModel()->cellAt(row, ImportModel::Reason).text; };
    QVERIFY2(why(1).contains(QStringLiteral("“kanskje” is no state")), qPrintable(why(1)));
    QVERIFY2(why(2).contains(QStringLiteral("“31.2.2026” is not a day")), qPrintable(why(2)));
    QVERIFY2(why(3).contains(QStringLiteral("Line 2 has the same address")), qPrintable(why(3)));
    t.finishImport();
    QCOMPARE(t.facts().resources.size(), 2);
    QCOMPARE(titled(t, "Lesesirkler")->state, ResourceState::Idea);
    t.ctrl(Qt::Key_Z);
    QVERIFY(t.facts().resources.isEmpty());
}

void tst_ResourcesPage::badFieldsSaySoAndChangeNothing() {
    WindowTest t;
    newNetwork(t);
    t.ctrl(Qt::Key_N);
    t.type(QStringLiteral("Bokprat"));
    t.press(Qt::Key_Tab);
    const Id id = titled(t, "Bokprat")->id;
    const auto stored = [&] { return *t.queries().resource(id); };
    const Resource before = stored();
    const auto *form = t.window().findChild<ResourceForm *>();
    const auto problem = [&](const char *name) {
        for (QWidget *up = t.at(name); up; up = up->parentWidget())
            if (const auto *field = qobject_cast<FormField *>(up))
                return field->problemText();
        return QString();
    };
    QVERIFY(form);
    t.write("resources.link", QStringLiteral("se nettsida"));
    QVERIFY(problem("resources.link").contains(QStringLiteral("no web address")));
    QVERIFY(!t.at("resources.open")->isEnabled());
    QCOMPARE(stored(), before);
    t.write("resources.link", QString());
    t.write("resources.published", QStringLiteral("31.2.2026"));
    QVERIFY(!problem("resources.published").isEmpty());
    QCOMPARE(stored(), before);
    t.write("resources.published", QStringLiteral("1.3.2026"));
    t.write("resources.reviewDue", QStringLiteral("1.2.2026"));
    QVERIFY(problem("resources.reviewDue").contains(QStringLiteral("before it was published")));
    QVERIFY(!stored().reviewDue.isValid());
    t.write("resources.reviewDue", QStringLiteral("1.2.2027"));
    QCOMPARE(stored().reviewDue, QDate(2027, 2, 1));
    t.write("resources.title", QString());
    QVERIFY(problem("resources.title").contains(QStringLiteral("Write what")));
    QCOMPARE(stored().title, QStringLiteral("Bokprat"));
}

void tst_ResourcesPage::theListIsFiltered() {
    WindowTest t;
    newNetwork(t);
    paste(t, seedRows());
    t.finishImport();
    const auto count = [&] { return t.rowTexts("resources.table").size(); };
    QCOMPARE(count(), 27);
    t.write("resources.filter", QStringLiteral("formidl"));
    QCOMPARE(count(), 21);
    t.choose("resources.kindFilter", QStringLiteral("Handbook"));
    QCOMPARE(t.rowTexts("resources.table").size(), 1);
    t.choose("resources.kindFilter", QStringLiteral("All kinds"));
    t.write("resources.filter", QString());
    t.choose("resources.themeFilter", QStringLiteral("Personvern"));
    QCOMPARE(count(), 1);
    t.choose("resources.themeFilter", QStringLiteral("All themes"));
    t.choose("resources.which", QStringLiteral("Retired"));
    QCOMPARE(count(), 0);
    // What is looked for is shown whatever the filter says.
    emit t.window().desk()->currentPage()->linkActivated(QStringLiteral("resources"), titled(t, "GDPR")->id);
    QCOMPARE(t.at<TableView>("resources.table")->currentId(), titled(t, "GDPR")->id);
}

void tst_ResourcesPage::aReviewIsMarkedAndSeveralAreRetiredAtOnce() {
    WindowTest t;
    newNetwork(t);
    paste(t, QStringLiteral("Tittel\tPublisert\tNeste gjennomgang\n"
                            "Bokprat\t1.3.2025\t1.3.2026\n"
                            "GDPR\t1.3.2025\t1.4.2026\n"
                            "Samskaping\t1.3.2025\t1.3.2027\n"));
    t.finishImport();
    QCOMPARE(sentence(t), QStringLiteral("3 online courses on 10 June 2026 · 2 to be reviewed"));
    QCOMPARE(ResourcesPage::attention(t.queries()).count, 2);
    t.choose("resources.which", QStringLiteral("Due for review"));
    QCOMPARE(t.rowTexts("resources.table").size(), 2);
    t.chooseRow("resources.table", {QStringLiteral("Bokprat")});
    t.push("resources.reviewed");
    QCOMPARE(titled(t, "Bokprat")->reviewDue, QDate(2027, 6, 10));
    QCOMPARE(t.rowTexts("resources.table").size(), 1);
    t.ctrl(Qt::Key_Z);
    QCOMPARE(titled(t, "Bokprat")->reviewDue, QDate(2026, 3, 1));
    t.choose("resources.which", QStringLiteral("All states"));
    t.chooseRow("resources.table", {QStringLiteral("Bokprat")});
    t.press(Qt::Key_Down, Qt::ShiftModifier);
    t.press(Qt::Key_Down, Qt::ShiftModifier);
    t.push("resources.retire");
    for (const Resource &resource : t.facts().resources) {
        QCOMPARE(resource.state, ResourceState::Retired);
        QCOMPARE(resource.retiredOn, QDate(2026, 6, 10));
    }
    t.ctrl(Qt::Key_Z);
    for (const Resource &resource : t.facts().resources)
        QCOMPARE(resource.state, ResourceState::Published);
}

void tst_ResourcesPage::anAddressIsOpenedOnlyByTheUser() {
    WindowTest t;
    newNetwork(t);
    Browser browser;
    t.ctrl(Qt::Key_N);
    t.type(QStringLiteral("Bokprat"));
    t.press(Qt::Key_Tab);
    t.write("resources.link", QStringLiteral("kurs.eksempel.no/bokprat"));
    QVERIFY(browser.opened.isEmpty());
    t.push("resources.open");
    QCOMPARE(browser.opened, QStringList{QStringLiteral("https://kurs.eksempel.no/bokprat")});
}

void tst_ResourcesPage::anotherDayShowsWhatWasOnOfferThen() {
    WindowTest t;
    newNetwork(t);
    paste(t, QStringLiteral("Tittel\tStatus\tPublisert\tUtgått\n"
                            "Bokprat\tpublisert\t1.3.2025\t\n"
                            "GDPR\tutgått\t1.3.2025\t1.3.2026\n"
                            "Samskaping\tidé\t\t\n"));
    t.finishImport();
    QCOMPARE(t.rowTexts("resources.table").size(), 3);
    t.write("resources.date", QStringLiteral("15.2.2026"));
    QCOMPARE(t.rowTexts("resources.table").size(), 2);
    QCOMPARE(sentence(t), QStringLiteral("2 online courses on 15 February 2026"));
    QVERIFY(!t.at("resources.new")->isEnabled());
    t.push("viewDate.backToToday");
    QCOMPARE(t.rowTexts("resources.table").size(), 3);
    QCOMPARE(sentence(t), QStringLiteral("1 online course on 10 June 2026"));
}

void tst_ResourcesPage::theTableIsWrittenForSpreadsheets() {
    WindowTest t;
    newNetwork(t);
    paste(t, seedRows());
    t.finishImport();
    t.dialogs.files = {t.path("ressurser.csv")};
    t.window().desk()->currentPage()->findChild<QPushButton *>(QStringLiteral("resources.more"))->setFocus();
    for (QAction *action : t.window().desk()->currentPage()->findChildren<QAction *>())
        if (action->objectName() == QLatin1String("resources.write"))
            action->trigger();
    QFile file(t.path("ressurser.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(QStringLiteral("\r\n")), 28);
    QVERIFY(text.contains(QStringLiteral("2026-03-01")));
}

void tst_ResourcesPage::tenThousandAreListedAndFiltered() {
    WindowTest t;
    newNetwork(t);
    QList<Resource> many;
    for (int i = 0; i < 10'000; ++i) {
        Resource r;
        r.title = QStringLiteral("Kurs %1 om %2").arg(i * 7919 % 10'000).arg(i % 97);
        r.theme = QStringLiteral("Tema %1").arg(i % 40);
        r.kind = ResourceKind(i % resourceKinds);
        r.state = ResourceState::Published;
        r.published = QDate(2024, 1, 1).addDays(i % 700);
        r.reviewDue = QDate(2026, 1, 1).addDays(i % 365);
        many.append(r);
    }
    MUST(t.actions().importResources(many));
    QCOMPARE(t.at<TableView>("resources.table")->model()->rowCount(), 10'000);
    t.tabTo("resources.filter");
    t.type(QStringLiteral("om 42"));
    const int found = t.at<TableView>("resources.table")->model()->rowCount();
    QVERIFY2(found > 50 && found < 1000, qPrintable(QString::number(found)));
}

QTEST_MAIN(tst_ResourcesPage)
#include "tst_resourcespage.moc"
