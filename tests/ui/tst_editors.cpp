#include "base/formats.h"
#include "ui/common/bars.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/timeline.h"
#include "ui/common/typededit.h"

#include <QtTest>
#include <QtWidgets>

using namespace aarring;

class TestEditors : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{QDate(2026, 6, 10)};

    static void type(QLineEdit &edit, const QString &text) {
        edit.selectAll();
        edit.del();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("nb_NO"))); }

    void datesAreUnderstoodAsTypedAndShownAsTheHouseWrites() {
        DateEdit edit;
        edit.setClock(m_clock);
        QSignalSpy edited(&edit, &DateEdit::valueEdited);
        type(edit, QStringLiteral("29.4"));
        QCOMPARE(edit.date(), QDate(2026, 4, 29));
        QCOMPARE(edit.text(), QStringLiteral("29.04.2026"));
        QCOMPARE(edited.count(), 1);
        type(edit, QStringLiteral("29. april 2026")); // the same day in other words is no change
        QCOMPARE(edited.count(), 1);
    }

    void aDateThatDoesNotExistStaysAsTypedAndIsToldOf() {
        DateEdit edit;
        edit.setClock(m_clock);
        edit.setDate(QDate(2026, 1, 30));
        QSignalSpy edited(&edit, &DateEdit::valueEdited);
        type(edit, QStringLiteral("31.02.2026"));
        QCOMPARE(edit.text(), QStringLiteral("31.02.2026"));
        QVERIFY(edit.problem().contains(QStringLiteral("10.06.2026")));
        QCOMPARE(edit.date(), QDate(2026, 1, 30));
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.text(), QStringLiteral("30.01.2026"));
        QVERIFY(edit.problem().isEmpty());
    }

    void anEmptiedDateIsNoDate() {
        DateEdit edit;
        edit.setDate(QDate(2026, 1, 30));
        type(edit, QString());
        QVERIFY(!edit.date().isValid());
        QVERIFY(edit.problem().isEmpty());
    }

    void arrowsGoADay() {
        DateEdit edit;
        edit.setDate(QDate(2026, 1, 31));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2026, 2, 1));
    }

    void theDateFollowsTheLanguageOfTheWindow() {
        QWidget window;
        DateEdit edit(&window);
        edit.setDate(QDate(2026, 4, 29));
        window.setLocale(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(edit.text(), shortDate(QDate(2026, 4, 29), Language::English));
    }

    void timesAndAmountsAreShownNormalised() {
        TimeEdit time;
        type(time, QStringLiteral("930"));
        QCOMPARE(time.time(), QTime(9, 30));
        QCOMPARE(time.text(), QStringLiteral("09.30"));
        AmountEdit money(QStringLiteral("NOK"));
        type(money, QStringLiteral("1234,5"));
        QCOMPARE(money.amount(), std::optional<qint64>(123450));
        QCOMPARE(money.text(), amount(123450, Language::Bokmaal));
        type(money, QString());
        QVERIFY(!money.amount());
    }

    void aFieldTellsItsProblemToTheEyeAndToTheScreenReader() {
        auto *edit = new QLineEdit;
        FormField field(edit);
        field.setLabel(QStringLiteral("E-&mail"));
        QCOMPARE(edit->accessibleName(), QStringLiteral("E-mail"));
        field.setProblem({QStringLiteral("email"), QStringLiteral("Write an ending, such as .no"), true});
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Write an ending, such as .no"));
        QCOMPARE(edit->property("mark").toInt(), int(Mark::Warning));
        field.clearProblem();
        QCOMPARE(edit->accessibleDescription(), QString());
        QCOMPARE(edit->property("mark").toInt(), int(Mark::None));
    }

    void whatAnEditorDoesNotUnderstandGoesBeforeTheFormsProblems() {
        auto *edit = new DateEdit;
        edit->setClock(m_clock);
        FormField field(edit);
        field.setProblem({QStringLiteral("from"), QStringLiteral("Too early"), true});
        edit->setText(QStringLiteral("soon"));
        edit->take();
        QCOMPARE(field.problemText(), edit->problem());
        edit->setDate(QDate(2026, 6, 1));
        QCOMPARE(field.problemText(), QStringLiteral("Too early"));
    }

    void problemsAreShownBesideTheirFieldsAndErrorsFirst() {
        FormField name(new QLineEdit), email(new QLineEdit);
        FormFields fields;
        fields.add(QStringLiteral("name"), &name);
        fields.add(QStringLiteral("email"), &email);
        const Problems rest = fields.show({{QStringLiteral("email"), QStringLiteral("odd"), true},
                                           {QStringLiteral("email"), QStringLiteral("wrong"), false},
                                           {QStringLiteral("other"), QStringLiteral("elsewhere"), false}});
        QCOMPARE(email.problemText(), QStringLiteral("wrong"));
        QVERIFY(name.problemText().isEmpty());
        QCOMPARE(rest.size(), 1);
        QVERIFY(fields.show({}).isEmpty());
    }

    void aFormSavesWhenAChangedFieldIsLeftAndOnlyThen() {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *name = new QLineEdit(&form);
        auto *note = new GrowingTextEdit(&form);
        auto *choice = new QCheckBox(&form);
        auto *date = new DateEdit(&form);
        for (QWidget *widget : std::initializer_list<QWidget *>{name, note, choice, date})
            layout->addWidget(widget);
        FormSaver saver(&form);
        QSignalSpy saves(&saver, &FormSaver::save);
        form.show();
        form.activateWindow();
        name->setFocus();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Eli"));
        QVERIFY(saver.isBeingEdited(name));
        QCOMPARE(saves.count(), 0);
        note->setFocus();
        QCOMPARE(saves.count(), 1);
        QVERIFY(!saver.isBeingEdited(name));
        QTest::keyClicks(note, QStringLiteral("words"));
        name->setFocus();
        QCOMPARE(saves.count(), 2);
        note->setFocus(); // nothing changed
        QCOMPARE(saves.count(), 2);
        choice->click();
        QCOMPARE(saves.count(), 3);
        date->setFocus();
        QTest::keyClicks(date, QStringLiteral("1.2.2026"));
        name->setFocus();
        QCOMPARE(saves.count(), 4);
        {
            FormSaver::Filling filling(saver);
            note->setText(QStringLiteral("set by the program"));
            date->setDate(QDate(2026, 3, 1));
        }
        saver.flush();
        QCOMPARE(saves.count(), 4);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("x"));
        form.hide(); // another page
        QCOMPARE(saves.count(), 5);
    }

    void aTextFieldGrowsWithItsText() {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new GrowingTextEdit(&window);
        layout->addWidget(edit);
        layout->addStretch();
        window.resize(240, 600);
        window.show();
        const int before = edit->height();
        edit->setText(QStringLiteral("Nettverket utvikler en felles kurspakke i tre moduler. ").repeated(5));
        QTRY_VERIFY(edit->height() > before);
        QCOMPARE(edit->verticalScrollBar()->maximum(), 0);
        edit->setText(QString());
        QTRY_COMPARE(edit->height(), before);
    }

    void pastedTextBringsNoLooks() {
        GrowingTextEdit edit;
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<b>bold</b>"));
        data->setText(QStringLiteral("bold"));
        QGuiApplication::clipboard()->setMimeData(data);
        edit.paste();
        QCOMPARE(edit.toPlainText(), QStringLiteral("bold"));
        QVERIFY(!edit.toHtml().contains(QStringLiteral("font-weight:7")));
    }

    void theMessageBarOffersUndoAndKeepsErrors() {
        MessageBar bar;
        QSignalSpy undo(&bar, &MessageBar::undoRequested);
        bar.showDone(QStringLiteral("Eli Fagertun was added."), MessageBar::Way::Undo);
        QCOMPARE(bar.text(), QStringLiteral("Eli Fagertun was added."));
        auto *button = bar.findChild<QPushButton *>();
        QVERIFY(!button->isHidden());
        button->click();
        QCOMPARE(undo.count(), 1);
        QSignalSpy redo(&bar, &MessageBar::redoRequested);
        bar.showDone(QStringLiteral("Undone."), MessageBar::Way::Redo);
        QCOMPARE(button->text(), QStringLiteral("&Redo"));
        button->click();
        QCOMPARE(redo.count(), 1);
        QCOMPARE(undo.count(), 1);
        bar.showError({Error::Kind::NoSpace, QStringLiteral("Not saved"), QStringLiteral("the disk is full"),
                       QStringLiteral("Make room")});
        QVERIFY(bar.isError());
        QVERIFY(button->isHidden());
        QCOMPARE(bar.accessibleName(), QStringLiteral("Not saved: the disk is full. Make room."));
        bar.clear();
        QVERIFY(bar.text().isEmpty());
    }

    void aTimelineIsReadEntryByEntry() {
        Timeline timeline;
        timeline.setEntries(
            {{QStringLiteral("Eli"), QStringLiteral("from 2026"), QStringLiteral("Leader"),
              TimelineEntry::When::Now},
             {QStringLiteral("Geir"), QStringLiteral("2024–2026"), QString(), TimelineEntry::When::Ended}});
        QCOMPARE(timeline.layout()->itemAt(0)->widget()->accessibleName(),
                 QStringLiteral("Eli, Leader, from 2026"));
        QCOMPARE(timeline.layout()->itemAt(1)->widget()->accessibleName(), QStringLiteral("Geir, 2024–2026"));
        timeline.setEntries({});
        QCOMPARE(timeline.layout()->count(), 0);
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
