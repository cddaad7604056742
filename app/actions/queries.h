#pragma once

#include "actions/changeset.h"
#include "actions/history.h"
#include "base/clock.h"
#include "documents/blocks.h"
#include "documents/standardtexts.h"
#include "domain/accounts.h"
#include "domain/attachment.h"
#include "domain/attendance.h"
#include "domain/budget.h"
#include "domain/contactdata.h"
#include "domain/itemnumbers.h"
#include "domain/mandatecheck.h"
#include "domain/meetingregister.h"
#include "domain/network.h"
#include "domain/shares.h"
#include "domain/standardtext.h"
#include "storage/changelog.h"
#include "storage/store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>

namespace aarring {

struct PersonRows;

/// One thing the search found.
struct SearchHit {
    /// "person", "meeting", "agenda_item", "follow_up", "mandate_block", "budget_line", "institution", "body",
    /// "priority_area", "goal", "measure", "report", "project" or "resource".
    QString table;
    Id id = 0;
    Id owner = 0; ///< meeting of an item or a follow-up, version of a block, budget of a line, plan of a goal
    QString title;
    QString detail;
};

/// The reading door. Keeps the network's facts in memory – a network is small – so that pages never wait for
/// the disk; Actions::changed keeps it in step. Texts that can be long are read when asked for.
class Queries : public QObject {
    Q_OBJECT

public:
    Queries(Connection &connection, const Clock &clock);
    ~Queries() override;

    QDate today() const;
    const Network &network() const { return m_facts.network; }
    const NetworkFacts &facts() const { return m_facts; }
    const QList<Rule> &rules() const { return m_rules; }
    const QList<QuietPeriod> &quietPeriods() const { return m_quietPeriods; }
    const QList<DayOverride> &dayOverrides() const { return m_dayOverrides; }
    const QList<Budget> &budgets() const { return m_facts.budgets; } ///< by year

    // Null when there is no such row.
    const Institution *institution(Id id) const;
    const Person *person(Id id) const;
    const Body *body(Id id) const;
    const Seat *seat(Id id) const;
    const Appointment *appointment(Id id) const;
    const Office *office(Id id) const;
    const Term *term(Id id) const;
    const BodyMembership *membership(Id id) const;
    const Meeting *meeting(Id id) const;
    const MandateVersion *mandate(Id id) const;
    const Budget *budget(Id id) const;
    const YearEntry *entry(Id id) const;
    const BudgetLine *budgetLine(Id id) const;
    const Grant *grant(Id id) const;
    const BudgetEntry *booked(Id id) const;
    const Project *project(Id id) const;
    const ActionPlan *actionPlan(Id id) const;
    const ActionPlan *actionPlanOf(int year) const;
    const PriorityArea *priorityArea(Id id) const;
    const Goal *goal(Id id) const;
    const Measure *measure(Id id) const;
    const Report *report(Id id) const;
    const Resource *resource(Id id) const;

    Id networkBody() const; ///< the body that is the network itself; 0 in a file without one
    const MandateVersion *currentMandate() const; ///< the latest version, draft or not
    const MandateVersion *approvedMandate() const;

    /// Who has left with contact data in the file or still in its history, the longest gone first. Reads that history.
    QList<FormerContact> formerContacts() const;

    QList<MandateBlock> mandateText(Id version) const;
    MandateText wholeMandate(Id version) const; ///< with title and the line above it
    QList<MandateEvent> mandateEvents() const;  ///< of all versions, by day
    QList<Attachment> attachments(Id owner) const;
    /// Its bytes. Damaged when they are not those that were attached.
    Result<QByteArray> content(const Attachment &attachment) const;

    // Meetings, read when asked for. Implemented in queries_meetings.cpp.
    QList<AgendaItem> agenda(Id meeting) const; ///< in reading order
    QList<AgendaItem> backlog() const;          ///< items without a meeting, in reading order
    std::optional<AgendaItem> item(Id id) const;
    /// Numbered in earlier meetings of its body and year; 0 where numbers begin anew with every meeting.
    int businessItemsBefore(const Meeting &meeting) const;
    QList<Attendee> participants(Id meeting) const;
    QList<Participant> participantRows(Id meeting) const;     ///< only those about whom something is said
    QList<Attachment> attachmentsOfMeeting(Id meeting) const; ///< its own and those of its items
    Quorum quorum(Id meeting) const;
    QList<Candidate> candidates(Id item) const;
    /// By deadline.
    QList<FollowUpLine> followUps(FollowUpScope scope) const;
    QList<FollowUpLine> followUpsOf(Id meeting) const; ///< agreed there
    /// From earlier meetings of the same body, open on the meeting's day; for the network itself also those that came
    /// from no meeting.
    QList<FollowUpLine> followUpsCarriedTo(Id meeting) const;
    /// What was decided, by day and number; `year` 0 is all years. Nothing internal.
    QList<DecisionLine> decisions(int year = 0) const;
    const Meeting *
    meetingAfter(const Meeting &meeting) const; ///< the next of its body; null when none is planned

    QList<BudgetLine> budgetLines(Id budget) const;
    /// What was booked in all budgets, in no order. Read when first asked for: most starts do not need it.
    const QList<BudgetEntry> &booked() const;
    QList<BudgetEntry> bookedOn(Id line) const;   ///< by day
    QList<BudgetEntry> bookedIn(Id budget) const; ///< by day
    QSet<Id> bookedWithFiles() const;             ///< those with something attached, in all budgets
    Accounts accounts(Id budget) const;
    GrantStanding standing(const Grant &grant) const;
    QList<Instalment> instalments(Id grant) const;  ///< by day
    QString budgetName(const Budget &budget) const; ///< its title, with the year or the project before it
    QList<SharePlan> sharePlans(Id budget) const;
    QList<Share> shares(Id plan) const;
    QList<ReportPart> reportParts(Id report) const;                   ///< in their order
    QList<Participant> participantsFrom(const DateRange &span) const; ///< rows of the meetings in it

    // Projects. Partners, objectives and measures are read when asked for.
    const QList<Project> &projects() const { return m_facts.projects; } ///< by their first day
    int numberOf(const Project &project) const; ///< its place among them from 1, as the command line counts
    QList<ProjectPartner> partners(Id project) const;
    QList<Objective> objectives(Id project) const;
    QList<Measure> measuresOf(Id project) const;
    QList<Budget> budgetsOf(Id project) const;
    QList<Grant> grantsOf(Id project) const;

    /// What the file holds of a person beside the facts: read now, every text of the file. Implemented in queries_person.cpp.
    Result<PersonRows> rowsAbout(const Person &person) const;

    QStringList spellingWords() const; ///< that the spelling check accepts in this file

    /// The network's logo as it came, read when asked for; without bytes when there is none.
    Picture logo() const;
    /// That of a report that was sent, as it was then.
    Picture logo(const Report &sent) const;
    OwnTexts ownTexts(Language language) const; ///< the network's wordings of standard texts

    QList<Finding> check(QDate day, Language language) const;
    /// The check of today for those who look only at rules and verdicts: the words are in any language.
    QList<Finding> verdicts() const;
    /// At most `limit` hits for folded words that all occur; best first (title begins with, contains, detail
    /// contains).
    QList<SearchHit> search(const QString &text, int limit) const;
    /// Reads a few milliseconds' worth of what search() needs; false when all is there. Whoever is about to search calls it
    /// again and again beforehand, because ten years of minutes take longer than one may wait for a letter.
    bool prepareSearch() const;

    QList<HistoryEntry> history(int limit, int offset = 0) const;
    /// Of at most `limit` rows that the command changed; of all when it is negative.
    QList<HistoryDetail> details(const QString &uid, Language language, int limit = -1) const;
    int rowsChangedBy(const QString &uid) const;
    int historyCount() const;

    /// The first thing that could not be read since this was asked before; Done when all could. A list that cannot be read
    /// comes empty, so whoever makes something lasting of what was read asks. What is in memory stays as it was.
    Status takeFailure() const;

public slots:
    void follow(const aarring::ChangeSet &changes);

signals:
    void failed(const aarring::Error &error) const; ///< the file could not be read

private:
    template<class T>
    QList<T> read(const QString &where = {}, const QVariantList &binds = {}) const;
    void tell(const Error &error) const; ///< that something could not be read
    template<class T>
    void reload(QList<T> &list, const ChangeSet &changes, bool positioned);
    template<class T>
    const T *find(const QList<T> &list, Id id) const;
    void buildIndex() const;
    QList<FollowUpLine> followUpLines(const QString &where, const QVariantList &binds) const;
    QHash<Id, ItemNumber> numbersIn(const QSet<Id> &meetings) const;
    void reloadFacts(const ChangeSet &changes);
    void takeOver(FactsRead &read);
    void readNetwork();
    void readOwnTravel();
    void makeCalendar();
    QString nameOfRow(const QString &column, Id id) const; ///< what a key in the log stands for
    Picture picture(const QString &sha256, const QString &mediaType) const; ///< without bytes if that fails

    Connection &m_connection;
    Store m_store;
    ChangeLog m_log;
    const Clock &m_clock;
    mutable std::optional<Error> m_failure;
    NetworkFacts m_facts;
    QList<Rule> m_rules;
    QList<QuietPeriod> m_quietPeriods;
    QList<DayOverride> m_dayOverrides;
    /// Place of each row in its list; ids are unique over all tables. Empty when rows have moved.
    mutable QHash<Id, qsizetype> m_index;
    mutable std::optional<QList<BudgetEntry>> m_booked;
    mutable QList<Finding> m_verdicts;
    mutable QDate m_verdictsOn; ///< invalid after a change
    mutable Language m_verdictsIn = Language::English;
    mutable QString m_verdictsWords; ///< a sentence in the translation they were made in
    struct SearchEntry {
        SearchHit hit;
        QString foldedTitle;
        QString foldedDetail;
    };
    /// What one table contributes; built at the first search after a change that concerns it.
    struct SearchPart {
        QStringList tables; ///< whose changes concern it, its own first
        void (Queries::*fill)(SearchPart &part, const QString &where, const QVariantList &binds) const;
        bool inSteps = false; ///< too many rows to read at once
        bool isBuilt = false;
        Id readTo = 0; ///< while it is read in steps
        QList<SearchEntry> entries{};
        void drop();
        void add(const char *table, Id id, Id owner, const QString &title, const QString &detail,
                 const QString &more = {});
    };
    static QList<SearchPart> searchParts();
    void build(SearchPart &part) const;
    void followInSearch(const ChangeSet &changes);
    void fillFacts(SearchPart &part, const QString &, const QVariantList &) const;
    void fillItems(SearchPart &part, const QString &where, const QVariantList &binds) const;
    void fillFollowUps(SearchPart &part, const QString &, const QVariantList &) const;
    void fillMandate(SearchPart &part, const QString &where, const QVariantList &binds) const;
    void fillBudgets(SearchPart &part, const QString &, const QVariantList &) const;
    void fillProjects(SearchPart &part, const QString &, const QVariantList &) const;
    void fillActionPlans(SearchPart &part, const QString &, const QVariantList &) const;
    void fillReports(SearchPart &part, const QString &, const QVariantList &) const;
    void fillResources(SearchPart &part, const QString &where, const QVariantList &binds) const;
    mutable QList<SearchPart> m_search = searchParts();
};

} // namespace aarring
