#include "ui/year/planlines.h"

#include "base/formats.h"

#include <QCoreApplication>
#include <algorithm>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanDialog)
};

PlanLine lineOf(const Meeting &meeting, const QString &why) { return {0, true, meeting, {}, why}; }
PlanLine lineOf(const YearEntry &entry, const QString &why) { return {0, false, {}, entry, why}; }

/// By date, numbered. Lines refer to others by their place until then.
void number(QList<PlanLine> &lines) {
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].id = i + 1;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PlanLine &a, const PlanLine &b) { return a.date() < b.date(); });
}

template<class T>
void takeOver(QList<PlanLine> &lines, const QList<Rolled<T>> &rolled, const QList<T> &known,
              Language language) {
    for (const Rolled<T> &r : rolled) {
        QString why;
        if (const T *before = find(known, r.from))
            why = Words::tr("It was on %1", "a day").arg(longDateWithWeekday(before->date, language));
        if (!r.why.isEmpty())
            why += (why.isEmpty() ? QString() : QStringLiteral("; ")) + r.why;
        lines.append(lineOf(r.value, why));
        lines.last().ticked = r.ticked;
    }
}

} // namespace

QList<PlanLine> proposedLines(const YearProposal &proposal) {
    QList<PlanLine> lines;
    for (const ProposedMeeting &p : proposal.meetings)
        lines.append(lineOf(p.meeting, p.why));
    for (const ProposedEntry &p : proposal.entries) {
        lines.append(lineOf(p.entry, p.why));
        lines.last().noticeOf = p.noticeOf + 1; // meetings come first
    }
    number(lines);
    return lines;
}

QList<PlanLine> takenOverLines(const RollOver &rollOver, const NetworkFacts &facts, Language language) {
    QList<PlanLine> lines;
    takeOver(lines, rollOver.meetings, facts.meetings, language);
    takeOver(lines, rollOver.entries, facts.entries, language);
    number(lines);
    return lines;
}

void moveLine(QList<PlanLine> &lines, Id id, QDate date, const Calendar &calendar) {
    for (PlanLine &line : lines) {
        if (line.id == id && line.isMeeting) {
            line.meeting = movedTo(line.meeting, date);
        } else if (line.id == id) {
            line.entry = movedTo(line.entry, date);
        } else if (line.noticeOf == id) {
            line.entry.date = calendar.lastWorkingDay(date.addDays(-noticeDays));
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PlanLine &a, const PlanLine &b) { return a.date() < b.date(); });
}

void tickLine(QList<PlanLine> &lines, Id id, bool ticked) {
    for (PlanLine &line : lines)
        if (line.id == id || line.noticeOf == id)
            line.ticked = ticked;
}

QList<PlanningWarning> lineWarnings(const PlanLine &line, const QList<PlanLine> &lines,
                                    const NetworkFacts &facts, QDate today, Language language) {
    if (!line.isMeeting)
        return planningWarnings(line.entry, facts, today, language);
    // Keys of the plan would be keys of other rows in the file.
    const auto key = [](const PlanLine &l) { return -l.id; };
    NetworkFacts all = facts;
    for (const PlanLine &other : lines)
        if (other.isMeeting && other.ticked && other.id != line.id) {
            all.meetings.append(other.meeting);
            all.meetings.last().id = key(other);
        }
    Meeting meeting = line.meeting;
    meeting.id = key(line);
    return planningWarnings(meeting, all, today, language);
}

} // namespace aarring
