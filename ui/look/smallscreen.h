#pragma once

class QDialog;

namespace aarring {

/// Before it is shown: a dialog gets no larger than its screen. What needs more than that is scrolled as a whole, so that
/// its buttons can be reached on a laptop at 150 % and more.
void fitToScreen(QDialog &dialog);

} // namespace aarring
