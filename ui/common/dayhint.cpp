#include "ui/common/dayhint.h"

#include "base/formats.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

namespace aarring {

bool isGrave(const PlanningWarning &warning) { return warning.concern != PlanningConcern::SameWeek; }

QString weekdayAndWeek(QDate day, Language language) {
    return DayHint::tr("%1, week %2", "weekday")
        .arg(capitalised(weekdayName(day.dayOfWeek(), language)))
        .arg(isoWeek(day));
}

DayHint::DayHint(DateEdit *edit, const Warnings &warnings, QWidget *parent)
    : Translated<QWidget>(parent),
      m_edit(edit),
      m_warnings(warnings),
      m_day(new Text(TextRole::Caption, this, true)),
      m_column(columnLayout(2)) {
    setLayout(m_column);
    m_column->addWidget(m_day);
    connect(edit, &QLineEdit::textChanged, this, &DayHint::look);
    retranslate();
}

void DayHint::retranslate() { look(); }

void DayHint::look() {
    const QDate day = m_edit->typedDate();
    QList<PlanningWarning> warnings;
    if (day.isValid())
        warnings = m_warnings(day);
    m_day->setText(day.isValid() ? weekdayAndWeek(day, languageOf(this)) : QString());
    setVisible(day.isValid());
    if (warnings != m_shown || (!m_rows && !warnings.isEmpty())) {
        m_shown = warnings;
        showWarnings();
    }
    QStringList spoken{m_day->text()};
    for (const PlanningWarning &warning : std::as_const(m_shown))
        spoken.append(warning.text);
    setAccessibleName(spoken.join(QLatin1Char(' ')));
    m_edit->setAccessibleDescription(day.isValid() ? accessibleName() : QString());
}

void DayHint::showWarnings() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = columnLayout(2);
    m_rows->setLayout(rows);
    for (const PlanningWarning &warning : std::as_const(m_shown)) {
        const Mark mark = isGrave(warning) ? Mark::Warning : Mark::Open;
        auto *row = rowLayout(6);
        row->addWidget(new MarkLabel(mark, 14), 0, Qt::AlignTop);
        auto *sentence = new Text(TextRole::Caption, capitalised(warning.text), nullptr, !isGrave(warning));
        sentence->setWordWrap(true);
        if (isGrave(warning))
            sentence->setMark(mark);
        row->addWidget(sentence, 1);
        rows->addLayout(row);
    }
    m_column->addWidget(m_rows);
}

} // namespace aarring
