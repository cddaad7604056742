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
        {"person-record.controller", PaperKind::PersonRecord,
         QT_TRANSLATE_NOOP("Paper", "Who answers for it"),
         QT_TRANSLATE_NOOP("Paper",
                           "The controller is the public body that employs the leader of the network. The "
                           "information lies in one file on the leader’s computer; the program sends it "
                           "nowhere.")},
        {"person-record.purpose", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "Purpose and basis"),
         QT_TRANSLATE_NOOP(
             "Paper", "The information is kept so that the network can do its work: who represents which "
                      "institution, who is called to meetings and takes part, and who does what. It comes "
                      "from the institutions, from the meetings and from the person. The basis is a task "
                      "carried out in the public interest (GDPR Article 6(1)(e)).")},
        {"person-record.recipients", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "Who is given it"),
         QT_TRANSLATE_NOOP(
             "Paper", "The members and the owner of the network are given papers that bear the name, such "
                      "as the member list, minutes and reports. Contact details are given to the members "
                      "only.")},
        {"person-record.none", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "Without anything else"),
         QT_TRANSLATE_NOOP("Paper", "Nothing else is stored about the person.")},
        {"person-record.searched", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "What was searched"),
         QT_TRANSLATE_NOOP("Paper",
                           "The full name and the e-mail address were looked for in every text of the file. "
                           "Where only a part of the name is written, it was not found.")},
        {"person-record.backups", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "Backups"),
         QT_TRANSLATE_NOOP("Paper", "Earlier states of the file are kept as backups and may hold the same "
                                    "information.")},
        {"person-record.retention", PaperKind::PersonRecord,
         QT_TRANSLATE_NOOP("Paper", "How long it is kept"),
         QT_TRANSLATE_NOOP(
             "Paper", "E-mail and phone are removed at the latest twelve months after the person has left "
                      "the network. The name remains in approved minutes and in reports that were sent.")},
        {"person-record.rights", PaperKind::PersonRecord, QT_TRANSLATE_NOOP("Paper", "What can be asked for"),
         QT_TRANSLATE_NOOP("Paper",
                           "The person may ask for what is wrong to be corrected, may ask for erasure or "
                           "restriction, may object, and may complain to the data protection authority.")},
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
                           "The rest is what is left of an expense or still to come of an income. With a "
                           "minus, more was booked than budgeted.")},
        {"shares.travel", PaperKind::Shares, QT_TRANSLATE_NOOP("Paper", "Below the shares"),
         QT_TRANSLATE_NOOP("Paper", "Each institution bears its own travel besides.")},
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
