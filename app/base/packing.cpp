#include "base/packing.h"

#include <QCoreApplication>
#include <QLibrary>

namespace aarring {

QFunctionPointer packingFunction(const char *name) {
    // Beside the program, as it is built and as Windows has it, or where Linux keeps what belongs to one program.
    for (const char *folder : {"/", "/" AARRING_MODULES_FROM_PROGRAM "/"}) {
        QLibrary module(QCoreApplication::applicationDirPath() + QLatin1String(folder) +
                        QLatin1String("aarring_packing"));
        if (const QFunctionPointer function = module.resolve(name))
            return function;
    }
    qWarning("the module aarring_packing is missing");
    return nullptr;
}

} // namespace aarring
