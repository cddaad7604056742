#include "actions/papers.h"
#include "documents/letterhead.h"
#include "documents/paperformats.h"
#include "documents/pdfreading.h"
#include "documents/pdfwriter.h"
#include "support/window.h"
#include "ui/shell/paperpreview.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QScrollBar>
#include <QSet>

using namespace aarring;

namespace {

/// The sample has something for each; what is about one person is in no set.
qsizetype everyPaper() {
    return std::count_if(paperOffers().begin(), paperOffers().end(),
                         [](const PaperOffer &offer) { return !offer.takesPerson; });
}

} // namespace

/// Papers leave the program while the window goes on: long ones, stopped ones, several at once.
class TestPaperWriting : public QObject {
    Q_OBJECT

    static constexpr int patience = 120000; // for a debug build beside other work

    /// A network whose mandate is more than a hundred pages.
    static void longMandate(WindowTest &t, int sections = 105) {
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        MandateText text;
        text.title = QStringLiteral("Mandat for nettverket");
        for (int section = 1; section <= sections; ++section) {
            text.blocks += {0, 0, BlockKind::Heading, QStringLiteral("Avsnitt %1").arg(section)};
            for (int line = 0; line < 32; ++line)
                text.blocks += {0, 0, BlockKind::Paragraph, QStringLiteral("En setning om saken.")};
        }
        MUST(t.actions().replaceMandateText(t.queries().currentMandate()->id, text));
    }
    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList filesOf(const QString &folder) {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QString emptyFolder(WindowTest &t, const char *name) {
        const QString folder = t.path(name);
        return QDir().mkpath(folder) ? folder : QString();
    }
    static void severalPapers(WindowTest &t) {
        t.goTo("meetings"); // Alt+P belongs to a button on some pages, too
        t.alt(Qt::Key_P);
        t.press(Qt::Key_R);
        QCOMPARE(t.front()->objectName(), QStringLiteral("several"));
    }
    static void saveSeveral(WindowTest &t) {
        t.push("several.save");
        QVERIFY(
            QTest::qWaitFor([&t] { return t.front()->objectName() != QLatin1String("several"); }, patience));
        t.front()->activateWindow(); // the dialog closed by itself, not by a key
        QVERIFY(QTest::qWaitForWindowActive(&t.window()));
    }

private slots:
    void aLongPaperIsStoppedAndFinishedWhileTheWindowGoesOn() {
        WindowTest t;
        longMandate(t, 400); // long enough to be stopped on a fast machine
        const QString folder = emptyFolder(t, "out");
        const QString path = folder + QStringLiteral("/mandate.pdf");
        t.goTo("mandate");
        t.ctrl(Qt::Key_P);
        t.dialogs.asked.clear();
        t.dialogs.files = {path, path};
        t.push("paper.save");
        QVERIFY(!t.at("paper.save")->isEnabled());
        t.press(Qt::Key_Escape); // heard while it is written, or there would be a file
        QTRY_VERIFY_WITH_TIMEOUT(t.at("paper.save")->isEnabled(), patience);
        QCOMPARE(t.front()->objectName(), QStringLiteral("paper")); // only the writing was stopped
        QCOMPARE(filesOf(folder), QStringList());
        QCOMPARE(t.dialogs.asked.size(), 1); // for the name, and nothing was told

        QSet<int> steps;
        connect(t.front()->findChild<QProgressBar *>(QStringLiteral("writing.bar")),
                &QProgressBar::valueChanged, this, [&](int page) { steps += page; });
        t.push("paper.save");
        QTRY_COMPARE_WITH_TIMEOUT(t.front(), &t.window(), patience);
        QVERIFY(!steps.isEmpty());
        QCOMPARE(filesOf(folder), QStringList{QStringLiteral("mandate.pdf")});
        const QByteArray pdf = bytesOf(path);
        QVERIFY(pdfPages(pdf).size() > 100);
        const auto paper = makePaper(t.queries(), QStringLiteral("mandate"), {});
        MUST(paper);
        QVERIFY(*paperFormatOf(path)->make(*paper, {}) == pdf);
    }
    void allPagesAreShownAndThoseInSightArePainted() {
        WindowTest t;
        longMandate(t);
        t.goTo("mandate");
        t.ctrl(Qt::Key_P);
        auto *preview = t.at<PaperPreview>("paper.preview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->isPainted(), patience);
        QVERIFY(preview->pageCount() > 100);
        preview->verticalScrollBar()->setValue(preview->verticalScrollBar()->maximum());
        QVERIFY(!preview->isPainted());
        QTRY_VERIFY_WITH_TIMEOUT(preview->isPainted(), patience);
        t.choose("paper.language", QStringLiteral("English"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->isPainted() && preview->verticalScrollBar()->value() == 0,
                                 patience);
        t.press(Qt::Key_Escape);
        QCOMPARE(t.front(), &t.window());
    }
    void whatCannotBeWrittenIsToldAndTheDialogStays() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        t.goTo("budget");
        t.ctrl(Qt::Key_P);
        t.dialogs.files = {t.path("none/budget.pdf")};
        t.push("paper.save");
        QTRY_COMPARE_WITH_TIMEOUT(t.dialogs.asked.size(), 2, patience);
        QVERIFY(t.dialogs.asked.last().contains(QStringLiteral("the folder does not exist")));
        QCOMPARE(t.front()->objectName(), QStringLiteral("paper"));
    }

    void severalPapersBecomeFilesOfTheirOwn() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        const QString folder = emptyFolder(t, "out");
        severalPapers(t);
        t.push("several.terms"); // not this one
        QVERIFY(!t.at<QCheckBox>("several.terms")->isChecked());
        t.dialogs.files = {folder};
        saveSeveral(t);
        const QStringList first = filesOf(folder);
        QCOMPARE(first.size(), everyPaper() - 1);
        for (const QString &name : first)
            QVERIFY(bytesOf(folder + u'/' + name).startsWith("%PDF"));
        QCOMPARE(t.dialogs.asked.size(), 1);

        // Again: the question comes once for all, and both are kept.
        severalPapers(t);
        t.push("several.terms");
        t.dialogs.files = {folder};
        t.dialogs.answers = {false};
        saveSeveral(t);
        QCOMPARE(t.dialogs.asked.size(), 3);
        QVERIFY(t.dialogs.asked.last().contains(QString::number(everyPaper() - 1)));
        QCOMPARE(filesOf(folder).size(), 2 * (everyPaper() - 1));
        QCOMPARE(filesOf(folder).filter(QStringLiteral(" (2).pdf")).size(), everyPaper() - 1);
        severalPapers(t);
        t.dialogs.files = {folder};
        t.dialogs.answers = {true};
        saveSeveral(t);
        QCOMPARE(filesOf(folder).size(), 2 * (everyPaper() - 1) + 1);
    }
    void whatFailedIsNamed() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        const QString folder = emptyFolder(t, "out");
        const auto budget = makePaper(t.queries(), QStringLiteral("budget"), {});
        MUST(budget);
        QVERIFY(QDir(folder).mkdir(budget->fileName()));
        severalPapers(t);
        t.dialogs.files = {folder};
        t.dialogs.answers = {true};
        t.push("several.save");
        QTRY_COMPARE_WITH_TIMEOUT(t.dialogs.asked.size(), 3, patience);
        QVERIFY2(t.dialogs.asked.last().contains(budget->fileName()), qPrintable(t.dialogs.asked.last()));
        QCOMPARE(t.front()->objectName(), QStringLiteral("several"));
        QCOMPARE(filesOf(folder).size(), everyPaper() - 1);
    }
    void allPapersAreBoundInOne() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        severalPapers(t);
        t.tabTo("several.files");
        t.press(Qt::Key_Down);
        QVERIFY(t.at<QAbstractButton>("several.binder")->isChecked());
        const QString path = t.path("binder.pdf");
        t.dialogs.files = {path};
        saveSeveral(t);
        const QStringList pages = pdfPages(bytesOf(path));
        QVERIFY(pages.size() > 8);
        QVERIFY(pages[0].simplified().contains(t.queries().network().name));
        for (const PaperOffer &offer : paperOffers()) {
            if (offer.takesPerson)
                continue;
            const auto paper = makePaper(t.queries(), QLatin1String(offer.name), {});
            MUST(paper);
            const QString contents = pages[1] + pages[2] + pages[3];
            const QString title = partTitle(*paper, t.queries().network().name);
            QVERIFY2(contents.contains(title), qPrintable(title + contents));
        }
    }
    void aNewNetworkOffersWhatItHas() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        severalPapers(t);
        QVERIFY(t.front()->findChild<QCheckBox *>(QStringLiteral("several.mandate")));
        QVERIFY(!t.front()->findChild<QCheckBox *>(QStringLiteral("several.notice")));
        for (const QCheckBox *box : t.front()->findChildren<QCheckBox *>())
            t.push(qPrintable(box->objectName()));
        QVERIFY(!t.at("several.save")->isEnabled());
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QApplication app(argc, argv);
    TestPaperWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_paperwriting.moc"
