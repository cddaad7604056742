#pragma once

// Shared by versioncomparison.cpp, which pairs paragraphs, and versioncomparison_words.cpp, which compares their words.

#include "domain/versioncomparison.h"

#include <QHash>
#include <dtl/dtl.hpp>
#include <vector>

namespace aarring::comparison {

using Numbers = std::vector<int>;
using Index = qsizetype;
inline constexpr Index none = -1;

/// Equal texts get equal numbers, so that they are compared fast. The texts must outlive it.
class Numbering {
public:
    int of(QStringView text) {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, int(m_numbers.size()));
    }

private:
    QHash<QStringView, int> m_numbers;
};

/// Tells for each step of the shortest edit script which of `a` and `b` it takes: both, or one and none.
template<class Step>
void walk(const Numbers &a, const Numbers &b, Step step) {
    size_t start = 0;
    while (start < a.size() && start < b.size() && a[start] == b[start])
        ++start;
    size_t end = 0;
    while (end < a.size() - start && end < b.size() - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    for (size_t i = 0; i < start; ++i)
        step(Index(i), Index(i));
    Index i = Index(start), j = Index(start);
    if (start + end == std::min(a.size(), b.size())) { // one of them is all ends
        while (i < Index(a.size() - end))
            step(i++, none);
        while (j < Index(b.size() - end))
            step(none, j++);
        for (size_t k = 0; k < end; ++k)
            step(i++, j++);
        return;
    }
    dtl::Diff<int> diff(Numbers(a.begin() + i, a.end() - Index(end)),
                        Numbers(b.begin() + j, b.end() - Index(end)));
    diff.compose();
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON)
            step(i++, j++);
        else if (info.type == dtl::SES_DELETE)
            step(i++, none);
        else
            step(none, j++);
    }
    for (size_t k = 0; k < end; ++k)
        step(i++, j++);
}

/// Words, stretches of space, and every other sign by itself; together they are the text.
QList<QStringView> tokensOf(QStringView text);

/// Text at the end, in the last piece where that is of the same state.
void append(WordPieces &pieces, WordPiece::State state, QStringView text);

} // namespace aarring::comparison
