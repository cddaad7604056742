#pragma once

#include "base/daterange.h"
#include "base/language.h"

#include <QString>

namespace aarring {

/// "from 30.01.2026", "20.08.2024–29.01.2026", "until 29.01.2026"; empty when it always was and goes on.
QString periodText(const DateRange &period, Language language);

} // namespace aarring
