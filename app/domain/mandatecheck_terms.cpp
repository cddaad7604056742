#include "domain/mandatecheck_p.h"

namespace aarring {

using namespace check;

Finding Check::bodySize(const Rule &rule, const Body &body) const {
    const int size = int(membersOf(body, m_facts, m_day).size());
    const int missing = rule.atLeast - size;
    const int tooMany = rule.atMost > 0 ? size - rule.atMost : 0;

    Finding finding = findingAt(rule, Place::Terms);
    QString wanted; // "5–7"
    if (rule.atLeast > 0 && rule.atMost > rule.atLeast) {
        wanted = Text::tr("%1–%2", "from–to").arg(rule.atLeast).arg(rule.atMost);
        finding.demand = Text::tr("%1 has %2 members", "5–7 members").arg(body.name, wanted);
    } else if (rule.atLeast == rule.atMost) {
        wanted = QString::number(rule.atLeast);
        finding.demand = Text::tr("%1 has %n member(s)", nullptr, rule.atLeast).arg(body.name);
    } else if (rule.atLeast > 0) {
        wanted = Text::tr("at least %1").arg(rule.atLeast);
        finding.demand = Text::tr("%1 has at least %n member(s)", nullptr, rule.atLeast).arg(body.name);
    } else {
        wanted = Text::tr("at most %1").arg(rule.atMost);
        finding.demand = Text::tr("%1 has at most %n member(s)", nullptr, rule.atMost).arg(body.name);
    }

    const QString standing =
        Text::tr("%1 has %2 of %3", "body has 4 of 5–7").arg(body.name).arg(size).arg(wanted);
    if (missing > 0) {
        finding.verdict = broken(rule.strength);
        finding.evidence =
            withRemark(standing, Text::tr("at least %n more must be elected", nullptr, missing));
    } else if (tooMany > 0) {
        finding.verdict = broken(rule.strength);
        finding.evidence = withRemark(standing, Text::tr("%n too many", nullptr, tooMany));
    } else {
        finding.evidence = Text::tr("%1 has %n member(s)", nullptr, size).arg(body.name);
        lookAtSizeAhead(finding, body, rule.atLeast, rule.atMost);
    }
    return finding;
}

Finding Check::officesFilled(const Rule &rule, const Body &body) const {
    QStringList titles, vacant, overdue, ending, holders;
    QDate soonest, failsOn;
    int months = -1; // common length of the terms; 0 when they differ
    const QList<Term> endingSoon = termsEndingSoon(m_facts, m_day, soonDays);
    for (const Office &office : m_facts.offices) {
        if (office.body != body.id || office.kind == OfficeKind::Other)
            continue;
        titles.append(titles.isEmpty() ? office.title : office.title.toLower());
        months = months < 0 || months == office.termMonths ? office.termMonths : 0;
        const std::optional<Term> term = termOn(office, m_facts, m_day);
        if (!term) {
            vacant.append(office.title.toLower());
            continue;
        }
        if (const QDate gap = vacantFrom(office); gap > m_day && (!failsOn.isValid() || gap < failsOn))
            failsOn = gap;
        const QDate until = term->period.to;
        if (until.isValid() && until < m_day)
            overdue.append(
                Text::tr("%1's term ended %2", "person, date").arg(personName(term->person), date(until)));
        else if (endingSoon.contains(*term))
            ending.append(
                Text::tr("%1's term ends %2", "person, date").arg(personName(term->person), date(until)));
        holders.append(personName(term->person));
        if (until.isValid() && (!soonest.isValid() || until < soonest))
            soonest = until;
    }

    Finding finding = findingAt(rule, Place::Terms);
    const QString offices = titles.isEmpty() ? Text::tr("Leader and deputy") : joined(titles);
    if (months > 0 && months % 12 == 0)
        finding.demand = Text::tr("%1 elected for %n year(s)", "offices", months / 12).arg(offices);
    else if (months > 0)
        finding.demand = Text::tr("%1 elected for %n month(s)", "offices", months).arg(offices);
    else
        finding.demand = Text::tr("%1 elected", "offices").arg(offices);
    finding.demand = of(body, finding.demand);

    if (titles.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("No offices have been entered");
    } else if (!vacant.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("Vacant: %1", "offices").arg(joined(vacant));
    } else if (!overdue.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = withRemark(joined(overdue), Text::tr("in office until a successor is elected"));
    } else if (!ending.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = withRemark(joined(ending), Text::tr("a successor must be elected"));
        finding.failsOn = failsOn;
    } else {
        finding.evidence = joined(holders);
        finding.failsOn = failsOn;
        if (soonest.isValid())
            finding.evidence = withRemark(finding.evidence, Text::tr("until %1").arg(date(soonest)));
    }
    return finding;
}

Finding Check::bodyExists(const Rule &rule) const {
    const Body *body = find(m_facts.bodies, rule.body);
    Finding finding = findingAt(rule, Place::Terms);
    finding.demand = body ? Text::tr("%1 exists", "body").arg(body->name) : Text::tr("A group exists");
    const int members =
        body && body->valid.contains(m_day) ? int(membersOf(*body, m_facts, m_day).size()) : 0;
    if (members > 0) {
        finding.evidence = Text::tr("%1 has %n member(s)", nullptr, members).arg(body->name);
        lookAtSizeAhead(finding, *body, 1, 0);
        return finding;
    }
    finding.verdict = broken(rule.strength);
    finding.evidence = body && body->valid.contains(m_day) ? Text::tr("%1 has no members").arg(body->name)
                                                           : Text::tr("No such group on this day");
    return finding;
}

namespace {

/// The office when it is one the mandate gives duties, else nullptr.
const Office *leadingOffice(const NetworkFacts &facts, Id id) {
    const Office *office = find(facts.offices, id);
    return office && office->kind != OfficeKind::Other ? office : nullptr;
}

} // namespace

Finding Check::officersElectedBy(const Rule &rule, const Body &body) const {
    Finding finding = findingAt(rule, Place::Terms);
    finding.demand = Text::tr("%1 elects leader and deputy", "body").arg(body.name);
    QStringList elected, unknown, elsewhere;
    for (const Office &office : m_facts.offices) {
        const std::optional<Term> term =
            leadingOffice(m_facts, office.id) ? termOn(office, m_facts, m_day) : std::nullopt;
        if (!term)
            continue;
        const Meeting *meeting = find(m_facts.meetings, term->electedAt);
        if (meeting && meeting->body == body.id) {
            elected.append(
                Text::tr("%1 elected %2", "person, date").arg(personName(term->person), date(meeting->date)));
            continue;
        }
        (meeting ? elsewhere : unknown).append(personName(term->person));
        finding.sources.append(term->id);
    }
    if (!elsewhere.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("Elected at another body's meeting: %1").arg(joined(elsewhere));
    } else if (!unknown.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("No meeting is entered for the election of %1").arg(joined(unknown));
    } else if (elected.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("Nobody has been elected yet");
    } else {
        finding.evidence = joined(elected);
    }
    return finding;
}

Finding Check::membersElectedBy(const Rule &rule, const Body &body) const {
    Finding finding = findingAt(rule, Place::Terms);
    finding.demand = Text::tr("%1 elects the members of the resource group", "body").arg(body.name);
    QStringList unknown, elsewhere;
    int elected = 0;
    for (const BodyMembership &m : m_facts.memberships) {
        const Body *group = find(m_facts.bodies, m.body);
        if (!group || group->kind != BodyKind::ResourceGroup || !m.period.contains(m_day))
            continue;
        const Meeting *meeting = find(m_facts.meetings, m.electedAt);
        if (meeting && meeting->body == body.id) {
            ++elected;
            continue;
        }
        (meeting ? elsewhere : unknown).append(personName(m.person));
        finding.sources.append(m.id);
    }
    if (!elsewhere.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("Elected at another body's meeting: %1").arg(joinedShort(elsewhere));
    } else if (!unknown.isEmpty()) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("No meeting is entered for the election of %1").arg(joinedShort(unknown));
    } else if (elected == 0) {
        finding.verdict = pending(rule.strength);
        finding.evidence = Text::tr("Nobody has been elected yet");
    } else {
        finding.evidence = Text::tr("%n member(s) elected at a meeting of the network", nullptr, elected);
    }
    return finding;
}

Finding Check::termLength(const Rule &rule) const {
    Finding finding = findingAt(rule, Place::Terms);
    finding.demand =
        rule.months % 12 == 0
            ? Text::tr("Leader and deputy sit for %n year(s) at a time", nullptr, rule.months / 12)
            : Text::tr("Leader and deputy sit for %n month(s) at a time", nullptr, rule.months);
    QStringList tooLong;
    int terms = 0;
    for (const Term &term : m_facts.terms) {
        const bool over = term.period.to.isValid() && term.period.to < m_day;
        if (over || !leadingOffice(m_facts, term.office))
            continue;
        ++terms;
        const bool fits = term.period.from.isValid() && term.period.to.isValid() &&
                          term.period.to < term.period.from.addMonths(rule.months);
        if (fits)
            continue;
        tooLong.append(
            term.period.to.isValid()
                ? Text::tr("%1 until %2", "person, date").arg(personName(term.person), date(term.period.to))
                : Text::tr("%1 without a last day", "person").arg(personName(term.person)));
        finding.sources.append(term.id);
    }
    if (!tooLong.isEmpty()) {
        finding.verdict = broken(rule.strength);
        finding.evidence = Text::tr("Too long: %1").arg(joined(tooLong));
    } else {
        finding.evidence = terms ? Text::tr("%n term(s), none longer", nullptr, terms)
                                 : Text::tr("Nobody has been elected yet");
    }
    return finding;
}

} // namespace aarring
