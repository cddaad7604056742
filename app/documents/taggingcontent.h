#pragma once

#include "documents/tagging.h"

#include <QByteArray>

namespace aarring {

/// The content of a page with its tags. Pieces are numbered from 0 (their MCID); `owners` has the element of each.
struct TaggedContent {
    QByteArray content;
    QList<ElementId> owners;
};

/// `drawn` is a page's content as QPdfWriter writes what is drawn on a PageCanvas. Its markers are replaced by
/// marked content; what belongs to no element becomes an artifact.
TaggedContent tagContent(const QByteArray &drawn, const StructureTree &tree);

} // namespace aarring
