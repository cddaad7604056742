#include "storage/change.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace aarring {

namespace {

using Op = RowChange::Op;

constexpr std::pair<Op, const char *> opNames[] = {
    {Op::Insert, "insert"}, {Op::Update, "update"}, {Op::Delete, "delete"}};

} // namespace

QString opName(Op op) {
    for (const auto &[candidate, name] : opNames) {
        if (candidate == op)
            return QLatin1String(name);
    }
    return {};
}

Op opFrom(const QString &name) {
    for (const auto &[op, candidate] : opNames) {
        if (name == QLatin1String(candidate))
            return op;
    }
    return Op::Insert;
}

QString dataText(const QJsonObject &data) {
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

QJsonObject dataFrom(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString commandText(const Command &command) {
    return QCoreApplication::translate("Action", command.label.toUtf8().constData())
        .replace(QLatin1String("%1"), command.subject);
}

} // namespace aarring
