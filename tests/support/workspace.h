#pragma once

#include "actions/workspace.h"
#include "support/result.h"

#include <QTemporaryDir>
#include <QTest>

namespace aarring {

/// A network in a temporary folder, made from a template as a user makes it.
class TestNetwork {
public:
    explicit TestNetwork(const QString &templateName, QDate today = QDate(2026, 6, 10))
        : m_clock(today),
          m_places{m_folder.filePath(QStringLiteral("work")), m_folder.filePath(QStringLiteral("backups")),
                   QStringLiteral("Ingrid")} {
        auto made = Workspace::create(templateName, path(), m_places, m_clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        m_workspace = std::move(*made);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("network.aarring")); }
    const StoragePlaces &places() const { return m_places; }
    const FixedClock &clock() const { return m_clock; }
    void passTo(QDate day) { m_clock = FixedClock(day); } ///< as if the file had been left until then
    Workspace &workspace() { return *m_workspace; }
    Actions &actions() { return m_workspace->actions(); }
    const Queries &queries() const { return m_workspace->queries(); }
    Connection &connection() { return m_workspace->file().connection(); }

    /// Closes the file and opens it again, as on the next day.
    void reopen() {
        if (auto closed = m_workspace->file().close(); !closed)
            qFatal("%s", qPrintable(closed.error().text()));
        m_workspace.reset();
        auto opened = Workspace::open(path(), m_places, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_workspace = std::move(*opened);
    }

    Id personNamed(const QString &fullName) const {
        for (const Person &p : queries().facts().persons)
            if (p.fullName() == fullName)
                return p.id;
        return 0;
    }
    Id seatOf(const QString &institutionLabel) const {
        for (const Seat &s : queries().facts().seats)
            if (queries().institution(s.institution)->label() == institutionLabel)
                return s.id;
        return 0;
    }
    Id meetingTitled(const QString &start) const {
        for (const Meeting &m : queries().facts().meetings)
            if (m.title.startsWith(start))
                return m.id;
        return 0;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    StoragePlaces m_places;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace aarring
