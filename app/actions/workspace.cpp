#include "actions/workspace.h"

#include "actions/templates.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>

namespace aarring {

Workspace::Workspace(std::unique_ptr<DocumentFile> file, const StoragePlaces &places, const Clock &clock)
    : m_file(std::move(file)),
      m_actions(std::make_unique<Actions>(m_file->connection(), clock, places.user)),
      m_queries(std::make_unique<Queries>(m_file->connection(), clock)) {
    // Connected first, so every page that hears of a change reads the new facts.
    QObject::connect(m_actions.get(), &Actions::changed, m_queries.get(), &Queries::follow);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const StoragePlaces &places,
                                                   const Clock &clock,
                                                   const std::shared_future<void> &application) {
    auto file = DocumentFile::open(path, places, clock, application);
    if (!file)
        return file.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*file), places, clock));
    if (auto read = workspace->queries().takeFailure(); !read)
        return read.error();
    return workspace;
}

Opening Workspace::openAside(const QString &path, const StoragePlaces &places, const Clock &clock,
                             const std::shared_future<void> &application) {
    auto promise = std::make_shared<QPromise<Result<std::unique_ptr<Workspace>>>>();
    promise->start();
    QThreadPool::globalInstance()->start([=, &clock, home = QThread::currentThread()] {
        auto opened = open(path, places, clock, application);
        if (!opened && application.valid()) {
            application.wait();
            opened = open(path, places, clock); // to tell why in the user's words
        }
        if (opened) {
            (*opened)->m_queries->verdicts(); // the first page shows them
            (*opened)->m_file->connection().moveToThread(home);
            (*opened)->m_actions->moveToThread(home);
            (*opened)->m_queries->moveToThread(home);
        }
        promise->addResult(std::move(opened));
        promise->finish();
    });
    return promise->future();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &templateName, const QString &path,
                                                     const StoragePlaces &places, const Clock &clock) {
    if (auto known = checkTemplateName(templateName); !known)
        return known.error();
    auto file = DocumentFile::create(path, places, clock, [&](Connection &connection) {
        return fillFromTemplate(connection, templateName, clock.today());
    });
    if (!file)
        return file.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), places, clock));
}

Result<std::unique_ptr<ReadOnlyNetwork>> ReadOnlyNetwork::open(const QString &path, const Clock &clock) {
    auto connection = DocumentFile::openUpToDate(path);
    if (!connection)
        return connection.error();
    auto network = std::unique_ptr<ReadOnlyNetwork>(new ReadOnlyNetwork);
    network->m_connection = std::move(*connection);
    // All that is read is of one moment, and the file is locked once instead of for each table.
    if (auto begun = network->m_connection->execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    network->m_queries = std::make_unique<Queries>(*network->m_connection, clock);
    if (auto read = network->m_queries->takeFailure(); !read)
        return read.error();
    return network;
}

} // namespace aarring
