#include "storage/changelog.h"
#include "storage/migrations.h"
#include "support/dump.h"
#include "support/result.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace aarring;

class TestChangeLog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anActionIsLoggedWithItsRows();
    void anActionThatChangesNothingIsNotLogged();
    void aFailedActionLeavesNothing();
    void anActionThatBreaksAReferenceLeavesNothing();
    void anActionInsideAnActionIsAMistake();
    void undoAndRedoRestoreTheRows();
    void aNewEditForgetsWhatCouldBeRedone();
    void withNothingToUndoNothingHappens();
    void undoWorksAfterReopening();
    void aRevertCanBeUndone();
    void whatIsFinalIsNeverTakenBack();
    void theGuardSeesEveryCommandAndCanRefuse();
    void aRevertNamesWhatCameLater();
    void aRevertOfOneFieldLeavesOthersAlone();
    void aRevertedInsertionRefusesLaterEditsOfEmptyFields();
    void aRevertTwiceSaysSo();
    void aRevertWhoseRowIsReferredToIsAConflict();
    void parentsAndChildrenComeBackTogether();
    void columnsThatNoLongerExistArePassedOver();
    void theHistoryIsNewestFirst();
    void manyRowsAreLoggedAtOnce();
    void longWorkTellsHowFarItIs();
    void longWorkIsStoppedAndNothingIsChanged();
    void ofManyRowsAFewAreRead();
    void randomWorkIsUndoneAndRedoneExactly_data();
    void randomWorkIsUndoneAndRedoneExactly();

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeLog> m_log;
    FixedClock m_clock{QDate(2026, 3, 1)};

    Result<Command> perform(const QString &sql, const QVariantList &binds = {}) {
        return m_log->perform(QStringLiteral("Changed %1"), QStringLiteral("something"),
                              [&] { return m_connection->execute(sql, binds); });
    }
    QString state() { return dump(*m_connection); }
    Result<Command> addMany(int persons) {
        return m_log->perform(
            QStringLiteral("Added %1"), QStringLiteral("many"), [this, persons]() -> Status {
                for (int i = 1; i <= persons; ++i)
                    if (auto done = m_connection->execute(
                            QStringLiteral("INSERT INTO person VALUES (?, 'Åse', 'Øst', '', NULL, '', '')"),
                            {i});
                        !done)
                        return done;
                return Done{};
            });
    }
};

namespace {

const QString addPerson = QStringLiteral("INSERT INTO person VALUES (?, ?, 'Øst', '', NULL, '', '')");

QString sql(const char *text) { return QString::fromUtf8(text); }

} // namespace

void TestChangeLog::init() {
    m_log.reset();
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    MUST(opened);
    m_connection = std::move(*opened);
    MUST(migrate(*m_connection));
    m_log = std::make_unique<ChangeLog>(*m_connection, m_clock, QStringLiteral("Ingrid"));
}

void TestChangeLog::anActionIsLoggedWithItsRows() {
    auto done = m_log->perform(QStringLiteral("Added %1"), QStringLiteral("Åse Øst"), [this] {
        return m_connection->execute(addPerson, {1, QStringLiteral("Åse")});
    });
    MUST(done);
    QCOMPARE(done->changes.size(), 1);
    auto history = m_log->history(10);
    MUST(history);
    QCOMPARE(history->size(), 1);
    const Command &command = history->first();
    QCOMPARE(command.uid, done->uid);
    QCOMPARE(command.at, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(m_connection->value(sql("SELECT at FROM command"))->toString(), sql("2026-03-01T08:00:00.000Z"));
    QCOMPARE(command.author, sql("Ingrid"));
    QCOMPARE(commandText(command), sql("Added Åse Øst"));
    QCOMPARE(int(command.kind), int(Command::Kind::Edit));
    auto changes = m_log->changesOf(done->uid);
    MUST(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().table, sql("person"));
    QCOMPARE(changes->first().id, 1);
    QCOMPARE(changes->first().data, done->changes.first().data);
    QCOMPARE(changes->first().data.value(sql("first_name")).toString(), sql("Åse"));
    QVERIFY(changes->first().data.value(sql("institution")).isNull());
}

void TestChangeLog::anActionThatChangesNothingIsNotLogged() {
    auto done = perform(sql("UPDATE person SET title = 'x'"));
    MUST(done);
    QVERIFY(done->uid.isEmpty());
    QCOMPARE(m_log->count(), 0);
}

void TestChangeLog::aFailedActionLeavesNothing() {
    MUST_FAIL(m_log->perform(sql("Added %1"), {},
                             [this]() -> Status {
                                 if (auto added = m_connection->execute(addPerson, {1, sql("Åse")}); !added)
                                     return added;
                                 return Error{Error::Kind::Invalid, sql("No"), {}, {}};
                             }),
              Invalid);
    QCOMPARE(state(), QString());
    QCOMPARE(m_log->count(), 0);
    MUST(perform(addPerson, {1, sql("Åse")})); // the next one works
}

void TestChangeLog::anActionThatBreaksAReferenceLeavesNothing() {
    MUST_FAIL(perform(sql("INSERT INTO person VALUES (1, 'Åse', 'Øst', '', 77, '', '')")), Conflict);
    QCOMPARE(state(), QString());
    QCOMPARE(m_log->count(), 0);
}

void TestChangeLog::anActionInsideAnActionIsAMistake() {
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("inside another action")));
    MUST_FAIL(m_log->perform(sql("Outer"), {},
                             [this]() -> Status {
                                 if (auto inner = perform(addPerson, {1, sql("Åse")}); !inner)
                                     return inner.error();
                                 return Done{};
                             }),
              Internal);
    QCOMPARE(state(), QString());
}

void TestChangeLog::undoAndRedoRestoreTheRows() {
    QVERIFY(!m_log->undoable());
    MUST(perform(addPerson, {1, sql("Åse")}));
    const QString one = state();
    MUST(perform(sql("UPDATE person SET email = 'a@example.org', title = 'x' WHERE id = 1")));
    const QString two = state();
    MUST(perform(sql("DELETE FROM person")));
    QCOMPARE(state(), QString());
    MUST(m_log->undo());
    QCOMPARE(state(), two);
    MUST(m_log->undo());
    QCOMPARE(state(), one);
    QVERIFY(m_log->redoable());
    MUST(m_log->redo());
    QCOMPARE(state(), two);
    MUST(m_log->redo());
    QCOMPARE(state(), QString());
    QVERIFY(!m_log->redoable());
    QCOMPARE(m_log->count(), 7);
}

void TestChangeLog::aNewEditForgetsWhatCouldBeRedone() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    MUST(m_log->undo());
    MUST(perform(addPerson, {2, sql("Per")}));
    QVERIFY(!m_log->redoable());
    MUST_FAIL(m_log->redo(), NotFound);
}

void TestChangeLog::withNothingToUndoNothingHappens() {
    MUST_FAIL(m_log->undo(), NotFound);
    MUST_FAIL(m_log->redo(), NotFound);
    MUST_FAIL(m_log->revert(sql("unknown")), NotFound);
    QCOMPARE(m_log->count(), 0);
}

void TestChangeLog::undoWorksAfterReopening() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    const QString one = state();
    MUST(perform(addPerson, {2, sql("Per")}));
    MUST(perform(addPerson, {3, sql("Eva")}));
    MUST(m_log->undo());
    ChangeLog later(*m_connection, m_clock, QStringLiteral("Per"));
    QVERIFY(later.redoable());
    MUST(later.undo());
    QCOMPARE(state(), one);
    MUST(m_log->redo()); // the first log catches up with what the other did
    MUST(m_log->redo());
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM person"))->toInt(), 3);
}

void TestChangeLog::aRevertCanBeUndone() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    auto named = perform(sql("UPDATE person SET first_name = 'Aase'"));
    MUST(named);
    MUST(perform(addPerson, {2, sql("Per")}));
    const QString before = state();
    auto reverted = m_log->revert(named->uid);
    MUST(reverted);
    QCOMPARE(int(reverted->kind), int(Command::Kind::Revert));
    QCOMPARE(reverted->target, named->uid);
    QCOMPARE(m_connection->value(sql("SELECT first_name FROM person WHERE id = 1"))->toString(), sql("Åse"));
    QCOMPARE(m_log->undoable()->uid, reverted->uid);
    MUST(m_log->undo());
    QCOMPARE(state(), before);
}

void TestChangeLog::whatIsFinalIsNeverTakenBack() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    const auto work = [this] {
        return m_connection->execute(sql("UPDATE person SET title = 'leder' WHERE id = 1"));
    };
    const auto done = m_log->perform(sql("Approved %1"), sql("it"), work, Command::Kind::Final);
    MUST(done);
    const QString final = dump(*m_connection, true);
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(int(m_log->undoable()->kind), int(Command::Kind::Final));
        QVERIFY(!m_log->redoable());
        MUST_FAIL(m_log->undo(), Conflict);
        MUST_FAIL(m_log->revert(done->uid), Conflict);
        QCOMPARE(dump(*m_connection, true), final);
        m_log = std::make_unique<ChangeLog>(*m_connection, m_clock, sql("Ingrid")); // as on the next day
    }
    // Later work is undone down to it, and no further.
    MUST(perform(sql("UPDATE person SET email = 'a@example.org' WHERE id = 1")));
    MUST(m_log->undo());
    MUST_FAIL(m_log->undo(), Conflict);
    MUST(m_log->redo());
    QVERIFY(state().contains(sql("a@example.org")));
}

void TestChangeLog::theGuardSeesEveryCommandAndCanRefuse() {
    QStringList seen;
    m_log->setGuard([&](const Command &command) -> Status {
        seen.append(QStringLiteral("%1:%2").arg(int(command.kind)).arg(command.changes.size()));
        for (const RowChange &row : command.changes)
            if (row.id == 7)
                return Error{Error::Kind::Conflict, sql("Not this one"), {}, {}};
        return Done{};
    });
    MUST(perform(addPerson, {1, sql("Åse")}));
    const QString before = dump(*m_connection, true);
    MUST_FAIL(perform(addPerson, {7, sql("Åse")}), Conflict);
    QCOMPARE(dump(*m_connection, true), before);
    MUST(m_log->undo());
    MUST(m_log->redo());
    QCOMPARE(seen, (QStringList{sql("0:1"), sql("0:1"), sql("1:1"), sql("2:1")}));
}

void TestChangeLog::aRevertNamesWhatCameLater() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    auto first = m_log->perform(sql("Renamed %1"), sql("Åse"), [this] {
        return m_connection->execute(sql("UPDATE person SET first_name = 'Aase'"));
    });
    MUST(first);
    MUST(m_log->perform(sql("Corrected %1"), sql("Aase"), [this] {
        return m_connection->execute(sql("UPDATE person SET first_name = 'Asa'"));
    }));
    const QString before = state();
    auto refused = m_log->revert(first->uid);
    MUST_FAIL(refused, Conflict);
    QVERIFY(refused.error().what.contains(sql("Renamed Åse")));
    QVERIFY(refused.error().why.contains(sql("Corrected Aase")));
    QCOMPARE(state(), before);
    QCOMPARE(m_log->count(), 3);
}

void TestChangeLog::aRevertOfOneFieldLeavesOthersAlone() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    auto mail = perform(sql("UPDATE person SET email = 'a@example.org'"));
    MUST(mail);
    MUST(perform(sql("UPDATE person SET phone = '12345678'")));
    MUST(m_log->revert(mail->uid));
    QCOMPARE(m_connection->value(sql("SELECT email || '/' || phone FROM person"))->toString(),
             sql("/12345678"));
}

void TestChangeLog::aRevertedInsertionRefusesLaterEditsOfEmptyFields() {
    auto added = perform(addPerson, {1, sql("Åse")});
    MUST(added);
    MUST(perform(sql("INSERT INTO institution VALUES (5, 'Ås', 'Ås', '', 'library', NULL, NULL, NULL, '')")));
    MUST(perform(sql("UPDATE person SET institution = 5")));
    MUST_FAIL(m_log->revert(added->uid), Conflict);
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM person"))->toInt(), 1);
}

void TestChangeLog::aRevertTwiceSaysSo() {
    auto added = perform(addPerson, {1, sql("Åse")});
    MUST(added);
    MUST(m_log->revert(added->uid));
    auto again = m_log->revert(added->uid);
    MUST_FAIL(again, Conflict);
    QVERIFY(again.error().why.contains(sql("already")));
}

void TestChangeLog::aRevertWhoseRowIsReferredToIsAConflict() {
    auto added =
        perform(sql("INSERT INTO institution VALUES (5, 'Ås', 'Ås', '', 'library', NULL, NULL, NULL, '')"));
    MUST(added);
    MUST(perform(sql("INSERT INTO person VALUES (1, 'Åse', 'Øst', '', 5, '', '')")));
    const QString before = state();
    MUST_FAIL(m_log->revert(added->uid), Conflict);
    QCOMPARE(state(), before);
}

void TestChangeLog::parentsAndChildrenComeBackTogether() {
    MUST(perform(sql("INSERT INTO body(id, name, kind, min_size, max_size, officers_belong, valid_from, "
                     "valid_to, position) "
                     "VALUES (1, 'Styret', 'board', 5, 7, 0, NULL, NULL, 1.5)")));
    MUST(perform(sql("INSERT INTO meeting(id, body, title, date, start_time, end_time, form, state, place, "
                     "link, host, counts, note) "
                     "VALUES (2, 1, 'Møte', '2026-04-29', NULL, NULL, '', '', '', '', '', 1, '')")));
    MUST(perform(sql("INSERT INTO agenda_item(id, meeting, kind, title, presenters, minutes, background, "
                     "proposal, position) "
                     "SELECT value + 10, 2, '', 'Sak', '', 15, '', '', value FROM "
                     "json_each('[0,1,2,3]')")));
    const QString before = state();
    MUST(m_log->perform(sql("Removed %1"), {}, [this]() -> Status {
        for (const char *table : {"body", "meeting", "agenda_item"}) {
            if (auto gone = m_connection->execute(QLatin1String("DELETE FROM ") + QLatin1String(table));
                !gone)
                return gone;
        }
        return Done{};
    }));
    QCOMPARE(state(), QString());
    MUST(m_log->undo());
    QCOMPARE(state(), before);
    MUST(m_log->redo());
    QCOMPARE(state(), QString());
}

void TestChangeLog::columnsThatNoLongerExistArePassedOver() {
    MUST(perform(addPerson, {1, sql("Åse")}));
    MUST(perform(sql("UPDATE person SET phone = '1', title = 'x'")));
    MUST(perform(sql("DELETE FROM person")));
    MUST(m_connection->script(sql("ALTER TABLE person DROP COLUMN phone")));
    MUST(m_log->undo());
    QCOMPARE(m_connection->value(sql("SELECT title FROM person"))->toString(), sql("x"));
    MUST(m_log->undo());
    QCOMPARE(m_connection->value(sql("SELECT title FROM person"))->toString(), sql(""));
}

void TestChangeLog::theHistoryIsNewestFirst() {
    for (int i = 1; i <= 5; ++i)
        MUST(perform(addPerson, {i, QString::number(i)}));
    auto page = m_log->history(2, 1);
    MUST(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(m_log->changesOf(page->at(0).uid)->first().id, 4);
    QCOMPARE(m_log->changesOf(page->at(1).uid)->first().id, 3);
    QVERIFY(page->at(0).changes.isEmpty());
    QCOMPARE(m_log->count(), 5);
}

void TestChangeLog::manyRowsAreLoggedAtOnce() {
    QElapsedTimer timer; // told, not judged: the machine may be busy
    timer.start();
    auto done = m_log->perform(sql("Imported %1"), {}, [this]() -> Status {
        for (int i = 1; i <= 10000; ++i) {
            if (auto added = m_connection->execute(addPerson, {i, QString::number(i)}); !added)
                return added;
        }
        return Done{};
    });
    MUST(done);
    qInfo("10 000 rows in %lld ms", timer.restart());
    QCOMPARE(done->changes.size(), 10000);
    MUST(m_log->undo());
    qInfo("undone in %lld ms", timer.elapsed());
    QCOMPARE(state(), QString());
}

void TestChangeLog::longWorkTellsHowFarItIs() {
    MUST(addMany(200));
    double last = 0;
    int told = 0;
    MUST(m_log->undo([&](int done, int total) {
        const double share = double(done) / total;
        const bool isFurther = share >= last && share <= 1;
        last = share;
        ++told;
        return isFurther;
    }));
    QCOMPARE(last, 1.0);
    QVERIFY(told > 5);
    MUST(m_log->redo());
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM person"))->toInt(), 200);
}

void TestChangeLog::longWorkIsStoppedAndNothingIsChanged() {
    MUST(addMany(200));
    const QString before = state();
    // While the rows are looked at, while they are logged, and at the first opportunity.
    for (const double share : {0.3, 0.8, 0.0})
        MUST_FAIL(m_log->undo([share](int done, int total) { return done < share * total; }), Cancelled);
    QCOMPARE(state(), before);
    QCOMPARE(m_log->count(), 1);
    MUST(m_log->undo());
    MUST_FAIL(m_log->redo([](int done, int total) { return done < total / 2; }), Cancelled);
    MUST(m_log->redo());
    QCOMPARE(state(), before);
}

void TestChangeLog::ofManyRowsAFewAreRead() {
    const auto many = addMany(200);
    MUST(many);
    QCOMPARE(m_log->sizeOf(many->uid), 200);
    QCOMPARE(m_log->sizeOf(QStringLiteral("nobody")), 0);
    QCOMPARE(m_log->changesOf(many->uid)->size(), 200);
    const auto few = m_log->changesOf(many->uid, 3);
    MUST(few);
    QCOMPARE(few->size(), 3);
    QCOMPARE(few->first().id, m_log->changesOf(many->uid)->first().id);
}

void TestChangeLog::randomWorkIsUndoneAndRedoneExactly_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// Edits of several tables, undo and redo at random; a plain list of dumps says what the rows must be.
void TestChangeLog::randomWorkIsUndoneAndRedoneExactly() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    qint64 lastId = 0;
    const auto any = [&](const char *table) {
        return m_connection
            ->value(
                QStringLiteral(
                    "SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET (SELECT CASE count(*) WHEN 0 THEN 0 ELSE "
                    "? % count(*) END FROM %1)")
                    .arg(QLatin1String(table)),
                {random.bounded(1000)})
            .
            operator*();
    };
    const auto edit = [&]() -> Status {
        const QString word = QString::number(random.bounded(100));
        switch (random.bounded(9)) {
        case 0:
            return m_connection->execute(
                sql("INSERT INTO institution VALUES (?, ?, '', '', '', NULL, '2026-01-01', NULL, '')"),
                {++lastId, word});
        case 1:
            return m_connection->execute(sql("INSERT INTO person VALUES (?, ?, 'Øst', '', ?, '', '')"),
                                         {++lastId, word, any("institution")});
        case 2:
            return m_connection->execute(sql("INSERT INTO body(id, name, kind, min_size, max_size, "
                                             "officers_belong, valid_from, valid_to, position) "
                                             "VALUES (?, ?, '', 1, 2, 0, NULL, NULL, ?)"),
                                         {++lastId, word, random.bounded(100) / 8.0});
        case 3:
            return m_connection->execute(sql("INSERT INTO seat SELECT ?, b.id, i.id, NULL, NULL, NULL, 0.5 "
                                             "FROM body b, institution i LIMIT 1"),
                                         {++lastId});
        case 4:
            return m_connection->execute(
                sql("UPDATE person SET first_name = ?, institution = ? WHERE id = ?"),
                {word, random.bounded(2) ? any("institution") : QVariant(), any("person")});
        case 5:
            return m_connection->execute(
                sql("UPDATE body SET position = position * 1.1 + 1, name = name || ?"), {word});
        case 6:
            return m_connection->execute(sql("DELETE FROM person WHERE id = ?"), {any("person")});
        case 7:
            return m_connection->execute(
                sql("UPDATE institution SET successor = ?, valid_to = NULL WHERE id = ?"),
                {any("institution"), any("institution")});
        default: { // a body with everything below it
            const QVariant body = any("body");
            if (auto seats = m_connection->execute(sql("DELETE FROM seat WHERE body = ?"), {body}); !seats)
                return seats;
            return m_connection->execute(sql("DELETE FROM body WHERE id = ?"), {body});
        }
        }
    };
    QStringList past{state()};
    int now = 0;
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(5)) {
        case 0:
            QCOMPARE(m_log->undoable().has_value(), now > 0);
            if (now > 0) {
                MUST(m_log->undo());
                --now;
            }
            break;
        case 1:
            QCOMPARE(m_log->redoable().has_value(), now + 1 < past.size());
            if (now + 1 < past.size()) {
                MUST(m_log->redo());
                ++now;
            }
            break;
        default: {
            const int several = 1 + random.bounded(4);
            auto done = m_log->perform(sql("Changed %1"), {}, [&]() -> Status {
                for (int i = 0; i < several; ++i) {
                    if (auto edited = edit(); !edited)
                        return edited;
                }
                return Done{};
            });
            MUST(done);
            if (!done->uid.isEmpty()) {
                past = past.mid(0, ++now);
                past.append(state());
            }
        }
        }
        QCOMPARE(state(), past[now]);
    }
    QVERIFY(past.size() > 20);
    while (now > 0) {
        MUST(m_log->undo());
        QCOMPARE(state(), past[--now]);
    }
    QCOMPARE(state(), QString());
    MUST(m_connection->check());
}

QTEST_GUILESS_MAIN(TestChangeLog)
#include "tst_changelog.moc"
