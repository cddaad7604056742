#include "ui/meetings/approvaldialog.h"

#include "base/formats.h"
#include "ui/common/panel.h"

#include <QComboBox>

namespace aarring {

ApprovalDialog::ApprovalDialog(const Context &context, Id meeting, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_meeting(meeting),
      m_at(new QComboBox),
      m_atField(addField(QStringLiteral("at"), m_at)) {
    m_at->setObjectName(QStringLiteral("approval.at"));
    QList<Meeting> later;
    const Meeting *of = context.queries.meeting(meeting);
    for (const Meeting &other : context.queries.facts().meetings)
        if (of && other.id != meeting && other.body == of->body && other.takesPlace() &&
            other.date >= of->date)
            later.append(other);
    std::sort(later.begin(), later.end(), [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
    for (const Meeting &other : later)
        m_at->addItem(tr("%1, %2", "day, meeting").arg(longDate(other.date, languageOf(this)), other.title),
                      other.id);
    m_at->addItem(QString(), Id(0));
    retranslate();
    check();
}

Status ApprovalDialog::apply() {
    return m_context.actions.approveMinutes(m_meeting, m_at->currentData().toLongLong());
}

void ApprovalDialog::retranslate() {
    setHeading(
        tr("Approve the minutes"),
        tr("Items, minutes and attendance do not change after this. They can be reopened with a reason."));
    m_atField->setLabel(tr("Approved a&t"));
    m_at->setItemText(m_at->count() - 1, tr("In another way, not at a meeting"));
    setButton(tr("&Approve"));
}

} // namespace aarring
