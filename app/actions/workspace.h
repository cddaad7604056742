#pragma once

#include "actions/actions.h"
#include "actions/queries.h"
#include "storage/documentfile.h"

#include <QFuture>
#include <future>
#include <memory>

namespace aarring {

class Workspace;

/// A file that is being opened in another thread; once, with takeResult().
using Opening = QFuture<Result<std::unique_ptr<Workspace>>>;

/// One open network file with its two doors. main.cpp and the window own it; nobody else opens files.
class Workspace {
public:
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const StoragePlaces &places,
                                                   const Clock &clock,
                                                   const std::shared_future<void> &application = {});
    /// The same in a thread of its own; what comes out belongs to the calling thread. `clock` outlives it.
    /// `application`, if given, is when there is one that speaks the user's language: what needs neither goes before.
    static Opening openAside(const QString &path, const StoragePlaces &places, const Clock &clock,
                             const std::shared_future<void> &application = {});
    /// A new file from a template; never overwrites.
    static Result<std::unique_ptr<Workspace>> create(const QString &templateName, const QString &path,
                                                     const StoragePlaces &places, const Clock &clock);

    Actions &actions() { return *m_actions; }
    const Queries &queries() const { return *m_queries; }
    DocumentFile &file() { return *m_file; }

private:
    Workspace(std::unique_ptr<DocumentFile> file, const StoragePlaces &places, const Clock &clock);
    std::unique_ptr<DocumentFile> m_file;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<Queries> m_queries;
};

/// Reads a file without lock or working copy: for the command line and for looking at a backup.
class ReadOnlyNetwork {
public:
    static Result<std::unique_ptr<ReadOnlyNetwork>> open(const QString &path, const Clock &clock);
    const Queries &queries() const { return *m_queries; }

private:
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Queries> m_queries;
};

} // namespace aarring
