#include "documents/catalogue.h"
#include "documents/pdfreading.h"
#include "documents/picture.h"
#include "support/window.h"
#include "ui/shell/logofield.h"
#include "ui/shell/mainmenu.h"

#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSpinBox>

using namespace aarring;

/// What the network says about all its papers: language, sheet, margins, logo and standard texts, set with keys.
class TestPaperSet : public QObject {
    Q_OBJECT

    static void networkDialog(WindowTest &t) {
        t.alt(Qt::Key_F);
        t.press(Qt::Key_Right); // Alt+E belongs to a field on some pages, too
        t.press(Qt::Key_N);
        QCOMPARE(t.front()->objectName(), QStringLiteral("network"));
    }
    static void standardTexts(WindowTest &t) {
        t.alt(Qt::Key_P);
        t.press(Qt::Key_X);
        QCOMPARE(t.front()->objectName(), QStringLiteral("texts"));
    }
    static QString wordingShown(WindowTest &t) { return t.at<QTextEdit>("texts.wording")->toPlainText(); }
    static QByteArray bytesOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString png(WindowTest &t) {
        QImage image(300, 100, QImage::Format_ARGB32);
        image.fill(QColor(0x0b, 0x3d, 0x5c));
        const QString path = t.path("logo.png");
        image.save(path);
        return path;
    }
    static QString noPicture(WindowTest &t) {
        QFile file(t.path("brev.png"));
        if (!file.open(QIODevice::WriteOnly) || !file.write("no picture"))
            return {};
        return file.fileName();
    }

private slots:
    void onlyPapersSpeakNynorsk() {
        WindowTest t;
        QStringList offered;
        for (const QComboBox *box : t.window().findChildren<QComboBox *>())
            for (int i = 0; i < box->count(); ++i)
                offered += box->itemText(i);
        for (const QAction *action : t.window().findChildren<QAction *>())
            offered += action->text();
        QVERIFY(offered.contains(QStringLiteral("Bokmål")));
        QVERIFY(!offered.contains(QStringLiteral("Nynorsk")));
    }
    void aComputerInNynorskGetsAWindowInBokmaal() {
        WindowTest t(Language::Nynorsk);
        QCOMPARE(t.translations().language(), Language::Bokmaal);
        QCOMPARE(t.window().locale().name(), QStringLiteral("nb_NO"));
    }
    void languageSheetAndMarginAreSetTogether() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        const Network before = t.queries().network();
        networkDialog(t);
        t.choose("network.language", QStringLiteral("Nynorsk"));
        t.choose("network.paperSize", QStringLiteral("A3"));
        t.tabTo("network.margin");
        t.ctrl(Qt::Key_A);
        t.type(QStringLiteral("30"));
        t.push("dialog.ok");
        Network wanted = before;
        wanted.language = Language::Nynorsk;
        wanted.paperSize = PaperSize::A3;
        wanted.marginMm = 30;
        QCOMPARE(t.queries().network(), wanted);
        t.ctrl(Qt::Key_Z);
        QCOMPARE(t.queries().network(), before);
    }
    void aLogoIsChosenAndRemoved() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        const QString file = png(t);
        networkDialog(t);
        QVERIFY(!t.front()->findChild<QWidget *>(QStringLiteral("network.logo.remove"))->isVisible());
        t.dialogs.files = {file};
        t.push("network.logo.choose");
        QVERIFY(!t.at<QLabel>("network.logo.preview")->pixmap(Qt::ReturnByValue).isNull());
        QVERIFY(t.queries().logo().bytes.isEmpty()); // not before it is saved
        t.push("dialog.ok");
        QCOMPARE(t.queries().logo().bytes, bytesOf(file));
        networkDialog(t);
        t.push("network.logo.remove");
        t.press(Qt::Key_Escape);
        QVERIFY(!t.queries().logo().bytes.isEmpty());
        networkDialog(t);
        t.push("network.logo.remove");
        t.push("dialog.ok");
        QVERIFY(t.queries().logo().bytes.isEmpty());
        t.ctrl(Qt::Key_Z);
        QCOMPARE(t.queries().logo().bytes, bytesOf(file));
    }
    void aFileThatIsNoPictureIsRefusedInWords() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        networkDialog(t);
        t.dialogs.files = {noPicture(t)};
        t.push("network.logo.choose");
        QStringList said;
        for (const QLabel *label : t.front()->findChildren<QLabel *>())
            if (label->isVisible())
                said += label->text();
        QVERIFY2(said.join(QLatin1Char(' ')).contains(QStringLiteral("no PNG, JPEG or SVG picture")),
                 qPrintable(said.join(QLatin1Char('|'))));
        t.push("dialog.ok");
        QVERIFY(t.queries().logo().bytes.isEmpty());
    }
    void aLogoCanBeDropped() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        networkDialog(t);
        auto *field = t.front()->findChild<LogoField *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(png(t))});
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(static_cast<QObject *>(field)->event(&drop));
        QVERIFY(field->isChanged());
        t.push("dialog.ok");
        QVERIFY(!t.queries().logo().bytes.isEmpty());
    }

    void theSignInListIsOfTheMeetingThatIsChosen() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        t.goTo("meetings");
        t.alt(Qt::Key_P);
        t.press(Qt::Key_M); // the papers of a meeting
        for (const PaperOffer &offer : paperOffers()) {
            if (offer.kind == PaperKind::SignIn)
                break;
            if (offer.takesMeeting)
                t.press(Qt::Key_Down);
        }
        t.press(Qt::Key_Return);
        QCOMPARE(t.front()->windowTitle(), QStringLiteral("Sign-in list"));
        auto *meetings = t.at<QComboBox>("paper.meeting");
        const QString next = meetings->currentText();
        t.tabTo("paper.meeting");
        t.press(Qt::Key_Up);
        QVERIFY(meetings->currentText() != next);
        const Meeting chosen = *t.queries().meeting(meetings->currentData().toLongLong());
        t.dialogs.files = {t.path("list.pdf")};
        t.savePaper();
        QVERIFY(pdfTextAsDrawn(bytesOf(t.path("list.pdf"))).contains(chosen.title));
        const QString suggested = t.dialogs.asked.join(QLatin1Char(' '));
        QVERIFY2(QFile::exists(t.path("list.pdf")), qPrintable(suggested));
    }

    void thePersonIsChosenByTyping() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        emit t.window().findChild<MainMenu *>()->paperRequested(QStringLiteral("person-record"));
        QCOMPARE(t.front()->windowTitle(), QStringLiteral("Access to personal data"));
        QVERIFY(!t.at("paper.save")->isEnabled());
        QTRY_VERIFY(t.at("paper.person")->hasFocus());
        t.type(QStringLiteral("Ingrid Solvang"));
        t.press(Qt::Key_Tab);
        QVERIFY(t.at("paper.save")->isEnabled());
        t.dialogs.files = {t.path("record.pdf")};
        t.savePaper();
        const QString said = pdfTextAsDrawn(bytesOf(t.path("record.pdf")));
        QVERIFY2(said.contains(QStringLiteral("ingrid.solvang@eksempel.no")), qPrintable(said));
    }

    void aStandardTextIsWordedAndGoesBack() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        standardTexts(t);
        t.choose("texts.language", QStringLiteral("Nynorsk"));
        t.chooseRow("texts.table", {QStringLiteral("Below the agenda")});
        QCOMPARE(wordingShown(t), QStringLiteral("Vel møtt!"));
        QVERIFY(!t.at("texts.back")->isEnabled());
        t.write("texts.wording", QStringLiteral("Vel møtt, alle i hop!"));
        const QString name = QStringLiteral("notice.closing");
        QCOMPARE(t.queries().ownTexts(Language::Nynorsk).value(name),
                 QStringLiteral("Vel møtt, alle i hop!"));
        QVERIFY(t.rowTexts("texts.table").contains(QStringLiteral("Below the agenda|own")));
        QCOMPARE(t.at<QLabel>("texts.standard")->text(), QStringLiteral("Vel møtt!"));
        t.choose("texts.language", QStringLiteral("Bokmål")); // each language has its own
        QVERIFY(wordingShown(t) != QStringLiteral("Vel møtt, alle i hop!"));
        t.choose("texts.language", QStringLiteral("Nynorsk"));
        QCOMPARE(wordingShown(t), QStringLiteral("Vel møtt, alle i hop!"));
        t.push("texts.back");
        QCOMPARE(wordingShown(t), QStringLiteral("Vel møtt!"));
        QVERIFY(t.queries().ownTexts(Language::Nynorsk).isEmpty());
        t.push("texts.close");
        t.ctrl(Qt::Key_Z);
        QVERIFY(t.queries().ownTexts(Language::Nynorsk).contains(name));
    }
    void aWordingWithoutItsValueKeepsTheDialogOpen() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        standardTexts(t);
        t.choose("texts.language", QStringLiteral("English"));
        t.chooseRow("texts.table", {QStringLiteral("Apologies")});
        t.tabTo("texts.wording");
        t.ctrl(Qt::Key_A);
        t.type(QStringLiteral("Tell us!"));
        t.push("texts.close");
        QCOMPARE(t.front()->objectName(), QStringLiteral("texts"));
        QVERIFY(t.queries().ownTexts(Language::English).isEmpty());
        t.ctrl(Qt::Key_A);
        t.type(QStringLiteral("Tell %1!"));
        t.push("texts.close");
        QCOMPARE(t.front(), &t.window());
        QCOMPARE(t.queries().ownTexts(Language::English).value(QStringLiteral("notice.apologies")),
                 QStringLiteral("Tell %1!"));
    }
};

QTEST_MAIN(TestPaperSet)
#include "tst_paperset.moc"
