#include "ui/terms/termform.h"

#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/periodtext.h"
#include "ui/common/personcombo.h"
#include "ui/common/timeline.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/terms/meetingcombo.h"

#include <QLineEdit>

namespace aarring {

namespace {

QList<TimelineEntry> officeTimeline(const Queries &queries, Id office, QDate day, Language language) {
    QList<Term> terms;
    for (const Term &term : queries.facts().terms)
        if (term.office == office)
            terms.append(term);
    std::sort(terms.begin(), terms.end(),
              [](const Term &a, const Term &b) { return a.period.from > b.period.from; });
    QList<TimelineEntry> entries;
    for (const Term &term : std::as_const(terms)) {
        const Person *person = queries.person(term.person);
        const Meeting *meeting = queries.meeting(term.electedAt);
        TimelineEntry entry;
        entry.name = person ? person->fullName() : QString();
        entry.period = periodText(term.period, language);
        entry.detail = meeting ? TermForm::tr("elected at %1").arg(meeting->title) : term.note;
        const bool comes = term.period.from.isValid() && term.period.from > day;
        entry.when = term.period.contains(day) ? TimelineEntry::When::Now
                     : comes                   ? TimelineEntry::When::Coming
                                               : TimelineEntry::When::Ended;
        entries.append(entry);
    }
    return entries;
}

} // namespace

TermForm::TermForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new Text(TextRole::FormTitle, this)),
      m_role(new Text(TextRole::Caption, this, true)),
      m_end(plainButton({}, this)),
      m_editors(new QWidget(this)),
      m_person(new PersonCombo),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_electedAt(new MeetingCombo),
      m_note(new GrowingTextEdit),
      m_history(new QWidget(this)),
      m_historyEdge(new Divider(m_history)),
      m_historyTitle(new Text(TextRole::PanelTitle, m_history)),
      m_successor(plainButton({}, m_history)),
      m_timeline(new Timeline(m_history)) {
    const std::pair<const char *, QWidget *> editors[]{
        {"person", m_person}, {"period", m_from}, {"to", m_to}, {"electedAt", m_electedAt}, {"note", m_note}};
    for (const auto &[name, editor] : editors)
        m_fields.add(name, editor);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("terms.formTitle"));
    m_role->setWordWrap(true);
    m_end->setObjectName(QStringLiteral("terms.end"));
    m_successor->setObjectName(QStringLiteral("terms.successor"));
    m_timeline->setObjectName(QStringLiteral("terms.timeline"));

    auto *names = columnLayout(4);
    names->addWidget(m_title);
    names->addWidget(m_role);
    auto *heading = rowLayout(8);
    heading->addLayout(names, 1);
    heading->addWidget(m_end, 0, Qt::AlignTop);
    auto *period = rowLayout(8);
    period->addWidget(m_fields.field("period"), 1, Qt::AlignTop);
    period->addWidget(m_fields.field("to"), 1, Qt::AlignTop);
    auto *fields = columnLayout(12);
    fields->addWidget(m_fields.field("person"));
    fields->addLayout(period);
    fields->addWidget(m_fields.field("electedAt"));
    fields->addWidget(m_fields.field("note"));
    fields->addSpacing(12);
    m_editors->setLayout(fields);

    auto *history = columnLayout(8);
    history->addWidget(m_historyEdge);
    history->addSpacing(4);
    history->addWidget(m_historyTitle);
    history->addWidget(m_timeline);
    history->addSpacing(4);
    history->addWidget(m_successor, 0, Qt::AlignLeft);
    m_history->setLayout(history);

    auto *column = columnLayout(0);
    column->addLayout(heading);
    column->addSpacing(12);
    column->addWidget(new Divider(this));
    column->addSpacing(12);
    column->addWidget(m_editors);
    column->addWidget(m_history);
    column->addStretch(1);
    setLayout(column);

    connect(m_end, &QPushButton::clicked, this, &TermForm::endRequested);
    connect(m_successor, &QPushButton::clicked, this, &TermForm::successorRequested);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &TermForm::save);
    retranslate();
}

void TermForm::setTerm(Id term) { show(term, 0, 0); }
void TermForm::setMembership(Id membership) { show(0, membership, 0); }
void TermForm::setVacantOffice(Id office) { show(0, 0, office); }

void TermForm::show(Id term, Id membership, Id office) {
    if (term != m_term.id || membership != m_membership.id || office != m_office)
        m_saver->flush();
    m_term = {};
    m_membership = {};
    m_term.id = term;
    m_membership.id = membership;
    m_office = office;
    refresh();
}

void TermForm::refresh() {
    const FormSaver::Filling filling(*m_saver);
    const Term *term = m_context.queries.term(m_term.id);
    const BodyMembership *membership = m_context.queries.membership(m_membership.id);
    m_term = term ? *term : Term();
    m_membership = membership ? *membership : BodyMembership();
    if (term)
        m_office = 0;
    const Id office = term ? term->office : m_office;
    const DateRange period = term ? m_term.period : m_membership.period;
    if (!m_saver->isBeingEdited(m_person->lineEdit())) {
        m_person->setPersons(m_context.queries, m_context.viewDate.date());
        m_person->setPersonId(term ? m_term.person : m_membership.person);
    }
    m_saver->fill(m_from, period.from);
    m_saver->fill(m_to, period.to);
    m_electedAt->setMeetings(m_context.queries, languageOf(this));
    m_electedAt->setMeetingId(term ? m_term.electedAt : m_membership.electedAt);
    m_saver->fill(m_note, term ? m_term.note : m_membership.note);

    const bool editable = m_context.viewDate.isToday();
    m_editors->setVisible(term || membership);
    m_end->setVisible((term || membership) && editable);
    m_history->setVisible(office != 0);
    m_historyEdge->setVisible(term || membership); // without fields the heading's own is right above
    m_successor->setVisible(editable);
    setFieldsReadOnly(m_editors, !editable);
    const auto entries =
        officeTimeline(m_context.queries, office, m_context.viewDate.date(), languageOf(this));
    m_timeline->setEntries(entries);
    m_historyTitle->setText(entries.isEmpty() ? tr("Nobody has held it yet") : tr("The office over time"));
    m_successor->setText(m_office ? tr("Enter who is electe&d…") : tr("Enter s&uccessor…"));
    showHeading();
    showProblems();
}

Term TermForm::term() const {
    Term term = m_term;
    term.person = m_person->personId();
    term.period = {m_from->date(), m_to->date()};
    term.electedAt = m_electedAt->meetingId();
    term.note = m_note->text().trimmed();
    return term;
}

BodyMembership TermForm::membership() const {
    BodyMembership membership = m_membership;
    membership.person = m_person->personId();
    membership.period = {m_from->date(), m_to->date()};
    membership.electedAt = m_electedAt->meetingId();
    membership.note = m_note->text().trimmed();
    return membership;
}

void TermForm::showHeading() {
    const auto nameOf = [this](Id id) {
        const Person *person = m_context.queries.person(id);
        return person ? person->fullName() : QString();
    };
    if (m_membership.id) {
        const Body *body = m_context.queries.body(m_membership.body);
        m_title->setText(nameOf(m_membership.person));
        m_role->setText(tr("Member of %1").arg(body ? body->name : QString()));
        return;
    }
    const Office *office = m_context.queries.office(m_term.id ? m_term.office : m_office);
    const Body *body = office ? m_context.queries.body(office->body) : nullptr;
    const QString bodyName = body ? body->name : QString();
    if (!office)
        return;
    m_title->setText(m_term.id ? nameOf(m_term.person) : office->title);
    m_role->setText(m_term.id ? tr("%1 of %2").arg(office->title, bodyName)
                              : tr("Nobody holds this office of %1").arg(bodyName));
}

Problems TermForm::problems() const {
    if (m_term.id) {
        const Office *office = m_context.queries.office(m_term.office);
        QList<Term> others;
        for (const Term &other : m_context.queries.facts().terms)
            if (other.office == m_term.office && other.id != m_term.id)
                others.append(other);
        return office ? validate(term(), *office, others) : Problems();
    }
    QList<BodyMembership> others;
    for (const BodyMembership &other : m_context.queries.facts().memberships)
        if (other.body == m_membership.body && other.id != m_membership.id)
            others.append(other);
    return m_membership.id ? validate(membership(), others) : Problems();
}

void TermForm::showProblems() { m_fields.show(problems()); }

void TermForm::save() {
    if (!m_context.viewDate.isToday())
        return;
    showProblems();
    if (!acceptable(problems()))
        return;
    if (m_term.id && term() != m_term)
        m_context.ok(m_context.actions.saveTerm(term()));
    else if (m_membership.id && membership() != m_membership)
        m_context.ok(m_context.actions.saveMembership(membership()));
}

void TermForm::retranslate() {
    m_fields.setLabel("person", tr("&Person"));
    m_fields.setLabel("period", tr("&From"));
    m_fields.setLabel("to", tr("&To"));
    m_fields.setLabel("electedAt", tr("E&lected at"));
    m_fields.setLabel("note", tr("&Note"));
    m_end->setText(tr("En&d…"));
    refresh();
}

} // namespace aarring
