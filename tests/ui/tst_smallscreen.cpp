#include "support/tourofdialogs.h"
#include "ui/shell/startpage.h"

#include <QListWidget>
#include <QScrollArea>

using namespace aarring;

// A screen of 1920×1080 at 200 % has room for 960×540: everything can be reached there, by scrolling if need be.

class TestSmallScreen : public QObject {
    Q_OBJECT

public:
    static void initMain() {
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" AARRING_SOURCE_DIR "/tests/smallscreen.json");
    }

private:
    static QScrollArea *pages(WindowTest &t) {
        return t.window().desk()->findChild<QScrollArea *>(QStringLiteral("desk.pages"));
    }

private slots:
    void theWindowIsNoLargerThanTheScreen() {
        WindowTest t;
        const QRect screen = t.window().screen()->availableGeometry();
        QCOMPARE(screen.size(), QSize(960, 540));
        QVERIFY2(screen.contains(t.window().geometry()), "the window hangs over the edge");
        QVERIFY(t.window().openSample());
        QCoreApplication::processEvents();
        QVERIFY2(screen.contains(t.window().geometry()), "an open network needs more than the screen has");
    }

    void theStartPageIsScrolledInsteadOfPressedTogether() {
        WindowTest t(Language::Bokmaal);
        const auto *start = t.window().findChild<StartPage *>();
        QVERIFY(start);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const QList<TemplateCard *> cards = start->findChildren<TemplateCard *>();
        QVERIFY(cards.size() >= 5);
        for (const TemplateCard *card : cards)
            QVERIFY2(card->height() >= 100 && card->width() >= 400, qPrintable(card->text()));
        for (const Text *text : start->findChildren<Text *>())
            QVERIFY2(!text->isVisible() || text->height() >= text->heightForWidth(text->width()),
                     qPrintable(text->text()));
    }

    void aPageKeepsTheRoomItNeedsAndIsScrolled() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        QCoreApplication::processEvents();
        const QWidget *page = t.window().desk()->currentPage();
        QVERIFY(page->width() >= 900);
        QVERIFY(pages(t)->viewport()->width() > 840);
        t.window().resize(1280, 800); // as on a larger screen
        QCoreApplication::processEvents();
        QCOMPARE(pages(t)->viewport()->size(), t.window().desk()->currentPage()->size());
    }

    void aPageIsNotScrolledForTheRoomAHiddenOneNeeds() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        t.window().resize(1280, 700);
        for (const char *key : {"mandate", "year", "budget", "reports", "history", "resources", "members"})
            QVERIFY(t.window().desk()->showPage(QLatin1String(key)));
        QCoreApplication::processEvents();
        const Page *page = t.window().desk()->currentPage();
        const int room = pages(t)->viewport()->height();
        QCOMPARE(page->height(), std::max({room, page->minimumSizeHint().height(), 540}));
    }

    void namesCanBeReadInANarrowList() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        QVERIFY(t.window().desk()->showPage(QStringLiteral("members")));
        QCoreApplication::processEvents();
        const auto *table = t.at<TableView>("members.table");
        QVERIFY2(table->columnWidth(1) >= 120, qPrintable(QString::number(table->columnWidth(1))));
        t.window().resize(1280, 800); // where there is room each column has its own
        QCoreApplication::processEvents();
        const int institution = table->columnWidth(0);
        t.window().resize(1400, 800);
        QCoreApplication::processEvents();
        QCOMPARE(table->columnWidth(0), institution);
    }

    void whatHasTheFocusIsInSight() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        QVERIFY(t.window().desk()->showPage(QStringLiteral("members")));
        const QWidget *start = QApplication::focusWidget();
        for (int i = 0; i < 60; ++i) {
            t.press(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || !pages(t)->isAncestorOf(focus))
                continue;
            const QRect shown(pages(t)->viewport()->mapToGlobal(QPoint(0, 0)), pages(t)->viewport()->size());
            const QRect field(focus->mapToGlobal(QPoint(0, 0)), focus->size());
            QVERIFY2(shown.intersects(field), qPrintable(placeOf(focus)));
            if (focus == start)
                break;
        }
    }

    void navigationTellsInWordsWhatItShowsInPictures() {
        WindowTest t;
        QVERIFY(t.window().openSample());
        QCoreApplication::processEvents();
        const auto *list = t.window().desk()->findChild<QListWidget *>();
        QVERIFY(list->width() < 100);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->item(i)->toolTip().startsWith(list->item(i)->text()));
    }

    void everyDialogFits() {
        WindowTest t(Language::Bokmaal);
        QStringList faults;
        const QSize room = t.window().screen()->availableSize();
        const auto look = [&](const QString &where, QWidget *front) {
            for (int i = 0; i < 12; ++i)
                QCoreApplication::processEvents();
            if (front->width() > room.width() || front->height() > room.height())
                faults.append(QStringLiteral("%1 is %2×%3, at least %4×%5")
                                  .arg(where)
                                  .arg(front->width())
                                  .arg(front->height())
                                  .arg(front->minimumSizeHint().width())
                                  .arg(front->minimumSizeHint().height()));
        };
        QVERIFY(t.window().openSample());
        tour(t, look);
        tourWithChanges(t, look);
        tourOfDialogs(t, look);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    }
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
