#pragma once

#include "actions/changeset.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/actionplan.h"
#include "domain/attachment.h"
#include "domain/body.h"
#include "domain/budget.h"
#include "domain/calendar.h"
#include "domain/grant.h"
#include "domain/institution.h"
#include "domain/mandatelife.h"
#include "domain/meeting.h"
#include "domain/memberimport.h"
#include "domain/network.h"
#include "domain/networkfacts.h"
#include "domain/office.h"
#include "domain/person.h"
#include "domain/problem.h"
#include "domain/project.h"
#include "domain/reportlife.h"
#include "domain/resource.h"
#include "domain/rule.h"
#include "domain/seat.h"
#include "domain/shares.h"
#include "domain/standardtext.h"
#include "domain/yearentry.h"
#include "storage/changelog.h"
#include "storage/store.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>

namespace aarring {

/// A person who takes a seat: an existing one (person.id set) or a new one.
struct NewAppointment {
    Id seat = 0;
    Person person;
    SeatRole role = SeatRole::Representative;
    QDate from;
    QString appointedBy;
    QDate appointedOn;
};

/// What a meeting elected, recorded in one go.
struct Election {
    Id meeting = 0;
    QList<Term> terms;                 ///< offices; id 0
    QList<BodyMembership> memberships; ///< group members; id 0
};

/// Another logo for the head of all papers.
struct LogoChange {
    QByteArray bytes; ///< empty: none any more
    QString fileName;
};

/// How an election under an agenda item ended.
struct ElectionResult {
    Id item = 0;
    QList<Id> elected; ///< candidates
    QDate from;        ///< first day in office
    QDate to;          ///< last day; invalid = the length of a term that the office has, else open
};

/// The only write door. Each function is one thing a user does: it checks the value, writes in one
/// transaction, is captured in the change log and can be undone. Nothing is changed when an Error comes back:
/// NotFound for a key that no row has, Invalid for what validate() refuses, Conflict for what else stands against it.
/// Saving a value with id 0 adds it; the new key is returned. Amounts are øre. Implementations lie in
/// actions_<subject>.cpp.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Connection &connection, const Clock &clock, const QString &author);

    /// Told how much is done of how much, in the thread that does it; false stops, and nothing is written (Cancelled).
    using Progress = ChangeLog::Progress;
    /// Does what may take long with a connection of its own in another thread, so that the window stays alive. Begin
    /// nothing else before the future has finished; changed() and done() come before that, in this thread.
    QFuture<Status> runAside(const std::function<Status(Actions &)> &work);

    // Network and institutions
    /// With `logo` both are one action; see setLogo().
    Status saveNetwork(Network network, const std::optional<LogoChange> &logo = {});
    /// A picture for the head of all papers instead of the one before. Invalid as readPicture() says.
    Status setLogo(const QByteArray &bytes, const QString &fileName);
    Status removeLogo();
    /// The network's wording of a standard text; the standard itself goes back to it. Invalid as checkWording() says.
    Status saveStandardText(const QString &name, Language language, const QString &text);
    Status resetStandardText(const QString &name, Language language);
    Result<Id> saveInstitution(Institution institution);
    /// A new institution together with its seat in `body`; gives the institution's key.
    Result<Id> addInstitution(Institution institution, Id body);
    Status removeInstitution(Id id); ///< Conflict while anything refers to it

    // Seats and who fills them
    Result<Id> saveSeat(Seat seat);
    Status removeSeat(Id id);             ///< with its appointments
    Status markAsked(Id seat, QDate day); ///< the institution was asked for a name
    Result<Id> savePerson(Person person);
    Result<Id> appoint(NewAppointment appointment); ///< id of the appointment
    Status saveAppointment(Appointment appointment);
    Status endAppointment(Id id, QDate lastDay);
    /// Ends the sitting representative the day before `successor.from` and appoints the successor.
    Result<Id> replace(Id appointment, NewAppointment successor);
    Status removeAppointment(Id id); ///< entered by mistake; ended ones stay as history
    /// Removes e-mail and phone of these people for good, also from the history and from projects that are over; names and
    /// what people wrote stay. The one action that cannot be undone, though everything before it still can. A person who is
    /// only in the history any more may be named, too. Conflict for whoever holds a seat, an office or a place in a group
    /// today or later, or is the contact of a project that is not over.
    Status forgetContact(const QList<Id> &persons);
    Status importMembers(const MemberImport &members, const Progress &progress = {});

    // Bodies, offices, terms
    Result<Id> saveBody(Body body);
    /// With its offices, terms and memberships. Conflict while meetings, seats, rules or entries of the year refer to it.
    Status removeBody(Id id);
    Result<Id> saveOffice(Office office);
    Status removeOffice(Id id); ///< with its terms
    Result<Id> saveTerm(Term term);
    Status endTerm(Id id, QDate lastDay);
    Status removeTerm(Id id);
    Result<Id> saveMembership(BodyMembership membership);
    Status endMembership(Id id, QDate lastDay);
    Status removeMembership(Id id);
    Status recordElection(const Election &election);

    // Mandate. Only a draft or submitted version can be edited; an approved one never changes.
    Status saveMandate(MandateVersion version); ///< title, numbers, dates; not the state
    Result<Id> saveBlock(MandateBlock block);   ///< a block with id 0 and position 0 goes last
    /// Puts a new block right after `after` (0 = first).
    Result<Id> insertBlock(MandateBlock block, Id after);
    /// Several of one version as one undo: those with an id are saved where they stand, new ones are put right behind
    /// the one before them in the list, the first behind `after` (0 = first). Gives the last one's key.
    Result<Id> writeBlocks(const QList<MandateBlock> &blocks, Id after);
    /// `joined` holds the words of two; `gone` goes, and its rules hang on the joined one.
    Status joinBlocks(MandateBlock joined, Id gone);
    Status moveBlock(Id id, Id after);
    Status removeBlock(Id id);
    /// Title and line above it are replaced too if the text has a title. A clause that stands in both, to the letter or
    /// with most of its words, keeps its rules.
    Status replaceMandateText(Id version, const MandateText &text);
    /// A new draft with its text, one undo, numbered after the last version; gives its key. Conflict while there is
    /// another.
    Result<Id> addMandate(MandateVersion version, const QList<MandateBlock> &blocks);

    // The mandate's life. Each step is recorded as an event of the version too.
    Status submitMandate(Id version, const Submission &submission);
    Status takeMandateBackToDraft(Id version); ///< one that was submitted
    /// Final: undo and revert refuse it. The version that applied until now is superseded.
    Status approveMandate(Id version, const Approval &approval,
                          const QList<NewAttachment> &signedPapers = {});
    /// The newest approved version is submitted again, and the one it superseded applies again; or the dissolution is
    /// withdrawn. Conflict while there is a draft. Can be undone.
    Status withdrawMandate(Id version, const Withdrawal &withdrawal);
    /// The approved version is the last one; nothing is written in the mandate after it.
    Status dissolveNetwork(Id version, const Dissolution &dissolution);
    Result<Id> reviseMandate(); ///< next draft with the text and rules of the approved version

    // Rules of the mandate
    Status confirmRule(Id id); ///< it still holds, though its clause was changed
    /// With or without clause; it is confirmed for the clause's words. One with id 0 and position 0 goes last.
    Result<Id> saveRule(Rule rule);
    Status removeRule(Id id); ///< with its answers
    Result<Id> answerRule(Id rule, QDate day, bool met, const QString &note);

    // Attachments of anything that has a key
    Result<Id> attach(Id owner, const NewAttachment &file);
    Status removeAttachment(Id id); ///< Conflict when it belongs to an approved version

    // Meetings
    /// A change to a called meeting that those who were called must hear of raises its sequence.
    Result<Id> saveMeeting(Meeting meeting);
    Status moveMeeting(Id id, QDate date); ///< one of several days stays as long
    /// From a calendar, in one go: those with a key are there and are changed. Gives no keys, since nobody asks for them.
    Status importMeetings(const QList<Meeting> &meetings);
    /// Several of one title, one undo; see seriesDays(). All must have id 0. Invalid without any.
    Status addSeries(const QList<Meeting> &meetings);
    /// A new meeting with the agenda of another one, without its minutes.
    Result<Id> copyMeeting(Id from, QDate date);
    /// The meeting is held another day, perhaps in another form: `instead`, begun with copyOf(). Items that have not been
    /// dealt with and guests move there. Gives the new meeting's key. Conflict when it was held or does not take place.
    Result<Id> postponeMeeting(Id id, Meeting instead);
    /// The notice was sent on the day; may be sent again. `replyBy` is when apologies are asked for, if that was chosen then;
    /// an invalid day asks for none.
    Status sendNotice(Id id, QDate day, std::optional<QDate> replyBy = {});
    /// With its agenda, participants, candidates and follow-ups. Conflict when somebody was elected there, another
    /// meeting was postponed to it, or minutes were approved there.
    Status removeMeeting(Id id);

    // Agenda. An item may have parts, which have none themselves; see inReadingOrder(). Meeting 0 is the backlog.
    Result<Id> saveItem(AgendaItem item); ///< an item with id 0 and position 0 goes last
    /// Right behind `after` (0 = first among those it stands with), of which it becomes a neighbour: a part beside a
    /// part, else an item. Conflict when an item with parts should become a part.
    Status moveItem(Id id, Id after);
    /// Makes it the last part of `parent`; 0 makes it an item of its own behind the one it was part of.
    Status nestItem(Id id, Id parent);
    Status removeItem(Id id); ///< with its parts, their candidates and follow-ups
    /// Last on the agenda of a meeting, with its parts. Conflict when there are minutes of it.
    Status placeItem(Id id, Id meeting);
    Status returnToBacklog(Id id);
    /// In the meeting itself: the item that was running ends when another begins.
    Status startItem(Id id, QTime time);
    Status endItem(Id id, QTime time);

    // Who was asked and who came
    Result<Id> saveParticipant(Participant participant); ///< one with id 0 and position 0 goes last
    Status removeParticipant(Id id);
    /// Of a member; makes the row that is not there yet.
    Status setAttendance(Id meeting, Id person, Attendance attendance);
    /// Everybody about whom nothing was said: those of `members` without a row, and rows that say nothing.
    Status markOthersPresent(Id meeting, const QList<Id> &members);

    // Minutes. Approved ones seal the meeting's items, attendance and facts; Conflict then.
    Status startMinutes(Id meeting); ///< a draft; one of today or before was held
    /// Begins the minutes if nobody has.
    Status saveMinutes(Id item, const QString &discussion, const QString &decision);
    /// `approvedAt` is a later meeting, 0 = in another way.
    Status approveMinutes(Id meeting, Id approvedAt);
    Status reopenMinutes(Id meeting, const QString &reason); ///< a draft again; the reason is in the history

    // Follow-ups
    Result<Id> saveFollowUp(FollowUp followUp); ///< one with id 0 and position 0 goes last under its item
    Status markFollowUpDone(Id id, QDate day);
    Status reopenFollowUp(Id id);
    Status removeFollowUp(Id id); ///< entered by mistake

    // Elections under an item
    /// For an office or a body; one with id 0 and position 0 goes last.
    Result<Id> saveCandidate(Candidate candidate);
    Status removeCandidate(Id id);
    /// Marks who was elected and makes their terms and memberships, with the checks of recordElection(). Conflict when a
    /// result is recorded already.
    Status recordResult(const ElectionResult &result);

    // The year
    Result<Id> saveEntry(YearEntry entry);
    Status removeEntry(Id id);
    Status moveEntry(Id id, QDate date); ///< one of several days stays as long
    /// A year as it was proposed or taken over from the one before, in one go. All must have id 0.
    Status addPlan(int year, const QList<Meeting> &meetings, const QList<YearEntry> &entries);
    Result<Id> saveQuietPeriod(QuietPeriod period); ///< one with id 0 and position 0 goes last
    Status removeQuietPeriod(Id id);
    Result<Id> saveDayOverride(DayOverride day);
    Status removeDayOverride(Id id);

    // Projects
    Result<Id> saveProject(Project project);
    /// With its partners, objectives and attachments, and the measures that serve no goal. Conflict while it has a budget
    /// or a grant.
    Status removeProject(Id id);
    Result<Id> savePartner(ProjectPartner partner); ///< one with id 0 and position 0 goes last
    Status movePartner(Id id, Id after);
    Status removePartner(Id id);
    Result<Id> saveObjective(Objective objective);              ///< one with id 0 and position 0 goes last
    Status addObjectives(Id project, const QStringList &texts); ///< last, one undo
    Status moveObjective(Id id, Id after);
    Status removeObjective(Id id);
    Status addMeasures(Id project, const QStringList &titles); ///< planned, last, one undo
    Status moveProjectMeasure(Id id, Id after);                ///< among those of its project
    /// With a line of income for each of its grants that has none, which is booked there from now on, and for what each
    /// partner pays. One undo.
    Result<Id> addProjectBudget(Id project);

    // Budget
    Result<Id> saveBudget(Budget budget);
    /// A new budget that begins with copies of `lines`, in one go.
    Result<Id> addBudget(Budget budget, const QList<BudgetLine> &lines);
    /// The budget `from` again for another year: its lines as they applied last, without what was booked and explained,
    /// and what institutions share. In one go.
    Result<Id> copyBudget(Id from, Budget to);
    Status removeBudget(Id id); ///< with its lines and shares; Conflict while amounts are booked
    Result<Id> saveLine(BudgetLine line);
    Status saveLines(const QList<BudgetLine> &lines); ///< pasted cells, one undo
    Status moveLine(Id id, Id after);
    Status removeLine(Id id); ///< Conflict while amounts are booked on it, see joinLines()
    /// What is booked on `gone` is booked on `line` instead, and `gone` is removed. Both are of one section and budget.
    Status joinLines(Id gone, Id line);

    // What was booked. An amount of another year than the budget's is let through.
    Result<Id> book(BudgetEntry entry);
    /// Pasted or imported, one undo.
    Status bookAll(const QList<BudgetEntry> &entries, const Progress &progress = {});
    /// With their attachments; an instalment is no longer received.
    Status removeBooked(const QList<Id> &entries);

    // Grants
    Result<Id> saveGrant(Grant grant);
    /// With its instalments and attachments; what was booked stays. Conflict when a report is about it.
    Status removeGrant(Id id);
    Result<Id> saveInstalment(Instalment instalment);
    Status removeInstalment(Id id); ///< what was booked stays
    /// It has come: books it on the grant's line. Conflict without a line, or when it was booked already.
    Result<Id> receiveInstalment(Id id, QDate day, const QString &voucher);

    // Shares
    /// The sum with all who take part, in their order; those that are no longer there are removed. One line takes the
    /// payments of one sum.
    Result<Id> savePlan(SharePlan plan, const QList<Share> &shares);
    Status removePlan(Id id); ///< what was paid stays booked
    /// Books what an institution has paid on the line of the sum. Conflict when it has no line.
    Result<Id> recordPayment(Id plan, Id institution, qint64 amount, QDate day, const QString &voucher);

    // The action plan of a year
    /// Invalid when the year has one already.
    Result<Id> saveActionPlan(ActionPlan plan);
    /// With its areas, goals and measures; what a project does as well stays with it.
    Status removeActionPlan(Id id);
    /// One with id 0 and position 0 goes last, as with goals and measures.
    Result<Id> saveArea(PriorityArea area);
    Status moveArea(Id id, Id after);
    Status removeArea(Id id); ///< its goals stay, outside all areas
    Result<Id> saveGoal(Goal goal);
    Status addGoals(const QList<Goal> &goals); ///< all new and of one plan, one undo
    Status moveGoal(Id id, Id after);          ///< into the area of `after`; 0 = first where it is
    Status removeGoal(Id id); ///< with its measures; what a project does as well stays with it
    /// Of a goal, of a project, or both. One that comes to another goal goes last there.
    Result<Id> saveMeasure(Measure measure);
    Status moveMeasure(Id id, Id after); ///< to the goal of `after`; 0 = first where it is
    Status setMeasureState(Id id, MeasureState state, QDate day); ///< `day` is when it was done
    Status removeMeasure(Id id);
    /// Open measures of earlier plans again in the plan of `year`, which is made when there is none; with their goals
    /// and areas, where it has none of the same title. Deadlines before that year are left out. Gives the plan. Conflict
    /// for a measure with nothing left to do, or that was carried over already.
    Result<Id> carryOver(const QList<Id> &measures, int year);

    // Reports. A sent one never changes again, but that it is acknowledged; the way out is to take it back.
    /// With its parts, in their order and with their facts.
    Result<Id> addReport(Report report, const QList<ReportPart> &parts);
    Status saveReport(Report report); ///< what it is about, not where it stands
    Status removeReport(Id id);       ///< a draft, with its parts
    /// Title, lead or the whole part; one with id 0 and position 0 goes last.
    Result<Id> savePart(ReportPart part);
    Status movePart(Id id, Id after); ///< 0 = first
    Status removePart(Id id);
    Status saveAssessment(Id part, const QString &text);
    /// Only the facts of `told` and their day are taken over; what people wrote stays.
    Status refreshFacts(Id report, const QList<ReportPart> &told);
    /// Final: undo and revert refuse it. Marks the entry in the year done that was meant for it, and the grant
    /// reported that it is about. How the network stands at its head is kept, too.
    Status sendReport(Id id, const ReportSending &sending);
    /// It turned out not to be sent, or was sent with faults: a draft again, and the reason is in the history.
    Status takeBackReport(Id id, const QString &reason);
    Status acknowledgeReport(Id id, const ReportReceipt &receipt);

    // Courses and other resources
    Result<Id> saveResource(Resource resource);
    Status removeResource(Id id); ///< entered by mistake; one that was taken down is retired
    /// In that state from the day, see inState(); one undo.
    Status setResourceState(const QList<Id> &resources, ResourceState state, QDate day);
    Status markReviewed(const QList<Id> &resources, QDate day); ///< the next review is a year on; one undo
    /// From a list, one undo: those with an id are changed.
    Status importResources(const QList<Resource> &resources, const Progress &progress = {});

    // Words that the spelling check accepts in this file
    Status addSpellingWord(const QString &word);
    Status removeSpellingWord(const QString &word);

    // History
    QString undoText() const; ///< what undo() takes back, "Added Silje Haugdal"; empty when there is nothing
    QString redoText() const;
    bool canUndo() const; ///< false when what undoText() tells is final; undo() then says so
    // How many rows that touches: more than a few hundred take longer than a window may wait, see runAside().
    int undoSize() const;
    int redoSize() const;
    int revertSize(const QString &uid) const;
    Status undo(const Progress &progress = {});
    Status redo(const Progress &progress = {});
    Status revert(const QString &uid, const Progress &progress = {});

signals:
    /// After every commit, also of undo and redo. All views follow from it alone.
    void changed(const aarring::ChangeSet &changes);
    /// What was done, for the message bar, and whether undo() takes back just that.
    void done(const QString &message, bool canBeUndone);

private:
    Status perform(const char *label, const QString &subject, const std::function<Status()> &work,
                   Command::Kind kind = Command::Kind::Edit, const Progress &progress = {});
    template<class T>
    Result<Id> performSave(const char *added, const char *changed, const QString &subject, T value);
    template<class T>
    Status performRemove(const char *label, const QString &subject, Id id);
    Status announce(const Result<Command> &command, const QString &message);
    /// Writes many values as one command and tells how far it is; `cancelled` is the error when it was stopped.
    template<class T>
    Status performAll(const char *label, const QList<T> &values, const Progress &progress,
                      const Error &cancelled, const std::function<Status(T)> &write);
    /// Position for a row put after `after` (0 = first) in the list `where`.
    template<class T>
    Result<double> positionAfter(const QString &where, const QVariantList &binds, Id after) const;
    template<class T>
    Status removeAll(const QString &where, const QVariantList &binds);
    Status writeLogo(const LogoChange &logo); ///< inside a transaction
    Result<bool> exists(const char *table, const QString &where, const QVariantList &binds);
    Status editable(Id mandateVersion) const;
    Status hangOn(Id clause, Id other); ///< what belonged to the clause belongs to `other`; 0 = to none
    Status addEvent(const MandateVersion &version, MandateEventKind kind, QDate day, const QString &who = {},
                    const QString &caseNumber = {}, const QString &note = {});
    Result<QString> clauseText(const Rule &rule) const; ///< empty without clause
    Result<Id> writeAttachment(Id owner, const NewAttachment &file);
    Status writeMeeting(Meeting &meeting); ///< a new one, within a command
    Status writeChange(Meeting meeting);   ///< what a calendar says of one
    Status writeMeetings(const QList<Meeting> &meetings);
    Status writeElection(const Election &election);
    Result<QList<AgendaItem>> agendaOf(Id meeting) const; ///< in reading order; 0 = the backlog
    Result<double> lastItemPosition(Id meeting) const;
    /// With all their parts, behind what is there.
    Status moveItems(const QList<AgendaItem> &items, Id meeting);
    Status placeWithParts(const char *label, Id id, Id meeting);
    Status removeItems(const QString &where, const QVariantList &binds); ///< with what hangs on them
    /// Rows that name what is to be removed stand against it; `why` and `todo` are in the user's language.
    struct Use {
        const char *table;
        const char *column;
        QString why;
        QString todo;
    };
    Status refuseIfUsed(Id id, const QString &name, const QList<Use> &uses);
    Status setFollowUpState(const char *label, Id id, FollowUpState state, QDate day);
    Status fit(const Budget &budget); ///< a year, and no other budget of that year or project and title
    Result<QString> budgetName(const Budget &budget) const; ///< the project's title, else the year
    Result<QString> projectTitle(Id id) const;
    Status removeWithLinks(const Measure &measure);
    template<class T>
    Status addToProject(const char *one, const char *several, Id project, const QStringList &lines,
                        QString T::*text);
    Result<Problems> problemsOf(const BudgetEntry &entry) const; ///< against the year of its budget
    Status unbooked(const QString &what, const QString &lines, const QVariantList &binds);
    Status changeResources(const char *one, const char *several, const QList<Id> &ids,
                           const std::function<Resource(const Resource &)> &change);
    Status unlinkLines(const QString &lines, const QVariantList &binds); ///< from grants and shares
    Status fit(const Goal &goal) const;                                  ///< with its plan and area
    Status removeMeasures(const QString &goals, const QVariantList &binds);
    template<class T>
    Status findOrAdd(T &like, Id plan);
    Status carryMeasure(Measure measure, Goal goal, const ActionPlan &to);
    Result<Report> draft(Id report, const QString &what) const; ///< Conflict when it was sent
    Status refuseIfSent(Id part, ReportPart &found) const;
    /// The entry of the year follows a report that was moved; nothing for `before` = a new one. Within a command.
    Status moveEntryOf(const Report &report, std::optional<QDate> before);
    Status moveReportsOf(const YearEntry &entry);           ///< drafts follow their entry; before it is saved
    Status writeEntryOf(const Report &report, bool isSent); ///< of the year; within a command
    Status writeGrantOf(const Report &report, bool isSent); ///< likewise
    Result<QList<StandardText>> wordings(const QString &name, Language language) const;
    Result<Id> writeAppointment(NewAppointment appointment);
    Result<QString> personName(Id id) const;
    Result<NetworkFacts> whoIsHere() const; ///< of the facts, those that tell who holds what
    Result<QString> seatName(Id id) const;

    Store m_store;
    Connection &m_connection;
    const Clock &m_clock;
    ChangeLog m_log;
    QString m_author;
    QThreadPool m_aside; ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
