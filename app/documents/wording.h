#pragma once

#include "base/result.h"
#include "documents/standardtexts.h"

namespace aarring {

/// Invalid when a value is missing in the wording or one is named that the text does not have.
Status checkWording(const StandardTextOffer &offer, const QString &text);

/// The text with %1, %2 … replaced at once, so that a value may contain such signs itself.
QString filled(const QString &text, const QStringList &values);

} // namespace aarring
