#include "base/formats.h"
#include "documents/papertexts.h"
#include "documents/pdfreading.h"
#include "support/window.h"
#include "ui/common/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace aarring;

// Projects through the real window, with keys alone. The project of the seed is entered whole, from its own words.

namespace {

/// The project that was published, as its text stands.
struct Seed {
    QStringList lines = fixture("seed_002_prosjekt.txt").split(QLatin1Char('\n'));

    int lineBeginning(const char *start) const {
        for (int i = 0; i < lines.size(); ++i)
            if (lines[i].trimmed().startsWith(QString::fromUtf8(start)))
                return i;
        qFatal("%s is not in the seed", start);
    }
    QString line(const char *start) const { return lines[lineBeginning(start)].trimmed(); }
    /// The lines with bullets after the one that begins so, bullets and all.
    QString bulletsAfter(const char *start) const {
        QStringList found;
        for (int i = lineBeginning(start) + 1; i < lines.size(); ++i) {
            if (lines[i].contains(QChar(0x2022)))
                found += lines[i];
            else if (!lines[i].trimmed().isEmpty())
                break;
        }
        return found.join(QLatin1Char('\n'));
    }
    /// The line with the person to ask: a name, then a number.
    QStringList contact() const {
        for (const QString &line : lines)
            if (const auto match = QRegularExpression(QStringLiteral("^(.+), ([\\d ]{8,})$")).match(line);
                match.hasMatch())
                return {match.captured(1), match.captured(2)};
        qFatal("nobody to ask in the seed");
    }
};

const auto north = QStringLiteral("Nord-Trøndelag fylkesbibliotek");
const auto south = QStringLiteral("Sør-Trøndelag fylkesbibliotek");

} // namespace

class tst_ProjectsPage : public QObject {
    Q_OBJECT

private:
    /// In the dialog that the button opens: an institution that is over, or one that exists.
    static void writeInstitution(WindowTest &t, const QString &last = {}, const QString &successor = {}) {
        if (!last.isEmpty()) {
            t.write("newInstitution.to", last);
            t.write("newInstitution.successor", successor);
        }
        t.push("dialog.ok");
    }
    static void writeOwner(WindowTest &t, const QString &name) {
        t.tabTo("project.owner");
        t.ctrl(Qt::Key_A);
        t.type(name);
        t.push("project.newOwner");
    }
    static void addPartner(WindowTest &t, const QString &name) {
        t.push("project.addPartner");
        t.tabTo("partner.institution");
        t.ctrl(Qt::Key_A);
        t.type(name);
    }
    static void paste(WindowTest &t, const char *field, const QString &text) {
        t.tabTo(field);
        QApplication::clipboard()->setText(text);
        t.ctrl(Qt::Key_V);
    }
    static QString paperText(WindowTest &t, const char *file) {
        t.dialogs.files = {t.path(file)};
        t.ctrl(Qt::Key_P);
        t.savePaper();
        QFile pdf(t.path(file));
        return pdf.open(QIODevice::ReadOnly) ? pdfText(pdf.readAll()).simplified() : QString();
    }
    static const Project &project(WindowTest &t) { return t.queries().projects().first(); }

private slots:
    void theSeedIsEnteredWholeAndPrinted();
    void aLineIsWrittenMovedChangedAndRemoved();
    void aMeasureIsFollowedUp();
    void aProjectIsBegunAndRemovedWithKeys();
    void whatCannotBeSavedIsToldBesideTheField();
    void whatIsBeingWrittenIsKeptWhenLeaving();
};

void tst_ProjectsPage::theSeedIsEnteredWholeAndPrinted() {
    const Seed seed;
    WindowTest t;
    t.newNetwork(QStringLiteral("Project"), "prosjekt.aarring");
    t.goTo("projects"); // the template's project is there, ready to be filled
    t.write("project.title", seed.line("Mer kompetente bibliotek"));
    t.write("project.subtitle", seed.line("– samarbeid"));

    // The owner exists no more; its successor is entered first.
    writeOwner(t, QStringLiteral("Trøndelag fylkesbibliotek"));
    writeInstitution(t);
    writeOwner(t, south);
    writeInstitution(t, QStringLiteral("31.12.2017"), QStringLiteral("Trøndelag fylkesbibliotek"));
    QCOMPARE(t.queries().institution(project(t).owner)->name, south);
    t.choose("project.state", QStringLiteral("Completed"));
    t.write("project.period", QStringLiteral("1. mars 2011"));
    t.write("project.periodTo", QStringLiteral("31.12.2012"));
    t.write("project.contactName", seed.contact().at(0));
    t.write("project.contactPhone", seed.contact().at(1));
    t.write("project.basis", QStringLiteral("St.meld. nr. 23 / 2008-2009"));
    t.tabTo("project.about");
    t.type(seed.line("Bibliotekmeldingen"));
    t.press(Qt::Key_Return);
    t.type(seed.line("Oppstart er satt"));

    paste(t, "project.addObjective", seed.bulletsAfter("Hovedmålene"));
    QCOMPARE(t.queries().objectives(project(t).id).size(), 4);
    paste(t, "project.addMeasure", seed.bulletsAfter("Blant prosjektets tiltak"));
    QCOMPARE(t.queries().measuresOf(project(t).id).size(), 4);

    addPartner(t, QStringLiteral("Innlandet fylkesbibliotek"));
    t.push("partner.newInstitution");
    writeInstitution(t);
    t.press(Qt::Key_Escape); // it was needed as a successor only
    for (const auto &[name, last, successor] :
         {std::tuple{"Hedmark fylkesbibliotek", "31.12.2019", "Innlandet fylkesbibliotek"},
          std::tuple{"Møre og Romsdal fylkesbibliotek", "", ""},
          std::tuple{"Nord-Trøndelag fylkesbibliotek", "31.12.2017", "Trøndelag fylkesbibliotek"},
          std::tuple{"Oppland fylkesbibliotek", "31.12.2019", "Innlandet fylkesbibliotek"}}) {
        addPartner(t, QString::fromUtf8(name));
        t.push("partner.newInstitution");
        writeInstitution(t, QString::fromUtf8(last), QString::fromUtf8(successor));
        t.push("dialog.ok");
    }
    QCOMPARE(t.rowTexts("project.partners").size(), 4);

    t.push("project.newGrant");
    t.write("projectGrant.funder", QStringLiteral("Nasjonalbiblioteket"));
    t.choose("projectGrant.state", QStringLiteral("Granted"));
    t.write("projectGrant.granted", QStringLiteral("kr. 300.000"));
    t.write("projectGrant.from", QStringLiteral("1.1.2011"));
    t.write("projectGrant.to", QStringLiteral("31.12.2011"));
    t.push("dialog.ok");
    t.push("project.budget"); // made, and shown on its own page
    QCOMPARE(t.queries().budgetsOf(project(t).id).size(), 1);
    QCOMPARE(t.rowTexts("budget.table").filter(QStringLiteral("Nasjonalbiblioteket")).size(), 1);
    const QString money = paperText(t, "budsjett.pdf");
    for (const QString &words : {QStringLiteral("Mer kompetente bibliotek"),
                                 QStringLiteral("Nasjonalbiblioteket"), QStringLiteral("300 000")})
        QVERIFY2(money.contains(words), qPrintable(words + QStringLiteral(" is not in: ") + money));

    // As it stands in the file.
    t.goTo("projects");
    const Project entered = project(t);
    QCOMPARE(entered.period, (DateRange{QDate(2011, 3, 1), QDate(2012, 12, 31)}));
    QCOMPARE(entered.state, ProjectState::Completed);
    QCOMPARE(t.queries().grantsOf(entered.id).first().granted, 300'000'00);
    QVERIFY(t.facts().seats.isEmpty()); // nobody of them misses a representative
    for (const Objective &objective : t.queries().objectives(entered.id))
        QVERIFY2(seed.bulletsAfter("Hovedmålene").contains(objective.text), qPrintable(objective.text));

    // And as it is read by people.
    const QString text = paperText(t, "prosjektark.pdf");
    const auto now = [words = PaperTexts(Language::Bokmaal)](const char *former, const char *successor) {
        return words.translate("Paper", "%1 (now %2)", "an institution and who took it over")
            .arg(QString::fromUtf8(former) + QStringLiteral(" fylkesbibliotek"),
                 QString::fromUtf8(successor) + QStringLiteral(" fylkesbibliotek"));
    };
    QStringList expected{entered.title,
                         entered.subtitle,
                         now("Sør-Trøndelag", "Trøndelag"),
                         now("Hedmark", "Innlandet"),
                         now("Oppland", "Innlandet"),
                         now("Nord-Trøndelag", "Trøndelag"),
                         QStringLiteral("Møre og Romsdal fylkesbibliotek"),
                         QStringLiteral("01.03.2011–31.12.2012"),
                         QStringLiteral("Nasjonalbiblioteket"),
                         QStringLiteral("300 000"),
                         QStringLiteral("St.meld. nr. 23 / 2008-2009"),
                         seed.line("Oppstart er satt"),
                         seed.line("Bibliotekmeldingen"),
                         seed.contact().at(0),
                         seed.contact().at(1)};
    for (const char *list : {"Hovedmålene", "Blant prosjektets tiltak"})
        for (QString line : seed.bulletsAfter(list).split(QLatin1Char('\n')))
            expected += line.remove(QChar(0x2022)).simplified();
    const auto bare = [](QString words) {
        return words.replace(QChar(0xA0), QLatin1Char(' ')).remove(QLatin1Char(' '));
    };
    const QString letters = bare(text);
    for (const QString &words : std::as_const(expected))
        QVERIFY2(letters.contains(bare(words)), qPrintable(words + QStringLiteral(" is not in: ") + text));

    // Every step of it is taken back.
    while (t.actions().canUndo())
        QVERIFY(t.actions().undo());
    QCOMPARE(project(t).title, QStringLiteral("Nytt prosjekt"));
    QVERIFY(t.facts().institutions.isEmpty());
}

void tst_ProjectsPage::aLineIsWrittenMovedChangedAndRemoved() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Project"), "prosjekt.aarring");
    t.goTo("projects");
    t.tabTo("project.addObjective");
    t.type(QStringLiteral("å lære"));
    t.press(Qt::Key_Return);
    t.type(QStringLiteral("å dele"));
    t.press(Qt::Key_Return);
    QCOMPARE(t.rowTexts("project.objectives"),
             (QStringList{QStringLiteral("1|å lære"), QStringLiteral("2|å dele")}));
    t.chooseRow("project.objectives", {QStringLiteral("å dele")});
    t.alt(Qt::Key_Up);
    QCOMPARE(t.rowTexts("project.objectives"),
             (QStringList{QStringLiteral("1|å dele"), QStringLiteral("2|å lære")}));
    t.alt(Qt::Key_Up); // it is the first
    QCOMPARE(t.rowTexts("project.objectives").first(), QStringLiteral("1|å dele"));
    t.alt(Qt::Key_Down);
    QCOMPARE(t.rowTexts("project.objectives").last(), QStringLiteral("2|å dele"));
    t.press(Qt::Key_Return);
    t.tabTo("objective.text");
    t.ctrl(Qt::Key_A);
    t.type(QStringLiteral("å dele alt"));
    t.push("dialog.ok");
    QCOMPARE(t.rowTexts("project.objectives").last(), QStringLiteral("2|å dele alt"));
    t.chooseRow("project.objectives", {QStringLiteral("å lære")});
    t.press(Qt::Key_Delete);
    QCOMPARE(t.rowTexts("project.objectives"), QStringList{QStringLiteral("1|å dele alt")});
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.rowTexts("project.objectives").size(), 2);
}

void tst_ProjectsPage::aMeasureIsFollowedUp() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Project"), "prosjekt.aarring");
    t.goTo("projects");
    t.tabTo("project.addMeasure");
    t.type(QStringLiteral("Holde kurs"));
    t.press(Qt::Key_Return);
    t.chooseRow("project.measures", {QStringLiteral("Holde kurs")});
    t.press(Qt::Key_Return);
    t.tabTo("measure.who");
    t.type(QStringLiteral("Prosjektgruppa"));
    t.write("measure.deadline", QStringLiteral("1.6.2026"));
    t.push("dialog.ok");
    // Overdue on 10 June, in a word.
    QCOMPARE(t.rowTexts("project.measures"),
             QStringList{QStringLiteral("Holde kurs|Prosjektgruppa|%1|Overdue")
                             .arg(shortDate(QDate(2026, 6, 1), Language::English))});
    t.chooseRow("project.measures", {QStringLiteral("Holde kurs")});
    t.press(Qt::Key_Space);
    const Measure done = t.queries().measuresOf(project(t).id).first();
    QCOMPARE(done.state, MeasureState::Done);
    QCOMPARE(done.doneOn, QDate(2026, 6, 10));
    t.press(Qt::Key_Space);
    QCOMPARE(t.queries().measuresOf(project(t).id).first().state, MeasureState::UnderWay);
    // It stands among what is due, and leads here.
    t.goTo("year");
    t.goTo("projects");
    QCOMPARE(t.rowTexts("project.measures").size(), 1);
}

void tst_ProjectsPage::aProjectIsBegunAndRemovedWithKeys() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
    t.goTo("projects"); // empty
    t.ctrl(Qt::Key_N);
    t.type(QStringLiteral("Lesehest")); // over the name it was given
    t.press(Qt::Key_Tab);
    QCOMPARE(project(t).title, QStringLiteral("Lesehest"));
    t.ctrl(Qt::Key_N);
    t.type(QStringLiteral("Bokbuss"));
    t.press(Qt::Key_Tab);
    QCOMPARE(t.queries().projects().size(), 2);
    t.chooseRow("projects.table", {QStringLiteral("Lesehest")});
    QCOMPARE(t.at<QLineEdit>("project.title")->text(), QStringLiteral("Lesehest"));
    t.press(Qt::Key_Delete);
    QCOMPARE(t.queries().projects().size(), 1);
    QCOMPARE(t.at<QLineEdit>("project.title")->text(), QStringLiteral("Bokbuss"));
    t.ctrl(Qt::Key_Z);
    QCOMPARE(t.queries().projects().size(), 2);
    // Found by the search, and shown.
    t.ctrl(Qt::Key_K);
    t.type(QStringLiteral("lesehe"));
    t.press(Qt::Key_Return);
    QCOMPARE(t.at<QLineEdit>("project.title")->text(), QStringLiteral("Lesehest"));
}

void tst_ProjectsPage::whatCannotBeSavedIsToldBesideTheField() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Project"), "prosjekt.aarring");
    t.goTo("projects");
    const auto problemOf = [&t](const char *name) {
        for (QWidget *up = t.at<QWidget>(name); up; up = up->parentWidget())
            if (const auto *field = qobject_cast<FormField *>(up))
                return field->problemText();
        return QString();
    };
    t.write("project.title", {});
    QVERIFY(!problemOf("project.title").isEmpty());
    QCOMPARE(project(t).title, QStringLiteral("Nytt prosjekt"));
    t.write("project.title", QStringLiteral("Bokbuss"));
    QCOMPARE(project(t).title, QStringLiteral("Bokbuss"));
    t.write("project.period", QStringLiteral("1.3.2012"));
    t.write("project.periodTo", QStringLiteral("1.3.2011"));
    QVERIFY(!problemOf("project.periodTo").isEmpty());
    QVERIFY(!project(t).period.to.isValid());
    t.write("project.periodTo", QStringLiteral("tull"));
    QVERIFY(!problemOf("project.periodTo").isEmpty());
    t.write("project.owner", QStringLiteral("Atlantis"));
    QVERIFY2(problemOf("project.owner").contains(QStringLiteral("Atlantis")),
             qPrintable(problemOf("project.owner")));
    QCOMPARE(project(t).owner, 0);
    // The same partner twice is refused in the dialog.
    t.push("project.addPartner");
    t.push("partner.newInstitution");
    t.write("newInstitution.name", north);
    t.push("dialog.ok");
    t.push("dialog.ok");
    QCOMPARE(t.queries().partners(project(t).id).size(), 1);
    addPartner(t, north);
    t.press(Qt::Key_Tab);
    QVERIFY(!t.at<QPushButton>("dialog.ok")->isEnabled());
    t.press(Qt::Key_Escape);
    QCOMPARE(t.queries().partners(project(t).id).size(), 1);
}

void tst_ProjectsPage::whatIsBeingWrittenIsKeptWhenLeaving() {
    WindowTest t;
    t.newNetwork(QStringLiteral("Project"), "prosjekt.aarring");
    t.goTo("projects");
    t.tabTo("project.addMeasure");
    t.type(QStringLiteral("Kartlegge behov"));
    t.goTo("budget");
    QCOMPARE(t.queries().measuresOf(project(t).id).first().title, QStringLiteral("Kartlegge behov"));
    t.goTo("projects");
    t.tabTo("project.result");
    t.type(QStringLiteral("Tre kurs"));
    t.goTo("budget");
    QCOMPARE(project(t).result, QStringLiteral("Tre kurs"));
}

QTEST_MAIN(tst_ProjectsPage)
#include "tst_projectspage.moc"
