#include "ui/goals/tickdialogs.h"

#include "base/formats.h"
#include "domain/planoutline.h"
#include "ui/goals/clausewords.h"

#include <QHash>
#include <QListWidget>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

// ---- Any list

TickDialog::TickDialog(QWidget *parent) : FormDialog(parent), m_list(new QListWidget) {
    m_list->setObjectName(QStringLiteral("tick.list"));
    m_list->setProperty("field", true);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(360);
    m_list->setSpacing(4);
    m_field = addField(QStringLiteral("lines"), m_list);
    setMinimumWidth(640);
    m_list->setFocus();
    connect(m_list, &QListWidget::itemChanged, this, &TickDialog::check);
}

void TickDialog::setLines(const QList<Line> &lines, bool ticked) {
    QHash<Id, Qt::CheckState> before;
    for (int i = 0; i < m_list->count(); ++i)
        before.insert(m_list->item(i)->data(idRole).toLongLong(), m_list->item(i)->checkState());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setData(idRole, QVariant::fromValue<Id>(line.id));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(before.value(line.id, ticked ? Qt::Checked : Qt::Unchecked));
    }
    if (m_list->count())
        m_list->setCurrentRow(0);
    check();
}

void TickDialog::setListLabel(const QString &label) { m_field->setLabel(label); }

QList<Id> TickDialog::ticked() const {
    QList<Id> ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.append(m_list->item(i)->data(idRole).toLongLong());
    return ids;
}

Problems TickDialog::problems() const {
    if (!ticked().isEmpty())
        return {};
    return {{QStringLiteral("lines"),
             m_list->count() ? tr("Tick at least one line.") : tr("There is nothing to take.")}};
}

// ---- What was not done

CarryOverDialog::CarryOverDialog(const Context &context, int year, QWidget *parent)
    : TickDialog(parent), m_context(context), m_year(year) {
    setObjectName(QStringLiteral("carryOver"));
    retranslate();
}

QList<Measure> CarryOverDialog::leftBefore(int year, const Queries &queries) {
    QList<Measure> left;
    for (const ActionPlan &plan : queries.facts().actionPlans)
        if (plan.year < year)
            left += leftOver(plan, queries.facts());
    return left;
}

Status CarryOverDialog::apply() {
    const auto done = m_context.actions.carryOver(ticked(), m_year);
    if (!done)
        return done.error();
    emit carried(*done);
    return Done{};
}

void CarryOverDialog::retranslate() {
    setHeading(tr("Carry over to %1").arg(m_year),
               tr("What was not done comes into the plan for %1 with its goal. It stays in the plan before, "
                  "too, marked as carried over. Deadlines that have passed are left open.")
                   .arg(m_year));
    setListLabel(tr("&Not done yet"));
    setButton(tr("&Carry over"));
    const Queries &queries = m_context.queries;
    const Language language = languageOf(this);
    QList<Line> lines;
    for (const Measure &measure : leftBefore(m_year, queries)) {
        const Goal *goal = queries.goal(measure.goal);
        QStringList detail;
        if (const ActionPlan *plan = goal ? queries.actionPlan(goal->plan) : nullptr)
            detail.append(QString::number(plan->year));
        if (const QString who = responsibleFor(measure, queries.facts()); !who.isEmpty())
            detail.append(who);
        if (measure.deadline.isValid())
            detail.append(tr("deadline %1").arg(shortDate(measure.deadline, language)));
        lines.append({measure.id, measure.title + QLatin1Char('\n') + detail.join(QStringLiteral(" · "))});
    }
    setLines(lines, true);
}

// ---- The mandate's goals

MandateGoalsDialog::MandateGoalsDialog(const Context &context, Id plan, QWidget *parent)
    : TickDialog(parent), m_context(context), m_plan(plan) {
    setObjectName(QStringLiteral("mandateGoals"));
    retranslate();
}

Status MandateGoalsDialog::apply() {
    const QList<Id> chosen = ticked();
    QList<Goal> goals;
    for (const ClauseWords &clause : clausesFor(m_context.queries))
        if (chosen.contains(clause.id))
            goals.append({0, m_plan, 0, clause.id, clause.text, {}, 0});
    return m_context.actions.addGoals(goals);
}

void MandateGoalsDialog::retranslate() {
    setHeading(
        tr("Goals from the mandate"),
        tr("Each ticked clause becomes a goal in the mandate's own words, tied to its clause. The words "
           "can be changed afterwards."));
    setListLabel(tr("C&lauses of the mandate"));
    setButton(tr("&Add the goals"));
    const NetworkFacts &facts = m_context.queries.facts();
    QList<Line> lines;
    for (const ClauseWords &clause : clausesFor(m_context.queries)) {
        const bool isTaken = std::any_of(facts.goals.begin(), facts.goals.end(), [&](const Goal &goal) {
            return goal.plan == m_plan && goal.clause == clause.id;
        });
        if (!isTaken)
            lines.append({clause.id, clause.number + QStringLiteral("  ") + clause.text});
    }
    setLines(lines, false);
}

} // namespace aarring
