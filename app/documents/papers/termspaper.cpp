#include "documents/papers/termspaper.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/papers/common.h"

#include <algorithm>

namespace aarring {

namespace {

enum class TermState { Coming, Current, Former };

TermState stateOf(const DateRange &period, QDate day) {
    if (period.contains(day))
        return TermState::Current;
    return period.from.isValid() && period.from > day ? TermState::Coming : TermState::Former;
}

QString stateText(TermState state, const PaperTexts &texts) {
    switch (state) {
    case TermState::Coming:
        return texts.translate("Paper", "Coming", "a term");
    case TermState::Current:
        return texts.translate("Paper", "Current", "a term");
    case TermState::Former:
        break;
    }
    return texts.translate("Paper", "Former", "a term");
}

QString institutionOf(const Person &person, const NetworkFacts &facts) {
    return byId(facts.institutions, person.institution).name;
}

/// Offices in their order; the newest term of each first.
Table officeTable(const TermsContent &content, const PaperTexts &texts, Language language) {
    Table table{{},
                {{texts.translate("Paper", "Office"), 1.3, Align::Left, true},
                 {texts.translate("Paper", "Name"), 1.9},
                 {texts.translate("Paper", "Institution"), 2.2},
                 {texts.translate("Paper", "Period"), 1.9},
                 {texts.translate("Paper", "State", "of a term"), 0.9}},
                {}};
    QList<Office> offices = content.facts.offices;
    std::stable_sort(offices.begin(), offices.end(),
                     [](const Office &a, const Office &b) { return a.position < b.position; });
    for (const Office &office : offices) {
        QList<Term> terms;
        for (const Term &term : content.facts.terms)
            if (term.office == office.id)
                terms += term;
        std::stable_sort(terms.begin(), terms.end(),
                         [](const Term &a, const Term &b) { return a.period.from > b.period.from; });
        const bool isHeld = std::any_of(terms.begin(), terms.end(),
                                        [&](const Term &t) { return t.period.contains(content.day); });
        if (!isHeld)
            table.rows += TableRow{{office.title, texts.translate("Paper", "Vacant", "an office")}};
        for (const Term &term : terms) {
            const Person person = byId(content.facts.persons, term.person);
            table.rows += TableRow{{office.title, person.fullName(), institutionOf(person, content.facts),
                                    periodText(term.period, texts, language),
                                    stateText(stateOf(term.period, content.day), texts)}};
        }
    }
    return withoutEmptyColumns(table);
}

QString sizeText(const Body &body, int members, const PaperTexts &texts) {
    const QString have = texts.translate("Paper", "%n member(s)", nullptr, members);
    if (body.minSize > 0 && body.maxSize > 0)
        return texts.translate("Paper", "%1; %2–%3 are required")
            .arg(have)
            .arg(body.minSize)
            .arg(body.maxSize);
    if (body.minSize > 0)
        return texts.translate("Paper", "%1; at least %2 are required").arg(have).arg(body.minSize);
    if (body.maxSize > 0)
        return texts.translate("Paper", "%1; at most %2 are allowed").arg(have).arg(body.maxSize);
    return have;
}

/// The term a person holds on the day; id 0 when there is none.
Term termOf(Id person, const TermsContent &content) {
    for (const Term &term : content.facts.terms)
        if (term.person == person && term.period.contains(content.day))
            return term;
    return {};
}

/// Those who sit by virtue of their office sit as long as they hold it.
DateRange periodOf(Id person, const Body &body, const TermsContent &content) {
    for (const BodyMembership &m : content.facts.memberships)
        if (m.person == person && m.body == body.id && m.period.contains(content.day))
            return m.period;
    return termOf(person, content).period;
}

Table memberTable(const Body &body, const QList<Id> &members, const TermsContent &content,
                  const PaperTexts &texts, Language language) {
    Table table{{},
                {{texts.translate("Paper", "Name"), 2, Align::Left, true},
                 {texts.translate("Paper", "Institution"), 2.6},
                 {texts.translate("Paper", "Role"), 1.3},
                 {texts.translate("Paper", "Period"), 1.9}},
                {}};
    QList<Person> persons;
    for (const Id id : members)
        persons += byId(content.facts.persons, id);
    std::stable_sort(persons.begin(), persons.end(), [](const Person &a, const Person &b) {
        return compareNames(a.sortName(), b.sortName()) < 0;
    });
    for (const Person &person : persons) {
        const QString office = byId(content.facts.offices, termOf(person.id, content).office).title;
        table.rows += TableRow{{person.fullName(), institutionOf(person, content.facts),
                                office.isEmpty() ? texts.translate("Paper", "Member") : office,
                                periodText(periodOf(person.id, body, content), texts, language)}};
    }
    return withoutEmptyColumns(table);
}

} // namespace

Document termsPaper(const TermsContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Terms and bodies"),
                                  content.network.name, content.day);
    const QString day = longDate(content.day, language);
    paper.footLeft = texts.translate("Paper", "As of %1", "a date").arg(day);

    if (!content.facts.offices.isEmpty()) {
        paper.blocks.push_back(Heading{1, texts.translate("Paper", "Offices")});
        paper.blocks.push_back(officeTable(content, texts, language));
    }
    for (const Body &body : content.facts.bodies) {
        if (body.kind == BodyKind::Network || !body.valid.contains(content.day))
            continue;
        const QList<Id> members = membersOf(body, content.facts, content.day);
        paper.blocks.push_back(Heading{1, body.name});
        paper.blocks.push_back(Paragraph{plainText(sizeText(body, int(members.size()), texts))});
        if (!members.isEmpty())
            paper.blocks.push_back(memberTable(body, members, content, texts, language));
    }
    if (paper.blocks.isEmpty())
        addSentence(paper, texts.standard("terms.none"));
    return paper;
}

} // namespace aarring
