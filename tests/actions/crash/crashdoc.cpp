// A program that works through Actions in a document like the real one and says "ACK x" once a command is safe.
//   crashdoc init FOLDER
//   crashdoc run FOLDER ACKS SEED COUNT [ack-first]   verifies, then works; COUNT 0 works until it is killed
//   crashdoc verify FOLDER ACKS
// Exit status: 0 well, 1 acknowledged work is lost or torn, 2 the file is not whole, 3 could not work (disk failed).
#include "actions/actions.h"
#include "storage/documentfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlRecord>
#include <cstdio>
#include <map>
#include <unistd.h>

using namespace aarring;

namespace {

constexpr int lost = 1, notWhole = 2, couldNotWork = 3;

[[noreturn]] void fail(int status, const QString &why) {
    fprintf(stderr, "%s\n", qPrintable(why));
    _exit(status);
}

void say(const QString &line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        _exit(couldNotWork);
}

class Program {
public:
    explicit Program(const QString &folder)
        : m_path(folder + QStringLiteral("/doc.aarring")),
          m_places{folder + QStringLiteral("/work"), folder + QStringLiteral("/backups"),
                   QStringLiteral("Ingrid")} {}

    void create() {
        auto file = DocumentFile::create(m_path, m_places, m_clock);
        if (!file)
            fail(couldNotWork, file.error().text());
        if (auto closed = (*file)->close(); !closed)
            fail(couldNotWork, closed.error().text());
    }

    /// The document is whole at every moment, the work taken up again holds every acknowledged command, and its rows are
    /// what the log says.
    void openAndVerify(const QString &acks) {
        if (auto whole = DocumentFile::verify(m_path); !whole)
            fail(isTrouble(whole) ? couldNotWork : notWhole,
                 QStringLiteral("document: ") + whole.error().text());
        auto file = DocumentFile::open(m_path, m_places, m_clock);
        if (!file)
            fail(isTrouble(file) ? couldNotWork : notWhole, QStringLiteral("open: ") + file.error().text());
        m_file = std::move(*file);
        if (auto whole = m_file->connection().check(); !whole)
            fail(isTrouble(whole) ? couldNotWork : notWhole,
                 QStringLiteral("working copy: ") + whole.error().text());
        if (!m_file->setAsideFile().isEmpty())
            fail(lost, QStringLiteral("work was set aside"));
        m_log = std::make_unique<ChangeLog>(m_file->connection(), m_clock, QStringLiteral("Ingrid"));
        m_actions = std::make_unique<Actions>(m_file->connection(), m_clock, QStringLiteral("Ingrid"));
        verifyAcknowledged(acks);
        verifyRows();
    }

    void work(quint64 seed, int count, bool ackFirst) {
        QRandomGenerator random{quint32(seed)};
        for (int i = 1; count == 0 || i <= count; ++i) {
            const QString token = QStringLiteral("%1-%2").arg(seed).arg(i);
            if (ackFirst)
                actTooEarly(random, token);
            else
                act(random, token);
            if (random.bounded(8) == 0)
                m_file->publishAsync();
            else if (random.bounded(16) == 0 && !m_file->publish())
                say(QStringLiteral("NOT PUBLISHED"));
        }
        if (!m_file->close())
            say(QStringLiteral("NOT CLOSED"));
    }

    void leave() { m_actions.reset(), m_log.reset(), m_file.reset(); }

private:
    template<class R>
    static bool isTrouble(const R &result) {
        using Kind = Error::Kind;
        const Kind kind = result.error().kind;
        return kind == Kind::NoSpace || kind == Kind::ReadWrite || kind == Kind::ReadOnly ||
               kind == Kind::NotFound;
    }

    /// One thing a user does; which one is the dice's.
    Status deed(QRandomGenerator &random, const QString &token) {
        Store store(m_file->connection());
        const QString text(random.bounded(3000), QLatin1Char('x'));
        auto institutions = store.all<Institution>();
        if (!institutions)
            return institutions.error();
        const auto any = [&]() -> Institution {
            return institutions->isEmpty() ? Institution()
                                           : institutions->at(random.bounded(int(institutions->size())));
        };
        Institution institution;
        switch (random.bounded(13)) {
        case 0:
            return m_actions->undo();
        case 1:
            return m_actions->redo();
        case 2: {
            auto history = m_log->history(1, random.bounded(20));
            return m_actions->revert(history && !history->isEmpty() ? history->first().uid : QString());
        }
        case 3:
        case 4:
        case 5: {
            MemberImport members;
            for (int i = 0; i < 4; ++i) {
                ImportedMember member;
                member.person.firstName = token;
                member.person.lastName = QStringLiteral("Øst");
                member.person.institution = any().id;
                member.person.email = token + QStringLiteral("@eksempel.no");
                members.append(member);
            }
            return m_actions->importMembers(members);
        }
        case 12: {
            const auto persons = store.all<Person>();
            if (!persons || persons->isEmpty())
                return persons ? Status(Done{}) : Status(persons.error());
            return m_actions->forgetContact({persons->at(random.bounded(int(persons->size()))).id});
        }
        case 6:
            return any().id ? m_actions->removeInstitution(any().id) : Status(Done{});
        case 7:
        case 8:
        case 9:
            institution = any();
            break;
        default:
            break;
        }
        institution.name = token;
        institution.note = text;
        const auto saved = m_actions->saveInstitution(institution);
        return saved ? Status(Done{}) : Status(saved.error());
    }

    QString newestCommand() const {
        const auto history = m_log->history(1);
        return history && !history->isEmpty() ? history->first().uid : QString();
    }

    void act(QRandomGenerator &random, const QString &token) {
        const QString before = newestCommand();
        const Status done = deed(random, token);
        const QString after = newestCommand();
        if (done && after != before && !after.isEmpty())
            say(QStringLiteral("ACK ") + after);
    }

    /// The mistake the harness must find: saying so before it is so.
    void actTooEarly(QRandomGenerator &random, const QString &token) {
        (void)m_log->perform(QStringLiteral("Changed %1"), token, [&]() -> Status {
            Institution institution;
            institution.name = token;
            institution.note = QString(random.bounded(3000), QLatin1Char('x'));
            Status saved = Store(m_file->connection()).save(institution);
            if (saved)
                say(QStringLiteral("ACK ") + token);
            return saved;
        });
    }

    void verifyAcknowledged(const QString &acks) {
        QFile file(acks);
        if (!file.open(QIODevice::ReadOnly))
            fail(couldNotWork, acks);
        QSet<QString> known;
        auto history = m_log->history(-1);
        if (!history)
            fail(couldNotWork, history.error().text());
        for (const Command &command : std::as_const(*history))
            known << command.uid << command.subject;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("ACK ") && !known.contains(QString::fromUtf8(line.mid(4))))
                fail(lost, QStringLiteral("lost: ") + QString::fromUtf8(line));
        }
    }

    void verifyRows() {
        std::map<std::pair<QString, qint64>, QJsonObject> rows;
        auto history = m_log->history(-1);
        if (!history)
            fail(couldNotWork, history.error().text());
        for (auto command = history->crbegin(); command != history->crend(); ++command) {
            auto changes = m_log->changesOf(command->uid);
            if (!changes)
                fail(couldNotWork, changes.error().text());
            for (const RowChange &change : std::as_const(*changes)) {
                QJsonObject &row = rows[{change.table, change.id}];
                if (change.op == RowChange::Op::Insert)
                    row = change.data;
                else if (change.op == RowChange::Op::Delete)
                    rows.erase({change.table, change.id});
                else {
                    for (auto it = change.data.begin(); it != change.data.end(); ++it)
                        if (it.key() != RowChange::erasedKey)
                            row[it.key()] = it->toArray()[1];
                }
            }
        }
        qsizetype found = 0;
        for (const char *table : {"institution", "person"}) {
            QSqlQuery &query =
                m_file->connection().prepared(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
            if (auto ran = m_file->connection().run(query); !ran)
                fail(couldNotWork, ran.error().text());
            const QSqlRecord names = query.record();
            while (query.next()) {
                ++found;
                const auto row = rows.find({QLatin1String(table), query.value(0).toLongLong()});
                if (row == rows.end())
                    fail(lost, QStringLiteral("a row the log does not know in ") + QLatin1String(table));
                for (int i = 1; i < names.count(); ++i) {
                    if (row->second.value(names.fieldName(i)).toVariant().toString() !=
                        query.value(i).toString())
                        fail(lost, QStringLiteral("a field differs from the log: ") + names.fieldName(i));
                }
            }
            query.finish();
        }
        if (found != qsizetype(rows.size()))
            fail(lost, QStringLiteral("a row of the log is missing"));
    }

    QString m_path;
    StoragePlaces m_places;
    Clock m_clock;
    std::unique_ptr<DocumentFile> m_file;
    std::unique_ptr<ChangeLog> m_log;
    std::unique_ptr<Actions> m_actions;
};

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString verb = arguments.value(1);
    Program program(arguments.value(2));
    if (verb == QLatin1String("init"))
        program.create();
    else if (verb == QLatin1String("verify") || verb == QLatin1String("run")) {
        program.openAndVerify(arguments.value(3));
        if (verb == QLatin1String("run")) {
            say(QStringLiteral("READY"));
            program.work(arguments.value(4).toULongLong(), arguments.value(5).toInt(),
                         arguments.contains(QLatin1String("ack-first")));
        }
        program.leave();
    }
    return 0;
}
