#include "base/modules.h"

#include <QCoreApplication>
#include <QLibrary>

namespace aarring {

QFunctionPointer functionOfModule(const char *module, const char *name) {
    // Beside the program, as it is built and as Windows has it, or where Linux keeps what belongs to one program.
    for (const char *folder : {"/", "/" AARRING_MODULES_FROM_PROGRAM "/"}) {
        QLibrary library(QCoreApplication::applicationDirPath() + QLatin1String(folder) +
                         QLatin1String(module));
        if (const QFunctionPointer function = library.resolve(name))
            return function;
    }
    qWarning("the module %s is missing", module);
    return nullptr;
}

} // namespace aarring
