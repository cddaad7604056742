#pragma once

#include "documents/yearwheel.h"

class QWidget;

namespace aarring {

/// The look of a year wheel in the widget's theme.
WheelStyle wheelStyle(const QWidget *widget);

} // namespace aarring
