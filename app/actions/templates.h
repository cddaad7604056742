#pragma once

#include "base/language.h"
#include "base/result.h"
#include "storage/store.h"

#include <QDate>
#include <QStringList>

namespace aarring {

/// A network to start from. The files are resources/templates/NAME.json.
struct TemplateInfo {
    QString name;        ///< "ki-nettverk"
    QString title;       ///< in the language asked for
    QString description;
    bool sample = false; ///< a full year with invented people
    Language language = Language::Bokmaal; ///< of its papers
};

QList<TemplateInfo> templates(Language language);

/// Fills an empty, migrated file. Dates in samples are moved by whole weeks into the year of `today`. Not part of the
/// history: it is the file's birth. Errors: NotFound (lists the names there are), Internal.
Status fillFromTemplate(Connection &connection, const QString &name, QDate today);

} // namespace aarring
