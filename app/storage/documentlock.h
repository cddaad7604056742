#pragma once

#include "base/result.h"

#include <QLockFile>
#include <memory>

namespace aarring {

/// The sign beside a document that someone has it open. Left behind by a crash it is taken over; one of
/// another computer never is, however old.
class DocumentLock {
public:
    /// `user` is shown to others who meet the lock. Errors: Locked (names who), ReadOnly, ReadWrite.
    static Result<std::unique_ptr<DocumentLock>> take(const QString &document, const QString &user);

private:
    explicit DocumentLock(const QString &path) : m_file(path) {}
    QLockFile m_file; ///< unlocks and removes itself
};

} // namespace aarring
