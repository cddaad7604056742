#include "ui/goals/goalrows.h"

#include "base/formats.h"
#include "domain/labels.h"

#include <QCoreApplication>

namespace aarring {

namespace {

constexpr int whoWidth = 132;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoalRows)
};

Mark markOf(const GoalRow &row) {
    switch (row.state) {
    case MeasureState::Done:
        return Mark::Fulfilled;
    case MeasureState::UnderWay:
        return Mark::OnTrack;
    default:
        return Mark::Open;
    }
}

Cell stateCell(const GoalRow &row) {
    if (row.what == GoalRow::What::Goal && row.progress.total > 0) {
        const QString words = Words::tr("%1 of %2 done").arg(row.progress.done).arg(row.progress.total);
        return row.progress.done == row.progress.total ? marked(words, Mark::Fulfilled)
                                                       : cell(words, Cell::Tone::Secondary);
    }
    if (row.what != GoalRow::What::Measure)
        return {};
    if (row.isCarriedOn)
        return kindBadge(Words::tr("Carried over"), false);
    if (row.state == MeasureState::Dropped)
        return kindBadge(label(row.state), false);
    return statusBadge(label(row.state), markOf(row));
}

} // namespace

std::vector<GoalRow> goalRows(const ActionPlan &plan, const Queries &queries) {
    std::vector<GoalRow> rows;
    const NetworkFacts &facts = queries.facts();
    const QList<AreaOutline> outline = outlineOf(plan, facts);
    const bool hasAreas = !outline.isEmpty() && outline.first().area.id;
    for (const AreaOutline &area : outline) {
        if (hasAreas) {
            GoalRow row;
            row.what = area.area.id ? GoalRow::What::Area : GoalRow::What::Outside;
            row.id = area.area.id ? area.area.id : -1;
            row.title = area.area.title;
            rows.push_back(row);
        }
        for (const GoalOutline &goal : area.goals) {
            GoalRow row;
            row.id = goal.goal.id;
            row.number = QString::number(goal.number);
            row.title = goal.goal.title;
            row.progress = progressOf(goal.measures);
            rows.push_back(row);
            int number = 0;
            for (const Measure &measure : goal.measures) {
                GoalRow line;
                line.what = GoalRow::What::Measure;
                line.id = measure.id;
                line.number = QStringLiteral("%1.%2").arg(goal.number).arg(++number);
                line.title = measure.title;
                line.responsible = responsibleFor(measure, facts);
                line.deadline = measure.deadline;
                line.state = measure.state;
                line.isCarriedOn = isOpen(measure.state) && isCarriedOn(measure, facts);
                line.isLate = isOpen(measure.state) && !line.isCarriedOn && measure.deadline.isValid() &&
                              measure.deadline < queries.today();
                rows.push_back(line);
            }
        }
    }
    return rows;
}

std::vector<Column<GoalRow>> goalColumns(const std::function<Language()> &language) {
    return {{[] { return Words::tr("No.", "number of a goal or measure"); },
             [](const GoalRow &r) {
                 if (r.what == GoalRow::What::Outside)
                     return cell(Words::tr("Outside the priority areas"), Cell::Tone::Strong);
                 return cell(r.number,
                             r.what == GoalRow::What::Goal ? Cell::Tone::Strong : Cell::Tone::Secondary);
             },
             Qt::AlignLeft, -1},
            {[] { return Words::tr("Goals and measures"); },
             [](const GoalRow &r) {
                 if (r.what == GoalRow::What::Measure)
                     return cell(r.title);
                 Cell made = cell(r.title, Cell::Tone::Strong);
                 if (r.what == GoalRow::What::Area)
                     made.spoken = Words::tr("Priority area: %1").arg(r.title);
                 return made;
             },
             Qt::AlignLeft, 0, true},
            {[] { return Words::tr("Responsible"); },
             [](const GoalRow &r) { return cell(r.responsible, Cell::Tone::Secondary); }, Qt::AlignLeft,
             whoWidth, true},
            {[] { return Words::tr("Deadline"); },
             [language](const GoalRow &r) {
                 const QString day = shortDate(r.deadline, language());
                 if (!r.isLate)
                     return cell(day, r.deadline, Cell::Tone::Secondary);
                 Cell late = marked(day, Mark::Warning, Cell::Tone::Warning);
                 late.spoken = Words::tr("Passed on %1").arg(day);
                 return late;
             },
             Qt::AlignLeft, -1},
            {[] { return Words::tr("State"); }, stateCell, Qt::AlignLeft, -1}};
}

Id idOf(const GoalRow &row) { return row.id; }

RowKind kindOf(const GoalRow &row) {
    switch (row.what) {
    case GoalRow::What::Area:
        return RowKind::Quiet;
    case GoalRow::What::Outside:
        return RowKind::Group;
    default:
        return RowKind::Normal;
    }
}

} // namespace aarring
