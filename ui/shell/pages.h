#pragma once

#include "ui/shell/setup.h"

namespace aarring {

/// The pages of the navigation, in its order.
QList<PageSpec> allPages();

} // namespace aarring
