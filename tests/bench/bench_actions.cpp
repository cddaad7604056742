#include "bench/bignetwork.h"

using namespace aarring;

/// What a person waits for, with 10 000 members in the file. Run with -median 5.
class bench_Actions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_import = bigImport(m_network, 10000);
        QVERIFY(m_network.actions().importMembers(m_import));
    }

    void importTenThousand() {
        TestNetwork network(QStringLiteral("blank-no"));
        const MemberImport import = bigImport(network, 10000);
        QBENCHMARK_ONCE { QVERIFY(network.actions().importMembers(import)); }
    }
    void readTheFactsAtOpening() {
        QBENCHMARK { Queries queries(m_network.connection(), m_network.clock()); }
    }
    void saveOnePerson() {
        Person person = m_network.queries().facts().persons.at(5000);
        QBENCHMARK {
            person.phone += QLatin1Char('1');
            person.phone.truncate(20);
            if (person.phone.size() == 20)
                person.phone.clear();
            QVERIFY(m_network.actions().savePerson(person));
        }
    }
    void searchAfterAChange() {
        QBENCHMARK {
            const_cast<Queries &>(m_network.queries()).follow({{{QStringLiteral("person"), {}}}});
            QVERIFY(!m_network.queries().search(QStringLiteral("aas 50"), 20).isEmpty());
        }
    }
    void searchAgain() {
        QBENCHMARK { QVERIFY(!m_network.queries().search(QStringLiteral("odegard biblio"), 20).isEmpty()); }
    }
    void checkTheMandate() {
        QBENCHMARK { m_network.queries().check(QDate(2026, 6, 10), Language::Bokmaal); }
    }
    void publish() {
        Person person = m_network.queries().facts().persons.first();
        QBENCHMARK {
            person.title = person.title.isEmpty() ? QStringLiteral("Rådgiver") : QString();
            QVERIFY(m_network.actions().savePerson(person));
            QVERIFY(m_network.workspace().file().publish());
        }
    }

private:
    TestNetwork m_network{QStringLiteral("ki-nettverk")};
    MemberImport m_import;
};

QTEST_GUILESS_MAIN(bench_Actions)
#include "bench_actions.moc"
