#include "ui/meetings/newmeetingdialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/dayhint.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

NewMeetingDialog::NewMeetingDialog(const Context &context, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_title(new QLineEdit(this)),
      m_body(new QComboBox(this)),
      m_date(new DateEdit(this)),
      m_lastDay(new DateEdit(this)),
      m_start(new TimeEdit(this)),
      m_end(new TimeEdit(this)),
      m_form(new QComboBox(this)),
      m_place(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_theme(new QLineEdit(this)) {
    const QList<Body> &bodies = context.queries.facts().bodies;
    for (const Body &body : bodies)
        m_body->addItem(body.name, body.id);
    m_body->setCurrentIndex(m_body->findData(context.queries.networkBody()));
    for (int i = 0; i < enumCount<MeetingForm>(); ++i)
        m_form->addItem(label(MeetingForm(i)));
    for (int i = 0; i < enumCount<MeetingKind>(); ++i)
        m_kind->addItem(label(MeetingKind(i)));
    m_start->setTime(QTime(9, 0));
    m_end->setTime(QTime(12, 0));
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("newMeeting.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    add("title", m_title);
    add("body", m_body)->setVisible(bodies.size() > 1);
    const auto pair = [&](const char *left, QWidget *leftEditor, const char *right, QWidget *rightEditor) {
        FormField *first = add(left, leftEditor);
        addPair(first, add(right, rightEditor));
    };
    pair("date", m_date, "lastDay", m_lastDay);
    auto *hint = new DayHint(
        m_date,
        [this](QDate day) {
            Meeting meeting = this->meeting();
            meeting.date = day;
            const Queries &queries = m_context.queries;
            return planningWarnings(meeting, queries.facts(), queries.today(), languageOf(this));
        },
        this);
    hint->setObjectName(QStringLiteral("newMeeting.hint"));
    body()->addWidget(hint);
    for (TypedEdit *typed : {static_cast<TypedEdit *>(m_start), static_cast<TypedEdit *>(m_end),
                             static_cast<TypedEdit *>(m_lastDay)})
        connect(typed, &TypedEdit::valueEdited, hint, &DayHint::look);
    for (QComboBox *box : {m_form, m_body})
        connect(box, &QComboBox::currentIndexChanged, hint, &DayHint::look);
    pair("start", m_start, "end", m_end);
    pair("form", m_form, "place", m_place);
    pair("kind", m_kind, "theme", m_theme);
    retranslate();
    m_title->setFocus();
    check();
}

Meeting NewMeetingDialog::meeting() const {
    Meeting meeting;
    meeting.title = m_title->text();
    meeting.body = m_body->currentData().toLongLong();
    meeting.date = m_date->date();
    meeting.lastDay = m_lastDay->date();
    meeting.start = m_start->time();
    meeting.end = m_end->time();
    meeting.form = MeetingForm(m_form->currentIndex());
    meeting.place = m_place->text();
    meeting.kind = MeetingKind(m_kind->currentIndex());
    meeting.theme = m_theme->text();
    return meeting;
}

Problems NewMeetingDialog::problems() const { return validate(meeting()); }

Status NewMeetingDialog::apply() {
    const Result<Id> saved = m_context.actions.saveMeeting(meeting());
    if (!saved)
        return saved.error();
    emit added(*saved);
    return Done{};
}

void NewMeetingDialog::retranslate() {
    setHeading(tr("New meeting"));
    const QStringList labels{tr("&Title"), tr("&Body"), tr("&Date"), tr("Last day, if several"),
                             tr("&From"),  tr("T&o"),   tr("Fo&rm"), tr("&Place"),
                             tr("Kind"),   tr("Theme")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    setButton(tr("Add the &meeting"));
}

} // namespace aarring
