#include "actions/reportseal.h"

#include "domain/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace aarring {

namespace {

/// What may change in a report that is and stays sent.
const QSet<QString> openColumns = {QStringLiteral("state"), QStringLiteral("acknowledged_on"),
                                   QStringLiteral("acknowledged_by"), QStringLiteral("note")};
/// What sending it or taking it back has no business with.
const QSet<QString> contentColumns = {QStringLiteral("kind"),     QStringLiteral("title"),
                                      QStringLiteral("language"), QStringLiteral("valid_from"),
                                      QStringLiteral("valid_to"), QStringLiteral("award"),
                                      QStringLiteral("recipient")};

/// As it is written in the file.
bool isSentName(const QJsonValue &state) { return state.toString() != nameOf(ReportState::Draft); }

Error sealed(const QString &report) {
    return {Error::Kind::Conflict, QCoreApplication::translate("Actions", "A sent report is not changed"),
            QCoreApplication::translate("Actions", "%1 was sent").arg(report),
            QCoreApplication::translate("Actions", "Take it back first, with a reason")};
}

/// One command's view of the reports.
class Reports {
public:
    Reports(Store &store, const Command &command) : m_store(store), m_command(command) {
        for (const RowChange &row : command.changes)
            if (row.table == QLatin1String("report"))
                m_rows.insert(row.id, &row);
    }

    Status check() {
        for (const RowChange &row : m_command.changes) {
            Status kept = Done{};
            if (row.table == QLatin1String("report"))
                kept = checkReport(row);
            else if (row.table == QLatin1String("report_part"))
                kept = checkPart(row);
            if (!kept)
                return kept;
        }
        return Done{};
    }

private:
    Status checkReport(const RowChange &row) {
        if (row.op == RowChange::Op::Insert)
            return Done{};
        const auto now = m_store.all<Report>(QStringLiteral("id = ?"), {row.id});
        if (!now)
            return now.error();
        const bool is = !now->isEmpty() && now->first().isSent();
        const bool was = wasSent(row.id, is);
        if (row.op == RowChange::Op::Delete)
            return was ? Status(sealed(row.data.value(QLatin1String("title")).toString())) : Status(Done{});
        const QString &title = now->first().title;
        if (!was && is && m_command.kind == Command::Kind::Revert)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate("Actions", "The sending of %1 is not put back").arg(title),
                QCoreApplication::translate("Actions",
                                            "the text may have been changed since it was taken back"),
                QCoreApplication::translate("Actions", "Record the sending anew")};
        for (auto column = row.data.begin(); column != row.data.end(); ++column)
            if ((was && is && !openColumns.contains(column.key())) ||
                (was != is && contentColumns.contains(column.key())))
                return sealed(title);
        return Done{};
    }

    Status checkPart(const RowChange &row) {
        QSet<Id> reports;
        const QJsonValue told = row.data.value(QLatin1String("report"));
        if (told.isArray()) {
            for (const QJsonValue &report : told.toArray())
                reports.insert(report.toInteger());
        } else if (!told.isUndefined()) {
            reports.insert(told.toInteger());
        } else {
            const auto part = m_store.load<ReportPart>(row.id);
            if (!part)
                return part.error();
            reports.insert(part->report);
        }
        for (const Id id : reports) {
            const auto now = m_store.all<Report>(QStringLiteral("id = ?"), {id});
            if (!now)
                return now.error();
            const bool is = !now->isEmpty() && now->first().isSent();
            if (is || wasSent(id, is))
                return sealed(now->isEmpty() ? titleBefore(id) : now->first().title);
        }
        return Done{};
    }

    /// Before the command.
    bool wasSent(Id report, bool is) const {
        const RowChange *row = m_rows.value(report);
        if (!row)
            return is;
        const QJsonValue state = row->data.value(QLatin1String("state"));
        switch (row->op) {
        case RowChange::Op::Insert:
            return false;
        case RowChange::Op::Delete:
            return isSentName(state);
        case RowChange::Op::Update:
            break;
        }
        return state.isArray() ? isSentName(state.toArray().at(0)) : is;
    }

    QString titleBefore(Id report) const {
        const RowChange *row = m_rows.value(report);
        return row ? row->data.value(QLatin1String("title")).toString() : QString();
    }

    Store &m_store;
    const Command &m_command;
    QHash<Id, const RowChange *> m_rows; ///< reports the command touched
};

} // namespace

Status keepReports(Store &store, const Command &command) { return Reports(store, command).check(); }

} // namespace aarring
