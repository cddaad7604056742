#pragma once

#include "support/workspace.h"

#include <QTest>
#include <functional>

// What the rows of tst_actions.cpp share; they stand in deeds_<subject>.h.

/// One thing a user does on the sample network; gives what the door answered.
using Deed = std::function<aarring::Status(aarring::TestNetwork &)>;
Q_DECLARE_METATYPE(Deed)

namespace aarring {

inline void row(const char *name, const Deed &deed) { QTest::newRow(name) << deed; }

template<class T>
Status asStatus(const Result<T> &result) {
    if (!result)
        return result.error();
    return Done{};
}

inline Id firstAppointment(TestNetwork &n) {
    const Id seat = n.seatOf(QStringLiteral("Rogaland"));
    for (const Appointment &a : n.queries().facts().appointments)
        if (a.seat == seat && a.role == SeatRole::Representative)
            return a.id;
    return 0;
}

inline Id group(TestNetwork &n) {
    for (const Body &b : n.queries().facts().bodies)
        if (b.kind == BodyKind::ResourceGroup)
            return b.id;
    return 0;
}

/// The first budget's line that begins so.
inline Id lineCalled(TestNetwork &n, const char *start) {
    for (const BudgetLine &line : n.queries().facts().budgetLines)
        if (line.text.startsWith(QLatin1String(start)))
            return line.id;
    return 0;
}

inline Goal firstGoal(TestNetwork &n) { return n.queries().facts().goals.first(); }

/// The first measure of the sample's plan that begins so.
inline Measure measureCalled(TestNetwork &n, const char *start) {
    for (const Measure &measure : n.queries().facts().measures)
        if (measure.title.startsWith(QString::fromUtf8(start)))
            return measure;
    return {};
}

inline QList<Id> keysOf(const QList<BudgetEntry> &entries) {
    QList<Id> keys;
    for (const BudgetEntry &entry : entries)
        keys.append(entry.id);
    return keys;
}

inline Report draftReport(TestNetwork &n) { return n.queries().facts().reports.last(); }
inline Report sentReport(TestNetwork &n) { return n.queries().facts().reports.first(); }

inline Person newPerson() {
    Person p;
    p.firstName = QStringLiteral("Åse Marie");
    p.lastName = QStringLiteral("Ørbæk");
    p.email = QStringLiteral("ase.orbaek@eksempel.no");
    return p;
}

inline const QDate day(2026, 6, 10);

inline const QByteArray drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path d=\"M0 0h9\"/></svg>";

} // namespace aarring
