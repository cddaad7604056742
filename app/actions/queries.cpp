#include "actions/factsread.h"
#include "actions/queries_p.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

Queries::Queries(Connection &connection, const Clock &clock)
    : m_connection(connection), m_store(connection), m_log(connection, clock, QString()), m_clock(clock) {
    m_facts = readFacts(m_store, false, [this](const Error &error) { tell(error); }).facts;
    m_rules = read<Rule>();
    m_quietPeriods = read<QuietPeriod>();
    m_dayOverrides = read<DayOverride>();
    makeCalendar();
}

Queries::~Queries() = default;

void Queries::tell(const Error &error) const {
    if (!m_failure)
        m_failure = error;
    emit failed(error);
}

Status Queries::takeFailure() const {
    const std::optional<Error> failure = std::exchange(m_failure, std::nullopt);
    return failure ? Status(*failure) : Status(Done{});
}

QDate Queries::today() const { return m_clock.today(); }

void Queries::readNetwork() {
    if (const auto networks = read<Network>(); !networks.isEmpty())
        m_facts.network = networks.first();
}

void Queries::readOwnTravel() {
    if (m_booked)
        m_facts.ownTravel = ownTravelAmong(*m_booked, m_facts.budgetLines);
    else
        m_facts.ownTravel =
            read<BudgetEntry>(QStringLiteral("line IN (SELECT id FROM budget_line WHERE section = ?)"),
                              {nameOf(BudgetSection::Travel)});
}

void Queries::makeCalendar() {
    m_facts.calendar = Calendar(m_facts.network.country, m_dayOverrides, m_quietPeriods);
}

template<class T>
const T *Queries::find(const QList<T> &list, Id id) const {
    // There may be a hundred thousand amounts, and hardly ever one is looked for: looking is cheaper than their index.
    if constexpr (std::is_same_v<T, BudgetEntry>) {
        const auto found =
            std::find_if(list.begin(), list.end(), [id](const T &entry) { return entry.id == id; });
        return found == list.end() ? nullptr : &*found;
    }
    if (m_index.isEmpty())
        buildIndex();
    // The key may be one of another list.
    const qsizetype place = m_index.value(id, -1);
    return place >= 0 && place < list.size() && list.at(place).id == id ? &list.at(place) : nullptr;
}

void Queries::buildIndex() const {
    const auto add = [this](const auto &list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_index.insert(list.at(i).id, i);
    };
    m_index.reserve(m_facts.institutions.size() + m_facts.persons.size() + m_facts.seats.size() +
                    m_facts.appointments.size() + m_facts.resources.size());
    add(m_facts.institutions);
    add(m_facts.persons);
    add(m_facts.bodies);
    add(m_facts.seats);
    add(m_facts.appointments);
    add(m_facts.memberships);
    add(m_facts.offices);
    add(m_facts.terms);
    add(m_facts.meetings);
    add(m_facts.mandates);
    add(m_facts.budgets);
    add(m_facts.entries);
    add(m_facts.budgetLines);
    add(m_facts.grants);
    add(m_facts.projects);
    add(m_facts.actionPlans);
    add(m_facts.priorityAreas);
    add(m_facts.goals);
    add(m_facts.measures);
    add(m_facts.reports);
    add(m_facts.resources);
}

const Institution *Queries::institution(Id id) const { return find(m_facts.institutions, id); }
const Person *Queries::person(Id id) const { return find(m_facts.persons, id); }
const Body *Queries::body(Id id) const { return find(m_facts.bodies, id); }
const Seat *Queries::seat(Id id) const { return find(m_facts.seats, id); }
const Appointment *Queries::appointment(Id id) const { return find(m_facts.appointments, id); }
const Office *Queries::office(Id id) const { return find(m_facts.offices, id); }
const Term *Queries::term(Id id) const { return find(m_facts.terms, id); }
const BodyMembership *Queries::membership(Id id) const { return find(m_facts.memberships, id); }
const Meeting *Queries::meeting(Id id) const { return find(m_facts.meetings, id); }
const MandateVersion *Queries::mandate(Id id) const { return find(m_facts.mandates, id); }
const Budget *Queries::budget(Id id) const { return find(m_facts.budgets, id); }
const YearEntry *Queries::entry(Id id) const { return find(m_facts.entries, id); }

const BudgetLine *Queries::budgetLine(Id id) const { return find(m_facts.budgetLines, id); }
const Grant *Queries::grant(Id id) const { return find(m_facts.grants, id); }
const Report *Queries::report(Id id) const { return find(m_facts.reports, id); }
const Project *Queries::project(Id id) const { return find(m_facts.projects, id); }
const Resource *Queries::resource(Id id) const { return find(m_facts.resources, id); }
const BudgetEntry *Queries::booked(Id id) const { return find(booked(), id); }

const ActionPlan *Queries::actionPlan(Id id) const { return find(m_facts.actionPlans, id); }
const PriorityArea *Queries::priorityArea(Id id) const { return find(m_facts.priorityAreas, id); }
const Goal *Queries::goal(Id id) const { return find(m_facts.goals, id); }
const Measure *Queries::measure(Id id) const { return find(m_facts.measures, id); }

const ActionPlan *Queries::actionPlanOf(int year) const {
    for (const ActionPlan &plan : m_facts.actionPlans)
        if (plan.year == year)
            return &plan;
    return nullptr;
}

Id Queries::networkBody() const {
    for (const Body &body : m_facts.bodies)
        if (body.kind == BodyKind::Network)
            return body.id;
    return 0;
}

const MandateVersion *Queries::currentMandate() const {
    return m_facts.mandates.isEmpty() ? nullptr : &m_facts.mandates.last();
}

const MandateVersion *Queries::approvedMandate() const {
    for (auto it = m_facts.mandates.crbegin(); it != m_facts.mandates.crend(); ++it)
        if (it->state == MandateState::Approved)
            return &*it;
    return nullptr;
}

QList<MandateBlock> Queries::mandateText(Id version) const {
    return read<MandateBlock>(QStringLiteral("version = ?"), {version});
}

MandateText Queries::wholeMandate(Id version) const {
    const MandateVersion *found = mandate(version);
    return found ? MandateText{found->overline, found->title, mandateText(version)} : MandateText{};
}

QList<MandateEvent> Queries::mandateEvents() const { return read<MandateEvent>(); }

QList<Attachment> Queries::attachments(Id owner) const {
    return read<Attachment>(QStringLiteral("owner = ?"), {owner});
}

Result<QByteArray> Queries::content(const Attachment &attachment) const {
    return m_store.blob(attachment.sha256);
}

QList<SharePlan> Queries::sharePlans(Id budget) const {
    return read<SharePlan>(QStringLiteral("budget = ?"), {budget});
}

QList<Share> Queries::shares(Id plan) const { return read<Share>(QStringLiteral("plan = ?"), {plan}); }

QList<ReportPart> Queries::reportParts(Id report) const {
    return read<ReportPart>(QStringLiteral("report = ?"), {report});
}

QStringList Queries::spellingWords() const {
    QStringList words;
    for (const SpellingWord &word : read<SpellingWord>())
        words.append(word.word);
    return words;
}

Picture Queries::logo() const {
    const auto kept = read<Attachment>(QStringLiteral("owner = ?"), {m_facts.network.id});
    if (kept.isEmpty())
        return {};
    return picture(kept.last().sha256, kept.last().mediaType);
}

Picture Queries::logo(const Report &sent) const {
    return sent.logo.isEmpty() ? Picture() : picture(sent.logo, sent.logoType);
}

Picture Queries::picture(const QString &sha256, const QString &mediaType) const {
    const auto bytes = m_store.blob(sha256);
    if (!bytes) {
        tell(bytes.error());
        return {};
    }
    return {*bytes, mediaType, {}};
}

OwnTexts Queries::ownTexts(Language language) const {
    OwnTexts texts;
    for (const StandardText &text :
         read<StandardText>(QStringLiteral("language = ?"), {languageCode(language)}))
        texts.insert(text.name, text.text);
    return texts;
}

// Today's is kept until something changes: the window asks for it many times.
QList<Finding> Queries::check(QDate day, Language language) const {
    if (day != today())
        return checkMandate(m_rules, m_facts, day, language);
    // The sentences come from the translation installed now; one of them tells whether it is another one.
    const QString words = QCoreApplication::translate("Domain", "A group exists");
    if (m_verdictsOn != day || m_verdictsIn != language || m_verdictsWords != words) {
        m_verdictsWords = words;
        m_verdicts = checkMandate(m_rules, m_facts, day, language);
        m_verdictsOn = day;
        m_verdictsIn = language;
    }
    return m_verdicts;
}

QList<Finding> Queries::verdicts() const {
    // The first to ask needs no words, but the page that is shown next does, in the window's language.
    const bool isKnown = m_verdictsOn == today();
    return check(today(), isKnown ? m_verdictsIn : languageFromCode(QLocale().name()).value_or(m_verdictsIn));
}

template<class T>
void Queries::reload(QList<T> &list, const ChangeSet &changes, bool positioned) {
    const QString table = QLatin1String(mappingOf<T>().table);
    const auto touched = changes.rows.constFind(table);
    if (touched == changes.rows.cend())
        return;
    // Reading the whole table is simplest; it is too slow only for the few tables that can hold thousands of
    // rows, and these do not depend on their order.
    constexpr qsizetype few = 50;
    if (positioned || touched->size() > few || list.size() < 200) {
        auto rows = m_store.all<T>();
        if (!rows)
            return tell(rows.error());
        list = std::move(*rows);
        m_index.clear();
        return;
    }
    for (const Id id : *touched) {
        const auto row = m_store.all<T>(QStringLiteral("id = ?"), {id});
        if (!row)
            return tell(row.error());
        const T *known = find(list, id);
        if (known && row->isEmpty()) {
            list.removeAt(known - list.constData());
            m_index.clear();
        } else if (known) {
            list[known - list.constData()] = row->first();
        } else if (!row->isEmpty()) {
            m_index.insert(id, list.size());
            list.append(row->first());
        }
    }
}

void Queries::follow(const ChangeSet &changes) {
    if (changes.read)
        takeOver(*changes.read);
    else
        reloadFacts(changes);
    reload(m_rules, changes, true);
    reload(m_quietPeriods, changes, true);
    reload(m_dayOverrides, changes, true);
    makeCalendar();
    followInSearch(changes);
    m_verdictsOn = {};
}

void Queries::reloadFacts(const ChangeSet &changes) {
    if (changes.touches("network"))
        readNetwork();
    reload(m_facts.institutions, changes, false);
    reload(m_facts.persons, changes, false);
    reload(m_facts.bodies, changes, true);
    reload(m_facts.seats, changes, false);
    reload(m_facts.appointments, changes, false);
    reload(m_facts.memberships, changes, false);
    reload(m_facts.offices, changes, true);
    reload(m_facts.terms, changes, false);
    reload(m_facts.meetings, changes, true);
    reload(m_facts.mandates, changes, true);
    reload(m_facts.budgets, changes, true);
    reload(m_facts.budgetLines, changes, true);
    reload(m_facts.entries, changes, true);
    reload(m_facts.answers, changes, true);
    reload(m_facts.grants, changes, true);
    reload(m_facts.instalments, changes, true);
    reload(m_facts.projects, changes, true);
    reload(m_facts.actionPlans, changes, true);
    reload(m_facts.priorityAreas, changes, true);
    reload(m_facts.goals, changes, true);
    reload(m_facts.measures, changes, true);
    reload(m_facts.reports, changes, true);
    reload(m_facts.resources, changes, false);
    if (m_booked)
        reload(*m_booked, changes, false);
    if (changes.touches("budget_entry") || changes.touches("budget_line"))
        readOwnTravel();
}

/// What was known before goes to whoever has read: letting go of very many rows takes long, too.
void Queries::takeOver(FactsRead &read) {
    std::swap(m_facts, read.facts);
    if (read.booked)
        std::swap(m_booked, read.booked);
    m_index.clear();
}

} // namespace aarring
