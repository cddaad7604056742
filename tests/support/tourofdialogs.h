#pragma once

#include "support/formermember.h"
#include "support/tour.h"
#include "ui/budget/joinlinedialog.h"

#include <QAction>
#include <QMenu>

namespace aarring {

// Dialogs of single pages, which tour() passes by. What has to be made to see them is taken back.

/// Presses a button wherever Tab would find it.
inline void pressButton(WindowTest &t, const char *name) {
    t.at<QPushButton>(name)->setFocus();
    t.press(Qt::Key_Space);
}

/// The entry of a menu that is filled when it opens, counted from the front, or from the back when negative.
inline void pick(WindowTest &t, const char *menuName, int at) {
    auto *menu = t.window().findChild<QMenu *>(QLatin1String(menuName));
    emit menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QAction *action = actions.at(at < 0 ? actions.size() + at : at);
    QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    action->trigger();
}

inline void tourOfPeople(WindowTest &t, const Look &look) {
    t.goTo("members");
    t.window().findChild<QAction *>(QStringLiteral("members.institutions"))->trigger();
    lookAtDialog(t, look, "institutions");
    if (!t.facts().seats.isEmpty()) {
        const Id left = addFormerMember(t.actions(), t.facts().seats.first().id, QDate(2024, 12, 31),
                                        t.facts().persons[0].firstName, t.facts().persons[1].lastName);
        QVERIFY(t.window().desk()->showPage(QStringLiteral("members"), left));
        pressButton(t, "members.formerOpen");
        lookAtDialog(t, look, "contact data of those who have left");
        constexpr int changes = 2;
        for (int i = 0; i < changes; ++i)
            MUST(t.actions().undo());
    }
    t.goTo("terms");
    if (!t.facts().offices.isEmpty()) {
        QMenu *menu = t.at<QPushButton>("terms.bodies")->menu();
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
        lookAtDialog(t, look, "groups");
    }
}

inline void tourOfMeetings(WindowTest &t, const Look &look) {
    const auto dialog = [&](const char *where) { lookAtDialog(t, look, where); };
    enum MeetingEntry { Send = 1, SendMinutes, TakeCase = 5, Copy = 8, Postpone };
    // The next meeting of the network, with an election and a case that waits.
    const Meeting *next = nullptr;
    for (const Meeting &meeting : t.facts().meetings)
        if (meeting.takesPlace() && meeting.date > t.queries().today() &&
            (!next || meeting.date < next->date))
            next = &meeting;
    if (!next)
        return;
    const Id meeting = next->id;
    AgendaItem election;
    election.meeting = meeting;
    election.title = QStringLiteral("Navn");
    election.kind = ItemKind::Election;
    const auto item = t.actions().saveItem(election);
    MUST(item);
    AgendaItem waiting;
    waiting.title = QStringLiteral("Navn");
    MUST(t.actions().saveItem(waiting));
    Candidate candidate;
    candidate.item = *item;
    candidate.person = t.facts().persons.first().id;
    if (!t.facts().offices.isEmpty())
        candidate.office = t.facts().offices.first().id;
    else
        candidate.body = t.queries().networkBody();
    MUST(t.actions().saveCandidate(candidate));

    t.goTo("meetings");
    pick(t, "meetings.menu", 0);
    dialog("series of meetings");
    QFile calendar(t.path("Navn.ics"));
    QVERIFY(calendar.open(QIODevice::WriteOnly));
    calendar.write(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:Navn\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Navn\r\n"
        "DTSTART:20261104T090000\r\nDTEND:20261104T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    calendar.close();
    t.dialogs.files = {calendar.fileName()};
    pick(t, "meetings.menu", -1);
    dialog("import from calendar");
    pressButton(t, "meetings.backlog");
    pressButton(t, "backlog.new");
    dialog("case");
    pressButton(t, "backlog.place");
    dialog("place of a case");
    pressButton(t, "meetings.followUps");
    pressButton(t, "followUps.new");
    dialog("new follow-up");
    if (auto *followUps = t.at<TableView>("followUps.table"); followUps->model()->rowCount() > 0) {
        followUps->setFocus();
        QVERIFY(followUps->setCurrentId(t.queries().followUps(FollowUpScope::Open).first().followUp.id));
        QTest::keyClick(followUps, Qt::Key_Return);
        dialog("follow-up");
    }
    pressButton(t, "meetings.list");

    QVERIFY(t.window().desk()->showPage(QStringLiteral("meetings"), meeting));
    for (const auto &[entry, where] : {std::pair{Send, "send the notice"},
                                       {TakeCase, "take in a case"},
                                       {Copy, "copy a meeting"},
                                       {Postpone, "postpone a meeting"}}) {
        pick(t, "meeting.menu", entry);
        dialog(where);
    }
    pressButton(t, "meeting.election");
    look(QStringLiteral("election of the meeting"), &t.window());
    pressButton(t, "election.add");
    dialog("candidate");
    pressButton(t, "election.record");
    dialog("result of an election");
    MUST(t.actions().saveMinutes(*item, QStringLiteral("Navn"), QString()));
    pressButton(t, "meeting.minutes");
    look(QStringLiteral("minutes that are written"), &t.window());
    pick(t, "meeting.menu", SendMinutes);
    dialog("send the minutes");
    pressButton(t, "minutes.approve");
    dialog("approve the minutes");
    MUST(t.actions().approveMinutes(meeting, 0));
    pressButton(t, "minutes.reopen");
    dialog("reopen the minutes");
    constexpr int changes = 5;
    for (int i = 0; i < changes; ++i)
        MUST(t.actions().undo());
    pressButton(t, "meeting.back");
}

inline void tourOfMoney(WindowTest &t, const Look &look) {
    const auto dialog = [&](const char *where) { lookAtDialog(t, look, where); };
    if (t.queries().budgets().isEmpty())
        return;
    t.goTo("budget");
    pressButton(t, "budget.newBudget");
    dialog("new budget");
    auto *lines = t.at<TableView>("budget.table");
    for (const BudgetLine &line : t.queries().budgetLines(t.queries().budgets().first().id)) {
        if (t.queries().bookedOn(line.id).isEmpty() || JoinLineDialog::others(t.queries(), line).isEmpty())
            continue;
        lines->setFocus();
        QVERIFY(lines->setCurrentId(line.id));
        QTest::keyClick(lines, Qt::Key_Delete);
        dialog("remove a line");
        break;
    }
    pressButton(t, "budget.viewBooked");
    look(QStringLiteral("booked amounts"), &t.window());
    auto *entries = t.at<TableView>("budget.entries");
    entries->setFocus();
    if (const auto booked = t.queries().bookedIn(t.queries().budgets().first().id); !booked.isEmpty()) {
        QVERIFY(entries->setCurrentId(booked.first().id));
        pressButton(t, "budget.vouchers");
        dialog("voucher");
    }
    QFile ledger(t.path("Navn.csv"));
    QVERIFY(ledger.open(QIODevice::WriteOnly));
    ledger.write("2.3.2026;Navn;100,00\n3.3.2026;Navn;200,00\n");
    ledger.close();
    t.dialogs.files = {ledger.fileName()};
    pressButton(t, "budget.importLedger");
    QVERIFY(QTest::qWaitFor([&t] { return t.at<TableView>("budget.ledgerRows")->model()->rowCount() > 0; }));
    dialog("ledger");
    pressButton(t, "budget.viewGrants");
    look(QStringLiteral("grants"), &t.window());
    t.ctrl(Qt::Key_N);
    dialog("grant");
    if (!t.facts().grants.isEmpty()) {
        pressButton(t, "budget.addInstalment");
        dialog("instalment");
    }
    pressButton(t, "budget.viewShares");
    look(QStringLiteral("shares"), &t.window());
    t.ctrl(Qt::Key_N);
    dialog("share a sum");
    if (!t.queries().sharePlans(t.queries().budgets().first().id).isEmpty() &&
        t.at<QPushButton>("budget.addShare")->isEnabled()) {
        pressButton(t, "budget.addShare");
        dialog("another share");
    }
    pressButton(t, "budget.viewCharts");
    look(QStringLiteral("charts"), &t.window());
    pressButton(t, "budget.viewLines");
}

/// All of them.
inline void tourOfDialogs(WindowTest &t, const Look &look) {
    tourOfPeople(t, look);
    tourOfMeetings(t, look);
    tourOfMoney(t, look);
}

} // namespace aarring
