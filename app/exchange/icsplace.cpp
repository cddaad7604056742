#include "exchange/icsplace.h"

namespace aarring {

const QRegularExpression &webAddress() {
    static const QRegularExpression pattern(QStringLiteral("https?://[^\\s<>\"()]+"));
    return pattern;
}

void settlePlace(Meeting &meeting) {
    static const QRegularExpression online(
        QStringLiteral("\\b(teams|zoom|google meet|skype|webex|whereby)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QString there = webAddress().match(meeting.place).captured(); !there.isEmpty()) {
        if (meeting.link.isEmpty())
            meeting.link = there;
        meeting.place.remove(there).remove(QLatin1String("()"));
    }
    meeting.place = meeting.place.simplified();
    // "Microsoft Teams-møte" is no place to go to.
    const bool isOnline = meeting.place.contains(online);
    if (isOnline && !meeting.link.isEmpty())
        meeting.place.clear();
    if (meeting.place.isEmpty() || isOnline)
        meeting.form = MeetingForm::Digital;
    else
        meeting.form = meeting.link.isEmpty() ? MeetingForm::Physical : MeetingForm::Hybrid;
}

} // namespace aarring
