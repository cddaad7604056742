#include "bench/bignetwork.h"

#include "documents/fonts.h"
#include "support/scripteddialogs.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/look/style.h"
#include "ui/look/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/translations.h"

#include <QSemaphore>
#include <thread>

using namespace aarring;

/// Knocks at the window's thread all the time, and keeps how long it took at most until somebody answered.
class LongestStall {
public:
    ~LongestStall() { end(); }
    /// In milliseconds; ends the measurement.
    double end() {
        m_ending = true;
        while (!m_ended)
            QCoreApplication::processEvents();
        if (m_thread.joinable())
            m_thread.join();
        return m_longest;
    }

private:
    void knock() {
        while (!m_ending) {
            QElapsedTimer since;
            since.start();
            QSemaphore answered;
            QMetaObject::invokeMethod(
                &m_ear, [&answered] { answered.release(); }, Qt::QueuedConnection);
            answered.acquire();
            m_longest = std::max(m_longest, double(since.nsecsElapsed()) / 1e6);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        m_ended = true;
    }

    QObject m_ear;
    double m_longest = 0;
    std::atomic<bool> m_ending = false;
    std::atomic<bool> m_ended = false;
    std::thread m_thread{[this] { knock(); }};
};

/// How long the whole window is busy, with 10 000 members in the file: what is typed must stand there at once.
class bench_Window : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(loadFonts());
        m_style = new Style(ThemeChoice::Light);
        QApplication::setStyle(m_style);
        setUpFonts();
        TestNetwork network(QStringLiteral("ki-nettverk"));
        m_members = bigImport(network, 10000);
        QVERIFY(network.workspace().file().saveCopy(file(QStringLiteral("vacant.aarring"))));
        QVERIFY(network.actions().importMembers(m_members));
        QVERIFY(network.workspace().file().saveCopy(file(QStringLiteral("full.aarring"))));
        m_settings = std::make_unique<QSettings>(file(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("language"), QStringLiteral("nb"));
        m_translations = std::make_unique<Translations>(*m_settings);
        m_window = std::make_unique<MainWindow>(
            Setup{allPages(),
                  {file(QStringLiteral("work")), file(QStringLiteral("backups")), QStringLiteral("Ingrid")},
                  file(QStringLiteral("samples")),
                  m_clock,
                  *m_settings,
                  *m_translations,
                  *m_style,
                  m_dialogs});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init() {
        QVERIFY(m_window->openFile(file(QStringLiteral("full.aarring"))));
        settle();
    }

    void open() {
        QBENCHMARK {
            QVERIFY(m_window->openFile(file(QStringLiteral("full.aarring"))));
            settle();
        }
    }
    /// Only how long the window does not answer meanwhile.
    void openStall() {
        QVERIFY(m_window->closeFile());
        settle();
        LongestStall stall;
        QVERIFY(m_window->openFile(file(QStringLiteral("full.aarring"))));
        settle();
        report(stall);
    }
    void closeStall() {
        savePhone();
        LongestStall stall;
        QVERIFY(m_window->closeFile());
        settle();
        report(stall);
    }
    void page_data() {
        QTest::addColumn<QString>("key");
        for (const PageSpec &page : allPages())
            QTest::newRow(qPrintable(page.key)) << page.key;
    }
    void page() {
        QFETCH(QString, key);
        QBENCHMARK_ONCE { show(key); }
    }
    void sort_data() {
        QTest::addColumn<int>("column");
        QTest::newRow("institution") << 0;
        QTest::newRow("name") << 1;
        QTest::newRow("seat") << 2;
        QTest::newRow("from") << 3;
    }
    void sort() {
        QFETCH(int, column);
        show(QStringLiteral("members"));
        auto *table = m_window->findChild<TableView *>(QStringLiteral("members.table"));
        QBENCHMARK_ONCE {
            table->sortByColumn(column, Qt::DescendingOrder);
            settle();
        }
    }
    void lookAtAnotherDay() {
        show(QStringLiteral("members"));
        auto *date = m_window->findChild<DateEdit *>(QStringLiteral("members.date"));
        QBENCHMARK_ONCE {
            date->setFocus();
            date->selectAll();
            QTest::keyClicks(date, QStringLiteral("1.2.2026"));
            QTest::keyClick(date, Qt::Key_Return);
            settle();
        }
    }
    void typeInTheFilter() {
        show(QStringLiteral("members"));
        auto *filter = m_window->findChild<QLineEdit *>(QStringLiteral("members.filter"));
        filter->setFocus();
        QBENCHMARK {
            QTest::keyClick(filter, filter->text().isEmpty() ? Qt::Key_A : Qt::Key_Backspace);
            settle();
        }
    }
    void search() {
        auto *box = m_window->findChild<SearchBox *>();
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("odegar"));
        QBENCHMARK {
            QTest::keyClick(box, box->text().size() == 6 ? Qt::Key_D : Qt::Key_Backspace);
            settle();
        }
    }
    void searchAfterAChange() {
        auto *box = m_window->findChild<SearchBox *>();
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("odegar"));
        savePhone();
        QBENCHMARK_ONCE {
            QTest::keyClick(box, Qt::Key_D);
            settle();
        }
    }
    void saveAField_data() { page_data(); }
    void saveAField() {
        QFETCH(QString, key);
        show(key);
        QBENCHMARK { savePhone(); }
    }
    void undo_data() { page_data(); }
    void undo() {
        QFETCH(QString, key);
        show(key);
        savePhone();
        QBENCHMARK_ONCE {
            m_window->desk()->undo();
            settle();
        }
    }
    void forgetting_data() {
        QTest::addColumn<bool>("removes");
        QTest::newRow("who has left, for the dialog") << false;
        QTest::newRow("remove the contact data of one") << true;
    }
    void forgetting() {
        QFETCH(bool, removes);
        show(QStringLiteral("members"));
        Workspace &network = m_window->desk()->workspace();
        const Appointment gone = network.queries().facts().appointments.first();
        MUST(network.actions().endAppointment(gone.id, gone.period.from));
        settle();
        QBENCHMARK_ONCE {
            if (removes)
                QVERIFY(network.actions().forgetContact({gone.person}));
            else
                QCOMPARE(network.queries().formerContacts().size(), 1);
            settle();
        }
    }
    /// As the dialog does it.
    void importStall() {
        const QString fresh = file(QStringLiteral("fresh.aarring"));
        QVERIFY(m_window->closeFile());
        QFile::remove(fresh);
        QVERIFY(QFile::copy(file(QStringLiteral("vacant.aarring")), fresh));
        QVERIFY(m_window->openFile(fresh));
        show(QStringLiteral("members"));
        LongestStall stall;
        auto done = m_window->desk()->workspace().actions().runAside(
            [this](Actions &aside) { return aside.importMembers(m_members); });
        while (!done.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
        report(stall);
        QVERIFY(done.result());
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Everything that is posted, painting too.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    void show(const QString &key) {
        QVERIFY(m_window->desk()->showPage(key));
        settle();
    }
    static void report(LongestStall &stall) {
        QTest::setBenchmarkResult(stall.end(), QTest::WalltimeMilliseconds);
    }
    void savePhone() {
        Workspace &workspace = m_window->desk()->workspace();
        Person person = workspace.queries().facts().persons.at(5000);
        person.phone = person.phone == QLatin1String("22 00 00 00") ? QStringLiteral("22 00 00 01")
                                                                    : QStringLiteral("22 00 00 00");
        QVERIFY(workspace.actions().savePerson(person));
        settle();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 10)};
    MemberImport m_members;
    Style *m_style = nullptr;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(bench_Window)
#include "bench_window.moc"
