#include "ui/year/quietforms.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

namespace {

constexpr int lastWeek = 53;
constexpr int easterReach = 21; ///< days before and after Easter Sunday that can be chosen
constexpr int yearsShown = 3;
constexpr int days = 100; ///< a date of a span is month × 100 + day

QString easterWords(int day) {
    if (day == 0)
        return QuietPeriodForm::tr("Easter Sunday");
    return day < 0 ? QuietPeriodForm::tr("%n day(s) before Easter Sunday", nullptr, -day)
                   : QuietPeriodForm::tr("%n day(s) after Easter Sunday", nullptr, day);
}

QString dateWords(int date, Language language) {
    return dayAndMonth(QDate(2028, date / days, date % days), language); // a leap year has every day
}

} // namespace

QString spanWords(const QuietSpan &span, Language language) {
    switch (span.form) {
    case QuietForm::Weeks:
        return span.first == span.last ? QuietPeriodForm::tr("week %1").arg(span.first)
                                       : QuietPeriodForm::tr("weeks %1–%2").arg(span.first).arg(span.last);
    case QuietForm::Dates:
        return QuietPeriodForm::tr("%1 to %2", "days")
            .arg(dateWords(span.first, language), dateWords(span.last, language));
    case QuietForm::Easter:
        break;
    }
    if (span.first < 0 && span.last > 0)
        return QuietPeriodForm::tr("%1 days before Easter Sunday to %2 after")
            .arg(-span.first)
            .arg(span.last);
    return QuietPeriodForm::tr("%1 to %2", "days").arg(easterWords(span.first), easterWords(span.last));
}

// ---- Quiet times

QuietPeriodForm::QuietPeriodForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_form(new QComboBox),
      m_preview(new Text(TextRole::Caption, this, true)) {
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(m_fields.add("name", m_name));
    for (int i = 0; i <= int(QuietForm::Easter); ++i)
        m_form->addItem(QString());
    column->addWidget(m_fields.add("span", m_form));
    m_preview->setObjectName(QStringLiteral("quiet.preview"));
    m_preview->setWordWrap(true);
    const auto spin = [](const char *name, int most) {
        auto *box = new QSpinBox;
        box->setObjectName(QStringLiteral("quiet.") + QLatin1String(name));
        box->setRange(1, most);
        return box;
    };
    const auto combo = [](const char *name, int count) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("quiet.") + QLatin1String(name));
        for (int i = 0; i < count; ++i)
            box->addItem(QString());
        return box;
    };
    m_weeks = {spin("firstWeek", lastWeek), spin("lastWeek", lastWeek)};
    m_days = {spin("firstDay", 31), spin("lastDay", 31)};
    m_months = {combo("firstMonth", 12), combo("lastMonth", 12)};
    m_easter = {combo("firstEaster", 2 * easterReach + 1), combo("lastEaster", 2 * easterReach + 1)};
    const auto page = [this, column](bool beside, const QList<QWidget *> &first,
                                     const QList<QWidget *> &last) {
        auto *made = new QWidget;
        auto *rows = columnLayout(12);
        rows->setContentsMargins(0, 0, 0, 0);
        QList<QHBoxLayout *> ends;
        for (const QList<QWidget *> &editors : {first, last}) {
            auto *end = rowLayout(8);
            auto *field = new FormField(editors.first());
            m_spanFields.append(field);
            end->addWidget(field, 1, Qt::AlignBottom);
            for (qsizetype i = 1; i < editors.size(); ++i)
                end->addWidget(editors.at(i), 2, Qt::AlignBottom);
            ends.append(end);
        }
        if (beside) {
            auto *row = rowLayout(8);
            for (QHBoxLayout *end : ends)
                row->addLayout(end, 1);
            rows->addLayout(row);
        } else {
            for (QHBoxLayout *end : ends)
                rows->addLayout(end);
        }
        made->setLayout(rows);
        column->addWidget(made);
        m_spans.append(made);
    };
    page(true, {m_weeks[0]}, {m_weeks[1]});
    page(false, {m_days[0], m_months[0]}, {m_days[1], m_months[1]});
    page(false, {m_easter[0]}, {m_easter[1]});
    column->addWidget(m_preview);
    column->addStretch(1);

    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &QuietPeriodForm::save);
    connect(m_form, &QComboBox::currentIndexChanged, this, &QuietPeriodForm::showForm);
    for (QSpinBox *box : m_weeks + m_days)
        connect(box, &QSpinBox::valueChanged, this, &QuietPeriodForm::showState);
    for (QComboBox *box : m_months + m_easter + QList<QComboBox *>{m_form})
        connect(box, &QComboBox::currentIndexChanged, this, &QuietPeriodForm::showState);
    connect(m_name, &QLineEdit::textEdited, this, &QuietPeriodForm::showState);
    retranslate();
}

void QuietPeriodForm::setPeriod(const QuietPeriod &period) {
    if (period.id != m_period.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_period = period;
    m_saver->fill(m_name, period.name);
    showSpan(readSpan(period.span).value_or(QuietSpan{QuietForm::Weeks, 1, 1}));
    showState();
}

/// All forms stand on the same time of the year, so that changing the form changes little.
void QuietPeriodForm::showSpan(const QuietSpan &span) {
    const int year = m_context.queries.today().year();
    const auto in = quietDays(spanText(span), year);
    const QDate first = in ? in->from : QDate(year, 1, 1), last = in ? in->to : first;
    const QDate easter = easterSunday(year);
    const bool weeks = span.form == QuietForm::Weeks, dates = span.form == QuietForm::Dates,
               near = span.form == QuietForm::Easter;
    m_form->setCurrentIndex(int(span.form));
    showForm();
    for (const int end : {0, 1}) {
        const QDate day = end ? last : first;
        const int said = end ? span.last : span.first;
        if (!m_saver->isBeingEdited(m_weeks[end]))
            m_weeks[end]->setValue(weeks ? said : isoWeek(day));
        if (!m_saver->isBeingEdited(m_days[end]))
            m_days[end]->setValue(dates ? said % days : day.day());
        m_months[end]->setCurrentIndex((dates ? said / days : day.month()) - 1);
        const int fromEaster = near ? said : int(easter.daysTo(day));
        m_easter[end]->setCurrentIndex(std::clamp(fromEaster, -easterReach, easterReach) + easterReach);
    }
}

void QuietPeriodForm::showForm() {
    for (qsizetype i = 0; i < m_spans.size(); ++i)
        m_spans.at(i)->setVisible(i == m_form->currentIndex());
}

QuietSpan QuietPeriodForm::span() const {
    const auto form = QuietForm(m_form->currentIndex());
    const auto end = [&](int i) {
        switch (form) {
        case QuietForm::Weeks:
            return m_weeks[i]->value();
        case QuietForm::Dates:
            return (m_months[i]->currentIndex() + 1) * days + m_days[i]->value();
        case QuietForm::Easter:
            break;
        }
        return m_easter[i]->currentIndex() - easterReach;
    };
    return {form, end(0), end(1)};
}

QuietPeriod QuietPeriodForm::period() const {
    QuietPeriod period = m_period;
    period.name = m_name->text().simplified();
    period.span = spanText(span());
    return period;
}

void QuietPeriodForm::showState() {
    Problems problems = validate(period());
    for (Problem &problem : problems)
        if (problem.field == QStringLiteral("span"))
            problem.message = tr("No year has these days. The last one must not come before the first.");
    m_fields.show(problems);
    const Language language = languageOf(this);
    QStringList lines;
    for (int year = m_context.queries.today().year(); lines.size() < yearsShown; ++year) {
        const auto in = quietDays(period().span, year);
        lines.append(in ? tr("%1: %2 to %3", "year, day, day")
                              .arg(year)
                              .arg(dayAndMonth(in->from, language), dayAndMonth(in->to, language))
                        : tr("%1: never", "year").arg(year));
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void QuietPeriodForm::save() {
    showState();
    const QuietPeriod period = this->period();
    if (period.id && period != m_period && acceptable(validate(period)))
        m_context.ok(m_context.actions.saveQuietPeriod(period));
}

void QuietPeriodForm::editName() {
    m_name->setFocus();
    m_name->selectAll();
}

void QuietPeriodForm::retranslate() {
    const FormSaver::Filling filling(*m_saver);
    m_fields.setLabel("name", tr("&Name"));
    m_fields.setLabel("span", tr("&When, every year"));
    const QStringList forms{tr("In the same weeks"), tr("On the same dates"), tr("Around Easter")};
    for (int i = 0; i < forms.size(); ++i)
        m_form->setItemText(i, forms.at(i));
    const QStringList ends{tr("&First week"), tr("&Last week"), tr("&First day"),
                           tr("&Last day"),   tr("&First day"), tr("&Last day")};
    for (qsizetype i = 0; i < ends.size(); ++i)
        m_spanFields.at(i)->setLabel(ends.at(i));
    for (QComboBox *months : std::as_const(m_months)) {
        for (int i = 0; i < 12; ++i)
            months->setItemText(i, monthName(i + 1, languageOf(this)));
    }
    m_months[0]->setAccessibleName(tr("Month of the first day"));
    m_months[1]->setAccessibleName(tr("Month of the last day"));
    for (QComboBox *box : std::as_const(m_easter))
        for (int i = 0; i < box->count(); ++i) {
            const int day = i - easterReach;
            const int weekday = (day % 7 + 6 + 7) % 7 + 1;
            box->setItemText(
                i, day ? tr("%1, %2", "Monday, 6 days before Easter Sunday")
                             .arg(capitalised(weekdayName(weekday, languageOf(this))), easterWords(day))
                       : easterWords(day));
        }
    showState();
}

// ---- Special days

SpecialDayForm::SpecialDayForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_date(new DateEdit),
      m_kind(new QComboBox),
      m_name(new QLineEdit),
      m_calendarSays(new Text(TextRole::Caption, this, true)) {
    for (int i = 0; i < enumCount<DayKind>(); ++i)
        m_kind->addItem(QString());
    m_calendarSays->setWordWrap(true);
    auto *column = columnLayout(12);
    setLayout(column);
    column->addWidget(m_fields.add("day", m_date));
    column->addWidget(m_calendarSays);
    column->addWidget(m_fields.add("kind", m_kind));
    column->addWidget(m_fields.add("name", m_name));
    column->addStretch(1);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &SpecialDayForm::save);
    retranslate();
}

void SpecialDayForm::setDay(const DayOverride &day) {
    if (day.id != m_day.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_day = day;
    m_saver->fill(m_date, day.day);
    m_kind->setCurrentIndex(int(day.kind));
    m_saver->fill(m_name, day.name);
    m_fields.show(validate(day, m_context.queries.dayOverrides()));
    const Queries &queries = m_context.queries;
    const auto holiday = Calendar(queries.network().country, {}, {}).holiday(day.day);
    m_calendarSays->setText(holiday ? tr("The calendar says: %1.").arg(holiday->name)
                                    : tr("The calendar says nothing of this day."));
}

DayOverride SpecialDayForm::day() const {
    DayOverride day = m_day;
    day.day = m_date->date();
    day.kind = DayKind(m_kind->currentIndex());
    day.name = m_name->text().simplified();
    return day;
}

void SpecialDayForm::save() {
    const DayOverride day = this->day();
    const Problems problems = validate(day, m_context.queries.dayOverrides());
    m_fields.show(problems);
    if (day.id && day != m_day && acceptable(problems))
        m_context.ok(m_context.actions.saveDayOverride(day));
}

void SpecialDayForm::editDay() {
    m_date->setFocus();
    m_date->selectAll();
}

void SpecialDayForm::retranslate() {
    const FormSaver::Filling filling(*m_saver);
    m_fields.setLabel("day", tr("&Day"));
    m_fields.setLabel("kind", tr("&What it is in this network"));
    m_fields.setLabel("name", tr("W&hy"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, label(DayKind(i)));
}

} // namespace aarring
