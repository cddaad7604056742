#pragma once

#include <QList>
#include <QString>

namespace aarring {

/// A stretch of a paragraph in bold, italic or both; counted in UTF-16 units.
struct Emphasis {
    qsizetype start = 0;
    qsizetype length = 0;
    bool bold = false;
    bool italic = false;
    bool operator==(const Emphasis &) const = default;
};

/// "b4+12 i20+3 bi30+2" into stretches in order that lie within a text of `length` units and do not overlap; what does
/// not is left out.
QList<Emphasis> emphasisFrom(const QString &written, qsizetype length);
/// The inverse; stretches without bold and italic or length are left out, neighbours in the same dress are joined.
QString emphasisText(const QList<Emphasis> &stretches);

/// What falls on the `length` units from `start` on, counted from there: the emphasis of a part of the text.
QString emphasisOfPart(const QString &written, qsizetype start, qsizetype length);
/// The emphasis of two texts put one behind the other; the first has `length` units.
QString emphasisOfBoth(const QString &first, qsizetype length, const QString &second);

} // namespace aarring
