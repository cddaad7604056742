#include "documents/pdfreading.h"
#include "support/window.h"
#include "ui/common/dialogs.h"
#include "ui/common/typededit.h"
#include "ui/shell/startpage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

// The year of a network through the real window, with keys alone: meetings, money and papers.

class TestJobYear : public QObject {
    Q_OBJECT

private:
    static void meet(WindowTest &t, const QString &title, const QString &date, const QString &from,
                     const QString &to, const QString &form, const QString &place) {
        t.ctrl(Qt::Key_N);
        t.write("newMeeting.title", title);
        t.write("newMeeting.date", date);
        t.write("newMeeting.start", from);
        t.write("newMeeting.end", to);
        t.choose("newMeeting.form", form);
        t.write("newMeeting.place", place);
        t.push("dialog.ok");
    }
    static void item(WindowTest &t, const QString &title, const QString &kind, const QString &minutes) {
        t.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        t.type(title);
        t.press(Qt::Key_Return);
        t.press(Qt::Key_Escape);
        t.press(Qt::Key_Up);
        t.choose("item.kind", kind);
        t.write("item.minutes", minutes);
        t.tabTo("meeting.agenda");
    }
    static void line(WindowTest &t, const QString &text, const QString &amount) {
        t.type(text);
        t.press(Qt::Key_Tab);
        t.ctrl(Qt::Key_A);
        t.type(amount);
        t.press(Qt::Key_Return);
    }
    static void openSample(WindowTest &t) {
        const QString wanted = StartPage::tr("See a &sample network");
        const auto isThere = [&] {
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            return button && button->text() == wanted;
        };
        for (int i = 0; i < 20 && !isThere(); ++i)
            t.press(Qt::Key_Tab);
        QVERIFY(isThere());
        t.press(Qt::Key_Space);
        QVERIFY(t.window().desk());
    }

private slots:
    void fourMeetingsArePlannedAndCounted();
    void aBudgetIsTypedAsPeopleTypeAmounts();
    void papersSpeakAnotherLanguageThanTheWindow_data();
    void papersSpeakAnotherLanguageThanTheWindow();
    void thePaperComesInTheFormatOfTheLastOne();
    void theNameFollowsTheChosenFormat();
};

void TestJobYear::fourMeetingsArePlannedAndCounted() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("meetings");
    const QString digital = QStringLiteral("Online");
    meet(t, QStringLiteral("Nettverksmøte 1"), QStringLiteral("18.6.2026"), QStringLiteral("9"),
         QStringLiteral("1130"), digital, QStringLiteral("Teams"));
    item(t, QStringLiteral("Velkommen"), QStringLiteral("Information"), QStringLiteral("10"));
    item(t, QStringLiteral("Plan for høsten"), QStringLiteral("Decision"), QStringLiteral("45"));
    item(t, QStringLiteral("Pause"), QStringLiteral("Break"), QStringLiteral("15"));
    QCOMPARE(t.rowTexts("meeting.agenda").size(), 5); // the empty row, and the end
    QVERIFY2(t.rowTexts("meeting.agenda").at(1).contains(QStringLiteral("09:10–09:55|2/26|Plan for høsten")),
             qPrintable(t.rowTexts("meeting.agenda").join(QLatin1Char('\n'))));
    t.tabTo("meeting.agenda");
    t.press(Qt::Key_Escape);
    meet(t, QStringLiteral("Nettverksmøte 2"), QStringLiteral("16.9.26"), QStringLiteral("kl. 9"),
         QStringLiteral("11.30"), digital, QStringLiteral("Teams"));
    t.press(Qt::Key_Escape);
    meet(t, QStringLiteral("Fysisk seminar"), QStringLiteral("14. oktober 2026"), QStringLiteral("10:00"),
         QStringLiteral("16"), QStringLiteral("In person"), QStringLiteral("Deichman Bjørvika"));
    t.press(Qt::Key_Escape);
    meet(t, QStringLiteral("Nettverksmøte 4"), QStringLiteral("2026-12-02"), QStringLiteral("0900"),
         QStringLiteral("11"), QStringLiteral("Hybrid"), QStringLiteral("Hamar"));
    t.press(Qt::Key_Escape);

    const QStringList rows = t.rowTexts("meetings.table");
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(rows.filter(QStringLiteral("%1 of 4").arg(number)).size(), 1);
    QCOMPARE(t.facts().meetings.size(), 4);
    const Meeting &seminar = t.facts().meetings.at(2);
    QCOMPARE(seminar.date, QDate(2026, 10, 14));
    QCOMPARE(seminar.start, QTime(10, 0));
    QCOMPARE(seminar.end, QTime(16, 0));
    QCOMPARE(seminar.form, MeetingForm::Physical);
    QCOMPARE(seminar.place, QStringLiteral("Deichman Bjørvika"));
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.facts().meetings.size(), 3);
}

void TestJobYear::aBudgetIsTypedAsPeopleTypeAmounts() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("budget");
    t.ctrl(Qt::Key_N);
    t.press(Qt::Key_Return);
    QCOMPARE(t.queries().budgets().size(), 1);
    const Id budget = t.queries().budgets().first().id;
    t.tabTo("budget.table"); // in the first empty row, of the income
    line(t, QStringLiteral("Tilskudd"), QStringLiteral("300 000"));
    line(t, QStringLiteral("Egenandel"), QStringLiteral("300.000"));
    t.press(Qt::Key_Escape);
    t.press(Qt::Key_Down);
    line(t, QStringLiteral("Kaffe"), QStringLiteral("1 234,50"));
    t.press(Qt::Key_Escape);
    const QList<BudgetLine> lines = t.queries().budgetLines(budget);
    QCOMPARE(lines.size(), 3);
    for (const BudgetLine &line : lines) {
        const bool coffee = line.text == QStringLiteral("Kaffe");
        QCOMPARE(line.planned, coffee ? qint64(123450) : qint64(30000000));
        QCOMPARE(line.section, coffee ? BudgetSection::Expense : BudgetSection::Income);
    }
    t.chooseRow("budget.table", {QStringLiteral("Kaffe"), QStringLiteral("1,234.50")});
    const auto *table = t.at<TableView>("budget.table");
    const auto isShown = [table](const char *name, const char *sum) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (const QString text = WindowTest::rowText(*table, row);
                text.contains(QLatin1String(name)) && text.contains(QLatin1String(sum)))
                return true;
        return false;
    };
    QVERIFY(isShown("Sum of income", "600,000"));
    QVERIFY(isShown("Result", "598,765.50"));
    for (int i = 0; i < 4; ++i) // three lines and the budget, one by one
        t.ctrl(Qt::Key_Z);
    QVERIFY(t.queries().budgets().isEmpty());
}

void TestJobYear::papersSpeakAnotherLanguageThanTheWindow_data() {
    QTest::addColumn<Language>("window");
    QTest::addColumn<Language>("paper");
    QTest::addColumn<QStringList>("words"); // of the member list, the meeting plan and the budget
    QTest::newRow("Bokmål from an English window")
        << Language::English << Language::Bokmaal
        << QStringList{QStringLiteral("Representant"), QStringLiteral("Møter som teller"),
                       QStringLiteral("Sum utgifter")};
    QTest::newRow("Nynorsk from a Danish window")
        << Language::Danish << Language::Nynorsk
        << QStringList{QStringLiteral("Namn"), QStringLiteral("Møte som tel"),
                       QStringLiteral("Kvar institusjon")};
    QTest::newRow("Danish from a Norwegian window")
        << Language::Bokmaal << Language::Danish
        << QStringList{QStringLiteral("Repræsentant"), QStringLiteral("Mødeplan"),
                       QStringLiteral("Udgifter i alt")};
    QTest::newRow("English from a Danish window")
        << Language::Danish << Language::English
        << QStringList{QStringLiteral("Representative"), QStringLiteral("Meeting plan"),
                       QStringLiteral("Total expenses")};
}

void TestJobYear::papersSpeakAnotherLanguageThanTheWindow() {
    QFETCH(Language, window);
    QFETCH(Language, paper);
    QFETCH(QStringList, words);
    WindowTest t(window);
    openSample(t);
    const auto print = [&](const char *page, const char *file) {
        t.goTo(page);
        t.dialogs.files = {t.path(file)};
        t.ctrl(Qt::Key_P);
        t.choose("paper.language", languageName(paper));
        t.savePaper();
        QFile pdf(t.path(file));
        return pdf.open(QIODevice::ReadOnly) ? pdfTextAsDrawn(pdf.readAll()) : QString();
    };
    const QString mandate = print("mandate", "mandate.pdf");
    for (const MandateBlock &block : t.queries().mandateText(t.queries().currentMandate()->id))
        QVERIFY2(mandate.contains(block.text.simplified()), qPrintable(block.text));
    const QString members = print("members", "members.pdf");
    for (const Appointment &a : t.facts().appointments)
        if (a.period.contains(t.queries().today()))
            QVERIFY2(members.contains(t.queries().person(a.person)->fullName()),
                     qPrintable(t.queries().person(a.person)->fullName()));
    const QString plan = print("meetings", "plan.pdf");
    for (const Meeting &meeting : t.facts().meetings)
        if (meeting.date.year() == t.queries().today().year())
            QVERIFY2(plan.contains(meeting.title), qPrintable(meeting.title));
    const QString budget = print("budget", "budget.pdf");
    for (const BudgetLine &line : t.queries().budgetLines(t.queries().budgets().first().id))
        QVERIFY2(budget.contains(line.text), qPrintable(line.text));
    QVERIFY2(members.contains(words[0]), qPrintable(members));
    QVERIFY2(plan.contains(words[1]), qPrintable(plan));
    QVERIFY2(budget.contains(words[2]), qPrintable(budget));
}

void TestJobYear::thePaperComesInTheFormatOfTheLastOne() {
    WindowTest t(Language::English);
    openSample(t);
    const auto save = [&](const char *file) {
        t.goTo("budget");
        t.dialogs.files = {*file ? t.path(file) : QString()};
        t.ctrl(Qt::Key_P);
        if (*file)
            t.savePaper();
        else
            t.push("paper.save");
        return t.dialogs.suggested.takeLast().section(QLatin1Char('.'), -1);
    };
    QCOMPARE(save("one.pdf"), QStringLiteral("pdf"));
    QCOMPARE(save("two.odt"), QStringLiteral("pdf"));
    QCOMPARE(save("three.HTM"), QStringLiteral("odt"));
    QCOMPARE(save(""), QStringLiteral("html")); // turned back
    t.push("paper.close");
    QCOMPARE(save("four.pdf"), QStringLiteral("html"));
    QVERIFY(QFileInfo::exists(t.path("two.odt")));
    QVERIFY(QFileInfo::exists(t.path("three.HTM")));
}

void TestJobYear::theNameFollowsTheChosenFormat() {
    WindowDialogs dialogs;
    QString name;
    const auto choose = [&name] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        QCOMPARE(formats->currentText(), QStringLiteral("B (*.b)"));
        formats->setCurrentIndex(2);
        emit formats->activated(2);
        name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
        static_cast<QDialog *>(dialog)->accept();
    };
    QMetaObject::invokeMethod(qApp, choose, Qt::QueuedConnection);
    const QTemporaryDir folder;
    const auto path =
        dialogs.saveFile(nullptr, QStringLiteral("Save"), folder.filePath(QStringLiteral("paper.b")),
                         QStringLiteral("A (*.a);;B (*.b);;C (*.c *.cc)"));
    QCOMPARE(name, QStringLiteral("paper.c"));
    QCOMPARE(path.value_or(QString()), folder.filePath(QStringLiteral("paper.c")));
}

QTEST_MAIN(TestJobYear)
#include "tst_jobyear.moc"
