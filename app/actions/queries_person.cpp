#include "actions/queries_p.h"
#include "base/formats.h"
#include "domain/personrecord.h"
#include "domain/reportfacts/fact.h"
#include "storage/rowhistory.h"

#include <algorithm>
#include <array>

namespace aarring {

namespace {

/// Where the texts of a table are met with: the page, and what a row is called and dated by (SQL).
struct TextSource {
    const char *table;
    Place place;
    const char *title;
    const char *day = "NULL";
};

constexpr TextSource textSources[] = {
    {"network", Place::None, "name"},
    {"mandate_version", Place::Mandate, "title", "approved_on"},
    {"mandate_block", Place::Mandate, "(SELECT title FROM mandate_version v WHERE v.id = version)"},
    {"mandate_event", Place::Mandate, "(SELECT title FROM mandate_version v WHERE v.id = version)", "day"},
    {"rule", Place::Mandate, "title"},
    {"rule_answer", Place::Mandate, "(SELECT title FROM rule r WHERE r.id = rule)", "day"},
    {"institution", Place::Members, "name"},
    {"seat", Place::Members, "(SELECT name FROM institution i WHERE i.id = institution)", "valid_from"},
    {"appointment", Place::Members,
     "(SELECT name FROM seat s JOIN institution i ON i.id = s.institution WHERE s.id = seat)", "valid_from"},
    {"body", Place::Terms, "name"},
    {"body_membership", Place::Terms, "(SELECT name FROM body b WHERE b.id = body)", "valid_from"},
    {"office", Place::Terms, "title"},
    {"term", Place::Terms, "(SELECT title FROM office o WHERE o.id = office)", "valid_from"},
    {"meeting", Place::Meetings, "title", "date"},
    {"agenda_item", Place::Meetings, "title", "(SELECT date FROM meeting m WHERE m.id = meeting)"},
    {"participant", Place::Meetings, "(SELECT title FROM meeting m WHERE m.id = meeting)",
     "(SELECT date FROM meeting m WHERE m.id = meeting)"},
    {"follow_up", Place::Meetings, "what", "deadline"},
    {"quiet_period", Place::Year, "name"},
    {"day_override", Place::Year, "name", "day"},
    {"year_entry", Place::Year, "title", "date"},
    {"budget", Place::Budget, "title"},
    {"budget_line", Place::Budget, "text"},
    {"budget_entry", Place::Budget, "(SELECT text FROM budget_line l WHERE l.id = line)", "day"},
    {"grant_award", Place::Budget, "funder", "granted_on"},
    {"instalment", Place::Budget, "(SELECT funder FROM grant_award g WHERE g.id = award)", "due"},
    {"share_plan", Place::Budget, "title", "due"},
    {"action_plan", Place::ActionPlan, "year", "adopted_on"},
    {"priority_area", Place::ActionPlan, "title"},
    {"goal", Place::ActionPlan, "title"},
    {"measure", Place::ActionPlan, "title", "deadline"},
    {"project", Place::Projects, "title", "valid_from"},
    {"project_partner", Place::Projects, "(SELECT title FROM project p WHERE p.id = project)"},
    {"objective", Place::Projects, "(SELECT title FROM project p WHERE p.id = project)"},
    {"resource", Place::Resources, "title", "published"},
    {"report", Place::Reports, "title", "valid_to"},
    {"report_part", Place::Reports, "(SELECT r.title FROM report r WHERE r.id = report) || ' – ' || title",
     "facts_on"},
};

/// What the file knows of itself, and the history, which is told apart. The name of another person is not this one's.
constexpr std::array untoldTables{"file_info", "command", "change", "blob_store", "person"};

TextSource sourceOf(const QString &table) {
    const auto found = std::find_if(std::begin(textSources), std::end(textSources),
                                    [&](const TextSource &s) { return table == QLatin1String(s.table); });
    return found == std::end(textSources) ? TextSource{"", Place::None, "NULL"} : *found;
}

/// Every column of text by table, as the file itself tells, so that none can be forgotten.
Result<QList<std::pair<QString, QStringList>>> textColumns(Connection &connection) {
    const auto statement = connection.reading(
        QStringLiteral("SELECT t.name, c.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c "
                       "WHERE t.type = 'table' AND c.type = 'TEXT' ORDER BY t.name, c.cid"));
    if (!statement)
        return statement.error();
    QList<std::pair<QString, QStringList>> tables;
    RowReader rows(*statement);
    while (rows.next()) {
        const QString table = rows.value(0).text();
        if (std::any_of(untoldTables.begin(), untoldTables.end(),
                        [&](const char *untold) { return table == QLatin1String(untold); }))
            continue;
        if (tables.isEmpty() || tables.last().first != table)
            tables += {table, {}};
        tables.last().second += rows.value(1).text();
    }
    if (auto finished = rows.finish(); !finished)
        return finished.error();
    return tables;
}

Status readMentions(Connection &connection, const NameFinder &finder, QList<Mention> &mentions) {
    const auto tables = textColumns(connection);
    if (!tables)
        return tables.error();
    for (const auto &[table, columns] : *tables) {
        const TextSource source = sourceOf(table);
        const auto statement =
            connection.reading(QStringLiteral("SELECT %1, %2, %3 FROM %4 ORDER BY id")
                                   .arg(QString::fromUtf8(source.title), QLatin1String(source.day),
                                        columns.join(QStringLiteral(", ")), table));
        if (!statement)
            return statement.error();
        RowReader rows(*statement);
        while (rows.next()) {
            QList<Mention::Text> told;
            for (int column = 0; column < columns.size(); ++column) {
                const ColumnValue value = rows.value(2 + column);
                if (value.utf8().size() < finder.leastBytes())
                    continue;
                QString text = value.text();
                if (table == QLatin1String("report_part") && columns[column] == QLatin1String("facts"))
                    text = linesOf(readFacts(text)).join(QLatin1Char('\n'));
                if (const QString lines = finder.linesWith(text); !lines.isEmpty())
                    told += Mention::Text{columns[column], lines};
            }
            if (!told.isEmpty())
                mentions +=
                    {table, source.place, rows.value(0).text(), fromIsoDate(rows.value(1).utf8()), told};
        }
        if (auto finished = rows.finish(); !finished)
            return finished;
    }
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) {
        const auto place = [](const Mention &m) {
            return std::pair(m.place == Place::None ? enumCount<Place>() : int(m.place), m.day);
        };
        return place(a) < place(b);
    });
    return Done{};
}

std::optional<PersonChange::Field> fieldNamed(const QString &column) {
    using Field = PersonChange::Field;
    static const QHash<QString, Field> fields{{QStringLiteral("first_name"), Field::FirstName},
                                              {QStringLiteral("last_name"), Field::LastName},
                                              {QStringLiteral("title"), Field::Title},
                                              {QStringLiteral("email"), Field::Email},
                                              {QStringLiteral("institution"), Field::Institution},
                                              {QStringLiteral("phone"), Field::Phone}};
    const auto found = fields.constFind(column);
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

HistoryTraces tracesOf(const CommandCount &count) {
    return {count.count, count.first.toLocalTime().date(), count.last.toLocalTime().date()};
}

} // namespace

Result<PersonRows> Queries::rowsAbout(const Person &person) const {
    const auto id = person.id;
    PersonRows about;
    about.participants = read<Participant>(QStringLiteral("person = ? OR substitute_for = ?"), {id, id});
    about.candidates = read<Candidate>(QStringLiteral("person = ?"), {id});
    about.elections =
        read<AgendaItem>(QStringLiteral("id IN (SELECT item FROM candidate WHERE person = ?)"), {id});
    about.followUps = followUpLines(QStringLiteral("person = ?"), {id});
    if (auto done = readMentions(m_connection, NameFinder(person), about.mentions); !done)
        return done.error();
    const auto changes = changesOfRow(m_connection, QStringLiteral("person"), id);
    if (!changes)
        return changes.error();
    QString command;
    qsizetype ofCommand = 0; // its first field
    for (const FieldChange &change : *changes) {
        const auto field = fieldNamed(change.column);
        const auto text = [&](const QJsonValue &value) {
            const Institution *at = value.isDouble() ? institution(value.toInteger()) : nullptr;
            return at ? at->name : value.toString();
        };
        const QString before = text(change.before), after = text(change.after);
        if (change.uid != command)
            ofCommand = about.changes.size();
        command = change.uid;
        if (!field || before == after)
            continue;
        about.changes += {change.at, *field, before, after};
        std::sort(about.changes.begin() + ofCommand, about.changes.end(),
                  [](const PersonChange &a, const PersonChange &b) { return a.field < b.field; });
    }
    const QString name = person.fullName();
    QStringList texts{name, person.email};
    texts.removeAll(QString());
    const auto own = commandsOfRow(m_connection, QStringLiteral("person"), id);
    const auto others = commandsNaming(m_connection, QStringLiteral("person"), id, texts);
    const auto written = commandsBy(m_connection, name);
    const auto files = m_connection.value(QStringLiteral("SELECT count(*) FROM attachment"));
    for (const auto *counted : {&own, &others, &written})
        if (!*counted)
            return counted->error();
    if (!files)
        return files.error();
    about.own = tracesOf(*own);
    about.others = tracesOf(*others);
    about.written = tracesOf(*written);
    about.attachments = files->toInt();
    return about;
}

} // namespace aarring
