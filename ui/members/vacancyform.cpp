#include "ui/members/vacancyform.h"

#include "base/formats.h"
#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/common/timeline.h"
#include "ui/common/typededit.h"
#include "ui/common/viewdatebar.h"
#include "ui/members/seattimeline.h"

namespace aarring {

VacancyForm::VacancyForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new Text(TextRole::FormTitle, this)),
      m_mark(new MarkLabel(Mark::Failed, 16, this)),
      m_state(new Text(TextRole::BodyStrong, this)),
      m_asked(new Text(TextRole::Body, this)),
      m_askedOn(new DateEdit),
      m_askedField(new FormField(m_askedOn, this)),
      m_fill(plainButton(QStringLiteral("list-add-user"), this)),
      m_markAsked(plainButton({}, this)),
      m_substitute(flatButton({}, this)),
      m_historyTitle(new Text(TextRole::PanelTitle, this)),
      m_timeline(new Timeline(this)) {
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("members.vacancyTitle"));
    m_asked->setWordWrap(true);
    m_asked->setObjectName(QStringLiteral("members.askedText"));
    m_askedOn->setObjectName(QStringLiteral("members.askedOn"));
    m_fill->setObjectName(QStringLiteral("members.fill"));
    m_markAsked->setObjectName(QStringLiteral("members.markAsked"));
    m_substitute->setObjectName(QStringLiteral("members.vacancySubstitute"));

    auto *state = rowLayout(8);
    state->addWidget(m_mark);
    state->addWidget(m_state, 1);
    auto *asking = rowLayout(8);
    asking->addWidget(m_askedField, 1);
    asking->addWidget(m_markAsked, 0, Qt::AlignBottom);
    auto *filling = rowLayout(8);
    filling->addWidget(m_fill);
    filling->addWidget(m_substitute);
    filling->addStretch(1);

    auto *column = columnLayout(12);
    column->addWidget(m_title);
    column->addLayout(state);
    column->addWidget(new Divider(this));
    column->addWidget(m_asked);
    column->addLayout(asking);
    column->addSpacing(4);
    column->addLayout(filling);
    column->addSpacing(4);
    column->addWidget(new Divider(this));
    column->addWidget(m_historyTitle);
    column->addWidget(m_timeline);
    column->addStretch(1);
    setLayout(column);

    connect(m_fill, &QPushButton::clicked, this, &VacancyForm::fillRequested);
    connect(m_substitute, &QPushButton::clicked, this, &VacancyForm::substituteRequested);
    connect(m_markAsked, &QPushButton::clicked, this,
            [this] { m_context.ok(m_context.actions.markAsked(m_seat, m_context.queries.today())); });
    connect(m_askedOn, &DateEdit::valueEdited, this, &VacancyForm::saveAskedOn);
    retranslate();
}

void VacancyForm::setSeat(Id seat) {
    flush();
    m_seat = seat;
    refresh();
}

void VacancyForm::flush() {
    if (m_seat && m_context.viewDate.isToday())
        m_askedOn->take();
}

void VacancyForm::saveAskedOn() {
    const Seat *seat = m_context.queries.seat(m_seat);
    if (!seat || !m_context.viewDate.isToday() || seat->askedOn == m_askedOn->date())
        return;
    if (m_askedOn->date().isValid()) {
        m_context.ok(m_context.actions.markAsked(m_seat, m_askedOn->date()));
        return;
    }
    Seat unasked = *seat;
    unasked.askedOn = {};
    m_context.ok(m_context.actions.saveSeat(unasked));
}

void VacancyForm::refresh() {
    const Seat *seat = m_context.queries.seat(m_seat);
    const Institution *institution = seat ? m_context.queries.institution(seat->institution) : nullptr;
    if (!institution)
        return;
    const QDate day = m_context.viewDate.date();
    m_title->setText(institution->name);
    m_state->setText(m_context.viewDate.isToday() ? tr("The seat is vacant") : tr("The seat was vacant"));
    const bool asked = seat->askedOn.isValid() && (seat->askedOn <= day || m_context.viewDate.isToday());
    const int days = asked ? int(seat->askedOn.daysTo(day)) : 0;
    if (!asked)
        m_asked->setText(tr("The institution has not been asked for a representative."));
    else if (days <= 0)
        m_asked->setText(
            tr("Asked for a representative on %1.").arg(longDate(seat->askedOn, languageOf(this))));
    else
        m_asked->setText(tr("Asked for a representative on %1, %n day(s) ago.", nullptr, days)
                             .arg(longDate(seat->askedOn, languageOf(this))));
    if (m_askedOn->date() != seat->askedOn)
        m_askedOn->setDate(seat->askedOn);
    const bool editable = m_context.viewDate.isToday();
    setFieldsReadOnly(this, !editable);
    for (QPushButton *button : {m_fill, m_markAsked, m_substitute})
        button->setVisible(editable);
    m_askedField->setVisible(editable || asked);
    m_markAsked->setEnabled(seat->askedOn != m_context.queries.today());
    const auto entries = seatTimeline(m_context.queries, m_seat, day, languageOf(this));
    m_timeline->setEntries(entries);
    m_historyTitle->setText(entries.isEmpty() ? tr("Nobody has had this seat yet")
                                              : tr("The seat over time"));
}

void VacancyForm::retranslate() {
    m_askedField->setLabel(tr("As&ked on"));
    m_fill->setText(tr("&Fill the seat…"));
    m_markAsked->setText(tr("&Mark as asked today"));
    m_substitute->setText(tr("Add s&ubstitute…"));
    refresh();
}

} // namespace aarring
