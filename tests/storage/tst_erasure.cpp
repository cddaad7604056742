#include "storage/backups.h"
#include "storage/changelog.h"
#include "storage/documentfile.h"
#include "storage/migrations.h"
#include "support/dump.h"
#include "support/result.h"
#include "support/temporaryplaces.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace aarring;

class TestErasure : public QObject {
    Q_OBJECT

private slots:
    void init();
    void textsGoFromTheRowAndFromTheHistory();
    void earlierWorkIsUndoneAndDoneAgainWithoutThem();
    void whatDidNothingElseIsPassedBy();
    void theErasureItselfIsNotTakenBack();
    void nothingToEraseIsNoWork();
    void onlyTheGivenTextsGo();
    void rowsThatAreGoneAreErasedToo();
    void aRefusedErasureChangesNothing();
    void aConflictNamesTheWorkAndNotTheErasure();
    void anotherLogOfTheSameFileFollows();
    void randomWorkIsUndoneAsIfTheTextsHadNeverBeen_data();
    void randomWorkIsUndoneAsIfTheTextsHadNeverBeen();
    void noByteOfThemIsLeftInTheFile();
    void whatWasNotSweptIsSweptWhenTheFileIsOpened();

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeLog> m_log;
    FixedClock m_clock{QDate(2026, 3, 1)};

    static QString sql(const char *text) { return QString::fromUtf8(text); }
    static Erasure contactOf(qint64 person) {
        return {QStringLiteral("person"), person, {QStringLiteral("email"), QStringLiteral("phone")}};
    }
    static Result<Command> perform(ChangeLog &log, Connection &connection, const QString &text,
                                   const QVariantList &binds = {}) {
        return log.perform(QStringLiteral("Changed %1"), {}, [&] { return connection.execute(text, binds); });
    }
    Result<Command> perform(const char *text, const QVariantList &binds = {}) {
        return perform(*m_log, *m_connection, sql(text), binds);
    }
    Result<Command> addAase() {
        return perform("INSERT INTO person VALUES (1, 'Åse', 'Øst', '', NULL, 'aase@old.org', '11111111')");
    }
    Result<Command> erase(qint64 person = 1) {
        return m_log->erase(sql("Removed the contact data of %1"), sql("Åse Øst"), {contactOf(person)});
    }
    QString everything() { return dump(*m_connection, true); }
    Command::Kind kindOf(const QString &uid) {
        const auto history = m_log->history(1000);
        for (const Command &command : *history)
            if (command.uid == uid)
                return command.kind;
        return Command::Kind::Edit;
    }
};

void TestErasure::init() {
    m_log.reset();
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    MUST(opened);
    m_connection = std::move(*opened);
    MUST(migrate(*m_connection));
    m_log = std::make_unique<ChangeLog>(*m_connection, m_clock, QStringLiteral("Ingrid"));
}

void TestErasure::textsGoFromTheRowAndFromTheHistory() {
    MUST(addAase());
    MUST(perform("UPDATE person SET email = 'aase@new.org', title = 'leder'"));
    const auto done = erase();
    MUST(done);
    QVERIFY(!everything().contains(sql("@")));
    QVERIFY(!everything().contains(sql("11111111")));
    QVERIFY(everything().contains(sql("Åse")));
    QCOMPARE(int(done->kind), int(Command::Kind::Erased));
    QCOMPARE(done->changes.size(), 1);
    QCOMPARE(done->changes.first().id, 1);
    QVERIFY(done->changes.first().isErased());
    QCOMPARE(m_log->history(1)->first().uid, done->uid);
    QCOMPARE(m_log->changesOf(done->uid)->first().data, done->changes.first().data);
}

void TestErasure::earlierWorkIsUndoneAndDoneAgainWithoutThem() {
    MUST(addAase());
    MUST(perform("UPDATE person SET email = 'aase@new.org', title = 'leder'"));
    MUST(erase());
    const QString now = dump(*m_connection);
    MUST(m_log->undo());
    QVERIFY(!dump(*m_connection).contains(sql("leder")));
    MUST(m_log->undo());
    QCOMPARE(dump(*m_connection), QString());
    QVERIFY(!m_log->undoable());
    MUST(m_log->redo());
    MUST(m_log->redo());
    QCOMPARE(dump(*m_connection), now);
    QVERIFY(!everything().contains(sql("@")));
    // What is written anew is a text like any other.
    MUST(perform("UPDATE person SET email = 'aase@again.org'"));
    MUST(m_log->undo());
    QCOMPARE(dump(*m_connection), now);
    MUST(m_log->redo());
    QVERIFY(dump(*m_connection).contains(sql("aase@again.org")));
}

void TestErasure::whatDidNothingElseIsPassedBy() {
    MUST(addAase());
    const auto titled = perform("UPDATE person SET title = 'leder'");
    MUST(titled);
    const auto phoned = perform("UPDATE person SET phone = '22222222'");
    MUST(phoned);
    MUST(m_log->undo());
    MUST(m_log->redo());
    MUST(erase());
    QCOMPARE(int(kindOf(phoned->uid)), int(Command::Kind::Erased));
    QCOMPARE(int(kindOf(titled->uid)), int(Command::Kind::Edit));
    QCOMPARE(m_log->undoable()->uid, titled->uid);
    MUST_FAIL(m_log->revert(phoned->uid), Conflict);
    MUST(m_log->undo());
    MUST(m_log->redo());
    QCOMPARE(m_log->undoable()->uid, titled->uid);
}

void TestErasure::theErasureItselfIsNotTakenBack() {
    MUST(addAase());
    const auto undone = perform("UPDATE person SET title = 'leder'");
    MUST(undone);
    MUST(m_log->undo());
    const auto done = erase();
    MUST(done);
    const QString before = everything();
    MUST_FAIL(m_log->revert(done->uid), Conflict);
    MUST_FAIL(m_log->redo(), NotFound); // as after any other new work
    QCOMPARE(everything(), before);
}

void TestErasure::nothingToEraseIsNoWork() {
    MUST(perform("INSERT INTO person VALUES (1, 'Åse', 'Øst', '', NULL, '', '')"));
    const QString before = everything();
    const auto done = erase();
    MUST(done);
    QVERIFY(done->uid.isEmpty());
    QCOMPARE(everything(), before);
}

void TestErasure::onlyTheGivenTextsGo() {
    MUST(addAase());
    MUST(perform("INSERT INTO person VALUES (2, 'Per', 'Vik', '', NULL, 'post@lib.org', '33')"));
    MUST(perform("UPDATE person SET email = ' Aase@Old.org ' WHERE id = 2"));
    MUST(perform("UPDATE person SET email = 'per@lib.org' WHERE id = 2"));
    const auto done = m_log->erase(sql("Removed %1"), {},
                                   {{sql("person"), 0, {sql("email")}, {textKey(sql("AASE@old.ORG"))}}});
    MUST(done);
    QCOMPARE(done->changes.size(), 2);
    QVERIFY(!everything().contains(sql("old.org"), Qt::CaseInsensitive));
    QVERIFY(everything().contains(sql("11111111")));
    const QString now = dump(*m_connection);
    QVERIFY(now.contains(sql("per@lib.org")));
    MUST(m_log->undo());
    QVERIFY(!dump(*m_connection).contains(sql("@")));
    MUST(m_log->undo());
    QVERIFY(dump(*m_connection).contains(sql("post@lib.org")));
    MUST(m_log->redo());
    MUST(m_log->redo());
    QCOMPARE(dump(*m_connection), now);
}

void TestErasure::rowsThatAreGoneAreErasedToo() {
    MUST(addAase());
    MUST(m_log->undo());
    const auto told =
        m_log->told(sql("person"), {sql("email"), sql("last_name")}, [](qint64 row) { return row == 1; });
    MUST(told);
    QCOMPARE(told->value(1).texts.value(sql("last_name")).last(), sql("Øst"));
    QCOMPARE(told->value(1).texts.value(sql("email")).last(), sql("aase@old.org"));
    QCOMPARE(told->value(1).last, m_clock.now());
    const auto done = erase();
    MUST(done);
    QVERIFY(!done->uid.isEmpty());
    QVERIFY(!everything().contains(sql("@")));
}

void TestErasure::aRefusedErasureChangesNothing() {
    MUST(addAase());
    const QString before = everything();
    m_log->setGuard([](const Command &) -> Status {
        return Error{Error::Kind::Conflict, QStringLiteral("Not this one"), {}, {}};
    });
    MUST_FAIL(erase(), Conflict);
    QCOMPARE(everything(), before);
    m_log->setGuard({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("no_table")));
    MUST_FAIL(m_log->erase({}, {}, {contactOf(1), {sql("no_table"), 1, {sql("email")}}}), Internal);
    QCOMPARE(everything(), before);
    MUST(m_log->undo());
}

void TestErasure::aConflictNamesTheWorkAndNotTheErasure() {
    MUST(addAase());
    const auto first = perform("UPDATE person SET title = 'leder'");
    MUST(first);
    MUST(m_log->perform(sql("Made her a secretary"), {}, [this] {
        return m_connection->execute(sql("UPDATE person SET title = 'sekretær'"));
    }));
    MUST(erase());
    const auto reverted = m_log->revert(first->uid);
    MUST_FAIL(reverted, Conflict);
    QVERIFY2(reverted.error().why.contains(sql("Made her a secretary")), qPrintable(reverted.error().why));
}

void TestErasure::anotherLogOfTheSameFileFollows() {
    MUST(addAase());
    const auto phoned = perform("UPDATE person SET phone = '22222222'");
    MUST(phoned);
    ChangeLog other(*m_connection, m_clock, sql("Per"));
    QCOMPARE(other.undoable()->uid, phoned->uid);
    MUST(erase());
    QCOMPARE(other.undoable()->uid, m_log->undoable()->uid);
    MUST(other.undo());
    QVERIFY(!other.undoable());
    QVERIFY(!m_log->undoable());
}

void TestErasure::randomWorkIsUndoneAsIfTheTextsHadNeverBeen_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// A list of dumps says what the rows must be; an erasure empties the same texts in all of them.
void TestErasure::randomWorkIsUndoneAsIfTheTextsHadNeverBeen() {
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    qint64 lastId = 0;
    const auto edit = [&]() -> Status {
        const QString word = QString::number(random.bounded(100));
        const QVariant any = lastId ? random.bounded(int(lastId)) + 1 : 1;
        switch (random.bounded(6)) {
        case 0:
            return m_connection->execute(sql("INSERT INTO person VALUES (?, ?, 'Øst', '', NULL, ?, ?)"),
                                         {++lastId, word, word + sql("@example.org"), word});
        case 1:
        case 2:
            return m_connection->execute(sql("UPDATE person SET email = ? WHERE id = ?"),
                                         {word + sql("@example.org"), any});
        case 3:
            return m_connection->execute(sql("UPDATE person SET phone = ?, title = ? WHERE id = ?"),
                                         {word, word, any});
        case 4:
            return m_connection->execute(sql("UPDATE person SET phone = '' WHERE id = ?"), {any});
        default:
            return m_connection->execute(sql("DELETE FROM person WHERE id = ?"), {any});
        }
    };
    QStringList past{QString()};
    int now = 0;
    int erasures = 0;
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(12)) {
        case 0:
        case 1:
        case 2:
            QCOMPARE(m_log->undoable().has_value(), now > 0);
            if (now > 0) {
                MUST(m_log->undo());
                --now;
            }
            break;
        case 3:
        case 4:
            QCOMPARE(m_log->redoable().has_value(), now + 1 < past.size());
            if (now + 1 < past.size()) {
                MUST(m_log->redo());
                ++now;
            }
            break;
        case 5: {
            const qint64 person = random.bounded(int(lastId + 1)) + 1;
            const auto done = erase(person);
            MUST(done);
            if (done->uid.isEmpty())
                break;
            ++erasures;
            const QRegularExpression row(
                QStringLiteral("^(person\\|%1\\|.*\\|)[^|\n]*\\|[^|\n]*$").arg(person),
                QRegularExpression::MultilineOption);
            past = past.mid(0, now + 1);
            past.replaceInStrings(row, QStringLiteral("\\1|"));
            for (qsizetype i = past.size() - 1; i > 0; --i)
                if (past[i] == past[i - 1])
                    past.removeAt(i);
            now = int(past.size()) - 1;
            break;
        }
        default: {
            const auto done = m_log->perform(sql("Changed %1"), {}, edit);
            MUST(done);
            if (!done->uid.isEmpty()) {
                past = past.mid(0, ++now);
                past.append(dump(*m_connection));
            }
        }
        }
        QCOMPARE(dump(*m_connection), past[now]);
    }
    QVERIFY(erasures > 5);
    while (now > 0) {
        MUST(m_log->undo());
        QCOMPARE(dump(*m_connection), past[--now]);
    }
    QVERIFY(!m_log->undoable());
    MUST(m_connection->check());
}

void TestErasure::noByteOfThemIsLeftInTheFile() {
    TemporaryPlaces disk;
    const QString path = disk.document("network.aarring");
    auto file = DocumentFile::create(path, disk.places, m_clock);
    MUST(file);
    Connection &connection = (*file)->connection();
    ChangeLog log(connection, m_clock, sql("Ingrid"));
    // Rows that grow and move, so that pages are split and joined: pieces stay where nothing points to.
    QRandomGenerator random(7);
    constexpr int persons = 150;
    QList<Erasure> all;
    for (qint64 id = 1; id <= persons; ++id) {
        MUST(perform(log, connection,
                     sql("INSERT INTO person VALUES (?, 'Åse', 'Øst', '', NULL, ?, '+47 5550 phone')"),
                     {id, QStringLiteral("zqx%1@example.org").arg(id)}));
        all.append(contactOf(id));
    }
    for (int i = 0; i < 450; ++i)
        MUST(perform(log, connection, sql("UPDATE person SET email = ?, title = ? WHERE id = ?"),
                     {QStringLiteral("zqx%1@example.org").arg(random.bounded(1000)),
                      QString(random.bounded(300), QLatin1Char('t')), random.bounded(persons) + 1}));
    MUST((*file)->publish());
    const auto filesWithIt = [&] {
        QStringList found;
        for (QDirIterator it(disk.root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile one(it.next());
            if (!one.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = one.readAll();
            if (bytes.contains("zqx") || bytes.contains("@example") || bytes.contains("5550 phone"))
                found.append(one.fileName());
        }
        return found;
    };
    QCOMPARE(filesWithIt().size(), 2); // document and working copy
    MUST(log.erase(sql("Removed the contact data of %1 people"), QString::number(persons), all));
    QCOMPARE(filesWithIt().join(u' '), path);
    QVERIFY(!connection.value(sql("SELECT 1 FROM file_info WHERE key = 'to_sweep'"))->isValid());
    MUST(connection.check());
    MUST((*file)->publish());
    const QStringList backups = filesWithIt(); // as they were before, and nothing else
    for (const QString &backup : backups)
        QVERIFY2(backup.startsWith(disk.places.backupFolder), qPrintable(backup));
    while (log.undoable())
        MUST(log.undo());
    MUST((*file)->close());
    QCOMPARE(filesWithIt(), backups);
    MUST(DocumentFile::verify(path));
}

void TestErasure::whatWasNotSweptIsSweptWhenTheFileIsOpened() {
    TemporaryPlaces disk;
    const QString path = disk.document("network.aarring");
    auto file = DocumentFile::create(path, disk.places, m_clock);
    MUST(file);
    MUST((*file)->connection().execute(sql("INSERT INTO file_info VALUES ('to_sweep', '1')")));
    MUST((*file)->close());
    file = DocumentFile::open(path, disk.places, m_clock);
    MUST(file);
    QVERIFY(!(*file)->connection().value(sql("SELECT 1 FROM file_info WHERE key = 'to_sweep'"))->isValid());
    QVERIFY((*file)->hasUnpublished());
    MUST((*file)->close());
    file = DocumentFile::open(path, disk.places, m_clock);
    MUST(file);
    QVERIFY(!(*file)->hasUnpublished());
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
