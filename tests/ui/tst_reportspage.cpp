#include "support/pagetest.h"

#include "domain/reportfacts/fact.h"
#include "ui/common/bars.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/tableview.h"
#include "ui/common/typededit.h"
#include "ui/reports/factline.h"
#include "ui/reports/lifedialogs.h"
#include "ui/reports/partview.h"
#include "ui/reports/refreshdialog.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace aarring;

namespace {

struct Shown : PageTest {
    explicit Shown(const char *templateName = "sample-no")
        : PageTest(QString::fromLatin1(templateName)), page(context) {
        show(page);
    }
    template<class T = QWidget>
    T *at(const char *name) const {
        auto *found = page.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    TableView *table() const { return at<TableView>("reports.table"); }
    void click(const char *name) const { at<QPushButton>(name)->click(); }
    const QList<Report> &reports() const { return network.queries().facts().reports; }
    QString assessment(Id report, ReportSubject subject) const {
        for (const ReportPart &part : network.queries().reportParts(report))
            if (part.subject == subject)
                return part.assessment;
        return {};
    }

    ReportsPage page;
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private slots:
    void theNewestReportStandsFirstAndIsShown() {
        const Shown f;
        QCOMPARE(f.table()->tableModel()->rowCount(), 2);
        QCOMPARE(f.table()->currentId(), f.reports().last().id);
        QCOMPARE(f.at<QLabel>("reports.title")->text(), f.reports().last().title);
        QCOMPARE(f.page.paperAbout(), f.reports().last().id);
        QVERIFY(f.at<PartView>("reports.part.members")->isVisible());
        QVERIFY(!f.at<QPushButton>("reports.acknowledge")->isVisible());
    }
    void anEmptyNetworkIsToldWhatAReportIs() {
        Shown f("ki-nettverk");
        auto *empty = f.page.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        empty->findChild<QPushButton *>()->click();
        QVERIFY(f.page.findChild<ReportDialog *>());
    }
    void aNewReportIsProposedAndMadeByTheKeyboard() {
        Shown f;
        f.table()->setFocus();
        f.press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = f.page.findChild<ReportDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("report.title"))->text(),
                 QStringLiteral("Halvårsrapport 2. halvår 2026"));
        QCOMPARE(dialog->findChild<DateEdit *>(QStringLiteral("report.due"))->date(), QDate(2026, 12, 11));
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("report.title")), Qt::Key_Return);
        QCOMPARE(f.reports().size(), 3);
        QCOMPARE(f.reports().last().period.to, QDate(2026, 12, 31));
        QCOMPARE(f.table()->currentId(), f.reports().last().id);
        MUST(f.network.actions().undo());
        QCOMPARE(f.reports().size(), 2);
        QVERIFY(f.network.queries().report(f.table()->currentId()));
    }
    void anotherKindChangesTheProposalButNotWhatWasWritten() {
        Shown f;
        f.click("reports.new");
        auto *dialog = f.page.findChild<ReportDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *recipient = dialog->findChild<QLineEdit *>(QStringLiteral("report.recipient"));
        recipient->selectAll();
        QTest::keyClicks(recipient, QStringLiteral("Styret"));
        dialog->findChild<QComboBox *>(QStringLiteral("report.kind"))
            ->setCurrentIndex(int(ReportKind::Funder));
        QCOMPARE(recipient->text(), QStringLiteral("Styret"));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("report.title"))->text(),
                 QStringLiteral("Rapport til Nasjonalbiblioteket"));
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("report.grant"))->isVisible());
        dialog->accept();
        QCOMPARE(f.reports().last().grant, f.network.queries().facts().grants.first().id);
    }
    void anAssessmentIsSavedWhenItIsLeftAndKeptOnRefresh() {
        Shown f;
        const Id report = f.reports().last().id;
        auto *text = f.at<GrowingTextEdit>("reports.assessment.members");
        text->setFocus();
        f.type(QStringLiteral("Vi er nesten fulltallige"));
        // Somebody else's change does not overwrite what is being typed.
        MUST(f.network.actions().endAppointment(f.network.queries().facts().appointments.first().id,
                                                QDate(2026, 6, 1)));
        QCOMPARE(text->text(), QStringLiteral("Vi er nesten fulltallige"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.assessment(report, ReportSubject::Members), QStringLiteral("Vi er nesten fulltallige"));
        f.click("reports.refresh");
        auto *dialog = f.page.findChild<RefreshDialog *>();
        QVERIFY(dialog->findChild<TableView *>()->tableModel()->rowCount() > 0);
        dialog->accept();
        QCOMPARE(f.assessment(report, ReportSubject::Members), QStringLiteral("Vi er nesten fulltallige"));
        QCOMPARE(text->text(), QStringLiteral("Vi er nesten fulltallige"));
        MUST(f.network.actions().undo());
        MUST(f.network.actions().undo());
        QCOMPARE(f.assessment(report, ReportSubject::Members), QString());
    }
    void factsLeadToTheirSource() {
        Shown f;
        QSignalSpy links(&f.page, &Page::linkActivated);
        auto *part = f.at<PartView>("reports.part.members");
        auto *line = part->findChild<FactLine *>();
        line->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toString(), QStringLiteral("members"));
        auto *meetings = f.at<PartView>("reports.part.attendance")->findChild<TableView *>();
        meetings->setFocus();
        meetings->setCurrentId(1);
        f.press(Qt::Key_Return);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links.last().first().toString(), QStringLiteral("meetings"));
        QVERIFY(f.network.queries().meeting(links.last().at(1).toLongLong()));
        for (const char *name : {"goals", "resources"}) {
            auto *lead =
                f.at<PartView>((QByteArray("reports.part.") + name).constData())->findChild<FactLine *>();
            lead->setFocus();
            f.press(Qt::Key_Space);
            QCOMPARE(links.last().first().toString(), QString::fromLatin1(name));
        }
    }
    void aSentReportIsOnlyReadAndAcknowledged() {
        Shown f;
        const Id report = f.reports().last().id;
        f.click("reports.send");
        auto *dialog = f.page.findChild<SendReportDialog *>();
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("send.to"))->text(),
                 QStringLiteral("Fylkesbiblioteksjefnettverket"));
        dialog->accept();
        QVERIFY(f.network.queries().report(report)->isSent());
        QVERIFY(f.at<GrowingTextEdit>("reports.assessment.summary")->isReadOnly());
        QVERIFY(!f.at<QPushButton>("reports.refresh")->isVisible());
        QVERIFY(!f.at<QPushButton>("reports.partMenu.summary")->isVisible());
        f.click("reports.acknowledge");
        f.page.findChild<ReceiptDialog *>()->accept();
        QCOMPARE(f.network.queries().report(report)->state, ReportState::Acknowledged);
        QVERIFY(f.errors.isEmpty());
    }
    void aReportIsTakenBackOnlyWithAReason() {
        Shown f;
        const Id report = f.reports().first().id;
        f.table()->setCurrentId(report);
        QAction *takeBack = nullptr;
        for (QAction *action : f.at<QPushButton>("reports.more")->menu()->actions())
            if (action->isVisible())
                takeBack = action;
        QVERIFY(takeBack);
        takeBack->trigger();
        auto *dialog = f.page.findChild<TakeBackDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("takeBack.reason")),
                         QStringLiteral("Feil tall"));
        dialog->accept();
        QVERIFY(!f.network.queries().report(report)->isSent());
    }
    void partsAreAddedNamedMovedAndRemoved() {
        Shown f;
        const Id report = f.reports().last().id;
        const auto titles = [&] {
            QStringList all;
            for (const ReportPart &part : f.network.queries().reportParts(report))
                all.append(part.title);
            return all;
        };
        const QStringList before = titles();
        const Report about = f.reports().last();
        auto *dialog = new PartDialog(f.context, about, {}, &f.page);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QLineEdit *>(QStringLiteral("part.title"))->setText(QStringLiteral("Samarbeid"));
        dialog->accept();
        QCOMPARE(titles(), before + QStringList{QStringLiteral("Samarbeid")});
        const auto deeds = f.at<QPushButton>("reports.partMenu.own")->menu()->actions();
        deeds.at(int(PartView::Deed::MoveUp))->trigger();
        QCOMPARE(titles().at(before.size() - 1), QStringLiteral("Samarbeid"));
        f.at<QPushButton>("reports.partMenu.own")
            ->menu()
            ->actions()
            .at(int(PartView::Deed::MoveDown))
            ->trigger();
        QCOMPARE(titles().last(), QStringLiteral("Samarbeid"));
        f.at<QPushButton>("reports.partMenu.own")
            ->menu()
            ->actions()
            .at(int(PartView::Deed::Remove))
            ->trigger();
        QCOMPARE(titles(), before);
    }
    void anOverdueDraftIsToldInTheNavigation() {
        const PageTest before(QStringLiteral("sample-no"));
        QCOMPARE(ReportsPage::attention(before.network.queries()).count, 0);
        const PageTest after(QStringLiteral("sample-no"), QDate(2026, 7, 1));
        QCOMPARE(ReportsPage::attention(after.network.queries()).count, 1);
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
