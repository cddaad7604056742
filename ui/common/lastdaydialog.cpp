#include "ui/common/lastdaydialog.h"

#include "base/formats.h"
#include "ui/common/typededit.h"

namespace aarring {

LastDayDialog::LastDayDialog(const std::function<QString()> &heading, const DateRange &period,
                             QDate suggested, std::function<Status(QDate)> end, QWidget *parent)
    : FormDialog(parent),
      m_headingText(heading),
      m_period(period),
      m_end(std::move(end)),
      m_lastDay(new DateEdit),
      m_field(addField(QStringLiteral("lastDay"), m_lastDay)) {
    m_lastDay->setObjectName(QStringLiteral("dialog.lastDay"));
    m_lastDay->setDate(period.from.isValid() ? std::max(suggested, period.from) : suggested);
    retranslate();
    check();
}

Problems LastDayDialog::problems() const {
    const QString field = QStringLiteral("lastDay");
    if (!m_lastDay->date().isValid())
        return {{field, tr("Write the last day."), false}};
    if (m_period.from.isValid() && m_lastDay->date() < m_period.from)
        return {{field,
                 tr("This is before the first day, %1. Write a later day.")
                     .arg(shortDate(m_period.from, languageOf(this))),
                 false}};
    return {};
}

Status LastDayDialog::apply() { return m_end(m_lastDay->date()); }

void LastDayDialog::retranslate() {
    setHeading(m_headingText(), tr("It stays in the history with its first and last day."));
    m_field->setLabel(tr("&Last day"));
    setButton(tr("&End"));
}

} // namespace aarring
