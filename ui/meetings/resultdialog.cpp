#include "ui/meetings/resultdialog.h"

#include "domain/election.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QHash>
#include <QListWidget>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

ResultDialog::ResultDialog(const Context &context, Id meeting, Id item, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_item(item),
      m_elected(new QListWidget),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_electedField(addField(QStringLiteral("elected"), m_elected)),
      m_fromField(addField(QStringLiteral("period"), m_from)),
      m_toField(addField(QStringLiteral("to"), m_to)) {
    addPair(m_fromField, m_toField);
    m_elected->setObjectName(QStringLiteral("result.elected"));
    m_from->setObjectName(QStringLiteral("result.from"));
    m_to->setObjectName(QStringLiteral("result.to"));
    m_elected->setProperty("field", true);
    m_candidates = context.queries.candidates(item);
    const QList<Id> winners = countVotes(m_candidates).winners;
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        const Person *person = context.queries.person(candidate.person);
        const Office *office = context.queries.office(candidate.office);
        const Body *body = context.queries.body(candidate.body);
        const QString standsFor = office ? office->title : body ? body->name : QString();
        QString text =
            tr("%1 – %2", "candidate – stands for").arg(person ? person->fullName() : QString(), standsFor);
        if (candidate.votes >= 0)
            text = tr("%1 (votes: %2)", "candidate").arg(text).arg(candidate.votes);
        auto *entry = new QListWidgetItem(text, m_elected);
        entry->setData(idRole, candidate.id);
        entry->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        entry->setCheckState(winners.contains(candidate.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_elected->count())
        m_elected->setCurrentRow(0);
    const Meeting *of = context.queries.meeting(meeting);
    m_from->setDate(of ? of->date : context.queries.today());
    connect(m_elected, &QListWidget::itemChanged, this, &ResultDialog::check);
    retranslate();
    m_elected->setFocus();
    check();
}

ElectionResult ResultDialog::result() const {
    ElectionResult made;
    made.item = m_item;
    for (int i = 0; i < m_elected->count(); ++i)
        if (m_elected->item(i)->checkState() == Qt::Checked)
            made.elected.append(m_elected->item(i)->data(idRole).toLongLong());
    made.from = m_from->date();
    made.to = m_to->date();
    return made;
}

Problems ResultDialog::problems() const {
    Problems problems;
    const QList<Id> elected = result().elected;
    QHash<Id, int> holders;
    for (const Candidate &candidate : m_candidates)
        if (candidate.office && elected.contains(candidate.id))
            ++holders[candidate.office];
    const auto title = [this](Id office) {
        const Office *found = m_context.queries.office(office);
        return found ? found->title : QString();
    };
    for (auto office = holders.cbegin(); office != holders.cend(); ++office)
        if (office.value() > 1)
            problems.append(
                {QStringLiteral("elected"),
                 tr("%1: only one can be elected. Mark one of them.", "office").arg(title(office.key()))});
    const QList<Id> tied = countVotes(m_candidates).tiedOffices;
    for (const Id office : tied)
        if (!holders.contains(office))
            problems.append(
                {QStringLiteral("elected"),
                 tr("%1: the votes do not decide it. Mark the one who was elected, by lot or otherwise.",
                    "office")
                     .arg(title(office)),
                 !elected.isEmpty()});
    if (elected.isEmpty() && tied.isEmpty())
        problems.append({QStringLiteral("elected"), tr("Mark who was elected.")});
    if (!m_from->date().isValid())
        problems.append({QStringLiteral("period"), tr("Write the first day in office.")});
    else if (m_to->date().isValid() && m_to->date() < m_from->date())
        problems.append(
            {QStringLiteral("to"), tr("The last day is before the first. Write a later last day.")});
    return problems;
}

Status ResultDialog::apply() { return m_context.actions.recordResult(result()); }

void ResultDialog::retranslate() {
    setHeading(tr("Result of the election"),
               tr("Makes the terms and memberships of those elected, in one step."));
    m_electedField->setLabel(tr("&Elected"));
    m_fromField->setLabel(tr("&From"));
    m_toField->setLabel(tr("&To"));
    m_toField->setHint(tr("Empty: as long as a term of the office is."));
    setButton(tr("&Record"));
}

} // namespace aarring
