#pragma once

#include "base/id.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace aarring {

/// Which rows an action, undo or redo touched, by table name ("person", "seat" …).
struct ChangeSet {
    QHash<QString, QList<Id>> rows;

    bool touches(const char *table) const { return rows.contains(QLatin1String(table)); }
};

} // namespace aarring

Q_DECLARE_METATYPE(aarring::ChangeSet)
