#pragma once

#include "domain/mandatecheck.h"
#include "ui/look/marks.h"

namespace aarring {

Mark markOf(Verdict verdict);

} // namespace aarring
