#include "support/tourofdialogs.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>

using namespace aarring;

// The language is changed while the program runs: every word on every page and in every dialog follows.

namespace {

using Texts = QMap<QString, QStringList>; ///< where → what is read or read out there

QStringList menuTexts(const QList<QAction *> &actions) {
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        texts << action->text();
        if (action->menu())
            texts += menuTexts(action->menu()->actions());
    }
    return texts;
}

QStringList textsIn(QWidget *root) {
    QStringList texts{root->windowTitle()};
    for (QWidget *widget : visibleIn(root)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            texts << line->placeholderText() << line->text();
        else if (const auto *box = qobject_cast<QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto *list = qobject_cast<QListWidget *>(widget))
            for (int i = 0; i < list->count(); ++i)
                texts << list->item(i)->text() << list->item(i)->data(Qt::AccessibleTextRole).toString();
        else if (const auto *menus = qobject_cast<QMenuBar *>(widget))
            texts += menuTexts(menus->actions());
        else if (const auto *table = qobject_cast<TableView *>(widget)) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                texts << table->model()->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    const Cell cell = table->tableModel()->cellAt(row, column);
                    texts << cell.text << cell.second << cell.spoken;
                }
            }
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

Texts allTexts(WindowTest &t) {
    Texts texts;
    tour(t, [&](const QString &where, QWidget *front) { texts[where] += textsIn(front); });
    return texts;
}

Texts textsOfChanges(WindowTest &t) {
    Texts texts = allTexts(t);
    const auto look = [&](const QString &where, QWidget *front) { texts[where] += textsIn(front); };
    tourWithChanges(t, look);
    tourOfDialogs(t, look);
    return texts;
}

/// Words that are written alike in English and the other language.
QStringList alike(Language language) {
    QStringList words{QStringLiteral("Form"),    QStringLiteral("Hybrid"),   QStringLiteral("Status"),
                      QStringLiteral("Version"), QStringLiteral("min"),      QStringLiteral("ex officio"),
                      QStringLiteral("Person"),  QStringLiteral("Workshop"), QStringLiteral("Min."),
                      QStringLiteral("Format"),  QStringLiteral("Letter"),   QStringLiteral("24 mm"),
                      QStringLiteral("Seminar"), QStringLiteral("Sum")};
    if (language == Language::Danish)
        words << QStringLiteral("Budget") << QStringLiteral("Institution") << QStringLiteral("E-mail")
              << QStringLiteral("Note") << QStringLiteral("Online") << QStringLiteral("Link");
    return words;
}

/// Puts marks around every text of the program that passes a translator.
class Marking : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override {
        return QStringLiteral("‹%1›").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

bool hasWords(QString text, const QStringList &allowed) {
    text.remove(QLatin1Char('&'));
    if (allowed.contains(text))
        return false;
    if (text.endsWith(QChar(0x2026))) // a name that had to be shortened
        for (const QString &word : allowed)
            if (word.startsWith(text.chopped(1)))
                return false;
    for (const QString &word : allowed)
        text.replace(word, QStringLiteral(" "));
    text.remove(
        QRegularExpression(QStringLiteral("\\b(Ctrl|Alt|Shift|Esc|Enter|CSV|PDF|Jun|Mar|Apr|Nov|Sep)\\b")));
    return text.contains(QRegularExpression(QStringLiteral("\\p{L}{2,}")));
}

} // namespace

class TestJobLanguage : public QObject {
    Q_OBJECT

private:
    /// View, Language, by the letters and arrows of the English menus.
    static void chooseLanguage(WindowTest &t, Language language) {
        t.alt(Qt::Key_V);
        t.press(Qt::Key_L);
        for (int i = 0; i < windowLanguages().indexOf(language); ++i)
            t.press(Qt::Key_Down);
        t.press(Qt::Key_Return);
        QCOMPARE(t.translations().language(), language);
    }
    static void others() {
        QTest::addColumn<Language>("language");
        QTest::newRow("nb") << Language::Bokmaal;
        QTest::newRow("da") << Language::Danish;
    }

private slots:
    // Independent of how far the translations have come: no word is written past the translators.
    void everyWordCanBeTranslated() {
        Marking marking;
        WindowTest t;
        QVERIFY(t.window().openSample());
        QStringList allowed = ownWords(t);
        const QLocale english(QLocale::English); // dates are written by formats.h, in the window's language
        for (int month = 1; month <= 12; ++month)
            allowed << english.monthName(month) << english.monthName(month, QLocale::ShortFormat);
        for (int day = 1; day <= 7; ++day)
            allowed << english.dayName(day);
        QCoreApplication::installTranslator(&marking);
        const Texts texts = textsOfChanges(t);
        QCoreApplication::removeTranslator(&marking);
        QStringList past;
        for (auto place = texts.cbegin(); place != texts.cend(); ++place)
            for (const QString &text : place.value())
                if (!text.contains(QChar(0x2039)) && hasWords(text, allowed))
                    past.append(place.key() + QStringLiteral(": ") + text);
        QVERIFY2(past.isEmpty(), qPrintable(told(past)));
    }

    void noEnglishIsLeft_data() { others(); }
    void noEnglishIsLeft() {
        QFETCH(Language, language);
        WindowTest t;
        QVERIFY(t.window().openSample());
        const QStringList allowed = ownWords(t) + alike(language);
        const Texts before = textsOfChanges(t);
        chooseLanguage(t, language);
        const Texts after = textsOfChanges(t);
        QStringList left;
        for (auto place = after.cbegin(); place != after.cend(); ++place)
            for (const QString &text : place.value())
                if (before[place.key()].contains(text) && hasWords(text, allowed))
                    left.append(place.key() + QStringLiteral(": ") + text);
        QVERIFY2(left.isEmpty(), qPrintable(told(left)));
    }

    // What was made before the change says the same as what is made after it.
    void everyWordFollowsAtOnce_data() { others(); }
    void everyWordFollowsAtOnce() {
        QFETCH(Language, language);
        WindowTest t;
        QVERIFY(t.window().openSample());
        allTexts(t); // all pages are made
        const QString file = t.window().desk()->workspace().file().path();
        chooseLanguage(t, language);
        const Texts changed = allTexts(t);
        t.restart();
        QVERIFY(t.window().openFile(file));
        allTexts(t); // with the same rows chosen
        const Texts fresh = allTexts(t);
        // The live view's clock may have gone on by a minute.
        static const QRegularExpression clock(QStringLiteral("^\\d{1,2}[.:]\\d{2}$"));
        QStringList differing;
        for (auto place = fresh.cbegin(); place != fresh.cend(); ++place) {
            for (const QString &text : changed[place.key()])
                if (!place.value().contains(text) && !clock.match(text).hasMatch())
                    differing.append(place.key() + QStringLiteral(", stayed: ") + text);
            for (const QString &text : place.value())
                if (!changed[place.key()].contains(text) && !clock.match(text).hasMatch())
                    differing.append(place.key() + QStringLiteral(", lacks: ") + text);
        }
        QVERIFY2(differing.isEmpty(), qPrintable(told(differing)));
    }
};

QTEST_MAIN(TestJobLanguage)
#include "tst_joblanguage.moc"
