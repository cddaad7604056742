#include "ui/meetings/otherdaydialog.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/dayhint.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

OtherDayDialog::OtherDayDialog(const Context &context, What what, const Meeting &meeting, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_what(what),
      m_meeting(meeting),
      m_date(new DateEdit(this)),
      m_start(new TimeEdit(this)),
      m_end(new TimeEdit(this)),
      m_form(new QComboBox(this)),
      m_place(new QLineEdit(this)) {
    for (int i = 0; i < enumCount<MeetingForm>(); ++i)
        m_form->addItem(label(MeetingForm(i)));
    m_start->setTime(meeting.start);
    m_end->setTime(meeting.end);
    m_form->setCurrentIndex(int(meeting.form));
    m_place->setText(meeting.place);
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("otherDay.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    add("date", m_date);
    auto *hint = new DayHint(
        m_date,
        [this](QDate day) {
            Meeting made = instead();
            made.date = day;
            const Queries &queries = m_context.queries;
            return planningWarnings(made, queries.facts(), queries.today(), languageOf(this));
        },
        this);
    hint->setObjectName(QStringLiteral("otherDay.hint"));
    body()->addWidget(hint);
    for (TypedEdit *typed : {m_start, m_end})
        connect(typed, &TypedEdit::valueEdited, hint, &DayHint::look);
    connect(m_form, &QComboBox::currentIndexChanged, hint, &DayHint::look);
    FormField *start = add("start", m_start);
    addPair(start, add("end", m_end));
    FormField *form = add("form", m_form);
    addPair(form, add("place", m_place));
    // A copy is written on afterwards, like any other meeting.
    for (qsizetype i = 1; i < m_fields.size(); ++i)
        m_fields[i]->setVisible(what == What::Postpone);
    retranslate();
    m_date->setFocus();
    check();
}

Meeting OtherDayDialog::instead() const {
    Meeting made = copyOf(m_meeting, m_date->date());
    made.start = m_start->time();
    made.end = m_end->time();
    made.form = MeetingForm(m_form->currentIndex());
    made.place = m_place->text().trimmed();
    return made;
}

Problems OtherDayDialog::problems() const { return validate(instead()); }

Status OtherDayDialog::apply() {
    const Result<Id> made = m_what == What::Copy ? m_context.actions.copyMeeting(m_meeting.id, m_date->date())
                                                 : m_context.actions.postponeMeeting(m_meeting.id, instead());
    if (!made)
        return made.error();
    emit added(*made);
    return Done{};
}

void OtherDayDialog::retranslate() {
    if (m_what == What::Copy)
        setHeading(tr("Copy the meeting"), tr("A new meeting with the same programme, without minutes."));
    else
        setHeading(tr("Postpone the meeting"), tr("A new meeting is held instead, perhaps in another form. "
                                                  "What has not been dealt with moves there; "
                                                  "this one stays as postponed."));
    const QStringList labels{tr("New &date"), tr("&From"), tr("T&o"), tr("Fo&rm"), tr("&Place")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    setButton(m_what == What::Copy ? tr("&Copy") : tr("&Postpone"));
}

} // namespace aarring
