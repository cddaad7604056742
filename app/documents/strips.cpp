#include "documents/strips.h"

namespace aarring {

namespace {

struct FilledPage {
    StripPage placed;
    int next = 0; ///< first strip of the following page
};

FilledPage fillPage(const Strips &strips, int first, qreal height) {
    const int count = int(strips.size());
    FilledPage page;
    qreal bottom = 0;
    const int head = strips[first].head;
    const bool repeatsHead = head >= 0 && head < first;
    if (repeatsHead) {
        page.placed.push_back({head, 0, true});
        bottom = strips[head].height;
    }
    int end = first;
    for (; end < count; ++end) {
        const Strip &strip = strips[end];
        if (strip.beginsPage && end > first) {
            page.next = end;
            return page;
        }
        const qreal before = end == first ? 0 : strip.before;
        const bool fits = bottom + before + strip.height <= height + 0.01;
        if (!fits && end > first)
            break;
        page.placed.push_back({end, bottom + before, false});
        bottom += before + strip.height;
    }
    page.next = end;
    if (end == count)
        return page;
    int breakAt = end;
    while (breakAt > first && !strips[breakAt].mayBreakBefore)
        --breakAt;
    if (breakAt > first) {
        page.next = breakAt;
        page.placed.resize(page.placed.size() - (end - breakAt));
    }
    return page;
}

} // namespace

std::vector<StripPage> paginate(const Strips &strips, qreal height) {
    std::vector<StripPage> pages;
    int next = 0;
    while (next < int(strips.size())) {
        FilledPage page = fillPage(strips, next, height);
        pages.push_back(std::move(page.placed));
        next = page.next;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace aarring
