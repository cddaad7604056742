#include "actions/actions_p.h"
#include "actions/attachmentseal.h"
#include "actions/factsread.h"
#include "actions/mandateseal.h"
#include "actions/minutesseal.h"
#include "actions/reportseal.h"

#include <QPromise>
#include <memory>

namespace aarring {

Actions::Actions(Connection &connection, const Clock &clock, const QString &author)
    : m_store(connection),
      m_connection(connection),
      m_clock(clock),
      m_log(connection, clock, author),
      m_author(author) {
    m_log.setGuard([this](const Command &command) {
        for (const auto keep : {keepSeals, keepMinutes, keepReports, keepFiled})
            if (const Status kept = keep(m_store, command); !kept)
                return kept;
        return Status(Done{});
    });
}

Status Actions::perform(const char *label, const QString &subject, const std::function<Status()> &work,
                        Command::Kind kind, const Progress &progress) {
    return announce(m_log.perform(QString::fromUtf8(label), subject, work, kind, progress),
                    QStringLiteral("%1"));
}

/// `message` is what is told of it, with the command's own words for %1.
Status Actions::announce(const Result<Command> &command, const QString &message) {
    if (!command)
        return command.error();
    ChangeSet set;
    for (const RowChange &row : command->changes)
        set.rows[row.table].append(row.id);
    if (!set.rows.isEmpty())
        emit changed(set);
    if (!command->uid.isEmpty())
        emit done(message.arg(commandText(*command)), command->kind != Command::Kind::Erased && canUndo());
    return Done{};
}

QFuture<Status> Actions::runAside(const std::function<Status(Actions &)> &work) {
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_aside.start([this, work, promise, path = m_connection.path()] {
        Status status = Done{};
        ChangeSet changes;
        QString message;
        bool canBeUndone = false;
        // A connection belongs to one thread, so the work gets its own; the change log is in the file and shared.
        if (auto connection = Connection::open(path, Connection::Mode::ReadWrite); !connection) {
            status = connection.error();
        } else {
            Actions aside(**connection, m_clock, m_author);
            connect(&aside, &Actions::changed, [&](const ChangeSet &set) { changes = set; });
            connect(&aside, &Actions::done, [&](const QString &text, bool undoable) {
                message = text;
                canBeUndone = undoable;
            });
            status = work(aside);
            // Reading very many rows takes long, too; here nobody waits for it.
            bool isRead = !changes.rows.isEmpty();
            if (isRead)
                changes.read =
                    std::make_shared<FactsRead>(readFacts(aside.m_store, changes.touches("budget_entry"),
                                                          [&isRead](const Error &) { isRead = false; }));
            if (!isRead)
                changes.read.reset(); // whoever follows reads it, and says so when that fails
        }
        QMetaObject::invokeMethod(this, [this, status, changes, message, canBeUndone, promise]() mutable {
            if (!changes.rows.isEmpty())
                emit changed(changes);
            if (!message.isEmpty())
                emit done(message, canBeUndone);
            promise->addResult(status);
            promise->finish();
            // What was known before is let go of where nobody waits for that either.
            m_aside.start([before = std::move(changes.read)] {});
        });
    });
    return promise->future();
}

Result<bool> Actions::exists(const char *table, const QString &where, const QVariantList &binds) {
    const auto found = m_connection.value(QLatin1String("SELECT 1 FROM ") + QLatin1String(table) +
                                              QLatin1String(" WHERE ") + where + QLatin1String(" LIMIT 1"),
                                          binds);
    if (!found)
        return found.error();
    return found->isValid();
}

Status Actions::refuseIfUsed(Id id, const QString &name, const QList<Use> &uses) {
    for (const Use &use : uses) {
        const auto used = exists(use.table, QLatin1String(use.column) + QLatin1String(" = ?"), {id});
        if (!used)
            return used.error();
        if (*used)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "%1 cannot be removed").arg(name), use.why,
                         use.todo};
    }
    return Done{};
}

Result<QString> Actions::personName(Id id) const {
    const auto person = m_store.load<Person>(id);
    if (!person)
        return person.error();
    return person->fullName();
}

Result<QString> Actions::seatName(Id id) const {
    const auto seat = m_store.load<Seat>(id);
    if (!seat)
        return seat.error();
    const auto institution = m_store.load<Institution>(seat->institution);
    if (!institution)
        return institution.error();
    return QString(institution->label());
}

Error refusal(const Problems &problems) {
    for (const Problem &p : problems)
        if (!p.warning)
            return {Error::Kind::Invalid,
                    QCoreApplication::translate("Actions", "This cannot be saved"),
                    p.message,
                    {}};
    return {Error::Kind::Internal, {}, {}, {}};
}

// ---- Network and institutions

Status Actions::saveNetwork(Network network, const std::optional<LogoChange> &logo) {
    if (const Problems p = validate(network); !acceptable(p))
        return refusal(p);
    return perform(QT_TRANSLATE_NOOP("Action", "Changed the network %1"), network.name, [&] {
        const Status saved = m_store.save(network);
        return saved && logo ? writeLogo(*logo) : saved;
    });
}

Result<Id> Actions::saveInstitution(Institution institution) {
    if (const Problems p = validate(institution); !acceptable(p))
        return refusal(p);
    return performSave(QT_TRANSLATE_NOOP("Action", "Added the institution %1"),
                       QT_TRANSLATE_NOOP("Action", "Changed the institution %1"), institution.name,
                       institution);
}

Status Actions::removeInstitution(Id id) {
    const auto institution = m_store.load<Institution>(id);
    if (!institution)
        return institution.error();
    const QString endIt =
        QCoreApplication::translate("Actions", "Give it an end date instead, so that history stays");
    const QString pays = QCoreApplication::translate("Actions", "it has paid or bears a share of a budget");
    const QString takesPart =
        QCoreApplication::translate("Actions", "it owns a project or takes part in one");
    const QString works = QCoreApplication::translate("Actions", "it is responsible for a measure");
    const QString makes = QCoreApplication::translate("Actions", "it has made courses or other resources");
    const QString belong = QCoreApplication::translate("Actions", "seats or persons belong to it");
    const Status unused = refuseIfUsed(id, institution->name,
                                       {{"budget_entry", "paid_by", pays, endIt},
                                        {"share", "institution", pays, endIt},
                                        {"share_plan", "remainder_to", pays, endIt},
                                        {"project", "project_owner", takesPart, endIt},
                                        {"project_partner", "institution", takesPart, endIt},
                                        {"measure", "institution", works, endIt},
                                        {"resource", "producer", makes, endIt},
                                        {"seat", "institution", belong, endIt},
                                        {"person", "institution", belong, endIt},
                                        {"institution", "successor", belong, endIt}});
    if (!unused)
        return unused;
    return performRemove<Institution>(QT_TRANSLATE_NOOP("Action", "Removed the institution %1"),
                                      institution->name, id);
}

// ---- History

QString Actions::undoText() const {
    const auto command = m_log.undoable();
    return command ? commandText(*command) : QString();
}

QString Actions::redoText() const {
    const auto command = m_log.redoable();
    return command ? commandText(*command) : QString();
}

bool Actions::canUndo() const {
    const auto command = m_log.undoable();
    return command && command->kind != Command::Kind::Final;
}

int Actions::undoSize() const {
    const auto command = m_log.undoable();
    return command ? m_log.sizeOf(command->uid) : 0;
}

int Actions::redoSize() const {
    const auto command = m_log.redoable();
    return command ? m_log.sizeOf(command->uid) : 0;
}

int Actions::revertSize(const QString &uid) const { return m_log.sizeOf(uid); }

Status Actions::undo(const Progress &progress) {
    return announce(m_log.undo(progress), QCoreApplication::translate("Action", "Undone: %1"));
}

Status Actions::redo(const Progress &progress) {
    return announce(m_log.redo(progress), QCoreApplication::translate("Action", "Done again: %1"));
}

Status Actions::revert(const QString &uid, const Progress &progress) {
    return announce(m_log.revert(uid, progress), QCoreApplication::translate("Action", "Taken back: %1"));
}

} // namespace aarring
