#include "support/mandatefiles.h"
#include "support/pagetest.h"
#include "ui/common/bars.h"
#include "ui/mandate/blocktext.h"
#include "ui/mandate/importtextdialog.h"
#include "ui/mandate/mandatepage.h"
#include "ui/mandate/mandatesheet.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace aarring;

namespace {

QString u(const char *text) { return QString::fromUtf8(text); }

/// The mandate page with a short text of its own, worked with keys.
struct Writing {
    explicit Writing(const char *text = "Mål\nNettverket skal møtes ofte.\n- Ett punkt\n- To punkt",
                     const char *templateName = "ki-nettverk")
        : test(QString::fromLatin1(templateName)) {
        if (*text) {
            MandateText mandate;
            mandate.blocks = mandateBlocksFromText(u(text));
            if (!test.network.actions().replaceMandateText(version(), mandate))
                qFatal("the text could not be written");
            start = told();
        }
        page = std::make_unique<MandatePage>(test.context);
        test.show(*page);
    }
    Id version() const { return test.network.queries().currentMandate()->id; }
    QList<MandateBlock> blocks() const { return test.network.queries().mandateText(version()); }
    /// "H::Mål|P:b0+4:…"
    QString told() const {
        QStringList all;
        for (const MandateBlock &b : blocks())
            all.append(
                QStringLiteral("%1:%2:%3").arg(QLatin1Char("HSPBN"[int(b.kind)])).arg(b.emphasis, b.text));
        return all.join(u'|');
    }
    template<class T = QWidget>
    T *at(const QString &name) const {
        T *found = page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    MandateSheet *sheet() const { return at<MandateSheet>(QStringLiteral("mandate.sheet")); }
    BlockText *text(int i) const {
        return at<BlockText>(QStringLiteral("mandate.block.%1").arg(blocks().at(i).id));
    }
    void stand(int i, int start, int length = 0) const { sheet()->editAt(blocks().at(i).id, start, length); }
    void leave() const { page->leave(); }
    bool undo() { return bool(test.network.actions().undo()); }
    bool redo() { return bool(test.network.actions().redo()); }
    /// The clause the focus is in and where: "1 at 7".
    QString caret() const {
        for (int i = 0; i < blocks().size(); ++i)
            if (text(i)->hasFocus())
                return QStringLiteral("%1 at %2").arg(i).arg(text(i)->textCursor().position());
        return QStringLiteral("nowhere");
    }
    void paste(const char *html, const char *plain) const {
        auto *data = new QMimeData;
        if (html)
            data->setHtml(u(html));
        data->setText(u(plain));
        QApplication::clipboard()->setMimeData(data);
        PageTest::press(Qt::Key_V, Qt::ControlModifier);
    }
    ImportTextDialog *dialog() const { return page->findChild<ImportTextDialog *>(); }
    void accept() const {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("dialog.ok")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    PageTest test;
    QString start;
    std::unique_ptr<MandatePage> page;
};

} // namespace

class tst_MandateWriting : public QObject {
    Q_OBJECT

private slots:
    void boldAndItalicAreWrittenWithTheWords();
    void emphasisMovesWithTheWordsBeforeIt();
    void aWordIsDressedWhereOneStands();
    void theToolsFollowTheCaret();
    void headingsTakeNoEmphasis();
    void enterDividesAClause();
    void enterDividesWhatWasJustTyped();
    void enterAtTheEndBeginsAClause();
    void enterAtTheStartBeginsOneBefore();
    void enterInAnEmptyPointEndsTheList();
    void backspaceAtTheStartJoins();
    void deleteAtTheEndJoins();
    void shiftEnterBreaksTheLine();
    void aNewClauseIsDividedToo();
    void kindsAreChangedWithoutLosingWords();
    void undoOfADivisionLeavesTheCaretInTheText();
    void pastedWordsStandInTheClause();
    void pastedParagraphsBecomeClauses();
    void pastedPlainLinesBecomeClauses();
    void pastingIntoANewClauseReplacesIt();
    void whatAPasteLeavesBehindIsTold();
    void aPictureAloneIsTold();
    void copiedWordsKeepTheirEdges();
    void wholeTextsArePastedFromTheClipboard();
    void theFirstTextIsOneUndo();
    void aFileIsShownBeforeItReplacesTheText();
    void aFileIsAddedAtTheEnd();
    void aFileIsDroppedOnThePaper();
    void aFileThatIsNoTextIsTold();
    void wordsAreLearnedAndForgotten();
};

void tst_MandateWriting::boldAndItalicAreWrittenWithTheWords() {
    Writing w;
    w.stand(1, 11, 4);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(w.told(), w.start);
    w.stand(1, 16, 5);
    PageTest::press(Qt::Key_I, Qt::ControlModifier);
    PageTest::press(Qt::Key_End);
    PageTest::type(QStringLiteral(" Ja"));
    w.leave();
    QCOMPARE(w.blocks().at(1).text, u("Nettverket skal møtes ofte. Ja"));
    QCOMPARE(w.blocks().at(1).emphasis, QStringLiteral("b11+4 i16+5"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
    QVERIFY(w.redo());
    QCOMPARE(w.text(1)->emphasis(), QStringLiteral("b11+4 i16+5"));
    w.stand(1, 0, 15);
    PageTest::press(Qt::Key_B, Qt::ControlModifier); // the end of what is chosen is bold: it goes off
    w.leave();
    QCOMPARE(w.blocks().at(1).emphasis, QStringLiteral("i16+5"));
}

void tst_MandateWriting::emphasisMovesWithTheWordsBeforeIt() {
    Writing w;
    w.stand(1, 11, 4);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    w.stand(1, 0);
    PageTest::type(QStringLiteral("Hele "));
    w.stand(1, 18);
    PageTest::type(QStringLiteral("xx"));
    w.leave();
    QCOMPARE(w.blocks().at(1).text, u("Hele Nettverket skxxal møtes ofte."));
    QCOMPARE(w.blocks().at(1).emphasis, QStringLiteral("b16+6"));
}

void tst_MandateWriting::aWordIsDressedWhereOneStands() {
    Writing w;
    w.stand(1, 13);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    w.stand(1, 10);
    PageTest::press(Qt::Key_I, Qt::ControlModifier); // between words: what is typed next
    PageTest::type(QStringLiteral("s"));
    w.leave();
    QCOMPARE(w.blocks().at(1).emphasis, QStringLiteral("i10+1 b12+4"));
}

void tst_MandateWriting::theToolsFollowTheCaret() {
    Writing w;
    auto *bold = w.at<QPushButton>(QStringLiteral("mandate.bold"));
    auto *italic = w.at<QPushButton>(QStringLiteral("mandate.italic"));
    QVERIFY(!bold->isEnabled());
    QVERIFY(!bold->accessibleName().isEmpty() && bold->toolTip().contains(QStringLiteral("Ctrl+B")));
    w.stand(1, 11, 4);
    QVERIFY(bold->isEnabled() && !bold->isChecked());
    QTest::mouseClick(bold, Qt::LeftButton);
    QVERIFY(bold->isChecked() && w.text(1)->hasFocus());
    w.stand(1, 3);
    QVERIFY(!bold->isChecked());
    w.stand(1, 13);
    QVERIFY(bold->isChecked() && !italic->isChecked());
    w.stand(0, 1);
    QVERIFY(!bold->isEnabled());
    QCOMPARE(w.blocks().at(1).emphasis, QStringLiteral("b11+4"));
}

void tst_MandateWriting::headingsTakeNoEmphasis() {
    Writing w;
    w.stand(0, 0, 3);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    w.leave();
    QCOMPARE(w.told(), w.start);
    w.stand(1, 0, 10);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    PageTest::press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(w.blocks().at(1).kind, BlockKind::Subheading);
    QCOMPARE(w.blocks().at(1).emphasis, QString());
    QCOMPARE(w.text(1)->emphasis(), QString());
}

void tst_MandateWriting::enterDividesAClause() {
    Writing w;
    w.stand(1, 8, 7); // bold over the place where it is divided
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    w.leave();
    const QString before = w.told();
    w.stand(1, 11);
    PageTest::press(Qt::Key_Return);
    QCOMPARE(w.told(), u("H::Mål|P:b8+3:Nettverket |P:b0+4:skal møtes ofte.|B::Ett punkt|B::To punkt"));
    QCOMPARE(w.caret(), QStringLiteral("2 at 0"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), before);
    QVERIFY(w.redo());
    QCOMPARE(w.blocks().size(), 5);
    QVERIFY(w.test.errors.isEmpty());
}

void tst_MandateWriting::enterDividesWhatWasJustTyped() {
    Writing w;
    w.stand(2, 3);
    PageTest::type(QStringLiteral(" nytt"));
    PageTest::press(Qt::Key_Return);
    PageTest::type(QStringLiteral("Mer"));
    w.leave();
    QCOMPARE(w.told(), u("H::Mål|P::Nettverket skal møtes ofte.|B::Ett nytt|B::Mer punkt|B::To punkt"));
    QVERIFY(w.undo()); // "Mer"
    QVERIFY(w.undo()); // typed and divided
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::enterAtTheEndBeginsAClause() {
    Writing w;
    w.stand(0, 3);
    PageTest::press(Qt::Key_Return);
    PageTest::type(QStringLiteral("Ny"));
    w.leave();
    QCOMPARE(w.told(), u("H::Mål|P::Ny|P::Nettverket skal møtes ofte.|B::Ett punkt|B::To punkt"));
}

void tst_MandateWriting::enterAtTheStartBeginsOneBefore() {
    Writing w;
    w.stand(2, 0);
    PageTest::press(Qt::Key_Return);
    PageTest::type(QStringLiteral("Ny"));
    w.leave();
    QCOMPARE(w.told(), u("H::Mål|P::Nettverket skal møtes ofte.|B::Ny|B::Ett punkt|B::To punkt"));
    QCOMPARE(w.undo(), true);
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::enterInAnEmptyPointEndsTheList() {
    Writing w;
    w.stand(3, 8);
    PageTest::press(Qt::Key_Return);
    PageTest::press(Qt::Key_Return);
    PageTest::type(QStringLiteral("Slutt."));
    w.leave();
    QCOMPARE(w.told(), w.start + u("|P::Slutt."));
}

void tst_MandateWriting::backspaceAtTheStartJoins() {
    Writing w;
    w.stand(3, 3, 5);
    PageTest::press(Qt::Key_I, Qt::ControlModifier);
    w.stand(3, 0);
    PageTest::press(Qt::Key_Backspace);
    QCOMPARE(w.told(), u("H::Mål|P::Nettverket skal møtes ofte.|B:i12+5:Ett punktTo punkt"));
    QCOMPARE(w.caret(), QStringLiteral("2 at 9"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
    w.stand(0, 0);
    PageTest::press(Qt::Key_Backspace); // nothing before it
    QCOMPARE(w.told(), w.start);
    w.stand(1, 0);
    PageTest::press(Qt::Key_Backspace);
    QCOMPARE(w.blocks().first().text, u("MålNettverket skal møtes ofte."));
    QCOMPARE(w.blocks().first().kind, BlockKind::Heading);
    QVERIFY(w.test.errors.isEmpty());
}

void tst_MandateWriting::deleteAtTheEndJoins() {
    Writing w;
    w.stand(2, 9);
    PageTest::type(QStringLiteral(", "));
    PageTest::press(Qt::Key_Delete);
    QCOMPARE(w.told(), u("H::Mål|P::Nettverket skal møtes ofte.|B::Ett punkt, To punkt"));
    QCOMPARE(w.caret(), QStringLiteral("2 at 11"));
    PageTest::press(Qt::Key_End);
    PageTest::press(Qt::Key_Delete); // nothing after it
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::shiftEnterBreaksTheLine() {
    Writing w;
    w.stand(2, 3, 1);
    PageTest::press(Qt::Key_Return, Qt::ShiftModifier);
    w.leave();
    QCOMPARE(w.blocks().at(2).text, QStringLiteral("Ett\npunkt"));
    QCOMPARE(w.blocks().size(), 4);
}

void tst_MandateWriting::aNewClauseIsDividedToo() {
    Writing w;
    w.stand(3, 8);
    PageTest::press(Qt::Key_Return, Qt::ControlModifier);
    PageTest::type(QStringLiteral("TreFire"));
    for (int i = 0; i < 4; ++i)
        PageTest::press(Qt::Key_Left);
    PageTest::press(Qt::Key_Return);
    QCOMPARE(w.told(), w.start + u("|B::Tre|B::Fire"));
    QCOMPARE(w.caret(), QStringLiteral("5 at 0"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::kindsAreChangedWithoutLosingWords() {
    Writing w;
    w.stand(1, 27);
    PageTest::type(QStringLiteral(" Nytt"));
    PageTest::press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(w.blocks().at(1).text, u("Nettverket skal møtes ofte. Nytt"));
    QCOMPARE(w.blocks().at(1).kind, BlockKind::Numbered);
    QVERIFY(w.text(1)->hasFocus());
    auto *kind = w.at<QComboBox>(QStringLiteral("mandate.kind"));
    QCOMPARE(kind->currentIndex(), int(BlockKind::Numbered));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(w.blocks().at(1).kind, BlockKind::Bullet);
    QVERIFY(w.undo() && w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::undoOfADivisionLeavesTheCaretInTheText() {
    Writing w;
    w.stand(1, 11);
    PageTest::press(Qt::Key_Return);
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
    QVERIFY(w.text(1)->hasFocus());
    QCOMPARE(w.text(1)->wording(), w.blocks().at(1).text);
}

void tst_MandateWriting::pastedWordsStandInTheClause() {
    Writing w;
    w.stand(2, 3);
    w.paste("<p class=MsoNormal><b>helt</b> nytt</p>", "helt nytt");
    w.leave();
    QCOMPARE(w.blocks().at(2).text, QStringLiteral("Etthelt nytt punkt"));
    QCOMPARE(w.blocks().at(2).emphasis, QStringLiteral("b3+4"));
    QCOMPARE(w.blocks().size(), 4);
    QVERIFY(w.undo());
    w.stand(0, 3);
    w.paste("<p><b>fet</b></p>", "fet");
    w.leave();
    QCOMPARE(w.blocks().at(0).text, u("Målfet"));
    QCOMPARE(w.blocks().at(0).emphasis, QString());
}

void tst_MandateWriting::pastedParagraphsBecomeClauses() {
    Writing w;
    w.stand(1, 27);
    PageTest::type(QStringLiteral(" X"));
    w.paste("<h2>Rammer</h2><p>Vi <i>bør</i> dele.</p><ol><li>En</li></ol>", "Rammer\nVi bør dele.\n1. En");
    QCOMPARE(w.told(), u("H::Mål|P::Nettverket skal møtes ofte. X|H::Rammer|P:i3+3:Vi bør dele.|N::En|B::Ett "
                         "punkt|B::To punkt"));
    QCOMPARE(w.caret(), QStringLiteral("4 at 2"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
    QVERIFY(w.test.errors.isEmpty());
}

void tst_MandateWriting::pastedPlainLinesBecomeClauses() {
    Writing w;
    w.stand(3, 8);
    w.paste(nullptr, "- tre\n- fire\n");
    QCOMPARE(w.told(), w.start + u("|B::tre|B::fire"));
    w.paste(nullptr, "- bare ord");
    w.leave();
    QCOMPARE(w.blocks().last().text, QStringLiteral("fire- bare ord"));
}

void tst_MandateWriting::pastingIntoANewClauseReplacesIt() {
    Writing w;
    w.stand(3, 8);
    PageTest::press(Qt::Key_Return);
    w.paste("<ul><li>tre</li><li>fire</li></ul>", "tre\nfire");
    QCOMPARE(w.told(), w.start + u("|B::tre|B::fire"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::whatAPasteLeavesBehindIsTold() {
    Writing w;
    const auto *bar = w.at<WarningBar>(QStringLiteral("mandate.losses"));
    QVERIFY(!bar->isVisible());
    w.stand(2, 3);
    w.paste("<p>, <a href='https://eksempel.no/x'>her</a><img src='a.png'></p>", ", her");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().endsWith(QLatin1String("1 picture(s) are left out. 1 link(s) kept their "
                                                         "words, but not their address.")));
    QCOMPARE(w.text(2)->wording(), QStringLiteral("Ett, her punkt"));
    // The button gives the words back to the keys.
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.lossesSeen")), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QVERIFY(w.text(2)->hasFocus());

    w.paste("<table><tr><td>en</td><td>to</td></tr></table>", "en\tto");
    QVERIFY(bar->isVisible() && bar->accessibleName().contains(QLatin1String("1 table(s)")));
    QVERIFY2(w.told().contains(QStringLiteral("P::en|P::to")), qPrintable(w.told()));
    // The next paste tells of itself.
    w.paste("<p>ord</p>", "ord");
    QVERIFY(!bar->isVisible());
    w.leave();
    QVERIFY(w.test.errors.isEmpty());
}

void tst_MandateWriting::aPictureAloneIsTold() {
    Writing w;
    w.stand(2, 3);
    auto *data = new QMimeData;
    data->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(data);
    PageTest::press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(w.at<WarningBar>(QStringLiteral("mandate.losses"))->isVisible());
    w.leave();
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::copiedWordsKeepTheirEdges() {
    Writing w;
    w.stand(1, 11, 4);
    PageTest::press(Qt::Key_B, Qt::ControlModifier);
    w.stand(1, 11, 5); // "skal "
    PageTest::press(Qt::Key_C, Qt::ControlModifier);
    w.stand(2, 4);
    PageTest::press(Qt::Key_V, Qt::ControlModifier);
    w.leave();
    QCOMPARE(w.blocks().at(2).text, QStringLiteral("Ett skal punkt"));
    QCOMPARE(w.blocks().at(2).emphasis, QStringLiteral("b4+4"));
}

void tst_MandateWriting::wholeTextsArePastedFromTheClipboard() {
    Writing w;
    auto *data = new QMimeData;
    data->setHtml(u("<h1>Mandat for alle</h1><h2>Mål</h2><p>Ett <b>mål</b>.</p>"));
    QApplication::clipboard()->setMimeData(data);
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.paste")), Qt::LeftButton);
    QVERIFY(w.dialog());
    w.accept();
    QCOMPARE(w.told(), u("H::Mål|P:b4+3:Ett mål."));
    QCOMPARE(w.test.network.queries().currentMandate()->title, QStringLiteral("Mandat for alle"));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::theFirstTextIsOneUndo() {
    Writing w("", "blank-no");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Mandat X\n\n## En\n\ntekst\n\n![katt](katt.png)\n");
    file.close();
    w.test.dialogs.files = {file.fileName()};
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.emptyImport")), Qt::LeftButton);
    QVERIFY(w.dialog());
    QVERIFY(!w.dialog()->findChild<QRadioButton *>(QStringLiteral("importText.append"))->isVisible());
    auto *losses = w.dialog()->findChild<QLabel *>(QStringLiteral("importText.losses"));
    QVERIFY(losses->isVisible());
    QCOMPARE(losses->text(), QStringLiteral("1 picture(s) are left out."));
    w.accept();
    QVERIFY(w.test.network.queries().currentMandate());
    QCOMPARE(w.test.network.queries().currentMandate()->title, QStringLiteral("Mandat X"));
    QCOMPARE(w.told(), u("H::En|P::tekst|P::katt"));
    QVERIFY(w.undo());
    QVERIFY(!w.test.network.queries().currentMandate());
}

void tst_MandateWriting::aFileIsShownBeforeItReplacesTheText() {
    Writing w;
    const QTemporaryDir folder;
    MandateText mandate;
    mandate.blocks = mandateBlocksFromText(u("Formål\nVi lærer.\n- En\n- To\nRammer\nTekst."));
    QFile file(folder.filePath(QStringLiteral("m.odt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(asOdt(mandate));
    file.close();
    w.test.dialogs.files = {file.fileName()};
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.import")), Qt::LeftButton);
    auto *list = w.dialog()->findChild<QListWidget *>(QStringLiteral("importText.list"));
    QCOMPARE(list->count(), 6);
    QCOMPARE(w.dialog()->findChild<QLabel *>(QStringLiteral("importText.counts"))->text(),
             QStringLiteral("2 section(s), 6 paragraph(s) in all, 2 of them in lists"));
    QCOMPARE(w.told(), w.start);
    w.dialog()->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list)); // one can begin at once
    list->setCurrentRow(4);
    QTest::keyClick(list, Qt::Key_2, Qt::ControlModifier);
    w.accept();
    QCOMPARE(w.told(), u("H::Formål|P::Vi lærer.|B::En|B::To|S::Rammer|P::Tekst."));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
    QVERIFY(w.test.errors.isEmpty());
}

void tst_MandateWriting::aFileIsAddedAtTheEnd() {
    Writing w;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tillegg.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<h1>Tillegg til mandat</h1><p>Mer.</p>");
    file.close();
    w.test.dialogs.files = {file.fileName()};
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.import")), Qt::LeftButton);
    w.dialog()->findChild<QRadioButton *>(QStringLiteral("importText.append"))->setChecked(true);
    w.accept();
    QCOMPARE(w.told(), w.start + u("|H::Tillegg til mandat|P::Mer."));
    QVERIFY(w.undo());
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::aFileIsDroppedOnThePaper() {
    Writing w;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Formål\nVi lærer sammen.\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(w.sheet(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(w.sheet(), &drop);
    QVERIFY(w.dialog());
    w.accept();
    QCOMPARE(w.told(), u("H::Formål|P::Vi lærer sammen."));
}

void tst_MandateWriting::aFileThatIsNoTextIsTold() {
    Writing w;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("m.odt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 no");
    file.close();
    w.test.dialogs.files = {file.fileName()};
    QTest::mouseClick(w.at<QPushButton>(QStringLiteral("mandate.import")), Qt::LeftButton);
    QVERIFY(!w.dialog());
    QCOMPARE(w.test.errors.size(), 1);
    QCOMPARE(w.told(), w.start);
}

void tst_MandateWriting::wordsAreLearnedAndForgotten() {
    Writing w;
    emit w.sheet()->wordLearned(QStringLiteral("bokprat"));
    QCOMPARE(w.test.network.queries().spellingWords(), QStringList{QStringLiteral("bokprat")});
    emit w.sheet()->wordForgotten(QStringLiteral("bokprat"));
    QVERIFY(w.test.network.queries().spellingWords().isEmpty());
    QVERIFY(w.undo());
    QCOMPARE(w.test.network.queries().spellingWords(), QStringList{QStringLiteral("bokprat")});
}

QTEST_MAIN(tst_MandateWriting)
#include "tst_mandatewriting.moc"
