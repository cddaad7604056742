#include "base/textfold.h"
#include "domain/mandatecheck_p.h"
#include "domain/reportlife.h"

#include <QSet>

#include <QSet>

namespace aarring {

using namespace check;

Finding Check::revision(const Rule &rule) const {
    const MandateVersion *approved = this->approved();
    const MandateVersion *upcoming = nullptr;
    for (const MandateVersion &version : m_facts.mandates)
        if (version.state == MandateState::Draft || version.state == MandateState::Submitted)
            upcoming = &version;

    Finding finding = findingAt(rule, Place::Mandate);
    const bool yearly = rule.atLeast == 1;
    finding.demand =
        yearly ? Text::tr("The mandate is revised every year") : Text::tr("The mandate is revised in time");
    if (!approved) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("No version has been approved yet");
        return finding;
    }
    if (approved->state == MandateState::Dissolved) {
        finding.evidence = Text::tr("The network is dissolved %1").arg(date(approved->validTo));
        return finding;
    }
    QDate due = approved->nextRevision;
    if (!due.isValid() && yearly)
        due = validFrom().addYears(1);
    if (!due.isValid()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("Version %1 has no date for its revision").arg(approved->number);
        return finding;
    }
    finding.failsOn = due.addDays(1);
    const bool late = due < m_day;
    const bool near = !late && m_day.daysTo(due) <= soonDays;
    finding.evidence = late ? Text::tr("Revision was due %1").arg(date(due))
                            : Text::tr("Next revision by %1").arg(date(due));
    if (late)
        finding.verdict = broken(rule.strength);
    else if (near)
        finding.verdict = upcoming ? Verdict::OnTrack : pending(rule.strength);
    if ((late || near) && upcoming)
        finding.evidence =
            withRemark(finding.evidence, Text::tr("version %1 is being prepared").arg(upcoming->number));
    return finding;
}

Finding Check::mandateApproved(const Rule &rule) const {
    Finding finding = findingAt(rule, Place::Mandate);
    const QString &owner = m_facts.network.owner;
    finding.demand = owner.isEmpty() ? Text::tr("The mandate is approved by the owner")
                                     : Text::tr("The mandate is approved by %1").arg(owner);
    const MandateVersion *version = approved();
    if (!version) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("No version has been approved yet");
        for (const MandateVersion &v : m_facts.mandates)
            if (v.state == MandateState::Submitted)
                finding.evidence = Text::tr("Version %1 was sent %2 and is not approved yet")
                                       .arg(v.number)
                                       .arg(date(v.submittedOn));
        return finding;
    }
    const QString number = QString::number(version->number);
    if (version->approvedBy.isEmpty() || !version->approvedOn.isValid()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("Who approved version %1, or when, is not entered").arg(number);
        return finding;
    }
    finding.evidence =
        Text::tr("Version %1 approved %2 by %3").arg(number, date(version->approvedOn), version->approvedBy);
    // Approved on the owner's behalf is for people to judge; the other name is shown.
    if (!owner.isEmpty() && folded(version->approvedBy) != folded(owner)) {
        finding.verdict = pending(rule.strength);
        finding.evidence = withRemark(finding.evidence, Text::tr("not the owner's name"));
    }
    return finding;
}

namespace {

/// A report that the owner has been sent, whether it was written here or only noted in the year.
struct SentReport {
    Id source = 0;
    QDate on;
    QDate about; ///< a day of the time it tells of
};

QList<SentReport> sentReports(const NetworkFacts &facts, QDate day) {
    QList<SentReport> sent;
    QSet<Id> known;
    for (const Report &report : facts.reports)
        if (report.isSent() && report.kind != ReportKind::Funder && report.sentOn <= day) {
            sent.append({report.id, report.sentOn, report.period.to});
            if (const YearEntry *entry = entryOf(report, facts.entries))
                known.insert(entry->id);
        }
    for (const YearEntry &entry : facts.entries)
        if (entry.kind == EntryKind::Report && entry.state == EntryState::Done && entry.doneOn <= day &&
            !known.contains(entry.id))
            sent.append({entry.id, entry.doneOn, entry.date.isValid() ? entry.date : entry.doneOn});
    return sent;
}

QString halfYear(QDate day) {
    return day.month() <= 6 ? Text::tr("the first half of %1").arg(day.year())
                            : Text::tr("the second half of %1").arg(day.year());
}

} // namespace

std::optional<Finding> Check::reportInterval(const Rule &rule) const {
    const bool byHalfYear = rule.period == RulePeriod::HalfYear;
    if (!byHalfYear && rule.months <= 0)
        return std::nullopt;
    Finding finding = findingAt(rule, Place::Reports);
    finding.demand = byHalfYear
                         ? Text::tr("A report to the owner every half-year")
                         : Text::tr("At most %n month(s) between reports to the owner", nullptr, rule.months);
    const QList<SentReport> sent = sentReports(m_facts, m_day);
    QDate last;
    for (const SentReport &report : sent) {
        last = std::max(last, report.on);
        finding.sources.append(report.source);
    }
    // The network owes nothing for the time before its mandate.
    const QDate start = validFrom();
    if (!start.isValid() || m_day < start) {
        finding.verdict = Verdict::OnTrack;
        finding.evidence = Text::tr("Counted from the day the mandate is valid");
        return finding;
    }
    const auto sentFor = [&sent](const DateRange &half) {
        return std::any_of(sent.begin(), sent.end(),
                           [&](const SentReport &report) { return half.contains(report.about); });
    };
    const QString lastText =
        last.isValid() ? Text::tr("Last report %1").arg(date(last)) : Text::tr("No report sent yet");
    if (byHalfYear) {
        const DateRange half = span(rule);
        const DateRange before{half.from.addMonths(-6), half.from.addDays(-1)};
        const bool owed = start <= before.from.addMonths(3); // a mandate of some weeks has nothing to report
        if (owed && !sentFor(before)) {
            finding.verdict = broken(rule.strength);
            finding.evidence = withRemark(lastText, Text::tr("none for %1").arg(halfYear(before.from)));
            return finding;
        }
        if (sentFor(half)) {
            finding.evidence = withRemark(lastText, Text::tr("sent for %1").arg(halfYear(half.from)));
        } else {
            finding.failsOn = half.to.addDays(1);
            finding.verdict = m_day.daysTo(half.to) <= soonDays ? pending(rule.strength) : Verdict::OnTrack;
            finding.evidence = withRemark(lastText, Text::tr("next by %1").arg(deadline(half.to)));
        }
        if (last.isValid() && last.addMonths(6) < m_day)
            finding.detail = Text::tr("More than six months since the last report");
        return finding;
    }
    const QDate due = (last.isValid() ? last : start).addMonths(rule.months);
    finding.failsOn = due.addDays(1);
    if (due < m_day) {
        finding.verdict = broken(rule.strength);
        finding.evidence = withRemark(lastText, Text::tr("was due %1").arg(date(due)));
    } else {
        finding.verdict = m_day.daysTo(due) <= soonDays ? pending(rule.strength)
                          : last.isValid()              ? Verdict::Fulfilled
                                                        : Verdict::OnTrack;
        finding.evidence = withRemark(lastText, Text::tr("next by %1").arg(deadline(due)));
    }
    return finding;
}

Finding Check::ownMeetingCosts(const Rule &rule) const {
    Finding finding = findingAt(rule, Place::Budget);
    finding.demand = Text::tr("Each institution bears its own costs of meetings");
    // Words for travel in the joint budget; a person decides whether they are right there.
    static const QStringList words = {
        QStringLiteral("reise"),   QStringLiteral("rejse"), QStringLiteral("travel"), QStringLiteral("hotel"),
        QStringLiteral("overnat"), QStringLiteral("diett"), QStringLiteral("diaet")};
    QStringList found;
    bool budgeted = false;
    for (const Budget &budget : m_facts.budgets) {
        if (budget.project || budget.year != m_day.year())
            continue;
        budgeted = true;
        for (const BudgetLine &line : m_facts.budgetLines) {
            if (line.budget != budget.id || line.section != BudgetSection::Expense)
                continue;
            const QString text = folded(line.text);
            for (const QString &word : words) {
                if (!text.contains(word))
                    continue;
                found.append(line.text);
                finding.sources.append(line.id);
                break;
            }
        }
    }
    const QString year = QString::number(m_day.year());
    if (!found.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence =
            Text::tr("The joint budget for %1 seems to pay for travel: %2").arg(year, joinedShort(found));
        return finding;
    }
    finding.evidence = budgeted ? Text::tr("No travel in the joint budget for %1").arg(year)
                                : Text::tr("No joint budget for %1").arg(year);
    finding.evidence = withRemark(finding.evidence, ownTravel(finding));
    return finding;
}

/// What institutions have borne of the year's travel, that of projects aside. Where it names none, the finding is in doubt.
QString Check::ownTravel(Finding &finding) const {
    QSet<Id> lines, payers;
    for (const Budget &budget : m_facts.budgets)
        for (const BudgetLine &line : m_facts.budgetLines)
            if (!budget.project && budget.year == m_day.year() && line.budget == budget.id &&
                line.section == BudgetSection::Travel)
                lines.insert(line.id);
    OreSum borne;
    int ofNobody = 0;
    for (const BudgetEntry &entry : m_facts.ownTravel) {
        if (!lines.contains(entry.line) || entry.day > m_day)
            continue;
        if (entry.paidBy) {
            borne.add(entry.amount);
            payers.insert(entry.paidBy);
        } else {
            ++ofNobody;
            finding.sources.append(entry.id);
        }
    }
    if (ofNobody > 0) {
        finding.verdict = pending(finding.rule.strength);
        return Text::tr("%n amount(s) of travel name no institution that bears them", nullptr, ofNobody);
    }
    if (payers.isEmpty())
        return {};
    return Text::tr("%n institution(s) have borne %1 themselves", nullptr, int(payers.size()))
        .arg(amountWithUnit(borne.value(), m_facts.network.currency, m_language));
}

Finding Check::answered(const Rule &rule) const {
    Finding finding = findingAt(rule, Place::Mandate);
    finding.demand = rule.title;
    const DateRange span = this->span(rule);
    const RuleAnswer *newest = nullptr;
    for (const RuleAnswer &answer : m_facts.answers)
        if (answer.rule == rule.id && span.contains(answer.day) && answer.day <= m_day &&
            (!newest || answer.day >= newest->day))
            newest = &answer;
    if (!newest) {
        finding.verdict = Verdict::Unanswered;
        finding.evidence = Text::tr("Nobody has answered for %1 yet").arg(inSpan(span));
        return finding;
    }
    finding.verdict = newest->met ? Verdict::Fulfilled : broken(rule.strength);
    const QString answer = newest->met ? Text::tr("Yes, %1", "answered on a date").arg(date(newest->day))
                                       : Text::tr("No, %1", "answered on a date").arg(date(newest->day));
    finding.evidence = withRemark(answer, newest->note.trimmed());
    return finding;
}

Finding Check::information(const Rule &rule) const {
    Finding finding = findingAt(rule, Place::None);
    finding.demand = rule.title;
    finding.verdict = Verdict::Information;
    return finding;
}

} // namespace aarring
