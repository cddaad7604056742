#pragma once

#include "domain/mandate.h"

#include <QHash>
#include <utility>

namespace aarring {

/// Which clauses of `now` are not in `before` to the letter: their ids, each with the wording that stood
/// there (empty when the clause is new).
QHash<Id, QString> changedClauses(const QList<MandateBlock> &before, const QList<MandateBlock> &now);

/// Places (start, length) in `now` of words that `before` does not have there.
QList<std::pair<int, int>> changedWords(const QString &before, const QString &now);

} // namespace aarring
