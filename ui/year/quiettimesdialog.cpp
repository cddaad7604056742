#include "ui/year/quiettimesdialog.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "ui/common/tableview.h"
#include "ui/year/quietforms.h"

#include <QPushButton>

namespace aarring {

QuietTimesDialog::QuietTimesDialog(const Context &context, QWidget *parent)
    : ListFormDialog(context, QStringLiteral("quietTimes"), parent) {
    m_period = new QuietPeriodForm(m_context);
    m_day = new SpecialDayForm(m_context);
    m_model = new TableModel<Row>(
        {{[] { return tr("Name"); }, [](const Row &r) { return cell(r.text, Cell::Tone::Strong); },
          Qt::AlignLeft, -1},
         {[] { return tr("When"); }, [](const Row &r) { return cell(r.detail, Cell::Tone::Secondary); },
          Qt::AlignLeft, 0}},
        [](const Row &r) { return r.id; },
        [](const Row &r) { return r.isHeading ? RowKind::Group : RowKind::Normal; }, this);
    setUp(m_model, "addPeriod", "addDay", m_period, m_day, {920, 580});
    retranslate();
}

void QuietTimesDialog::flush() {
    m_period->flush();
    m_day->flush();
}

void QuietTimesDialog::refresh() {
    const Language language = languageOf(this);
    std::vector<Row> rows{{0, false, true, tr("Quiet every year"), {}}};
    for (const QuietPeriod &period : m_context.queries.quietPeriods()) {
        const auto span = readSpan(period.span);
        rows.push_back(
            {period.id, false, false, period.name, span ? spanWords(*span, language) : period.span});
    }
    rows.push_back({0, true, true, tr("Single days"), {}});
    QList<DayOverride> days = m_context.queries.dayOverrides();
    std::sort(days.begin(), days.end(),
              [](const DayOverride &a, const DayOverride &b) { return a.day < b.day; });
    for (const DayOverride &day : std::as_const(days))
        rows.push_back(
            {day.id, true, false, day.name.isEmpty() ? label(day.kind) : day.name,
             QStringLiteral("%1 · %2").arg(longDateWithWeekday(day.day, language), label(day.kind))});
    m_model->setRows(std::move(rows));
}

const QuietTimesDialog::Row *QuietTimesDialog::currentRow() const {
    const int row = m_model->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void QuietTimesDialog::showCurrent() {
    const Row *row = currentRow();
    m_remove->setVisible(row != nullptr);
    if (!row) {
        showForm(0);
        return;
    }
    const Queries &queries = m_context.queries;
    if (row->isDay) {
        if (const DayOverride *day = aarring::find(queries.dayOverrides(), row->id))
            m_day->setDay(*day);
        m_remove->setText(tr("&Remove the day"));
        showForm(2);
    } else {
        if (const QuietPeriod *period = aarring::find(queries.quietPeriods(), row->id))
            m_period->setPeriod(*period);
        m_remove->setText(tr("&Remove the quiet time"));
        showForm(1);
    }
}

void QuietTimesDialog::addOuter() {
    const QuietSpan thisWeek{QuietForm::Weeks, isoWeek(m_context.queries.today()),
                             isoWeek(m_context.queries.today())};
    if (const Result<Id> added =
            m_context.actions.saveQuietPeriod({0, tr("New quiet time"), spanText(thisWeek)});
        m_context.ok(added)) {
        m_table->setCurrentId(*added);
        m_period->editName();
    }
}

void QuietTimesDialog::addInner() {
    QDate day = m_context.queries.today();
    const auto isJudged = [&] {
        const QList<DayOverride> &days = m_context.queries.dayOverrides();
        return std::any_of(days.begin(), days.end(), [&](const DayOverride &d) { return d.day == day; });
    };
    while (isJudged())
        day = day.addDays(1);
    if (const Result<Id> added =
            m_context.actions.saveDayOverride({0, day, DayKind::Customary, tr("Closed")});
        m_context.ok(added)) {
        m_table->setCurrentId(*added);
        m_day->editDay();
    }
}

void QuietTimesDialog::removeCurrent() {
    const Row *row = currentRow();
    if (!row)
        return;
    const Id id = row->id;
    m_context.ok(row->isDay ? m_context.actions.removeDayOverride(id)
                            : m_context.actions.removeQuietPeriod(id));
}

void QuietTimesDialog::retranslate() {
    setWindowTitle(tr("Quiet times and special days"));
    m_heading->setText(tr("Quiet times and special days"));
    m_table->setAccessibleName(tr("Quiet times and special days"));
    m_addOuter->setText(tr("Add a &quiet time"));
    m_addInner->setText(tr("Add a &special day"));
    m_close->setText(tr("&Close"));
    refresh();
    showCurrent();
}

} // namespace aarring
