#pragma once

#include <algorithm>

namespace aarring {

/// The levels of a paper's headings as a reader steps through them: the title is 1, sections 2, sub-sections 3, and none is
/// skipped. The same in every format.
class HeadingLevels {
public:
    int next(int wanted) {
        m_last = std::clamp(wanted, 1, std::min(m_last + 1, 3));
        return m_last;
    }

private:
    int m_last = 0;
};

} // namespace aarring
