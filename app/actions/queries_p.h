#pragma once

// Shared by queries_<subject>.cpp only.

#include "actions/queries.h"

namespace aarring {

template<class T>
QList<T> Queries::read(const QString &where, const QVariantList &binds) const {
    auto rows = m_store.all<T>(where, binds);
    if (!rows) {
        tell(rows.error());
        return {};
    }
    return *rows;
}

} // namespace aarring
