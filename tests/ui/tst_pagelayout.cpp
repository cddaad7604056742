#include "support/tourofdialogs.h"

#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollArea>

using namespace aarring;

// On a laptop of 1280×800 nothing is cut off and nothing lies over something else, in any language and in both
// colours.

namespace {

QStringList elided; ///< what drawText() had no room for
QtMessageHandler others = nullptr;

void note(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (QLatin1String(context.category) == QLatin1String("aarring.elided"))
        elided.append(message);
    else if (others)
        others(type, context, message);
}

} // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private:
    /// Labels and buttons with less room than their words need. Names of people's own things may be long.
    static QStringList narrow(QWidget *root) {
        QStringList faults;
        for (const QWidget *widget : visibleIn(root)) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QPushButton *>(widget);
            const bool isTooNarrow = label ? !label->wordWrap() && !label->text().isEmpty() &&
                                                 label->sizeHint().width() > label->width()
                                           : button && button->sizeHint().width() > button->width();
            const bool isTooLow = label && label->wordWrap() && !label->text().isEmpty() &&
                                  label->heightForWidth(label->width()) > label->height();
            if (isTooNarrow || isTooLow)
                faults.append(QStringLiteral("%1 “%2” has %3×%4")
                                  .arg(placeOf(widget), label ? label->text() : button->text())
                                  .arg(widget->width())
                                  .arg(widget->height()));
        }
        return faults;
    }
    /// Siblings that a layout placed over each other.
    static QStringList overlapping(QWidget *root) {
        QStringList faults;
        for (const QWidget *parent : visibleIn(root)) {
            if (!parent->layout())
                continue;
            QList<const QWidget *> children;
            for (const QObject *child : parent->children())
                if (const auto *widget = qobject_cast<const QWidget *>(child);
                    widget && widget->isVisible() && !widget->isWindow() &&
                    isLaidOut(parent->layout(), widget))
                    children.append(widget);
            for (qsizetype i = 0; i < children.size(); ++i)
                for (qsizetype j = i + 1; j < children.size(); ++j)
                    if (children[i]->geometry().intersects(children[j]->geometry()))
                        faults.append(placeOf(children[i]) + QStringLiteral(" over ") + placeOf(children[j]));
        }
        return faults;
    }
    /// What a layout had no room for: its edge lies outside what holds it.
    static QStringList cut(QWidget *root) {
        QStringList faults;
        for (const QWidget *widget : visibleIn(root)) {
            const QWidget *parent = widget->parentWidget();
            if (parent && parent->layout() && isLaidOut(parent->layout(), widget) &&
                !parent->rect().contains(widget->geometry()))
                faults.append(QStringLiteral("%1 ends at %2, %3 in %4×%5")
                                  .arg(placeOf(widget))
                                  .arg(widget->geometry().right() + 1)
                                  .arg(widget->geometry().bottom() + 1)
                                  .arg(parent->width())
                                  .arg(parent->height()));
        }
        return faults;
    }
    static bool isLaidOut(QLayout *layout, const QWidget *widget) {
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (item->widget() == widget || (item->layout() && isLaidOut(item->layout(), widget)))
                return true;
        }
        return false;
    }
    static QStringList outside(QWidget *root) {
        if (const auto *pages = root->findChild<QScrollArea *>(QStringLiteral("desk.pages"));
            pages && pages->widget()->size() != pages->viewport()->size())
            return {QStringLiteral("the page has to be scrolled")};
        const QSize least = root->minimumSizeHint();
        if (root->width() > 1280 || root->height() > 800 || least.width() > 1280 || least.height() > 800)
            return {QStringLiteral("needs %1×%2, is %3×%4")
                        .arg(least.width())
                        .arg(least.height())
                        .arg(root->width())
                        .arg(root->height())};
        return {};
    }

private slots:
    void initTestCase() { others = qInstallMessageHandler(note); }
    void cleanupTestCase() { qInstallMessageHandler(others); }

    void everythingFits_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        for (const Language language : {Language::English, Language::Bokmaal, Language::Danish})
            for (const bool dark : {false, true})
                QTest::newRow(qPrintable(languageCode(language) +
                                         (dark ? QStringLiteral(", dark") : QStringLiteral(", light"))))
                    << language << (dark ? ThemeChoice::Dark : ThemeChoice::Light);
    }
    void everythingFits() {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        WindowTest t(language);
        WindowTest::style().setChoice(theme);
        QStringList faults;
        QStringList own;
        const auto look = [&](const QString &where, QWidget *front) {
            if (front->isMaximized()) { // the screen is larger than that laptop
                front->setWindowState(Qt::WindowNoState);
                front->resize(1280, 800);
            }
            // What changes deep inside reaches the window's layout one level a round.
            constexpr int levels = 12;
            for (int i = 0; i < levels; ++i)
                QCoreApplication::processEvents();
            elided.clear();
            front->grab();
            // People's own words in a table may be longer than its column; they are told in full on hovering.
            for (const QString &word : own)
                elided.removeIf(
                    [&](const QString &text) { return text.startsWith(word + QLatin1Char(' ')); });
            for (const QString &fault :
                 narrow(front) + overlapping(front) + cut(front) + outside(front) + elided)
                faults.append(where + QStringLiteral(": ") + fault);
        };
        look(QStringLiteral("start page"), &t.window());
        QVERIFY(t.window().openSample());
        own = ownWords(t);
        tour(t, look);
        tourWithChanges(t, look);
        tourOfDialogs(t, look);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
