#include "support/tourofdialogs.h"
#include "ui/common/typededit.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace aarring;

// What people meet who use the keyboard or a screen reader, on every page and in every dialog.

class TestAccessibility : public QObject {
    Q_OBJECT

private:
    static QString spokenName(QWidget *widget) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        return spoken ? spoken->text(QAccessible::Name) : QString();
    }
    /// Where Tab stops: not the parts of a box or a spin box, nor what lends its focus to another.
    static bool isStop(const QWidget *widget) {
        if (!widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            return false;
        const QWidget *up = widget->parentWidget();
        return !qobject_cast<const QComboBox *>(up) && !qobject_cast<const QAbstractSpinBox *>(up);
    }
    static QWidgetList stopsIn(QWidget *root) {
        QWidgetList stops;
        for (QWidget *widget : visibleIn(root))
            if (isStop(widget))
                stops.append(widget);
        return stops;
    }

    static QStringList nameless(QWidget *root) {
        QStringList faults;
        for (QWidget *widget : visibleIn(root)) {
            // A sign painted in a line is no control of its own; only the calendar opens by the mouse.
            if (qobject_cast<QLineEdit *>(widget->parentWidget()) &&
                !qobject_cast<DateEdit *>(widget->parentWidget()))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool speaks = button ? !button->text().isEmpty() || !button->accessibleName().isEmpty()
                                       : !spokenName(widget).isEmpty();
            const bool isTable = qobject_cast<TableView *>(widget);
            if (isTable ? widget->accessibleName().isEmpty() : (button || isStop(widget)) && !speaks)
                faults.append(placeOf(widget));
        }
        return faults;
    }
    /// Of buttons of which one is on Tab reaches one; arrows go to the others.
    static QSet<QWidget *> withCompanions(QWidget *stop) {
        QSet<QWidget *> all{stop};
        const auto *button = qobject_cast<QAbstractButton *>(stop);
        if (button && button->group() && button->group()->exclusive())
            for (QAbstractButton *other : button->group()->buttons())
                all.insert(other);
        else if (button && button->autoExclusive())
            for (auto *other :
                 stop->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
                if (other->autoExclusive())
                    all.insert(other);
        return all;
    }
    /// From where the focus is, Tab passes every stop and comes back; and so does Shift+Tab.
    static QStringList notReached(WindowTest &t, QWidget *root, int key, Qt::KeyboardModifiers held) {
        const QWidgetList stops = stopsIn(root);
        if (QApplication::focusWidget() && !stops.contains(QApplication::focusWidget()))
            t.press(key, held); // a click may have led elsewhere
        QWidget *const first = QApplication::focusWidget();
        if (!first)
            return {QStringLiteral("nothing has the focus")};
        QSet<QWidget *> passed{first};
        bool isRound = false;
        for (qsizetype i = 0; i < 2 * stops.size() + 10 && !isRound; ++i) {
            t.press(key, held);
            isRound = QApplication::focusWidget() == first;
            passed.insert(QApplication::focusWidget());
        }
        QStringList faults;
        if (!isRound)
            faults.append(QStringLiteral("Tab does not come round; it ends at ") +
                          placeOf(QApplication::focusWidget()));
        for (QWidget *stop : stops)
            if (!passed.intersects(withCompanions(stop)))
                faults.append(QStringLiteral("not reached: ") + placeOf(stop));
        return faults;
    }
    static QStringList sharedIn(const QStringList &texts) {
        QMap<QChar, QString> owners;
        QStringList faults;
        for (const QString &text : texts) {
            const QString letter = QKeySequence::mnemonic(text).toString().right(1);
            if (letter.isEmpty())
                continue;
            if (owners.contains(letter[0]))
                faults.append(letter + QStringLiteral(": ") + owners[letter[0]] + QStringLiteral(" and ") +
                              text);
            owners.insert(letter[0], text);
        }
        if (!faults.isEmpty()) { // whoever mends it asks which letters are free
            const QList<QChar> letters = owners.keys();
            faults.append(QStringLiteral("taken are ") + QString(letters.constData(), letters.size()));
        }
        return faults;
    }
    static QStringList sharedInMenu(QMenu *menu) {
        emit menu->aboutToShow(); // some are filled when they open
        QStringList texts, faults;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible() && action->isEnabled())
                texts.append(action->text());
            if (action->menu() && action->isVisible())
                faults += sharedInMenu(action->menu());
        }
        return sharedIn(texts) + faults;
    }
    static QStringList sharedLetters(QWidget *root) {
        QStringList texts, faults;
        for (QWidget *widget : visibleIn(root)) {
            if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
                texts.append(label->text());
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget);
                     button && button->isEnabled())
                texts.append(button->text());
            const auto *opener = qobject_cast<QPushButton *>(widget);
            if (opener && opener->menu())
                faults += sharedInMenu(opener->menu());
            else if (const auto *bar = qobject_cast<QMenuBar *>(widget))
                for (const QAction *menu : bar->actions())
                    faults += sharedInMenu(menu->menu());
        }
        return sharedIn(texts) + faults;
    }
    static QStringList silentMarks(QWidget *root) {
        QStringList faults;
        for (QWidget *widget : visibleIn(root)) {
            const auto *table = qobject_cast<TableView *>(widget);
            for (int row = 0; table && row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const Cell cell = table->tableModel()->cellAt(row, column);
                    const QString spoken =
                        table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
                    if (cell.mark == Mark::None && cell.shape == Cell::Shape::None)
                        continue;
                    if (spoken.isEmpty() || (cell.spoken.isEmpty() && !spoken.contains(cell.text)))
                        faults.append(QStringLiteral("%1, row %2, column %3: “%4”")
                                          .arg(placeOf(table))
                                          .arg(row)
                                          .arg(column)
                                          .arg(spoken));
                }
        }
        return faults;
    }

    void tourWith(const std::function<QStringList(WindowTest &, QWidget *)> &faultsIn) {
        QFETCH(Language, language);
        WindowTest t(language);
        QStringList faults;
        const auto look = [&](const QString &where, QWidget *front) {
            for (const QString &fault : faultsIn(t, front))
                faults.append(where + QStringLiteral(": ") + fault);
        };
        look(QStringLiteral("start page"), &t.window());
        QVERIFY(t.window().openSample());
        tour(t, look);
        tourWithChanges(t, look);
        tourOfDialogs(t, look);
        QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    }
    static void languages() {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::English, Language::Bokmaal, Language::Danish})
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }

private slots:
    void everyEditorButtonAndTableHasAName_data() { languages(); }
    void everyEditorButtonAndTableHasAName() {
        tourWith([](WindowTest &, QWidget *front) { return nameless(front); });
    }
    void tabReachesEverythingAndComesRound_data() {
        QTest::addColumn<Language>("language");
        QTest::newRow("en") << Language::English;
        QTest::newRow("da") << Language::Danish;
    }
    void tabReachesEverythingAndComesRound() {
        tourWith([](WindowTest &t, QWidget *front) {
            return notReached(t, front, Qt::Key_Tab, Qt::NoModifier) +
                   notReached(t, front, Qt::Key_Backtab, Qt::ShiftModifier);
        });
    }
    // A draft is written in, clause by clause, and still lets Tab out at the end.
    void tabPassesThroughADraft() {
        WindowTest t;
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        t.goTo("mandate");
        const QStringList faults = notReached(t, &t.window(), Qt::Key_Tab, Qt::NoModifier) +
                                   notReached(t, &t.window(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    }
    void noTwoOnAPageShareALetter_data() { languages(); }
    void noTwoOnAPageShareALetter() {
        tourWith([](WindowTest &, QWidget *front) { return sharedLetters(front); });
    }
    void marksAreReadOut_data() { languages(); }
    void marksAreReadOut() {
        tourWith([](WindowTest &, QWidget *front) { return silentMarks(front); });
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
