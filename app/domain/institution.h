#pragma once

#include "base/daterange.h"
#include "base/id.h"

#include <QString>

namespace aarring {

/// What sort of body an institution is. Stored by name; the form's list and the member list's groups follow
/// it.
enum class InstitutionKind {
    CountyLibrary,        ///< NO fylkesbibliotek, also joint ones and Deichman in that role
    SchoolResourceCentre, ///< NO ressurssenter, vgs.
    CentralLibrary,       ///< DK centralbibliotek
    Agency,               ///< DK Slots- og Kulturstyrelsen
    Directors,            ///< DK centralbibliotekscheferne
    PublicLibrary,
    NationalLibrary,
    Other
};

/// An organisation that fills seats. Old ones stay with an end date and a successor.
struct Institution {
    Id id = 0;
    QString name;      ///< "Rogaland fylkesbibliotek"
    QString shortName; ///< "Rogaland"; the list shows it
    QString area;      ///< county, region or municipality
    InstitutionKind kind = InstitutionKind::Other;
    DateRange valid;
    Id successor = 0;
    QString note;
    bool operator==(const Institution &) const = default;

    const QString &label() const { return shortName.isEmpty() ? name : shortName; }
};

} // namespace aarring
