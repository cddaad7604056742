#include "documents/papers/meetingwords.h"

#include "base/formats.h"

namespace aarring {

QString formText(MeetingForm form, const PaperTexts &texts) {
    switch (form) {
    case MeetingForm::Digital:
        return texts.translate("Paper", "Digital", "form of a meeting");
    case MeetingForm::Physical:
        return texts.translate("Paper", "Physical", "form of a meeting");
    case MeetingForm::Hybrid:
        break;
    }
    return texts.translate("Paper", "Hybrid", "form of a meeting");
}

QString stateText(MeetingState state, const PaperTexts &texts) {
    switch (state) {
    case MeetingState::Planned:
        return texts.translate("Paper", "Planned", "a meeting");
    case MeetingState::Called:
        return texts.translate("Paper", "Called", "a meeting");
    case MeetingState::Held:
        return texts.translate("Paper", "Held", "a meeting");
    case MeetingState::Postponed:
        return texts.translate("Paper", "Postponed", "a meeting");
    case MeetingState::Cancelled:
        break;
    }
    return texts.translate("Paper", "Cancelled", "a meeting");
}

QString whenText(const Meeting &meeting, Language language) {
    const QString day = capitalised(longDateWithWeekday(meeting.date, language));
    const QString time = atTime(meeting.start, meeting.end, language);
    const QLatin1String joint(language == Language::English ? ", " : " "); // "kl." parts them else
    return time.isEmpty() ? day : day + joint + time;
}

QString kindText(ItemKind kind, const PaperTexts &texts) {
    switch (kind) {
    case ItemKind::Information:
        return texts.translate("Paper", "Information", "kind of agenda item");
    case ItemKind::Discussion:
        return texts.translate("Paper", "Discussion", "kind of agenda item");
    case ItemKind::Decision:
        return texts.translate("Paper", "Decision", "kind of agenda item");
    case ItemKind::Election:
        return texts.translate("Paper", "Election", "kind of agenda item");
    case ItemKind::Talk:
        return texts.translate("Paper", "Talk", "kind of agenda item");
    case ItemKind::Workshop:
        return texts.translate("Paper", "Workshop", "kind of agenda item");
    case ItemKind::Break:
        return texts.translate("Paper", "Break", "kind of agenda item");
    case ItemKind::Lunch:
        return texts.translate("Paper", "Lunch", "kind of agenda item");
    case ItemKind::Other:
        break;
    }
    return {};
}

QString numberText(const ItemNumber &number, QDate meetingDay, const Network &network,
                   const PaperTexts &texts) {
    if (!number.number)
        return {};
    if (!numbersRunThroughYear(network))
        return itemNumberText(number, meetingDay, network) + QLatin1Char('.');
    const QString text =
        texts.translate("Paper", "Item %1/%2", "number within the year / year of two digits");
    return QString(text.arg(number.number).arg(meetingDay.year() % 100, 2, 10, QLatin1Char('0')))
               .replace(QLatin1Char(' '), QChar(QChar::Nbsp)) +
           partText(number);
}

} // namespace aarring
