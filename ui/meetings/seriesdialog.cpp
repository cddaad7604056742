#include "ui/meetings/seriesdialog.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace aarring {

SeriesDialog::SeriesDialog(const Context &context, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_title(new QLineEdit(this)),
      m_body(new QComboBox(this)),
      m_first(new DateEdit(this)),
      m_until(new DateEdit(this)),
      m_rhythm(new QComboBox(this)),
      m_every(new QSpinBox(this)),
      m_count(new QSpinBox(this)),
      m_start(new TimeEdit(this)),
      m_end(new TimeEdit(this)),
      m_form(new QComboBox(this)),
      m_place(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    const QList<Body> &bodies = context.queries.facts().bodies;
    for (const Body &body : bodies)
        m_body->addItem(body.name, body.id);
    // Meetings at regular days are usually those of a group.
    m_body->setCurrentIndex(m_body->count() - 1);
    for (int i = 0; i < enumCount<MeetingForm>(); ++i)
        m_form->addItem(label(MeetingForm(i)));
    m_rhythm->addItems({QString(), QString()});
    m_every->setRange(1, 26);
    m_every->setValue(4);
    m_count->setRange(1, mostInSeries);
    m_count->setValue(6);
    m_start->setTime(QTime(9, 0));
    m_end->setTime(QTime(10, 0));
    const auto add = [this](const char *name, QWidget *editor) {
        editor->setObjectName(QStringLiteral("series.") + QLatin1String(name));
        m_fields.append(addField(QLatin1String(name), editor));
        return m_fields.last();
    };
    FormField *title = add("title", m_title);
    addPair(title, add("body", m_body));
    m_fields.last()->setVisible(bodies.size() > 1);
    FormField *first = add("date", m_first);
    addPair(first, add("until", m_until));
    FormField *rhythm = add("rhythm", m_rhythm);
    addPair(rhythm, add("every", m_every));
    FormField *count = add("count", m_count);
    addPair(count, add("form", m_form));
    FormField *start = add("start", m_start);
    addPair(start, add("end", m_end));
    add("place", m_place);
    setTabOrder(m_count, m_form);
    setTabOrder(m_form, m_start);
    m_list->setProperty("field", true);
    m_list->setMinimumHeight(130);
    add("days", m_list);
    connect(m_first, &DateEdit::valueEdited, this, &SeriesDialog::showDays);
    connect(m_until, &DateEdit::valueEdited, this, &SeriesDialog::showDays);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &SeriesDialog::showDays);
    connect(m_every, &QSpinBox::valueChanged, this, &SeriesDialog::showDays);
    connect(m_count, &QSpinBox::valueChanged, this, &SeriesDialog::showDays);
    connect(m_list, &QListWidget::itemChanged, this, &SeriesDialog::check);
    setMinimumWidth(600);
    retranslate();
    m_title->setFocus();
    check();
}

void SeriesDialog::showDays() {
    SeriesPlan plan;
    plan.first = m_first->date();
    plan.rhythm = m_rhythm->currentIndex() == 0 ? SeriesRhythm::Weeks : SeriesRhythm::WeekdayOfMonth;
    plan.every = m_every->value();
    plan.until = m_until->date();
    plan.count = plan.until.isValid() ? 0 : m_count->value();
    m_count->setEnabled(!plan.until.isValid());
    m_days = seriesDays(plan, m_context.queries.facts().calendar);
    const Language language = languageOf(this);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SeriesDay &day : std::as_const(m_days)) {
        const QString wanted = longDateWithWeekday(day.date, language);
        auto *item = new QListWidgetItem(
            day.closed.isEmpty() ? wanted
                                 : tr("%1 instead of %2 (%3)", "day, day, holiday")
                                       .arg(longDateWithWeekday(day.instead, language), wanted, day.closed),
            m_list);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    check();
}

QList<Meeting> SeriesDialog::meetings() const {
    QList<Meeting> made;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (m_list->item(int(i))->checkState() != Qt::Checked)
            continue;
        Meeting meeting;
        meeting.title = m_title->text().trimmed();
        meeting.body = m_body->currentData().toLongLong();
        meeting.date = m_days[i].closed.isEmpty() ? m_days[i].date : m_days[i].instead;
        meeting.start = m_start->time();
        meeting.end = m_end->time();
        meeting.form = MeetingForm(m_form->currentIndex());
        meeting.place = m_place->text().trimmed();
        made.append(meeting);
    }
    return made;
}

Problems SeriesDialog::problems() const {
    if (!m_first->date().isValid())
        return {{QStringLiteral("date"), tr("Write the day of the first meeting.")}};
    if (m_until->date().isValid() && m_until->date() < m_first->date())
        return {{QStringLiteral("until"), tr("The last day is before the first. Write a later last day.")}};
    const QList<Meeting> all = meetings();
    if (all.isEmpty())
        return {{QStringLiteral("days"), tr("Mark at least one day.")}};
    return validate(all.constFirst());
}

Status SeriesDialog::apply() {
    const QList<Meeting> all = meetings();
    if (auto done = m_context.actions.addSeries(all); !done)
        return done;
    emit added(all.constFirst().date);
    return Done{};
}

void SeriesDialog::retranslate() {
    setHeading(tr("Series of meetings"), tr("Each becomes a meeting of its own that can be moved."));
    const QStringList labels{tr("&Title"),  tr("&Body"),  tr("First &day"), tr("&Last day, if any"),
                             tr("&Rhythm"), tr("&Every"), tr("&Number"),    tr("For&m"),
                             tr("&From"),   tr("T&o"),    tr("&Place"),     tr("Da&ys")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    m_rhythm->setItemText(0, tr("Weeks, same weekday"));
    m_rhythm->setItemText(1, tr("Months, as the second Tuesday"));
    setButton(tr("&Add the meetings"));
    showDays();
}

} // namespace aarring
