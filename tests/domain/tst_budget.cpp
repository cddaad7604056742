#include "domain/accounts.h"

#include <QRandomGenerator>
#include <QtTest>
#include <limits>

using namespace aarring;

namespace {

BudgetLine line(BudgetSection section, qint64 ore, Id id = 0) {
    BudgetLine result;
    result.id = id;
    result.section = section;
    result.planned = ore;
    return result;
}

BudgetEntry entry(Id line, qint64 ore, Id paidBy = 0) {
    return {0, line, QDate(2026, 5, 4), QStringLiteral("Noe"), ore, {}, paidBy};
}

/// Counts in decimal digits, so that it shares nothing with how the program adds.
class Abacus {
public:
    void add(qint64 ore) {
        auto &side = ore < 0 ? m_minus : m_plus;
        quint64 size = ore < 0 ? quint64(-(ore + 1)) + 1 : quint64(ore);
        int carry = 0;
        for (int place = 0; size || carry; ++place) {
            const int digit = side[place] + int(size % 10) + carry;
            side[place] = digit % 10;
            carry = digit / 10;
            size /= 10;
        }
    }
    QByteArray text() const {
        const bool isNegative =
            std::lexicographical_compare(m_plus.rbegin(), m_plus.rend(), m_minus.rbegin(), m_minus.rend());
        const auto &large = isNegative ? m_minus : m_plus;
        const auto &small = isNegative ? m_plus : m_minus;
        QByteArray digits;
        int borrow = 0;
        for (size_t place = 0; place < large.size(); ++place) {
            int digit = large[place] - small[place] - borrow;
            borrow = digit < 0;
            digit += borrow * 10;
            digits.prepend(char('0' + digit));
        }
        while (digits.size() > 1 && digits.startsWith('0'))
            digits.remove(0, 1);
        return isNegative ? '-' + digits : digits;
    }

private:
    std::array<int, 24> m_plus{}, m_minus{};
};

qint64 randomOre(QRandomGenerator &random, bool mayBeNegative) {
    const qint64 largest = random.bounded(2) ? 500'000'00 : largestAmount;
    const qint64 ore = qint64(random.generate64() % quint64(largest + 1));
    return mayBeNegative && random.bounded(8) == 0 ? -ore : ore;
}

} // namespace

class TestBudget : public QObject {
    Q_OBJECT

private slots:
    void travelStandsApartFromTheResult() {
        const BudgetTotals sums =
            totals({line(BudgetSection::Income, 30'000'000), line(BudgetSection::Income, 1),
                    line(BudgetSection::Expense, 12'500'000), line(BudgetSection::Expense, 250),
                    line(BudgetSection::Travel, 9'000'000)});
        QCOMPARE(sums.income, 30'000'001);
        QCOMPARE(sums.expense, 12'500'250);
        QCOMPARE(sums.travel, 9'000'000);
        QCOMPARE(sums.result(), 17'499'751);
    }

    void anEmptyBudgetIsZero() {
        QCOMPARE(totals({}).result(), 0);
        QCOMPARE(totals({line(BudgetSection::Expense, 100)}).result(), -100);
    }

    void aSumThatIsTooLargeStaysAtTheLimitAndSaysSo() {
        OreSum sum;
        sum.add(std::numeric_limits<qint64>::max());
        QVERIFY(sum.isExact());
        sum.add(1);
        QCOMPARE(sum.value(), std::numeric_limits<qint64>::max());
        QVERIFY(!sum.isExact());
        OreSum down;
        down.add(std::numeric_limits<qint64>::min());
        down.add(-1);
        QCOMPARE(down.value(), std::numeric_limits<qint64>::min());
        QVERIFY(!down.isExact());
    }

    void aMillionRandomBudgetsAddUpToTheOere() {
        QRandomGenerator random(5);
        for (int budget = 0; budget < 1'000'000; ++budget) {
            QList<BudgetLine> lines;
            QList<BudgetEntry> entries;
            Abacus planned[3], applying[3], booked[3];
            const int count = 1 + int(random.bounded(4));
            for (Id id = 1; id <= count; ++id) {
                BudgetLine l = line(BudgetSection(random.bounded(3)), randomOre(random, false), id);
                if (random.bounded(4) == 0)
                    l.revised = randomOre(random, false);
                planned[int(l.section)].add(l.planned);
                applying[int(l.section)].add(l.revised ? *l.revised : l.planned);
                lines.append(l);
            }
            for (int i = int(random.bounded(4)); i > 0; --i) {
                const BudgetEntry e = entry(1 + random.bounded(count), randomOre(random, true));
                booked[int(lines[e.line - 1].section)].add(e.amount);
                entries.append(e);
            }
            const Accounts accounts = accountsOf(lines, entries);
            QVERIFY(accounts.isExact);
            for (const BudgetSection section :
                 {BudgetSection::Income, BudgetSection::Expense, BudgetSection::Travel}) {
                const Standing &sum = accounts.of(section);
                if (QByteArray::number(sum.planned) != planned[int(section)].text() ||
                    QByteArray::number(sum.applying) != applying[int(section)].text() ||
                    QByteArray::number(sum.booked) != booked[int(section)].text())
                    QFAIL(qPrintable(QStringLiteral("budget %1 does not add up").arg(budget)));
            }
        }
    }

    void whatIsBookedIsSetAgainstWhatApplies() {
        BudgetLine room = line(BudgetSection::Expense, 100'000, 1);
        room.revised = 80'000;
        const QList<BudgetLine> lines{room, line(BudgetSection::Income, 500'00, 2),
                                      line(BudgetSection::Travel, 0, 3)};
        const Accounts accounts = accountsOf(
            lines, {entry(1, 90'000), entry(1, -5'000), entry(2, 500'00), entry(3, 700), entry(99, 12345)});
        QCOMPARE(accounts.of(1), (Standing{100'000, 80'000, 85'000, 2}));
        QCOMPARE(accounts.of(1).rest(), -5'000);
        QCOMPARE(accounts.of(1).permille(), 1063);
        QCOMPARE(accounts.of(3).permille(), std::nullopt);
        QCOMPARE(accounts.result().booked, 500'00 - 85'000);
        QCOMPARE(accounts.travel.booked, 700);
    }

    void linesOfOneCategoryAreTogether() {
        BudgetLine a = line(BudgetSection::Expense, 100, 1), b = line(BudgetSection::Expense, 50, 2),
                   c = line(BudgetSection::Income, 7, 3), d = line(BudgetSection::Expense, 3, 4);
        a.category = QStringLiteral("Kurs");
        b.category = QStringLiteral("kurs ");
        c.category = QStringLiteral("Kurs");
        const auto categories = byCategory({a, b, c, d}, {entry(2, 20), entry(3, 7)});
        QCOMPARE(categories.size(), 3);
        QCOMPARE(categories[0].category, QStringLiteral("Kurs"));
        QCOMPARE(categories[0].standing, (Standing{150, 150, 20, 1}));
        QCOMPARE(categories[1].section, BudgetSection::Income);
        QCOMPARE(categories[2].category, QString());
    }

    void whatEachInstitutionPaidIsToldApart() {
        const QList<BudgetLine> lines{line(BudgetSection::Income, 0, 1), line(BudgetSection::Expense, 0, 2),
                                      line(BudgetSection::Travel, 0, 3)};
        const QList<BudgetEntry> entries{entry(3, 10, 7), entry(1, 20, 8), entry(2, 30, 7),
                                         entry(3, 40),    entry(3, 1, 7),  entry(9, 99, 7)};
        const auto standings = byInstitution(lines, entries);
        QCOMPARE(standings.size(), 3);
        QCOMPARE(standings[0], (InstitutionStanding{7, 0, 30, 11}));
        QCOMPARE(standings[1], (InstitutionStanding{8, 20, 0, 0}));
        QCOMPARE(standings[2], (InstitutionStanding{0, 0, 0, 40}));
        QCOMPARE(travelOfNobody(lines, entries).size(), 1);
    }

    void anotherCurrencyIsNoticed() {
        const auto nok = QStringLiteral("NOK"), dkk = QStringLiteral("DKK");
        QCOMPARE(otherCurrency(QStringLiteral("DKK 500"), nok), dkk);
        QCOMPARE(otherCurrency(QStringLiteral("500 dkr."), nok), dkk);
        QCOMPARE(otherCurrency(QStringLiteral("500 nkr"), dkk), nok);
        QCOMPARE(otherCurrency(QStringLiteral("€ 500"), dkk), QStringLiteral("€"));
        QCOMPARE(otherCurrency(QStringLiteral("500 kr"), dkk), QString());
        QCOMPARE(otherCurrency(QStringLiteral("NOK 500,-"), nok), QString());
        QCOMPARE(amountIn(nok, QStringLiteral("NOK 500,-"), Language::Bokmaal),
                 std::optional<qint64>(500'00));
        QCOMPARE(amountIn(dkk, QStringLiteral("NOK 500,-"), Language::Bokmaal), std::nullopt);
        QVERIFY(otherCurrencyText(QStringLiteral("NOK 500"), nok).isEmpty());
        QVERIFY(otherCurrencyText(QStringLiteral("NOK 500"), dkk).contains(dkk));
    }
};

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
