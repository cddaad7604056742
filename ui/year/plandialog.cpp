#include "ui/year/plandialog.h"

#include "ui/common/panel.h"
#include "ui/common/typededit.h"
#include "ui/year/planlist.h"

#include <QComboBox>
#include <set>

namespace aarring {

PlanDialog::PlanDialog(const Context &context, Source source, int year, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_source(source),
      m_year(new QComboBox(this)),
      m_count(new Text(TextRole::Body, this, true)),
      m_unplaced(new Text(TextRole::Caption, this)),
      m_list(new PlanList(context, this)) {
    setObjectName(QStringLiteral("plan"));
    const int now = context.queries.today().year();
    for (const int offered : std::set<int>{now, now + 1, year})
        m_year->addItem(QString::number(offered), offered);
    m_year->setCurrentIndex(m_year->findData(year));
    m_year->setObjectName(QStringLiteral("plan.year"));
    m_count->setObjectName(QStringLiteral("plan.count"));
    m_unplaced->setObjectName(QStringLiteral("plan.unplaced"));
    m_unplaced->setMark(Mark::Warning);
    m_unplaced->setWordWrap(true);
    m_yearField = addField(QStringLiteral("year"), m_year);
    m_yearField->setMaximumWidth(140);
    auto *top = rowLayout(16);
    body()->removeWidget(m_yearField);
    top->addWidget(m_yearField, 1);
    top->addWidget(m_count, 2, Qt::AlignBottom);
    body()->addLayout(top);
    body()->addWidget(m_unplaced);
    body()->addWidget(m_list, 1);
    setMinimumSize(920, 680);
    connect(m_year, &QComboBox::activated, this, &PlanDialog::fill);
    connect(m_list, &PlanList::changed, this, [this] {
        showCount();
        check();
    });
    retranslate();
    m_list->findChild<QWidget *>(QStringLiteral("plan.table"))->setFocus();
}

int PlanDialog::year() const { return m_year->currentData().toInt(); }

void PlanDialog::fill() {
    const Queries &queries = m_context.queries;
    const NetworkFacts &facts = queries.facts();
    const Language language = languageOf(this);
    QStringList unplaced;
    if (m_source == Source::Mandate) {
        const YearProposal proposal =
            proposeYear(year(), queries.rules(), facts, {queries.today(), language});
        unplaced = proposal.unplaced;
        m_list->setLines(proposedLines(proposal));
    } else {
        const auto isBefore = [before = year() - 1](const auto &value) {
            return value.date.year() == before;
        };
        QList<Meeting> meetings;
        std::copy_if(facts.meetings.begin(), facts.meetings.end(), std::back_inserter(meetings), isBefore);
        QList<YearEntry> entries;
        std::copy_if(facts.entries.begin(), facts.entries.end(), std::back_inserter(entries), isBefore);
        m_list->setLines(
            takenOverLines(rolledOver(meetings, entries, year(), facts, language), facts, language));
    }
    m_unplaced->setText(unplaced.join(QLatin1Char('\n')));
    m_unplaced->setVisible(!unplaced.isEmpty());
    showCount();
    check();
}

void PlanDialog::showCount() {
    const qsizetype all = m_list->lines().size();
    const qsizetype ticked = m_list->meetings().size() + m_list->entries().size();
    if (all)
        m_count->setText(tr("%1 of %2 are ticked: %3, %4", "lines, lines, meetings, other entries")
                             .arg(ticked)
                             .arg(all)
                             .arg(tr("%n meeting(s)", nullptr, int(m_list->meetings().size())),
                                  tr("%n other(s)", "entries", int(m_list->entries().size()))));
    else
        m_count->setText(m_source == Source::Mandate
                             ? tr("Nothing is missing: what the mandate asks for is planned in this year.")
                             : tr("Nothing stands in the year before."));
}

Problems PlanDialog::problems() const {
    if (m_list->meetings().isEmpty() && m_list->entries().isEmpty())
        return {{QStringLiteral("lines"),
                 m_list->lines().isEmpty() ? tr("There is nothing to add.") : tr("Tick at least one line.")}};
    return {};
}

Status PlanDialog::apply() {
    const Status done = m_context.actions.addPlan(year(), m_list->meetings(), m_list->entries());
    if (done)
        emit added(year());
    return done;
}

void PlanDialog::retranslate() {
    if (m_source == Source::Mandate)
        setHeading(
            tr("Propose a year"),
            tr("What is missing for the mandate to be kept, outside holidays and quiet times. Nothing is "
               "written before you add it."));
    else
        setHeading(
            tr("Take over the year before"),
            tr("What stood in the year before, on the same weekday of the same week. Nothing is written "
               "before you add it."));
    m_yearField->setLabel(tr("&Year"));
    setButton(tr("&Add to the year"));
    fill();
}

} // namespace aarring
