#pragma once

#include <QFunctionPointer>

namespace aarring {

/// A function of the module app/packing, which is loaded when the first paper is made or the first document is read;
/// null when it is missing.
QFunctionPointer packingFunction(const char *name);

} // namespace aarring
