#include "base/id.h"

#include <QDateTime>
#include <QMutex>
#include <QSet>
#include <QThread>
#include <QtTest>
#include <memory>
#include <vector>

using namespace aarring;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void eachKeyIsLargerThanTheOneBefore() {
        Id before = 0;
        for (int i = 0; i < 10000; ++i) {
            const Id id = newId();
            QVERIFY(id > before);
            before = id;
        }
    }

    void keysOfThreadsNeverMeet() {
        QSet<Id> all;
        QMutex mutex;
        std::vector<std::unique_ptr<QThread>> threads;
        constexpr int perThread = 2000;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&] {
                QSet<Id> own;
                for (int i = 0; i < perThread; ++i)
                    own.insert(newId());
                const QMutexLocker locker(&mutex);
                all.unite(own);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(all.size(), 4 * perThread);
    }

    void aKeyTellsWhenItWasMade() {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 made =
            (newId() >> 22) + QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        // Keys made in the same millisecond count upwards and may run a little ahead of the clock.
        QVERIFY(made >= before);
        QVERIFY(made < before + 60'000);
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
