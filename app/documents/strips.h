#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

namespace aarring {

class PageCanvas;

/// A horizontal piece of a paper that is never cut: a line of text, a table row, a drawing. Points.
struct Strip {
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal height = 0;
    bool mayBreakBefore = true;
    bool beginsPage = false;
    int head = -1; ///< strip that is repeated when a page begins with this one: the table's head
    std::function<void(PageCanvas &, qreal top)> draw; ///< x runs from 0 to the text width
};
using Strips = std::vector<Strip>;

struct PlacedStrip {
    int strip = 0;
    qreal top = 0;           ///< from the top of the text area
    bool isRepeated = false; ///< a table's head on a further page
};
using StripPage = std::vector<PlacedStrip>;

/// Fills pages of `height` and breaks each at its last allowed place. At least one page.
std::vector<StripPage> paginate(const Strips &strips, qreal height);

} // namespace aarring
