#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace aarring {

/// What a verb can be told besides its files.
struct OptionSpec {
    const char *name;            ///< "language": written --language
    const char *value = nullptr; ///< "L": what stands for its value in the usage; null for a switch
    char letter = 0;             ///< 'o': also written -o
    bool required = false;
    const char *help = nullptr; ///< source text in context "Cli"
};

struct VerbSpec {
    QString name;         ///< one or two words: "export", "import members"
    QStringList operands; ///< "DOCUMENT", "FILE"
    QList<OptionSpec> options;
    const char *help = nullptr; ///< source text in context "Cli"

    QString usage() const; ///< "aarring export DOCUMENT FILE -o OUT [--language L]"
};

/// The words after the verb, sorted.
struct Arguments {
    QStringList operands; ///< as many as the verb has
    QHash<QString, QString> options;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
};

/// Understands --name VALUE, --name=VALUE, -n VALUE, switches, and -- before operands that begin with a dash. Error:
/// Invalid, with the verb's usage as what to do.
Result<Arguments> parseArguments(const VerbSpec &verb, const QStringList &words);

} // namespace aarring
