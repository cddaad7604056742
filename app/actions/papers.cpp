#include "actions/papers.h"

#include "base/speaking.h"
#include "documents/papers/accountspaper.h"
#include "documents/papers/actionplanpaper.h"
#include "documents/papers/binder.h"
#include "documents/papers/budgetpaper.h"
#include "documents/papers/changespaper.h"
#include "documents/papers/checkpaper.h"
#include "documents/papers/common.h"
#include "documents/papers/cuesheetpaper.h"
#include "documents/papers/decisionspaper.h"
#include "documents/papers/followupspaper.h"
#include "documents/papers/grantspaper.h"
#include "documents/papers/mandatepaper.h"
#include "documents/papers/meetingplanpaper.h"
#include "documents/papers/memberlistpaper.h"
#include "documents/papers/minutespaper.h"
#include "documents/papers/noticepaper.h"
#include "documents/papers/programmepaper.h"
#include "documents/papers/projectpaper.h"
#include "documents/papers/reportpaper.h"
#include "documents/papers/resourcecatalogue.h"
#include "documents/papers/sharespaper.h"
#include "documents/papers/signinpaper.h"
#include "documents/papers/termspaper.h"
#include "documents/papers/yearpapers.h"
#include "domain/reportlife.h"
#include "domain/yearitems.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

constexpr int monthsOfHalfYear = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

Error noPaper(const QString &why, const QString &todo) {
    return {Error::Kind::NotFound, Words::tr("The document cannot be made"), why, todo};
}

/// Who leads the network on the day, and in which office.
struct Leader {
    const Person *person = nullptr;
    QString office; ///< the network's own word; also without a person
};

Leader leaderOn(const Queries &queries, QDate day) {
    for (const Office &office : queries.facts().offices) {
        if (office.kind != OfficeKind::Leader)
            continue;
        const auto term = termOn(office, queries.facts(), day);
        return {term ? queries.person(term->person) : nullptr, office.title};
    }
    return {};
}

class PaperMaker {
public:
    PaperMaker(const Queries &queries, const PaperOptions &options)
        : m_queries(queries),
          m_options(options),
          m_language(options.language.value_or(queries.network().language)),
          m_day(options.day.isValid() ? options.day : queries.today()),
          m_year(options.year ? options.year : queries.today().year()) {}

    Result<Document> make(PaperKind kind) const {
        Result<Document> paper = content(kind);
        if (paper && kind != PaperKind::Report)
            putLogo(*paper, m_queries.network(), m_queries.logo());
        return paper;
    }

private:
    Result<Document> content(PaperKind kind) const {
        switch (kind) {
        case PaperKind::Mandate:
            return mandate();
        case PaperKind::Changes:
            return changes();
        case PaperKind::Check:
            return check();
        case PaperKind::Members:
            return memberListPaper({m_queries.network(), m_queries.facts(), m_day, m_options.internal, own()},
                                   m_language);
        case PaperKind::Terms:
            return termsPaper({m_queries.network(), m_queries.facts(), m_day, own()}, m_language);
        case PaperKind::YearPlan:
            return year(yearPlanPaper);
        case PaperKind::YearWheel:
            return year(yearWheelPaper);
        case PaperKind::MeetingPlan:
            return meetingPlanPaper({m_queries.network(), m_year, m_queries.facts().bodies,
                                     m_queries.facts().meetings, m_queries.rules(), m_queries.today(), own()},
                                    m_language);
        case PaperKind::Notice:
        case PaperKind::Programme:
        case PaperKind::CueSheet:
        case PaperKind::SignIn:
            return ofMeeting(kind, chosenMeeting(Wanted::Next));
        case PaperKind::Minutes:
            return ofMeeting(kind, chosenMeeting(Wanted::WithMinutes));
        case PaperKind::Decisions:
            return decisions();
        case PaperKind::FollowUps:
            return followUps();
        case PaperKind::ProjectSheet:
            return projectSheet();
        case PaperKind::ActionPlan:
            return actionPlan();
        case PaperKind::Budget:
            return budget();
        case PaperKind::Accounts:
            return accounts();
        case PaperKind::Grants:
            return grants();
        case PaperKind::Shares:
            return shares();
        case PaperKind::Catalogue:
            return catalogue();
        case PaperKind::Report:
            break;
        }
        return report();
    }

    /// The one that is worked on, or the one a dissolved network ended with, whatever draft was left beside it.
    const MandateVersion *latestMandate() const {
        for (const MandateVersion &version : m_queries.facts().mandates)
            if (version.state == MandateState::Dissolved)
                return &version;
        return m_queries.currentMandate();
    }

    Result<const MandateVersion *> chosenMandate() const {
        const MandateVersion *chosen = m_options.about ? m_queries.mandate(m_options.about) : nullptr;
        if (!chosen && !m_options.version)
            chosen = latestMandate();
        for (const MandateVersion &version : m_queries.facts().mandates)
            if (!chosen && version.number == m_options.version)
                chosen = &version;
        if (chosen)
            return chosen;
        return m_options.version
                   ? noPaper(Words::tr("the mandate has no version %1").arg(m_options.version),
                             Words::tr("Choose another version"))
                   : noPaper(Words::tr("there is no mandate yet"), Words::tr("Write one first"));
    }

    MandateContent contentOf(const MandateVersion &version) const {
        QList<MandateEvent> events;
        for (const MandateEvent &event : m_queries.mandateEvents())
            if (event.version == version.id)
                events.append(event);
        return {m_queries.network(),
                version,
                m_queries.mandateText(version.id),
                leaderOn(m_queries, m_day).office,
                m_queries.today(),
                own(),
                events};
    }

    Result<Document> mandate() const {
        const auto chosen = chosenMandate();
        if (!chosen)
            return chosen.error();
        return mandatePaper(contentOf(**chosen), m_language);
    }

    /// Against the version before.
    Result<Document> changes() const {
        const auto chosen = chosenMandate();
        if (!chosen)
            return chosen.error();
        const MandateVersion *before = nullptr;
        for (const MandateVersion &version : m_queries.facts().mandates)
            if (version.number < (*chosen)->number && (!before || version.number > before->number))
                before = &version;
        if (!before)
            return noPaper(Words::tr("there is no version before version %1").arg((*chosen)->number),
                           Words::tr("Choose a later version"));
        return changesPaper(
            {contentOf(**chosen), *before,
             compareVersions(m_queries.wholeMandate(before->id), m_queries.wholeMandate((*chosen)->id))},
            m_language);
    }

    Result<Document> check() const {
        CheckContent content;
        content.network = m_queries.network();
        const Speaking in(m_language);
        content.findings = m_queries.check(m_day, m_language);
        if (const MandateVersion *mandate = m_queries.currentMandate()) {
            content.mandate = *mandate;
            const QList<MandateBlock> blocks = m_queries.mandateText(mandate->id);
            const QStringList numbers = clauseNumbers(blocks);
            for (qsizetype i = 0; i < blocks.size(); ++i)
                content.clauses.insert(blocks.at(i).id, numbers.at(i));
        }
        content.day = m_day;
        content.own = own();
        return checkPaper(content, m_language);
    }

    Result<Document> year(Document (*paper)(const YearPaperContent &, Language)) const {
        if (yearItems(m_queries.facts(), m_year).isEmpty())
            return noPaper(Words::tr("nothing is planned in %1").arg(m_year),
                           Words::tr("Plan the year first"));
        return paper({m_queries.network(), m_queries.facts(), m_year, m_queries.today(),
                      m_options.sheet.value_or(m_queries.network().paperSize), own()},
                     m_language);
    }

    enum class Wanted { Next, WithMinutes };

    /// The meeting with that number in the year's plan of the network; without a number the next one or, for minutes, the
    /// last that has any, else the last.
    const Meeting *chosenMeeting(Wanted wanted) const {
        if (m_options.about)
            return m_queries.meeting(m_options.about);
        const Meeting *next = nullptr;
        const Meeting *last = nullptr;
        for (const Meeting &meeting : m_queries.facts().meetings) {
            const bool counted = meeting.body == m_queries.networkBody() && meeting.date.year() == m_year;
            if (m_options.meeting) {
                if (counted && placeInYear(meeting, m_queries.facts().meetings).number == m_options.meeting)
                    return &meeting;
                continue;
            }
            const bool fits = wanted == Wanted::Next || meeting.minutesState != MinutesState::None;
            if (!meeting.takesPlace() || !fits || (m_options.year && meeting.date.year() != m_year))
                continue;
            const bool comes = wanted == Wanted::Next && meeting.date >= m_queries.today();
            if (comes && (!next || meeting.date < next->date))
                next = &meeting;
            if (!last || meeting.date > last->date)
                last = &meeting;
        }
        return next ? next : last;
    }

    Error noMeeting(PaperKind kind) const {
        if (m_options.meeting)
            return noPaper(Words::tr("there is no meeting %1 in %2").arg(m_options.meeting).arg(m_year),
                           Words::tr("Look up its number in the meeting plan"));
        return kind == PaperKind::Minutes
                   ? noPaper(Words::tr("no meeting has minutes yet"), Words::tr("Begin them first"))
                   : noPaper(Words::tr("there is no meeting to call"), Words::tr("Plan one first"));
    }

    Result<Document> ofMeeting(PaperKind kind, const Meeting *meeting) const {
        if (!meeting)
            return noMeeting(kind);
        switch (kind) {
        case PaperKind::Programme:
            return programmePaper(meetingContent(*meeting), m_language);
        case PaperKind::CueSheet:
            return cueSheetPaper(meetingContent(*meeting), m_language);
        case PaperKind::SignIn:
            return signInPaper({m_queries.network(), m_queries.facts(), *meeting, m_queries.today(), own(),
                                m_queries.participantRows(meeting->id)},
                               m_language);
        case PaperKind::Minutes:
            return minutes(*meeting);
        default:
            return notice(*meeting);
        }
    }

    MeetingContent meetingContent(const Meeting &meeting) const {
        MeetingContent content;
        content.network = m_queries.network();
        content.meeting = meeting;
        content.items = m_queries.agenda(meeting.id);
        content.numberedBefore = m_queries.businessItemsBefore(meeting);
        content.attendees = m_queries.participants(meeting.id);
        for (const Attachment &file : m_queries.attachmentsOfMeeting(meeting.id))
            content.attachments[file.owner] += file.name;
        content.today = m_queries.today();
        content.own = own();
        return content;
    }

    Result<Document> notice(const Meeting &meeting) const {
        const Network &network = m_queries.network();
        const Body *body = m_queries.body(meeting.body);
        const QString group = body && body->kind != BodyKind::Network ? body->name : QString();
        const Leader leader = leaderOn(m_queries, m_queries.today());
        NoticeContent content{meetingContent(meeting), {}, {}, {}};
        content.to = membersOfText(group.isEmpty() ? shortLabel(network) : group, m_language);
        if (leader.person) {
            content.sender = leader.person->fullName();
            if (!leader.office.isEmpty())
                content.sender += QStringLiteral(", ") + leader.office;
            content.replyTo = leader.person->email;
        }
        return noticePaper(content, m_language);
    }

    QString nameOf(Id person) const {
        const Person *found = m_queries.person(person);
        return found ? found->fullName() : QString();
    }

    CandidateLine candidateLine(const Candidate &candidate) const {
        CandidateLine line{nameOf(candidate.person), {}, candidate.votes, candidate.elected};
        if (const Office *office = m_queries.office(candidate.office))
            line.what = office->title;
        else if (const Body *body = m_queries.body(candidate.body))
            line.what = body->name;
        return line;
    }

    Result<Document> minutes(const Meeting &meeting) const {
        if (meeting.minutesState == MinutesState::None)
            return noPaper(Words::tr("there are no minutes of “%1” yet").arg(meeting.title),
                           Words::tr("Begin them first"));
        MinutesContent content;
        static_cast<MeetingContent &>(content) = meetingContent(meeting);
        content.quorum = quorumOf(meeting, m_queries.facts(), content.attendees);
        for (const Attendee &attendee : content.attendees)
            if (const Institution *at = m_queries.institution(attendee.institution))
                content.institutions.insert(at->id, at->label());
        content.chair = nameOf(meeting.chair);
        content.secretary = nameOf(meeting.secretary);
        for (const AgendaItem &item : content.items)
            if (item.kind == ItemKind::Election)
                for (const Candidate &candidate : m_queries.candidates(item.id))
                    content.candidates[item.id] += candidateLine(candidate);
        content.followUps = m_queries.followUpsOf(meeting.id);
        for (const FollowUpLine &line : m_queries.followUpsCarriedTo(meeting.id))
            content.carried += line;
        if (const Meeting *at = m_queries.meeting(meeting.minutesApprovedAt))
            content.approvedAt = *at;
        if (const Meeting *next = m_queries.meetingAfter(meeting))
            content.next = *next;
        return minutesPaper(content, m_language);
    }

    /// Of the year that was asked for, else of all.
    Result<Document> decisions() const {
        const QList<DecisionLine> all = m_queries.decisions();
        if (all.isEmpty())
            return noPaper(Words::tr("nothing is decided yet"),
                           Words::tr("Write minutes with decisions first"));
        DecisionsContent content{m_queries.network(),        m_options.year,    {},
                                 m_queries.facts().meetings, m_queries.today(), own()};
        for (const DecisionLine &line : all)
            if (!m_options.year || line.day.year() == m_options.year)
                content.decisions += line;
        return decisionsPaper(content, m_language);
    }

    Result<Document> followUps() const {
        if (m_queries.followUps(FollowUpScope::All).isEmpty())
            return noPaper(Words::tr("there are no follow-ups yet"),
                           Words::tr("Write one in the minutes first"));
        return followUpsPaper({m_queries.network(), m_queries.followUps(FollowUpScope::Open), m_day, own()},
                              m_language);
    }

    Result<Document> actionPlan() const {
        const ActionPlan *plan =
            m_options.about ? m_queries.actionPlan(m_options.about) : m_queries.actionPlanOf(m_year);
        if (!plan) {
            QStringList years;
            for (const ActionPlan &other : m_queries.facts().actionPlans)
                years.append(QString::number(other.year));
            return noPaper(Words::tr("there is no action plan for %1").arg(m_year),
                           years.isEmpty()
                               ? Words::tr("Make one first")
                               : Words::tr("Choose one of: %1").arg(years.join(QLatin1String(", "))));
        }
        ActionPlanContent content{
            m_queries.network(), m_queries.facts(), *plan, {}, m_queries.today(), own()};
        content.clauses = clausesOfEveryVersion();
        return actionPlanPaper(content, m_language);
    }

    /// The number of every paragraph: a plan may have been made for a version that is superseded since.
    QHash<Id, QString> clausesOfEveryVersion() const {
        QHash<Id, QString> clauses;
        for (const MandateVersion &version : m_queries.facts().mandates) {
            const QList<MandateBlock> blocks = m_queries.mandateText(version.id);
            const QStringList numbers = clauseNumbers(blocks);
            for (qsizetype i = 0; i < blocks.size(); ++i)
                clauses.insert(blocks.at(i).id, numbers.at(i));
        }
        return clauses;
    }

    Result<const Budget *> chosenBudget() const {
        const Budget *chosen = m_options.about ? m_queries.budget(m_options.about) : nullptr;
        if (!chosen && m_options.project)
            return budgetOfProject();
        QStringList years;
        for (const Budget &budget : m_queries.budgets()) {
            if (budget.project)
                continue;
            if (!chosen && budget.year == m_year)
                chosen = &budget;
            years.append(QString::number(budget.year));
        }
        if (chosen)
            return chosen;
        return noPaper(Words::tr("there is no budget for %1").arg(m_year),
                       years.isEmpty() ? Words::tr("Make one first")
                                       : Words::tr("Choose one of: %1").arg(years.join(QLatin1String(", "))));
    }

    Result<const Budget *> budgetOfProject() const {
        for (const Budget &budget : m_queries.budgets())
            if (const Project *project = m_queries.project(budget.project))
                if (m_queries.numberOf(*project) == m_options.project)
                    return &budget;
        return noPaper(Words::tr("there is no budget of project %1").arg(m_options.project),
                       Words::tr("Make one first"));
    }

    Result<Document> budget() const {
        const auto chosen = chosenBudget();
        if (!chosen)
            return chosen.error();
        return budgetPaper({m_queries.network(), **chosen, m_queries.budgetLines((*chosen)->id),
                            m_queries.today(), own(), projectOf(**chosen)},
                           m_language);
    }

    Result<Document> accounts() const {
        const auto chosen = chosenBudget();
        if (!chosen)
            return chosen.error();
        const QList<BudgetEntry> entries = m_queries.bookedIn((*chosen)->id);
        if (entries.isEmpty())
            return noPaper(Words::tr("nothing is booked in %1").arg((*chosen)->year),
                           Words::tr("Book something first"));
        AccountsContent content{m_queries.network(),
                                **chosen,
                                m_queries.budgetLines((*chosen)->id),
                                entries,
                                m_queries.facts().institutions,
                                m_queries.today(),
                                own(),
                                projectOf(**chosen)};
        content.plans = m_queries.sharePlans((*chosen)->id);
        for (const SharePlan &plan : std::as_const(content.plans))
            content.shares += m_queries.shares(plan.id);
        return accountsPaper(content, m_language);
    }

    /// The very grant, those of a budget, or those of the year.
    bool isMeant(const Grant &grant) const {
        if (grant.id == m_options.about)
            return true;
        if (m_options.about && m_queries.grant(m_options.about))
            return false;
        const BudgetLine *line = m_queries.budgetLine(grant.line);
        if (m_options.about && m_queries.budget(m_options.about))
            return line && line->budget == m_options.about;
        const Budget *budget = line ? m_queries.budget(line->budget) : nullptr;
        const bool isDated = grant.period.from.isValid() || grant.period.to.isValid();
        return (budget && !budget->project && budget->year == m_year) ||
               (isDated && grant.period.overlaps({QDate(m_year, 1, 1), QDate(m_year, 12, 31)}));
    }

    Result<Document> grants() const {
        GrantsContent content{m_queries.network(), {}, m_queries.today(), own()};
        for (const Grant &grant : m_queries.facts().grants) {
            if (!isMeant(grant))
                continue;
            GrantAccount account{grant, m_queries.standing(grant), {}};
            for (const Instalment &instalment : m_queries.instalments(grant.id)) {
                const BudgetEntry *entry = m_queries.booked(instalment.entry);
                account.parts.append({instalment, entry ? *entry : BudgetEntry()});
            }
            content.grants.append(account);
        }
        if (content.grants.isEmpty())
            return noPaper(Words::tr("there is no grant for %1").arg(m_year), Words::tr("Add one first"));
        return grantsPaper(content, m_language);
    }

    Result<Document> shares() const {
        const auto chosen = chosenBudget();
        if (!chosen)
            return chosen.error();
        SharesContent content{m_queries.network(),
                              **chosen,
                              {},
                              m_queries.bookedIn((*chosen)->id),
                              m_queries.facts().institutions,
                              m_queries.today(),
                              own(),
                              projectOf(**chosen)};
        for (const SharePlan &plan : m_queries.sharePlans((*chosen)->id))
            content.sums.append({plan, m_queries.shares(plan.id)});
        if (content.sums.isEmpty())
            return noPaper(Words::tr("nothing is shared in %1").arg((*chosen)->year),
                           Words::tr("Divide a sum between institutions first"));
        return sharesPaper(content, m_language);
    }

    /// The very report, the one with that number, or the newest of the half-year, of the year or of all.
    const Report *chosenReport() const {
        const QList<Report> &all = m_queries.facts().reports;
        if (m_options.about)
            return m_queries.report(m_options.about);
        if (m_options.report)
            return m_options.report <= all.size() ? &all.at(m_options.report - 1) : nullptr;
        const Report *newest = nullptr;
        for (const Report &report : all) { // by the end of their periods
            const QDate end = report.period.to;
            if ((m_options.year || m_options.half) && end.year() != m_year)
                continue;
            if (m_options.half && (report.kind != ReportKind::HalfYear ||
                                   (end.month() <= monthsOfHalfYear ? 1 : 2) != m_options.half))
                continue;
            newest = &report;
        }
        return newest;
    }

    Result<Document> report() const {
        const Report *chosen = chosenReport();
        if (!chosen)
            return m_queries.facts().reports.isEmpty()
                       ? noPaper(Words::tr("there is no report yet"), Words::tr("Make one first"))
                       : noPaper(Words::tr("there is no such report"),
                                 Words::tr("Choose another number, year or half-year"));
        // What was sent has the head it had then.
        const Network sender = senderOf(*chosen, m_queries.network());
        Document paper =
            reportPaper({sender, *chosen, m_queries.reportParts(chosen->id), m_queries.today(), own()},
                        chosen->language); // its facts are told in no other
        putLogo(paper, sender, chosen->isSent() ? m_queries.logo(*chosen) : m_queries.logo());
        return paper;
    }

    Project projectOf(const Budget &budget) const {
        const Project *project = m_queries.project(budget.project);
        return project ? *project : Project();
    }

    /// The one that is asked for, else all of them.
    Result<Document> projectSheet() const {
        ProjectContent content{m_queries.network(),       {},    m_queries.facts().institutions,
                               m_queries.facts().persons, m_day, own()};
        for (const Project &project : m_queries.projects()) {
            if (m_options.about ? project.id != m_options.about
                                : m_options.project && m_queries.numberOf(project) != m_options.project)
                continue;
            ProjectAccount account{project,
                                   m_queries.partners(project.id),
                                   m_queries.objectives(project.id),
                                   m_queries.measuresOf(project.id),
                                   m_queries.grantsOf(project.id),
                                   {}};
            for (const Budget &budget : m_queries.budgetsOf(project.id))
                account.money.append({budget, m_queries.accounts(budget.id)});
            content.projects.append(account);
        }
        if (!content.projects.isEmpty())
            return projectPaper(content, m_language);
        return m_queries.projects().isEmpty()
                   ? noPaper(Words::tr("there is no project yet"), Words::tr("Add one first"))
                   : noPaper(Words::tr("there is no project %1").arg(m_options.project),
                             Words::tr("Choose a number from 1 to %1").arg(m_queries.projects().size()));
    }

    Result<Document> catalogue() const {
        const NetworkFacts &facts = m_queries.facts();
        if (facts.resources.isEmpty())
            return noPaper(Words::tr("there are no courses or other resources yet"),
                           Words::tr("Add one first"));
        return cataloguePaper({m_queries.network(), facts.resources, facts.institutions, m_day, own()},
                              m_language);
    }

    OwnTexts own() const { return m_queries.ownTexts(m_language); }

    const Queries &m_queries;
    const PaperOptions &m_options;
    Language m_language;
    QDate m_day;
    int m_year;
};

} // namespace

QString binderName() { return QStringLiteral("binder"); }

QList<MadePaper> makeEveryPaper(const Queries &queries, const PaperOptions &options) {
    const PaperMaker maker(queries, options);
    QList<MadePaper> made;
    for (const PaperOffer &offer : paperOffers())
        if (const Result<Document> paper = maker.make(offer.kind))
            made += MadePaper{offer, *paper};
    return made;
}

Result<Document> makeBinder(const Queries &queries, const QList<Document> &papers,
                            const PaperOptions &options) {
    if (papers.isEmpty())
        return noPaper(Words::tr("there is no paper to bind"), Words::tr("Choose at least one"));
    const Language language = options.language.value_or(queries.network().language);
    return binderPaper(queries.network(), papers, queries.logo(), language, queries.today());
}

Result<Document> makePaper(const Queries &queries, const QString &name, const PaperOptions &options) {
    const auto offer = paperByName(name);
    if (name == binderName()) {
        QList<Document> papers;
        for (const MadePaper &made : makeEveryPaper(queries, options))
            papers += made.paper;
        return makeBinder(queries, papers, options);
    }
    if (!offer) {
        QStringList names;
        for (const PaperOffer &known : paperOffers())
            names.append(QLatin1String(known.name));
        return noPaper(Words::tr("there is none called %1").arg(name),
                       Words::tr("Choose one of: %1").arg(names.join(QLatin1String(", "))));
    }
    return PaperMaker(queries, options).make(offer->kind);
}

} // namespace aarring
