#pragma once

#include <algorithm>

namespace aarring {

/// The levels of a paper's headings as a reader steps through them: the title is 1, sections 2, sub-sections 3, and none is
/// skipped. In a bound paper each is one deeper. The same in every format.
class HeadingLevels {
public:
    static constexpr int deepest = 4;

    explicit HeadingLevels(int above = 0) : m_last(above) {}

    int next(int wanted) {
        m_last = std::clamp(wanted, 1, std::min(m_last + 1, deepest));
        return m_last;
    }

private:
    int m_last;
};

} // namespace aarring
