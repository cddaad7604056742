#include "cli/arguments.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error wrongUsage(const VerbSpec &verb, const QString &why) {
    return {Error::Kind::Invalid, verb.name, why, Words::tr("Write %1").arg(verb.usage())};
}

QString written(const OptionSpec &option) {
    QString text = option.letter ? QStringLiteral("-%1").arg(QLatin1Char(option.letter))
                                 : QStringLiteral("--%1").arg(QLatin1String(option.name));
    if (option.value)
        text += QLatin1Char(' ') + QLatin1String(option.value);
    return text;
}

const OptionSpec *findOption(const VerbSpec &verb, const QString &word) {
    for (const OptionSpec &option : verb.options)
        if (word == QLatin1String("--") + QLatin1String(option.name) ||
            (option.letter && word == QStringLiteral("-%1").arg(QLatin1Char(option.letter))))
            return &option;
    return nullptr;
}

} // namespace

QString VerbSpec::usage() const {
    QStringList parts{QStringLiteral("aarring"), name};
    for (const OptionSpec &option : options)
        if (option.required && !option.letter)
            parts.append(written(option));
    parts += operands;
    for (const OptionSpec &option : options)
        if (option.required && option.letter)
            parts.append(written(option));
    for (const OptionSpec &option : options)
        if (!option.required)
            parts.append(QLatin1Char('[') + written(option) + QLatin1Char(']'));
    return parts.join(QLatin1Char(' '));
}

Result<Arguments> parseArguments(const VerbSpec &verb, const QStringList &words) {
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyOperands || !word.startsWith(QLatin1Char('-')) || word.size() == 1) {
            arguments.operands.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyOperands = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(QLatin1Char('=')) : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const OptionSpec *option = findOption(verb, name);
        if (!option)
            return wrongUsage(verb, Words::tr("there is no option %1").arg(name));
        if (!option->value && equals >= 0)
            return wrongUsage(verb, Words::tr("%1 takes no value").arg(name));
        QString value;
        if (option->value) {
            if (equals < 0 && i + 1 >= words.size())
                return wrongUsage(verb, Words::tr("%1 needs a value").arg(name));
            value = equals < 0 ? words[++i] : word.mid(equals + 1);
            if (value.isEmpty())
                return wrongUsage(verb, Words::tr("%1 needs a value").arg(name));
        }
        if (arguments.has(option->name))
            return wrongUsage(verb, Words::tr("%1 is given twice").arg(name));
        arguments.options.insert(QLatin1String(option->name), value);
    }
    if (arguments.operands.size() > verb.operands.size())
        return wrongUsage(verb, Words::tr("“%1” is too much").arg(arguments.operands[verb.operands.size()]));
    if (arguments.operands.size() < verb.operands.size())
        return wrongUsage(verb, Words::tr("%1 is missing").arg(verb.operands[arguments.operands.size()]));
    if (const qsizetype empty = arguments.operands.indexOf(QString()); empty >= 0)
        return wrongUsage(verb, Words::tr("%1 is missing").arg(verb.operands[empty]));
    for (const OptionSpec &option : verb.options)
        if (option.required && !arguments.has(option.name))
            return wrongUsage(verb, Words::tr("%1 is missing").arg(written(option)));
    return arguments;
}

} // namespace aarring
