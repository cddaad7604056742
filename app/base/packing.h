#pragma once

#include <QFunctionPointer>

namespace aarring {

/// The modules of app/packing: a paper needs libqpdf and need not wait for what libzip and libxlsxwriter bring.
inline constexpr char pdfModule[] = "aarring_pdf";
inline constexpr char archiveModule[] = "aarring_archive";

/// A function of a module, which is loaded when the first paper is made or the first document is read; null when it
/// is missing.
QFunctionPointer packingFunction(const char *module, const char *name);

} // namespace aarring
