#pragma once

#include "actions/deeds.h"

namespace aarring {

/// Budgets, what was booked, grants and shares.
inline void deedsOfMoney() {
    row("saveBudget", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().saveBudget(b));
    });
    row("addBudget: begun with the lines of another", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().addBudget(b, n.queries().budgetLines(n.queries().budgets().first().id)));
    });
    row("removeBudget: with its lines and shares", [](TestNetwork &n) -> Status {
        if (auto gone = n.actions().removeBooked(keysOf(n.queries().booked())); !gone)
            return gone;
        return n.actions().removeBudget(n.queries().budgets().first().id);
    });
    row("saveLine", [](TestNetwork &n) {
        BudgetLine l = n.queries().budgetLines(n.queries().budgets().first().id).first();
        l.planned = 123450;
        return asStatus(n.actions().saveLine(l));
    });
    row("saveLines", [](TestNetwork &n) {
        const Id budget = n.queries().budgets().first().id;
        return n.actions().saveLines(
            {{0, budget, BudgetSection::Income, QStringLiteral("Gave"), 100, {}, 0},
             {0, budget, BudgetSection::Expense, QStringLiteral("Blomster"), 99, {}, 0}});
    });
    row("moveLine", [](TestNetwork &n) {
        const auto lines = n.queries().budgetLines(n.queries().budgets().first().id);
        return n.actions().moveLine(lines.at(0).id, lines.at(2).id);
    });
    row("removeLine: with what hung on it", [](TestNetwork &n) -> Status {
        const Id line = lineCalled(n, "Tilskudd");
        if (auto gone = n.actions().removeBooked(keysOf(n.queries().bookedOn(line))); !gone)
            return gone;
        return n.actions().removeLine(line);
    });
    row("copyBudget: with its shares", [](TestNetwork &n) {
        Budget b;
        b.year = 2027;
        return asStatus(n.actions().copyBudget(n.queries().budgets().first().id, b));
    });
    row("joinLines: with what was booked", [](TestNetwork &n) {
        return n.actions().joinLines(lineCalled(n, "Utvikling"), lineCalled(n, "Formidling"));
    });
    row("book: new", [](TestNetwork &n) {
        return asStatus(
            n.actions().book({0, lineCalled(n, "Formidling"), day, QStringLiteral("Plakater"), 1'234'50,
                              QStringLiteral("17"), n.queries().facts().institutions.first().id}));
    });
    row("book: changed", [](TestNetwork &n) {
        BudgetEntry e = n.queries().booked().first();
        e.amount = -5;
        return asStatus(n.actions().book(e));
    });
    row("bookAll", [](TestNetwork &n) {
        const BudgetEntry e{0, lineCalled(n, "Formidling"), day, QStringLiteral("Plakater"), 5, {}, 0};
        return n.actions().bookAll({e, e, e});
    });
    row("removeBooked: with an instalment's", [](TestNetwork &n) {
        return n.actions().removeBooked(keysOf(n.queries().bookedOn(lineCalled(n, "Tilskudd"))));
    });
    row("saveGrant: new", [](TestNetwork &n) {
        Grant g;
        g.funder = QStringLiteral("Kulturrådet");
        g.applied = 5;
        return asStatus(n.actions().saveGrant(g));
    });
    row("saveGrant: changed", [](TestNetwork &n) {
        Grant g = n.queries().facts().grants.first();
        g.state = GrantState::Reported;
        g.reportedOn = day;
        g.ownShare = 40'00;
        return asStatus(n.actions().saveGrant(g));
    });
    row("removeGrant: with its instalments",
        [](TestNetwork &n) { return n.actions().removeGrant(n.queries().facts().grants.first().id); });
    row("saveInstalment", [](TestNetwork &n) {
        return asStatus(
            n.actions().saveInstalment({0, n.queries().facts().grants.first().id, day, 5, 0, {}}));
    });
    row("removeInstalment", [](TestNetwork &n) {
        return n.actions().removeInstalment(n.queries().facts().instalments.first().id);
    });
    row("receiveInstalment", [](TestNetwork &n) {
        return asStatus(n.actions().receiveInstalment(n.queries().facts().instalments.first().id, day,
                                                      QStringLiteral("18")));
    });
    const auto plan = [](TestNetwork &n) {
        return n.queries().sharePlans(n.queries().budgets().first().id).first();
    };
    row("savePlan: new", [](TestNetwork &n) {
        SharePlan p;
        p.budget = n.queries().budgets().first().id;
        p.title = QStringLiteral("Kurspakke");
        p.total = 100;
        Share share;
        share.institution = n.queries().facts().institutions.first().id;
        return asStatus(n.actions().savePlan(p, {share}));
    });
    row("savePlan: others take part", [plan](TestNetwork &n) {
        SharePlan p = plan(n);
        QList<Share> shares = n.queries().shares(p.id);
        shares.removeLast();
        std::swap(shares[0], shares[1]);
        p.remainderTo = shares[2].institution;
        return asStatus(n.actions().savePlan(p, shares));
    });
    row("removePlan", [plan](TestNetwork &n) { return n.actions().removePlan(plan(n).id); });
    row("recordPayment", [plan](TestNetwork &n) {
        return asStatus(n.actions().recordPayment(plan(n).id,
                                                  n.queries().shares(plan(n).id).last().institution, 5'000'00,
                                                  day, QStringLiteral("19")));
    });
}

} // namespace aarring
