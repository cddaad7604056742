#pragma once

#include <QSize>

class QDialog;

namespace aarring {

/// The most that a dialog may take of its screen, without what the desktop puts around it.
QSize roomFor(const QDialog &dialog);

/// Before it is shown: a dialog gets no larger than its screen. What needs more than that is scrolled as a whole, so that
/// its buttons can be reached on a laptop at 150 % and more.
void fitToScreen(QDialog &dialog);

} // namespace aarring
