#pragma once

#include "base/language.h"
#include "base/result.h"
#include "storage/store.h"

#include <QDate>
#include <QStringList>

namespace aarring {

/// A network to start from: resources/templates/NAME.json, with the mandate's text in a file beside it.
struct TemplateInfo {
    QString name;  ///< "ki-nettverk"
    QString title; ///< in the language asked for
    QString description;
    bool sample = false;                   ///< a full year with invented people
    Language language = Language::Bokmaal; ///< of its papers
};

QList<TemplateInfo> templates(Language language);

/// NotFound, with the names there are, for a name that is none of them.
Status checkTemplateName(const QString &name);

/// Fills an empty, migrated file. Dates in samples are moved by whole weeks into the year of `today`. Not
/// part of the history: it is the file's birth. Errors: NotFound, Internal (a template that is not
/// well-formed).
Status fillFromTemplate(Connection &connection, const QString &name, QDate today);

} // namespace aarring
