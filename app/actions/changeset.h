#pragma once

#include "base/id.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <memory>

namespace aarring {

struct FactsRead;

/// Which rows an action, undo or redo touched, by table name ("person", "seat" …).
struct ChangeSet {
    QHash<QString, QList<Id>> rows;
    /// What the file holds now, when the change was made in another thread, which had the time to read it.
    std::shared_ptr<FactsRead> read{};

    bool touches(const char *table) const { return rows.contains(QLatin1String(table)); }
};

} // namespace aarring

Q_DECLARE_METATYPE(aarring::ChangeSet)
