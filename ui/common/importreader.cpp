#include "ui/common/importreader.h"

namespace aarring {

void ImportReader::readText(const QString &text, const ListReading &reading) {
    start([text] { return cellsFromText(text); }, std::nullopt, reading);
}

void ImportReader::readFile(const QString &path, const ListReading &reading) {
    start([path] { return readCellFile(path); }, std::nullopt, reading);
}

void ImportReader::readAgain(const CellTable &table, const ListColumns &columns, const ListReading &reading) {
    start([table]() -> Result<CellTable> { return table; }, columns, reading);
}

void ImportReader::stop() {
    if (m_stopped)
        *m_stopped = true;
    m_reading = false;
}

void ImportReader::start(const Source &source, const std::optional<ListColumns> &columns,
                         const ListReading &reading) {
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_reading = true;
    m_threads.start([this, source, columns, reading, stopped = m_stopped] {
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
        const auto list = reading(*table, columns, [&](int done, int total) {
            here([this, done, total] { emit progressed(done, total); });
            return !*stopped;
        });
        if (!list)
            return; // stopped: nobody waits
        end([this, list = *list] { emit finished(list); });
    });
}

} // namespace aarring
