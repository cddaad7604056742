#pragma once

#include "documents/papers/changespaper.h"
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

/// The Norwegian one against a version before it: a clause was changed, one added, one removed and one moved.
inline ChangesContent norwegianChanges() {
    ChangesContent content;
    content.now = norwegianMandate();
    MandateText now{content.now.version.overline, content.now.version.title, content.now.blocks};
    for (qsizetype i = 0; i < now.blocks.size(); ++i)
        now.blocks[i].id = Id(i + 1);
    MandateText before = now;
    before.title = QStringLiteral("Mandat for KI-nettverket");
    for (MandateBlock &block : before.blocks)
        block.text.replace(QStringLiteral("minst fire"), QStringLiteral("minst tre"));
    before.blocks.removeAt(3);
    before.blocks.append(
        {99, 0, BlockKind::Bullet, QStringLiteral("Nettverket har en felles postliste."), 99});
    before.blocks.move(7, 12);
    content.before.number = 1;
    content.before.state = MandateState::Superseded;
    content.before.approvedOn = QDate(2025, 12, 12);
    content.comparison = compareVersions(before, now);
    return content;
}

} // namespace aarring
