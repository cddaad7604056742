#pragma once

// Shared by actions_<subject>.cpp only.

#include "actions/actions.h"
#include "domain/validation.h"

#include <QCoreApplication>

namespace aarring {

/// The first problem that stands in the way, as an Error.
Error refusal(const Problems &problems);

/// Enough of a paragraph to recognise it in the history.
QString excerpt(const QString &text);

template<class T>
Result<Id> Actions::performSave(const char *added, const char *changed, const QString &subject, T value) {
    const bool isNew = value.id == 0;
    if (!isNew)
        // A form may be slower than an undo: what is gone must not come back as a half-empty row.
        if (const auto there = m_store.load<T>(value.id); !there)
            return there.error();
    const Status saved = perform(isNew ? added : changed, subject, [&] { return m_store.save(value); });
    if (!saved)
        return saved.error();
    return value.id;
}

template<class T>
Status Actions::performRemove(const char *label, const QString &subject, Id id) {
    return perform(label, subject, [&] { return m_store.remove<T>(id); });
}

template<class T>
Status Actions::performAll(const char *label, const QList<T> &values, const Progress &progress,
                           const Error &cancelled, const std::function<Status(T)> &write) {
    if (values.isEmpty())
        return Done{};
    constexpr int rowsPerReport = 50;
    const int count = int(values.size());
    const auto writeAll = [&]() -> Status {
        for (int i = 0; i < count; ++i) {
            // The other half of the work is the change log's.
            if (progress && i % rowsPerReport == 0 && !progress(i, 2 * count))
                return cancelled;
            if (auto written = write(values[i]); !written)
                return written;
        }
        return Done{};
    };
    return perform(label, QString::number(count), writeAll, Command::Kind::Edit, progress);
}

template<class T>
Status Actions::removeAll(const QString &where, const QVariantList &binds) {
    return m_connection.execute(QLatin1String("DELETE FROM ") + QLatin1String(mappingOf<T>().table) +
                                    QLatin1String(" WHERE ") + where,
                                binds);
}

template<class T>
Result<double> Actions::positionAfter(const QString &where, const QVariantList &binds, Id after) const {
    const auto rows = m_store.all<T>(where, binds);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return 1.0;
    if (after == 0)
        return rows->first().position - 1;
    for (qsizetype i = 0; i < rows->size(); ++i)
        if (rows->at(i).id == after)
            return i + 1 == rows->size() ? rows->at(i).position + 1
                                         : (rows->at(i).position + rows->at(i + 1).position) / 2;
    return rows->last().position + 1;
}

} // namespace aarring
