#include "ui/reports/lifedialogs.h"

#include "actions/reports.h"
#include "domain/labels.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

SendReportDialog::SendReportDialog(const Context &context, const Report &report, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_report(report),
      m_to(new QLineEdit(report.recipient)),
      m_case(new QLineEdit(report.caseNumber)),
      m_day(new DateEdit) {
    setObjectName(QStringLiteral("reports.sendDialog"));
    m_to->setObjectName(QStringLiteral("send.to"));
    m_day->setObjectName(QStringLiteral("send.day"));
    m_case->setObjectName(QStringLiteral("send.case"));
    m_day->setDate(context.queries.today());
    m_toField = addField(QStringLiteral("to"), m_to);
    m_dayField = addField(QStringLiteral("day"), m_day);
    m_caseField = addField(QStringLiteral("caseNumber"), m_case);
    addPair(m_dayField, m_caseField);
    retranslate();
    check();
}

ReportSending SendReportDialog::sending() const { return {m_to->text(), m_day->date(), m_case->text()}; }

Problems SendReportDialog::problems() const {
    return validate(sending(), m_report, m_context.queries.today());
}

Status SendReportDialog::apply() { return m_context.actions.sendReport(m_report.id, sending()); }

void SendReportDialog::retranslate() {
    setHeading(
        tr("Record that the report was sent"),
        tr("From now on the report stays as it is, facts and texts, and this cannot be undone. One recorded "
           "by mistake is taken back with a reason, which stays in the history."));
    m_toField->setLabel(tr("Sent &to"));
    m_dayField->setLabel(tr("Sent &on"));
    m_caseField->setLabel(tr("Case num&ber"));
    setButton(tr("&Record it"));
}

ReceiptDialog::ReceiptDialog(const Context &context, const Report &report, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_report(report),
      m_by(new QLineEdit(report.acknowledgedBy.isEmpty() ? report.sentTo : report.acknowledgedBy)),
      m_day(new DateEdit) {
    setObjectName(QStringLiteral("reports.receiptDialog"));
    m_by->setObjectName(QStringLiteral("receipt.by"));
    m_day->setObjectName(QStringLiteral("receipt.day"));
    m_day->setDate(report.acknowledgedOn.isValid() ? report.acknowledgedOn : context.queries.today());
    m_byField = addField(QStringLiteral("by"), m_by);
    m_dayField = addField(QStringLiteral("day"), m_day);
    retranslate();
    check();
}

ReportReceipt ReceiptDialog::receipt() const { return {m_by->text(), m_day->date()}; }

Problems ReceiptDialog::problems() const { return validate(receipt(), m_report, m_context.queries.today()); }

Status ReceiptDialog::apply() { return m_context.actions.acknowledgeReport(m_report.id, receipt()); }

void ReceiptDialog::retranslate() {
    setHeading(tr("Record that the report was acknowledged"),
               tr("The recipient has taken note of it, in a meeting or by answering."));
    m_byField->setLabel(tr("Acknowledged &by"));
    m_dayField->setLabel(tr("&On"));
    setButton(tr("&Record it"));
}

TakeBackDialog::TakeBackDialog(const Context &context, const Report &report, QWidget *parent)
    : FormDialog(parent), m_context(context), m_report(report), m_reason(new QLineEdit) {
    setObjectName(QStringLiteral("reports.takeBackDialog"));
    m_reason->setObjectName(QStringLiteral("takeBack.reason"));
    m_reasonField = addField(QStringLiteral("reason"), m_reason);
    retranslate();
    m_reason->setFocus();
    check();
}

Problems TakeBackDialog::problems() const {
    if (m_reason->text().trimmed().isEmpty())
        return {{QStringLiteral("reason"), tr("Write why the report is taken back.")}};
    return {};
}

Status TakeBackDialog::apply() { return m_context.actions.takeBackReport(m_report.id, m_reason->text()); }

void TakeBackDialog::retranslate() {
    setHeading(tr("Take the report back"),
               tr("It becomes a draft again and can be written in. The reason is kept in the history."));
    m_reasonField->setLabel(tr("&Reason"));
    setButton(tr("&Take it back"));
}

PartDialog::PartDialog(const Context &context, const Report &report, const ReportPart &part, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_report(report),
      m_part(part),
      m_subject(new QComboBox),
      m_title(new QLineEdit(part.title)),
      m_lead(new GrowingTextEdit) {
    setObjectName(QStringLiteral("reports.partDialog"));
    m_subject->setObjectName(QStringLiteral("part.subject"));
    m_title->setObjectName(QStringLiteral("part.title"));
    m_lead->setObjectName(QStringLiteral("part.lead"));
    m_lead->setText(part.lead);
    m_subjectField = addField(QStringLiteral("subject"), m_subject);
    m_titleField = addField(QStringLiteral("title"), m_title);
    m_leadField = addField(QStringLiteral("lead"), m_lead);
    m_subjectField->setVisible(isNew());
    retranslate();
    if (isNew()) {
        m_subject->setCurrentIndex(int(ReportSubject::Own));
        connect(m_subject, &QComboBox::currentIndexChanged, this, &PartDialog::propose);
    }
    check();
}

// Title and facts of the subject; a title of one's own subject is written.
void PartDialog::propose() {
    m_part = newPart(m_context.queries, m_report, ReportSubject(m_subject->currentIndex()));
    m_title->setText(m_part.title);
    m_lead->setText(m_part.lead);
    check();
}

ReportPart PartDialog::part() const {
    ReportPart part = m_part;
    part.report = m_report.id;
    part.title = m_title->text().trimmed();
    part.lead = m_lead->text().trimmed();
    return part;
}

Problems PartDialog::problems() const { return validate(part()); }

Status PartDialog::apply() {
    const auto id = m_context.actions.savePart(part());
    if (!id)
        return id.error();
    emit saved(*id);
    return Done{};
}

void PartDialog::retranslate() {
    setHeading(isNew() ? tr("New part") : tr("Title of the part"));
    m_subjectField->setLabel(tr("&About"));
    m_titleField->setLabel(tr("&Title"));
    m_leadField->setLabel(tr("&Below the title"));
    setButton(isNew() ? tr("A&dd the part") : tr("&Save"));
    const QSignalBlocker blocker(m_subject);
    const int before = m_subject->currentIndex();
    m_subject->clear();
    for (int i = 0; i < enumCount<ReportSubject>(); ++i)
        m_subject->addItem(label(ReportSubject(i)));
    m_subject->setCurrentIndex(before);
}

} // namespace aarring
