#include "domain/election.h"

#include <QtTest>

using namespace aarring;

class TestElection : public QObject {
    Q_OBJECT

private:
    static Candidate candidate(Id id, Id office, int votes) {
        Candidate c;
        c.id = id;
        c.office = office;
        if (!office)
            c.body = 9;
        c.votes = votes;
        return c;
    }

private slots:
    void theOnlyOneIsElectedByAcclamation() {
        const VoteCount count = countVotes({candidate(1, 5, -1), candidate(2, 6, -1)});
        QCOMPARE(count.winners, (QList<Id>{1, 2}));
        QVERIFY(count.tiedOffices.isEmpty());
    }

    void theMostVotesWinEachOffice() {
        const VoteCount count =
            countVotes({candidate(1, 5, 6), candidate(2, 5, 11), candidate(3, 6, 0), candidate(4, 6, 7)});
        QCOMPARE(count.winners, (QList<Id>{2, 4}));
        QVERIFY(count.tiedOffices.isEmpty());
    }

    void aTieIsLeftToPeople() {
        VoteCount count = countVotes({candidate(1, 5, 7), candidate(2, 5, 7), candidate(3, 5, 2)});
        QVERIFY(count.winners.isEmpty());
        QCOMPARE(count.tiedOffices, QList<Id>{5});
        count = countVotes({candidate(1, 5, -1), candidate(2, 5, -1)}); // nobody has counted
        QVERIFY(count.winners.isEmpty());
        QCOMPARE(count.tiedOffices, QList<Id>{5});
    }

    void groupsAreLeftToPeople() {
        const VoteCount count = countVotes({candidate(1, 0, 11), candidate(2, 0, 11)});
        QVERIFY(count.winners.isEmpty() && count.tiedOffices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestElection)
#include "tst_election.moc"
