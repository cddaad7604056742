#include "documents/papers/signinpaper.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "documents/papers/common.h"
#include "documents/papers/meetingwords.h"

#include <algorithm>

namespace aarring {

namespace {

constexpr int guestRows = 6;
constexpr qreal rowToSignIn = 26; // points

QList<Person> expected(const SignInContent &content) {
    QList<Person> persons;
    const Body body = byId(content.facts.bodies, content.meeting.body);
    for (const Id id : membersOf(body, content.facts, content.meeting.date))
        persons += byId(content.facts.persons, id);
    std::stable_sort(persons.begin(), persons.end(), [](const Person &a, const Person &b) {
        return compareNames(a.sortName(), b.sortName()) < 0;
    });
    return persons;
}

Table list(const SignInContent &content, const PaperTexts &texts) {
    Table table{{},
                {{texts.translate("Paper", "No.", "number of a participant"), 0.5, Align::Right},
                 {texts.translate("Paper", "Name"), 2.2, Align::Left, true},
                 {texts.translate("Paper", "Institution"), 2.6},
                 {texts.translate("Paper", "Signature"), 2.6}},
                {},
                rowToSignIn};
    int number = 0;
    for (const Person &person : expected(content))
        table.rows += TableRow{{QString::number(++number), person.fullName(),
                                byId(content.facts.institutions, person.institution).name}};
    table.rows += TableRow{{texts.translate("Paper", "Guests")}, TableRowKind::Group};
    for (int i = 0; i < guestRows; ++i)
        table.rows += TableRow{{QString::number(++number)}};
    return table;
}

} // namespace

Document signInPaper(const SignInContent &content, Language language) {
    const PaperTexts texts(language, content.own);
    Document paper = networkPaper(content.network, language, texts.translate("Paper", "Sign-in list"),
                                  content.meeting.title, content.meeting.date);
    paper.headRight = shortDate(content.meeting.date, language);
    paper.footLeft = longDate(content.today, language);
    Facts facts;
    facts.rows = {{texts.translate("Paper", "Time"), whenText(content.meeting, language)},
                  {texts.translate("Paper", "Place"), content.meeting.place}};
    paper.blocks.push_back(facts);
    addSentence(paper, texts.standard("sign-in.intro"));
    paper.blocks.push_back(list(content, texts));
    return paper;
}

} // namespace aarring
