#pragma once

#include "exchange/memberimport.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace aarring {

/// A table that was read, how it is understood, and what it would do.
struct ReadMembers {
    CellTable table;
    MemberColumns columns;
    ImportPreview preview;
};

/// Reads member lists in a thread of its own. A new reading stops the one under way.
class ImportReader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportReader() override { stop(); }

    void readText(const QString &text, const NetworkFacts &facts, const ImportSettings &settings);
    void readFile(const QString &path, const NetworkFacts &facts, const ImportSettings &settings);
    /// The same table again, understood otherwise.
    void readAgain(const CellTable &table, const MemberColumns &columns, const NetworkFacts &facts,
                   const ImportSettings &settings);
    void stop();
    bool isReading() const { return m_reading; }

signals:
    void progressed(int done, int total);
    void finished(const aarring::ReadMembers &members);
    void failed(const aarring::Error &error);

private:
    using Source = std::function<Result<CellTable>()>;
    void start(const Source &source, const std::optional<MemberColumns> &columns, const NetworkFacts &facts,
               const ImportSettings &settings);

    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the reading under way
    bool m_reading = false;
    QThreadPool m_threads; ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
