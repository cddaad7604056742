#include "support/shownpage.h"

#include "ui/common/bars.h"
#include "ui/mandate/blockrow.h"
#include "ui/mandate/mandatepage.h"
#include "ui/mandate/outline.h"
#include "ui/mandate/rulecard.h"
#include "ui/mandate/versionentries.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace aarring;

namespace {

struct Shown : ShownPage<MandatePage> {
    explicit Shown(const char *templateName) : ShownPage(QString::fromLatin1(templateName)) {
        page->activateWindow();
    }
    QList<MandateBlock> blocks() const { return network.queries().mandateText(page->shownVersion()); }
    QStringList texts() const {
        QStringList texts;
        for (const MandateBlock &block : blocks())
            texts.append(block.text);
        return texts;
    }
    MandateSheet *sheet() const { return at<MandateSheet>(QStringLiteral("mandate.sheet")); }
    BlockText *editor(int i) const {
        return at<BlockText>(QStringLiteral("mandate.block.%1").arg(blocks().at(i).id));
    }
    BlockText *newEditor() const { return at<BlockText>(QStringLiteral("mandate.newBlock")); }
    MandateState state() const { return network.queries().currentMandate()->state; }
    QString step() const { return at<QPushButton>(QStringLiteral("mandate.step"))->text(); }
};

} // namespace

class tst_MandatePage : public QObject {
    Q_OBJECT

private slots:
    void theSeedStandsOnThePaperToTheLetter();
    void aClauseIsSavedAsTypedWhenItIsLeft();
    void noBreakSpacesAndOuterSpacesAreKept();
    void escapeGivesTheOldWordingBack();
    void controlEnterBeginsAClauseThatIsWrittenWhenItHasText();
    void anEmptyNewClauseIsNeverWritten();
    void altArrowsMoveTheClause();
    void backspaceInAnEmptiedClauseRemovesIt();
    void theKindIsChangedByKeys();
    void arrowsOnThePaperGoFromClauseToClause();
    void whatIsBeingTypedSurvivesAnotherChange();
    void titleAndNumbersAreSaved();
    void aDraftIsSubmittedApprovedAndRevised();
    void anApprovedVersionSaysWhyItCannotBeWrittenIn();
    void changesFromTheVersionBeforeAreMarked();
    void onlyADraftIsMarked();
    void rulesStandAtTheirClauses();
    void pastedTextIsShownFirstAndReplacesTheDraft();
    void aFileWithoutMandateOffersToWriteTheFirst();
    void aDanishNetworkHasTermsOfReference();
    void printAsksForThePaperOfTheVersionShown();
    void anOverdueRevisionIsToldInTheNavigation();
    void aClauseIsFoundFromSearch();
};

void tst_MandatePage::theSeedStandsOnThePaperToTheLetter() {
    Shown shown("ki-nettverk");
    const QList<MandateBlock> blocks = shown.blocks();
    QVERIFY(blocks.size() > 15);
    for (int i = 0; i < blocks.size(); ++i)
        QCOMPARE(shown.editor(i)->wording(), blocks.at(i).text);
    auto *outline = shown.at<QListWidget>(QStringLiteral("mandate.outline"));
    QCOMPARE(outline->count(), 4);
    QCOMPARE(outline->item(1)->text(), QString::fromUtf8("2 Mål"));
}

void tst_MandatePage::aClauseIsSavedAsTypedWhenItIsLeft() {
    Shown shown("ki-nettverk");
    const QString before = shown.texts().at(3);
    shown.editor(3)->setFocus();
    shown.editor(3)->moveCursor(QTextCursor::End);
    QTest::keyClicks(shown.editor(3), QString::fromUtf8(" teh  Årlig æøå"));
    QCOMPARE(shown.texts().at(3), before);
    shown.editor(4)->setFocus();
    QCOMPARE(shown.texts().at(3), before + QString::fromUtf8(" teh  Årlig æøå"));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.texts().at(3), before);
    QCOMPARE(shown.editor(3)->wording(), before);
    QCOMPARE(shown.errors, QStringList());
}

void tst_MandatePage::noBreakSpacesAndOuterSpacesAreKept() {
    Shown shown("ki-nettverk");
    const QString typed = QStringLiteral("  300") + QChar(0xa0) +
                          QStringLiteral("000 kr \u2013 \u201csitat\u201d  \n\n linje ");
    shown.editor(3)->setFocus();
    shown.editor(3)->selectAll();
    shown.editor(3)->insertPlainText(typed);
    shown.editor(4)->setFocus();
    QCOMPARE(shown.texts().at(3), typed);
}

void tst_MandatePage::escapeGivesTheOldWordingBack() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    shown.editor(3)->setFocus();
    QTest::keyClicks(shown.editor(3), QStringLiteral("feil"));
    QTest::keyClick(shown.editor(3), Qt::Key_Escape);
    QCOMPARE(shown.editor(3)->wording(), before.at(3));
    QVERIFY(!shown.editor(3)->hasFocus());
    QCOMPARE(shown.texts(), before);
}

void tst_MandatePage::controlEnterBeginsAClauseThatIsWrittenWhenItHasText() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    shown.editor(3)->setFocus();
    QTest::keyClick(shown.editor(3), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.texts(), before);
    QTest::keyClicks(shown.newEditor(), QStringLiteral("Ny bestemmelse"));
    QTest::keyClick(shown.newEditor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.texts().at(4), QStringLiteral("Ny bestemmelse"));
    QCOMPARE(shown.blocks().at(4).kind, shown.blocks().at(3).kind);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClicks(shown.newEditor(), QStringLiteral("Enda en"));
    shown.page->leave();
    QCOMPARE(shown.texts().at(5), QStringLiteral("Enda en"));
    MUST(shown.network.actions().undo());
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.texts(), before);
    QCOMPARE(shown.errors, QStringList());
}

void tst_MandatePage::anEmptyNewClauseIsNeverWritten() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    shown.click("mandate.add");
    QVERIFY(shown.newEditor()->hasFocus());
    shown.editor(0)->setFocus();
    QCOMPARE(shown.texts(), before);
    QVERIFY(shown.network.actions().undoText().isEmpty());
}

void tst_MandatePage::altArrowsMoveTheClause() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    shown.editor(4)->setFocus();
    QTest::keyClick(shown.editor(4), Qt::Key_Up, Qt::AltModifier);
    QStringList moved = before;
    moved.swapItemsAt(3, 4);
    QCOMPARE(shown.texts(), moved);
    QVERIFY(shown.editor(3)->hasFocus());
    QTest::keyClick(shown.editor(3), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.texts(), before);
    shown.editor(1)->setFocus();
    QTest::keyClick(shown.editor(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.texts().first(), before.at(1));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.texts(), before);
}

void tst_MandatePage::backspaceInAnEmptiedClauseRemovesIt() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    BlockText *text = shown.editor(3);
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Backspace);
    QCOMPARE(shown.texts(), before);
    QTest::keyClick(text, Qt::Key_Backspace);
    QCOMPARE(shown.texts().size(), before.size() - 1);
    QVERIFY(shown.editor(2)->hasFocus());
    QCOMPARE(shown.errors, QStringList());
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.texts(), before);
}

void tst_MandatePage::theKindIsChangedByKeys() {
    Shown shown("ki-nettverk");
    shown.editor(3)->setFocus();
    QTest::keyClick(shown.editor(3), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown.blocks().at(3).kind, BlockKind::Subheading);
    QCOMPARE(shown.at<QComboBox>(QStringLiteral("mandate.kind"))->currentIndex(), int(BlockKind::Subheading));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.blocks().at(3).kind, BlockKind::Bullet);
}

void tst_MandatePage::arrowsOnThePaperGoFromClauseToClause() {
    Shown shown("ki-nettverk");
    shown.sheet()->setFocus();
    QCOMPARE(shown.sheet()->currentBlock(), shown.blocks().at(0).id);
    QTest::keyClick(shown.sheet(), Qt::Key_Down);
    QTest::keyClick(shown.sheet(), Qt::Key_Down);
    QCOMPARE(shown.sheet()->currentBlock(), shown.blocks().at(2).id);
    QCOMPARE(shown.at<QListWidget>(QStringLiteral("mandate.outline"))->currentRow(), 1);
    QTest::keyClick(shown.sheet(), Qt::Key_F2);
    QVERIFY(shown.editor(2)->hasFocus());
}

void tst_MandatePage::whatIsBeingTypedSurvivesAnotherChange() {
    Shown shown("ki-nettverk");
    const QString before = shown.texts().at(3);
    shown.editor(3)->setFocus();
    shown.editor(3)->moveCursor(QTextCursor::End);
    QTest::keyClicks(shown.editor(3), QStringLiteral(" halv"));
    MUST(shown.network.actions().removeBlock(shown.blocks().at(1).id));
    QCOMPARE(shown.editor(2)->wording(), before + QStringLiteral(" halv"));
    QVERIFY(shown.editor(2)->hasFocus());
    shown.page->leave();
    QCOMPARE(shown.texts().at(2), before + QStringLiteral(" halv"));
}

void tst_MandatePage::titleAndNumbersAreSaved() {
    Shown shown("ki-nettverk");
    auto *title = shown.at<BlockText>(QStringLiteral("mandate.title"));
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Mandat 2027"));
    auto *number = shown.at<QLineEdit>(QStringLiteral("mandate.documentNumber"));
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("KI-2026/002"));
    auto *revision = shown.at<QLineEdit>(QStringLiteral("mandate.nextRevision"));
    revision->setFocus();
    revision->selectAll();
    QTest::keyClicks(revision, QStringLiteral("1.3.2027"));
    number->setFocus();
    const MandateVersion saved = *shown.network.queries().currentMandate();
    QCOMPARE(saved.title, QStringLiteral("Mandat 2027"));
    QCOMPARE(saved.documentNumber, QStringLiteral("KI-2026/002"));
    QCOMPARE(saved.nextRevision, QDate(2027, 3, 1));
}

void tst_MandatePage::aDraftIsSubmittedApprovedAndRevised() {
    Shown shown("ki-nettverk");
    QCOMPARE(shown.step(), QString::fromUtf8("&Submit for approval…"));
    shown.click("mandate.step");
    QVERIFY(shown.dialog());
    shown.finishDialog();
    QCOMPARE(shown.state(), MandateState::Submitted);
    QCOMPARE(shown.network.queries().currentMandate()->submittedOn, QDate(2026, 6, 10));

    shown.click("mandate.step");
    auto *by = shown.dialog()->findChild<QLineEdit *>(QStringLiteral("approve.by"));
    QCOMPARE(by->text(), QStringLiteral("Fylkesbiblioteksjefnettverket"));
    by->clear();
    QTest::keyClick(by, Qt::Key_Space);
    QVERIFY(!shown.dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
    by->clear();
    QTest::keyClicks(by, QStringLiteral("Fylkeslaget"));
    auto *caseNumber = shown.dialog()->findChild<QLineEdit *>(QStringLiteral("approve.case"));
    QTest::keyClicks(caseNumber, QStringLiteral("26/44"));
    shown.finishDialog();
    QCOMPARE(shown.state(), MandateState::Approved);
    QCOMPARE(shown.network.queries().currentMandate()->approvedBy, QStringLiteral("Fylkeslaget"));
    QCOMPARE(shown.network.queries().currentMandate()->caseNumber, QStringLiteral("26/44"));

    const QStringList text = shown.texts();
    QCOMPARE(shown.step(), QStringLiteral("Rev&ise"));
    shown.click("mandate.step");
    QCOMPARE(shown.state(), MandateState::Draft);
    QCOMPARE(shown.network.queries().currentMandate()->number, 2);
    QCOMPARE(shown.page->shownVersion(), shown.network.queries().currentMandate()->id);
    QCOMPARE(shown.texts(), text);
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.state(), MandateState::Approved);
    QCOMPARE(shown.page->shownVersion(), shown.network.queries().currentMandate()->id);
    QCOMPARE(shown.errors, QStringList());
}

void tst_MandatePage::anApprovedVersionSaysWhyItCannotBeWrittenIn() {
    Shown shown("ki-nettverk");
    MUST(shown.network.actions().approveMandate(shown.page->shownVersion(),
                                                {QStringLiteral("Eieren"), QDate(2026, 6, 1)}));
    const QStringList before = shown.texts();
    QVERIFY(shown.at<QLabel>(QStringLiteral("mandate.readOnly"))->isVisible());
    QVERIFY(
        shown.at<QLabel>(QStringLiteral("mandate.readOnly"))->text().contains(QStringLiteral("approved")));
    shown.editor(3)->setFocus();
    QTest::keyClicks(shown.editor(3), QStringLiteral("x"));
    QTest::keyClick(shown.editor(3), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(shown.editor(3), Qt::Key_Up, Qt::AltModifier);
    shown.page->leave();
    QCOMPARE(shown.texts(), before);
    QCOMPARE(shown.errors, QStringList());
}

void tst_MandatePage::changesFromTheVersionBeforeAreMarked() {
    const auto block = [](Id id, const char *text) {
        return MandateBlock{id, 1, BlockKind::Paragraph, QString::fromUtf8(text), double(id)};
    };
    const QList<MandateBlock> before{block(1, "A"), block(2, "minst fire møter"), block(3, "C")};
    const QList<MandateBlock> now{block(11, "A"), block(12, "minst fire møter, ett fysisk"), block(13, "C"),
                                  block(14, "D")};
    const QHash<Id, QString> changed = changedClauses(compareVersions({{}, {}, before}, {{}, {}, now}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.value(12), QString::fromUtf8("minst fire møter"));
    QVERIFY(changed.contains(14) && changed.value(14).isEmpty());
}

void tst_MandatePage::onlyADraftIsMarked() {
    Shown shown("sample-no");
    QVERIFY(shown.sheet()->content().changes.isEmpty());
    const auto draft = shown.network.actions().reviseMandate();
    MUST(draft);
    MandateBlock block = shown.network.queries().mandateText(*draft).at(3);
    block.text += QStringLiteral(" Alltid.");
    MUST(shown.network.actions().saveBlock(block));
    QVERIFY(shown.page->showTarget(*draft));
    QCOMPARE(shown.sheet()->content().changes.keys(), QList<Id>{block.id});
}

void tst_MandatePage::rulesStandAtTheirClauses() {
    Shown shown("ki-nettverk");
    const QList<RuleCard *> cards = shown.page->findChildren<RuleCard *>();
    QCOMPARE(cards.size(), 24); // all rules of the mandate
    int lastBottom = 0;
    for (const RuleCard *card : cards) {
        const QRect clause = shown.sheet()->clauseRect(card->finding().rule.clause);
        QVERIFY(!clause.isNull());
        QVERIFY(card->y() >= clause.y());
        QVERIFY(card->y() >= lastBottom);
        lastBottom = card->geometry().bottom();
        QVERIFY(card->accessibleName().contains(card->finding().demand));
    }
}

void tst_MandatePage::pastedTextIsShownFirstAndReplacesTheDraft() {
    Shown shown("ki-nettverk");
    const QStringList before = shown.texts();
    shown.click("mandate.paste");
    auto *text = shown.dialog()->findChild<QPlainTextEdit *>(QStringLiteral("paste.text"));
    text->clear();
    QVERIFY(!shown.dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok"))->isEnabled());
    text->setPlainText(QString::fromUtf8("Formål\n\nNettverket skal lære.\n- Første punkt\n- Andre punkt"));
    QCOMPARE(shown.dialog()->findChild<QListWidget *>(QStringLiteral("paste.preview"))->count(), 4);
    QCOMPARE(shown.texts(), before);
    shown.finishDialog();
    QCOMPARE(shown.texts(),
             (QStringList{QString::fromUtf8("Formål"), QString::fromUtf8("Nettverket skal lære."),
                          QString::fromUtf8("Første punkt"), QStringLiteral("Andre punkt")}));
    MUST(shown.network.actions().undo());
    QCOMPARE(shown.texts(), before);
}

void tst_MandatePage::aFileWithoutMandateOffersToWriteTheFirst() {
    Shown shown("blank-no");
    auto *empty = shown.at<EmptyState>(QStringLiteral("mandate.empty"));
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QTest::keyClicks(shown.newEditor(), QString::fromUtf8("Formål"));
    shown.page->leave();
    QCOMPARE(shown.texts(), QStringList{QString::fromUtf8("Formål")});
    QCOMPARE(shown.blocks().first().kind, BlockKind::Heading);
    QCOMPARE(shown.errors, QStringList());
}

void tst_MandatePage::aDanishNetworkHasTermsOfReference() {
    Shown danish("kompetencenetvaerk");
    QStringList texts;
    for (const QLabel *label : danish.page->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("Terms of reference")));
    QVERIFY(!texts.contains(QStringLiteral("Mandate")));
}

void tst_MandatePage::printAsksForThePaperOfTheVersionShown() {
    Shown shown("ki-nettverk");
    const QSignalSpy asked(shown.page.get(), &Page::paperRequested);
    shown.click("mandate.print");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("mandate"));
    QCOMPARE(asked.first().at(1).value<Id>(), shown.page->shownVersion());
}

void tst_MandatePage::anOverdueRevisionIsToldInTheNavigation() {
    Shown shown("ki-nettverk");
    MandateVersion version = *shown.network.queries().currentMandate();
    version.nextRevision = QDate(2026, 1, 1);
    MUST(shown.network.actions().saveMandate(version));
    MUST(shown.network.actions().approveMandate(version.id, {QStringLiteral("Eieren"), QDate(2025, 1, 1)}));
    QCOMPARE(MandatePage::attention(shown.network.queries()).mark, Mark::Failed);
    QCOMPARE(MandatePage::attention(shown.network.queries()).count, 1);
}

void tst_MandatePage::aClauseIsFoundFromSearch() {
    Shown shown("ki-nettverk");
    const Id clause = shown.blocks().last().id;
    QVERIFY(shown.page->showTarget(clause));
    QCOMPARE(shown.sheet()->currentBlock(), clause);
    QVERIFY(!shown.page->showTarget(12345));
}

QTEST_MAIN(tst_MandatePage)
#include "tst_mandatepage.moc"
