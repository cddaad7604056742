#include "actions/papers.h"
#include "actions/tables.h"
#include "support/workspace.h"

#include <QSignalSpy>

using namespace aarring;

/// What cannot be read is told, and never taken for something that is not there. A table that has gone stands for a disk
/// that does not answer.
class TestUnreadable : public QObject {
    Q_OBJECT

private slots:
    void whatCannotBeReadIsToldOnce();
    void whatWasKnownStays();
    void noPaperIsMadeOfHalf();
    void noTableIsMadeOfHalf();

private:
    static Status takeAway(TestNetwork &n, const char *table) {
        return n.connection().script(
            QStringLiteral("ALTER TABLE %1 RENAME TO gone").arg(QLatin1String(table)));
    }
};

void TestUnreadable::whatCannotBeReadIsToldOnce() {
    TestNetwork n(QStringLiteral("sample-no"));
    MUST(n.queries().takeFailure());
    QSignalSpy told(&n.queries(), &Queries::failed);
    const Id mandate = n.queries().currentMandate()->id;
    QVERIFY(!n.queries().mandateText(mandate).isEmpty());
    QCOMPARE(told.count(), 0);
    MUST(takeAway(n, "mandate_block"));
    QVERIFY(n.queries().mandateText(mandate).isEmpty());
    QCOMPARE(told.count(), 1);
    MUST_FAIL(n.queries().takeFailure(), Internal);
    MUST(n.queries().takeFailure());
}

void TestUnreadable::whatWasKnownStays() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QList<Meeting> meetings = n.queries().facts().meetings;
    const QList<Person> persons = n.queries().facts().persons;
    QVERIFY(!meetings.isEmpty() && !persons.isEmpty());
    MUST(takeAway(n, "meeting"));
    ChangeSet changes;
    changes.rows[QStringLiteral("meeting")].append(meetings.first().id);
    const_cast<Queries &>(n.queries()).follow(changes);
    QCOMPARE(n.queries().facts().meetings, meetings);
    QCOMPARE(n.queries().facts().persons, persons);
    MUST_FAIL(n.queries().takeFailure(), Internal);
}

void TestUnreadable::noPaperIsMadeOfHalf() {
    TestNetwork n(QStringLiteral("sample-no"));
    const PaperOptions options;
    MUST(makePaper(n.queries(), QStringLiteral("mandate"), options));
    MUST(takeAway(n, "mandate_block"));
    MUST_FAIL(makePaper(n.queries(), QStringLiteral("mandate"), options), Internal);
    MUST(makePaper(n.queries(), QStringLiteral("members"), options)); // has nothing to do with it
    MUST_FAIL(makeEveryPaper(n.queries(), options), Internal);        // and not all but one
    MUST_FAIL(makePaper(n.queries(), binderName(), options), Internal);
}

void TestUnreadable::noTableIsMadeOfHalf() {
    TestNetwork n(QStringLiteral("sample-no"));
    TableOptions options;
    options.year = 2026;
    const QString path = QStringLiteral("entries.csv");
    const QString entries = QStringLiteral("entries");
    MUST(takeAway(n, "budget_entry"));
    MUST_FAIL(tableFile(n.queries(), entries, options, path), Internal);
}

QTEST_GUILESS_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
