#include "exchange/resourceimport.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "exchange/membercolumns.h"

#include <QCoreApplication>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// "Idea, In the making, …": what can be written.
template<class E>
QString choices() {
    QStringList words;
    for (int i = 0; i < enumCount<E>(); ++i)
        words.append(label(E(i)));
    return words.join(QStringLiteral(", "));
}

ResourceField fieldOf(const QString &member) {
    static const QHash<QString, ResourceField> fields{
        {QStringLiteral("title"), ResourceField::Title},
        {QStringLiteral("link"), ResourceField::Link},
        {QStringLiteral("published"), ResourceField::Published},
        {QStringLiteral("reviewDue"), ResourceField::ReviewDue},
        {QStringLiteral("retiredOn"), ResourceField::RetiredOn}};
    return fields.value(member, ResourceField::None);
}

/// Goes through the rows in order and remembers what earlier rows took.
class ResourceImporter {
public:
    ResourceImporter(const CellTable &table, const ResourceColumns &columns, const NetworkFacts &facts,
                     const ResourceSettings &settings)
        : m_table(table), m_columns(columns), m_settings(settings), m_institutions(facts.institutions) {
        for (const Resource &resource : facts.resources) {
            m_byTitle[folded(resource.title)].append(&resource);
            if (!resource.link.isEmpty())
                m_byLink.insert(resource.link, &resource);
        }
        for (const Person &person : facts.persons) {
            m_persons[folded(person.fullName())].append(person.id);
            m_personNames.insert(person.id, person.fullName());
        }
        for (const Institution &institution : facts.institutions)
            m_institutionNames.insert(institution.id, institution.label());
    }

    ResourceImportRow read(qsizetype index) {
        m_cells = &m_table.rows[index];
        m_row = {};
        m_row.line = m_table.lines.value(index, int(index) + 1);
        m_row.row = index;
        readCells();
        const Resource *known = findKnown();
        if (known)
            keepKnown(*known);
        else
            complete(m_row.resource);
        for (const Problem &problem : validate(m_row.resource))
            say(problem.warning ? Kind::Warning : Kind::Refusal, fieldOf(problem.field), problem.message);
        refuseDuplicate(known);
        m_row.verdict = m_row.isRefused()          ? ImportVerdict::Refuse
                        : !known                   ? ImportVerdict::Add
                        : *known == m_row.resource ? ImportVerdict::Unchanged
                                                   : ImportVerdict::Change;
        return m_row;
    }

private:
    using Kind = ImportMessage::Kind;

    void say(Kind kind, ResourceField field, const QString &text) {
        m_row.messages.append({kind, int(field), text});
    }
    void refuse(ResourceField field, const QString &text) { say(Kind::Refusal, field, text); }
    QString cell(ResourceField field) const { return m_columns.cell(*m_cells, field); }
    QString day(QDate date) const { return shortDate(date, m_settings.language); }

    void readCells() {
        Resource &r = m_row.resource;
        r.title = cell(ResourceField::Title);
        r.theme = cell(ResourceField::Theme);
        r.audience = cell(ResourceField::Audience);
        r.link = cell(ResourceField::Link);
        r.about = cell(ResourceField::About);
        r.note = cell(ResourceField::Note);
        r.published = dateCell(ResourceField::Published);
        r.reviewDue = dateCell(ResourceField::ReviewDue);
        r.retiredOn = dateCell(ResourceField::RetiredOn);
        readWord(ResourceField::Kind, resourceKindFromWord, r.kind, m_kindGiven, m_settings.kind,
                 [](const QString &text) {
                     return Words::tr("“%1” is no kind of resource. Write one of: %2.")
                         .arg(text, choices<ResourceKind>());
                 });
        readWord(ResourceField::State, resourceStateFromWord, r.state, m_stateGiven, m_settings.state,
                 [](const QString &text) {
                     return Words::tr("“%1” is no state of a resource. Write one of: %2.")
                         .arg(text, choices<ResourceState>());
                 });
        readProducer();
        readResponsible();
    }

    template<class E, class Find, class Complaint>
    void readWord(ResourceField field, const Find &find, E &value, bool &given, E otherwise,
                  const Complaint &complaint) {
        const QString text = cell(field);
        const auto known = find(text);
        given = known.has_value();
        value = known.value_or(otherwise);
        if (!known && !text.isEmpty())
            refuse(field, complaint(text));
    }

    QDate dateCell(ResourceField field) {
        const QString text = cell(field);
        if (text.isEmpty())
            return {};
        const auto date = parseDate(text, m_settings.today);
        if (!date)
            refuse(field, Words::tr("“%1” is not a day. Write it like %2.").arg(text, day(m_settings.today)));
        return date.value_or(QDate());
    }

    void readProducer() {
        const QString text = cell(ResourceField::Producer);
        if (text.isEmpty())
            return;
        const QList<Id> found = m_institutions.find(text);
        if (found.size() == 1)
            m_row.resource.producer = found.first();
        else
            say(Kind::Warning, ResourceField::Producer,
                found.isEmpty()
                    ? Words::tr("There is no institution called “%1”. Add it and import the list again to "
                                "have it named.")
                          .arg(text)
                    : Words::tr("“%1” can mean several institutions; none is named. Write the whole name.")
                          .arg(text));
    }

    /// Somebody in the file when one person has that name, else the name as it is.
    void readResponsible() {
        const QString text = cell(ResourceField::Responsible);
        const QList<Id> found = m_persons.value(folded(text));
        if (found.size() == 1)
            m_row.resource.person = found.first();
        else
            m_row.resource.who = text;
    }

    /// Dates that the state demands.
    void complete(Resource &resource) const {
        const QDate published = m_settings.published.isValid() ? m_settings.published : m_settings.today;
        const bool isOut =
            resource.state == ResourceState::Published || resource.state == ResourceState::UnderReview;
        if (isOut && !resource.published.isValid() && !hasText(ResourceField::Published))
            resource.published = published;
        if (resource.state == ResourceState::Retired && !resource.retiredOn.isValid() &&
            !hasText(ResourceField::RetiredOn))
            resource.retiredOn = m_settings.today;
    }
    bool hasText(ResourceField field) const { return !cell(field).isEmpty(); }

    const Resource *findKnown() {
        const Resource &wanted = m_row.resource;
        const QList<const Resource *> sameTitle = m_byTitle.value(folded(wanted.title));
        QList<const Resource *> fits;
        for (const Resource *other : sameTitle)
            if (!m_kindGiven || other->kind == wanted.kind)
                fits.append(other);
        const Resource *sameLink = wanted.link.isEmpty() ? nullptr : m_byLink.value(wanted.link);
        if (fits.size() > 1) {
            refuse(ResourceField::Title,
                   Words::tr("Several resources are called “%1”. Write the kind, too.").arg(wanted.title));
            return nullptr;
        }
        if (fits.isEmpty())
            return sameLink;
        if (sameLink && sameLink != fits.first())
            refuse(ResourceField::Link, Words::tr("“%1” has the same address.").arg(sameLink->title));
        return fits.first();
    }

    /// An empty cell says nothing, so what is known stays. Says what will be different.
    void keepKnown(const Resource &known) {
        Resource &r = m_row.resource;
        r.id = known.id;
        if (r.title.isEmpty() || folded(r.title) == folded(known.title))
            r.title = known.title; // perhaps with other capitals: the file's own way stays
        else
            tellChange(ResourceField::Title, known.title, r.title);
        if (!m_kindGiven)
            r.kind = known.kind;
        else if (r.kind != known.kind)
            tellChange(ResourceField::Kind, label(known.kind), label(r.kind));
        if (!m_stateGiven)
            r.state = known.state;
        else if (r.state != known.state)
            tellChange(ResourceField::State, label(known.state), label(r.state));
        keepText(ResourceField::Theme, r.theme, known.theme);
        keepText(ResourceField::Audience, r.audience, known.audience);
        keepText(ResourceField::Link, r.link, known.link);
        keepText(ResourceField::About, r.about, known.about);
        keepText(ResourceField::Note, r.note, known.note);
        keepDay(ResourceField::Published, r.published, known.published);
        keepDay(ResourceField::ReviewDue, r.reviewDue, known.reviewDue);
        keepDay(ResourceField::RetiredOn, r.retiredOn, known.retiredOn);
        if (!r.producer)
            r.producer = known.producer;
        else if (r.producer != known.producer)
            tellChange(ResourceField::Producer, m_institutionNames.value(known.producer),
                       m_institutionNames.value(r.producer));
        keepResponsible(known);
        complete(r);
    }

    void keepResponsible(const Resource &known) {
        Resource &r = m_row.resource;
        if (!r.person && r.who.isEmpty()) {
            r.person = known.person;
            r.who = known.who;
        }
        if (r.person == known.person && r.who == known.who)
            return;
        const auto name = [this](const Resource &one) {
            return one.person ? m_personNames.value(one.person) : one.who;
        };
        tellChange(ResourceField::Responsible, name(known), name(r));
    }

    void keepText(ResourceField field, QString &value, const QString &known) {
        if (value.isEmpty() || value == known.simplified())
            value = known;
        else
            tellChange(field, known, value);
    }

    void keepDay(ResourceField field, QDate &value, QDate known) {
        if (!value.isValid())
            value = known;
        else if (value != known)
            tellChange(field, day(known), day(value));
    }

    void tellChange(ResourceField field, const QString &before, const QString &after) {
        say(Kind::Note, field,
            before.isEmpty() ? Words::tr("%1: %2.").arg(label(field), after)
                             : Words::tr("%1: %2, was %3.").arg(label(field), after, before));
    }

    void refuseDuplicate(const Resource *known) {
        const Resource &r = m_row.resource;
        if (r.title.isEmpty())
            return;
        const QString key =
            known ? QString::number(known->id) : folded(r.title) + QLatin1Char('\n') + nameOf(r.kind);
        if (const auto earlier = m_lines.constFind(key); earlier != m_lines.cend()) {
            refuse(ResourceField::None,
                   Words::tr("The same resource stands on line %1 already.").arg(*earlier));
            return;
        }
        m_lines.insert(key, m_row.line);
        if (r.link.isEmpty())
            return;
        if (const auto earlier = m_linkLines.constFind(r.link); earlier != m_linkLines.cend())
            refuse(ResourceField::Link, Words::tr("Line %1 has the same address.").arg(*earlier));
        else
            m_linkLines.insert(r.link, m_row.line);
    }

    const CellTable &m_table;
    const ResourceColumns &m_columns;
    const ResourceSettings &m_settings;
    InstitutionNames m_institutions;
    QHash<Id, QString> m_institutionNames, m_personNames;
    QHash<QString, QList<Id>> m_persons;
    QHash<QString, QList<const Resource *>> m_byTitle;
    QHash<QString, const Resource *> m_byLink;
    QHash<QString, int> m_lines; ///< which resource stood on which line
    QHash<QString, int> m_linkLines;

    // The row that is read now.
    const QStringList *m_cells = nullptr;
    ResourceImportRow m_row;
    bool m_kindGiven = false;
    bool m_stateGiven = false;
};

} // namespace

QList<Resource> ResourcePreview::accepted() const {
    QList<Resource> resources;
    for (const ResourceImportRow &row : rows)
        if (row.verdict == ImportVerdict::Add || row.verdict == ImportVerdict::Change)
            resources.append(row.resource);
    return resources;
}

Result<ResourcePreview> previewResources(const CellTable &table, const ResourceColumns &columns,
                                         const NetworkFacts &facts, const ResourceSettings &settings,
                                         const ImportProgress &progress) {
    constexpr qsizetype rowsPerReport = 200;
    ResourceImporter importer(table, columns, facts, settings);
    ResourcePreview preview;
    for (qsizetype i = columns.hasHeader ? 1 : 0; i < table.rows.size(); ++i) {
        if (progress && i % rowsPerReport == 0 && !progress(int(i), int(table.rows.size())))
            return Error{Error::Kind::Cancelled, Words::tr("The list was not read to its end"), {}, {}};
        if (isBlank(table.rows[i]))
            continue;
        const ResourceImportRow row = importer.read(i);
        preview.count(row.verdict);
        preview.rows.append(row);
    }
    return preview;
}

} // namespace aarring
