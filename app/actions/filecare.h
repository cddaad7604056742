#pragma once

#include "base/result.h"
#include "storage/documentfile.h"

#include <QString>

namespace aarring {

// Looking after files without opening them for work; safe while a window has them open.

/// Where this user's working copies and backups lie, and who they are to others who meet the lock.
StoragePlaces usualPlaces();

/// Is the file whole? NotFound, Foreign, Damaged, TooNew, ReadWrite … or done.
Status verifyFile(const QString &path);

/// A consistent copy as a new file; never overwrites. Errors as verifyFile(), and Conflict, NoSpace, ReadOnly for the
/// copy.
Status backupFile(const QString &path, const QString &copy);

} // namespace aarring
