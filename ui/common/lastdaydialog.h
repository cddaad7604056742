#pragma once

#include "base/daterange.h"
#include "ui/common/formdialog.h"

#include <functional>

namespace aarring {

class DateEdit;

/// "End…": asks for the last day of something that began on `period.from`.
class LastDayDialog : public FormDialog {
    Q_OBJECT

public:
    /// `end` does it and tells how it went; `heading` is asked again when the language changes.
    LastDayDialog(const std::function<QString()> &heading, const DateRange &period, QDate suggested,
                  std::function<Status(QDate)> end, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    std::function<QString()> m_headingText;
    DateRange m_period;
    std::function<Status(QDate)> m_end;
    DateEdit *m_lastDay;
    FormField *m_field;
};

} // namespace aarring
