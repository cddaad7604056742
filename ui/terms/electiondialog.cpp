#include "ui/terms/electiondialog.h"

#include "base/textfold.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/look/icons.h"
#include "ui/terms/meetingcombo.h"
#include "ui/terms/termrows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace aarring {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int foldedRole = Qt::UserRole + 2;
constexpr int sitsRole = Qt::UserRole + 3; ///< a member already, on the first day

QString officeKey(Id office) { return QStringLiteral("office%1").arg(office); }

} // namespace

ElectionDialog::ElectionDialog(const Context &context, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_meeting(new MeetingCombo),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_group(new QComboBox),
      m_filter(new QLineEdit),
      m_candidates(new QListWidget),
      m_meetingField(addField(QStringLiteral("meeting"), m_meeting)),
      m_fromField(addField(QStringLiteral("period"), m_from)),
      m_toField(addField(QStringLiteral("to"), m_to)) {
    const Queries &queries = context.queries;
    addPair(m_fromField, m_toField);
    m_meeting->setMeetings(queries, languageOf(this));
    m_from->setDate(queries.today());

    FormField *left = nullptr;
    for (const Office &office : queries.facts().offices) {
        auto *person = new PersonCombo;
        person->setKnownOnly();
        person->setObjectName(QStringLiteral("election.%1").arg(nameOf(office.kind)));
        person->setPersons(queries, queries.today());
        FormField *field = addField(officeKey(office.id), person);
        m_offices.push_back({office, person, field});
        connect(person, &PersonCombo::personChanged, this, &ElectionDialog::tellCount);
        if (left)
            addPair(left, field);
        left = left ? nullptr : field;
    }

    m_groupField = addField(QStringLiteral("group"), m_group);
    for (const Body &body : queries.facts().bodies)
        if (body.kind != BodyKind::Network && body.valid.contains(queries.today()))
            m_group->addItem(body.name, QVariant::fromValue<Id>(body.id));
    m_groupField->setVisible(m_group->count() > 1);
    m_groupPart = new QWidget(this);
    m_filter->addAction(icon(QStringLiteral("view-filter"), Tint::Secondary), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filterField = new FormField(m_filter, m_groupPart);
    m_candidates->setFrameShape(QFrame::NoFrame);
    m_candidates->setMinimumHeight(160);
    auto *list = new Panel(8, m_groupPart);
    list->body()->addWidget(m_candidates);
    m_countMark = new MarkLabel(Mark::None, 14, m_groupPart);
    m_count = new Text(TextRole::BodyStrong, m_groupPart);
    m_count->setObjectName(QStringLiteral("election.count"));
    auto *counting = rowLayout(6);
    counting->addWidget(m_countMark);
    counting->addWidget(m_count, 1);
    auto *part = columnLayout(8);
    part->addWidget(m_filterField);
    part->addWidget(list, 1);
    part->addLayout(counting);
    m_groupPart->setLayout(part);
    m_groupPart->setVisible(m_group->count() > 0);
    body()->addWidget(m_groupPart, 1);
    setMinimumWidth(600);

    m_meeting->setObjectName(QStringLiteral("election.meeting"));
    m_from->setObjectName(QStringLiteral("election.from"));
    m_to->setObjectName(QStringLiteral("election.to"));
    m_filter->setObjectName(QStringLiteral("election.filter"));
    m_candidates->setObjectName(QStringLiteral("election.members"));
    connect(m_meeting, &QComboBox::currentIndexChanged, this, [this] {
        if (const Meeting *meeting = m_context.queries.meeting(m_meeting->meetingId());
            meeting && meeting->date.isValid())
            m_from->setDate(meeting->date);
        proposeDays();
    });
    connect(m_from, &DateEdit::valueEdited, this, &ElectionDialog::proposeDays);
    connect(m_to, &DateEdit::valueEdited, this, [this] {
        m_lastDayTyped = true;
        tellCount();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &ElectionDialog::fillCandidates);
    connect(m_filter, &QLineEdit::textChanged, this, &ElectionDialog::filterCandidates);
    connect(m_candidates, &QListWidget::itemChanged, this, &ElectionDialog::tellCount);
    retranslate();
    proposeDays();
}

const Body *ElectionDialog::group() const {
    return m_context.queries.body(m_group->currentData().toLongLong());
}

void ElectionDialog::proposeDays() {
    if (!m_lastDayTyped && m_from->date().isValid()) {
        // The shortest term that the mandate sets, so that none is too long.
        int months = 0;
        for (const OfficeField &field : m_offices)
            if (field.office.termMonths > 0)
                months = months == 0 ? field.office.termMonths : std::min(months, field.office.termMonths);
        m_to->setDate(months ? m_from->date().addMonths(months).addDays(-1) : QDate());
    }
    fillCandidates();
}

void ElectionDialog::fillCandidates() {
    const QDate day = m_from->date().isValid() ? m_from->date() : m_context.queries.today();
    QSet<Id> chosen;
    for (int i = 0; i < m_candidates->count(); ++i)
        if (m_candidates->item(i)->checkState() == Qt::Checked &&
            !m_candidates->item(i)->data(sitsRole).toBool())
            chosen.insert(m_candidates->item(i)->data(idRole).toLongLong());

    const Body *group = this->group();
    const DateRange period{m_from->date(), m_to->date()};
    QSet<Id> sits;
    for (const BodyMembership &membership : m_context.queries.facts().memberships)
        if (group && membership.body == group->id && membership.period.overlaps(period))
            sits.insert(membership.person);
    QHash<Id, QString> institutions;
    for (const Appointment &a : m_context.queries.facts().appointments)
        if (const Seat *seat = m_context.queries.seat(a.seat); seat && a.period.contains(day))
            if (const Institution *institution = m_context.queries.institution(seat->institution))
                institutions.insert(a.person, institution->label());
    std::vector<std::pair<QCollatorSortKey, const Person *>> persons;
    for (const Person &person : m_context.queries.facts().persons)
        if (institutions.contains(person.id) || sits.contains(person.id))
            persons.emplace_back(nameKey(person.sortName()), &person);
    std::sort(persons.begin(), persons.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    const QSignalBlocker blocker(m_candidates);
    m_candidates->clear();
    for (const auto &[key, person] : persons) {
        const QString institution = institutions.value(person->id);
        QString text = institution.isEmpty() ? person->fullName()
                                             : QStringLiteral("%1, %2").arg(person->fullName(), institution);
        const bool sitting = sits.contains(person->id);
        auto *item =
            new QListWidgetItem(sitting ? tr("%1 – is a member in this time").arg(text) : text, m_candidates);
        item->setData(idRole, person->id);
        item->setData(foldedRole, folded(text));
        item->setData(sitsRole, sitting);
        item->setFlags(sitting ? Qt::ItemIsSelectable
                               : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(sitting || chosen.contains(person->id) ? Qt::Checked : Qt::Unchecked);
    }
    filterCandidates();
    tellCount();
}

void ElectionDialog::filterCandidates() {
    const QStringList words = folded(m_filter->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < m_candidates->count(); ++i) {
        const QString text = m_candidates->item(i)->data(foldedRole).toString();
        m_candidates->item(i)->setHidden(!std::all_of(
            words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }));
    }
}

Election ElectionDialog::election() const {
    Election election;
    election.meeting = m_meeting->meetingId();
    const DateRange period{m_from->date(), m_to->date()};
    QSet<Id> officers;
    for (const OfficeField &field : m_offices)
        if (const Id person = field.person->personId()) {
            Term term;
            term.office = field.office.id;
            term.person = person;
            term.period = period;
            election.terms.append(term);
            if (field.office.kind != OfficeKind::Other)
                officers.insert(person);
        }
    const Body *group = this->group();
    for (int i = 0; group && i < m_candidates->count(); ++i) {
        const QListWidgetItem *item = m_candidates->item(i);
        const Id person = item->data(idRole).toLongLong();
        const bool byOffice = group->officersBelong && officers.contains(person);
        if (item->checkState() != Qt::Checked || item->data(sitsRole).toBool() || byOffice)
            continue;
        BodyMembership membership;
        membership.body = group->id;
        membership.person = person;
        membership.period = period;
        election.memberships.append(membership);
    }
    return election;
}

/// Counted by the same rule as the mandate check, as if the election were written already.
void ElectionDialog::tellCount() {
    check();
    const Body *group = this->group();
    if (!group)
        return;
    const Election election = this->election();
    const QDate day = m_from->date().isValid() ? m_from->date() : m_context.queries.today();
    NetworkFacts facts = m_context.queries.facts();
    // The newly elected first: whose term is still to be ended does not count for them.
    facts.terms = election.terms + facts.terms;
    facts.memberships += election.memberships;
    const int size = int(membersOf(*group, facts, day).size());
    const QString allowed = sizeText(*group);
    const bool outside = size < group->minSize || (group->maxSize > 0 && size > group->maxSize);
    m_countMark->setMark(allowed.isEmpty() ? Mark::None : outside ? Mark::Warning : Mark::Fulfilled);
    QString text = group->officersBelong ? tr("%n chosen, leader and deputy included", nullptr, size)
                                         : tr("%n chosen", nullptr, size);
    if (!allowed.isEmpty())
        text = QStringLiteral("%1: %2").arg(allowed, text);
    m_count->setText(text);
}

Problems ElectionDialog::problems() const {
    Problems problems;
    if (!m_from->date().isValid())
        problems.append({QStringLiteral("period"), tr("Write the first day."), false});
    const Election election = this->election();
    for (const OfficeField &field : m_offices) {
        if (!field.person->typedName().isEmpty())
            problems.append({officeKey(field.office.id),
                             tr("Nobody by this name is known. Add the person under Members first."), false});
        const auto term = std::find_if(election.terms.begin(), election.terms.end(),
                                       [&](const Term &t) { return t.office == field.office.id; });
        if (term == election.terms.end())
            continue;
        QList<Term> others;
        for (const Term &other : m_context.queries.facts().terms)
            if (other.office == field.office.id)
                others.append(other);
        // What is wrong with the days of one office is told beside that office; all share the days.
        for (Problem problem : validate(*term, field.office, others)) {
            problem.field = officeKey(field.office.id);
            problems.append(problem);
        }
    }
    if (m_from->date().isValid() && DateRange{m_from->date(), m_to->date()}.isBackwards())
        problems.prepend(
            {QStringLiteral("to"), tr("The last day is before the first. Write a later last day."), false});
    if (problems.isEmpty() && election.terms.isEmpty() && election.memberships.isEmpty())
        problems.append(
            {QStringLiteral("none"), tr("Choose somebody for an office or for the group."), false});
    return problems;
}

Status ElectionDialog::apply() { return m_context.actions.recordElection(election()); }

void ElectionDialog::retranslate() {
    setHeading(tr("Record an election"), tr("Leave an office empty when it was not elected this time."));
    m_meetingField->setLabel(tr("&Meeting"));
    m_fromField->setLabel(tr("First &day"));
    m_toField->setLabel(tr("&Last day"));
    for (const OfficeField &field : m_offices)
        field.field->setLabel(field.office.title);
    m_groupField->setLabel(tr("&Group"));
    const Body *group = this->group();
    const QString members = group ? tr("M&embers of %1").arg(group->name) : QString();
    m_filterField->setLabel(members);
    m_candidates->setAccessibleName(QString(members).remove(QLatin1Char('&')));
    m_filter->setPlaceholderText(tr("Filter by name or institution"));
    m_filter->setAccessibleName(tr("Filter by name or institution"));
    setButton(tr("&Record"));
    check();
}

} // namespace aarring
