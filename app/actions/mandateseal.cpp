#include "actions/mandateseal.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace aarring {

namespace {

/// What may change in a version that is and stays approved: whether it applies.
const QSet<QString> openColumns = {QStringLiteral("state"), QStringLiteral("valid_to")};
/// What an approval or its withdrawal has no business with.
const QSet<QString> contentColumns = {QStringLiteral("number"), QStringLiteral("overline"),
                                      QStringLiteral("title")};

/// As it is written in the file.
bool isSealedName(const QJsonValue &state) {
    const auto known = fromName<MandateState>(state.toString());
    return known && isSealed(*known);
}

Error sealed(int number) {
    return {Error::Kind::Conflict, QCoreApplication::translate("Actions", "The approved text is not changed"),
            QCoreApplication::translate("Actions", "version %1 of the mandate is approved").arg(number),
            QCoreApplication::translate("Actions", "Make the next version with Revise")};
}

/// One command's view of the versions.
class Seals {
public:
    Seals(Store &store, const Command &command) : m_store(store), m_command(command) {
        for (const RowChange &row : command.changes)
            if (row.table == QLatin1String("mandate_version"))
                m_rows.insert(row.id, &row);
    }

    Status check() {
        for (const RowChange &row : m_command.changes) {
            Status kept = Done{};
            if (row.table == QLatin1String("mandate_version"))
                kept = checkVersion(row);
            else if (row.table == QLatin1String("mandate_block"))
                kept = checkBlock(row);
            if (!kept)
                return kept;
        }
        return Done{};
    }

private:
    Status checkVersion(const RowChange &row) {
        if (row.op == RowChange::Op::Insert)
            return Done{};
        const auto now = m_store.all<MandateVersion>(QStringLiteral("id = ?"), {row.id});
        if (!now)
            return now.error();
        const bool was = wasSealed(row.id, now->isEmpty() ? MandateState::Draft : now->first().state);
        if (row.op == RowChange::Op::Delete)
            return was ? Status(sealed(row.data.value(QLatin1String("number")).toInt())) : Status(Done{});
        const bool is = isSealed(now->first().state);
        if (!was && is && m_command.kind == Command::Kind::Revert)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Actions", "The approval of version %1 is not put back")
                             .arg(now->first().number),
                         QCoreApplication::translate("Actions",
                                                     "the text may have been changed since it was withdrawn"),
                         QCoreApplication::translate("Actions", "Record the approval anew")};
        for (auto column = row.data.begin(); column != row.data.end(); ++column)
            if ((was && is && !openColumns.contains(column.key())) ||
                (was != is && contentColumns.contains(column.key())))
                return sealed(now->first().number);
        return Done{};
    }

    Status checkBlock(const RowChange &row) {
        QSet<Id> versions;
        const QJsonValue told = row.data.value(QLatin1String("version"));
        if (told.isArray()) {
            for (const QJsonValue &version : told.toArray())
                versions.insert(version.toInteger());
        } else if (!told.isUndefined()) {
            versions.insert(told.toInteger());
        } else {
            const auto block = m_store.load<MandateBlock>(row.id);
            if (!block)
                return block.error();
            versions.insert(block->version);
        }
        for (const Id id : versions) {
            const auto now = m_store.all<MandateVersion>(QStringLiteral("id = ?"), {id});
            if (!now)
                return now.error();
            if (!now->isEmpty() && (isSealed(now->first().state) || wasSealed(id, now->first().state)))
                return sealed(now->first().number);
        }
        return Done{};
    }

    /// Before the command.
    bool wasSealed(Id version, MandateState now) const {
        const RowChange *row = m_rows.value(version);
        if (!row)
            return isSealed(now);
        const QJsonValue state = row->data.value(QLatin1String("state"));
        switch (row->op) {
        case RowChange::Op::Insert:
            return false;
        case RowChange::Op::Delete:
            return isSealedName(state);
        case RowChange::Op::Update:
            break;
        }
        return state.isArray() ? isSealedName(state.toArray().at(0)) : isSealed(now);
    }

    Store &m_store;
    const Command &m_command;
    QHash<Id, const RowChange *> m_rows; ///< versions the command touched
};

} // namespace

Status keepSeals(Store &store, const Command &command) { return Seals(store, command).check(); }

} // namespace aarring
