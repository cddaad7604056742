#include "actions/papers_p.h"

#include "documents/papers/personrecordpaper.h"

namespace aarring {

QStringList PaperMaker::namesOf(const QList<Person> &persons) const {
    QStringList names;
    for (const Person &person : persons) {
        const Institution *at = m_queries.institution(person.institution);
        QStringList parts{person.fullName(), at ? at->name : QString(), person.email};
        parts.removeAll(QString());
        names += parts.join(QStringLiteral(", "));
    }
    for (qsizetype i = 0; i < names.size(); ++i) // whom nothing else tells apart
        if (names.count(names[i]) > 1)
            names[i] += QStringLiteral(", %1").arg(persons[i].id);
    return names;
}

Result<Person> PaperMaker::chosenPerson() const {
    constexpr int mostNamed = 8;
    const Id key = m_options.about ? m_options.about : m_options.person.toLongLong();
    if (const Person *person = key ? m_queries.person(key) : nullptr)
        return *person;
    if (m_queries.facts().persons.isEmpty())
        return noPaper(tr("there is nobody in the file yet"), tr("Add a person first"));
    if (m_options.person.trimmed().isEmpty())
        return noPaper(tr("it is not said whom it is about"), tr("Choose a person"));
    const QList<Person> meant = personsMeant(m_options.person, m_queries.facts());
    if (meant.size() == 1)
        return meant.first();
    if (meant.isEmpty())
        return noPaper(tr("nobody in the file is called “%1”").arg(m_options.person),
                       tr("Write the name as it stands in the member list"));
    QStringList names = namesOf(meant);
    const qsizetype more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed) + QStringList{tr("%n more", nullptr, int(more))};
    return noPaper(tr("several are called “%1”").arg(m_options.person),
                   tr("Write more of one of them: %1").arg(names.join(QStringLiteral("; "))));
}

Result<Document> PaperMaker::personRecord() const {
    const Result<Person> person = chosenPerson();
    if (!person)
        return person.error();
    const Result<PersonRows> rows = m_queries.rowsAbout(*person);
    if (!rows)
        return rows.error();
    return personRecordPaper({m_queries.network(), aarring::personRecord(*person, m_queries.facts(), *rows),
                              m_queries.today(), own()},
                             m_language);
}

} // namespace aarring
