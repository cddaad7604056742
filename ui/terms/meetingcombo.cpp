#include "ui/terms/meetingcombo.h"

#include "actions/queries.h"
#include "base/formats.h"

namespace aarring {

MeetingCombo::MeetingCombo(QWidget *parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
}

void MeetingCombo::setMeetings(const Queries &queries, Language language) {
    const QSignalBlocker blocker(this);
    const Id chosen = meetingId();
    QList<Meeting> meetings = queries.facts().meetings;
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting &a, const Meeting &b) { return a.date > b.date; });
    clear();
    addItem(tr("Not at a meeting"), QVariant::fromValue<Id>(0));
    for (const Meeting &meeting : std::as_const(meetings))
        if (meeting.takesPlace())
            addItem(QStringLiteral("%1, %2").arg(meeting.title, shortDate(meeting.date, language)),
                    QVariant::fromValue<Id>(meeting.id));
    setMeetingId(chosen);
}

void MeetingCombo::setMeetingId(Id id) {
    setCurrentIndex(std::max(0, findData(QVariant::fromValue<Id>(id))));
}

} // namespace aarring
