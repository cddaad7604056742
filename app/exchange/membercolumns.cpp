#include "exchange/membercolumns.h"

#include "base/formats.h"
#include "base/textfold.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const WordList<MemberField> &headings() {
    using enum MemberField;
    static const WordList<MemberField> words{
        {FirstName, "fornavn firstname givenname"},
        {LastName, "etternavn efternavn lastname surname familyname"},
        {FullName, "navn name fulltnavn fuldtnavn fullname"},
        {Title, "stilling stillingstittel stillingsbetegnelse tittel titel title jobtitle position"},
        {Institution,
         "institusjon institution fylkesbibliotek bibliotek centralbibliotek library arbeidssted "
         "arbejdssted arbeidsplass arbejdsplads organisasjon organisation organization virksomhet "
         "fylke område region county"},
        {Email, "epost email mail epostadresse emailadresse mailadresse emailaddress"},
        {Phone, "telefon tlf mobil phone mobile telephone telefonnummer telefonnr tlfnr mobilnummer mobilnr "
                "mobiltelefon phonenumber"},
        {Role, "rolle role funksjon funktion verv hverv"},
        {From, "fra from fradato fromdate fraogmed startdato startdate gjelderfra gælderfra medlemfra "
               "memberfrom førstedag firstday"},
        {AppointedBy, "utpektav oppnevntav udpegetaf appointedby"},
        {AppointedOn,
         "utpekt utpektdato utpektden oppnevnt oppnevntdato oppnevntden udpeget udpegetdato udpegetden "
         "udpegningsdato appointed appointedon appointeddate dateappointed"}};
    return words;
}

bool isPhone(const QString &cell) {
    int digits = 0;
    for (const QChar c : cell) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && !QStringView(u"+()-/").contains(c))
            return false;
    }
    return digits >= 8 && digits <= 15;
}

/// In one column or in two, where no heading says so.
void guessNames(ColumnFinder<MemberField> &finder, MemberColumns &columns) {
    if (columns.has(MemberField::FullName) || columns.has(MemberField::FirstName) ||
        columns.has(MemberField::LastName))
        return;
    QList<qsizetype> left;
    for (qsizetype i = 0; i < columns.fields.size(); ++i)
        if (columns.fields[i] == MemberField::None &&
            finder.isMostly(i, [](const QString &cell) { return cell.front().isLetter(); }))
            left.append(i);
    if (left.isEmpty())
        return;
    if (left.size() == 1 ||
        finder.isMostly(left[0], [](const QString &cell) { return cell.contains(u' '); })) {
        columns.fields[left[0]] = MemberField::FullName;
        return;
    }
    columns.fields[left[0]] = MemberField::FirstName;
    columns.fields[left[1]] = MemberField::LastName;
}

/// The folded name without the words that many institutions share; "agder" of "fylkesbiblioteket i agder". Empty when
/// there is nothing else in it.
QString core(const QString &name) {
    static const QSet<QString> shared = [] {
        QSet<QString> words;
        for (const QString &word :
             folded(QStringLiteral("fylkesbibliotek fylkesbiblioteket fylkesbibliotekene "
                                   "fylkeskommune fylke kommune bibliotek biblioteket "
                                   "biblioteker bibliotekerne bibliotekene folkebibliotek "
                                   "centralbibliotek centralbiblioteket i og library county"))
                 .split(QLatin1Char(' ')))
            words.insert(word);
        return words;
    }();
    QStringList own;
    for (const QString &word : folded(name.section(QLatin1Char('('), 0, 0)).split(QLatin1Char(' ')))
        if (!word.isEmpty() && !shared.contains(word))
            own.append(word);
    return own.join(QLatin1Char(' '));
}

} // namespace

QString label(MemberField field) {
    switch (field) {
    case MemberField::None:
        break;
    case MemberField::FirstName:
        return Words::tr("First name");
    case MemberField::LastName:
        return Words::tr("Last name");
    case MemberField::FullName:
        return Words::tr("Whole name");
    case MemberField::Title:
        return Words::tr("Job title");
    case MemberField::Institution:
        return Words::tr("Institution");
    case MemberField::Email:
        return Words::tr("E-mail");
    case MemberField::Phone:
        return Words::tr("Phone");
    case MemberField::Role:
        return Words::tr("Role");
    case MemberField::From:
        return Words::tr("First day");
    case MemberField::AppointedBy:
        return Words::tr("Appointed by");
    case MemberField::AppointedOn:
        return Words::tr("Appointed on");
    }
    return Words::tr("Not imported");
}

MemberColumns recogniseColumns(const CellTable &table, const NetworkFacts &facts) {
    MemberColumns columns;
    ColumnFinder<MemberField> finder(table, columns);
    if (table.rows.isEmpty())
        return columns;
    const QStringList &first = table.rows.first();
    if (std::none_of(first.begin(), first.end(), [](const QString &cell) { return cell.contains(u'@'); }))
        finder.byHeader(headings(), false);
    const InstitutionNames institutions(facts.institutions);
    finder.guess(MemberField::Email, [](const QString &cell) { return cell.contains(u'@'); });
    finder.guess(MemberField::From,
                 [](const QString &cell) { return parseDate(cell, QDate(2000, 1, 1)).has_value(); });
    finder.guess(MemberField::Phone, isPhone);
    finder.guess(MemberField::Role, [](const QString &cell) { return seatRoleFromWord(cell).has_value(); });
    finder.guess(MemberField::Institution,
                 [&](const QString &cell) { return !institutions.find(cell).isEmpty(); });
    guessNames(finder, columns);
    return columns;
}

std::optional<SeatRole> seatRoleFromWord(const QString &word) {
    static const WordList<SeatRole> roles{
        {SeatRole::Representative,
         "representant medlem fast fastmedlem fastrepresentant repr representative member"},
        {SeatRole::Substitute,
         "vara varamedlem vararepresentant varaperson suppleant stedfortræder stedfortreder "
         "substitute alternate deputymember"}};
    return roles.find(word);
}

InstitutionNames::InstitutionNames(const QList<Institution> &institutions) {
    const auto add = [this](Rank rank, const QString &text, Id id) {
        const QString key = folded(text);
        if (!key.isEmpty() && !m_ids[rank][key].contains(id))
            m_ids[rank][key].append(id);
    };
    for (const Institution &institution : institutions) {
        add(Name, institution.name, institution.id);
        add(ShortName, institution.shortName, institution.id);
        add(Area, institution.area, institution.id);
        for (const QString &name : {institution.shortName, institution.area})
            for (const QString &part : name.split(u','))
                add(Part, part, institution.id);
        for (const QString &name : {institution.name, institution.shortName, institution.area})
            add(Core, core(name), institution.id);
    }
}

QList<Id> InstitutionNames::find(const QString &text) const {
    const auto lookUp = [this](const QString &key) {
        for (const auto &ids : m_ids)
            if (const auto found = ids.constFind(key); found != ids.cend())
                return *found;
        return QList<Id>();
    };
    const QList<Id> found = lookUp(folded(text));
    return found.isEmpty() ? lookUp(core(text)) : found;
}

} // namespace aarring
