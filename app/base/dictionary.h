#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace aarring {

/// The words of one language. Asked from any thread.
class Dictionary {
public:
    virtual ~Dictionary() = default;
    /// A line "tovholder/holder" adds the word with the endings of the other, a single word adds it alone.
    virtual void learn(const QString &line) = 0;
    /// Nothing while it looks for suggestions in another thread, which may take a second.
    virtual std::optional<bool> knowsNow(const QString &word) = 0;
    virtual QStringList suggestions(const QString &word) = 0;
};

/// Hunspell's dictionary at `path`, without the endings .aff and .dic; null when it cannot be used.
std::shared_ptr<Dictionary> openDictionary(const QString &path);

/// What app/modules offers under dictionaryName.
using DictionaryOpener = void(const QString &path, std::shared_ptr<Dictionary> &opened);
inline constexpr char dictionaryName[] = "aarring_openDictionary";

} // namespace aarring
