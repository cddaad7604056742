#pragma once

#include "documents/papertexts.h"
#include "domain/meeting.h"

namespace aarring {

// Words for the kinds of meetings and items, as papers write them.

QString formText(MeetingForm form, const PaperTexts &texts);
QString stateText(MeetingState state, const PaperTexts &texts);
QString kindText(ItemKind kind, const PaperTexts &texts);

} // namespace aarring
