#include "documents/progress.h"

#include <QCoreApplication>

namespace aarring {

Error writingStopped() {
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Documents", "The paper was not written"),
            QCoreApplication::translate("Documents", "it was stopped"),
            {}};
}

} // namespace aarring
