#include "ui/meetings/meetingfacts.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/dayhint.h"
#include "ui/common/formsaver.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace aarring {

MeetingFacts::MeetingFacts(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context) {
    auto *layout = columnLayout(12);
    setLayout(layout);
    // Tab goes through them in the order they are made.
    m_title = new QLineEdit(this);
    m_body = new QComboBox(this);
    m_date = new DateEdit(this);
    m_state = new QComboBox(this);
    m_start = new TimeEdit(this);
    m_end = new TimeEdit(this);
    m_replyBy = new DateEdit(this);
    m_lastDay = new DateEdit(this);
    m_form = new QComboBox(this);
    m_kind = new QComboBox(this);
    m_place = new QLineEdit(this);
    m_host = new QLineEdit(this);
    m_link = new QLineEdit(this);
    m_theme = new QLineEdit(this);
    m_chair = new PersonCombo(this);
    m_secretary = new PersonCombo(this);
    m_practical = new GrowingTextEdit(this);
    m_counts = new QCheckBox(this);
    m_note = new GrowingTextEdit(this);
    for (int i = 0; i < enumCount<MeetingForm>(); ++i)
        m_form->addItem(QString());
    for (int i = 0; i < enumCount<MeetingKind>(); ++i)
        m_kind->addItem(QString());
    for (int i = 0; i < enumCount<MeetingState>(); ++i)
        m_state->addItem(QString());
    layout->addWidget(m_fields.add("title", m_title));
    layout->addWidget(m_fields.add("body", m_body));
    FormField *date = m_fields.add("date", m_date);
    FormField *state = m_fields.add("state", m_state);
    layout->addLayout(besideEachOther({date, state}));
    m_hint = new DayHint(
        m_date,
        [this](QDate day) {
            Meeting meeting = this->meeting();
            meeting.date = day;
            const Queries &queries = m_context.queries;
            return planningWarnings(meeting, queries.facts(), queries.today(), languageOf(this));
        },
        this);
    m_hint->setObjectName(QStringLiteral("meeting.hint"));
    layout->addWidget(m_hint);
    FormField *start = m_fields.add("start", m_start);
    layout->addLayout(besideEachOther({start, m_fields.add("end", m_end)}));
    FormField *replyBy = m_fields.add("replyBy", m_replyBy);
    layout->addLayout(besideEachOther({replyBy, m_fields.add("lastDay", m_lastDay)}));
    FormField *form = m_fields.add("form", m_form);
    layout->addLayout(besideEachOther({form, m_fields.add("kind", m_kind)}));
    for (const auto &[editor, name] : {std::pair<QWidget *, const char *>{m_place, "place"},
                                       {m_host, "host"},
                                       {m_link, "link"},
                                       {m_theme, "theme"},
                                       {m_chair, "chair"},
                                       {m_secretary, "secretary"},
                                       {m_practical, "practical"}})
        layout->addWidget(m_fields.add(name, editor));
    m_counts->setObjectName(QStringLiteral("meeting.counts"));
    layout->addWidget(m_counts);
    layout->addWidget(m_fields.add("note", m_note));
    layout->addStretch(1);
    m_saver = new FormSaver(this);
    for (PersonCombo *combo : {m_chair, m_secretary})
        connect(combo, &PersonCombo::personChanged, this, [this] {
            if (check())
                emit edited(meeting());
        });
    connect(m_saver, &FormSaver::save, this, [this] {
        if (check())
            emit edited(meeting());
    });
    for (TypedEdit *typed : {static_cast<TypedEdit *>(m_start), static_cast<TypedEdit *>(m_end),
                             static_cast<TypedEdit *>(m_lastDay)})
        connect(typed, &TypedEdit::valueEdited, m_hint, &DayHint::look);
    for (QComboBox *box : {m_form, m_state, m_body})
        connect(box, &QComboBox::activated, m_hint, &DayHint::look);
    retranslate();
}

void MeetingFacts::setBodies() {
    const QList<Body> &bodies = m_context.queries.facts().bodies;
    m_body->clear();
    for (const Body &body : bodies)
        m_body->addItem(body.name, body.id);
    m_fields.field("body")->setVisible(bodies.size() > 1);
}

void MeetingFacts::setMeeting(const Meeting &meeting) {
    const bool other = meeting.id != m_meeting.id;
    m_meeting = meeting;
    const FormSaver::Filling filling(*m_saver);
    const auto free = [&](const QWidget *editor) { return other || !m_saver->isBeingEdited(editor); };
    if (free(m_title))
        m_title->setText(meeting.title);
    setBodies();
    m_body->setCurrentIndex(m_body->findData(meeting.body));
    const std::pair<DateEdit *, QDate> days[]{
        {m_date, meeting.date}, {m_lastDay, meeting.lastDay}, {m_replyBy, meeting.replyBy}};
    for (const auto &[edit, day] : days)
        if (free(edit))
            edit->setDate(day);
    const std::pair<PersonCombo *, Id> persons[]{{m_chair, meeting.chair}, {m_secretary, meeting.secretary}};
    for (const auto &[combo, person] : persons) {
        combo->setPersons(m_context.queries,
                          meeting.date.isValid() ? meeting.date : m_context.queries.today());
        if (other || !combo->hasFocus())
            combo->setPersonId(person);
    }
    m_kind->setCurrentIndex(int(meeting.kind));
    if (free(m_start))
        m_start->setTime(meeting.start);
    if (free(m_end))
        m_end->setTime(meeting.end);
    m_form->setCurrentIndex(int(meeting.form));
    m_state->setCurrentIndex(int(meeting.state));
    const std::pair<QLineEdit *, QString> lines[]{
        {m_place, meeting.place}, {m_host, meeting.host}, {m_link, meeting.link}, {m_theme, meeting.theme}};
    for (const auto &[line, text] : lines)
        if (free(line) && line->text() != text) {
            line->setText(text);
            line->setCursorPosition(0); // long names are read from their beginning
        }
    m_counts->setChecked(meeting.counts);
    if (free(m_note))
        m_note->setText(meeting.note);
    if (free(m_practical))
        m_practical->setText(meeting.practical);
    if (other)
        m_fields.show({});
    m_hint->look(); // the file may have changed elsewhere: another meeting on that day
}

Meeting MeetingFacts::meeting() const {
    Meeting meeting = m_meeting;
    meeting.title = m_title->text();
    meeting.body = m_body->currentData().toLongLong();
    meeting.date = m_date->date();
    meeting.lastDay = m_lastDay->date();
    meeting.replyBy = m_replyBy->date();
    meeting.kind = MeetingKind(m_kind->currentIndex());
    meeting.theme = m_theme->text();
    meeting.chair = m_chair->personId();
    meeting.secretary = m_secretary->personId();
    meeting.practical = m_practical->text();
    meeting.start = m_start->time();
    meeting.end = m_end->time();
    meeting.form = MeetingForm(m_form->currentIndex());
    meeting.state = MeetingState(m_state->currentIndex());
    meeting.place = m_place->text();
    meeting.link = m_link->text();
    meeting.host = m_host->text();
    meeting.counts = m_counts->isChecked();
    meeting.note = m_note->text();
    return meeting;
}

bool MeetingFacts::check() {
    const Problems problems = validate(meeting());
    m_fields.show(problems);
    return acceptable(problems);
}

void MeetingFacts::flush() { m_saver->flush(); }

void MeetingFacts::focusTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void MeetingFacts::retranslate() {
    m_fields.setLabel("title", tr("&Title"));
    m_fields.setLabel("body", tr("&Body"));
    m_fields.setLabel("date", tr("&Date"));
    m_fields.setLabel("state", tr("St&ate"));
    m_fields.setLabel("start", tr("&From"));
    m_fields.setLabel("end", tr("T&o"));
    m_fields.setLabel("form", tr("Fo&rm"));
    m_fields.setLabel("place", tr("&Place"));
    m_fields.setLabel("link", tr("&Link"));
    m_fields.setLabel("host", tr("&Host"));
    m_fields.setLabel("note", tr("Not&e"));
    m_fields.setLabel("lastDay", tr("Last day, if several"));
    m_fields.setLabel("replyBy", tr("Apologies by"));
    m_fields.setLabel("kind", tr("Kind"));
    m_fields.setLabel("theme", tr("Theme"));
    m_fields.setLabel("chair", tr("Chaired by"));
    m_fields.setLabel("secretary", tr("Minutes by"));
    m_fields.setLabel("practical", tr("Practical information"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(MeetingKind(i)));
    m_counts->setText(tr("&Counts towards the mandate"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, label(MeetingForm(i)));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(MeetingState(i)));
}

} // namespace aarring
