#pragma once

#include "domain/networkfacts.h"
#include "exchange/columns.h"

#include <QList>
#include <QString>

namespace aarring {

/// What a column of a member list holds.
enum class MemberField {
    None, ///< left out of the import
    FirstName,
    LastName,
    FullName, ///< "Silje Haugdal" or "Haugdal, Silje"
    Title,
    Institution,
    Email,
    Phone,
    Role, ///< representative or substitute
    From,
    AppointedBy,
    AppointedOn
};
constexpr int memberFieldCount = int(MemberField::AppointedOn) + 1;

/// In the window's language: "First name", "Not imported".
QString label(MemberField field);

using MemberColumns = TableColumns<MemberField>;

/// By the words of the first row, in Bokmål, Danish or English; columns that no word names, by what they
/// hold.
MemberColumns recogniseColumns(const CellTable &table, const NetworkFacts &facts);

/// Representative or substitute in any of the languages; nothing for another word.
std::optional<SeatRole> seatRoleFromWord(const QString &word);

/// What institutions can be called in a list: name, short name or area, also one of several, and any of these with
/// the usual words around it – "Fylkesbiblioteket i Agder", "Agder fylkeskommune". Looked up without regard to case and
/// letters that are written in two ways.
class InstitutionNames {
public:
    explicit InstitutionNames(const QList<Institution> &institutions);
    /// The best matches; several when the words could mean more than one.
    QList<Id> find(const QString &text) const;

private:
    enum Rank { Name, ShortName, Area, Part, Core, Ranks };
    QHash<QString, QList<Id>> m_ids[Ranks];
};

} // namespace aarring
