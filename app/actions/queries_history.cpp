#include "actions/queries.h"
#include "base/formats.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aarring {

namespace {

struct TableWord {
    const char *table;
    const char *word;
};

constexpr TableWord tableWords[] = {
    {"network", QT_TRANSLATE_NOOP("History", "Network")},
    {"institution", QT_TRANSLATE_NOOP("History", "Institution")},
    {"person", QT_TRANSLATE_NOOP("History", "Person")},
    {"body", QT_TRANSLATE_NOOP("History", "Body")},
    {"seat", QT_TRANSLATE_NOOP("History", "Seat")},
    {"appointment", QT_TRANSLATE_NOOP("History", "Appointment")},
    {"body_membership", QT_TRANSLATE_NOOP("History", "Membership")},
    {"office", QT_TRANSLATE_NOOP("History", "Office")},
    {"term", QT_TRANSLATE_NOOP("History", "Term")},
    {"meeting", QT_TRANSLATE_NOOP("History", "Meeting")},
    {"agenda_item", QT_TRANSLATE_NOOP("History", "Agenda item")},
    {"mandate_version", QT_TRANSLATE_NOOP("History", "Mandate version")},
    {"mandate_block", QT_TRANSLATE_NOOP("History", "Mandate text")},
    {"mandate_event", QT_TRANSLATE_NOOP("History", "Event of the mandate")},
    {"attachment", QT_TRANSLATE_NOOP("History", "Attachment")},
    {"standard_text", QT_TRANSLATE_NOOP("History", "Standard text")},
    {"spelling_word", QT_TRANSLATE_NOOP("History", "Word for the spelling check")},
    {"rule", QT_TRANSLATE_NOOP("History", "Rule")},
    {"rule_answer", QT_TRANSLATE_NOOP("History", "Answer to a rule")},
    {"quiet_period", QT_TRANSLATE_NOOP("History", "Quiet time")},
    {"day_override", QT_TRANSLATE_NOOP("History", "Special day")},
    {"year_entry", QT_TRANSLATE_NOOP("History", "Entry in the year")},
    {"participant", QT_TRANSLATE_NOOP("History", "Participant")},
    {"follow_up", QT_TRANSLATE_NOOP("History", "Follow-up")},
    {"candidate", QT_TRANSLATE_NOOP("History", "Candidate")},
    {"budget", QT_TRANSLATE_NOOP("History", "Budget")},
    {"budget_line", QT_TRANSLATE_NOOP("History", "Budget line")},
    {"budget_entry", QT_TRANSLATE_NOOP("History", "Booked amount")},
    {"grant_award", QT_TRANSLATE_NOOP("History", "Grant")},
    {"instalment", QT_TRANSLATE_NOOP("History", "Instalment of a grant")},
    {"share_plan", QT_TRANSLATE_NOOP("History", "Sum to share")},
    {"share", QT_TRANSLATE_NOOP("History", "Share of an institution")},
    {"project", QT_TRANSLATE_NOOP("History", "Project")},
    {"project_partner", QT_TRANSLATE_NOOP("History", "Partner of a project")},
    {"objective", QT_TRANSLATE_NOOP("History", "Objective of a project")},
    {"action_plan", QT_TRANSLATE_NOOP("History", "Action plan")},
    {"priority_area", QT_TRANSLATE_NOOP("History", "Priority area")},
    {"goal", QT_TRANSLATE_NOOP("History", "Goal")},
    {"measure", QT_TRANSLATE_NOOP("History", "Measure")},
    {"report", QT_TRANSLATE_NOOP("History", "Report")},
    {"report_part", QT_TRANSLATE_NOOP("History", "Part of a report")},
    {"resource", QT_TRANSLATE_NOOP("History", "Resource")},
};

/// How a column's value is written for people.
enum class Shape { Text, Date, Amount, Percent, YesNo, Number, Key, Kind, Hidden };

struct ColumnWord {
    const char *column;
    const char *word;
    Shape shape;
};

constexpr ColumnWord columnWords[] = {
    {"name", QT_TRANSLATE_NOOP("History", "Name"), Shape::Text},
    {"short_name", QT_TRANSLATE_NOOP("History", "Short name"), Shape::Text},
    {"country", QT_TRANSLATE_NOOP("History", "Country"), Shape::Text},
    {"language", QT_TRANSLATE_NOOP("History", "Language"), Shape::Text},
    {"currency", QT_TRANSLATE_NOOP("History", "Currency"), Shape::Text},
    {"owner", QT_TRANSLATE_NOOP("History", "Owner"), Shape::Text},
    {"area", QT_TRANSLATE_NOOP("History", "Area"), Shape::Text},
    {"kind", QT_TRANSLATE_NOOP("History", "Kind"), Shape::Kind},
    {"valid_from", QT_TRANSLATE_NOOP("History", "From"), Shape::Date},
    {"valid_to", QT_TRANSLATE_NOOP("History", "To"), Shape::Date},
    {"successor", QT_TRANSLATE_NOOP("History", "Successor"), Shape::Key},
    {"note", QT_TRANSLATE_NOOP("History", "Note"), Shape::Text},
    {"first_name", QT_TRANSLATE_NOOP("History", "First name"), Shape::Text},
    {"last_name", QT_TRANSLATE_NOOP("History", "Last name"), Shape::Text},
    {"title", QT_TRANSLATE_NOOP("History", "Title"), Shape::Text},
    {"institution", QT_TRANSLATE_NOOP("History", "Institution"), Shape::Key},
    {"email", QT_TRANSLATE_NOOP("History", "E-mail"), Shape::Text},
    {"phone", QT_TRANSLATE_NOOP("History", "Phone"), Shape::Text},
    {"min_size", QT_TRANSLATE_NOOP("History", "Smallest size"), Shape::Number},
    {"max_size", QT_TRANSLATE_NOOP("History", "Largest size"), Shape::Number},
    {"officers_belong", QT_TRANSLATE_NOOP("History", "Leader and deputy belong"), Shape::YesNo},
    {"body", QT_TRANSLATE_NOOP("History", "Body"), Shape::Key},
    {"asked_on", QT_TRANSLATE_NOOP("History", "Asked on"), Shape::Date},
    {"seat", QT_TRANSLATE_NOOP("History", "Seat"), Shape::Key},
    {"person", QT_TRANSLATE_NOOP("History", "Person"), Shape::Key},
    {"role", QT_TRANSLATE_NOOP("History", "Role"), Shape::Kind},
    {"appointed_by", QT_TRANSLATE_NOOP("History", "Appointed by"), Shape::Text},
    {"appointed_on", QT_TRANSLATE_NOOP("History", "Appointed on"), Shape::Date},
    {"date", QT_TRANSLATE_NOOP("History", "Date"), Shape::Date},
    {"start_time", QT_TRANSLATE_NOOP("History", "Start"), Shape::Text},
    {"end_time", QT_TRANSLATE_NOOP("History", "End"), Shape::Text},
    {"form", QT_TRANSLATE_NOOP("History", "Form"), Shape::Kind},
    {"state", QT_TRANSLATE_NOOP("History", "State"), Shape::Kind},
    {"place", QT_TRANSLATE_NOOP("History", "Place"), Shape::Text},
    {"link", QT_TRANSLATE_NOOP("History", "Link"), Shape::Text},
    {"host", QT_TRANSLATE_NOOP("History", "Host"), Shape::Text},
    {"counts", QT_TRANSLATE_NOOP("History", "Counts towards the mandate"), Shape::YesNo},
    {"meeting", QT_TRANSLATE_NOOP("History", "Meeting"), Shape::Key},
    {"presenters", QT_TRANSLATE_NOOP("History", "Presenters"), Shape::Text},
    {"minutes", QT_TRANSLATE_NOOP("History", "Minutes"), Shape::Number},
    {"background", QT_TRANSLATE_NOOP("History", "Background"), Shape::Text},
    {"proposal", QT_TRANSLATE_NOOP("History", "Proposed decision"), Shape::Text},
    {"elected_at", QT_TRANSLATE_NOOP("History", "Elected at"), Shape::Key},
    {"term_months", QT_TRANSLATE_NOOP("History", "Length of term in months"), Shape::Number},
    {"sits_until_replaced", QT_TRANSLATE_NOOP("History", "Sits until replaced"), Shape::YesNo},
    {"office", QT_TRANSLATE_NOOP("History", "Office"), Shape::Key},
    {"number", QT_TRANSLATE_NOOP("History", "Number"), Shape::Number},
    {"overline", QT_TRANSLATE_NOOP("History", "Line above the title"), Shape::Text},
    {"document_number", QT_TRANSLATE_NOOP("History", "Document number"), Shape::Text},
    {"case_number", QT_TRANSLATE_NOOP("History", "Case number"), Shape::Text},
    {"submitted_on", QT_TRANSLATE_NOOP("History", "Submitted on"), Shape::Date},
    {"approved_by", QT_TRANSLATE_NOOP("History", "Approved by"), Shape::Text},
    {"approved_on", QT_TRANSLATE_NOOP("History", "Approved on"), Shape::Date},
    {"next_revision", QT_TRANSLATE_NOOP("History", "Next revision"), Shape::Date},
    {"text", QT_TRANSLATE_NOOP("History", "Text"), Shape::Text},
    {"submitted_to", QT_TRANSLATE_NOOP("History", "Submitted to"), Shape::Text},
    {"version", QT_TRANSLATE_NOOP("History", "Version"), Shape::Hidden},
    {"day", QT_TRANSLATE_NOOP("History", "Date"), Shape::Date},
    {"who", QT_TRANSLATE_NOOP("History", "Who"), Shape::Text},
    {"emphasis", QT_TRANSLATE_NOOP("History", "Emphasis"), Shape::Hidden},
    {"confirmed_text", QT_TRANSLATE_NOOP("History", "Clause for which the rule holds"), Shape::Text},
    {"media_type", QT_TRANSLATE_NOOP("History", "Kind of file"), Shape::Text},
    {"size", QT_TRANSLATE_NOOP("History", "Size"), Shape::Number},
    {"sha256", QT_TRANSLATE_NOOP("History", "Checksum"), Shape::Hidden},
    {"word", QT_TRANSLATE_NOOP("History", "Word"), Shape::Text},
    {"paper_size", QT_TRANSLATE_NOOP("History", "Paper size"), Shape::Kind},
    {"margin_mm", QT_TRANSLATE_NOOP("History", "Margin in mm"), Shape::Number},
    {"strength", QT_TRANSLATE_NOOP("History", "Strength"), Shape::Kind},
    {"at_least", QT_TRANSLATE_NOOP("History", "At least"), Shape::Number},
    {"at_most", QT_TRANSLATE_NOOP("History", "At most"), Shape::Number},
    {"clause", QT_TRANSLATE_NOOP("History", "Clause"), Shape::Hidden},
    {"year", QT_TRANSLATE_NOOP("History", "Year"), Shape::Number},
    {"section", QT_TRANSLATE_NOOP("History", "Section"), Shape::Kind},
    {"planned", QT_TRANSLATE_NOOP("History", "Amount"), Shape::Amount},
    {"period", QT_TRANSLATE_NOOP("History", "Counted over"), Shape::Kind},
    {"months", QT_TRANSLATE_NOOP("History", "Months"), Shape::Number},
    {"institution_kind", QT_TRANSLATE_NOOP("History", "Kind of institution"), Shape::Kind},
    {"meeting_kind", QT_TRANSLATE_NOOP("History", "Kind of meeting"), Shape::Kind},
    {"in_person", QT_TRANSLATE_NOOP("History", "In person"), Shape::YesNo},
    {"deadline", QT_TRANSLATE_NOOP("History", "Deadline"), Shape::Date},
    {"rule", QT_TRANSLATE_NOOP("History", "Rule"), Shape::Hidden},
    {"met", QT_TRANSLATE_NOOP("History", "Met"), Shape::YesNo},
    {"span", QT_TRANSLATE_NOOP("History", "When"), Shape::Text},
    {"theme", QT_TRANSLATE_NOOP("History", "Theme"), Shape::Text},
    {"last_day", QT_TRANSLATE_NOOP("History", "Last day"), Shape::Date},
    {"done_on", QT_TRANSLATE_NOOP("History", "Done on"), Shape::Date},
    {"sent_to", QT_TRANSLATE_NOOP("History", "Sent to"), Shape::Text},
    {"quorum", QT_TRANSLATE_NOOP("History", "Quorum"), Shape::Number},
    {"postponed_to", QT_TRANSLATE_NOOP("History", "Postponed to"), Shape::Key},
    {"reply_by", QT_TRANSLATE_NOOP("History", "Apologies by"), Shape::Date},
    {"called_on", QT_TRANSLATE_NOOP("History", "Notice sent"), Shape::Date},
    {"chair", QT_TRANSLATE_NOOP("History", "Chair of the meeting"), Shape::Key},
    {"secretary", QT_TRANSLATE_NOOP("History", "Minutes by"), Shape::Key},
    {"minutes_state", QT_TRANSLATE_NOOP("History", "State of the minutes"), Shape::Kind},
    {"minutes_approved_at", QT_TRANSLATE_NOOP("History", "Minutes approved at"), Shape::Key},
    {"practical", QT_TRANSLATE_NOOP("History", "Practical information"), Shape::Text},
    {"sequence", QT_TRANSLATE_NOOP("History", "Change of the calendar entry"), Shape::Hidden},
    {"uid", QT_TRANSLATE_NOOP("History", "Name in the calendar it came from"), Shape::Hidden},
    {"attendance", QT_TRANSLATE_NOOP("History", "Attendance"), Shape::Kind},
    {"substitute_for", QT_TRANSLATE_NOOP("History", "Substitute for"), Shape::Key},
    {"parent", QT_TRANSLATE_NOOP("History", "Part of"), Shape::Hidden},
    {"fixed_start", QT_TRANSLATE_NOOP("History", "Begins at"), Shape::Text},
    {"internal", QT_TRANSLATE_NOOP("History", "Internal"), Shape::YesNo},
    {"discussion", QT_TRANSLATE_NOOP("History", "Discussion"), Shape::Text},
    {"decision", QT_TRANSLATE_NOOP("History", "Decision"), Shape::Text},
    {"submitted_by", QT_TRANSLATE_NOOP("History", "Submitted by"), Shape::Text},
    {"began_at", QT_TRANSLATE_NOOP("History", "Began"), Shape::Text},
    {"ended_at", QT_TRANSLATE_NOOP("History", "Ended"), Shape::Text},
    {"item", QT_TRANSLATE_NOOP("History", "Agenda item"), Shape::Hidden},
    {"what", QT_TRANSLATE_NOOP("History", "What"), Shape::Text},
    {"votes", QT_TRANSLATE_NOOP("History", "Votes"), Shape::Number},
    {"elected", QT_TRANSLATE_NOOP("History", "Elected"), Shape::YesNo},
    {"category", QT_TRANSLATE_NOOP("History", "Category"), Shape::Text},
    {"revised", QT_TRANSLATE_NOOP("History", "Revised amount"), Shape::Amount},
    {"explanation", QT_TRANSLATE_NOOP("History", "Explanation"), Shape::Text},
    {"line", QT_TRANSLATE_NOOP("History", "Budget line"), Shape::Key},
    {"amount", QT_TRANSLATE_NOOP("History", "Amount"), Shape::Amount},
    {"voucher", QT_TRANSLATE_NOOP("History", "Voucher"), Shape::Text},
    {"paid_by", QT_TRANSLATE_NOOP("History", "Paid by"), Shape::Key},
    {"funder", QT_TRANSLATE_NOOP("History", "Funder"), Shape::Text},
    {"apply_by", QT_TRANSLATE_NOOP("History", "Apply by"), Shape::Date},
    {"applied", QT_TRANSLATE_NOOP("History", "Amount applied for"), Shape::Amount},
    {"granted", QT_TRANSLATE_NOOP("History", "Amount granted"), Shape::Amount},
    {"granted_on", QT_TRANSLATE_NOOP("History", "Granted on"), Shape::Date},
    {"conditions", QT_TRANSLATE_NOOP("History", "Conditions"), Shape::Text},
    {"own_share", QT_TRANSLATE_NOOP("History", "Own funding at least"), Shape::Percent},
    {"report_by", QT_TRANSLATE_NOOP("History", "Report by"), Shape::Date},
    {"reported_on", QT_TRANSLATE_NOOP("History", "Reported on"), Shape::Date},
    {"award", QT_TRANSLATE_NOOP("History", "Grant"), Shape::Key},
    {"due", QT_TRANSLATE_NOOP("History", "Due"), Shape::Date},
    {"entry", QT_TRANSLATE_NOOP("History", "Booked amount"), Shape::Hidden},
    {"key", QT_TRANSLATE_NOOP("History", "Key"), Shape::Kind},
    {"total", QT_TRANSLATE_NOOP("History", "Sum"), Shape::Amount},
    {"unit", QT_TRANSLATE_NOOP("History", "Rounded to"), Shape::Amount},
    {"remainder_to", QT_TRANSLATE_NOOP("History", "Bears the remainder"), Shape::Key},
    {"plan", QT_TRANSLATE_NOOP("History", "Sum to share"), Shape::Hidden},
    {"inhabitants", QT_TRANSLATE_NOOP("History", "Inhabitants"), Shape::Number},
    {"percent", QT_TRANSLATE_NOOP("History", "Per cent"), Shape::Percent},
    {"project", QT_TRANSLATE_NOOP("History", "Project"), Shape::Key},
    {"subtitle", QT_TRANSLATE_NOOP("History", "Subtitle"), Shape::Text},
    {"project_owner", QT_TRANSLATE_NOOP("History", "Project owner"), Shape::Key},
    {"contact_name", QT_TRANSLATE_NOOP("History", "Contact"), Shape::Text},
    {"contact_role", QT_TRANSLATE_NOOP("History", "Role of the contact"), Shape::Text},
    {"contact_email", QT_TRANSLATE_NOOP("History", "E-mail of the contact"), Shape::Text},
    {"contact_phone", QT_TRANSLATE_NOOP("History", "Phone of the contact"), Shape::Text},
    {"basis", QT_TRANSLATE_NOOP("History", "Basis"), Shape::Text},
    {"about", QT_TRANSLATE_NOOP("History", "About"), Shape::Text},
    {"result", QT_TRANSLATE_NOOP("History", "Result"), Shape::Text},
    {"contribution", QT_TRANSLATE_NOOP("History", "Contribution"), Shape::Text},
    {"own_funding", QT_TRANSLATE_NOOP("History", "Own funding"), Shape::Amount},
    {"adopted_on", QT_TRANSLATE_NOOP("History", "Adopted on"), Shape::Date},
    {"priority_area", QT_TRANSLATE_NOOP("History", "Priority area"), Shape::Key},
    {"goal", QT_TRANSLATE_NOOP("History", "Goal"), Shape::Key},
    {"resources", QT_TRANSLATE_NOOP("History", "Resources"), Shape::Text},
    {"carried_from", QT_TRANSLATE_NOOP("History", "Carried over from"), Shape::Key},
    {"report", QT_TRANSLATE_NOOP("History", "Report"), Shape::Key},
    {"recipient", QT_TRANSLATE_NOOP("History", "Recipient"), Shape::Text},
    {"sent_on", QT_TRANSLATE_NOOP("History", "Sent on"), Shape::Date},
    {"acknowledged_on", QT_TRANSLATE_NOOP("History", "Acknowledged on"), Shape::Date},
    {"acknowledged_by", QT_TRANSLATE_NOOP("History", "Acknowledged by"), Shape::Text},
    {"sender_name", QT_TRANSLATE_NOOP("History", "Sender"), Shape::Text},
    {"sender_short_name", QT_TRANSLATE_NOOP("History", "Sender's short name"), Shape::Text},
    {"sheet", QT_TRANSLATE_NOOP("History", "Paper size"), Shape::Kind},
    {"logo", QT_TRANSLATE_NOOP("History", "Logo"), Shape::Hidden},
    {"logo_type", QT_TRANSLATE_NOOP("History", "Logo"), Shape::Hidden},
    {"subject", QT_TRANSLATE_NOOP("History", "Subject"), Shape::Kind},
    {"lead", QT_TRANSLATE_NOOP("History", "Below the title"), Shape::Text},
    {"facts", QT_TRANSLATE_NOOP("History", "Facts"), Shape::Hidden},
    {"facts_on", QT_TRANSLATE_NOOP("History", "Facts as of"), Shape::Date},
    {"assessment", QT_TRANSLATE_NOOP("History", "Assessment"), Shape::Text},
    {"audience", QT_TRANSLATE_NOOP("History", "Audience"), Shape::Text},
    {"producer", QT_TRANSLATE_NOOP("History", "Made by"), Shape::Key},
    {"published", QT_TRANSLATE_NOOP("History", "Published"), Shape::Date},
    {"review_due", QT_TRANSLATE_NOOP("History", "Next review"), Shape::Date},
    {"retired_on", QT_TRANSLATE_NOOP("History", "Retired on"), Shape::Date},
    {"position", QT_TRANSLATE_NOOP("History", "Place in the list"), Shape::Hidden},
};

QString word(const char *source) { return QCoreApplication::translate("History", source); }

template<class E>
QString kindLabel(const QString &name) {
    const auto value = fromName<E>(name);
    return value ? label(*value) : name;
}

QString kindText(const QString &table, const QString &column, const QString &name) {
    if (table == QLatin1String("institution"))
        return kindLabel<InstitutionKind>(name);
    if (table == QLatin1String("body"))
        return kindLabel<BodyKind>(name);
    if (table == QLatin1String("appointment"))
        return kindLabel<SeatRole>(name);
    if (table == QLatin1String("office"))
        return kindLabel<OfficeKind>(name);
    if (table == QLatin1String("mandate_version"))
        return kindLabel<MandateState>(name);
    if (table == QLatin1String("mandate_event"))
        return kindLabel<MandateEventKind>(name);
    if (table == QLatin1String("network"))
        return kindLabel<PaperSize>(name);
    if (column == QLatin1String("period"))
        return kindLabel<RulePeriod>(name);
    if (column == QLatin1String("institution_kind"))
        return kindLabel<InstitutionKind>(name);
    if (column == QLatin1String("meeting_kind"))
        return kindLabel<MeetingKind>(name);
    if (column == QLatin1String("minutes_state"))
        return kindLabel<MinutesState>(name);
    if (column == QLatin1String("attendance"))
        return kindLabel<Attendance>(name);
    if (table == QLatin1String("participant"))
        return kindLabel<ParticipantKind>(name);
    if (table == QLatin1String("day_override"))
        return kindLabel<DayKind>(name);
    if (table == QLatin1String("year_entry"))
        return column == QLatin1String("state") ? kindLabel<EntryState>(name) : kindLabel<EntryKind>(name);
    if (table == QLatin1String("follow_up"))
        return kindLabel<FollowUpState>(name);
    if (table == QLatin1String("mandate_block"))
        return kindLabel<BlockKind>(name);
    if (table == QLatin1String("meeting"))
        return column == QLatin1String("form")   ? kindLabel<MeetingForm>(name)
               : column == QLatin1String("kind") ? kindLabel<MeetingKind>(name)
                                                 : kindLabel<MeetingState>(name);
    if (table == QLatin1String("agenda_item"))
        return kindLabel<ItemKind>(name);
    if (table == QLatin1String("budget_line"))
        return kindLabel<BudgetSection>(name);
    if (table == QLatin1String("grant_award"))
        return kindLabel<GrantState>(name);
    if (table == QLatin1String("share_plan"))
        return kindLabel<ShareKey>(name);
    if (table == QLatin1String("project"))
        return kindLabel<ProjectState>(name);
    if (table == QLatin1String("measure"))
        return kindLabel<MeasureState>(name);
    if (table == QLatin1String("report"))
        return column == QLatin1String("state") ? kindLabel<ReportState>(name) : kindLabel<ReportKind>(name);
    if (table == QLatin1String("report_part"))
        return kindLabel<ReportSubject>(name);
    if (table == QLatin1String("resource"))
        return column == QLatin1String("state") ? kindLabel<ResourceState>(name)
                                                : kindLabel<ResourceKind>(name);
    if (column == QLatin1String("strength"))
        return kindLabel<Strength>(name);
    return name;
}

} // namespace

QString Queries::nameOfRow(const QString &column, Id id) const {
    if (!id)
        return {};
    if (const Person *p = column == QLatin1String("person") || column == QLatin1String("chair") ||
                                  column == QLatin1String("secretary") ||
                                  column == QLatin1String("substitute_for")
                              ? person(id)
                              : nullptr)
        return p->fullName();
    if (const Institution *i =
            column == QLatin1String("institution") || column == QLatin1String("successor") ||
                    column == QLatin1String("paid_by") || column == QLatin1String("remainder_to") ||
                    column == QLatin1String("project_owner") || column == QLatin1String("producer")
                ? institution(id)
                : nullptr)
        return i->name;
    if (const BudgetLine *l = column == QLatin1String("line") ? budgetLine(id) : nullptr)
        return l->text;
    if (const Report *r = column == QLatin1String("report") ? report(id) : nullptr)
        return r->title;
    if (const Grant *g = column == QLatin1String("award") ? grant(id) : nullptr)
        return g->funder;
    if (const Project *p = column == QLatin1String("project") ? project(id) : nullptr)
        return p->title;
    if (const PriorityArea *a = column == QLatin1String("priority_area") ? priorityArea(id) : nullptr)
        return a->title;
    if (const Goal *g = column == QLatin1String("goal") ? goal(id) : nullptr)
        return g->title;
    if (const Measure *m = column == QLatin1String("carried_from") ? measure(id) : nullptr)
        return m->title;
    if (const Body *b = column == QLatin1String("body") ? body(id) : nullptr)
        return b->name;
    if (const Office *o = column == QLatin1String("office") ? office(id) : nullptr)
        return o->title;
    if (const Meeting *m = column == QLatin1String("meeting") || column == QLatin1String("elected_at") ||
                                   column == QLatin1String("postponed_to") ||
                                   column == QLatin1String("minutes_approved_at")
                               ? meeting(id)
                               : nullptr)
        return m->title;
    if (const Seat *s = column == QLatin1String("seat") ? seat(id) : nullptr)
        if (const Institution *i = institution(s->institution))
            return i->label();
    return word(QT_TRANSLATE_NOOP("History", "(no longer in the file)"));
}

QList<HistoryEntry> Queries::history(int limit, int offset) const {
    QList<HistoryEntry> entries;
    const auto commands = m_log.history(limit, offset);
    if (!commands) {
        tell(commands.error());
        return entries;
    }
    for (const Command &c : *commands)
        entries.append({c.uid, c.at, c.author, commandText(c), HistoryEntry::Kind(int(c.kind))});
    return entries;
}

int Queries::historyCount() const { return m_log.count(); }

int Queries::rowsChangedBy(const QString &uid) const { return m_log.sizeOf(uid); }

QList<HistoryDetail> Queries::details(const QString &uid, Language language, int limit) const {
    QList<HistoryDetail> details;
    const auto rows = m_log.changesOf(uid, limit);
    if (!rows) {
        tell(rows.error());
        return details;
    }
    const QString gone = word(QT_TRANSLATE_NOOP("History", "(removed for good)"));
    for (const RowChange &row : *rows) {
        const QJsonArray erased = row.data.value(RowChange::erasedKey).toArray();
        QString thing = row.table;
        for (const TableWord &t : tableWords)
            if (row.table == QLatin1String(t.table))
                thing = word(t.word);
        for (const ColumnWord &c : columnWords) {
            const QString column = QLatin1String(c.column);
            const auto found = row.data.constFind(column);
            const bool isErased = erased.contains(column);
            if ((found == row.data.constEnd() && !isErased) || c.shape == Shape::Hidden)
                continue;
            auto text = [&](const QJsonValue &value) -> QString {
                if (value.isNull() || value.isUndefined())
                    return {};
                switch (c.shape) {
                case Shape::Date:
                    return shortDate(QDate::fromString(value.toString(), Qt::ISODate), language);
                case Shape::Amount:
                    return amount(value.toInteger(), language);
                case Shape::Percent:
                    return percentText(int(value.toInteger()), language);
                case Shape::YesNo:
                    return value.toInteger() ? word(QT_TRANSLATE_NOOP("History", "yes"))
                                             : word(QT_TRANSLATE_NOOP("History", "no"));
                case Shape::Number:
                    return QString::number(value.toInteger());
                case Shape::Key:
                    return nameOfRow(column, value.toInteger());
                case Shape::Kind:
                    return kindText(row.table, column, value.toString());
                case Shape::Text:
                case Shape::Hidden:
                    break;
                }
                return value.toString();
            };
            HistoryDetail detail{thing, word(c.word), {}, {}};
            if (found == row.data.constEnd()) {
                detail.after = gone;
            } else if (row.op == RowChange::Op::Update) {
                detail.before = text(found->toArray().at(0));
                detail.after = text(found->toArray().at(1));
            } else if (row.op == RowChange::Op::Insert) {
                detail.after = text(*found);
            } else {
                detail.before = text(*found);
            }
            if (isErased && detail.after.isEmpty())
                detail.after = gone;
            if (!detail.before.isEmpty() || !detail.after.isEmpty())
                details.append(detail);
        }
    }
    return details;
}

} // namespace aarring
