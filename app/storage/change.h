#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace aarring {

/// One row that an action inserted, updated or deleted, by name. `data` is {"col": value} for insert and delete,
/// {"col": [before, after]} for update; blobs stand as {"$b": base64}. The key is `id` and not in `data`.
struct RowChange {
    enum class Op { Insert, Update, Delete };
    QString table;
    qint64 id = 0;
    Op op = Op::Update;
    QJsonObject data;
};

/// One action in the history.
struct Command {
    enum class Kind { Edit, Undo, Redo, Revert, Final }; ///< Final: an edit that is never taken back
    QString uid;
    QDateTime at; ///< UTC
    QString author;
    QString label;   ///< English source text in translation context "Action", e.g. "Added %1"
    QString subject; ///< what %1 stands for, e.g. a name
    Kind kind = Kind::Edit;
    QString target; ///< for undo, redo and revert: uid of the command they are about
    QList<RowChange> changes;
};

/// "Added Silje Haugdal", in the window's language.
QString commandText(const Command &command);

} // namespace aarring
