#pragma once

#include <QFunctionPointer>

namespace aarring {

/// The modules of app/modules, one for each library that not every start should wait for: it is loaded when the first
/// of its functions is asked for.
inline constexpr char pdfModule[] = "aarring_pdf";
inline constexpr char archiveModule[] = "aarring_archive";
inline constexpr char calendarModule[] = "aarring_calendar";
inline constexpr char htmlModule[] = "aarring_html";
inline constexpr char spellingModule[] = "aarring_spelling";
inline constexpr char printingModule[] = "aarring_printing";

QFunctionPointer functionOfModule(const char *module, const char *name);

/// A function of a module; null when it is missing. The name tells its type: a header of the room that asks has both.
template<typename Function>
Function *moduleFunction(const char *module, const char *name) {
    return reinterpret_cast<Function *>(functionOfModule(module, name));
}

} // namespace aarring
