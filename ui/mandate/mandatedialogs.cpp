#include "ui/mandate/mandatedialogs.h"

#include "ui/common/typededit.h"

#include <QLineEdit>

namespace aarring {

SubmitDialog::SubmitDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent), m_context(context), m_version(version), m_day(new DateEdit(this)) {
    m_day->setObjectName(QStringLiteral("submit.day"));
    m_day->setDate(context.queries.today());
    m_dayField = addField(QStringLiteral("day"), m_day);
    retranslate();
    check();
}

Problems SubmitDialog::problems() const {
    if (m_day->date().isValid())
        return {};
    return {{QStringLiteral("day"), tr("Write the day it was sent.")}};
}

Status SubmitDialog::apply() { return m_context.actions.submitMandate(m_version.id, m_day->date()); }

void SubmitDialog::retranslate() {
    const QString owner = m_context.queries.network().owner;
    setHeading(
        tr("Submit for approval"),
        owner.isEmpty()
            ? tr("Version %1 goes to the body that approves it. Its text can still be corrected.")
                  .arg(m_version.number)
            : tr("Version %1 goes to %2. Its text can still be corrected.").arg(m_version.number).arg(owner));
    m_dayField->setLabel(tr("&Sent on"));
    setButton(tr("Su&bmit"));
}

ApproveDialog::ApproveDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_by(new QLineEdit(context.queries.network().owner, this)),
      m_day(new DateEdit(this)),
      m_case(new QLineEdit(version.caseNumber, this)) {
    m_by->setObjectName(QStringLiteral("approve.by"));
    m_day->setObjectName(QStringLiteral("approve.day"));
    m_day->setDate(context.queries.today());
    m_case->setObjectName(QStringLiteral("approve.case"));
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_caseField = addField(QStringLiteral("case"), m_case);
    addPair(m_dayField, m_caseField);
    retranslate();
    check();
}

Problems ApproveDialog::problems() const {
    Problems problems;
    if (m_by->text().trimmed().isEmpty())
        problems.append({QStringLiteral("by"), tr("Write who approved it.")});
    if (!m_day->date().isValid())
        problems.append({QStringLiteral("day"), tr("Write the day it was approved.")});
    return problems;
}

Status ApproveDialog::apply() {
    return m_context.actions.approveMandate(m_version.id, m_by->text().trimmed(), m_day->date(),
                                            m_case->text().trimmed());
}

void ApproveDialog::retranslate() {
    setHeading(tr("Record the approval"),
               tr("Once approved, version %1 is never changed again; a revision makes the next one.")
                   .arg(m_version.number));
    m_byField->setLabel(tr("Approved &by"));
    m_dayField->setLabel(tr("&Date"));
    m_caseField->setLabel(tr("Cas&e number"));
    setButton(tr("&Record"));
}

} // namespace aarring
