#include "ui/shell/pages.h"

#include "ui/budget/budgetpage.h"
#include "ui/goals/goalspage.h"
#include "ui/history/historypage.h"
#include "ui/mandate/mandatepage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/members/memberspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/projects/projectspage.h"
#include "ui/reports/reportspage.h"
#include "ui/resources/resourcespage.h"
#include "ui/terms/termspage.h"
#include "ui/year/yearpage.h"

#include <QCoreApplication>

namespace aarring {

namespace {

template<class P>
Page *make(const Context &context, QWidget *parent) {
    return new P(context, parent);
}

} // namespace

QList<PageSpec> allPages() {
    return {
        {QStringLiteral("overview"),
         QStringLiteral("go-home"),
         [] { return QCoreApplication::translate("Pages", "Overview"); },
         make<OverviewPage>,
         {},
         {}},
        {QStringLiteral("mandate"),
         QStringLiteral("story-editor"),
         [] { return QCoreApplication::translate("Pages", "Mandate"); },
         make<MandatePage>,
         MandatePage::attention,
         {QStringLiteral("mandate_block")}},
        {QStringLiteral("members"),
         QStringLiteral("system-users"),
         [] { return QCoreApplication::translate("Pages", "Members"); },
         make<MembersPage>,
         MembersPage::attention,
         {QStringLiteral("person"), QStringLiteral("institution")}},
        {QStringLiteral("terms"),
         QStringLiteral("view-certificate"),
         [] { return QCoreApplication::translate("Pages", "Terms and bodies"); },
         make<TermsPage>,
         TermsPage::attention,
         {QStringLiteral("body")}},
        {QStringLiteral("year"),
         QStringLiteral("office-chart-ring"),
         [] { return QCoreApplication::translate("Pages", "Year"); },
         make<YearPage>,
         {},
         {QStringLiteral("year_entry")}},
        {QStringLiteral("meetings"),
         QStringLiteral("view-calendar-day"),
         [] { return QCoreApplication::translate("Pages", "Meetings"); },
         make<MeetingsPage>,
         MeetingsPage::attention,
         {QStringLiteral("meeting"), QStringLiteral("agenda_item"), QStringLiteral("follow_up")}},
        {QStringLiteral("goals"),
         QStringLiteral("view-calendar-tasks"),
         [] { return QCoreApplication::translate("Pages", "Action plan"); },
         make<GoalsPage>,
         GoalsPage::attention,
         {QStringLiteral("goal"), QStringLiteral("measure"), QStringLiteral("priority_area")}},
        {QStringLiteral("projects"),
         QStringLiteral("flag"),
         [] { return QCoreApplication::translate("Pages", "Projects"); },
         make<ProjectsPage>,
         ProjectsPage::attention,
         {QStringLiteral("project")}},
        {QStringLiteral("budget"),
         QStringLiteral("wallet-open"),
         [] { return QCoreApplication::translate("Pages", "Budget"); },
         make<BudgetPage>,
         {},
         {QStringLiteral("budget_line")}},
        {QStringLiteral("resources"),
         QStringLiteral("bookmarks"),
         [] { return QCoreApplication::translate("Pages", "Resources"); },
         make<ResourcesPage>,
         ResourcesPage::attention,
         {QStringLiteral("resource")}},
        {QStringLiteral("reports"),
         QStringLiteral("office-report"),
         [] { return QCoreApplication::translate("Pages", "Reports"); },
         make<ReportsPage>,
         ReportsPage::attention,
         {QStringLiteral("report")}},
        {QStringLiteral("history"),
         QStringLiteral("view-history"),
         [] { return QCoreApplication::translate("Pages", "History"); },
         make<HistoryPage>,
         {},
         {}},
    };
}

} // namespace aarring
