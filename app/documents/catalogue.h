#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace aarring {

enum class PaperKind {
    Mandate,
    Changes,
    Check,
    Members,
    PersonRecord,
    Terms,
    YearPlan,
    YearWheel,
    MeetingPlan,
    Notice,
    Programme,
    CueSheet,
    SignIn,
    Minutes,
    Decisions,
    FollowUps,
    ActionPlan,
    ProjectSheet,
    Budget,
    Accounts,
    Grants,
    Shares,
    Catalogue,
    Report
};

/// A kind of paper the program can make: what the command line and the export menu offer.
struct PaperOffer {
    PaperKind kind;
    const char *name;           ///< on the command line; never changes
    const char *title;          ///< source text in context "Paper"
    bool takesYear = false;     ///< the year to show
    bool takesMeeting = false;  ///< the meeting it is about
    bool takesVersion = false;  ///< the version of the mandate
    bool takesProject = false;  ///< the project it is about
    bool takesDay = false;      ///< the day to show
    bool takesInternal = false; ///< with contact details
    bool takesSheet = false;    ///< the size of the sheet
    bool takesReport = false;   ///< the report it is
    bool takesPerson = false;   ///< the person it is about

    /// In the window's language.
    QString titleText() const;
};

const QList<PaperOffer> &paperOffers();
std::optional<PaperOffer> paperByName(const QString &name);

} // namespace aarring
