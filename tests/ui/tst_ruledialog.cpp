#include "domain/labels.h"
#include "support/pagetest.h"
#include "ui/mandate/mandatepage.h"
#include "ui/mandate/rulecard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace aarring;

// Rules of the mandate are put together, changed and answered on its page.

class TestRuleDialog : public QObject {
    Q_OBJECT

private:
    struct Fixture : PageTest {
        explicit Fixture(const char *templateName) : PageTest(QLatin1String(templateName)), page(context) {
            show(page);
        }
        void push(const char *name) {
            page.activateWindow(); // no window manager gives the focus back after a dialog
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.findChild<QPushButton *>(QLatin1String(name))->setFocus();
            press(Qt::Key_Space);
            waitForDialog();
        }
        /// On the card of a rule.
        void push(Id rule, const char *name) {
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            for (RuleCard *card : page.findChildren<RuleCard *>())
                if (card->finding().rule.id == rule)
                    card->findChild<QPushButton *>(QLatin1String(name))->setFocus();
            press(Qt::Key_Space);
            waitForDialog();
        }
        static void waitForDialog() {
            QVERIFY(QTest::qWaitFor([] {
                const QWidget *dialog = QApplication::activeModalWidget();
                return dialog && dialog->isActiveWindow() &&
                       dialog->isAncestorOf(QApplication::focusWidget());
            }));
        }
        template<class T>
        T *at(const char *name) const {
            return QApplication::activeModalWidget()->findChild<T *>(QLatin1String(name));
        }
        void tabTo(const char *name) {
            for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
                press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
        }
        void write(const char *name, const QString &text) {
            tabTo(name);
            press(Qt::Key_A, Qt::ControlModifier);
            type(text);
        }
        void choose(const char *name, const QString &begins) {
            tabTo(name);
            auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
            press(Qt::Key_Home);
            for (int i = 0; i < box->count() && !box->currentText().startsWith(begins); ++i)
                press(Qt::Key_Down);
            QVERIFY2(box->currentText().startsWith(begins), qPrintable(box->currentText()));
        }
        void finish() {
            tabTo("dialog.ok");
            press(Qt::Key_Space);
            QVERIFY(!QApplication::activeModalWidget());
        }
        const Rule &newest() const { return network.queries().rules().last(); }

        MandatePage page;
    };

private slots:
    void aRuleIsPutTogetherAndItsSentenceIsReadAtOnce();
    void everyKindSaysItselfInASentence();
    void onlyTheFieldsOfItsKindAreShown();
    void everyPartOfARuleCanBeChanged();
    void aQuestionIsAnsweredAtItsClause();
    void whatIsNotMetLeadsToWhereItIsMended();
};

void TestRuleDialog::aRuleIsPutTogetherAndItsSentenceIsReadAtOnce() {
    Fixture f("ki-nettverk");
    const qsizetype before = f.network.queries().rules().size();
    f.push("mandate.addRule");
    f.choose("rule.kind", QStringLiteral("So many meetings are held"));
    QVERIFY(!f.at<QPushButton>("dialog.ok")->isEnabled());
    f.write("rule.atLeast", QStringLiteral("2"));
    QCOMPARE(f.at<QLabel>("rule.demand")->text(), QStringLiteral("At least 2 meeting(s) a year"));
    f.write("rule.atMost", QStringLiteral("1"));
    QVERIFY(!f.at<QPushButton>("dialog.ok")->isEnabled());
    f.write("rule.atMost", QStringLiteral("5"));
    f.choose("rule.meetingKind", QStringLiteral("Annual"));
    f.choose("rule.strength", QStringLiteral("should"));
    f.choose("rule.period", QStringLiteral("The mandate"));
    QVERIFY(f.at<QLabel>("rule.verdict")->text().startsWith(QStringLiteral("Today: ")));
    f.choose("rule.clause", QStringLiteral("None"));
    f.finish();
    QCOMPARE(f.network.queries().rules().size(), before + 1);
    const Rule rule = f.newest();
    QCOMPARE(rule.kind, RuleKind::MeetingsPerYear);
    QCOMPARE(rule.atLeast, 2);
    QCOMPARE(rule.atMost, 5);
    QCOMPARE(rule.meetingKind, std::optional(MeetingKind::Annual));
    QCOMPARE(rule.strength, Strength::Should);
    QCOMPARE(rule.period, RulePeriod::MandateYear);
    QCOMPARE(rule.clause, Id(0));
    QCOMPARE(rule.body, f.network.queries().networkBody());
    QVERIFY(f.network.actions().undo());
    QCOMPARE(f.network.queries().rules().size(), before);
}

void TestRuleDialog::everyKindSaysItselfInASentence() {
    Fixture f("ki-nettverk");
    f.push("mandate.addRule");
    auto *kinds = f.at<QComboBox>("rule.kind");
    QCOMPARE(kinds->count(), 20);
    QStringList told;
    for (int i = 0; i < kinds->count(); ++i) {
        QVERIFY2(kinds->itemText(i).count(QLatin1Char(' ')) > 1, qPrintable(kinds->itemText(i)));
        QVERIFY(!told.contains(kinds->itemText(i)));
        told.append(kinds->itemText(i));
        kinds->setCurrentIndex(i);
        QVERIFY(!f.at<QLabel>("rule.demand")->text().isEmpty());
    }
    f.press(Qt::Key_Escape);
}

void TestRuleDialog::onlyTheFieldsOfItsKindAreShown() {
    Fixture f("ki-nettverk");
    f.push("mandate.addRule");
    f.choose("rule.kind", QStringLiteral("All seats are filled by a day"));
    QVERIFY(f.at<QWidget>("rule.deadline")->isVisible());
    QVERIFY(!f.at<QWidget>("rule.atLeast")->isVisible());
    f.choose("rule.kind", QStringLiteral("Leader and deputy sit no longer"));
    QVERIFY(!f.at<QWidget>("rule.deadline")->isVisible());
    QVERIFY(!f.at<QWidget>("rule.body")->isVisible());
    f.write("rule.months", QStringLiteral("24"));
    f.finish();
    QCOMPARE(f.newest().months, 24);
    QCOMPARE(f.newest().body, Id(0)); // of no use to this kind
}

void TestRuleDialog::everyPartOfARuleCanBeChanged() {
    Fixture f("ki-nettverk");
    const auto size = [&f] {
        for (const Rule &rule : f.network.queries().rules())
            if (rule.kind == RuleKind::BodySize)
                return rule;
        return Rule();
    };
    const Rule before = size();
    QVERIFY(before.id && before.atLeast == 5 && before.atMost == 7);
    f.push(before.id, "rule.edit");
    QCOMPARE(f.at<QLineEdit>("rule.atLeast")->text(), QStringLiteral("5"));
    f.write("rule.atMost", QStringLiteral("9"));
    f.choose("rule.strength", QStringLiteral("should"));
    f.finish();
    QCOMPARE(size().atMost, 9);
    QCOMPARE(size().strength, Strength::Should);
    QCOMPARE(size().clause, before.clause);
    QCOMPARE(size().body, before.body);
    QVERIFY(f.network.actions().undo());
    QVERIFY(size() == before);
}

void TestRuleDialog::whatIsNotMetLeadsToWhereItIsMended() {
    Fixture f("sample-no");
    QSignalSpy links(&f.page, &Page::linkActivated);
    int steps = 0;
    for (RuleCard *card : f.page.findChildren<RuleCard *>()) {
        auto *step = card->findChild<QPushButton *>(QStringLiteral("rule.step"));
        const bool isOpen =
            card->finding().verdict == Verdict::Fails || card->finding().verdict == Verdict::Warns;
        QVERIFY2(step->isVisibleTo(card) == (isOpen && card->finding().place != Place::Mandate),
                 qPrintable(card->finding().demand));
        if (!step->isVisibleTo(card))
            continue;
        ++steps;
        step->setFocus();
        f.press(Qt::Key_Space);
        QCOMPARE(links.count(), steps);
        QCOMPARE(links.last().first().toString(), nameOf(card->finding().place));
    }
    QVERIFY(steps > 1);
}

void TestRuleDialog::aQuestionIsAnsweredAtItsClause() {
    Fixture f("sample-no");
    Id question = 0;
    for (const Finding &finding : f.network.queries().verdicts())
        if (finding.verdict == Verdict::Unanswered)
            question = finding.rule.id;
    QVERIFY(question);
    f.push(question, "rule.answer");
    f.tabTo("answer.met");
    f.press(Qt::Key_Right); // no, it is not met
    f.press(Qt::Key_Space);
    f.finish();
    QCOMPARE(f.network.queries().facts().answers.size(), 1);
    QVERIFY(!f.network.queries().facts().answers.first().met);
    for (const RuleCard *card : f.page.findChildren<RuleCard *>())
        if (card->finding().rule.id == question)
            QVERIFY(card->finding().verdict != Verdict::Unanswered);
}

QTEST_MAIN(TestRuleDialog)
#include "tst_ruledialog.moc"
