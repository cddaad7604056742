#include "documents/catalogue.h"

#include <QCoreApplication>

namespace aarring {

QString PaperOffer::titleText() const { return QCoreApplication::translate("Paper", title); }

const QList<PaperOffer> &paperOffers() {
    static const QList<PaperOffer> offers = {
        {.kind = PaperKind::Mandate,
         .name = "mandate",
         .title = QT_TRANSLATE_NOOP("Paper", "Mandate"),
         .takesVersion = true},
        {.kind = PaperKind::Changes,
         .name = "changes",
         .title = QT_TRANSLATE_NOOP("Paper", "Changes since the last version"),
         .takesVersion = true},
        {.kind = PaperKind::Check,
         .name = "check",
         .title = QT_TRANSLATE_NOOP("Paper", "Mandate check"),
         .takesDay = true},
        {.kind = PaperKind::Members,
         .name = "members",
         .title = QT_TRANSLATE_NOOP("Paper", "Member list"),
         .takesDay = true,
         .takesInternal = true},
        {.kind = PaperKind::Terms,
         .name = "terms",
         .title = QT_TRANSLATE_NOOP("Paper", "Terms and bodies"),
         .takesDay = true},
        {.kind = PaperKind::YearPlan,
         .name = "year-plan",
         .title = QT_TRANSLATE_NOOP("Paper", "Year plan"),
         .takesYear = true},
        {.kind = PaperKind::YearWheel,
         .name = "year-wheel",
         .title = QT_TRANSLATE_NOOP("Paper", "Year wheel"),
         .takesYear = true,
         .takesSheet = true},
        {.kind = PaperKind::MeetingPlan,
         .name = "meeting-plan",
         .title = QT_TRANSLATE_NOOP("Paper", "Meeting plan"),
         .takesYear = true},
        {.kind = PaperKind::Notice,
         .name = "notice",
         .title = QT_TRANSLATE_NOOP("Paper", "Notice with agenda"),
         .takesMeeting = true},
        {.kind = PaperKind::Programme,
         .name = "programme",
         .title = QT_TRANSLATE_NOOP("Paper", "Programme"),
         .takesMeeting = true},
        {.kind = PaperKind::CueSheet,
         .name = "cue-sheet",
         .title = QT_TRANSLATE_NOOP("Paper", "Cue sheet"),
         .takesMeeting = true},
        {.kind = PaperKind::SignIn,
         .name = "sign-in",
         .title = QT_TRANSLATE_NOOP("Paper", "Sign-in list"),
         .takesMeeting = true},
        {.kind = PaperKind::Minutes,
         .name = "minutes",
         .title = QT_TRANSLATE_NOOP("Paper", "Minutes of a meeting"),
         .takesMeeting = true},
        {.kind = PaperKind::Decisions,
         .name = "decisions",
         .title = QT_TRANSLATE_NOOP("Paper", "Register of decisions"),
         .takesYear = true},
        {.kind = PaperKind::FollowUps,
         .name = "follow-ups",
         .title = QT_TRANSLATE_NOOP("Paper", "Follow-up list"),
         .takesDay = true},
        {.kind = PaperKind::Budget,
         .name = "budget",
         .title = QT_TRANSLATE_NOOP("Paper", "Budget"),
         .takesYear = true},
        {.kind = PaperKind::Accounts,
         .name = "accounts",
         .title = QT_TRANSLATE_NOOP("Paper", "Accounts"),
         .takesYear = true},
        {.kind = PaperKind::Grants,
         .name = "grants",
         .title = QT_TRANSLATE_NOOP("Paper", "Grants"),
         .takesYear = true},
        {.kind = PaperKind::Shares,
         .name = "shares",
         .title = QT_TRANSLATE_NOOP("Paper", "Shares"),
         .takesYear = true},
        {.kind = PaperKind::Catalogue,
         .name = "catalogue",
         .title = QT_TRANSLATE_NOOP("Paper", "Resource catalogue"),
         .takesDay = true},
    };
    return offers;
}

std::optional<PaperOffer> paperByName(const QString &name) {
    for (const PaperOffer &offer : paperOffers())
        if (name == QLatin1String(offer.name))
            return offer;
    return std::nullopt;
}

} // namespace aarring
