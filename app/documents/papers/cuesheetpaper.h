#pragma once

#include "documents/papers/meetingcontent.h"

namespace aarring {

/// For who leads the meeting: the running clock with minutes and what remains, internal items too, background and
/// proposals. Not to be sent.
Document cueSheetPaper(const MeetingContent &content, Language language);

} // namespace aarring
