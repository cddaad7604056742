#include "ui/mandate/lifedialogs.h"

#include "actions/attachments.h"
#include "base/formats.h"
#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QLineEdit>
#include <QPushButton>

namespace aarring {

SubmitDialog::SubmitDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_to(new QLineEdit(context.queries.network().owner, this)),
      m_day(new DateEdit(this)) {
    m_to->setObjectName(QStringLiteral("submit.to"));
    m_day->setObjectName(QStringLiteral("submit.day"));
    m_day->setDate(context.queries.today());
    m_toField = addField(QStringLiteral("to"), m_to);
    m_dayField = addField(QStringLiteral("day"), m_day);
    retranslate();
    check();
}

Submission SubmitDialog::submission() const { return {m_to->text(), m_day->date()}; }

Problems SubmitDialog::problems() const { return validate(submission(), m_context.queries.today()); }

Status SubmitDialog::apply() { return m_context.actions.submitMandate(m_version.id, submission()); }

void SubmitDialog::retranslate() {
    setHeading(tr("Submit for approval"), tr("Version %1 goes to the body that approves it. Until it is "
                                             "approved its text can still be corrected, "
                                             "and it can be taken back to draft.")
                                              .arg(m_version.number));
    m_toField->setLabel(tr("Sent &to"));
    m_dayField->setLabel(tr("&Sent on"));
    setButton(tr("Su&bmit"));
}

ApproveDialog::ApproveDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_by(new QLineEdit(
          version.submittedTo.isEmpty() ? context.queries.network().owner : version.submittedTo, this)),
      m_day(new DateEdit(this)),
      m_case(new QLineEdit(version.caseNumber, this)),
      m_validFrom(new DateEdit(this)),
      m_nextRevision(new DateEdit(this)),
      m_choosePaper(plainButton(QStringLiteral("mail-attachment"), this)),
      m_paperName(new Text(TextRole::Caption, this, true)) {
    m_by->setObjectName(QStringLiteral("approve.by"));
    m_day->setObjectName(QStringLiteral("approve.day"));
    m_case->setObjectName(QStringLiteral("approve.case"));
    m_validFrom->setObjectName(QStringLiteral("approve.validFrom"));
    m_nextRevision->setObjectName(QStringLiteral("approve.nextRevision"));
    m_choosePaper->setObjectName(QStringLiteral("approve.paper"));
    m_day->setDate(context.queries.today());
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_caseField = addField(QStringLiteral("caseNumber"), m_case);
    addPair(m_dayField, m_caseField);
    m_validFromField = addField(QStringLiteral("validFrom"), m_validFrom);
    m_nextRevisionField = addField(QStringLiteral("nextRevision"), m_nextRevision);
    addPair(m_validFromField, m_nextRevisionField);
    auto *paper = rowLayout(8);
    paper->addWidget(m_choosePaper);
    paper->addWidget(m_paperName, 1);
    body()->addLayout(paper);
    m_paperName->setWordWrap(true);
    m_validFrom->setDate(version.validFrom);
    m_nextRevision->setDate(version.nextRevision);
    followDay();
    connect(m_day, &DateEdit::valueEdited, this, &ApproveDialog::followDay);
    connect(m_choosePaper, &QPushButton::clicked, this, &ApproveDialog::choosePaper);
    retranslate();
    check();
}

void ApproveDialog::followDay() {
    const QDate day = m_day->date();
    if (!day.isValid())
        return;
    if (!m_validFrom->date().isValid() || m_validFrom->date() == m_followedDay)
        m_validFrom->setDate(day);
    if (!m_nextRevision->date().isValid() || m_nextRevision->date() == usualRevision(m_followedDay))
        m_nextRevision->setDate(usualRevision(day));
    m_followedDay = day;
}

Approval ApproveDialog::approval() const {
    return {m_by->text(), m_day->date(), m_case->text(), m_validFrom->date(), m_nextRevision->date()};
}

Problems ApproveDialog::problems() const {
    return validate(approval(), m_version, m_context.queries.approvedMandate(), m_context.queries.today());
}

Status ApproveDialog::apply() { return m_context.actions.approveMandate(m_version.id, approval(), m_papers); }

void ApproveDialog::choosePaper() {
    const auto path =
        m_context.dialogs.openFile(this, tr("Attach the signed paper"),
                                   tr("Papers (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)"));
    if (!path)
        return;
    const auto file = readAttachment(*path);
    if (file)
        m_papers = {*file};
    else
        m_context.dialogs.tell(this, tr("The paper was not attached"), file.error().text());
    retranslate();
}

void ApproveDialog::retranslate() {
    setHeading(tr("Record the approval"), tr("This is final. Once approved, the text of version %1 is never "
                                             "changed again and the approval cannot be "
                                             "undone. A revision makes the next version; an approval "
                                             "recorded by mistake is withdrawn with day and "
                                             "reason, and the record keeps both.")
                                              .arg(m_version.number));
    m_byField->setLabel(tr("Approved &by"));
    m_dayField->setLabel(tr("&Date"));
    m_caseField->setLabel(tr("Cas&e number"));
    m_validFromField->setLabel(tr("&Valid from"));
    m_nextRevisionField->setLabel(tr("Ne&xt revision"));
    m_choosePaper->setText(tr("Signed &paper…"));
    m_paperName->setText(m_papers.isEmpty() ? tr("None chosen. It can be attached later too.")
                                            : m_papers.first().name);
    setButton(tr("App&rove for good"));
}

WithdrawDialog::WithdrawDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_by(new QLineEdit(version.approvedBy, this)),
      m_day(new DateEdit(this)),
      m_reason(new GrowingTextEdit(this)) {
    m_by->setObjectName(QStringLiteral("withdraw.by"));
    m_day->setObjectName(QStringLiteral("withdraw.day"));
    m_reason->setObjectName(QStringLiteral("withdraw.reason"));
    m_day->setDate(context.queries.today());
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    addPair(m_byField, m_dayField);
    m_reasonField = addField(QStringLiteral("reason"), m_reason);
    retranslate();
    check();
}

Withdrawal WithdrawDialog::withdrawal() const { return {m_by->text(), m_day->date(), m_reason->text()}; }

Problems WithdrawDialog::problems() const {
    return validate(withdrawal(), m_version, m_context.queries.today());
}

Status WithdrawDialog::apply() { return m_context.actions.withdrawMandate(m_version.id, withdrawal()); }

void WithdrawDialog::retranslate() {
    if (m_version.state == MandateState::Dissolved) {
        setHeading(tr("Withdraw the dissolution"),
                   tr("Version %1 applies again, and the network goes on.").arg(m_version.number));
    } else {
        QString before; // what applies instead
        for (const MandateVersion &version : m_context.queries.facts().mandates)
            if (version.state == MandateState::Superseded)
                before = tr("Version %1 applies again.").arg(version.number);
        setHeading(tr("Withdraw the approval"),
                   (tr("Version %1 is submitted again and can be corrected.").arg(m_version.number) +
                    QLatin1Char(' ') + before)
                       .trimmed());
    }
    m_byField->setLabel(tr("Withdrawn &by"));
    m_dayField->setLabel(tr("&Date"));
    m_reasonField->setLabel(tr("&Reason"));
    setButton(tr("&Withdraw"));
}

DissolveDialog::DissolveDialog(const Context &context, const MandateVersion &version, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_version(version),
      m_by(new QLineEdit(context.queries.network().owner, this)),
      m_day(new DateEdit(this)),
      m_case(new QLineEdit(this)) {
    m_by->setObjectName(QStringLiteral("dissolve.by"));
    m_day->setObjectName(QStringLiteral("dissolve.day"));
    m_case->setObjectName(QStringLiteral("dissolve.case"));
    m_day->setDate(context.queries.today());
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_caseField = addField(QStringLiteral("caseNumber"), m_case);
    addPair(m_dayField, m_caseField);
    retranslate();
    check();
}

Dissolution DissolveDialog::dissolution() const { return {m_by->text(), m_day->date(), m_case->text()}; }

Problems DissolveDialog::problems() const {
    return validate(dissolution(), m_version, m_context.queries.today());
}

Status DissolveDialog::apply() { return m_context.actions.dissolveNetwork(m_version.id, dissolution()); }

void DissolveDialog::retranslate() {
    setHeading(tr("Dissolve the network"), tr("The owner has ended the network. Its mandate is at its end: "
                                              "it can be read and printed, but no draft is "
                                              "written any more. This can be undone or withdrawn."));
    m_byField->setLabel(tr("Dissolved &by"));
    m_dayField->setLabel(tr("&Last day"));
    m_caseField->setLabel(tr("Cas&e number"));
    setButton(tr("D&issolve"));
}

} // namespace aarring
