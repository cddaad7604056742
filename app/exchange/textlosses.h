#pragma once

#include <QStringList>
#include <array>

namespace aarring {

/// What a text has in the program it was written with and a mandate has no place for.
enum class TextLoss {
    Picture,
    Table,
    InnerPoint,
    DeepHeading,
    Link,
    RemovedText,
    HiddenText,
    Comment,
    Count
};

/// How often a reader met each of them, so that nothing is lost silently.
class TextLosses {
public:
    void add(TextLoss loss, int count = 1) { m_counts[size_t(loss)] += count; }
    bool has(TextLoss loss) const { return m_counts[size_t(loss)] > 0; }
    /// One for each kind that was met: "2 pictures are left out."
    QStringList sentences() const;

private:
    std::array<int, size_t(TextLoss::Count)> m_counts{};
};

/// Whether a link says where it leads, so that nothing is lost with its address; what leads within the text is no loss.
bool saysAddress(const QString &words, const QString &address);

} // namespace aarring
