#include "storage/migrations.h"
#include "support/dump.h"
#include "support/result.h"

#include <QTemporaryDir>

using namespace aarring;

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSchemaIsInTheProgram();
    void anEmptyFileIsBroughtToTheLatestVersion();
    void theLatestSchemaIsKnownByItsDigest();
    void migratingTwiceChangesNothing();
    void anEmptyFileIsNotADocument();
    void anotherProgramsDatabaseIsForeign();
    void anAlteredSchemaIsDamage_data();
    void anAlteredSchemaIsDamage();
    void statisticsOfTheLibraryAreNoAlteration();
    void aNewerFileIsRefused();
    void aNewerFileThatAllowsItMayBeRead();
    void everyRecordedTableHasAnIntegerKeyNamedId();
    void everyReferenceIsDeferredAndIndexed();

private:
    std::unique_ptr<Connection> m_connection;
};

namespace {

QString sql(const char *text) { return QString::fromUtf8(text); }

} // namespace

void TestMigrations::init() {
    m_connection.reset();
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    MUST(opened);
    m_connection = std::move(*opened);
}

void TestMigrations::theSchemaIsInTheProgram() { QVERIFY(latestSchemaVersion() >= 1); }

void TestMigrations::anEmptyFileIsBroughtToTheLatestVersion() {
    MUST(migrate(*m_connection));
    QCOMPARE(m_connection->value(sql("PRAGMA user_version"))->toInt(), latestSchemaVersion());
    QCOMPARE(m_connection->value(sql("PRAGMA application_id"))->toInt(), applicationId);
    QCOMPARE(m_connection->value(sql("PRAGMA foreign_keys"))->toInt(), 1);
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM person"))->toInt(), 0);
    MUST(checkSchema(*m_connection));
    MUST(m_connection->check());
}

void TestMigrations::theLatestSchemaIsKnownByItsDigest() {
    MUST(migrate(*m_connection));
    auto digest = schemaDigest(*m_connection);
    MUST(digest);
    QVERIFY2(*digest == latestSchemaDigest(),
             ("after a new script, latestDigest in migrations.cpp becomes " + *digest).constData());
}

void TestMigrations::migratingTwiceChangesNothing() {
    MUST(migrate(*m_connection));
    const QString before = dump(*m_connection, true);
    MUST(migrate(*m_connection));
    QCOMPARE(dump(*m_connection, true), before);
}

void TestMigrations::anEmptyFileIsNotADocument() { MUST_FAIL(checkSchema(*m_connection), Foreign); }

void TestMigrations::anotherProgramsDatabaseIsForeign() {
    MUST(m_connection->script(
        sql("CREATE TABLE bookmark(id INTEGER PRIMARY KEY, url TEXT); PRAGMA user_version = 1")));
    MUST_FAIL(checkSchema(*m_connection), Foreign);
    MUST_FAIL(migrate(*m_connection), Foreign);
    QCOMPARE(m_connection->value(sql("SELECT count(*) FROM sqlite_schema"))->toInt(), 1);
}

void TestMigrations::anAlteredSchemaIsDamage_data() {
    QTest::addColumn<QString>("alteration");
    QTest::newRow("trigger") << sql("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END");
    QTest::newRow("view") << sql("CREATE VIEW v AS SELECT * FROM person");
    QTest::newRow("column") << sql("ALTER TABLE person ADD COLUMN secret TEXT");
    QTest::newRow("table gone") << sql("DROP TABLE term");
    QTest::newRow("index gone") << sql("DROP INDEX seat_body");
    QTest::newRow("never built") << sql("PRAGMA user_version = 0");
}

void TestMigrations::anAlteredSchemaIsDamage() {
    QFETCH(QString, alteration);
    MUST(migrate(*m_connection));
    MUST(m_connection->script(alteration));
    MUST_FAIL(checkSchema(*m_connection), Damaged);
    MUST_FAIL(checkReadable(*m_connection), Damaged);
    MUST_FAIL(migrate(*m_connection), Damaged);
}

void TestMigrations::statisticsOfTheLibraryAreNoAlteration() {
    MUST(migrate(*m_connection));
    MUST(m_connection->script(sql("INSERT INTO budget VALUES (1, 2026, 'a', '', NULL); ANALYZE")));
    QVERIFY(m_connection->value(sql("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'"))
                ->toInt() > 0);
    MUST(checkSchema(*m_connection));
}

void TestMigrations::aNewerFileIsRefused() {
    MUST(migrate(*m_connection));
    MUST(m_connection->script(QStringLiteral("PRAGMA user_version = %1; UPDATE file_info SET value = '%1'")
                                  .arg(latestSchemaVersion() + 1)));
    MUST_FAIL(checkSchema(*m_connection), TooNew);
    MUST_FAIL(migrate(*m_connection), TooNew);
    MUST_FAIL(checkReadable(*m_connection), TooNew);
}

void TestMigrations::aNewerFileThatAllowsItMayBeRead() {
    MUST(migrate(*m_connection));
    MUST(m_connection->script(
        QStringLiteral("PRAGMA user_version = %1; UPDATE file_info SET value = '%2' "
                       "WHERE key = 'min_reader'; ALTER TABLE person ADD COLUMN born TEXT")
            .arg(latestSchemaVersion() + 1)
            .arg(latestSchemaVersion())));
    MUST(checkReadable(*m_connection));
    MUST_FAIL(checkSchema(*m_connection), TooNew);
}

void TestMigrations::everyRecordedTableHasAnIntegerKeyNamedId() {
    MUST(migrate(*m_connection));
    MUST(m_connection->startRecording()); // refuses other tables
    MUST(m_connection->takeRecording());
    QCOMPARE(m_connection
                 ->value(sql("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql "
                             "LIKE '%GENERATED%' "
                             "OR (type = 'table' AND sql NOT LIKE '%STRICT')"))
                 ->toInt(),
             0);
}

void TestMigrations::everyReferenceIsDeferredAndIndexed() {
    MUST(migrate(*m_connection));
    auto references = m_connection->value(
        sql("SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list(t.name) WHERE t.type = 'table'"));
    auto indexed =
        m_connection->value(sql("SELECT count(*) FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
                                "WHERE t.type = 'table' AND EXISTS "
                                "(SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c "
                                "WHERE c.seqno = 0 AND c.name = "
                                "f.\"from\")"));
    auto deferred = m_connection->value(sql("SELECT sum((length(sql) - length(replace(sql, 'DEFERRABLE "
                                            "INITIALLY DEFERRED', ''))) / 28) FROM sqlite_schema"));
    QVERIFY(references->toInt() > 0);
    QCOMPARE(indexed->toInt(), references->toInt());
    QCOMPARE(deferred->toInt(), references->toInt());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
