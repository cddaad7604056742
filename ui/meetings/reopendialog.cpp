#include "ui/meetings/reopendialog.h"

#include "ui/common/panel.h"

#include <QLineEdit>

namespace aarring {

ReopenDialog::ReopenDialog(const Context &context, Id meeting, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_meeting(meeting),
      m_reason(new QLineEdit),
      m_reasonField(addField(QStringLiteral("reason"), m_reason)) {
    m_reason->setObjectName(QStringLiteral("reopen.reason"));
    retranslate();
    m_reason->setFocus();
    check();
}

Problems ReopenDialog::problems() const {
    if (m_reason->text().trimmed().isEmpty())
        return {{QStringLiteral("reason"), tr("Write why the minutes are reopened.")}};
    return {};
}

Status ReopenDialog::apply() { return m_context.actions.reopenMinutes(m_meeting, m_reason->text()); }

void ReopenDialog::retranslate() {
    setHeading(tr("Reopen the minutes"), tr("They become a draft again. The reason is kept in the history."));
    m_reasonField->setLabel(tr("&Reason"));
    setButton(tr("&Reopen"));
}

} // namespace aarring
