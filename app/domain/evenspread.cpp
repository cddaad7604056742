#include "domain/evenspread.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace aarring {

namespace {

constexpr int impossible = std::numeric_limits<int>::max();

int week(QDate day) { return int(day.toJulianDay() / 7); } // day 0 of the Julian count was a Monday

/// Chooses by dynamic programming: cheapest way to have k free days chosen when `i` is the last one, for one first day
/// and one gap.
class Spread {
public:
    Spread(const QList<SpreadDay> &days, int wanted, int weeks)
        : m_days(days), m_wanted(wanted), m_weeks(weeks) {
        for (int i = 0; i < days.size(); ++i)
            if (days[i].fixed) {
                m_firstFixed = std::min(m_firstFixed, i);
                m_lastFixed = i;
            }
    }

    /// The cheapest choice with that gap; empty when there is none.
    QList<QDate> withGap(int gap, QDate firstBy) {
        QList<QDate> best;
        int bestCost = impossible;
        for (int first = 0; first <= std::min(m_firstFixed, int(m_days.size()) - 1); ++first) {
            if (firstBy.isValid() && m_days[first].day > firstBy)
                break;
            int cost = bestCost;
            const QList<QDate> chosen = from(first, gap, cost);
            if (cost < bestCost) {
                bestCost = cost;
                best = chosen;
            }
        }
        return best;
    }

private:
    bool apart(int a, int b, int gap) const {
        return (m_days[a].fixed && m_days[b].fixed) || week(m_days[b].day) - week(m_days[a].day) >= gap;
    }
    bool closes(int first, int last, int gap) const {
        return (m_days[first].fixed && m_days[last].fixed) ||
               week(m_days[first].day) + m_weeks - week(m_days[last].day) >= gap;
    }

    QList<QDate> from(int first, int gap, int &bestCost) {
        const int size = int(m_days.size());
        const auto at = [size](int chosen, int i) { return size_t(chosen) * size_t(size) + size_t(i); };
        m_cost.assign(size_t(m_wanted + 1) * size_t(size), impossible);
        m_before.assign(m_cost.size(), -1);
        const int begun = m_days[first].fixed ? 0 : 1;
        if (begun > m_wanted)
            return {};
        m_cost[at(begun, first)] = begun ? m_days[first].cost : 0;
        for (int i = first + 1; i < size; ++i) {
            const int adds = m_days[i].fixed ? 0 : 1;
            for (int j = i - 1; j >= first; --j) {
                if (apart(j, i, gap))
                    for (int k = adds; k <= m_wanted; ++k) {
                        const int before = m_cost[at(k - adds, j)];
                        if (before == impossible)
                            continue;
                        const int cost = before + (adds ? m_days[i].cost : 0);
                        // Earlier days win among equals, and j runs backwards.
                        if (cost <= m_cost[at(k, i)]) {
                            m_cost[at(k, i)] = cost;
                            m_before[at(k, i)] = j;
                        }
                    }
                if (m_days[j].fixed)
                    break; // a fixed day is never passed over
            }
        }
        int last = -1;
        for (int i = std::max(first, m_lastFixed); i < size; ++i)
            if (m_cost[at(m_wanted, i)] < bestCost && closes(first, i, gap)) {
                bestCost = m_cost[at(m_wanted, i)];
                last = i;
            }
        QList<QDate> chosen;
        for (int k = m_wanted, i = last; i >= 0;) {
            const int before = m_before[at(k, i)];
            if (!m_days[i].fixed) {
                chosen.prepend(m_days[i].day);
                --k;
            }
            i = before;
        }
        return chosen;
    }

    const QList<SpreadDay> &m_days;
    int m_wanted;
    int m_weeks;
    int m_firstFixed = std::numeric_limits<int>::max();
    int m_lastFixed = 0;
    std::vector<int> m_cost;
    std::vector<int> m_before;
};

} // namespace

int weeksBetween(QDate from, QDate to) { return week(to) - week(from); }

QList<QDate> evenlySpread(QList<SpreadDay> days, int wanted, const DateRange &span, QDate firstBy) {
    std::stable_sort(days.begin(), days.end(),
                     [](const SpreadDay &a, const SpreadDay &b) { return a.day < b.day; });
    const int fixed =
        int(std::count_if(days.begin(), days.end(), [](const SpreadDay &d) { return d.fixed; }));
    wanted = std::min(wanted, int(days.size()) - fixed);
    if (wanted <= 0)
        return {};
    const int weeks = int(span.from.daysTo(span.to) + 1) / 7;
    Spread spread(days, wanted, weeks);
    for (const QDate &by : {firstBy, QDate()})
        for (int gap = weeks / wanted; gap >= 0; --gap)
            if (const QList<QDate> chosen = spread.withGap(gap, by); !chosen.isEmpty())
                return chosen;
    return {};
}

} // namespace aarring
