#pragma once

#include "documents/papertexts.h"
#include "domain/itemnumbers.h"

namespace aarring {

// Words for the kinds of meetings and items, as papers write them.

QString formText(MeetingForm form, const PaperTexts &texts);
QString stateText(MeetingState state, const PaperTexts &texts);
/// "Tirsdag 15. september 2026 kl. 09.00–11.30"
QString whenText(const Meeting &meeting, Language language);
QString kindText(ItemKind kind, const PaperTexts &texts);
/// "Sak 3/26" runs through the year in Norway; in Denmark points are counted per meeting: "3.". Empty without a number.
QString numberText(const ItemNumber &number, QDate meetingDay, const Network &network,
                   const PaperTexts &texts);

} // namespace aarring
