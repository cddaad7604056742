#pragma once

#include "domain/quietspan.h"
#include "ui/common/context.h"
#include "ui/common/formfield.h"
#include "ui/common/formsaver.h"
#include "ui/common/translated.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aarring {

class DateEdit;

/// A quiet time as people say it: in weeks, from a date to a date, or around Easter. Saves itself.
class QuietPeriodForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit QuietPeriodForm(const Context &context, QWidget *parent = nullptr);
    void setPeriod(const QuietPeriod &period);
    void flush() { m_saver->flush(); }
    void editName(); ///< for one that was just added

protected:
    void retranslate() override;

private:
    QuietPeriod period() const;
    QuietSpan span() const;
    void showSpan(const QuietSpan &span);
    void showForm();
    void showState();
    void save();

    Context m_context;
    QuietPeriod m_period;
    QLineEdit *m_name;
    QComboBox *m_form;
    QList<QWidget *> m_spans;  ///< one for each form, of which one is shown
    QList<QSpinBox *> m_weeks; ///< first and last, as the others
    QList<QSpinBox *> m_days;
    QList<QComboBox *> m_months;
    QList<QComboBox *> m_easter;
    QList<FormField *> m_spanFields; ///< in the order of the forms: first and last of each
    Text *m_preview;                 ///< when that is in the next years
    FormFields m_fields{this, "quiet"};
    FormSaver *m_saver;
};

/// A day that the network judges otherwise than the calendar. Saves itself.
class SpecialDayForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit SpecialDayForm(const Context &context, QWidget *parent = nullptr);
    void setDay(const DayOverride &day);
    void flush() { m_saver->flush(); }
    void editDay();

protected:
    void retranslate() override;

private:
    DayOverride day() const;
    void save();

    Context m_context;
    DayOverride m_day;
    DateEdit *m_date;
    QComboBox *m_kind;
    QLineEdit *m_name;
    Text *m_calendarSays;
    FormFields m_fields{this, "special"};
    FormSaver *m_saver;
};

/// "weeks 8–10", "20 December–2 January", "6 days before to 1 day after Easter Sunday".
QString spanWords(const QuietSpan &span, Language language);

} // namespace aarring
