#pragma once

#include "base/clock.h"
#include "documents/fonts.h"
#include "support/result.h"
#include "support/scripteddialogs.h"
#include "ui/common/tableview.h"
#include "ui/look/style.h"
#include "ui/look/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>
#include <functional>
#include <memory>

namespace aarring {

/// The program's window as main() makes it, with a temporary folder and the day 10 June 2026. Everything is
/// done with keys, and they go where the window system would send them: to the window that has the focus.
class WindowTest {
public:
    explicit WindowTest(Language language = Language::English)
        : m_settings(path("settings.ini"), QSettings::IniFormat) {
        m_settings.setValue(QStringLiteral("language"), languageCode(language));
        m_translations = std::make_unique<Translations>(m_settings);
        style().setChoice(ThemeChoice::Light);
        open();
    }

    /// The one style of the program; set with the fonts when the first window is made.
    static Style &style() {
        static Style *const made = [] {
            (void)loadFonts();
            setUpFonts();
            auto *style = new Style(ThemeChoice::Light);
            QApplication::setStyle(style);
            return style;
        }();
        return *made;
    }

    /// Ends the program and starts it again, as on the next day; the clock stays.
    void restart() {
        QVERIFY(m_window->close());
        open();
    }

    MainWindow &window() { return *m_window; }
    Translations &translations() { return *m_translations; }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Actions &actions() { return m_window->desk()->workspace().actions(); }
    const Queries &queries() { return m_window->desk()->workspace().queries(); }
    const NetworkFacts &facts() { return queries().facts(); }

    // --- keys

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        send(Qt::Key(key), {}, modifiers);
    }
    void ctrl(int key) { press(key, Qt::ControlModifier); }
    void alt(int key) { press(key, Qt::AltModifier); }
    void type(const QString &text) {
        for (const QChar c : text)
            send(Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
    }
    /// Types over what stands in the field that Tab reaches by this name, and leaves it.
    void write(const char *field, const QString &text) {
        tabTo(field);
        ctrl(Qt::Key_A);
        if (text.isEmpty())
            press(Qt::Key_Delete);
        type(text);
        press(Qt::Key_Tab);
    }
    /// Tab until the widget of this name has the focus.
    void tabTo(const char *name) {
        const QString wanted = QLatin1String(name);
        QStringList passed;
        for (int i = 0; i < 80; ++i) {
            const QWidget *at = QApplication::focusWidget();
            if (at && at->objectName() == wanted)
                return;
            passed.append(at ? at->objectName() : QStringLiteral("nothing"));
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(wanted + QStringLiteral(" is not reached by Tab, only: ") +
                         passed.join(QLatin1Char(' '))));
    }
    /// Tab to a button and press it.
    void push(const char *name) {
        tabTo(name);
        press(Qt::Key_Space);
    }
    /// In a box of choices: Tab to it, and Down until the choice begins so.
    void choose(const char *name, const QString &begins) {
        tabTo(name);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        press(Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().startsWith(begins); ++i)
            press(Qt::Key_Down);
        QVERIFY2(box->currentText().startsWith(begins), qPrintable(box->currentText()));
    }
    /// Home, then Down in the table until the row's cells contain all of `texts`.
    void chooseRow(const char *table, const QStringList &texts) {
        tabTo(table);
        auto *view = qobject_cast<TableView *>(QApplication::focusWidget());
        QVERIFY(view);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i <= view->model()->rowCount(); ++i) {
            const QString row = rowText(*view, view->currentIndex().row());
            if (std::all_of(texts.begin(), texts.end(), [&](const QString &t) { return row.contains(t); }))
                return;
            press(Qt::Key_Down);
        }
        QFAIL(qPrintable(QStringLiteral("no row with ") + texts.join(QLatin1Char(','))));
    }
    /// For a dialog that runs inside the key that opens it: `answer` presses its keys when it is in front.
    void whenAsked(const std::function<void()> &answer) {
        auto *timer = new QTimer(m_window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            timer->deleteLater();
            timer->stop();
            QVERIFY(QTest::qWaitFor(
                [dialog] { return QGuiApplication::focusWindow() == dialog->windowHandle(); }));
            answer();
        });
        timer->start();
    }
    /// A minute of this process's own: one that was held for a while has not waited meanwhile, nor has its other thread worked.
    template<class Condition>
    static bool waitUntil(const Condition &isSo) {
        constexpr int steps = 600, stepMs = 100;
        for (int i = 0; i < steps; ++i)
            if (QTest::qWaitFor(isSo, stepMs))
                return true;
        return false;
    }
    /// In the dialog of a paper: saves it, and waits until it is written.
    void savePaper() {
        push("paper.save");
        QVERIFY(waitUntil([this] { return front()->objectName() != QLatin1String("paper"); }));
        settle();
    }
    void goTo(const char *page) {
        const QList<PageSpec> pages = allPages();
        for (int i = 0; i < pages.size(); ++i) {
            if (pages[i].key != QLatin1String(page))
                continue;
            if (i < 9)
                ctrl(Qt::Key_1 + i);
            else // has no digit
                m_window->desk()->showPage(pages[i].key);
        }
        QCOMPARE(m_window->desk()->currentKey(), QString::fromLatin1(page));
    }
    /// Rows as a spreadsheet copies them, into the import dialog of the members' page; waits until it has read
    /// them.
    void pasteMembers(const QString &rows) {
        goTo("members");
        QApplication::clipboard()->clear();
        push("members.import");
        QApplication::clipboard()->setText(rows);
        ctrl(Qt::Key_V);
        QVERIFY(QTest::qWaitFor([this] { return !at<QLabel>("import.counts")->text().isEmpty(); }));
    }
    /// Import, and until all is written.
    void finishImport() {
        alt(Qt::Key_I);
        finishWork();
    }
    /// Until the dialog in front, which is at work in another thread, has closed itself.
    void finishWork() {
        QVERIFY(waitUntil([] { return !QApplication::activeModalWidget(); }));
        settle();
    }
    /// One invented representative in each of the thirteen seats of the Norwegian mandate.
    static QString thirteenMembers() {
        const QStringList names{
            QStringLiteral("Aud Bakken"),     QStringLiteral("Bjørn Åsheim"), QStringLiteral("Cecilie Dahl"),
            QStringLiteral("Didrik Evensen"), QStringLiteral("Eli Fossum"),   QStringLiteral("Finn Gran"),
            QStringLiteral("Gro Østhus"),     QStringLiteral("Hans Iversen"), QStringLiteral("Ida Jæger"),
            QStringLiteral("Jon Kvam"),       QStringLiteral("Kari Lunde"),   QStringLiteral("Lars Moen"),
            QStringLiteral("Mia Nygård")};
        const QStringList institutions{
            QStringLiteral("Agder"),          QStringLiteral("Akershus, Buskerud, Østfold"),
            QStringLiteral("Deichman, Oslo"), QStringLiteral("Finnmark"),
            QStringLiteral("Innlandet"),      QStringLiteral("Møre og Romsdal"),
            QStringLiteral("Nordland"),       QStringLiteral("Rogaland"),
            QStringLiteral("Telemark"),       QStringLiteral("Troms"),
            QStringLiteral("Trøndelag"),      QStringLiteral("Vestfold"),
            QStringLiteral("Vestland")};
        QString rows = QStringLiteral("Navn\tFylkesbibliotek\tFra dato\n");
        for (qsizetype i = 0; i < names.size(); ++i)
            rows += QStringLiteral("%1\t%2\t30.1.2026\n").arg(names[i], institutions[i]);
        return rows;
    }
    /// A new Norwegian network with all seats filled, as one comes to it after the first half hour.
    void filledNetwork() {
        newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        pasteMembers(thirteenMembers());
        finishImport();
        QCOMPARE(facts().appointments.size(), 13);
    }
    Id personNamed(const char *fullName) {
        for (const Person &person : facts().persons)
            if (person.fullName() == QString::fromUtf8(fullName))
                return person.id;
        return 0;
    }

    /// On the start page: Tab to the template and Enter; the file is named by the scripted dialog.
    void newNetwork(const QString &title, const char *file) {
        dialogs.files = {path(file)};
        for (int i = 0; i < 20 && !focusedName().startsWith(title); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focusedName(), title);
        press(Qt::Key_Return);
        QVERIFY(m_window->desk());
    }
    static QString focusedName() {
        const QWidget *at = QApplication::focusWidget();
        return at ? at->accessibleName() : QString();
    }

    // --- what is shown

    /// The dialog in front; else the window.
    QWidget *front() const {
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : m_window.get();
    }
    template<class T = QWidget>
    T *at(const char *name) const {
        for (T *found : front()->findChildren<T *>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        qFatal("%s is not shown", name);
    }
    static QString rowText(const TableView &view, int row) {
        QStringList cells;
        for (int column = 0; row >= 0 && column < view.model()->columnCount(); ++column)
            cells.append(view.tableModel()->cellAt(row, column).text);
        return cells.join(QLatin1Char('|'));
    }
    QStringList rowTexts(const char *table) const {
        const auto *view = at<TableView>(table);
        QStringList rows;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows.append(rowText(*view, row));
        return rows;
    }

    ScriptedDialogs dialogs;

private:
    void open() {
        m_window.reset();
        m_window =
            std::make_unique<MainWindow>(Setup{allPages(),
                                               {path("work"), path("backups"), QStringLiteral("Ingrid")},
                                               path("samples"),
                                               m_clock,
                                               m_settings,
                                               *m_translations,
                                               style(),
                                               dialogs});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void send(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers) {
        QWindow *to = QGuiApplication::focusWindow();
        QVERIFY(to);
        if (text.isEmpty())
            QTest::keyClick(to, key, modifiers);
        else
            QTest::sendKeyEvent(QTest::Click, to, key, text, modifiers);
        settle();
    }
    // Under a window manager a window that closes gives the focus to the one behind it.
    void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QWindow *now = QGuiApplication::focusWindow();
        if ((!now || !now->isVisible()) && !QApplication::activePopupWidget() && m_window &&
            m_window->isVisible()) {
            front()->activateWindow();
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 10)};
    QSettings m_settings;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace aarring
