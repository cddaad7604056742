#include "base/dictionary.h"

#include "base/modules.h"

namespace aarring {

std::shared_ptr<Dictionary> openDictionary(const QString &path) {
    static auto *const open = moduleFunction<DictionaryOpener>(spellingModule, dictionaryName);
    std::shared_ptr<Dictionary> opened;
    if (open)
        open(path, opened);
    return opened;
}

} // namespace aarring
