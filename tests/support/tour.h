#pragma once

#include "documents/papertexts.h"
#include "documents/standardtexts.h"
#include "domain/planwords.h"
#include "domain/reportfacts/fact.h"
#include "support/result.h"
#include "support/window.h"
#include "ui/goals/clausewords.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/paperpreview.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <functional>

namespace aarring {

/// Visible widgets inside `root` and itself, from top to bottom of the tree.
inline QWidgetList visibleIn(QWidget *root) {
    QWidgetList found;
    for (QWidget *widget : QWidgetList{root} + root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == root->window())
            found.append(widget);
    return found;
}

/// Where one is, for messages: "members.filter (QLineEdit)".
inline QString placeOf(const QWidget *widget) {
    QString name = widget->objectName();
    for (const QWidget *up = widget->parentWidget(); name.isEmpty() && up; up = up->parentWidget())
        if (!up->objectName().isEmpty())
            name = up->objectName() + QStringLiteral(" > ");
    if (name.isEmpty() || name.endsWith(QLatin1Char(' ')))
        name += QLatin1String(widget->metaObject()->className());
    return name;
}

/// Writes down every fault, which one message would have no room for.
inline QString told(const QStringList &faults) {
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return QStringLiteral("%1 faults, told above").arg(faults.size());
}

/// What people wrote themselves, longest first: it is the same in every language.
inline QStringList ownWords(WindowTest &t) {
    const NetworkFacts &facts = t.facts();
    const Network &network = t.queries().network();
    QStringList words{network.name, network.shortName, network.owner, network.currency,
                      t.window().desk()->workspace().file().path()};
    words << QFileInfo(words.constLast()).fileName();
    for (const Person &p : facts.persons)
        words << p.fullName() << p.sortName() << p.firstName << p.lastName << p.title << p.email << p.phone;
    for (const Institution &i : facts.institutions)
        words << i.name << i.shortName << i.area;
    for (const Body &b : facts.bodies)
        words << b.name;
    for (const Office &o : facts.offices)
        words << o.title << o.title.toLower();
    for (const Appointment &a : facts.appointments)
        words << a.appointedBy;
    for (const Meeting &m : facts.meetings) {
        words << m.title << m.theme << m.place << m.host << m.link << m.note;
        for (const AgendaItem &item : t.queries().agenda(m.id))
            words << item.title << item.presenters << item.background << item.proposal << item.submittedBy
                  << item.discussion << item.decision;
    }
    for (const AgendaItem &item : t.queries().backlog())
        words << item.title << item.presenters << item.background << item.proposal << item.submittedBy;
    for (const FollowUpLine &line : t.queries().followUps(FollowUpScope::All))
        words << line.followUp.what << line.followUp.note << line.who;
    for (const Meeting &m : facts.meetings)
        for (const Attendee &attendee : t.queries().participants(m.id))
            words << attendee.name << attendee.participant.role;
    for (const Rule &r : t.queries().rules())
        words << r.title;
    for (const YearEntry &e : facts.entries)
        words << e.title << e.theme << e.sentTo << e.note;
    for (const Budget &b : t.queries().budgets()) {
        words << b.title << b.note;
        for (const BudgetLine &line : t.queries().budgetLines(b.id))
            words << line.text << line.note << line.category << line.explanation;
        for (const SharePlan &plan : t.queries().sharePlans(b.id))
            words << plan.title;
    }
    for (const BudgetEntry &entry : t.queries().booked())
        words << entry.text << entry.voucher;
    for (const Project &p : facts.projects) {
        words << p.title << p.subtitle << p.contactName << p.contactRole << p.contactEmail << p.contactPhone
              << p.basis << p.caseNumber << p.about << p.result << p.note;
        for (const ProjectPartner &partner : t.queries().partners(p.id))
            words << partner.contribution;
        for (const Objective &objective : t.queries().objectives(p.id))
            words << objective.text;
    }
    for (const Grant &grant : facts.grants)
        words << grant.funder << grant.title << grant.caseNumber << grant.conditions << grant.note;
    for (const ActionPlan &plan : facts.actionPlans)
        words << plan.note;
    for (const PriorityArea &area : facts.priorityAreas)
        words << area.title << area.text;
    for (const Goal &goal : facts.goals)
        words << goal.title << goal.text;
    for (const Measure &m : facts.measures)
        words << m.title << m.text << m.who << m.resources << m.result;
    for (const Report &r : facts.reports) {
        words << r.title << r.recipient << r.sentTo << r.acknowledgedBy << r.caseNumber;
        for (const ReportPart &part : t.queries().reportParts(r.id)) {
            words << part.title << part.lead << part.assessment;
            for (const Fact &fact : readFacts(part.facts)) {
                words << fact.text;
                for (const FactColumn &column : fact.columns)
                    words << column.header;
                for (const FactRow &row : fact.rows)
                    words << row.cells;
            }
        }
    }
    for (int count = 2; count <= facts.resources.size(); ++count)
        words << reviewTitle({}, count, network.language);
    for (const Resource &r : facts.resources)
        words << reviewTitle(r.title, 1, network.language) << r.title << r.theme << r.audience << r.who
              << r.link << r.about << r.note;
    for (const ClauseWords &clause : clausesFor(t.queries(), 0))
        words << clause.shortText();
    for (const MandateVersion &v : facts.mandates) {
        words << v.title << v.overline << v.documentNumber << v.approvedBy << v.caseNumber;
        for (const MandateBlock &block : t.queries().mandateText(v.id))
            words << block.text;
    }
    for (const Language language : paperLanguages()) {
        words << languageName(language);
        for (const StandardTextOffer &offer : standardTextOffers())
            words << PaperTexts(language).standard(offer.name);
    }
    words << QStringLiteral("Nina Olsen") << QStringLiteral("Atlantis") << QStringLiteral("Ingrid")
          << QStringLiteral("Navn") << QStringLiteral("Lenke") << QStringLiteral("Bokprat")
          << QStringLiteral("Fylkesbibliotek") << QStringLiteral("Årring");
    words.removeAll(QString());
    std::sort(words.begin(), words.end(), [](auto &a, auto &b) { return a.size() > b.size(); });
    return words;
}

using Look = std::function<void(const QString &where, QWidget *front)>;

/// A dialog that was just opened; closes it.
inline void lookAtDialog(WindowTest &t, const Look &look, const char *where) {
    QVERIFY(QTest::qWaitFor([&] { return QGuiApplication::focusWindow() == t.front()->windowHandle(); }));
    QVERIFY2(t.front() != &t.window(), where);
    look(QLatin1String(where), t.front());
    t.press(Qt::Key_Escape);
    QVERIFY2(t.front() == &t.window(), where);
}

/// Calls `look` with every page of the open network, what lies inside a page, and every dialog that a key or a
/// button opens; each is in front at the time. `where` says which.
inline void tour(WindowTest &t, const Look &look) {
    const auto dialog = [&](const char *where) { lookAtDialog(t, look, where); };
    for (const PageSpec &page : allPages()) {
        t.goTo(qPrintable(page.key));
        look(page.key, &t.window());
    }
    t.goTo("members");
    t.ctrl(Qt::Key_N);
    dialog("new representative");
    QApplication::clipboard()->setText(QStringLiteral("Navn\tFylkesbibliotek\nNina Olsen\tAtlantis\n"));
    t.push("members.import");
    QVERIFY(QTest::qWaitFor(
        [&t] { return t.front()->findChild<TableView *>(QStringLiteral("import.table"))->isVisible(); }));
    dialog("import");
    for (const char *row : {"Vacant", "Vakant", "Ledig"}) {
        const auto *table = t.at<TableView>("members.table");
        for (int at = 0; at < table->model()->rowCount(); ++at)
            if (WindowTest::rowText(*table, at).contains(QLatin1String(row))) {
                t.chooseRow("members.table", {QLatin1String(row)});
                look(QStringLiteral("members, vacant"), &t.window());
                break;
            }
    }
    t.goTo("resources");
    t.ctrl(Qt::Key_N);
    look(QStringLiteral("new resource"), &t.window());
    QApplication::clipboard()->setText(QStringLiteral("Navn\tLenke\nBokprat\tAtlantis\n"));
    t.push("resources.import");
    QVERIFY(QTest::qWaitFor(
        [&t] { return t.front()->findChild<TableView *>(QStringLiteral("import.table"))->isVisible(); }));
    dialog("import of resources");
    t.goTo("terms");
    if (!t.facts().offices.isEmpty()) {
        t.ctrl(Qt::Key_N);
        dialog("election");
        t.push("terms.successor");
        dialog("successor");
    }
    t.goTo("meetings");
    t.ctrl(Qt::Key_N);
    dialog("new meeting");
    for (const char *view : {"meetings.followUps", "meetings.decisions", "meetings.backlog"}) {
        t.push(view);
        look(QLatin1String(view), &t.window());
    }
    t.push("meetings.list");
    if (!t.facts().meetings.isEmpty()) {
        t.tabTo("meetings.table");
        t.press(Qt::Key_Return);
        look(QStringLiteral("meeting"), &t.window());
        t.push("meeting.strip");
        look(QStringLiteral("meeting's facts"), &t.window());
        t.push("meeting.participants");
        look(QStringLiteral("participants"), &t.window());
        t.push("participants.add");
        dialog("guest");
        t.push("meeting.minutes");
        look(QStringLiteral("minutes"), &t.window());
        t.push("meeting.programme");
        t.press(Qt::Key_F5);
        if (t.front() != &t.window())
            dialog("live");
        t.tabTo("meeting.agenda");
        t.press(Qt::Key_Escape);
        t.tabTo("meetings.table");
    }
    t.goTo("projects");
    if (!t.facts().projects.isEmpty()) {
        t.push("project.newOwner");
        dialog("new institution");
        for (const auto &[table, where] :
             {std::pair{"project.objectives", "objective"}, std::pair{"project.measures", "measure"},
              std::pair{"project.partners", "partner"}}) {
            t.tabTo(table);
            t.press(Qt::Key_Home, Qt::ControlModifier);
            t.press(Qt::Key_Return);
            dialog(where);
        }
        t.push("project.newGrant");
        dialog("new grant of a project");
    }
    t.goTo("goals");
    const auto trigger = [&t](const char *name) {
        t.at<QWidget>("goals.page")->findChild<QAction *>(QLatin1String(name))->trigger();
    };
    trigger("goals.newPlan");
    dialog("new action plan");
    QStringList planned; // measures of the plan; others belong to a project alone
    for (const Measure &measure : t.facts().measures)
        if (measure.goal)
            planned += measure.title;
    if (!planned.isEmpty()) {
        t.chooseRow("goals.table", {planned.constFirst()});
        look(QStringLiteral("a measure"), &t.window());
        t.ctrl(Qt::Key_N);
        look(QStringLiteral("a new measure"), &t.window());
        t.push("goals.newArea");
        look(QStringLiteral("a new priority area"), &t.window());
        trigger("goals.fromMandate");
        dialog("goals from the mandate");
        trigger("goals.carryOut");
        dialog("carried over");
    }
    t.goTo("reports");
    t.ctrl(Qt::Key_N);
    dialog("new report");
    if (!t.facts().reports.isEmpty()) {
        t.push("reports.refresh");
        dialog("refresh the facts");
        t.push("reports.send");
        dialog("report was sent");
    }
    QStringList printed{QStringLiteral("mandate"),  QStringLiteral("members"), QStringLiteral("terms"),
                        QStringLiteral("meetings"), QStringLiteral("budget"),  QStringLiteral("reports"),
                        QStringLiteral("resources")};
    if (!t.facts().actionPlans.isEmpty())
        printed += QStringLiteral("goals");
    if (!t.facts().projects.isEmpty())
        printed += QStringLiteral("projects");
    for (const QString &name : std::as_const(printed)) {
        const QByteArray key = name.toLatin1();
        const char *page = key.constData();
        t.goTo(page);
        t.ctrl(Qt::Key_P);
        const auto *preview = t.at<PaperPreview>("paper.preview"); // made in a thread of its own
        QVERIFY(QTest::qWaitFor([&] { return preview->isPainted(); }));
        dialog(qPrintable(QStringLiteral("paper of ") + QLatin1String(page)));
    }
    auto *menu = t.window().findChild<MainMenu *>();
    emit menu->networkRequested();
    dialog("the network");
    emit menu->standardTextsRequested();
    dialog("standard texts");
    emit menu->severalPapersRequested();
    dialog("several papers");
    emit menu->paperRequested(QStringLiteral("person-record"));
    dialog("paper of a person");
}

/// What is only there when something is done, which is taken back: a logo, and the mandate from the approved one to a draft
/// that is submitted.
inline void tourWithChanges(WindowTest &t, const Look &look) {
    const auto dialog = [&](const char *where) { lookAtDialog(t, look, where); };
    MUST(t.actions().setLogo("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'>"
                             "<rect width='40' height='10'/></svg>",
                             QStringLiteral("Navn.svg")));
    emit t.window().findChild<MainMenu *>()->networkRequested();
    dialog("the network, with a logo");
    MUST(t.actions().undo());
    if (!t.queries().approvedMandate())
        return;
    // A draft has more places for Tab than tabTo() would try.
    const auto push = [&t](const char *name) {
        t.at<QPushButton>(name)->setFocus();
        t.press(Qt::Key_Space);
    };
    t.goTo("mandate");
    push("mandate.life");
    look(QStringLiteral("life of the mandate"), &t.window());
    push("life.withdraw");
    dialog("withdraw the approval");
    push("life.dissolve");
    dialog("dissolve the network");
    push("life.close");
    push("mandate.step");
    look(QStringLiteral("draft of the mandate"), &t.window());
    push("mandate.paste");
    dialog("paste the mandate");
    QFile text(t.path("Navn.md"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("# Navn\n\nFylkesbibliotek\n");
    text.close();
    t.dialogs.files = {text.fileName()};
    push("mandate.import");
    dialog("import the mandate");
    push("mandate.compare");
    look(QStringLiteral("versions compared"), &t.window());
    push("compare.close");
    push("mandate.step");
    dialog("submit the mandate");
    MUST(t.actions().submitMandate(t.queries().currentMandate()->id,
                                   {t.queries().network().name, t.queries().today()}));
    push("mandate.step");
    dialog("approve the mandate");
    MUST(t.actions().undo());
    MUST(t.actions().undo());
}

} // namespace aarring
