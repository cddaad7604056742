#pragma once

#include "documents/papers/mandatepaper.h"
#include "pdfreading.h"

namespace aarring {

/// The two real mandates, read from their own text.
inline MandateContent seedMandate(const char *file) {
    const MandateText text = mandateFromText(fixture(file));
    MandateContent content;
    content.version.overline = text.overline;
    content.version.title = text.title;
    content.blocks = text.blocks;
    content.today = QDate(2026, 11, 22);
    return content;
}

inline MandateContent norwegianMandate() {
    MandateContent content = seedMandate("seed_000_mandat_ki.txt");
    content.network.name = QStringLiteral("Fylkesbibliotekenes KI-nettverk");
    content.network.shortName = QStringLiteral("KI-nettverket");
    content.network.country = QStringLiteral("NO");
    content.network.owner = QStringLiteral("Fylkesbiblioteksjefnettverket");
    content.leaderWord = QStringLiteral("Leder");
    content.version.documentNumber = QStringLiteral("KI-2026/001");
    content.version.number = 2;
    content.version.state = MandateState::Submitted;
    content.version.submittedOn = QDate(2026, 12, 11);
    content.version.validFrom = QDate(2027, 3, 1);
    content.version.nextRevision = QDate(2028, 3, 1);
    return content;
}

inline MandateContent danishMandate() {
    MandateContent content = seedMandate("seed_001_kommissorium.txt");
    content.network.name = QStringLiteral("Centralbibliotekernes kompetencenetværk");
    content.network.shortName = QStringLiteral("Kompetencenetværket");
    content.network.country = QStringLiteral("DK");
    content.network.language = Language::Danish;
    return content;
}

} // namespace aarring
