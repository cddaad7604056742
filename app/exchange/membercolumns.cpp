#include "exchange/membercolumns.h"

#include "base/formats.h"
#include "base/textfold.h"
#include "exchange/headerwords.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <functional>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QHash<QString, MemberField> &headerWords() {
    static const QHash<QString, MemberField> words = [] {
        using enum MemberField;
        QHash<QString, MemberField> all;
        const auto add = [&all](MemberField field, const char *list) {
            for (const QString &word : QString::fromUtf8(list).split(u' '))
                all.insert(wordKey(word), field);
        };
        add(FirstName, "fornavn firstname givenname");
        add(LastName, "etternavn efternavn lastname surname familyname");
        add(FullName, "navn name fulltnavn fuldtnavn fullname");
        add(Title, "stilling stillingstittel stillingsbetegnelse tittel titel title jobtitle position");
        add(Institution,
            "institusjon institution fylkesbibliotek bibliotek centralbibliotek library arbeidssted "
            "arbejdssted arbeidsplass arbejdsplads organisasjon organisation organization virksomhet "
            "fylke område region county");
        add(Email, "epost email mail epostadresse emailadresse mailadresse emailaddress");
        add(Phone,
            "telefon tlf mobil phone mobile telephone telefonnummer telefonnr tlfnr mobilnummer mobilnr "
            "mobiltelefon phonenumber");
        add(Role, "rolle role funksjon funktion verv hverv");
        add(From, "fra from fradato fromdate fraogmed startdato startdate gjelderfra gælderfra medlemfra "
                  "memberfrom "
                  "førstedag firstday");
        add(AppointedBy, "utpektav oppnevntav udpegetaf appointedby");
        add(AppointedOn,
            "utpekt utpektdato utpektden oppnevnt oppnevntdato oppnevntden udpeget udpegetdato udpegetden "
            "udpegningsdato appointed appointedon appointeddate dateappointed");
        return all;
    }();
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

/// Looks at what the columns hold, for those that no header names.
class ContentGuess {
public:
    ContentGuess(const CellTable &table, const NetworkFacts &facts, MemberColumns &columns)
        : m_table(table), m_institutions(facts.institutions), m_columns(columns) {}

    void fill() {
        const auto isDate = [](const QString &cell) {
            return parseDate(cell, QDate(2000, 1, 1)).has_value();
        };
        guess(MemberField::Email, [](const QString &cell) { return cell.contains(u'@'); });
        guess(MemberField::From, isDate);
        guess(MemberField::Phone, isPhone);
        guess(MemberField::Role, [](const QString &cell) { return seatRoleFromWord(cell).has_value(); });
        guess(MemberField::Institution,
              [this](const QString &cell) { return !m_institutions.find(cell).isEmpty(); });
        guessNames();
    }

private:
    bool has(MemberField field) const { return m_columns.fields.contains(field); }

    /// The share of filled cells among the first rows that fit.
    double share(qsizetype column, const std::function<bool(const QString &)> &fits) const {
        constexpr qsizetype looked = 100;
        const qsizetype first = m_columns.hasHeader ? 1 : 0;
        int filled = 0, fitting = 0;
        for (qsizetype row = first; row < std::min(m_table.rows.size(), first + looked); ++row) {
            const QString cell = m_table.rows[row][column].simplified();
            filled += !cell.isEmpty();
            fitting += !cell.isEmpty() && fits(cell);
        }
        return filled ? double(fitting) / filled : 0;
    }

    void guess(MemberField field, const std::function<bool(const QString &)> &fits) {
        for (qsizetype i = 0; i < m_columns.fields.size() && !has(field); ++i)
            if (m_columns.fields[i] == MemberField::None && share(i, fits) > 0.6)
                m_columns.fields[i] = field;
    }

    void guessNames() {
        if (has(MemberField::FullName) || has(MemberField::FirstName) || has(MemberField::LastName))
            return;
        QList<qsizetype> left;
        for (qsizetype i = 0; i < m_columns.fields.size(); ++i)
            if (m_columns.fields[i] == MemberField::None &&
                share(i, [](const QString &cell) { return cell.front().isLetter(); }) > 0.6)
                left.append(i);
        if (left.isEmpty())
            return;
        const double withSpace = share(left[0], [](const QString &cell) { return cell.contains(u' '); });
        if (withSpace > 0.6 || left.size() == 1) {
            m_columns.fields[left[0]] = MemberField::FullName;
            return;
        }
        m_columns.fields[left[0]] = MemberField::FirstName;
        m_columns.fields[left[1]] = MemberField::LastName;
    }

    const CellTable &m_table;
    InstitutionNames m_institutions;
    MemberColumns &m_columns;
};

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
    columns.fields.fill(MemberField::None, table.columnCount());
    if (table.rows.isEmpty())
        return columns;
    const QStringList &first = table.rows.first();
    const bool holdsAddress =
        std::any_of(first.begin(), first.end(), [](const QString &cell) { return cell.contains(u'@'); });
    for (qsizetype i = 0; i < first.size() && !holdsAddress; ++i) {
        const MemberField field = headerWords().value(wordKey(first[i]), MemberField::None);
        columns.fields[i] = field;
        columns.hasHeader = columns.hasHeader || field != MemberField::None;
    }
    ContentGuess(table, facts, columns).fill();
    return columns;
}

std::optional<SeatRole> seatRoleFromWord(const QString &word) {
    static const QHash<QString, SeatRole> roles = [] {
        QHash<QString, SeatRole> all;
        for (const char *w : {"representant", "medlem", "fast", "fastmedlem", "fastrepresentant", "repr",
                              "representative", "member"})
            all.insert(wordKey(QString::fromUtf8(w)), SeatRole::Representative);
        for (const char *w : {"vara", "varamedlem", "vararepresentant", "varaperson", "suppleant",
                              "stedfortræder", "stedfortreder", "substitute", "alternate", "deputymember"})
            all.insert(wordKey(QString::fromUtf8(w)), SeatRole::Substitute);
        return all;
    }();
    const auto found = roles.constFind(wordKey(word));
    return found == roles.cend() ? std::nullopt : std::optional(*found);
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
        for (const QString &part : institution.area.split(u','))
            add(PartOfArea, part, institution.id);
    }
}

QList<Id> InstitutionNames::find(const QString &text) const {
    const QString key = folded(text);
    for (const auto &ids : m_ids)
        if (const auto found = ids.constFind(key); found != ids.cend())
            return *found;
    return {};
}

} // namespace aarring
