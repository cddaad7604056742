#pragma once

#include "actions/queries.h"
#include "base/textfold.h"
#include "ui/common/tablemodel.h"

#include <QString>

namespace aarring {

/// Which rows the member list shows.
enum class MemberFilter { All, Vacant, Filled, RepresentativesOnly, WithoutSeat };

/// One row: a heading per kind of institution, a seat that is vacant, somebody who fills one, or a person without a
/// seat. `id` is the seat's, the appointment's or the person's; headings have negative numbers.
struct MemberRow {
    Id id = 0;
    RowKind kind = RowKind::Normal;
    QString institution; ///< in a heading: the kind
    QString name;        ///< in a heading: "12 of 13 seats filled"
    QString role;        ///< the office held that day, else representative or substitute
    QDate from;
    QDate left; ///< of a person without a seat: the last day on which they held anything
    QDate askedOn;
    Id seat = 0;
    Id appointment = 0;
    Id person = 0;
    bool isSubstitute = false;
};

/// Everything the list could show on a day, in the order it is shown in: made once per change, so that typing in the
/// filter only has to choose.
struct MemberList {
    struct Entry {
        MemberRow row;
        QString searched;            ///< what the filter looks in
        mutable QString folded = {}; ///< the same, made when somebody types in the filter
        bool hadSeat = false;        ///< among those without a seat: sat on another day
        bool contains(const QStringList &foldedWords) const;
    };
    struct Group {
        MemberRow heading;
        bool withoutSeat = false;
        std::vector<Entry> entries;
    };
    std::vector<Group> groups;
    int filled = 0; ///< seats with a representative
    int seats = 0;
    QList<std::pair<InstitutionKind, int>> institutions; ///< with a seat that day, by kind
    bool hasPersons = false;
};

MemberList memberList(const Queries &queries, QDate day, NameKeys &keys);

/// The rows that pass. `text` is searched in names and institutions, every word of it.
std::vector<MemberRow> memberRows(const MemberList &list, MemberFilter filter, const QString &text);

} // namespace aarring
