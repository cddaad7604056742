#pragma once

#include "documents/papers/meetingcontent.h"

namespace aarring {

/// The programme of a meeting, a seminar or a conference, fit to be published: when and where, the clock with who speaks,
/// breaks and lunch, what is practical. Once there are minutes, items say so, and slides are listed.
Document programmePaper(const MeetingContent &content, Language language);

} // namespace aarring
