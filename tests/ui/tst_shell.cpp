#include "support/scripteddialogs.h"
#include "ui/common/bars.h"
#include "ui/common/tableview.h"
#include "ui/look/style.h"
#include "ui/look/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/startpage.h"
#include "ui/shell/translations.h"

#include <QHeaderView>
#include <QtTest>
#include <QtWidgets>

using namespace aarring;

namespace {

/// A page that counts what is asked of it.
class CountingPage : public Page {
public:
    CountingPage(const Context &, QWidget *parent) : Page(parent) { ++made; }
    void refresh() override { ++refreshed; }
    bool showTarget(Id id) override {
        targets.append(id);
        return true;
    }
    bool leave() override { return mayLeave; }

    static inline int made = 0;
    int refreshed = 0;
    QList<Id> targets;
    bool mayLeave = true;

protected:
    void retranslate() override {}
};

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{QDate(2026, 6, 10)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translations> m_translations;
    ScriptedDialogs m_dialogs;
    Style *m_style = nullptr;

    Setup setup() {
        const auto page = [](const char *key, const char *iconName, const char *title) {
            PageSpec spec;
            spec.key = QLatin1String(key);
            spec.icon = QLatin1String(iconName);
            spec.title = [title] { return QString::fromUtf8(title); };
            spec.make = [](const Context &context, QWidget *parent) {
                return new CountingPage(context, parent);
            };
            return spec;
        };
        PageSpec members = page("members", "system-users", "Members");
        members.attention = [](const Queries &) { return Attention{Mark::Failed, 2}; };
        members.found = QStringList{QStringLiteral("person"), QStringLiteral("institution")};
        return {{page("overview", "go-home", "Overview"), members},
                {m_folder->filePath(QStringLiteral("work")), m_folder->filePath(QStringLiteral("backup")),
                 QStringLiteral("Ingrid")},
                m_folder->filePath(QStringLiteral("samples")),
                m_clock,
                *m_settings,
                *m_translations,
                *m_style,
                m_dialogs};
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static CountingPage *shown(MainWindow &window) {
        return static_cast<CountingPage *>(window.desk()->currentPage());
    }

    bool makeFile(MainWindow &window, const char *name) {
        m_dialogs.files = {path(name)};
        return window.newFile(QStringLiteral("ki-nettverk"));
    }

private slots:
    void initTestCase() {
        m_style = new Style(ThemeChoice::Light);
        QApplication::setStyle(m_style);
        setUpFonts();
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("language"), QStringLiteral("en"));
        m_translations = std::make_unique<Translations>(*m_settings);
        m_dialogs = ScriptedDialogs();
        CountingPage::made = 0;
    }

    void itStartsWithTheWaysIn() {
        MainWindow window(setup());
        QVERIFY(!window.desk());
        QVERIFY(window.findChildren<TemplateCard *>().size() >= 3);
        QVERIFY(window.findChild<SearchBox *>()->isHidden());
    }

    void aCardMakesAFileAndPagesAreMadeWhenShown() {
        MainWindow window(setup());
        m_dialogs.files = {path("ki.aarring")};
        window.findChildren<TemplateCard *>().constFirst()->click();
        QVERIFY(window.desk());
        QVERIFY(QFileInfo::exists(path("ki.aarring")));
        QCOMPARE(window.desk()->currentKey(), QStringLiteral("overview"));
        QCOMPARE(CountingPage::made, 1);
        QVERIFY(window.desk()->showPage(QStringLiteral("members"), 7, 5));
        QCOMPARE(CountingPage::made, 2);
        QCOMPARE(shown(window)->targets, (QList<Id>{5, 7}));
        QVERIFY(!window.desk()->showPage(QStringLiteral("nowhere")));
    }

    void leftOverWorkThatCannotBeReadIsKeptAndTold() {
        const QString file = path("net.aarring");
        {
            auto crashed = Workspace::create(QStringLiteral("ki-nettverk"), file, setup().places, m_clock);
            QVERIFY(bool(crashed));
            Person person;
            person.lastName = QStringLiteral("Øst");
            QVERIFY(bool((*crashed)->actions().savePerson(person)));
        } // ended without closing: the working copy stays
        const QDir work(setup().places.workFolder);
        const QStringList copies = work.entryList({QStringLiteral("*.work")});
        QCOMPARE(copies.size(), 1);
        QFile copy(work.filePath(copies.constFirst()));
        QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate) && copy.write("damaged") == 7);
        copy.close();
        MainWindow window(setup());
        QVERIFY(window.openFile(file));
        const QString aside = window.desk()->workspace().file().setAsideFile();
        QVERIFY(QFileInfo::exists(aside));
        QVERIFY(window.desk()->findChild<MessageBar *>()->text().contains(QDir::toNativeSeparators(aside)));
    }

    void widthsThatSomebodyGaveColumnsAreRemembered() {
        Setup real = setup();
        real.pages = allPages();
        const auto members = [](MainWindow &window) {
            window.show();
            window.desk()->showPage(QStringLiteral("members"));
            return window.findChild<TableView *>(QStringLiteral("members.table"));
        };
        int before = 0;
        {
            MainWindow window(real);
            QVERIFY(makeFile(window, "net.aarring"));
            TableView *table = members(window);
            QVERIFY(table);
            before = table->columnWidth(2);
            table->horizontalHeader()->setCursor(Qt::SplitHCursor); // as while a border is dragged
            table->horizontalHeader()->resizeSection(2, before + 40);
            QVERIFY(window.closeFile());
        }
        MainWindow window(real);
        QVERIFY(window.openFile(path("net.aarring")));
        QCOMPARE(members(window)->columnWidth(2), before + 40);
    }

    void aSwitchThatSomebodyTurnedOffStaysOff() {
        Setup real = setup();
        real.pages = allPages();
        const auto spelling = [](MainWindow &window) {
            window.desk()->showPage(QStringLiteral("mandate"));
            return window.findChild<QCheckBox *>(QStringLiteral("mandate.spelling"));
        };
        {
            MainWindow window(real);
            QVERIFY(makeFile(window, "net.aarring"));
            QVERIFY(spelling(window)->isChecked());
            spelling(window)->click();
            QVERIFY(window.closeFile());
        }
        MainWindow window(real);
        QVERIFY(makeFile(window, "other.aarring"));
        QVERIFY(!spelling(window)->isChecked());
    }

    void aFileGivenAtTheStartIsThereWithTheWindow() {
        {
            MainWindow window(setup());
            QVERIFY(makeFile(window, "net.aarring"));
            QVERIFY(window.closeFile());
        }
        MainWindow window(setup(), Workspace::openAside(path("net.aarring"), setup().places, m_clock));
        QVERIFY(window.isVisible());
        QVERIFY(window.desk());
        // What another thread has opened is this one's from now on.
        Workspace &workspace = window.desk()->workspace();
        QCOMPARE(workspace.actions().thread(), thread());
        QCOMPARE(workspace.queries().thread(), thread());
        Network network = workspace.queries().network();
        network.shortName = QStringLiteral("KI");
        QVERIFY(workspace.actions().saveNetwork(network));
        QCOMPARE(workspace.queries().network().shortName, QStringLiteral("KI"));
        QVERIFY(window.closeFile());
        QVERIFY(window.openFile(path("net.aarring")));
        QCOMPARE(window.desk()->workspace().queries().network().shortName, QStringLiteral("KI"));
    }

    void aFileGivenAtTheStartThatIsNotThereIsToldOf() {
        MainWindow window(setup(), Workspace::openAside(path("missing.aarring"), setup().places, m_clock));
        QVERIFY(window.isVisible());
        QVERIFY(!window.desk());
        QVERIFY(window.findChild<StartPage *>()->findChild<MessageBar *>()->isError());
    }

    /// As main() does it: the file is taken in hand while Qt makes the application.
    void aFileIsLockedAtOnceAndReadOnlyWhenThereIsAnApplication() {
        {
            MainWindow window(setup());
            QVERIFY(makeFile(window, "net.aarring"));
            QVERIFY(window.closeFile());
        }
        std::promise<void> application;
        Opening opening = Workspace::openAside(path("net.aarring"), setup().places, m_clock,
                                               application.get_future().share());
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path(".net.aarring.lock")); }));
        QVERIFY(!opening.isFinished());
        application.set_value();
        MainWindow window(setup(), opening);
        QVERIFY(window.desk());
    }

    void aFileThatCannotBeOpenedIsToldOfInWordsThatCameLater() {
        std::promise<void> application;
        Opening opening = Workspace::openAside(path("missing.aarring"), setup().places, m_clock,
                                               application.get_future().share());
        m_translations->setLanguage(Language::Danish);
        application.set_value();
        opening.waitForFinished();
        const auto opened = opening.takeResult();
        QVERIFY(!opened);
        QVERIFY2(opened.error().text().contains(QStringLiteral("filen")), qPrintable(opened.error().text()));
    }

    void turningBackFromTheFileDialogMakesNothing() {
        MainWindow window(setup());
        QVERIFY(!window.newFile(QStringLiteral("ki-nettverk")));
        QVERIFY(!window.desk());
    }

    void whatCannotBeOpenedIsToldOfOnTheStartPage() {
        MainWindow window(setup());
        QVERIFY(!window.openFile(path("missing.aarring")));
        QVERIFY(window.findChild<StartPage *>()->findChild<MessageBar *>()->isError());
    }

    void aChangeIsToldUndoneAndSaved() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        Workspace &workspace = window.desk()->workspace();
        const int before = shown(window)->refreshed;
        Network network = workspace.queries().network();
        network.shortName = QStringLiteral("KI");
        QVERIFY(workspace.actions().saveNetwork(network));
        QVERIFY(shown(window)->refreshed > before);
        auto *bar = window.desk()->findChild<MessageBar *>();
        QVERIFY(!bar->text().isEmpty());
        QVERIFY(workspace.file().hasUnpublished());
        auto *menu = window.findChild<MainMenu *>();
        QVERIFY(std::any_of(menu->actions().cbegin(), menu->actions().cend(), [](const QAction *entry) {
            return entry->menu() && entry->menu()->actions().constFirst()->text().startsWith(
                                        QStringLiteral("&Undo: Changed the network "));
        }));
        auto *back = bar->findChild<QPushButton *>();
        back->click();
        QVERIFY(workspace.queries().network().shortName != QStringLiteral("KI"));
        back->click(); // what was undone is offered to be done again
        QCOMPARE(workspace.queries().network().shortName, QStringLiteral("KI"));
        back->click();
        QVERIFY(workspace.queries().network().shortName != QStringLiteral("KI"));
        window.desk()->publish();
        QTRY_VERIFY(!workspace.file().hasUnpublished());
    }

    void whatCannotBeReadIsToldInTheBar() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        Workspace &workspace = window.desk()->workspace();
        auto *bar = window.desk()->findChild<MessageBar *>();
        QVERIFY(!bar->isError());
        const Id mandate = workspace.queries().currentMandate()->id;
        // Stands for a disk that does not answer.
        QVERIFY(
            workspace.file().connection().script(QStringLiteral("ALTER TABLE mandate_block RENAME TO gone")));
        QVERIFY(workspace.queries().mandateText(mandate).isEmpty());
        QVERIFY(bar->isError());
    }

    void hiddenPagesLookAgainWhenTheyAreShown() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        CountingPage *overview = shown(window);
        window.desk()->showPage(QStringLiteral("members"));
        const int before = overview->refreshed;
        Network network = window.desk()->workspace().queries().network();
        network.owner = QStringLiteral("The directors");
        QVERIFY(window.desk()->workspace().actions().saveNetwork(network));
        QCOMPARE(overview->refreshed, before);
        window.desk()->showPage(QStringLiteral("overview"));
        QCOMPARE(overview->refreshed, before + 1);
    }

    void aPageThatKeepsTheUserKeepsTheFileOpen() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        shown(window)->mayLeave = false;
        QVERIFY(!window.desk()->showPage(QStringLiteral("members")));
        QVERIFY(!window.closeFile());
        shown(window)->mayLeave = true;
        QVERIFY(window.closeFile());
    }

    void aClosedFileIsFoundAmongTheRecentOnes() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        const QString name = window.desk()->workspace().queries().network().name;
        QVERIFY(window.closeFile());
        const QList<RecentFile> files = RecentFiles(*m_settings).list();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files[0].name, name);
        auto *table = window.findChild<StartPage *>()->findChild<TableView *>();
        table->setCurrentId(1);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window.desk());
    }

    void samplesAreAtHandButNotRecent() {
        MainWindow window(setup());
        QVERIFY(window.openSample());
        QVERIFY(window.closeFile());
        QVERIFY(RecentFiles(*m_settings).list().isEmpty());
        QVERIFY(window.openSample()); // again, anew
    }

    void searchFindsAndShows() {
        MainWindow window(setup());
        QVERIFY(window.openSample());
        const Person &person = window.desk()->workspace().queries().facts().persons.constFirst();
        auto *box = window.findChild<SearchBox *>();
        QTest::keyClicks(box, person.lastName);
        QVERIFY(!box->hits().isEmpty());
        QCOMPARE(box->hits()[0].table, QStringLiteral("person"));
        const Id found = box->hits()[0].id;
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(window.desk()->currentKey(), QStringLiteral("members"));
        QCOMPARE(shown(window)->targets.constLast(), found);
    }

    void aPageIsFoundByItsName() {
        MainWindow window(setup());
        QVERIFY(window.openSample());
        window.desk()->showPage(QStringLiteral("overview"));
        auto *box = window.findChild<SearchBox *>();
        QTest::keyClicks(box, QStringLiteral("membe"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(window.desk()->currentKey(), QStringLiteral("members"));
        QVERIFY(box->text().isEmpty());
    }

    void attentionIsReadOutInTheNavigation() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        auto *list = window.desk()->findChild<Navigation *>()->findChild<QListWidget *>();
        QVERIFY(
            list->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Members, 2 ")));
    }

    void theWindowSpeaksAnotherLanguageAtOnce() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        auto *menu = window.findChild<MainMenu *>();
        QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("&File"));
        m_translations->setLanguage(Language::Danish);
        QCOMPARE(window.desk()->locale().name(), QStringLiteral("da_DK"));
        QCOMPARE(m_settings->value(QStringLiteral("language")).toString(), QStringLiteral("da"));
        m_translations->setLanguage(Language::English);
    }

    void everyEntryOfTheMenusHasItsLetterAndNoTwoShareOne() {
        MainWindow window(setup());
        QVERIFY(makeFile(window, "ki.aarring"));
        const auto check = [](const QList<QAction *> &actions, const auto &self) -> void {
            QSet<QChar> letters;
            for (QAction *action : actions) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at < 0)
                    continue; // pages, languages and files are names
                const QChar letter = action->text()[at + 1].toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
                if (action->menu())
                    self(action->menu()->actions(), self);
            }
        };
        check(window.findChild<MainMenu *>()->actions().mid(0, 1), check);
        QList<QAction *> top = window.findChild<MainMenu *>()->actions();
        QSet<QChar> letters;
        for (QAction *action : top)
            letters.insert(action->text()[action->text().indexOf(QLatin1Char('&')) + 1].toLower());
        QCOMPARE(letters.size(), top.size());
    }

    void theWindowFitsASmallLaptop() {
        MainWindow window(setup());
        QVERIFY(window.minimumSizeHint().width() <= 1280 && window.minimumSizeHint().height() <= 800);
        QVERIFY(makeFile(window, "ki.aarring"));
        QVERIFY(window.minimumSizeHint().width() <= 1280 && window.minimumSizeHint().height() <= 800);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
