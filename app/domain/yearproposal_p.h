#pragma once

#include "domain/evenspread.h"
#include "domain/planningdays.h"
#include "domain/yearproposal.h"

#include <QCoreApplication>

namespace aarring {

/// Makes one proposal: yearproposal.cpp finds days for the meetings, yearproposal_entries.cpp hangs the rest on them.
class YearPlanner {
public:
    YearPlanner(int year, const QList<Rule> &rules, const NetworkFacts &facts, const PlanSettings &settings);
    YearProposal proposal();

private:
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(Domain)
    };
    /// What the rules ask of a body's meetings in the year. Rules are null where none asks.
    struct Demand {
        const Rule *general = nullptr; ///< meetings of any kind
        QList<const Rule *> kinds;     ///< of one kind each
        const Rule *inPerson = nullptr;
    };
    /// A span that a rule counts over, and the part of it that lies in the year.
    struct Part {
        DateRange whole;
        DateRange inYear;
    };

    // yearproposal.cpp
    Demand demandOn(const Body &body) const;
    void planBody(const Body &body);
    void placeNear(const Rule &rule, const Body &body, DateRange window, QDate wish, bool counts,
                   int missing);
    void spread(const Body &body, const Rule &rule, MeetingKind kind, int wanted, const DateRange &span);
    QList<Part> partsOf(const Rule &rule) const;
    /// How many of `target` are still to be planned in the year, where `meetings` are there already. What may as well
    /// come in the year after is planned as far as the part of the span is long.
    int wantedIn(const Part &part, int target, const QList<Meeting> &meetings) const;
    void chooseInPerson(const Rule &rule, const Body &body, const Part &part);
    void nameAndExplain();
    QList<SpreadDay> candidates(const Body &body, const DateRange &span, bool best) const;
    int dayCost(QDate day, const Body &body) const;
    int weekday(const Body &body) const; ///< on which the body usually meets
    MeetingKind usualKind(const Body &body, bool beside) const;
    void setUsualTimes(Meeting &meeting, const Body &body) const;
    QString titleOf(const Meeting &meeting, const Body &body, int number) const;
    QString weekText(QDate day) const;
    QDate electionDue() const; ///< the first end of a term in the year that has no successor
    const Rule *ruleOf(std::initializer_list<RuleKind> kinds) const;
    /// Planned ones and proposed ones, by date.
    QList<Meeting> meetingsOf(Id body, const DateRange &span) const;
    QList<Meeting> meetingsOf(Id body) const { return meetingsOf(body, m_span); }

    // yearproposal_entries.cpp
    void addNotices();
    void addReports();
    void addElections();
    void addRevision();
    void addPlans();
    /// Null when the day has passed.
    ProposedEntry *add(EntryKind kind, const QString &title, QDate date, const QString &why, const Rule *rule,
                       qsizetype noticeOf = -1);
    bool has(EntryKind kind, const DateRange &span) const;
    /// The network's last meeting that is not after the day; invalid when there is none.
    QDate lastMeetingBefore(QDate day) const;
    const MandateVersion *approved() const;

    QString date(QDate day) const;

    const int m_year;
    const DateRange m_span; ///< the year
    QDate m_earliest;       ///< first day a meeting can still be called for
    const QList<Rule> &m_rules;
    const NetworkFacts &m_facts;
    const PlanSettings &m_settings;
    const PlanningDays m_days;
    Language m_written; ///< the network's
    Id m_network = 0;   ///< body
    YearProposal m_proposal;
};

} // namespace aarring
