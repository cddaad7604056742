#pragma once

#include "base/clock.h"
#include "storage/connection.h"
#include "storage/erasure.h"

#include <QHash>
#include <optional>

namespace aarring {

/// The history in the file. Every action runs through perform(); undo, redo and revert generate SQL from the
/// stored rows, refuse when later work touched the same fields, and are logged as commands themselves. What was
/// performed as final is never taken back, and nothing before it can be undone any more.
class ChangeLog {
public:
    ChangeLog(Connection &connection, const Clock &clock, QString author);

    /// Runs `work` in one transaction with recording on. On any failure everything is rolled back and the
    /// error returned. An action that changed nothing logs nothing and returns an empty command (no uid).
    /// perform() inside `work` is a mistake: Internal. `progress` is told how much is done of how much, the second half of it:
    /// the first is the work's own to tell. False stops it: Cancelled.
    using Progress = std::function<bool(int done, int total)>;
    Result<Command> perform(const QString &label, const QString &subject, const std::function<Status()> &work,
                            Command::Kind kind = Command::Kind::Edit, const Progress &progress = {});

    /// Empties texts for good, in the rows and in the whole history, see eraseTexts(). The one command that holds
    /// nothing of what it changed: undo and redo pass it by, earlier work stays undoable, and revert() refuses it. Erasing
    /// nothing logs nothing and returns an empty command (no uid).
    Result<Command> erase(const QString &label, const QString &subject, const QList<Erasure> &erasures);

    /// Asked inside the transaction of every command, also of undo, redo and revert, about the rows it has really
    /// changed. An error rolls all of it back.
    using Guard = std::function<Status(const Command &)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    /// What undo()/redo() would take back or do again; nothing when there is none. Also after reopening the
    /// file: read from the log.
    std::optional<Command> undoable() const;
    std::optional<Command> redoable() const;
    /// NotFound when there is none; Conflict as for revert(), and when what comes next is final.
    Result<Command> undo(const Progress &progress = {});
    Result<Command> redo(const Progress &progress = {});
    /// Takes back any command of the history that is not final; Error::Kind::Conflict names what was changed later.
    /// Undoable itself.
    Result<Command> revert(const QString &uid, const Progress &progress = {});

    /// Newest first, without their row changes.
    Result<QList<Command>> history(int limit, int offset = 0) const;
    /// At most `limit` of them; all when it is negative.
    Result<QList<RowChange>> changesOf(const QString &uid, int limit = -1) const;
    int sizeOf(const QString &uid) const; ///< rows that it changed
    /// What the history tells of one row, which may be gone.
    struct Told {
        QHash<QString, QStringList> texts; ///< by column, all that ever stood there, the latest last
        QDateTime last;                    ///< UTC, when the row was changed last
    };
    /// By row, those of a table that are `wanted` and of which something is told. The others are passed by unread.
    Result<QHash<qint64, Told>> told(const QString &table, const QStringList &columns,
                                     const std::function<bool(qint64)> &wanted) const;
    int count() const;

private:
    using Work = std::function<Status()>;
    Result<Command> log(Command command, const Work &work, const QList<RowChange> *replayed,
                        const Progress &progress);
    Result<Command> inTransaction(const QString &label, const std::function<Result<Command>()> &work);
    Result<Command> recorded(Command command, const Work &work, const QList<RowChange> *replayed,
                             const Progress &progress);
    Result<Command> entered(Command command,
                            const Progress &progress); ///< in the log, if the guard allows it
    Result<Command> replay(const Command &target, Command::Kind kind, const Progress &progress);
    Status writeBack(const Command &target, const QList<RowChange> &rows, const Progress &progress);
    Status store(Command &command, const Progress &progress);
    Result<Command> find(const QString &uid) const;
    Error laterWork(const Command &target, const RowChange &row) const;
    void catchUp() const;

    Connection &m_connection;
    const Clock &m_clock;
    QString m_author;
    Guard m_guard;
    bool m_working = false;
    // What can be undone and redone, last on top: derived from the log, of which rows up to m_seen are
    // counted in.
    mutable QStringList m_undo;
    mutable QStringList m_redo;
    mutable qint64 m_seen = 0;
};

} // namespace aarring
