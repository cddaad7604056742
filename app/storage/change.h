#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace aarring {

/// One row that an action inserted, updated or deleted, by name. `data` is {"col": value} for insert and delete,
/// {"col": [before, after]} for update; blobs stand as {"$b": base64}. The key is `id` and not in `data`. Where texts were
/// erased, `erasedKey` (no column is called so) lists the columns: empty in an insert or delete, left out of an update.
struct RowChange {
    enum class Op { Insert, Update, Delete };
    QString table;
    qint64 id = 0;
    Op op = Op::Update;
    QJsonObject data;

    static constexpr QLatin1String erasedKey{"$erased"};
    /// Nothing is told any more but that something was.
    bool isErased() const { return op == Op::Update && data.size() == 1 && data.contains(erasedKey); }
};

/// As they are written in the log.
QString opName(RowChange::Op op);
RowChange::Op opFrom(const QString &name);
QString dataText(const QJsonObject &data);
QJsonObject dataFrom(const QString &text);

/// One action in the history.
struct Command {
    /// Final: an edit that is never taken back. Erased: there is nothing left to take back, see ChangeLog::erase().
    enum class Kind { Edit, Undo, Redo, Revert, Final, Erased };
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
