#include "exchange/icsmatching.h"

#include "base/formats.h"
#include "domain/validation.h"
#include "exchange/icsplace.h"

#include <QCoreApplication>
#include <QHash>
#include <tuple>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype longestTitle = 300; // as it is read from a calendar

/// The meeting as a calendar would say it, to be compared with what one says.
Meeting asTold(Meeting meeting) {
    meeting.title = meeting.title.simplified().left(longestTitle);
    meeting.link = meeting.link.simplified();
    settlePlace(meeting);
    meeting.lastDay = lastDayOf(meeting);
    return meeting;
}

bool isSaid(const Meeting &event) { return !event.place.isEmpty() || !event.link.isEmpty(); }

/// The meeting as it would be. What the calendar does not say, or says as the network does, stays.
Meeting changed(const Meeting &here, const Meeting &event) {
    const Meeting told = asTold(here);
    Meeting after = event.date == here.date ? here : movedTo(here, event.date);
    if (told.lastDay.daysTo(lastDayOf(event)) != here.date.daysTo(event.date))
        after.lastDay = event.lastDay;
    if (event.start != here.start && event.start.isValid() && !event.end.isValid() && here.end.isValid() &&
        here.start.isValid())
        after.end = event.start.addSecs(here.start.secsTo(here.end)); // as long as it was
    else if (event.end.isValid() || !event.start.isValid())
        after.end = event.end;
    after.start = event.start;
    if (!event.title.isEmpty() && event.title != told.title)
        after.title = event.title;
    if (isSaid(event) && std::tie(event.place, event.link) != std::tie(told.place, told.link)) {
        after.place = event.place;
        after.link = event.link;
        after.form = event.form;
    }
    return after;
}

void compare(IcsEvent &event, const Meeting &here) {
    event.here = here;
    const bool isOff = event.verdict == IcsVerdict::Cancelled;
    Meeting after = isOff ? here : changed(here, event.meeting);
    if (isOff)
        after.state = MeetingState::Cancelled;
    after.sequence = std::max(here.sequence, event.meeting.sequence);
    const bool isOlder = event.meeting.sequence < here.sequence;
    const bool isNewer = event.meeting.sequence > here.sequence;
    event.verdict = IcsVerdict::Known;
    event.meeting = after;
    if (!here.takesPlace()) {
        if (!isOff)
            event.notes.append(Words::tr("It does not take place here and stays so."));
        return;
    }
    if (!changesTheCall(here, after))
        return;
    if (here.state == MeetingState::Held || here.minutesState != MinutesState::None) {
        event.notes.append(Words::tr("It was held here and stays as it is."));
        return;
    }
    if (isOlder) {
        event.verdict = IcsVerdict::Older;
        return;
    }
    event.verdict = isOff ? IcsVerdict::Cancel : IcsVerdict::Change;
    event.isTicked = isNewer;
    if (!event.isTicked)
        event.notes.append(Words::tr("Nothing tells which of the two is newer."));
}

QString whenOf(const Meeting &meeting, Language language) {
    QString day = longDateWithWeekday(meeting.date, language);
    if (lastDayOf(meeting) > meeting.date)
        day += QChar(0x2013) + longDate(lastDayOf(meeting), language);
    const QString time = timeRange(meeting.start, meeting.end, language);
    return time.isEmpty() ? day : QStringLiteral("%1 %2").arg(day, time);
}

} // namespace

QString label(IcsVerdict verdict) {
    switch (verdict) {
    case IcsVerdict::Add:
        return Words::tr("Will be added");
    case IcsVerdict::Change:
        return Words::tr("Will be changed");
    case IcsVerdict::Cancel:
        return Words::tr("Will be cancelled");
    case IcsVerdict::Known:
        return Words::tr("Is there already");
    case IcsVerdict::Older:
        return Words::tr("Is older than here");
    case IcsVerdict::Cancelled:
        return Words::tr("Cancelled in the calendar");
    case IcsVerdict::Refused:
        break;
    }
    return Words::tr("Refused");
}

QStringList changesOf(const IcsEvent &event, Language language) {
    if (event.verdict != IcsVerdict::Change && event.verdict != IcsVerdict::Older)
        return {};
    const Meeting &here = event.here, &then = event.meeting;
    const auto quoted = [](const QString &text) {
        return text.isEmpty() ? Words::tr("nothing", "no place or link")
                              : Words::tr("“%1”", "quoted").arg(text);
    };
    QStringList changes;
    if (whenOf(here, language) != whenOf(then, language))
        changes.append(Words::tr("Instead of %1: %2.", "day and time: the network's, the calendar's")
                           .arg(whenOf(here, language), whenOf(then, language)));
    if (here.title != then.title)
        changes.append(Words::tr("Title: %1 instead of %2.").arg(quoted(then.title), quoted(here.title)));
    if (here.place != then.place)
        changes.append(Words::tr("Place: %1 instead of %2.").arg(quoted(then.place), quoted(here.place)));
    if (here.link != then.link)
        changes.append(Words::tr("Link: %1 instead of %2.").arg(quoted(then.link), quoted(here.link)));
    return changes;
}

void compare(QList<IcsEvent> &events, const QList<Meeting> &existing) {
    QHash<QString, const Meeting *> known;
    for (const Meeting &meeting : existing)
        known.insert(calendarUid(meeting), &meeting);
    for (IcsEvent &event : events) {
        const bool isRefused = event.verdict == IcsVerdict::Refused;
        const Meeting *here = isRefused ? nullptr : known.value(event.meeting.uid);
        if (here) {
            compare(event, *here);
        } else if (event.meeting.title.isEmpty()) {
            event.meeting.title = Words::tr("Meeting without a title");
            if (!isRefused)
                event.notes.append(Words::tr("It has no title in the calendar."));
        }
        if (!event.isProposal())
            continue;
        for (const Problem &problem : validate(event.meeting))
            if (!problem.warning) {
                event.verdict = IcsVerdict::Refused;
                event.notes.append(problem.message);
            }
    }
}

} // namespace aarring
