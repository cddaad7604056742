#include "ui/reports/reportdialog.h"

#include "actions/reports.h"
#include "domain/labels.h"
#include "domain/reportlife.h"
#include "ui/common/typededit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aarring {

ReportDialog::ReportDialog(const Context &context, const Report &report, QWidget *parent)
    : FormDialog(parent), m_context(context), m_before(report) {
    setObjectName(QStringLiteral("reports.dialog"));
    const auto named = [](auto *editor, const char *name) {
        editor->setObjectName(QLatin1String(name));
        return editor;
    };
    m_kind = named(new QComboBox, "report.kind");
    m_grant = named(new QComboBox, "report.grant");
    m_from = named(new DateEdit, "report.from");
    m_to = named(new DateEdit, "report.to");
    m_title = named(new QLineEdit, "report.title");
    m_due = named(new DateEdit, "report.due");
    m_recipient = named(new QLineEdit, "report.recipient");
    m_caseNumber = named(new QLineEdit, "report.caseNumber");
    m_like = named(new QComboBox, "report.like");
    m_texts = named(new QCheckBox, "report.texts");
    m_kindField = addField(QStringLiteral("kind"), m_kind);
    m_grantField = addField(QStringLiteral("grant"), m_grant);
    m_fromField = addField(QStringLiteral("period"), m_from);
    m_toField = addField(QStringLiteral("periodTo"), m_to);
    addPair(m_fromField, m_toField);
    m_titleField = addField(QStringLiteral("title"), m_title);
    m_dueField = addField(QStringLiteral("due"), m_due);
    m_caseField = addField(QStringLiteral("caseNumber"), m_caseNumber);
    addPair(m_dueField, m_caseField);
    m_recipientField = addField(QStringLiteral("recipient"), m_recipient);
    m_likeField = addField(QStringLiteral("like"), m_like);
    body()->addWidget(m_texts);
    m_kind->setEnabled(isNew());
    m_likeField->setVisible(isNew());
    m_texts->setVisible(isNew());
    retranslate();
    if (isNew()) {
        m_kind->setCurrentIndex(int(usualReportKind(m_context.queries.facts(), m_context.queries.rules())));
        proposeAll();
    } else {
        m_proposed = report;
        show(report);
        m_caseNumber->setText(report.caseNumber);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportDialog::proposeAll);
    connect(m_grant, &QComboBox::currentIndexChanged, this, &ReportDialog::proposeAll);
    for (DateEdit *day : {m_from, m_to})
        connect(day, &DateEdit::valueEdited, this, &ReportDialog::proposeRest);
    connect(m_like, &QComboBox::currentIndexChanged, this,
            [this] { m_texts->setEnabled(m_like->currentData().toLongLong() != 0); });
    check();
}

ReportKind ReportDialog::kind() const { return ReportKind(std::max(0, m_kind->currentIndex())); }

void ReportDialog::retranslate() {
    setHeading(isNew() ? tr("New report") : tr("What the report is about"),
               isNew() ? tr("The facts are taken from the file. What they mean is for you to write.")
                       : QString());
    setButton(isNew() ? tr("&Begin the report") : tr("&Save"));
    m_kindField->setLabel(tr("&Kind"));
    m_grantField->setLabel(tr("&Grant"));
    m_fromField->setLabel(tr("&First day"));
    m_toField->setLabel(tr("&Last day"));
    m_titleField->setLabel(tr("&Title"));
    m_dueField->setLabel(tr("&Due"));
    m_recipientField->setLabel(tr("F&or", "a recipient"));
    m_caseField->setLabel(tr("Case n&umber"));
    m_likeField->setLabel(tr("Begin &with"));
    m_texts->setText(tr("What was wr&itten there too"));
    fillChoices();
}

void ReportDialog::fillChoices() {
    const QSignalBlocker kinds(m_kind), grants(m_grant), likes(m_like);
    const int kindBefore = m_kind->currentIndex() < 0 ? int(m_before.kind) : m_kind->currentIndex();
    m_kind->clear();
    for (int i = 0; i < enumCount<ReportKind>(); ++i)
        m_kind->addItem(label(ReportKind(i)));
    m_kind->setCurrentIndex(kindBefore);
    const Id grantBefore = m_grant->count() ? m_grant->currentData().toLongLong() : m_before.grant;
    m_grant->clear();
    for (const Grant &grant : m_context.queries.facts().grants)
        m_grant->addItem(QStringLiteral("%1, %2").arg(grant.funder, grant.title), grant.id);
    m_grant->setCurrentIndex(std::max(m_grant->count() ? 0 : -1, m_grant->findData(grantBefore)));
    const QVariant likeBefore = m_like->currentData();
    m_like->clear();
    m_like->addItem(tr("the network’s usual parts"), Id(0));
    const QList<Report> &reports = m_context.queries.facts().reports;
    for (auto report = reports.crbegin(); report != reports.crend(); ++report)
        m_like->addItem(tr("the parts of %1").arg(report->title), report->id);
    m_like->setCurrentIndex(std::max(0, m_like->findData(likeBefore)));
    m_texts->setEnabled(m_like->currentData().toLongLong() != 0);
    m_grantField->setVisible(kind() == ReportKind::Funder);
}

void ReportDialog::proposeAll() {
    m_grantField->setVisible(kind() == ReportKind::Funder);
    show(proposedReport(kind(), m_grant->currentData().toLongLong(), m_context.queries.facts(),
                        m_context.queries.rules(), m_context.queries.today()));
    check();
}

void ReportDialog::proposeRest() {
    Report about = report();
    if (!about.period.from.isValid() || !about.period.to.isValid() || !isNew())
        return;
    const NetworkFacts &facts = m_context.queries.facts();
    about.title = proposedTitle(about, facts);
    about.due = proposedDue(about, facts);
    about.recipient = proposedRecipient(about, facts);
    show(about);
    check();
}

// What a person has written stays.
void ReportDialog::show(const Report &proposed) {
    const auto follow = [](QLineEdit *line, const QString &before, const QString &now) {
        if (line->text().isEmpty() || line->text() == before)
            line->setText(now);
    };
    follow(m_title, m_proposed.title, proposed.title);
    follow(m_recipient, m_proposed.recipient, proposed.recipient);
    if (!m_due->date().isValid() || m_due->date() == m_proposed.due)
        m_due->setDate(proposed.due);
    m_from->setDate(proposed.period.from);
    m_to->setDate(proposed.period.to);
    m_proposed = proposed;
}

Report ReportDialog::report() const {
    Report report = m_before;
    if (isNew())
        report.language = m_context.queries.network().language;
    report.kind = kind();
    report.grant = report.kind == ReportKind::Funder ? m_grant->currentData().toLongLong() : 0;
    report.period = {m_from->date(), m_to->date()};
    report.title = m_title->text().trimmed();
    report.due = m_due->date();
    report.recipient = m_recipient->text().trimmed();
    report.caseNumber = m_caseNumber->text().trimmed();
    return report;
}

QList<ReportPart> ReportDialog::parts(const Report &report) const {
    const Id like = m_like->currentData().toLongLong();
    return like ? partsLike(m_context.queries, like, report, m_texts->isChecked())
                : newParts(m_context.queries, report);
}

Problems ReportDialog::problems() const { return validate(report()); }

Status ReportDialog::apply() {
    const Report wanted = report();
    if (!isNew())
        return m_context.actions.saveReport(wanted);
    const auto id = m_context.actions.addReport(wanted, parts(wanted));
    if (!id)
        return id.error();
    emit saved(*id);
    return Done{};
}

} // namespace aarring
