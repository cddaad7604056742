#include "storage/changelog.h"

#include "storage/rowwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSet>
#include <QUuid>
#include <algorithm>

namespace aarring {

namespace {

using Kind = Command::Kind;

constexpr std::pair<Kind, const char *> kindNames[] = {{Kind::Edit, "edit"},   {Kind::Undo, "undo"},
                                                       {Kind::Redo, "redo"},   {Kind::Revert, "revert"},
                                                       {Kind::Final, "final"}, {Kind::Erased, "erased"}};

QString nameOf(Kind kind) {
    for (const auto &[candidate, name] : kindNames) {
        if (candidate == kind)
            return QLatin1String(name);
    }
    return {};
}

/// An edit when the name is unknown.
Kind kindFrom(const QString &wanted) {
    for (const auto &[candidate, name] : kindNames) {
        if (wanted == QLatin1String(name))
            return candidate;
    }
    return Kind::Edit;
}

const QString commandColumns =
    QStringLiteral("SELECT uid, at, author, label, subject, kind, target FROM command ");

Command commandFrom(const QSqlQuery &row) {
    Command command;
    command.uid = row.value(0).toString();
    command.at = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    command.author = row.value(2).toString();
    command.label = row.value(3).toString();
    command.subject = row.value(4).toString();
    command.kind = kindFrom(row.value(5).toString());
    command.target = row.value(6).toString();
    return command;
}

/// True when every row of `changes` is one of `rows`.
bool onlyTouches(const QList<RowChange> &changes, const QList<RowChange> &rows) {
    QSet<std::pair<QString, qint64>> own;
    for (const RowChange &row : rows)
        own.insert({row.table, row.id});
    return std::all_of(changes.begin(), changes.end(), [&own](const RowChange &change) {
        return own.contains({change.table, change.id});
    });
}

/// Asking costs, and nobody sees every row.
constexpr int rowsPerReport = 50;

/// False when somebody has stopped it.
bool mayGoOn(const ChangeLog::Progress &progress, qsizetype done, qsizetype total) {
    return !progress || done % rowsPerReport != 0 || progress(int(done), int(total));
}

Error stopped() {
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Storage", "The change was not made"),
            QCoreApplication::translate("Storage", "it was stopped"),
            {}};
}

Error nothingToReplay() {
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "There is nothing to take back or do again"),
            {},
            {}};
}

} // namespace

ChangeLog::ChangeLog(Connection &connection, const Clock &clock, QString author)
    : m_connection(connection), m_clock(clock), m_author(std::move(author)) {}

Result<Command> ChangeLog::perform(const QString &label, const QString &subject, const Work &work, Kind kind,
                                   const Progress &progress) {
    Command command;
    command.kind = kind;
    command.label = label;
    command.subject = subject;
    return log(std::move(command), work, nullptr, progress);
}

Result<Command> ChangeLog::log(Command command, const Work &work, const QList<RowChange> *replayed,
                               const Progress &progress) {
    return inTransaction(command.label,
                         [&] { return recorded(std::move(command), work, replayed, progress); });
}

Result<Command> ChangeLog::inTransaction(const QString &label, const std::function<Result<Command>()> &work) {
    if (m_working) {
        qWarning("storage: “%s” was begun inside another action", qUtf8Printable(label));
        return Error{Error::Kind::Internal, QCoreApplication::translate("Storage", "The change was not made"),
                     QCoreApplication::translate("Storage", "Årring made a mistake"),
                     QCoreApplication::translate("Storage", "Try again")};
    }
    m_working = true;
    const auto finished = qScopeGuard([this] { m_working = false; });
    if (auto begun = m_connection.begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result) {
        m_connection.rollback();
        return result;
    }
    if (auto committed = m_connection.commit(); !committed)
        return committed.error();
    return result;
}

// The log does not record this as it records other work: what would be recorded is what has to go.
Result<Command> ChangeLog::erase(const QString &label, const QString &subject,
                                 const QList<Erasure> &erasures) {
    const auto work = [&]() -> Result<Command> {
        auto changes = eraseTexts(m_connection, erasures);
        if (!changes)
            return changes.error();
        if (changes->isEmpty())
            return Command{};
        Command command;
        command.kind = Kind::Erased;
        command.label = label;
        command.subject = subject;
        command.changes = std::move(*changes);
        return entered(std::move(command), {});
    };
    const auto erased = inTransaction(label, work);
    // What cannot be swept now is swept when the file is opened again.
    if (auto swept = erased ? sweep(m_connection) : Status(Done{}); !swept)
        qWarning("storage: erased texts may lie in unused places of the file: %s",
                 qUtf8Printable(swept.error().text()));
    return erased;
}

/// Inside the transaction: the work, its capture and the entry in the log. A replay is logged even when it
/// changed nothing, and may touch no other rows than those it replays.
Result<Command> ChangeLog::recorded(Command command, const Work &work, const QList<RowChange> *replayed,
                                    const Progress &progress) {
    if (auto started = m_connection.startRecording(); !started)
        return started.error();
    if (auto worked = work(); !worked)
        return worked.error();
    auto changes = m_connection.takeRecording();
    if (!changes)
        return changes.error();
    if (changes->isEmpty() && !replayed)
        return Command{};
    if (replayed && !onlyTouches(*changes, *replayed))
        return Error{Error::Kind::Conflict, QCoreApplication::translate("Storage", "The change was not made"),
                     QCoreApplication::translate("Storage", "it would also change what was done later"),
                     QCoreApplication::translate("Storage", "Look in History for what came later")};
    command.changes = std::move(*changes);
    return entered(std::move(command), progress);
}

Result<Command> ChangeLog::entered(Command command, const Progress &progress) {
    if (m_guard)
        if (auto allowed = m_guard(command); !allowed)
            return allowed.error();
    command.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    command.at = m_clock.now().toUTC();
    command.author = m_author;
    if (auto stored = store(command, progress); !stored)
        return stored.error();
    return command;
}

Status ChangeLog::store(Command &command, const Progress &progress) {
    if (auto written = m_connection.execute(
            QStringLiteral(
                "INSERT INTO command(uid, at, author, label, subject, kind, target) VALUES (?,?,?,?,?,?,?)"),
            {command.uid, command.at.toString(Qt::ISODateWithMs), command.author, command.label,
             command.subject, nameOf(command.kind), command.target});
        !written)
        return written;
    auto seq = m_connection.value(QStringLiteral("SELECT seq FROM command WHERE uid = ?"), {command.uid});
    if (!seq)
        return seq.error();
    const qsizetype rows = command.changes.size();
    for (qsizetype i = 0; i < rows; ++i) {
        if (!mayGoOn(progress, rows + i, 2 * rows))
            return stopped();
        const RowChange &change = command.changes.at(i);
        if (auto written = m_connection.execute(
                QStringLiteral(
                    "INSERT INTO change(command, table_name, row_id, op, data) VALUES (?,?,?,?,?)"),
                {*seq, change.table, change.id, opName(change.op), dataText(change.data)});
            !written)
            return written;
    }
    if (progress)
        (void)progress(int(2 * rows), int(2 * rows));
    return Done{};
}

void ChangeLog::catchUp() const {
    const bool isBegun = m_seen > 0;
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("SELECT seq, uid, kind, target FROM command WHERE seq > ? ORDER BY seq"));
    query.addBindValue(m_seen);
    if (!m_connection.run(query))
        return;
    while (query.next()) {
        m_seen = query.value(0).toLongLong();
        const QString uid = query.value(1).toString(), target = query.value(3).toString();
        switch (kindFrom(query.value(2).toString())) {
        case Kind::Undo:
            m_undo.removeAll(target);
            m_redo.append(target);
            break;
        case Kind::Redo:
            m_redo.removeAll(target);
            m_undo.append(target);
            break;
        case Kind::Edit:
        case Kind::Revert:
        case Kind::Final:
            m_undo.append(uid);
            m_redo.clear();
            break;
        case Kind::Erased:
            // An erasure also changes what earlier commands are: they are counted anew.
            if (isBegun) {
                query.finish();
                m_undo.clear();
                m_redo.clear();
                m_seen = 0;
                return catchUp();
            }
            m_redo.clear();
            break;
        }
    }
    query.finish();
}

std::optional<Command> ChangeLog::undoable() const {
    catchUp();
    if (m_undo.isEmpty())
        return {};
    auto command = find(m_undo.last());
    return command ? std::optional(*command) : std::nullopt;
}

std::optional<Command> ChangeLog::redoable() const {
    catchUp();
    if (m_redo.isEmpty())
        return {};
    auto command = find(m_redo.last());
    return command ? std::optional(*command) : std::nullopt;
}

Result<Command> ChangeLog::undo(const Progress &progress) {
    const auto target = undoable();
    return target ? replay(*target, Kind::Undo, progress) : nothingToReplay();
}

Result<Command> ChangeLog::redo(const Progress &progress) {
    const auto target = redoable();
    return target ? replay(*target, Kind::Redo, progress) : nothingToReplay();
}

Result<Command> ChangeLog::revert(const QString &uid, const Progress &progress) {
    const auto target = find(uid);
    return target ? replay(*target, Kind::Revert, progress) : target;
}

Result<Command> ChangeLog::replay(const Command &target, Kind kind, const Progress &progress) {
    if (target.kind == Kind::Final)
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "“%1” cannot be undone").arg(commandText(target)),
            QCoreApplication::translate("Storage", "it is final"),
            QCoreApplication::translate(
                "Storage", "Record a withdrawal instead, with day and reason, where it was recorded")};
    if (target.kind == Kind::Erased)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Storage", "“%1” cannot be undone").arg(commandText(target)),
                     QCoreApplication::translate("Storage", "what it changed was removed for good"),
                     QCoreApplication::translate("Storage", "Enter it again where it is needed")};
    auto rows = changesOf(target.uid);
    if (!rows)
        return rows.error();
    if (kind != Kind::Redo)
        std::transform(rows->begin(), rows->end(), rows->begin(), inverse);
    Command command;
    command.label = target.label;
    command.subject = target.subject;
    command.kind = kind;
    command.target = target.uid;
    return log(
        std::move(command), [&] { return writeBack(target, *rows, progress); }, &*rows, progress);
}

Status ChangeLog::writeBack(const Command &target, const QList<RowChange> &rows, const Progress &progress) {
    RowWriter writer(m_connection);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!mayGoOn(progress, i, 2 * rows.size()))
            return stopped();
        const RowChange &row = rows.at(i);
        auto fits = writer.fits(row);
        if (!fits)
            return fits.error();
        if (!*fits)
            return laterWork(target, row);
    }
    return writer.write(rows);
}

Error ChangeLog::laterWork(const Command &target, const RowChange &row) const {
    Error error{Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "“%1” cannot be taken back or done again")
                    .arg(commandText(target)),
                QCoreApplication::translate("Storage", "the same has been changed later"),
                QCoreApplication::translate("Storage", "Look in History for what came later")};
    QSqlQuery &query = m_connection.prepared(
        commandColumns +
        QStringLiteral(
            "WHERE seq = (SELECT max(command) FROM change JOIN command later ON later.seq = change.command "
            "WHERE table_name = ? AND row_id = ? AND later.kind <> 'erased' AND change.command > "
            "(SELECT seq FROM command WHERE uid = ?))"));
    query.addBindValue(row.table);
    query.addBindValue(row.id);
    query.addBindValue(target.uid);
    if (!m_connection.run(query) || !query.next())
        return error;
    const Command later = commandFrom(query);
    query.finish();
    if (later.target == target.uid && later.kind != Kind::Redo) {
        error.why = QCoreApplication::translate("Storage", "it has been taken back already");
        error.todo.clear();
    } else {
        error.why = QCoreApplication::translate("Storage", "“%1” came later and changed the same")
                        .arg(commandText(later));
        error.todo = QCoreApplication::translate("Storage", "Take that back first");
    }
    return error;
}

Result<Command> ChangeLog::find(const QString &uid) const {
    QSqlQuery &query = m_connection.prepared(commandColumns + QStringLiteral("WHERE uid = ?"));
    query.addBindValue(uid);
    if (auto ran = m_connection.run(query); !ran)
        return ran.error();
    std::optional<Command> command;
    if (query.next())
        command = commandFrom(query);
    if (auto finished = m_connection.finish(query); !finished)
        return finished.error();
    if (!command)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Storage", "This is not in the history"),
                     {},
                     {}};
    return *command;
}

Result<QList<Command>> ChangeLog::history(int limit, int offset) const {
    QSqlQuery &query =
        m_connection.prepared(commandColumns + QStringLiteral("ORDER BY seq DESC LIMIT ? OFFSET ?"));
    query.addBindValue(limit);
    query.addBindValue(offset);
    if (auto ran = m_connection.run(query); !ran)
        return ran.error();
    QList<Command> commands;
    while (query.next())
        commands.append(commandFrom(query));
    if (auto finished = m_connection.finish(query); !finished)
        return finished.error();
    return commands;
}

Result<QList<RowChange>> ChangeLog::changesOf(const QString &uid, int limit) const {
    QSqlQuery &query = m_connection.prepared(QStringLiteral(
        "SELECT table_name, row_id, op, data FROM change WHERE command = (SELECT seq FROM command WHERE "
        "uid = ?) ORDER BY id LIMIT ?"));
    query.addBindValue(uid);
    query.addBindValue(limit);
    if (auto ran = m_connection.run(query); !ran)
        return ran.error();
    QList<RowChange> changes;
    while (query.next()) {
        RowChange change;
        change.table = query.value(0).toString();
        change.id = query.value(1).toLongLong();
        change.op = opFrom(query.value(2).toString());
        change.data = dataFrom(query.value(3).toString());
        changes.append(std::move(change));
    }
    if (auto finished = m_connection.finish(query); !finished)
        return finished.error();
    return changes;
}

Result<QHash<qint64, ChangeLog::Told>> ChangeLog::told(const QString &table, const QStringList &columns,
                                                       const std::function<bool(qint64)> &wanted) const {
    QSqlQuery &query = m_connection.prepared(
        QStringLiteral("SELECT row_id, op, data, at FROM change JOIN command ON command.seq = change.command "
                       "WHERE table_name = ? ORDER BY change.id"));
    query.addBindValue(table);
    if (auto ran = m_connection.run(query); !ran)
        return ran.error();
    QHash<qint64, Told> found;
    while (query.next()) {
        const qint64 key = query.value(0).toLongLong();
        if (!wanted(key))
            continue;
        Told &row = found[key];
        const bool isUpdate = opFrom(query.value(1).toString()) == RowChange::Op::Update;
        const QJsonObject data = dataFrom(query.value(2).toString());
        for (const QString &column : columns) {
            const QJsonValue value = data.value(column);
            for (const QJsonValue &text : isUpdate ? value.toArray() : QJsonArray{value})
                if (!text.toString().isEmpty())
                    row.texts[column].append(text.toString());
        }
        row.last = QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs);
    }
    if (auto finished = m_connection.finish(query); !finished)
        return finished.error();
    return found;
}

int ChangeLog::sizeOf(const QString &uid) const {
    auto rows = m_connection.value(
        QStringLiteral("SELECT count(*) FROM change WHERE command = (SELECT seq FROM command WHERE uid = ?)"),
        {uid});
    return rows ? rows->toInt() : 0;
}

int ChangeLog::count() const {
    auto count = m_connection.value(QStringLiteral("SELECT count(*) FROM command"));
    return count ? count->toInt() : 0;
}

} // namespace aarring
