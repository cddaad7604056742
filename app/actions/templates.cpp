#include "actions/templates.h"

#include "actions/templatefiller.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aarring {

namespace {

constexpr const char *templateNames[] = {"ki-nettverk", "kompetencenetvaerk", "project",  "blank-no",
                                         "blank-da",    "sample-no",          "sample-da"};

QJsonObject merged(QJsonObject whole, const QJsonObject &own) {
    for (auto it = own.begin(); it != own.end(); ++it)
        whole.insert(it.key(), *it);
    return whole;
}

/// Both lists; an entry with the key of an inherited one changes that one.
QJsonArray joined(QJsonArray whole, const QJsonArray &own) {
    const QLatin1String keyName("key");
    for (const QJsonValue &entry : own) {
        const QJsonValue key = entry.toObject().value(keyName);
        qsizetype same = key.isString() ? 0 : whole.size();
        while (same < whole.size() && whole.at(same).toObject().value(keyName) != key)
            ++same;
        if (same < whole.size())
            whole.replace(same, merged(whole.at(same).toObject(), entry.toObject()));
        else
            whole.append(entry);
    }
    return whole;
}

/// The template's description on top of what it extends.
Result<QJsonObject> readTemplate(const QString &name) {
    const auto bytes = templateFile(name + QStringLiteral(".json"));
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonObject own = QJsonDocument::fromJson(*bytes, &problem).object();
    if (own.isEmpty())
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Actions", "The template %1 cannot be read").arg(name),
                     problem.errorString(),
                     {}};
    if (!own.contains(QLatin1String("extends")))
        return own;
    auto whole = readTemplate(own.value(QLatin1String("extends")).toString());
    if (!whole)
        return whole;
    for (auto it = own.begin(); it != own.end(); ++it) {
        const QJsonValue inherited = whole->value(it.key());
        if (it->isObject() && inherited.isObject())
            whole->insert(it.key(), merged(inherited.toObject(), it->toObject()));
        else if (it->isArray() && inherited.isArray())
            whole->insert(it.key(), joined(inherited.toArray(), it->toArray()));
        else
            whole->insert(it.key(), *it);
    }
    return whole;
}

} // namespace

Status checkTemplateName(const QString &name) {
    QStringList names;
    for (const char *known : templateNames) {
        if (name == QLatin1String(known))
            return Done{};
        names.append(QLatin1String(known));
    }
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("Actions", "There is no template called %1").arg(name),
        {},
        QCoreApplication::translate("Actions", "Choose one of: %1").arg(names.join(QLatin1String(", ")))};
}

QList<TemplateInfo> templates(Language language) {
    QList<TemplateInfo> infos;
    for (const char *name : templateNames) {
        const auto root = readTemplate(QLatin1String(name));
        if (!root)
            continue;
        const QString code = languageCode(language);
        const QString network =
            root->value(QLatin1String("network")).toObject().value(QLatin1String("language")).toString();
        infos.append({QLatin1String(name),
                      root->value(QLatin1String("title")).toObject().value(code).toString(),
                      root->value(QLatin1String("description")).toObject().value(code).toString(),
                      root->value(QLatin1String("year")).toInt() != 0,
                      languageFromCode(network).value_or(Language::English)});
    }
    return infos;
}

Status fillFromTemplate(Connection &connection, const QString &name, QDate today) {
    if (auto known = checkTemplateName(name); !known)
        return known;
    auto root = readTemplate(name);
    if (!root)
        return root.error();
    if (Status begun = connection.begin(); !begun)
        return begun;
    Store store(connection);
    Status filled = fillNetwork(store, *root, today);
    if (filled)
        filled = fillReports(connection, *root, today);
    if (!filled) {
        connection.rollback();
        return filled;
    }
    return connection.commit();
}

} // namespace aarring
