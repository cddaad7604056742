#include "documents/standardtexts.h"

#include <QCoreApplication>

namespace aarring {

QString StandardTextOffer::titleText() const { return QCoreApplication::translate("Paper", title); }

QStringList StandardTextOffer::valueTexts() const {
    QStringList texts;
    for (const char *value : values)
        texts += QCoreApplication::translate("Paper", value);
    return texts;
}

const QList<StandardTextOffer> &standardTextOffers() {
    static const QList<StandardTextOffer> offers = {
        {"mandate.signatures", PaperKind::Mandate, QT_TRANSLATE_NOOP("Paper", "Above the signatures"),
         QT_TRANSLATE_NOOP("Paper", "Approved as worded above.")},
        {"check.none", PaperKind::Check, QT_TRANSLATE_NOOP("Paper", "Without any rule"),
         QT_TRANSLATE_NOOP("Paper", "The mandate has no rules that can be checked on this day.")},
        {"members.intro", PaperKind::Members, QT_TRANSLATE_NOOP("Paper", "Above the list"),
         QT_TRANSLATE_NOOP("Paper", "The list shows who fills the seats of the network.")},
        {"members.privacy", PaperKind::Members,
         QT_TRANSLATE_NOOP("Paper", "Below a list with contact details"),
         QT_TRANSLATE_NOOP("Paper", "The contact details are for the work of the network only. Please do not "
                                    "pass them on.")},
        {"members.none", PaperKind::Members, QT_TRANSLATE_NOOP("Paper", "Without any seat"),
         QT_TRANSLATE_NOOP("Paper", "The network has no seats on this day.")},
        {"terms.none", PaperKind::Terms, QT_TRANSLATE_NOOP("Paper", "Without offices and groups"),
         QT_TRANSLATE_NOOP("Paper", "The network has no offices and no groups.")},
        {"meeting-plan.none", PaperKind::MeetingPlan, QT_TRANSLATE_NOOP("Paper", "Without any meeting"),
         QT_TRANSLATE_NOOP("Paper", "No meetings are planned this year.")},
        {"notice.apologies",
         PaperKind::Notice,
         QT_TRANSLATE_NOOP("Paper", "Apologies"),
         QT_TRANSLATE_NOOP("Paper", "Please send apologies to %1."),
         {QT_TRANSLATE_NOOP("Paper", "the leader’s e-mail address")}},
        {"notice.apologies-by",
         PaperKind::Notice,
         QT_TRANSLATE_NOOP("Paper", "Apologies before a day"),
         QT_TRANSLATE_NOOP("Paper", "Please send apologies to %1 by %2."),
         {QT_TRANSLATE_NOOP("Paper", "the leader’s e-mail address"),
          QT_TRANSLATE_NOOP("Paper", "the last day")}},
        {"notice.closing", PaperKind::Notice, QT_TRANSLATE_NOOP("Paper", "Below the agenda"),
         QT_TRANSLATE_NOOP("Paper", "Welcome to the meeting!")},
        {"programme.none", PaperKind::Programme, QT_TRANSLATE_NOOP("Paper", "Without any item"),
         QT_TRANSLATE_NOOP("Paper", "The programme will follow.")},
        {"sign-in.intro", PaperKind::SignIn, QT_TRANSLATE_NOOP("Paper", "Above the list"),
         QT_TRANSLATE_NOOP("Paper", "Please sign to show that you took part.")},
        {"minutes.draft", PaperKind::Minutes, QT_TRANSLATE_NOOP("Paper", "Below minutes not yet approved"),
         QT_TRANSLATE_NOOP("Paper", "The minutes are a draft until they are approved at the next meeting.")},
        {"decisions.none", PaperKind::Decisions, QT_TRANSLATE_NOOP("Paper", "Without any decision"),
         QT_TRANSLATE_NOOP("Paper", "Nothing was decided in this time.")},
        {"follow-ups.none", PaperKind::FollowUps, QT_TRANSLATE_NOOP("Paper", "Without any follow-up"),
         QT_TRANSLATE_NOOP("Paper", "Everything that was agreed is done.")},
        {"action-plan.none", PaperKind::ActionPlan, QT_TRANSLATE_NOOP("Paper", "Without any goal"),
         QT_TRANSLATE_NOOP("Paper", "The plan has no goals yet.")},
        {"budget.travel", PaperKind::Budget, QT_TRANSLATE_NOOP("Paper", "Above the travel"),
         QT_TRANSLATE_NOOP("Paper",
                           "Each institution bears its own travel. It is not part of the budget above.")},
        {"accounts.rest", PaperKind::Accounts, QT_TRANSLATE_NOOP("Paper", "Below the accounts"),
         QT_TRANSLATE_NOOP("Paper",
                           "Remaining is what is left of an expense or still to come of an income. With a "
                           "minus, more was booked than budgeted.")},
        {"shares.travel", PaperKind::Shares, QT_TRANSLATE_NOOP("Paper", "Below the shares"),
         QT_TRANSLATE_NOOP("Paper", "In addition, each institution bears its own travel.")},
        {"catalogue.intro", PaperKind::Catalogue, QT_TRANSLATE_NOOP("Paper", "Above the catalogue"),
         QT_TRANSLATE_NOOP("Paper", "This is what the network offers others to learn from.")},
        {"catalogue.none", PaperKind::Catalogue, QT_TRANSLATE_NOOP("Paper", "Without any resource"),
         QT_TRANSLATE_NOOP("Paper", "Nothing is on offer on this day.")},
        {"report.summary", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: summary"),
         QT_TRANSLATE_NOOP("Paper", "Summary")},
        {"report.members", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: members"),
         QT_TRANSLATE_NOOP("Paper", "Members and changes")},
        {"report.members.lead", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Below: members"),
         QT_TRANSLATE_NOOP(
             "Paper",
             "Who fills the seats of the network and who leads it, and what has changed in the period.")},
        {"report.meetings", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: meetings"),
         QT_TRANSLATE_NOOP("Paper", "Meetings")},
        {"report.meetings.lead", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Below: meetings"),
         QT_TRANSLATE_NOOP("Paper", "The meetings of the period and what the mandate demands of them.")},
        {"report.attendance", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: attendance"),
         QT_TRANSLATE_NOOP("Paper", "Attendance")},
        {"report.attendance.lead", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Below: attendance"),
         QT_TRANSLATE_NOOP("Paper", "How many of the members of the day came to each meeting.")},
        {"report.decisions", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: decisions"),
         QT_TRANSLATE_NOOP("Paper", "Decisions")},
        {"report.follow_ups", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: follow-up"),
         QT_TRANSLATE_NOOP("Paper", "Follow-up of what was agreed")},
        {"report.activities", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: activities"),
         QT_TRANSLATE_NOOP("Paper", "Activities")},
        {"report.resources", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: courses and resources"),
         QT_TRANSLATE_NOOP("Paper", "Courses and resources")},
        {"report.resources.lead", PaperKind::Report,
         QT_TRANSLATE_NOOP("Paper", "Below: courses and resources"),
         QT_TRANSLATE_NOOP("Paper", "What others can learn from, and what the network is to look through.")},
        {"report.goals", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: goals and measures"),
         QT_TRANSLATE_NOOP("Paper", "Goals and measures")},
        {"report.goals.lead", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Below: goals and measures"),
         QT_TRANSLATE_NOOP("Paper", "How far the measures have come, and what has come of them.")},
        {"report.mandate", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: the mandate’s demands"),
         QT_TRANSLATE_NOOP("Paper", "The mandate’s demands")},
        {"report.mandate.lead", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Below: the mandate’s demands"),
         QT_TRANSLATE_NOOP("Paper", "How the demands of the mandate are met on the last day of the period.")},
        {"report.money", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: budget and accounts"),
         QT_TRANSLATE_NOOP("Paper", "Budget and accounts")},
        {"report.grants", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: grants"),
         QT_TRANSLATE_NOOP("Paper", "Grants")},
        {"report.deviations", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: deviations"),
         QT_TRANSLATE_NOOP("Paper", "Deviations and what is done about them")},
        {"report.evaluation", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: evaluation"),
         QT_TRANSLATE_NOOP("Paper", "Evaluation")},
        {"report.examples", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: examples"),
         QT_TRANSLATE_NOOP("Paper", "Examples to follow")},
        {"report.plans", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: plans"),
         QT_TRANSLATE_NOOP("Paper", "Plans for the next period")},
        {"report.continuation", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: continuation"),
         QT_TRANSLATE_NOOP("Paper", "Continuation")},
        {"report.priority_areas", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: priority areas"),
         QT_TRANSLATE_NOOP("Paper", "Coming priority areas")},
        {"report.other_functions", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: other functions"),
         QT_TRANSLATE_NOOP("Paper", "Other functions of the network")},
        {"report.matters", PaperKind::Report, QT_TRANSLATE_NOOP("Paper", "Heading: matters for decision"),
         QT_TRANSLATE_NOOP("Paper", "Matters for decision")},
    };
    return offers;
}

const StandardTextOffer *standardTextByName(const QString &name) {
    for (const StandardTextOffer &offer : standardTextOffers())
        if (name == QLatin1String(offer.name))
            return &offer;
    return nullptr;
}

} // namespace aarring
