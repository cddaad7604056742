#include "documents/papers/personrecordpaper.h"

#include "base/formats.h"
#include "documents/papers/common.h"
#include "domain/labels.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace aarring {

namespace {

/// What a row of a table is called; context "Paper".
constexpr std::pair<const char *, const char *> things[] = {
    {"network", QT_TRANSLATE_NOOP("Paper", "Network")},
    {"mandate_version", QT_TRANSLATE_NOOP("Paper", "Mandate")},
    {"mandate_block", QT_TRANSLATE_NOOP("Paper", "Clause")},
    {"mandate_event", QT_TRANSLATE_NOOP("Paper", "Step of the mandate")},
    {"rule", QT_TRANSLATE_NOOP("Paper", "Rule")},
    {"rule_answer", QT_TRANSLATE_NOOP("Paper", "Answer to a rule")},
    {"institution", QT_TRANSLATE_NOOP("Paper", "Institution")},
    {"seat", QT_TRANSLATE_NOOP("Paper", "Seat")},
    {"appointment", QT_TRANSLATE_NOOP("Paper", "Appointment")},
    {"body", QT_TRANSLATE_NOOP("Paper", "Group")},
    {"body_membership", QT_TRANSLATE_NOOP("Paper", "Place in a group")},
    {"office", QT_TRANSLATE_NOOP("Paper", "Office")},
    {"term", QT_TRANSLATE_NOOP("Paper", "Term")},
    {"meeting", QT_TRANSLATE_NOOP("Paper", "Meeting")},
    {"agenda_item", QT_TRANSLATE_NOOP("Paper", "Agenda item")},
    {"participant", QT_TRANSLATE_NOOP("Paper", "Participant")},
    {"follow_up", QT_TRANSLATE_NOOP("Paper", "Follow-up")},
    {"quiet_period", QT_TRANSLATE_NOOP("Paper", "Quiet time")},
    {"day_override", QT_TRANSLATE_NOOP("Paper", "Special day")},
    {"year_entry", QT_TRANSLATE_NOOP("Paper", "Entry in the year")},
    {"budget", QT_TRANSLATE_NOOP("Paper", "Budget")},
    {"budget_line", QT_TRANSLATE_NOOP("Paper", "Budget line")},
    {"budget_entry", QT_TRANSLATE_NOOP("Paper", "Booked amount")},
    {"grant_award", QT_TRANSLATE_NOOP("Paper", "Grant")},
    {"instalment", QT_TRANSLATE_NOOP("Paper", "Instalment of a grant")},
    {"share_plan", QT_TRANSLATE_NOOP("Paper", "Sum to share")},
    {"action_plan", QT_TRANSLATE_NOOP("Paper", "Action plan")},
    {"priority_area", QT_TRANSLATE_NOOP("Paper", "Priority area")},
    {"goal", QT_TRANSLATE_NOOP("Paper", "Goal")},
    {"measure", QT_TRANSLATE_NOOP("Paper", "Measure")},
    {"project", QT_TRANSLATE_NOOP("Paper", "Project")},
    {"project_partner", QT_TRANSLATE_NOOP("Paper", "Partner of a project")},
    {"objective", QT_TRANSLATE_NOOP("Paper", "Objective of a project")},
    {"resource", QT_TRANSLATE_NOOP("Paper", "Resource")},
    {"report", QT_TRANSLATE_NOOP("Paper", "Report")},
    {"report_part", QT_TRANSLATE_NOOP("Paper", "Part of a report")},
    {"attachment", QT_TRANSLATE_NOOP("Paper", "Attached file")},
    {"standard_text", QT_TRANSLATE_NOOP("Paper", "Standard text")},
    {"spelling_word", QT_TRANSLATE_NOOP("Paper", "Word for the spelling check")},
};

/// Columns that hold nothing but names, which say little without what they are for; context "Paper".
constexpr std::pair<const char *, const char *> nameColumns[] = {
    {"presenters", QT_TRANSLATE_NOOP("Paper", "Presenter")},
    {"submitted_by", QT_TRANSLATE_NOOP("Paper", "Submitted by")},
    {"who", QT_TRANSLATE_NOOP("Paper", "Who")},
    {"host", QT_TRANSLATE_NOOP("Paper", "Host")},
    {"contact_name", QT_TRANSLATE_NOOP("Paper", "Contact")},
    {"contact_email", QT_TRANSLATE_NOOP("Paper", "E-mail")},
    {"appointed_by", QT_TRANSLATE_NOOP("Paper", "Appointed by")},
    {"approved_by", QT_TRANSLATE_NOOP("Paper", "Approved by")},
    {"submitted_to", QT_TRANSLATE_NOOP("Paper", "Submitted to")},
    {"acknowledged_by", QT_TRANSLATE_NOOP("Paper", "Acknowledged by")},
    {"sent_to", QT_TRANSLATE_NOOP("Paper", "Sent to")},
    {"recipient", QT_TRANSLATE_NOOP("Paper", "For")},
};

class RecordSections {
public:
    RecordSections(const PersonRecordContent &content, const PaperTexts &texts, Language language,
                   Document &paper)
        : m_content(content),
          m_record(content.record),
          m_texts(texts),
          m_language(language),
          m_paper(paper) {}

    void add() {
        addPerson();
        heading(m_texts.translate("Paper", "Why the information is kept"));
        addSentence(m_paper, m_texts.standard("person-record.controller"));
        addSentence(m_paper, m_texts.standard("person-record.purpose"));
        addSentence(m_paper, m_texts.standard("person-record.recipients"));
        addSeats();
        addPlaces(m_texts.translate("Paper", "Offices"), m_texts.translate("Paper", "Office"),
                  m_record.offices);
        addPlaces(m_texts.translate("Paper", "Groups"), m_texts.translate("Paper", "Group"), m_record.groups);
        addCandidacies();
        addMeetings();
        addDuties();
        addMentions();
        addHistory();
        if (m_record.isBare())
            addSentence(m_paper, m_texts.standard("person-record.none"));
        addLimits();
        heading(m_texts.translate("Paper", "How long it is kept, and what can be asked for"));
        addSentence(m_paper, m_texts.standard("person-record.retention"));
        addSentence(m_paper, m_texts.standard("person-record.rights"));
    }

private:
    void heading(const QString &text) { m_paper.blocks.push_back(Heading{1, text}); }
    void section(const QString &title, const Table &table) {
        if (table.rows.isEmpty())
            return;
        heading(title);
        m_paper.blocks.push_back(withoutEmptyColumns(table));
    }
    QString day(QDate day) const { return shortDate(day, m_language); }
    QString period(const DateRange &range) const { return periodText(range, m_texts, m_language); }
    QString named(const Meeting &meeting) const {
        QStringList parts{meeting.title, day(meeting.date)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    static QString inGroup(const QString &what, const QString &body) {
        return body.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, body);
    }

    void addPerson() {
        const Network &network = m_content.network;
        m_paper.blocks.push_back(
            Facts{{{m_texts.translate("Paper", "Job title"), m_record.person.title},
                   {m_texts.translate("Paper", "Institution"), m_record.institution},
                   {m_texts.translate("Paper", "E-mail"), m_record.person.email},
                   {m_texts.translate("Paper", "Phone"), m_record.person.phone},
                   {m_texts.translate("Paper", "Network"), network.name},
                   {m_texts.translate("Paper", "Owner", "body that approves the mandate"), network.owner},
                   {m_texts.translate("Paper", "As of"), longDate(m_content.today, m_language)}}});
    }

    void addSeats() {
        Table table{{},
                    {{m_texts.translate("Paper", "Institution"), 2, Align::Left, true},
                     {m_texts.translate("Paper", "Role"), 1.25},
                     {m_texts.translate("Paper", "Period"), 1.5},
                     {m_texts.translate("Paper", "Appointed by"), 1.7},
                     {m_texts.translate("Paper", "Appointed on"), 1.2},
                     {m_texts.translate("Paper", "Note"), 1.4}},
                    {}};
        for (const PersonRecord::SeatHeld &seat : m_record.seats)
            table.rows += TableRow{{inGroup(seat.institution, seat.body),
                                    m_texts.translate("Label", labelSource(seat.role)), period(seat.period),
                                    seat.appointedBy, day(seat.appointedOn), seat.note}};
        section(m_texts.translate("Paper", "Seats"), table);
    }

    void addPlaces(const QString &title, const QString &head, const QList<PersonRecord::PlaceHeld> &places) {
        Table table{{},
                    {{head, 1.8, Align::Left, true},
                     {m_texts.translate("Paper", "Period"), 1.5},
                     {m_texts.translate("Paper", "Elected at", "a meeting"), 2.4},
                     {m_texts.translate("Paper", "Note"), 1.8}},
                    {}};
        for (const PersonRecord::PlaceHeld &place : places)
            table.rows += TableRow{
                {inGroup(place.what, place.body), period(place.period), named(place.electedAt), place.note}};
        section(title, table);
    }

    void addCandidacies() {
        Table table{{},
                    {{m_texts.translate("Paper", "Meeting"), 2.4, Align::Left, true},
                     {m_texts.translate("Paper", "Item", "on the agenda"), 2.2},
                     {m_texts.translate("Paper", "For", "an election: the office or the group"), 1.5},
                     {m_texts.translate("Paper", "Votes"), 1.3},
                     {m_texts.translate("Paper", "Result", "of an election"), 1}},
                    {}};
        for (const PersonRecord::Candidacy &candidacy : m_record.candidacies)
            table.rows += TableRow{{named(candidacy.meeting), candidacy.item, candidacy.what,
                                    candidacy.votes < 0 ? m_texts.translate("Paper", "by acclamation")
                                                        : QString::number(candidacy.votes),
                                    candidacy.elected ? m_texts.translate("Paper", "Elected") : QString()}};
        section(m_texts.translate("Paper", "Elections"), table);
    }

    /// "Chair, member, present"
    QString partIn(const PersonRecord::AtMeeting &at) const {
        QStringList parts;
        const auto add = [&parts](const QString &word) {
            parts += parts.isEmpty() ? word : word.left(1).toLower() + word.mid(1);
        };
        if (at.isChair)
            add(m_texts.translate("Paper", "Chair", "of a meeting"));
        if (at.isSecretary)
            add(m_texts.translate("Paper", "Wrote the minutes"));
        if (at.participant) {
            add(at.cameFor.isEmpty()
                    ? m_texts.translate("Label", labelSource(at.participant->kind))
                    : m_texts.translate("Paper", "Substitute for %1", "at a meeting").arg(at.cameFor));
            if (!at.participant->role.isEmpty())
                parts += at.participant->role;
            if (at.participant->attendance != Attendance::Unknown)
                add(m_texts.translate("Label", labelSource(at.participant->attendance)));
        }
        if (!at.replacedBy.isEmpty())
            parts += m_texts.translate("Paper", "%1 came instead", "a substitute").arg(at.replacedBy);
        return parts.join(QStringLiteral(", "));
    }

    void addMeetings() {
        Table table{{},
                    {{m_texts.translate("Paper", "Date"), 1},
                     {m_texts.translate("Paper", "Meeting"), 3, Align::Left, true},
                     {m_texts.translate("Paper", "Part in it", "a person at a meeting"), 3}},
                    {}};
        for (const PersonRecord::AtMeeting &at : m_record.meetings)
            table.rows += TableRow{{day(at.meeting.date), at.meeting.title, partIn(at)}};
        section(m_texts.translate("Paper", "Meetings"), table);
    }

    QString kindOf(const PersonRecord::Duty &duty) const {
        switch (duty.kind) {
        case PersonRecord::DutyKind::FollowUp:
            return m_texts.translate("Paper", "Follow-up");
        case PersonRecord::DutyKind::Measure:
            return m_texts.translate("Paper", "Measure");
        case PersonRecord::DutyKind::Resource:
            break;
        }
        return m_texts.translate("Paper", "Resource");
    }

    void addDuties() {
        Table table{{},
                    {{m_texts.translate("Paper", "Kind"), 1.2},
                     {m_texts.translate("Paper", "What", "is to be done"), 2.6, Align::Left, true},
                     {m_texts.translate("Paper", "Belongs to", "a task"), 2},
                     {m_texts.translate("Paper", "Date"), 1},
                     {m_texts.translate("Paper", "State"), 1},
                     {m_texts.translate("Paper", "Note"), 1.6}},
                    {}};
        for (const PersonRecord::Duty &duty : m_record.duties)
            table.rows += TableRow{{kindOf(duty), duty.what, duty.from, day(duty.day),
                                    m_texts.translate("Label", duty.state), duty.note}};
        section(m_texts.translate("Paper", "Tasks and responsibilities"), table);
    }

    QString pageName(Place place) const {
        switch (place) {
        case Place::Mandate:
            return m_texts.translate("Paper", "Mandate");
        case Place::Members:
            return m_texts.translate("Paper", "Members");
        case Place::Terms:
            return m_texts.translate("Paper", "Terms and bodies");
        case Place::Meetings:
            return m_texts.translate("Paper", "Meetings");
        case Place::Year:
            return m_texts.translate("Paper", "Year plan");
        case Place::Budget:
            return m_texts.translate("Paper", "Budget");
        case Place::ActionPlan:
            return m_texts.translate("Paper", "Action plan");
        case Place::Projects:
            return m_texts.translate("Paper", "Projects");
        case Place::Resources:
            return m_texts.translate("Paper", "Resources");
        case Place::Reports:
            return m_texts.translate("Paper", "Reports");
        case Place::None:
            break;
        }
        return m_texts.translate("Paper", "The file as a whole");
    }

    /// What a table or column is called; empty for one that is not listed.
    template<size_t n>
    QString wordFor(const QString &name, const std::pair<const char *, const char *> (&words)[n]) const {
        const auto found = std::find_if(std::begin(words), std::end(words), [&name](const auto &word) {
            return name == QLatin1String(word.first);
        });
        return found == std::end(words) ? QString() : m_texts.translate("Paper", found->second);
    }

    /// "Presenter: Ingrid Solvang"
    QString toldOf(const Mention &mention) const {
        QStringList lines;
        for (const Mention::Text &text : mention.texts) {
            const QString what = wordFor(text.column, nameColumns);
            lines += what.isEmpty() ? text.lines : labelled(what, text.lines);
        }
        return lines.join(QLatin1Char('\n'));
    }
    QString labelled(const QString &label, const QString &text) const {
        return m_texts.translate("Paper", "%1: %2", "a kind of thing: its title").arg(label, text);
    }

    /// "Agenda item: Kurs i KI"
    QString sourceOf(const Mention &mention) const {
        const QString known = wordFor(mention.table, things);
        const QString thing = known.isEmpty() ? m_texts.translate("Paper", "Text") : known;
        return mention.title.isEmpty() ? thing : labelled(thing, mention.title);
    }

    void addMentions() {
        Table table{{},
                    {{m_texts.translate("Paper", "Where", "a name stands"), 2.2, Align::Left, true},
                     {m_texts.translate("Paper", "Date"), 1},
                     {m_texts.translate("Paper", "Text"), 3.6}},
                    {}};
        std::optional<Place> page;
        for (const Mention &mention : m_record.rows.mentions) {
            if (page != mention.place) {
                page = mention.place;
                table.rows += TableRow{{pageName(*page)}, TableRowKind::Group};
            }
            table.rows += TableRow{{sourceOf(mention), day(mention.day), toldOf(mention)}};
        }
        section(m_texts.translate("Paper", "Where else the name stands"), table);
    }

    QString fieldName(PersonChange::Field field) const {
        switch (field) {
        case PersonChange::Field::FirstName:
            return m_texts.translate("Paper", "First name");
        case PersonChange::Field::LastName:
            return m_texts.translate("Paper", "Last name");
        case PersonChange::Field::Title:
            return m_texts.translate("Paper", "Job title");
        case PersonChange::Field::Institution:
            return m_texts.translate("Paper", "Institution");
        case PersonChange::Field::Email:
            return m_texts.translate("Paper", "E-mail");
        case PersonChange::Field::Phone:
            break;
        }
        return m_texts.translate("Paper", "Phone");
    }

    static QString upTo(const HistoryTraces &traces, const QString &first, const QString &last) {
        return traces.first == traces.last ? first : first + QChar(0x2013) + last;
    }
    /// The sentence with %n and, for %1, the days.
    void addCount(const QString &sentence, const HistoryTraces &traces) {
        if (traces.count > 0)
            addSentence(m_paper, sentence.arg(upTo(traces, day(traces.first), day(traces.last))));
    }

    void addHistory() {
        const PersonRows &rows = m_record.rows;
        if (rows.own.count + rows.others.count + rows.written.count == 0)
            return;
        heading(m_texts.translate("Paper", "The history of the file"));
        addCount(m_texts.translate("Paper", "%n entry(ies) changed what is stored about the person (%1).",
                                   "of the history", rows.own.count),
                 rows.own);
        addCount(m_texts.translate("Paper",
                                   "%n other entry(ies) tell of the person’s seats, tasks and the like, or "
                                   "bear the name (%1).",
                                   "of the history", rows.others.count),
                 rows.others);
        addCount(m_texts.translate("Paper", "%n entry(ies) were written by the person (%1).",
                                   "of the history", rows.written.count),
                 rows.written);
        Table table{{},
                    {{m_texts.translate("Paper", "Date"), 1},
                     {m_texts.translate("Paper", "What", "was changed"), 1.2, Align::Left, true},
                     {m_texts.translate("Paper", "Before"), 2.2},
                     {m_texts.translate("Paper", "After"), 2.2}},
                    {}};
        for (const PersonChange &change : rows.changes)
            table.rows += TableRow{
                {day(change.at.toLocalTime().date()), fieldName(change.field), change.before, change.after}};
        if (!table.rows.isEmpty())
            m_paper.blocks.push_back(withoutEmptyColumns(table));
    }

    /// What was searched, and what was not.
    void addLimits() {
        heading(m_texts.translate("Paper", "About this overview"));
        addSentence(m_paper, m_texts.standard("person-record.searched"));
        if (m_record.rows.attachments > 0)
            addSentence(m_paper, m_texts.translate("Paper",
                                                   "%n attached file(s), such as signed papers, were not "
                                                   "searched; only their names were.",
                                                   nullptr, m_record.rows.attachments));
        addSentence(m_paper, m_texts.standard("person-record.backups"));
    }

    const PersonRecordContent &m_content;
    const PersonRecord &m_record;
    const PaperTexts &m_texts;
    Language m_language;
    Document &m_paper;
};

} // namespace

Document personRecordPaper(const PersonRecordContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    const QString name = content.record.person.fullName();
    Document paper = networkPaper(content.network, language,
                                  texts.translate("Paper", "Access to personal data"), name, content.today);
    paper.headRight = texts.translate("Paper", "For the person it is about");
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(longDate(content.today, language));
    paper.fileNameParts += name;
    RecordSections(content, texts, language, paper).add();
    return paper;
}

} // namespace aarring
