#include "support/pagetest.h"

#include "ui/common/attachmentlist.h"
#include "ui/common/formdialog.h"
#include "ui/common/timeline.h"
#include "ui/mandate/blockrow.h"
#include "ui/mandate/comparisonview.h"
#include "ui/mandate/mandatepage.h"
#include "ui/mandate/rulecard.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace aarring;

namespace {

/// The mandate page of a network, and the keys of somebody who leads the mandate through its life.
struct Shown : PageTest {
    explicit Shown(const char *templateName, QDate today = {2026, 6, 10})
        : PageTest(QString::fromLatin1(templateName), today), page(context) {
        show(page);
        page.resize(1072, 740);
    }

    template<class T = QWidget>
    T *at(const char *name) const {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    FormDialog *dialog() const { return page.findChild<FormDialog *>(); }
    /// Types over what stands in a field of the dialog, by keys alone.
    void write(const char *name, const QString &text) const {
        auto *field = dialog()->findChild<QWidget *>(QString::fromLatin1(name));
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
        QTest::keyClicks(field, text);
    }
    void finish() const {
        QPushButton *ok = dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"));
        QVERIFY2(ok->isEnabled(), qPrintable(dialog()->obstacle()));
        QTest::mouseClick(ok, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!dialog());
    }
    MandateVersion version(int number) const {
        for (const MandateVersion &version : network.queries().facts().mandates)
            if (version.number == number)
                return version;
        return {};
    }
    QString count() const { return at<QLabel>("compare.count")->text(); }

    MandatePage page;
};

} // namespace

class tst_MandateLife : public QObject {
    Q_OBJECT

public slots:
    void opened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private slots:
    void init() { m_opened.clear(); }
    void fromDraftToRevisionAndBack();
    void aSubmittedDraftIsTakenBackByAButton();
    void theDialogSaysThatAnApprovalIsFinal();
    void datesFollowTheDayOfTheApproval();
    void aDissolvedNetworkOffersNoStep();
    void theRevisionIsToldInGoodTime_data();
    void theRevisionIsToldInGoodTime();
    void changesAreWalkedByKeys();
    void aComparisonClosesWhenItsVersionIsUndone();
    void twoOtherVersionsCanBeChosen();
    void theRuleOfAChangedClauseAsks();
    void aRuleWithoutClauseIsHungOnAnother();
    void filesAreAttachedByDroppingAndByKeys();
    void aFileThatCannotBeReadIsTold();

private:
    QStringList m_opened;
};

void tst_MandateLife::fromDraftToRevisionAndBack() {
    Shown shown("ki-nettverk");
    QTemporaryDir folder;
    const QString paper = folder.filePath(QStringLiteral("signert mandat.pdf"));
    QFile file(paper);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7 signert") > 0);
    file.close();

    shown.click("mandate.step");
    shown.write("submit.to", QStringLiteral("Fylkesbiblioteksjefene"));
    shown.write("submit.day", QStringLiteral("1.6.2026"));
    shown.finish();
    QCOMPARE(shown.version(1).state, MandateState::Submitted);
    QCOMPARE(shown.version(1).submittedTo, QStringLiteral("Fylkesbiblioteksjefene"));

    shown.click("mandate.step");
    shown.dialogs.files = {paper};
    QTest::mouseClick(shown.dialog()->findChild<QPushButton *>(QStringLiteral("approve.paper")),
                      Qt::LeftButton);
    shown.write("approve.day", QStringLiteral("5.6.2026"));
    shown.write("approve.case", QStringLiteral("26/44"));
    shown.finish();
    QCOMPARE(shown.version(1).state, MandateState::Approved);
    QCOMPARE(shown.version(1).validFrom, QDate(2026, 6, 5));
    QCOMPARE(shown.version(1).nextRevision, QDate(2027, 6, 5));
    const QList<Attachment> papers = shown.network.queries().attachments(shown.version(1).id);
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.first().name, QStringLiteral("signert mandat.pdf"));
    MUST_FAIL(shown.network.actions().undo(), Conflict);

    shown.click("mandate.step"); // revise
    QCOMPARE(shown.version(2).state, MandateState::Draft);
    const Id clause = shown.network.queries().mandateText(shown.version(2).id).at(5).id;
    auto *editor = shown.at<BlockText>(qPrintable(QStringLiteral("mandate.block.%1").arg(clause)));
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral(" hvert semester"));
    shown.click("mandate.compare");
    QCOMPARE(shown.count(), QStringLiteral("1 change(s)"));
    QVERIFY(shown.at<QTextEdit>("compare.view")->toPlainText().contains(QStringLiteral("hvert semester")));
    QTest::keyClick(shown.at<QWidget>("compare.view"), Qt::Key_F8);
    QCOMPARE(shown.count(), QStringLiteral("Change 1 of 1"));
    QTest::keyClick(shown.at<QWidget>("compare.view"), Qt::Key_Escape);
    QVERIFY(shown.at<QWidget>("mandate.sheet")->isVisible());

    shown.click("mandate.step");
    shown.write("submit.day", QStringLiteral("8.6.2026"));
    shown.finish();
    shown.click("mandate.step");
    shown.write("approve.day", QStringLiteral("9.6.2026"));
    shown.finish();
    QCOMPARE(shown.version(1).state, MandateState::Superseded);
    QCOMPARE(shown.version(1).validTo, QDate(2026, 6, 8));

    shown.click("mandate.life");
    shown.click("life.withdraw");
    QVERIFY(
        !shown.dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled()); // no reason yet
    shown.write("withdraw.reason", QStringLiteral("Feil utgave ble lagt fram"));
    shown.finish();
    QCOMPARE(shown.version(2).state, MandateState::Submitted);
    QCOMPARE(shown.version(1).state, MandateState::Approved);
    QCOMPARE(shown.at<Timeline>("life.events")->count(), 7);
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.version(2).state, MandateState::Approved);
    QCOMPARE(shown.at<Timeline>("life.events")->count(), 5);
    QVERIFY(shown.errors.isEmpty());
}

void tst_MandateLife::aSubmittedDraftIsTakenBackByAButton() {
    Shown shown("ki-nettverk");
    MUST(shown.network.actions().submitMandate(shown.version(1).id,
                                               {QStringLiteral("Eieren"), QDate(2026, 6, 1)}));
    shown.click("mandate.life");
    QVERIFY(!shown.at<QPushButton>("life.withdraw")->isVisible());
    shown.click("life.backToDraft");
    QCOMPARE(shown.version(1).state, MandateState::Draft);
    QVERIFY(!shown.version(1).submittedOn.isValid());
    QVERIFY(!shown.at<QPushButton>("life.backToDraft")->isVisible());
}

void tst_MandateLife::theDialogSaysThatAnApprovalIsFinal() {
    Shown shown("ki-nettverk");
    MUST(shown.network.actions().submitMandate(shown.version(1).id,
                                               {QStringLiteral("Eieren"), QDate(2026, 6, 1)}));
    shown.click("mandate.step");
    QStringList words;
    for (const QLabel *label : shown.dialog()->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.join(QLatin1Char(' ')).contains(QStringLiteral("This is final.")));
    shown.write("approve.day", QStringLiteral("11.6.2026")); // tomorrow
    QTest::keyClick(shown.dialog()->findChild<QWidget *>(QStringLiteral("approve.day")), Qt::Key_Return);
    QVERIFY(!shown.dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
    QTest::keyClick(shown.dialog(), Qt::Key_Escape);
    QCOMPARE(shown.version(1).state, MandateState::Submitted);
}

void tst_MandateLife::datesFollowTheDayOfTheApproval() {
    Shown shown("ki-nettverk");
    MandateVersion version = shown.version(1);
    version.validFrom = version.nextRevision = {};
    MUST(shown.network.actions().saveMandate(version));
    MUST(shown.network.actions().submitMandate(version.id, {QStringLiteral("Eieren"), QDate(2026, 6, 1)}));
    shown.click("mandate.step");
    const auto text = [&](const char *name) {
        return shown.dialog()->findChild<QLineEdit *>(QString::fromLatin1(name))->text();
    };
    const QString today = text("approve.validFrom");
    auto *by = shown.dialog()->findChild<QLineEdit *>(QStringLiteral("approve.by"));
    by->selectAll();
    QTest::keyClick(by, Qt::Key_Delete); // so that Enter only takes what is typed
    shown.write("approve.day", QStringLiteral("3.6.2026"));
    QTest::keyClick(shown.dialog()->findChild<QWidget *>(QStringLiteral("approve.day")), Qt::Key_Return);
    QVERIFY(shown.dialog());
    QVERIFY(text("approve.validFrom") != today);
    QCOMPARE(text("approve.validFrom"), text("approve.day"));
    shown.write("approve.nextRevision", QStringLiteral("1.1.2028"));
    QTest::keyClick(shown.dialog()->findChild<QWidget *>(QStringLiteral("approve.nextRevision")),
                    Qt::Key_Return);
    shown.write("approve.day", QStringLiteral("2.6.2026"));
    QTest::keyClick(shown.dialog()->findChild<QWidget *>(QStringLiteral("approve.day")), Qt::Key_Return);
    shown.write("approve.by", QStringLiteral("Eieren"));
    shown.finish();
    QCOMPARE(shown.version(1).validFrom, QDate(2026, 6, 2));
    QCOMPARE(shown.version(1).nextRevision, QDate(2028, 1, 1));
}

void tst_MandateLife::aDissolvedNetworkOffersNoStep() {
    Shown shown("sample-no");
    shown.click("mandate.life");
    shown.click("life.dissolve");
    shown.write("dissolve.by", QStringLiteral("Kollegiet"));
    shown.write("dissolve.case", QStringLiteral("26/90"));
    shown.finish();
    QCOMPARE(shown.version(2).state, MandateState::Dissolved);
    QVERIFY(!shown.at<QPushButton>("mandate.step")->isVisible());
    QVERIFY(!shown.at<QPushButton>("life.dissolve")->isVisible());
    QVERIFY(shown.at<QLabel>("mandate.revision")->text().contains(QStringLiteral("dissolved")));
    shown.click("life.close");
    QVERIFY(shown.at<QLabel>("mandate.readOnly")->text().contains(QStringLiteral("dissolved")));
    shown.click("mandate.life");
    shown.click("life.withdraw");
    shown.write("withdraw.reason", QStringLiteral("Omgjort"));
    shown.finish();
    QCOMPARE(shown.version(2).state, MandateState::Approved);
    QVERIFY(shown.at<QPushButton>("mandate.step")->isVisible());
}

void tst_MandateLife::theRevisionIsToldInGoodTime_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isColoured");
    QTest::newRow("far") << QDate(2026, 10, 11) << QStringLiteral("Next revision by 11 Dec 2026") << false;
    QTest::newRow("near") << QDate(2026, 10, 12)
                          << QStringLiteral("Next revision by 11 Dec 2026: 60 day(s) left") << true;
    QTest::newRow("late") << QDate(2026, 12, 12) << QStringLiteral("Revision was due 11 Dec 2026") << true;
}
void tst_MandateLife::theRevisionIsToldInGoodTime() {
    QFETCH(QDate, today);
    QFETCH(bool, isColoured);
    Shown shown("sample-no", today);
    const auto *told = shown.at<QLabel>("mandate.revision");
    const auto colour = [told] { return told->palette().color(QPalette::WindowText); };
    QTEST(told->text(), "sentence");
    const QColor before = colour();
    if (today > QDate(2026, 12, 11))
        return;
    // Whoever has begun the next version needs no warning.
    MUST(shown.network.actions().reviseMandate());
    QTEST(told->text(), "sentence");
    QCOMPARE(colour() != before, isColoured);
}

void tst_MandateLife::changesAreWalkedByKeys() {
    Shown shown("sample-no");
    const auto draft = shown.network.actions().reviseMandate();
    MUST(draft);
    QList<MandateBlock> blocks = shown.network.queries().mandateText(*draft);
    MandateBlock first = blocks.at(2), last = blocks.last();
    first.text += QStringLiteral(" Alltid.");
    MUST(shown.network.actions().saveBlock(first));
    MUST(shown.network.actions().removeBlock(last.id));
    MUST(shown.network.actions().insertBlock(
        {0, *draft, BlockKind::Bullet, QStringLiteral("Helt nytt punkt"), 0}, blocks.at(4).id));
    QVERIFY(shown.page.showTarget(*draft));
    shown.click("mandate.compare");
    auto *view = shown.at<ComparisonView>("compare.view");
    for (const ComparisonView::Mode mode : {ComparisonView::Mode::SideBySide, ComparisonView::Mode::Marked}) {
        if (mode == ComparisonView::Mode::Marked) {
            shown.at<QRadioButton>("compare.marked")->setFocus();
            QTest::keyClick(shown.at<QRadioButton>("compare.marked"), Qt::Key_Space);
            while (view->current() != 0)
                QTest::keyClick(view, Qt::Key_F8);
            QTest::keyClick(view, Qt::Key_F8, Qt::ShiftModifier);
        }
        QCOMPARE(view->mode(), mode);
        QCOMPARE(view->changes(), 3);
        QStringList read;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(view, Qt::Key_F8);
            read.append(view->extraSelections().first().cursor.selectedText());
        }
        QVERIFY(read.at(0).contains(QStringLiteral("changed")) &&
                read.at(0).contains(QStringLiteral("Alltid.")));
        QVERIFY(read.at(1).contains(QStringLiteral("added")) &&
                read.at(1).contains(QStringLiteral("Helt nytt")));
        QVERIFY(read.at(2).contains(QStringLiteral("removed")) && read.at(2).contains(last.text));
        QTest::keyClick(view, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(shown.count(), QStringLiteral("Change 2 of 3"));
    }
    const QSignalSpy asked(&shown.page, &Page::paperRequested);
    shown.click("compare.print");
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("changes"));
    QCOMPARE(asked.first().at(1).value<Id>(), *draft);
}

void tst_MandateLife::aComparisonClosesWhenItsVersionIsUndone() {
    Shown shown("sample-no");
    const auto draft = shown.network.actions().reviseMandate();
    MUST(draft);
    QVERIFY(shown.page.showTarget(*draft));
    shown.click("mandate.compare");
    QCOMPARE(shown.count(), QStringLiteral("The two say the same"));
    MUST(shown.network.actions().undo());
    QVERIFY(shown.at<QWidget>("mandate.sheet")->isVisible());
    QVERIFY(!shown.at<QPushButton>("mandate.compare")->isChecked());
}

void tst_MandateLife::twoOtherVersionsCanBeChosen() {
    Shown shown("sample-no");
    const auto second = shown.network.actions().reviseMandate();
    MUST(second);
    MUST(shown.network.actions().removeBlock(shown.network.queries().mandateText(*second).last().id));
    MUST(shown.network.actions().approveMandate(*second, {QStringLiteral("Eieren"), QDate(2026, 6, 10)}));
    const auto third = shown.network.actions().reviseMandate();
    MUST(third);
    QVERIFY(shown.page.showTarget(*third));
    shown.click("mandate.compare");
    QCOMPARE(shown.count(), QStringLiteral("The two say the same"));
    auto *before = shown.at<QComboBox>("compare.before");
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Up);
    QCOMPARE(before->currentIndex(), 1);
    QCOMPARE(shown.count(), QStringLiteral("1 change(s)"));
    QVERIFY(!shown.at<QPushButton>("compare.print")->isEnabled());
}

void tst_MandateLife::theRuleOfAChangedClauseAsks() {
    Shown shown("ki-nettverk");
    const auto cards = [&] {
        QList<RuleCard *> asking;
        for (RuleCard *card : shown.page.findChildren<RuleCard *>())
            if (card->isAsking())
                asking.append(card);
        return asking;
    };
    QVERIFY(cards().isEmpty());
    const Rule rule = shown.network.queries().rules().at(1);
    for (const MandateBlock &block : shown.network.queries().mandateText(shown.version(1).id))
        if (block.id == rule.clause) {
            auto *editor = shown.at<BlockText>(qPrintable(QStringLiteral("mandate.block.%1").arg(block.id)));
            editor->setFocus();
            editor->moveCursor(QTextCursor::End);
            QTest::keyClicks(editor, QStringLiteral(" eller flere"));
        }
    shown.page.leave();
    QVERIFY(!cards().isEmpty());
    const auto answer = [&](const char *name) {
        for (RuleCard *card : cards())
            if (card->finding().rule.id == rule.id)
                QTest::mouseClick(card->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    };
    const auto asking = cards().size();
    answer("rule.yes");
    QCOMPARE(cards().size(), asking - 1);
    MUST(shown.network.actions().undo());
    QCOMPARE(cards().size(), asking);
    answer("rule.change");
    QVERIFY(shown.dialog());
    auto *strength = shown.dialog()->findChild<QComboBox *>(QStringLiteral("rule.strength"));
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_End);
    shown.finish();
    QCOMPARE(cards().size(), asking - 1);
    MUST(shown.network.actions().undo());
    const auto rules = shown.network.queries().rules().size();
    answer("rule.remove");
    QCOMPARE(shown.network.queries().rules().size(), rules - 1);
    QVERIFY(shown.errors.isEmpty());
}

void tst_MandateLife::aRuleWithoutClauseIsHungOnAnother() {
    Shown shown("ki-nettverk");
    const Rule rule = shown.network.queries().rules().first();
    MUST(shown.network.actions().removeBlock(rule.clause));
    RuleCard *card = nullptr;
    for (RuleCard *candidate : shown.page.findChildren<RuleCard *>())
        if (candidate->finding().rule.id == rule.id)
            card = candidate;
    QVERIFY(card && card->isAsking());
    const Id other = shown.network.queries().mandateText(shown.version(1).id).at(3).id;
    QVERIFY(shown.page.showTarget(other));
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("rule.yes")), Qt::LeftButton);
    for (const Rule &now : shown.network.queries().rules())
        if (now.id == rule.id)
            QCOMPARE(now.clause, other);
    QVERIFY(shown.errors.isEmpty());
}

void tst_MandateLife::filesAreAttachedByDroppingAndByKeys() {
    Shown shown("ki-nettverk");
    QTemporaryDir folder;
    const auto make = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    };
    const QString one = make(QStringLiteral("vedtak å.pdf"), "%PDF-1.7 en");
    const QString two = make(QStringLiteral("brev.txt"), "to");
    shown.click("mandate.life");
    auto *papers = shown.at<AttachmentList>("life.papers");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(one), QUrl(QStringLiteral("https://example.org/x.pdf"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(papers, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(papers, &drop);
    QCOMPARE(papers->count(), 1);
    shown.dialogs.files = {two};
    shown.click("attachments.attach");
    QCOMPARE(papers->count(), 2);

    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "opened");
    auto *list = shown.at<QListWidget>("attachments.list");
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().endsWith(QStringLiteral("/vedtak å.pdf")) && m_opened.first() != one);
    QFile copy(m_opened.first());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.7 en"));

    shown.dialogs.files = {folder.filePath(QStringLiteral("kopi.pdf"))};
    shown.click("attachments.save");
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("kopi.pdf"))));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(papers->count(), 1);
    MUST(shown.network.actions().undo());
    QCOMPARE(papers->count(), 2);
    QVERIFY(shown.errors.isEmpty());

    MUST(shown.network.actions().approveMandate(shown.version(1).id,
                                                {QStringLiteral("Eieren"), QDate(2026, 6, 10)}));
    QVERIFY(!shown.at<QPushButton>("attachments.remove")->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(papers->count(), 2);
}

void tst_MandateLife::aFileThatCannotBeReadIsTold() {
    Shown shown("ki-nettverk");
    QTemporaryDir folder;
    shown.click("mandate.life");
    auto *papers = shown.at<AttachmentList>("life.papers");
    papers->attach({folder.filePath(QStringLiteral("mangler.pdf"))});
    papers->attach({folder.path()});
    QFile large(folder.filePath(QStringLiteral("stor.pdf")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestAttachment + 1));
    papers->attach({large.fileName()});
    QCOMPARE(shown.errors.size(), 3);
    QCOMPARE(shown.errors.at(0).kind, Error::Kind::NotFound);
    QVERIFY(shown.errors.at(2).why.contains(QStringLiteral("50 MB")));
    QVERIFY(!shown.errors.at(2).text().contains(folder.path()));
    QCOMPARE(papers->count(), 0);
}

QTEST_MAIN(tst_MandateLife)
#include "tst_mandatelife.moc"
