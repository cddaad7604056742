#include "storage/connection.h"
#include "support/dump.h"
#include "support/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace aarring;

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMissingFileIsNotCreated();
    void createRefusesAnExistingFile();
    void filesWithOddNamesCanBeOpened_data();
    void filesWithOddNamesCanBeOpened();
    void foreignKeysAndSafePragmasAreOn();
    void triggersAndViewsInAFileDoNothing();
    void theFilesOwnTablesCannotBeRewritten();
    void anEmptyTextIsStoredAsTextAndANullVariantAsNull();
    void aMistypedStatementIsAnInternalError();
    void aBrokenReferenceIsAConflictAndRolledBack();
    void changesAreRecordedByName();
    void aTableEmptiedByAnEarlierPreparedStatementIsRecorded();
    void theLogAndFileInfoAreNotRecorded();
    void numbersTextsAndBlobsAreRecordedExactly();
    void anInfiniteNumberFailsTheRecording();
    void aSecondWriterIsToldToWait();
    void aTextFileIsForeign();
    void writingAReadOnlyConnectionIsRefused();
    void aCopyHoldsTheSameAndNeverOverwrites();
    void aCancelledCopyLeavesNoFile();
    void theImageEqualsTheFile();
    void theChangeCounterRisesWithEveryCommit();
    void overwrittenPagesAreDamage();

private:
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

QString sql(const char *text) { return QString::fromUtf8(text); }

} // namespace

void TestConnection::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Connection::open(file("a.aarring"), Connection::Mode::Create);
    MUST(opened);
    m_connection = std::move(*opened);
    MUST(m_connection->script(
        sql("CREATE TABLE body(id INTEGER PRIMARY KEY NOT NULL, name TEXT, position REAL, data BLOB) STRICT;"
            "CREATE TABLE seat(id INTEGER PRIMARY KEY NOT NULL, body INTEGER NOT NULL REFERENCES body(id) "
            "DEFERRABLE INITIALLY DEFERRED) STRICT;"
            "CREATE TABLE file_info(key TEXT PRIMARY KEY NOT NULL, value TEXT) STRICT;"
            "CREATE TABLE command(seq INTEGER PRIMARY KEY NOT NULL) STRICT;")));
}

void TestConnection::cleanup() {
    m_connection.reset();
    m_folder.reset();
}

void TestConnection::aMissingFileIsNotCreated() {
    MUST_FAIL(Connection::open(file("missing"), Connection::Mode::ReadWrite), NotFound);
    MUST_FAIL(Connection::open(file("missing"), Connection::Mode::ReadOnly), NotFound);
    MUST_FAIL(Connection::open(m_folder->path(), Connection::Mode::ReadOnly), Foreign);
    QVERIFY(!QFile::exists(file("missing")));
}

void TestConnection::createRefusesAnExistingFile() {
    MUST_FAIL(Connection::open(file("a.aarring"), Connection::Mode::Create), Conflict);
    QVERIFY(QFile::exists(file("a.aarring")));
    MUST_FAIL(Connection::open(file("no/such/folder"), Connection::Mode::Create), NotFound);
}

void TestConnection::filesWithOddNamesCanBeOpened_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("letters") << QStringLiteral("Nettverk æøå – 2026.aarring");
    QTest::newRow("question") << QStringLiteral("what?mode=memory&cache=shared.aarring");
    QTest::newRow("hash and percent") << QStringLiteral("50%25 #1;x.aarring");
}

void TestConnection::filesWithOddNamesCanBeOpened() {
    QFETCH(QString, name);
    const QString path = m_folder->filePath(name);
    {
        auto created = Connection::open(path, Connection::Mode::Create);
        MUST(created);
        MUST((*created)->script(sql("CREATE TABLE t(id INTEGER PRIMARY KEY)")));
    }
    QVERIFY(QFileInfo(path).size() > 0);
    auto again = Connection::open(path, Connection::Mode::ReadOnly);
    MUST(again);
    MUST((*again)->value(sql("SELECT count(*) FROM t")));
}

void TestConnection::foreignKeysAndSafePragmasAreOn() {
    const QMap<QString, QString> expected{
        {sql("foreign_keys"), sql("1")},        {sql("recursive_triggers"), sql("1")},
        {sql("journal_mode"), sql("truncate")}, {sql("synchronous"), sql("3")},
        {sql("cell_size_check"), sql("1")},     {sql("trusted_schema"), sql("0")},
        {sql("secure_delete"), sql("1")},       {sql("temp_store"), sql("2")},
        {sql("busy_timeout"), sql("3000")}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        auto found = m_connection->value(QStringLiteral("PRAGMA ") + it.key());
        MUST(found);
        QVERIFY2(found->toString() == it.value(), qPrintable(it.key() + u' ' + found->toString()));
    }
}

void TestConnection::triggersAndViewsInAFileDoNothing() {
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'a', 1, NULL), (2, 'b', 2, NULL)")));
    MUST(m_connection->script(sql("CREATE TRIGGER evil AFTER INSERT ON body BEGIN DELETE FROM body; END;"
                                  "CREATE VIEW endless AS SELECT * FROM body")));
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (3, 'c', 3, NULL)")));
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM body"))->toInt(), 3);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("access to view")));
    QVERIFY(!m_connection->value(sql("SELECT count(*) FROM endless")));
}

void TestConnection::theFilesOwnTablesCannotBeRewritten() {
    MUST(m_connection->script(sql("PRAGMA writable_schema = ON")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("may not be modified")));
    QVERIFY(!m_connection->execute(sql("DELETE FROM sqlite_schema")));
}

void TestConnection::anEmptyTextIsStoredAsTextAndANullVariantAsNull() {
    const auto typeOf = [this](const QVariant &value) {
        return m_connection->value(sql("SELECT typeof(?)"), {value})->toString();
    };
    QCOMPARE(typeOf(QString()), sql("text"));
    QCOMPARE(typeOf(QStringLiteral("")), sql("text"));
    QCOMPARE(typeOf(QVariant()), sql("null"));
    QCOMPARE(typeOf(QVariant(QMetaType(QMetaType::QString))), sql("null"));
    QCOMPARE(typeOf(QDate()), sql("null"));
    QCOMPARE(typeOf(true), sql("integer"));
    QCOMPARE(m_connection->value(sql("SELECT ?"), {QDate(2026, 3, 1)})->toString(), sql("2026-03-01"));
}

void TestConnection::aMistypedStatementIsAnInternalError() {
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("storage: .*")));
    MUST_FAIL(m_connection->execute(sql("SELEKT 1")), Internal);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("storage: .*")));
    MUST_FAIL(m_connection->value(sql("SELECT * FROM later")), Internal);
    MUST(m_connection->script(sql("CREATE TABLE later(id INTEGER PRIMARY KEY)")));
    MUST(m_connection->value(sql("SELECT * FROM later"))); // prepared anew
}

void TestConnection::aBrokenReferenceIsAConflictAndRolledBack() {
    MUST(m_connection->begin());
    MUST(m_connection->execute(sql("INSERT INTO seat VALUES (1, 99)")));
    MUST_FAIL(m_connection->commit(), Conflict);
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM seat"))->toInt(), 0);
    MUST(m_connection->begin()); // the failed transaction is over
    m_connection->rollback();
}

void TestConnection::changesAreRecordedByName() {
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1.5, NULL), (2, 'two', 2, NULL)")));
    MUST(m_connection->begin());
    MUST(m_connection->startRecording());
    MUST(m_connection->execute(sql("UPDATE body SET name = 'first' WHERE id = 1")));
    MUST(m_connection->execute(sql("DELETE FROM body WHERE id = 2")));
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (3, '', 3, NULL)")));
    auto taken = m_connection->takeRecording();
    MUST(taken);
    MUST(m_connection->commit());
    QMap<qint64, RowChange> byId;
    for (const RowChange &change : *taken)
        byId[change.id] = change;
    QCOMPARE(byId.size(), 3);
    QCOMPARE(int(byId[1].op), int(RowChange::Op::Update));
    QCOMPARE(byId[1].table, sql("body"));
    QCOMPARE(byId[1].data, (QJsonObject{{sql("name"), QJsonArray{sql("one"), sql("first")}}}));
    QCOMPARE(int(byId[2].op), int(RowChange::Op::Delete));
    QCOMPARE(byId[2].data,
             (QJsonObject{{sql("name"), sql("two")}, {sql("position"), 2}, {sql("data"), QJsonValue()}}));
    QCOMPARE(int(byId[3].op), int(RowChange::Op::Insert));
    QCOMPARE(byId[3].data,
             (QJsonObject{{sql("name"), sql("")}, {sql("position"), 3}, {sql("data"), QJsonValue()}}));
}

void TestConnection::aTableEmptiedByAnEarlierPreparedStatementIsRecorded() {
    MUST(m_connection->execute(sql("DELETE FROM body"))); // prepared while nothing is recorded
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1, NULL)")));
    MUST(m_connection->startRecording());
    MUST(m_connection->execute(sql("DELETE FROM body")));
    auto taken = m_connection->takeRecording();
    MUST(taken);
    QCOMPARE(taken->size(), 1);
}

void TestConnection::theLogAndFileInfoAreNotRecorded() {
    MUST(m_connection->startRecording());
    MUST(m_connection->execute(sql("INSERT INTO file_info VALUES ('a', 'b')")));
    MUST(m_connection->execute(sql("INSERT INTO command VALUES (1)")));
    auto taken = m_connection->takeRecording();
    MUST(taken);
    QVERIFY(taken->isEmpty());
}

void TestConnection::numbersTextsAndBlobsAreRecordedExactly() {
    const qint64 large = (qint64(1) << 62) + 1;
    const QByteArray bytes("\x00\xff\x7f", 3);
    MUST(m_connection->startRecording());
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (?, ?, ?, ?)"),
                               {large, sql("Æ\"\\\n\u2013"), 0.1, bytes}));
    auto taken = m_connection->takeRecording();
    MUST(taken);
    const RowChange change = taken->value(0);
    QCOMPARE(change.id, large);
    const QByteArray text = QJsonDocument(change.data).toJson(QJsonDocument::Compact);
    const QJsonObject back = QJsonDocument::fromJson(text).object();
    QCOMPARE(back.value(sql("name")).toString(), sql("Æ\"\\\n\u2013"));
    QCOMPARE(back.value(sql("position")).toDouble(), 0.1);
    QCOMPARE(
        QByteArray::fromBase64(back.value(sql("data")).toObject().value(sql("$b")).toString().toLatin1()),
        bytes);
}

void TestConnection::anInfiniteNumberFailsTheRecording() {
    MUST(m_connection->startRecording());
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'a', 9e999, NULL)")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("could not be recorded")));
    MUST_FAIL(m_connection->takeRecording(), Internal);
}

void TestConnection::aSecondWriterIsToldToWait() {
    auto second = Connection::open(file("a.aarring"), Connection::Mode::ReadWrite);
    MUST(second);
    MUST((*second)->script(sql("PRAGMA busy_timeout = 1")));
    MUST(m_connection->begin());
    MUST_FAIL((*second)->begin(), Locked);
    m_connection->rollback();
    MUST((*second)->begin());
    (*second)->rollback();
}

void TestConnection::aTextFileIsForeign() {
    QFile text(file("letter.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    MUST_FAIL(Connection::open(text.fileName(), Connection::Mode::ReadWrite), Foreign);
    MUST_FAIL(Connection::open(text.fileName(), Connection::Mode::ReadOnly), Foreign);
}

void TestConnection::writingAReadOnlyConnectionIsRefused() {
    auto reader = Connection::open(file("a.aarring"), Connection::Mode::ReadOnly);
    MUST(reader);
    QVERIFY((*reader)->isReadOnly());
    MUST_FAIL((*reader)->execute(sql("INSERT INTO body VALUES (1, 'a', 1, NULL)")), ReadOnly);
}

void TestConnection::aCopyHoldsTheSameAndNeverOverwrites() {
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1, x'00ff')")));
    MUST(m_connection->copyTo(file("copy.aarring")));
    MUST_FAIL(m_connection->copyTo(file("copy.aarring")), Conflict);
    MUST_FAIL(m_connection->copyTo(file("no/folder/copy")), NotFound);
    auto copy = Connection::open(file("copy.aarring"), Connection::Mode::ReadOnly);
    MUST(copy);
    QVERIFY(dump(*m_connection, true).contains(sql("body|1|one|1|")));
    QCOMPARE(dump(**copy, true), dump(*m_connection, true));
    QCOMPARE(QDir(m_folder->path()).entryList({sql("copy*")}).size(), 1); // no journal left beside it
}

void TestConnection::aCancelledCopyLeavesNoFile() {
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1, zeroblob(3000000))")));
    int calls = 0;
    MUST_FAIL(m_connection->copyTo(file("copy.aarring"),
                                   [&calls](int done, int all) {
                                       ++calls;
                                       return done < all / 2;
                                   }),
              Cancelled);
    QVERIFY(calls > 1);
    QVERIFY(QDir(m_folder->path()).entryList({sql("copy*")}).isEmpty());
}

void TestConnection::theImageEqualsTheFile() {
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1, NULL)")));
    auto image = m_connection->image();
    MUST(image);
    QFile raw(file("a.aarring"));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(*image, raw.readAll());
}

void TestConnection::theChangeCounterRisesWithEveryCommit() {
    const quint32 before = m_connection->changeCounter();
    QVERIFY(before > 0);
    MUST(m_connection->begin());
    MUST(m_connection->execute(sql("INSERT INTO body VALUES (1, 'one', 1, NULL)")));
    m_connection->rollback();
    QCOMPARE(m_connection->changeCounter(), before);
    for (quint32 i = 1; i <= 3; ++i) {
        MUST(m_connection->execute(sql("INSERT INTO body VALUES (?, 'one', 1, NULL)"), {i}));
        QCOMPARE(m_connection->changeCounter(), before + i);
    }
    const QString path = m_connection->path();
    m_connection.reset();
    auto again = Connection::open(path, Connection::Mode::ReadWrite);
    MUST(again);
    QCOMPARE((*again)->changeCounter(), before + 3);
}

void TestConnection::overwrittenPagesAreDamage() {
    MUST(m_connection->begin());
    for (int i = 1; i < 2000; ++i)
        MUST(m_connection->execute(sql("INSERT INTO body VALUES (?, 'somewhat long name', 1, NULL)"), {i}));
    MUST(m_connection->commit());
    MUST(m_connection->check());
    const QString path = m_connection->path();
    m_connection.reset();
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadWrite));
    raw.seek(5 * 4096);
    raw.write(QByteArray(4096, '\x5a'));
    raw.close();
    auto again = Connection::open(path, Connection::Mode::ReadOnly);
    MUST(again);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sql("check found")));
    MUST_FAIL((*again)->check(), Damaged);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
