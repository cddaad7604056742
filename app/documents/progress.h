#pragma once

#include "base/result.h"

#include <functional>

namespace aarring {

/// Told while a paper is written, in the thread that writes it: `page` of `pages` are drawn; 0 of 0 as long as they are not
/// counted, all of them while the file is put together. False stops the writing, which then ends in Cancelled.
using PaperProgress = std::function<bool(int page, int pages)>;

/// True, too, when nobody listens.
inline bool goesOn(const PaperProgress &progress, int page = 0, int pages = 0) {
    return !progress || progress(page, pages);
}

/// What a function answers whose progress was stopped.
Error writingStopped();

} // namespace aarring
