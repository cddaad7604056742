#pragma once

#include "domain/meeting.h"

#include <QRegularExpression>

namespace aarring {

/// "https://…" within a text.
const QRegularExpression &webAddress();

/// Parts what stands as the place into a place and a link, and tells the form of the meeting by them.
void settlePlace(Meeting &meeting);

} // namespace aarring
