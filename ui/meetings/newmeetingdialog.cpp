#include "ui/meetings/newmeetingdialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
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
      m_start(new TimeEdit(this)),
      m_end(new TimeEdit(this)),
      m_form(new QComboBox(this)),
      m_place(new QLineEdit(this)) {
    const QList<Body> &bodies = context.queries.facts().bodies;
    for (const Body &body : bodies)
        m_body->addItem(body.name, body.id);
    m_body->setCurrentIndex(m_body->findData(context.queries.networkBody()));
    for (int i = 0; i < enumCount<MeetingForm>(); ++i)
        m_form->addItem(label(MeetingForm(i)));
    m_start->setTime(QTime(9, 0));
    m_end->setTime(QTime(12, 0));
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("newMeeting.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    add("title", m_title);
    add("body", m_body)->setVisible(bodies.size() > 1);
    add("date", m_date);
    FormField *start = add("start", m_start);
    addPair(start, add("end", m_end));
    FormField *form = add("form", m_form);
    addPair(form, add("place", m_place));
    retranslate();
    m_title->setFocus();
    check();
}

Meeting NewMeetingDialog::meeting() const {
    Meeting meeting;
    meeting.title = m_title->text();
    meeting.body = m_body->currentData().toLongLong();
    meeting.date = m_date->date();
    meeting.start = m_start->time();
    meeting.end = m_end->time();
    meeting.form = MeetingForm(m_form->currentIndex());
    meeting.place = m_place->text();
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
    const QStringList labels{tr("&Title"), tr("&Body"), tr("&Date"), tr("&From"),
                             tr("T&o"),    tr("Fo&rm"), tr("&Place")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    setButton(tr("Add the &meeting"));
}

} // namespace aarring
