#pragma once

#include "actions/actions.h"
#include "actions/queries.h"

#include <QObject>
#include <functional>

namespace aarring {

class Dialogs;

/// The day the lists are looked at: today, or any other day of the network's life. Shared by the pages that show
/// who sat where. On another day than today forms are read-only.
class ViewDate : public QObject {
    Q_OBJECT

public:
    explicit ViewDate(const Queries &queries) : m_queries(queries) {}
    QDate date() const { return m_date.isValid() ? m_date : m_queries.today(); }
    bool isToday() const { return date() == m_queries.today(); }
    /// An invalid date or today goes back to today, also when the day changes.
    void setDate(QDate date) {
        m_date = date == m_queries.today() ? QDate() : date;
        emit changed();
    }

signals:
    void changed();

private:
    const Queries &m_queries;
    QDate m_date;
};

/// What every page of an open file is given. main window makes it; pages keep a copy.
struct Context {
    Actions &actions;       ///< the only way to write
    const Queries &queries; ///< the only way to read
    ViewDate &viewDate;
    Dialogs &dialogs;                          ///< where the program stops and asks
    std::function<void(const Error &)> report; ///< shows an error in the message bar

    /// True when done; otherwise the error is reported.
    bool ok(const Status &status) const {
        if (!status)
            report(status.error());
        return bool(status);
    }
    template<class T>
    bool ok(const Result<T> &result) const {
        if (!result)
            report(result.error());
        return bool(result);
    }
};

} // namespace aarring
