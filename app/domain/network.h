#pragma once

#include "base/id.h"
#include "base/language.h"

#include <QString>

namespace aarring {

enum class PaperSize { A4, A3, Letter };

inline constexpr int leastMarginMm = 15;
inline constexpr int mostMarginMm = 40;

/// The network the file is about. There is one in each file.
struct Network {
    Id id = 0;
    QString name;      ///< "Fylkesbibliotekenes KI-nettverk"
    QString shortName; ///< "KI-nettverket"; used where space is short and in file names
    QString country;   ///< "NO" or "DK": holidays, numbering of agenda items, word for the mandate
    Language language = Language::Bokmaal; ///< of the papers, whatever language the window has
    QString currency;                      ///< "NOK" or "DKK"; one per network, never converted
    QString owner;                         ///< the body that approves the mandate; may be empty
    PaperSize paperSize = PaperSize::A4;
    int marginMm = 24;  ///< of papers, left and right
    QString caseNumber; ///< Saksnr./Sagsnr. in the archive, free text; mandates and reports have their own
    bool operator==(const Network &) const = default;
};

} // namespace aarring
