#pragma once

#include "documents/catalogue.h"

#include <QHash>
#include <QStringList>

namespace aarring {

/// A sentence of a paper that each network may word itself, in each language.
struct StandardTextOffer {
    const char *name; ///< in the file; never changes
    PaperKind paper;
    const char *title;               ///< what it is for; context "Paper"
    const char *standard;            ///< the program's own wording; context "Paper"
    QList<const char *> values = {}; ///< what %1, %2 … stand for; context "Paper"

    /// In the window's language.
    QString titleText() const;
    QStringList valueTexts() const;
};

/// In the order of the catalogue of papers.
const QList<StandardTextOffer> &standardTextOffers();
const StandardTextOffer *standardTextByName(const QString &name); ///< null when there is none

/// A network's wordings in one language, by name. An empty one leaves the sentence out.
using OwnTexts = QHash<QString, QString>;

} // namespace aarring
