#include "domain/validation_p.h"

#include <QRegularExpression>
#include <algorithm>

namespace aarring {

using namespace validation;

namespace {

constexpr int minutesInADay = 24 * 60;

/// Another row than `value` itself that shares a day with it and that `rivals` picks out.
template<class T, class Rivals>
bool collides(const T &value, const QList<T> &others, Rivals rivals) {
    return std::any_of(others.begin(), others.end(), [&](const T &other) {
        const bool itself = value.id != 0 && other.id == value.id;
        return !itself && rivals(other) && other.period.overlaps(value.period);
    });
}

} // namespace

void validation::checkOrder(Problems &problems, const char *field, const DateRange &range) {
    if (range.isBackwards())
        problems.append(error(field, Text::tr("The last day is before the first. Write a later last day.")));
}

void validation::checkEmail(Problems &problems, const char *field, const QString &email) {
    static const QRegularExpression address(
        QStringLiteral("^[^@\\s,;<>]+@[^@\\s,;<>.]+(\\.[^@\\s,;<>.]+)+$"));
    const QString written = email.trimmed();
    if (!written.isEmpty() && !address.match(written).hasMatch())
        problems.append(warning(
            field, Text::tr("This does not look like an e-mail address, such as name@library.example.")));
}

Problems validate(const Network &network) {
    Problems problems;
    checkWritten(problems, "name", network.name, Text::tr("Write the name of the network."));
    if (network.country != QLatin1String("NO") && network.country != QLatin1String("DK"))
        problems.append(error("country", Text::tr("Choose Norway or Denmark.")));
    if (network.currency != QLatin1String("NOK") && network.currency != QLatin1String("DKK"))
        problems.append(error("currency", Text::tr("Choose Norwegian or Danish kroner.")));
    if (network.marginMm < leastMarginMm || network.marginMm > mostMarginMm)
        problems.append(error(
            "marginMm", Text::tr("Choose a margin from %1 to %2 mm.").arg(leastMarginMm).arg(mostMarginMm)));
    return problems;
}

Problems validate(const Institution &institution) {
    Problems problems;
    checkWritten(problems, "name", institution.name, Text::tr("Write the name of the institution."));
    checkOrder(problems, "valid", institution.valid);
    if (institution.id != 0 && institution.successor == institution.id)
        problems.append(
            error("successor", Text::tr("An institution cannot succeed itself. Choose another one.")));
    return problems;
}

Problems validate(const Person &person) {
    Problems problems;
    checkWritten(problems, "lastName", person.fullName(), Text::tr("Write at least one name."));
    checkEmail(problems, "email", person.email);
    return problems;
}

Problems validate(const Body &body) {
    Problems problems;
    checkWritten(problems, "name", body.name, Text::tr("Write the name of the body."));
    if (body.minSize < 0)
        problems.append(
            error("minSize", Text::tr("Write 0 or more members; 0 means that the mandate does not say.")));
    if (body.maxSize < 0)
        problems.append(
            error("maxSize", Text::tr("Write 0 or more members; 0 means that the mandate does not say.")));
    else if (body.maxSize > 0 && body.maxSize < body.minSize)
        problems.append(
            error("maxSize", Text::tr("The largest size is below the smallest. Write at least %n member(s).",
                                      nullptr, body.minSize)));
    checkOrder(problems, "valid", body.valid);
    return problems;
}

Problems validate(const Meeting &meeting) {
    Problems problems;
    checkWritten(problems, "title", meeting.title, Text::tr("Write what the meeting is called."));
    if (meeting.body == 0)
        problems.append(error("body", Text::tr("Choose the body that meets.")));
    if (!meeting.date.isValid())
        problems.append(error("date", Text::tr("Write the day of the meeting.")));
    checkLastDay(problems, meeting.date, meeting.lastDay);
    if (meeting.replyBy.isValid() && meeting.date.isValid() && meeting.replyBy > meeting.date)
        problems.append(error(
            "replyBy", Text::tr("Apologies are wanted by a day before the meeting. Write an earlier day.")));
    const bool severalDays = meeting.lastDay.isValid() && meeting.lastDay > meeting.date;
    const bool endsAtMidnight = meeting.end == QTime(0, 0);
    if (meeting.end.isValid() && !meeting.start.isValid())
        problems.append(error("start", Text::tr("Write when the meeting begins.")));
    else if (meeting.end.isValid() && meeting.end <= meeting.start && !endsAtMidnight && !severalDays)
        problems.append(error("end", Text::tr("The meeting ends before it begins. Write a later end.")));
    return problems;
}

Problems validate(const AgendaItem &item) {
    Problems problems;
    checkWritten(problems, "title", item.title, Text::tr("Write what the item is about."));
    if (item.minutes < 0 || item.minutes > minutesInADay)
        problems.append(error("minutes", Text::tr("Write a length between 0 minutes and 24 hours.")));
    return problems;
}

Problems validate(const Appointment &appointment, const QList<Appointment> &ofSameSeat) {
    Problems problems;
    if (appointment.person == 0)
        problems.append(error("person", Text::tr("Choose who is appointed.")));
    checkOrder(problems, "period", appointment.period);
    const bool taken = collides(appointment, ofSameSeat, [](const Appointment &other) {
        return other.role == SeatRole::Representative;
    });
    if (appointment.role == SeatRole::Representative && taken)
        problems.append(error("period", Text::tr("The seat has another representative in this time. End that "
                                                 "appointment first, or choose other days.")));
    return problems;
}

Problems validate(const Term &term, const Office &office, const QList<Term> &ofSameOffice) {
    Problems problems;
    if (term.person == 0)
        problems.append(error("person", Text::tr("Choose who is elected.")));
    checkOrder(problems, "period", term.period);
    if (collides(term, ofSameOffice, [](const Term &) { return true; }))
        problems.append(
            error("period", Text::tr("Someone else holds the office in this time. End that term first, or "
                                     "choose other days.")));

    // A term "from 10 March to 10 March" is a year to everybody, so the same day is not yet too long.
    const bool regulated = office.termMonths > 0 && term.period.from.isValid();
    const bool openEnd = !term.period.to.isValid();
    if (regulated && openEnd && !office.sitsUntilReplaced)
        problems.append(
            warning("period", Text::tr("The mandate sets a term of %n month(s). Write the last day.", nullptr,
                                       office.termMonths)));
    else if (regulated && !openEnd && term.period.to > term.period.from.addMonths(office.termMonths))
        problems.append(
            warning("period", Text::tr("The term is longer than the %n month(s) the mandate sets.", nullptr,
                                       office.termMonths)));
    return problems;
}

Problems validate(const BodyMembership &membership, const QList<BodyMembership> &ofSameBody) {
    Problems problems;
    if (membership.person == 0)
        problems.append(error("person", Text::tr("Choose who becomes a member.")));
    checkOrder(problems, "period", membership.period);
    const bool already = collides(membership, ofSameBody, [&](const BodyMembership &other) {
        return other.person == membership.person;
    });
    if (membership.person != 0 && already)
        problems.append(
            error("period", Text::tr("This person is already a member in this time. Choose other days.")));
    return problems;
}

} // namespace aarring
