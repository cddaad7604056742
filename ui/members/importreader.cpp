#include "ui/members/importreader.h"

namespace aarring {

void ImportReader::readText(const QString &text, const NetworkFacts &facts, const ImportSettings &settings) {
    start([text] { return cellsFromText(text); }, std::nullopt, facts, settings);
}

void ImportReader::readFile(const QString &path, const NetworkFacts &facts, const ImportSettings &settings) {
    start([path] { return readCellFile(path); }, std::nullopt, facts, settings);
}

void ImportReader::readAgain(const CellTable &table, const MemberColumns &columns, const NetworkFacts &facts,
                             const ImportSettings &settings) {
    start([table]() -> Result<CellTable> { return table; }, columns, facts, settings);
}

void ImportReader::stop() {
    if (m_stopped)
        *m_stopped = true;
    m_reading = false;
}

void ImportReader::start(const Source &source, const std::optional<MemberColumns> &columns,
                         const NetworkFacts &facts, const ImportSettings &settings) {
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_reading = true;
    // Values are shared without being copied: the thread sees the facts as they are now.
    m_threads.start([this, source, columns, facts, settings, stopped = m_stopped] {
        const auto here = [this, stopped](auto &&tell) {
            QMetaObject::invokeMethod(this, [stopped, tell] {
                if (!*stopped)
                    tell();
            });
        };
        const auto end = [this, here](auto &&tell) {
            here([this, tell] {
                m_reading = false;
                tell();
            });
        };
        const auto table = source();
        if (!table) {
            end([this, error = table.error()] { emit failed(error); });
            return;
        }
        ReadMembers members{*table, columns ? *columns : recogniseColumns(*table, facts), {}};
        const auto preview =
            previewImport(members.table, members.columns, facts, settings, [&](int done, int total) {
                here([this, done, total] { emit progressed(done, total); });
                return !*stopped;
            });
        if (!preview)
            return; // stopped: nobody waits
        members.preview = *preview;
        end([this, members] { emit finished(members); });
    });
}

} // namespace aarring
