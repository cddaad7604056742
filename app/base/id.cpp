#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <atomic>

namespace aarring {

Id newId() {
    static std::atomic<Id> last = 0;
    constexpr qint64 epoch2020 = 1577836800000;
    Id wanted = ((QDateTime::currentMSecsSinceEpoch() - epoch2020) << 22) |
                (QRandomGenerator::global()->generate() & 0x3fffff);
    Id before = last.load();
    do {
        if (wanted <= before)
            wanted = before + 1 + (QRandomGenerator::global()->generate() & 0xff);
    } while (!last.compare_exchange_weak(before, wanted));
    return wanted;
}

} // namespace aarring
