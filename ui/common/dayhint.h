#pragma once

#include "domain/planningwarnings.h"
#include "ui/common/translated.h"

#include <functional>

class QVBoxLayout;

namespace aarring {

class DateEdit;
class Text;

/// Beside or under a date field: the weekday and week of the day that stands there, already while it is typed, and what
/// speaks against it. Nothing of it stops anybody.
///
///     new DayHint(m_date, [this](QDate day) { … return planningWarnings(meeting, facts, today, language); })
class DayHint : public Translated<QWidget> {
    Q_OBJECT

public:
    using Warnings = std::function<QList<PlanningWarning>(QDate)>;
    /// `warnings` is asked for each valid day.
    DayHint(DateEdit *edit, const Warnings &warnings, QWidget *parent = nullptr);
    /// Looks again, when something else that counts has changed (the times, the form, the file).
    void look();
    const QList<PlanningWarning> &shown() const { return m_shown; }

protected:
    void retranslate() override;

private:
    void showWarnings();

    DateEdit *m_edit;
    Warnings m_warnings;
    QList<PlanningWarning> m_shown;
    Text *m_day;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};

/// Whether a warning is told with the warning's mark; the others are only said.
bool isGrave(const PlanningWarning &warning);
/// "Wednesday, week 24".
QString weekdayAndWeek(QDate day, Language language);

} // namespace aarring
