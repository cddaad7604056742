#include "storage/mapping.h"

#include "base/formats.h"

namespace aarring {

namespace {

// How a member's type is written in a column, and read back.
QVariant toColumn(const QString &v) { return v.isNull() ? QStringLiteral("") : v; }
QVariant toColumn(qint64 v) { return v; }
QVariant toColumn(int v) { return v; }
QVariant toColumn(bool v) { return v ? 1 : 0; }
QVariant toColumn(double v) { return v; }
QVariant toColumn(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
QVariant toColumn(QTime v) {
    return v.isValid() ? QVariant(v.toString(QStringLiteral("HH:mm"))) : QVariant();
}
QVariant toColumn(std::optional<qint64> v) { return v ? QVariant(*v) : QVariant(); }
QVariant toColumn(Language v) { return languageCode(v); }
template<class E>
requires std::is_enum_v<E> QVariant toColumn(E v) { return nameOf(v); }
template<class E>
QVariant toColumn(const std::optional<E> &v) {
    return v ? nameOf(*v) : QStringLiteral("");
}

void fromColumn(const ColumnValue &c, QString &v) { v = c.text(); }
void fromColumn(const ColumnValue &c, qint64 &v) { v = c.integer(); }
void fromColumn(const ColumnValue &c, int &v) { v = int(c.integer()); }
void fromColumn(const ColumnValue &c, bool &v) { v = c.integer() != 0; }
void fromColumn(const ColumnValue &c, double &v) { v = c.real(); }
void fromColumn(const ColumnValue &c, QDate &v) { v = fromIsoDate(c.utf8()); }
void fromColumn(const ColumnValue &c, QTime &v) {
    v = c.isNull() ? QTime() : QTime::fromString(c.text(), QStringLiteral("HH:mm"));
}
void fromColumn(const ColumnValue &c, std::optional<qint64> &v) {
    v = c.isNull() ? std::nullopt : std::optional<qint64>(c.integer());
}
void fromColumn(const ColumnValue &c, Language &v) {
    v = languageFromCode(c.text()).value_or(Language::English);
}
template<class E>
requires std::is_enum_v<E>
void fromColumn(const ColumnValue &c, E &v) { v = fromName<E>(c.text()).value_or(v); }
template<class E>
void fromColumn(const ColumnValue &c, std::optional<E> &v) {
    v = fromName<E>(c.text());
}

template<class T, class M>
MappedColumn<T> field(const char *name, M T::*member) {
    return {name, [member](const T &t) { return toColumn(t.*member); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, t.*member); }};
}

/// A key of another row; 0 stands as NULL so that the foreign key is not checked.
template<class T>
MappedColumn<T> reference(const char *name, Id T::*member) {
    return {name, [member](const T &t) { return t.*member ? QVariant(t.*member) : QVariant(); },
            [member](T &t, const ColumnValue &c) { t.*member = c.integer(); }};
}

template<class T>
MappedColumn<T> firstDay(DateRange T::*member) {
    return {"valid_from", [member](const T &t) { return toColumn((t.*member).from); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, (t.*member).from); }};
}

template<class T>
MappedColumn<T> lastDay(DateRange T::*member) {
    return {"valid_to", [member](const T &t) { return toColumn((t.*member).to); },
            [member](T &t, const ColumnValue &c) { fromColumn(c, (t.*member).to); }};
}

} // namespace

template<>
const Mapping<Network> &mappingOf() {
    static const Mapping<Network> m{
        "network",
        "id",
        {field("name", &Network::name), field("short_name", &Network::shortName),
         field("country", &Network::country), field("language", &Network::language),
         field("currency", &Network::currency), field("owner", &Network::owner),
         field("paper_size", &Network::paperSize), field("margin_mm", &Network::marginMm)}};
    return m;
}

template<>
const Mapping<Institution> &mappingOf() {
    using T = Institution;
    static const Mapping<T> m{"institution",
                              "id",
                              {field("name", &T::name), field("short_name", &T::shortName),
                               field("area", &T::area), field("kind", &T::kind), firstDay(&T::valid),
                               lastDay(&T::valid), reference("successor", &T::successor),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Person> &mappingOf() {
    using T = Person;
    static const Mapping<T> m{"person",
                              "id",
                              {field("first_name", &T::firstName), field("last_name", &T::lastName),
                               field("title", &T::title), reference("institution", &T::institution),
                               field("email", &T::email), field("phone", &T::phone)}};
    return m;
}

template<>
const Mapping<Body> &mappingOf() {
    using T = Body;
    static const Mapping<T> m{
        "body",
        "position, id",
        {field("name", &T::name), field("kind", &T::kind), field("min_size", &T::minSize),
         field("max_size", &T::maxSize), field("officers_belong", &T::officersBelong), firstDay(&T::valid),
         lastDay(&T::valid), field("position", &T::position), field("quorum", &T::quorum)}};
    return m;
}

template<>
const Mapping<BodyMembership> &mappingOf() {
    using T = BodyMembership;
    static const Mapping<T> m{"body_membership",
                              "valid_from, id",
                              {reference("body", &T::body), reference("person", &T::person),
                               firstDay(&T::period), lastDay(&T::period),
                               reference("elected_at", &T::electedAt), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Seat> &mappingOf() {
    using T = Seat;
    static const Mapping<T> m{"seat",
                              "position, id",
                              {reference("body", &T::body), reference("institution", &T::institution),
                               field("asked_on", &T::askedOn), firstDay(&T::valid), lastDay(&T::valid),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Appointment> &mappingOf() {
    using T = Appointment;
    static const Mapping<T> m{"appointment",
                              "valid_from, id",
                              {reference("seat", &T::seat), reference("person", &T::person),
                               field("role", &T::role), firstDay(&T::period), lastDay(&T::period),
                               field("appointed_by", &T::appointedBy), field("appointed_on", &T::appointedOn),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Office> &mappingOf() {
    using T = Office;
    static const Mapping<T> m{"office",
                              "position, id",
                              {reference("body", &T::body), field("kind", &T::kind),
                               field("title", &T::title), field("term_months", &T::termMonths),
                               field("sits_until_replaced", &T::sitsUntilReplaced),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Term> &mappingOf() {
    using T = Term;
    static const Mapping<T> m{"term",
                              "valid_from, id",
                              {reference("office", &T::office), reference("person", &T::person),
                               firstDay(&T::period), lastDay(&T::period),
                               reference("elected_at", &T::electedAt), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<MandateVersion> &mappingOf() {
    using T = MandateVersion;
    static const Mapping<T> m{"mandate_version",
                              "number, id",
                              {field("number", &T::number), field("state", &T::state),
                               field("overline", &T::overline), field("title", &T::title),
                               field("document_number", &T::documentNumber),
                               field("case_number", &T::caseNumber), field("submitted_on", &T::submittedOn),
                               field("approved_by", &T::approvedBy), field("approved_on", &T::approvedOn),
                               field("valid_from", &T::validFrom), field("next_revision", &T::nextRevision),
                               field("submitted_to", &T::submittedTo), field("valid_to", &T::validTo)}};
    return m;
}

template<>
const Mapping<MandateBlock> &mappingOf() {
    using T = MandateBlock;
    static const Mapping<T> m{"mandate_block",
                              "position, id",
                              {reference("version", &T::version), field("kind", &T::kind),
                               field("text", &T::text), field("position", &T::position),
                               field("emphasis", &T::emphasis)}};
    return m;
}

template<>
const Mapping<MandateEvent> &mappingOf() {
    using T = MandateEvent;
    static const Mapping<T> m{"mandate_event",
                              "day, id",
                              {reference("version", &T::version), field("kind", &T::kind),
                               field("day", &T::day), field("who", &T::who),
                               field("case_number", &T::caseNumber), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Attachment> &mappingOf() {
    using T = Attachment;
    static const Mapping<T> m{"attachment",
                              "position, id",
                              {field("owner", &T::owner), field("name", &T::name),
                               field("media_type", &T::mediaType), field("size", &T::size),
                               field("sha256", &T::sha256), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<StandardText> &mappingOf() {
    using T = StandardText;
    static const Mapping<T> m{
        "standard_text",
        "name, language, id",
        {field("name", &T::name), field("language", &T::language), field("text", &T::text)}};
    return m;
}

template<>
const Mapping<SpellingWord> &mappingOf() {
    static const Mapping<SpellingWord> m{"spelling_word", "word, id", {field("word", &SpellingWord::word)}};
    return m;
}

template<>
const Mapping<Rule> &mappingOf() {
    using T = Rule;
    static const Mapping<T> m{
        "rule",
        "position, id",
        {field("kind", &T::kind), field("strength", &T::strength), field("at_least", &T::atLeast),
         field("at_most", &T::atMost), reference("body", &T::body), reference("clause", &T::clause),
         field("confirmed_text", &T::confirmedText), field("position", &T::position),
         field("title", &T::title), field("period", &T::period), field("months", &T::months),
         field("institution_kind", &T::institutionKind), field("meeting_kind", &T::meetingKind),
         field("in_person", &T::inPerson), field("deadline", &T::deadline), field("who", &T::who)}};
    return m;
}

template<>
const Mapping<Meeting> &mappingOf() {
    using T = Meeting;
    static const Mapping<T> m{"meeting",
                              "date IS NULL, date, start_time, id",
                              {reference("body", &T::body),
                               field("title", &T::title),
                               field("date", &T::date),
                               field("start_time", &T::start),
                               field("end_time", &T::end),
                               field("form", &T::form),
                               field("state", &T::state),
                               field("place", &T::place),
                               field("link", &T::link),
                               field("host", &T::host),
                               field("counts", &T::counts),
                               field("note", &T::note),
                               field("kind", &T::kind),
                               field("theme", &T::theme),
                               field("last_day", &T::lastDay),
                               reference("postponed_to", &T::postponedTo),
                               field("reply_by", &T::replyBy),
                               field("called_on", &T::calledOn),
                               reference("chair", &T::chair),
                               reference("secretary", &T::secretary),
                               field("minutes_state", &T::minutesState),
                               reference("minutes_approved_at", &T::minutesApprovedAt),
                               field("practical", &T::practical),
                               field("sequence", &T::sequence),
                               field("uid", &T::uid)}};
    return m;
}

template<>
const Mapping<AgendaItem> &mappingOf() {
    using T = AgendaItem;
    static const Mapping<T> m{"agenda_item",
                              "position, id",
                              {reference("meeting", &T::meeting), field("kind", &T::kind),
                               field("title", &T::title), field("presenters", &T::presenters),
                               field("minutes", &T::minutes), field("background", &T::background),
                               field("proposal", &T::proposal), field("position", &T::position),
                               reference("parent", &T::parent), field("fixed_start", &T::fixedStart),
                               field("internal", &T::internal), field("discussion", &T::discussion),
                               field("decision", &T::decision), field("submitted_by", &T::submittedBy),
                               field("submitted_on", &T::submittedOn), field("began_at", &T::beganAt),
                               field("ended_at", &T::endedAt)}};
    return m;
}

template<>
const Mapping<Project> &mappingOf() {
    using T = Project;
    static const Mapping<T> m{
        "project",
        "valid_from IS NULL, valid_from, id",
        {field("title", &T::title), field("subtitle", &T::subtitle), reference("project_owner", &T::owner),
         field("state", &T::state), firstDay(&T::period), lastDay(&T::period),
         field("contact_name", &T::contactName), field("contact_role", &T::contactRole),
         field("contact_email", &T::contactEmail), field("contact_phone", &T::contactPhone),
         field("basis", &T::basis), field("about", &T::about), field("result", &T::result),
         field("case_number", &T::caseNumber), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<ProjectPartner> &mappingOf() {
    using T = ProjectPartner;
    static const Mapping<T> m{"project_partner",
                              "position, id",
                              {reference("project", &T::project), reference("institution", &T::institution),
                               field("contribution", &T::contribution), field("own_funding", &T::ownFunding),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Objective> &mappingOf() {
    using T = Objective;
    static const Mapping<T> m{
        "objective",
        "position, id",
        {reference("project", &T::project), field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Budget> &mappingOf() {
    using T = Budget;
    static const Mapping<T> m{"budget",
                              "year, id",
                              {field("year", &T::year), field("title", &T::title), field("note", &T::note),
                               reference("project", &T::project)}};
    return m;
}

template<>
const Mapping<BudgetLine> &mappingOf() {
    using T = BudgetLine;
    static const Mapping<T> m{"budget_line",
                              "position, id",
                              {reference("budget", &T::budget), field("section", &T::section),
                               field("text", &T::text), field("planned", &T::planned),
                               field("note", &T::note), field("position", &T::position),
                               field("category", &T::category), field("revised", &T::revised),
                               field("explanation", &T::explanation)}};
    return m;
}

template<>
const Mapping<BudgetEntry> &mappingOf() {
    using T = BudgetEntry;
    static const Mapping<T> m{"budget_entry",
                              "day, id",
                              {reference("line", &T::line), field("day", &T::day), field("text", &T::text),
                               field("amount", &T::amount), field("voucher", &T::voucher),
                               reference("paid_by", &T::paidBy)}};
    return m;
}

template<>
const Mapping<Grant> &mappingOf() {
    using T = Grant;
    static const Mapping<T> m{
        "grant_award",
        "valid_from, id",
        {field("title", &T::title), field("funder", &T::funder), field("case_number", &T::caseNumber),
         reference("line", &T::line), field("state", &T::state), firstDay(&T::period), lastDay(&T::period),
         field("apply_by", &T::applyBy), field("applied", &T::applied), field("granted", &T::granted),
         field("granted_on", &T::grantedOn), field("conditions", &T::conditions),
         field("own_share", &T::ownShare), field("report_by", &T::reportBy),
         field("reported_on", &T::reportedOn), field("note", &T::note), reference("project", &T::project)}};
    return m;
}

template<>
const Mapping<Instalment> &mappingOf() {
    using T = Instalment;
    static const Mapping<T> m{"instalment",
                              "due IS NULL, due, id",
                              {reference("award", &T::grant), field("due", &T::due),
                               field("amount", &T::amount), reference("entry", &T::entry),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<SharePlan> &mappingOf() {
    using T = SharePlan;
    static const Mapping<T> m{"share_plan",
                              "position, id",
                              {reference("budget", &T::budget), reference("line", &T::line),
                               field("title", &T::title), field("key", &T::key), field("total", &T::total),
                               field("unit", &T::unit), reference("remainder_to", &T::remainderTo),
                               field("due", &T::due), field("note", &T::note),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Share> &mappingOf() {
    using T = Share;
    static const Mapping<T> m{"share",
                              "position, id",
                              {reference("plan", &T::plan), reference("institution", &T::institution),
                               field("inhabitants", &T::inhabitants), field("percent", &T::percent),
                               field("amount", &T::amount), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<ActionPlan> &mappingOf() {
    using T = ActionPlan;
    static const Mapping<T> m{"action_plan",
                              "year, id",
                              {field("year", &T::year), field("adopted_on", &T::adoptedOn),
                               reference("meeting", &T::meeting), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<PriorityArea> &mappingOf() {
    using T = PriorityArea;
    static const Mapping<T> m{"priority_area",
                              "position, id",
                              {reference("plan", &T::plan), field("title", &T::title),
                               field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Goal> &mappingOf() {
    using T = Goal;
    static const Mapping<T> m{"goal",
                              "position, id",
                              {reference("plan", &T::plan), reference("priority_area", &T::area),
                               reference("clause", &T::clause), field("title", &T::title),
                               field("text", &T::text), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Measure> &mappingOf() {
    using T = Measure;
    static const Mapping<T> m{"measure",
                              "position, id",
                              {reference("goal", &T::goal), reference("project", &T::project),
                               field("title", &T::title), field("text", &T::text),
                               reference("person", &T::person), field("who", &T::who),
                               reference("institution", &T::institution), field("deadline", &T::deadline),
                               field("resources", &T::resources), field("result", &T::result),
                               field("state", &T::state), field("done_on", &T::doneOn),
                               reference("carried_from", &T::carriedFrom), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Report> &mappingOf() {
    using T = Report;
    static const Mapping<T> m{"report",
                              "valid_to, id",
                              {field("kind", &T::kind),
                               field("title", &T::title),
                               field("language", &T::language),
                               firstDay(&T::period),
                               lastDay(&T::period),
                               reference("award", &T::grant),
                               field("due", &T::due),
                               field("recipient", &T::recipient),
                               field("state", &T::state),
                               field("sent_to", &T::sentTo),
                               field("sent_on", &T::sentOn),
                               field("acknowledged_on", &T::acknowledgedOn),
                               field("acknowledged_by", &T::acknowledgedBy),
                               field("case_number", &T::caseNumber),
                               field("note", &T::note),
                               field("sender_name", &T::senderName),
                               field("sender_short_name", &T::senderShortName),
                               field("sheet", &T::sheet),
                               field("margin_mm", &T::marginMm),
                               field("logo", &T::logo),
                               field("logo_type", &T::logoType)}};
    return m;
}

template<>
const Mapping<ReportPart> &mappingOf() {
    using T = ReportPart;
    static const Mapping<T> m{"report_part",
                              "position, id",
                              {reference("report", &T::report), field("subject", &T::subject),
                               field("title", &T::title), field("lead", &T::lead), field("facts", &T::facts),
                               field("facts_on", &T::factsOn), field("assessment", &T::assessment),
                               field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Resource> &mappingOf() {
    using T = Resource;
    static const Mapping<T> m{
        "resource",
        "title, id",
        {field("title", &T::title), field("kind", &T::kind), field("theme", &T::theme),
         field("audience", &T::audience), reference("producer", &T::producer),
         reference("person", &T::person), field("who", &T::who), field("link", &T::link),
         field("state", &T::state), field("published", &T::published), field("review_due", &T::reviewDue),
         field("retired_on", &T::retiredOn), field("about", &T::about), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<RuleAnswer> &mappingOf() {
    using T = RuleAnswer;
    static const Mapping<T> m{
        "rule_answer",
        "day, id",
        {reference("rule", &T::rule), field("day", &T::day), field("met", &T::met), field("note", &T::note)}};
    return m;
}

template<>
const Mapping<QuietPeriod> &mappingOf() {
    using T = QuietPeriod;
    static const Mapping<T> m{
        "quiet_period",
        "position, id",
        {field("name", &T::name), field("span", &T::span), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<DayOverride> &mappingOf() {
    using T = DayOverride;
    static const Mapping<T> m{
        "day_override", "day, id", {field("day", &T::day), field("kind", &T::kind), field("name", &T::name)}};
    return m;
}

template<>
const Mapping<YearEntry> &mappingOf() {
    using T = YearEntry;
    static const Mapping<T> m{"year_entry",
                              "date IS NULL, date, id",
                              {field("kind", &T::kind), field("title", &T::title), field("theme", &T::theme),
                               field("date", &T::date), field("last_day", &T::lastDay),
                               field("state", &T::state), field("done_on", &T::doneOn),
                               field("sent_to", &T::sentTo), reference("body", &T::body),
                               field("note", &T::note)}};
    return m;
}

template<>
const Mapping<Participant> &mappingOf() {
    using T = Participant;
    static const Mapping<T> m{
        "participant",
        "position, id",
        {reference("meeting", &T::meeting), reference("person", &T::person), field("name", &T::name),
         field("role", &T::role), field("kind", &T::kind), field("attendance", &T::attendance),
         reference("substitute_for", &T::substituteFor), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<FollowUp> &mappingOf() {
    using T = FollowUp;
    static const Mapping<T> m{
        "follow_up",
        "deadline IS NULL, deadline, position, id",
        {reference("item", &T::item), field("what", &T::what), reference("person", &T::person),
         field("who", &T::who), field("deadline", &T::deadline), field("state", &T::state),
         field("done_on", &T::doneOn), field("note", &T::note), field("position", &T::position)}};
    return m;
}

template<>
const Mapping<Candidate> &mappingOf() {
    using T = Candidate;
    static const Mapping<T> m{"candidate",
                              "position, id",
                              {reference("item", &T::item), reference("office", &T::office),
                               reference("body", &T::body), reference("person", &T::person),
                               field("votes", &T::votes), field("elected", &T::elected),
                               field("position", &T::position)}};
    return m;
}

} // namespace aarring
