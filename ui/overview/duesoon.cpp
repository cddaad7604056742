#include "ui/overview/duesoon.h"

#include "base/formats.h"
#include "domain/mandatelife.h"
#include "domain/planoutline.h"
#include "domain/reportlife.h"
#include "ui/common/page.h"
#include "ui/overview/linkrow.h"

#include <algorithm>

namespace aarring {

namespace {

constexpr int termDays = 90;
constexpr int grantDays = 60;
constexpr int projectDays = 60;
constexpr int measureDays = 30;
constexpr int reportDays = 60;
constexpr int daysBeforeReview = 30;
constexpr int answerDays = 21; ///< an institution that was asked has had time to answer
constexpr int followUpsNamed = 3;
constexpr int itemsShown = 8;

void addRevision(QList<DueItem> &due, const Queries &queries, QDate today) {
    const MandateVersion *mandate = queries.approvedMandate();
    if (!mandate || !mandate->nextRevision.isValid() || mandate->nextRevision > today.addDays(revisionNotice))
        return;
    due.append({mandate->nextRevision,
                mandate->nextRevision < today ? DueSoonPanel::tr("The mandate should have been revised")
                                              : DueSoonPanel::tr("The mandate is to be revised"),
                QStringLiteral("mandate"), mandate->id});
}

void addTerms(QList<DueItem> &due, const Queries &queries, QDate today) {
    for (const Term &term : termsEndingSoon(queries.facts(), today, termDays)) {
        const Person *person = queries.person(term.person);
        const Office *office = queries.office(term.office);
        if (person && office)
            due.append(
                {term.period.to,
                 DueSoonPanel::tr("%1, %2: the term ends and no successor is elected", "person, office")
                     .arg(person->fullName(), office->title),
                 QStringLiteral("terms"), term.office});
    }
}

void addUnanswered(QList<DueItem> &due, const Queries &queries, QDate today) {
    for (const Id id : vacantSeats(queries.facts(), today)) {
        const Seat *seat = queries.seat(id);
        const Institution *institution = seat ? queries.institution(seat->institution) : nullptr;
        if (institution && seat->askedOn.isValid() && seat->askedOn.addDays(answerDays) <= today)
            due.append(
                {seat->askedOn,
                 DueSoonPanel::tr("%1 was asked for a name and has not answered").arg(institution->label()),
                 QStringLiteral("members"), id});
    }
}

void addGrants(QList<DueItem> &due, const Queries &queries, QDate today) {
    const NetworkFacts &facts = queries.facts();
    for (const GrantDeadline &deadline : grantDeadlines(facts.grants, facts.instalments)) {
        const Grant *grant = queries.grant(deadline.grant);
        if (deadline.isDone || !grant || deadline.day > today.addDays(grantDays))
            continue;
        const bool isOver = deadline.day < today;
        QString text;
        switch (deadline.kind) {
        case GrantDeadline::Kind::Application:
            text = isOver ? DueSoonPanel::tr("The application to %1 should have been sent")
                          : DueSoonPanel::tr("The application to %1 is due");
            break;
        case GrantDeadline::Kind::Instalment:
            text = isOver ? DueSoonPanel::tr("An instalment from %1 has not come")
                          : DueSoonPanel::tr("An instalment from %1 is due");
            break;
        case GrantDeadline::Kind::Report:
            text = isOver ? DueSoonPanel::tr("The report to %1 should have been sent")
                          : DueSoonPanel::tr("The report to %1 is due");
            break;
        }
        due.append({deadline.day, text.arg(grant->funder), QStringLiteral("budget"), grant->id});
    }
}

void addProjects(QList<DueItem> &due, const Queries &queries, QDate today) {
    for (const Project &project : queries.projects()) {
        const QDate last = project.period.to;
        if (project.state != ProjectState::UnderWay || !last.isValid() || last > today.addDays(projectDays))
            continue;
        due.append({last,
                    (last < today ? DueSoonPanel::tr("The project %1 should have ended")
                                  : DueSoonPanel::tr("The project %1 ends"))
                        .arg(project.title),
                    QStringLiteral("projects"), project.id});
    }
}

void addMeasures(QList<DueItem> &due, const Queries &queries, QDate today) {
    for (const Measure &measure : measuresDue(queries.facts(), today.addDays(measureDays))) {
        const QString text = measure.deadline < today ? DueSoonPanel::tr("%1 should have been done")
                                                      : DueSoonPanel::tr("%1 is to be done", "a measure");
        due.append({measure.deadline, text.arg(measure.title),
                    measure.goal ? QStringLiteral("goals") : QStringLiteral("projects"), measure.id});
    }
}

/// Drafts, and what the year expects but nobody has begun.
void addReports(QList<DueItem> &due, const Queries &queries, QDate today) {
    const NetworkFacts &facts = queries.facts();
    QSet<Id> known;
    for (const Report &report : facts.reports) {
        if (const YearEntry *entry = entryOf(report, facts.entries))
            known.insert(entry->id);
        if (!report.isSent() && report.due.isValid() && report.due <= today.addDays(reportDays))
            due.append({report.due,
                        (report.due < today ? DueSoonPanel::tr("%1 should have been sent")
                                            : DueSoonPanel::tr("%1 is to be sent"))
                            .arg(report.title),
                        QStringLiteral("reports"), report.id});
    }
    for (const YearEntry &entry : facts.entries)
        if (entry.kind == EntryKind::Report && entry.state == EntryState::Planned && entry.date.isValid() &&
            entry.date <= today.addDays(reportDays) && !known.contains(entry.id))
            due.append({entry.date,
                        entry.date < today ? DueSoonPanel::tr("%1 should have been written").arg(entry.title)
                                           : DueSoonPanel::tr("%1 is to be written").arg(entry.title),
                        QStringLiteral("reports"), Page::newOne});
}

/// The oldest overdue ones, the others in one line: there may be hundreds.
void addFollowUps(QList<DueItem> &due, const Queries &queries) {
    const QList<FollowUpLine> overdue = queries.followUps(FollowUpScope::Overdue);
    const auto add = [&due](const FollowUpLine &line, const QString &text) {
        due.append({line.followUp.deadline, text, QStringLiteral("meetings"), line.followUp.id});
    };
    const qsizetype named = overdue.size() <= followUpsNamed + 1 ? overdue.size() : followUpsNamed;
    for (const FollowUpLine &line : overdue.first(named))
        add(line, line.who.isEmpty()
                      ? DueSoonPanel::tr("Follow-up: %1").arg(line.followUp.what)
                      : DueSoonPanel::tr("Follow-up, %1: %2", "who, what").arg(line.who, line.followUp.what));
    if (named < overdue.size())
        add(overdue.at(named),
            DueSoonPanel::tr("%1 more follow-ups are overdue").arg(overdue.size() - named));
}

/// Two lines at most: there may be hundreds.
void addReviews(QList<DueItem> &due, const Queries &queries, QDate today) {
    DueItem over{{}, {}, QStringLiteral("resources")}, soon = over;
    int overCount = 0, soonCount = 0;
    for (const ReviewDay &review : reviewDays(queries.facts().resources)) {
        if (review.day > today.addDays(daysBeforeReview))
            break;
        const bool isOver = review.day < today;
        DueItem &item = isOver ? over : soon;
        int &count = isOver ? overCount : soonCount;
        if (count == 0) {
            item.date = review.day;
            item.target = review.first;
        }
        count += review.count;
    }
    const auto title = [&](Id id) {
        const Resource *resource = queries.resource(id);
        return resource ? resource->title : QString();
    };
    if (overCount) {
        over.text = overCount == 1
                        ? DueSoonPanel::tr("“%1” should have been reviewed").arg(title(over.target))
                        : DueSoonPanel::tr("%1 resources should have been reviewed").arg(overCount);
        due.append(over);
    }
    if (soonCount) {
        soon.text = soonCount == 1 ? DueSoonPanel::tr("“%1” is to be reviewed").arg(title(soon.target))
                                   : DueSoonPanel::tr("%1 resources are to be reviewed").arg(soonCount);
        due.append(soon);
    }
}

/// In one line, and never urgent: it is not forgotten, but no other thing waits for it.
void addFormerContacts(QList<DueItem> &due, const Queries &queries, QDate today) {
    QList<FormerContact> former = formerContacts(queries.facts(), today);
    former.removeIf([](const FormerContact &contact) { return !contact.isOverdue; });
    if (former.isEmpty())
        return;
    const FormerContact &first = former.first();
    due.append(
        {first.lastDay.addMonths(contactMonths),
         former.size() == 1
             ? DueSoonPanel::tr("%1 has left; the contact data can be removed").arg(first.name)
             : DueSoonPanel::tr("%1 people have left; their contact data can be removed").arg(former.size()),
         QStringLiteral("members"), first.person});
}

} // namespace

QList<DueItem> dueSoon(const Queries &queries) {
    const QDate today = queries.today();
    QList<DueItem> due;
    // Nobody follows in a network that has ended, but what it owes others is still due.
    if (!endedWith(queries.facts().mandates)) {
        addRevision(due, queries, today);
        addTerms(due, queries, today);
        addUnanswered(due, queries, today);
    }
    addGrants(due, queries, today);
    addProjects(due, queries, today);
    addMeasures(due, queries, today);
    addReports(due, queries, today);
    addReviews(due, queries, today);
    addFollowUps(due, queries);
    for (DueItem &item : due)
        item.isOver = item.date < today;
    std::stable_sort(due.begin(), due.end(),
                     [](const DueItem &a, const DueItem &b) { return a.date < b.date; });
    due = due.mid(0, itemsShown);
    addFormerContacts(due, queries, today);
    return due;
}

DueSoonPanel::DueSoonPanel(QWidget *parent) : Panel(0, parent) {
    setObjectName(QStringLiteral("overview.due"));
}

void DueSoonPanel::setItems(const QList<DueItem> &items, Language language) {
    setTitle(tr("Due soon"));
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // one of them may be what led here
    }
    m_rows = new QWidget;
    auto *rows = columnLayout(0);
    rows->setContentsMargins(0, 0, 0, 6);
    m_rows->setLayout(rows);
    for (const DueItem &item : items) {
        auto *row = new LinkRow(dayAndMonth(item.date, language), item.text, item.isOver);
        row->setObjectName(QStringLiteral("overview.dueItem"));
        connect(row, &LinkRow::clicked, this, [this, item] { emit opened(item.page, item.target); });
        rows->addWidget(row);
    }
    body()->addWidget(m_rows);
}

} // namespace aarring
