#include "domain/mandate.h"
#include "support/window.h"
#include "ui/common/formdialog.h"
#include "ui/common/importtable.h"
#include "ui/common/typededit.h"
#include "ui/mandate/blockrow.h"

#include <QFile>
#include <QPushButton>

using namespace aarring;

// The main job through the real window, with keys alone: a file, the mandate, and who sits where.

class TestJob : public QObject {
    Q_OBJECT

private:
    static QString norwegian() { return QStringLiteral("Norwegian mandate"); }
    /// The mandate's lines as its owner wrote them, without the marks of a list.
    static QStringList linesOf(const char *fixture) {
        QFile file(QStringLiteral(AARRING_SOURCE_DIR "/tests/fixtures/") + QLatin1String(fixture));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList lines;
        for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            line = line.trimmed();
            lines.append(line.startsWith(QLatin1String("- ")) ? line.mid(2) : line);
        }
        lines.removeAll(QString());
        return lines;
    }

private slots:
    void aNorwegianMandateIsMadeAndStandsLetterForLetter();
    void fifteenRowsAreJudgedImportedAndTakenBackAtOnce();
    void aVacantSeatIsFilledByKeys();
    void aRepresentativeIsEndedAndAnotherReplacedOnTheirDays();
    void anotherDayShowsWhoSatThen();
    void whatWasDoneIsThereNextTimeAndCanStillBeUndone();
};

void TestJob::aNorwegianMandateIsMadeAndStandsLetterForLetter() {
    WindowTest t;
    t.newNetwork(norwegian(), "ki.aarring");
    QVERIFY(QFile::exists(t.path("ki.aarring")));
    const QStringList written = linesOf("seed_000_mandat_ki.txt");
    QVERIFY(written.size() > 20);
    const MandateVersion *mandate = t.queries().currentMandate();
    QVERIFY(mandate);
    QStringList stored{mandate->title};
    for (const MandateBlock &block : t.queries().mandateText(mandate->id))
        stored.append(block.text);
    QCOMPARE(stored, written);

    t.goTo("mandate");
    QStringList shown;
    const auto allShown = [&] {
        shown.clear();
        for (const BlockText *text : t.window().desk()->currentPage()->findChildren<BlockText *>())
            if (text->isVisible() && !text->wording().isEmpty())
                shown.append(text->wording());
        return shown.size() == written.size();
    };
    QVERIFY2(QTest::qWaitFor(allShown), qPrintable(QString::number(shown.size())));
    for (const QString &line : written)
        QVERIFY2(shown.contains(line), qPrintable(line));
}

void TestJob::fifteenRowsAreJudgedImportedAndTakenBackAtOnce() {
    WindowTest t;
    t.newNetwork(norwegian(), "ki.aarring");
    t.pasteMembers(WindowTest::thirteenMembers() +
                   QStringLiteral("Nina Olsen\tAtlantis\t30.1.2026\nOle Prestrud\tAgder\t32. mars\n"));
    QCOMPARE(t.at<QLabel>("import.counts")->text(), QStringLiteral("13 will be added, 0 changed, 2 refused"));
    const auto *table = t.at<TableView>("import.table");
    QCOMPARE(table->model()->rowCount(), 15);
    for (int row = 0; row < 13; ++row)
        QCOMPARE(table->tableModel()->cellAt(row, ImportModel::Verdict).text,
                 QStringLiteral("Will be added"));
    QVERIFY(WindowTest::rowText(*table, 13)
                .contains(QStringLiteral("The network has no institution called “Atlantis”")));
    QVERIFY2(WindowTest::rowText(*table, 14).contains(QStringLiteral("“32. mars” is not a day")),
             qPrintable(WindowTest::rowText(*table, 14)));
    QCOMPARE(t.facts().persons.size(), 0);
    t.finishImport();
    QCOMPARE(t.facts().persons.size(), 13);
    QCOMPARE(t.facts().appointments.size(), 13);
    const QStringList filled = t.rowTexts("members.table");
    QVERIFY(filled.contains(QStringLiteral("Nordland|Gro Østhus|Representative|30 Jan 2026")));
    QVERIFY(filled.filter(QStringLiteral("Vacant")).isEmpty());

    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.facts().persons.size(), 0);
    QCOMPARE(t.rowTexts("members.table").filter(QStringLiteral("Vacant")).size(), 13);
    t.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(t.facts().persons.size(), 13);
    QCOMPARE(t.rowTexts("members.table"), filled);
}

void TestJob::aVacantSeatIsFilledByKeys() {
    WindowTest t;
    t.newNetwork(norwegian(), "ki.aarring");
    t.goTo("members");
    t.chooseRow("members.table", {QStringLiteral("Rogaland|Vacant")});
    t.press(Qt::Key_Return);
    QVERIFY(qobject_cast<FormDialog *>(t.front()));
    QVERIFY(!t.at<QPushButton>("dialog.ok")->isEnabled());
    t.write("appoint.person", QStringLiteral("Bjørg Hovland Åsen"));
    QCOMPARE(t.at<QLineEdit>("appoint.firstName")->text(), QStringLiteral("Bjørg Hovland"));
    QCOMPARE(t.at<QLineEdit>("appoint.lastName")->text(), QStringLiteral("Åsen"));
    t.write("appoint.email", QStringLiteral("bjorg@rogaland.example"));
    t.write("appoint.from", QStringLiteral("1.6.2026"));
    t.write("appoint.appointedBy", QStringLiteral("Fylkesbiblioteksjefen"));
    t.push("dialog.ok");
    QVERIFY(!qobject_cast<FormDialog *>(t.front()));
    QVERIFY(t.rowTexts("members.table")
                .contains(QStringLiteral("Rogaland|Bjørg Hovland Åsen|Representative|1 Jun 2026")));
    const Person *person = t.queries().person(t.personNamed("Bjørg Hovland Åsen"));
    QVERIFY(person);
    QCOMPARE(person->email, QStringLiteral("bjorg@rogaland.example"));
    QCOMPARE(t.facts().appointments.first().appointedBy, QStringLiteral("Fylkesbiblioteksjefen"));
    t.ctrl(Qt::Key_Z);
    QVERIFY(t.facts().persons.isEmpty());
}

void TestJob::aRepresentativeIsEndedAndAnotherReplacedOnTheirDays() {
    WindowTest t;
    t.filledNetwork();
    t.chooseRow("members.table", {QStringLiteral("Agder"), QStringLiteral("Aud Bakken")});
    t.push("members.end");
    t.write("dialog.lastDay", QStringLiteral("31.5.2026"));
    t.push("dialog.ok");
    QVERIFY(t.rowTexts("members.table").contains(QStringLiteral("Agder|Vacant|Representative|Not asked")));

    t.chooseRow("members.table", {QStringLiteral("Troms"), QStringLiteral("Jon Kvam")});
    t.push("members.replace");
    t.write("appoint.person", QStringLiteral("Oda Pettersen"));
    t.write("appoint.from", QStringLiteral("1.1.2026"));
    QVERIFY(!t.at<QPushButton>("dialog.ok")->isEnabled()); // before the one who sits began
    t.write("appoint.from", QStringLiteral("8.6.2026"));
    t.push("dialog.ok");
    QVERIFY(t.rowTexts("members.table")
                .contains(QStringLiteral("Troms|Oda Pettersen|Representative|8 Jun 2026")));
    for (const Appointment &appointment : t.facts().appointments)
        if (appointment.person == t.personNamed("Jon Kvam"))
            QCOMPARE(appointment.period.to, QDate(2026, 6, 7));
}

void TestJob::anotherDayShowsWhoSatThen() {
    WindowTest t;
    t.filledNetwork();
    t.chooseRow("members.table", {QStringLiteral("Troms"), QStringLiteral("Jon Kvam")});
    t.push("members.end");
    t.write("dialog.lastDay", QStringLiteral("31.3.2026"));
    t.push("dialog.ok");
    t.write("members.date", QStringLiteral("15.2.2026"));
    QVERIFY(
        t.rowTexts("members.table").contains(QStringLiteral("Troms|Jon Kvam|Representative|30 Jan 2026")));
    QVERIFY(!t.at<QPushButton>("members.new")->isEnabled());
    t.push("viewDate.backToToday");
    QVERIFY(t.rowTexts("members.table").contains(QStringLiteral("Troms|Vacant|Representative|Not asked")));
    QVERIFY(t.at<QPushButton>("members.new")->isEnabled());
}

void TestJob::whatWasDoneIsThereNextTimeAndCanStillBeUndone() {
    WindowTest t;
    t.filledNetwork();
    t.chooseRow("members.table", {QStringLiteral("Nordland"), QStringLiteral("Gro")});
    t.press(Qt::Key_Return);
    t.write("members.email", QStringLiteral("gro@nordland.example"));
    t.restart();
    QVERIFY(!t.window().desk());
    for (int i = 0; i < 20 && !qobject_cast<TableView *>(QApplication::focusWidget()); ++i)
        t.press(Qt::Key_Tab);
    t.press(Qt::Key_Return); // the file opened last
    QVERIFY(t.window().desk());
    const auto email = [&] { return t.queries().person(t.personNamed("Gro Østhus"))->email; };
    QCOMPARE(email(), QStringLiteral("gro@nordland.example"));
    QCOMPARE(t.facts().appointments.size(), 13);
    t.ctrl(Qt::Key_Z);
    QCOMPARE(email(), QString());
    t.ctrl(Qt::Key_Z);
    QVERIFY(t.facts().persons.isEmpty());
    t.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(t.facts().persons.size(), 13);

    t.goTo("history");
    const QStringList rows = t.rowTexts("history.table");
    QVERIFY2(!rows.filter(QStringLiteral("Imported")).isEmpty(), qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY(!rows.filter(QStringLiteral("Gro Østhus")).isEmpty());
}

QTEST_MAIN(TestJob)
#include "tst_job.moc"
