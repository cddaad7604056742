#include "ui/budget/grantdialog.h"

#include "base/formats.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/typededit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aarring {

namespace {

/// Without the sign, as it stands in the field.
QString percentIn(int hundredths, Language language) {
    return hundredths ? percentText(hundredths, language) : QString();
}

} // namespace

GrantDialog::GrantDialog(const Context &context, const Grant &grant, Id budget, QWidget *parent)
    : FormDialog(parent), m_context(context), m_before(grant), m_budget(budget) {
    setObjectName(QStringLiteral("budget.grantDialog"));
    const auto named = [](QWidget *editor, const char *name) {
        editor->setObjectName(QLatin1String(name));
        return editor;
    };
    m_funder = new QLineEdit(grant.funder);
    m_title = new QLineEdit(grant.title);
    m_caseNumber = new QLineEdit(grant.caseNumber);
    m_state = new QComboBox;
    m_line = new QComboBox;
    m_project = new QComboBox;
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_applied = new AmountEdit(context.queries.network().currency);
    m_granted = new AmountEdit(context.queries.network().currency);
    m_applyBy = new DateEdit;
    m_grantedOn = new DateEdit;
    m_from = new DateEdit;
    m_to = new DateEdit;
    m_ownShare = new QLineEdit;
    m_reportBy = new DateEdit;
    m_reportedOn = new DateEdit;
    m_conditions = new GrowingTextEdit;
    const auto add = [this, &named](const char *name, QWidget *editor) {
        FormField *field =
            addField(QLatin1String(name), named(editor, (QByteArray("grant.") + name).constData()));
        m_labelled.append(field);
        return field;
    };
    const auto pair = [&](const char *left, QWidget *leftEditor, const char *right, QWidget *rightEditor) {
        FormField *first = add(left, leftEditor);
        addPair(first, add(right, rightEditor));
    };
    pair("funder", m_funder, "caseNumber", m_caseNumber);
    pair("title", m_title, "line", m_line);
    pair("state", m_state, "applyBy", m_applyBy);
    pair("applied", m_applied, "granted", m_granted);
    pair("grantedOn", m_grantedOn, "ownShare", m_ownShare);
    pair("period", m_from, "periodTo", m_to);
    pair("reportBy", m_reportBy, "reportedOn", m_reportedOn);
    add("conditions", m_conditions);
    add("project", m_project)->setVisible(!context.queries.projects().isEmpty());
    const auto amountOr = [](qint64 ore) { return ore ? std::optional<qint64>(ore) : std::nullopt; };
    m_applied->setAmount(amountOr(grant.applied));
    m_granted->setAmount(amountOr(grant.granted));
    m_applyBy->setDate(grant.applyBy);
    m_grantedOn->setDate(grant.grantedOn);
    m_from->setDate(grant.period.from);
    m_to->setDate(grant.period.to);
    m_reportBy->setDate(grant.reportBy);
    m_reportedOn->setDate(grant.reportedOn);
    m_conditions->setPlainText(grant.conditions);
    m_ownShare->setText(percentIn(grant.ownShare, languageOf(this)));
    connect(m_to, &DateEdit::valueEdited, this, &GrantDialog::suggestReportDay);
    retranslate();
}

void GrantDialog::retranslate() {
    const bool isNew = m_before.id == 0;
    setWindowTitle(isNew ? tr("New grant") : tr("Grant"));
    setHeading(isNew ? tr("New grant") : m_before.funder);
    setButton(isNew ? tr("&Add the grant") : tr("&Save"));
    const QString labels[] = {tr("&Funder"),      tr("Case num&ber"),
                              tr("F&or"),         tr("Booked o&n"),
                              tr("S&tate"),       tr("Apply b&y"),
                              tr("Applie&d for"), tr("&Granted"),
                              tr("Granted on"),   tr("O&wn funding at least"),
                              tr("F&irst day"),   tr("&Last day"),
                              tr("&Report by"),   tr("Report s&ent"),
                              tr("&Conditions"),  tr("Pro&ject")};
    for (qsizetype i = 0; i < m_labelled.size(); ++i)
        m_labelled[i]->setLabel(labels[i]);
    m_state->clear();
    for (int i = 0; i < enumCount<GrantState>(); ++i)
        m_state->addItem(label(GrantState(i)), i);
    m_state->setCurrentIndex(int(m_before.state));
    m_line->clear();
    m_line->addItem(tr("no budget line yet"), Id(0));
    for (const BudgetLine &line : m_context.queries.facts().budgetLines)
        if (line.section == BudgetSection::Income && (line.budget == m_budget || line.id == m_before.line))
            m_line->addItem(line.text, line.id);
    m_line->setCurrentIndex(std::max(0, m_line->findData(m_before.line)));
    const Budget *budget = m_context.queries.budget(m_budget);
    m_project->clear();
    m_project->addItem(tr("the network itself"), Id(0));
    for (const Project &project : m_context.queries.projects())
        m_project->addItem(project.title, project.id);
    const Id usual = isNew && budget ? budget->project : m_before.project;
    m_project->setCurrentIndex(std::max(0, m_project->findData(usual)));
}

void GrantDialog::suggestReportDay() {
    if (!m_reportBy->date().isValid())
        m_reportBy->setDate(usualReportDay({m_from->date(), m_to->date()}));
}

Grant GrantDialog::grant() const {
    Grant grant = m_before;
    grant.funder = m_funder->text().trimmed();
    grant.title = m_title->text().trimmed();
    grant.caseNumber = m_caseNumber->text().trimmed();
    grant.state = GrantState(m_state->currentIndex());
    grant.line = m_line->currentData().toLongLong();
    grant.project = m_project->currentData().toLongLong();
    grant.applied = m_applied->amount().value_or(0);
    grant.granted = m_granted->amount().value_or(0);
    grant.applyBy = m_applyBy->date();
    grant.grantedOn = m_grantedOn->date();
    grant.period = {m_from->date(), m_to->date()};
    grant.ownShare =
        m_ownShare->text().trimmed().isEmpty() ? 0 : parsePercent(m_ownShare->text()).value_or(-1);
    grant.reportBy = m_reportBy->date();
    grant.reportedOn = m_reportedOn->date();
    grant.conditions = m_conditions->toPlainText().trimmed();
    return grant;
}

Problems GrantDialog::problems() const { return validate(grant()); }

Status GrantDialog::apply() {
    const auto id = m_context.actions.saveGrant(grant());
    if (!id)
        return id.error();
    emit saved(*id);
    return Done{};
}

// ---- InstalmentDialog

InstalmentDialog::InstalmentDialog(const Context &context, const Instalment &instalment, Task task,
                                   QWidget *parent)
    : FormDialog(parent), m_context(context), m_before(instalment), m_task(task) {
    setObjectName(QStringLiteral("budget.instalmentDialog"));
    m_day = new DateEdit;
    m_day->setObjectName(QStringLiteral("instalment.day"));
    m_dayField = addField(QStringLiteral("day"), m_day);
    if (task == Task::Agree) {
        m_amount = new AmountEdit(context.queries.network().currency);
        m_amount->setObjectName(QStringLiteral("instalment.amount"));
        m_amountField = addField(QStringLiteral("amount"), m_amount);
        m_day->setDate(instalment.due);
        m_amount->setAmount(instalment.amount ? std::optional<qint64>(instalment.amount) : std::nullopt);
    } else {
        m_voucher = new QLineEdit;
        m_voucher->setObjectName(QStringLiteral("instalment.voucher"));
        m_voucherField = addField(QStringLiteral("voucher"), m_voucher);
        m_day->setDate(context.queries.today());
    }
    retranslate();
}

void InstalmentDialog::retranslate() {
    const bool agrees = m_task == Task::Agree;
    const QString title = agrees ? tr("Instalment") : tr("The instalment has come");
    setWindowTitle(title);
    setHeading(title, agrees ? QString()
                             : tr("%1 is booked on the grant’s budget line.")
                                   .arg(amountWithUnit(m_before.amount, m_context.queries.network().currency,
                                                       languageOf(this))));
    setButton(agrees ? tr("&Save") : tr("&Book it"));
    m_dayField->setLabel(agrees ? tr("&Due") : tr("Rece&ived on"));
    if (m_amountField)
        m_amountField->setLabel(tr("A&mount"));
    if (m_voucherField)
        m_voucherField->setLabel(tr("&Voucher"));
}

Instalment InstalmentDialog::instalment() const {
    Instalment instalment = m_before;
    instalment.due = m_day->date();
    instalment.amount = m_amount->amount().value_or(0);
    return instalment;
}

Problems InstalmentDialog::problems() const {
    if (m_task == Task::Agree)
        return validate(instalment());
    if (!m_day->date().isValid())
        return {{QStringLiteral("day"), tr("Write the day it came."), false}};
    return {};
}

Status InstalmentDialog::apply() {
    if (m_task == Task::Agree) {
        const auto saved = m_context.actions.saveInstalment(instalment());
        return saved ? Status(Done{}) : Status(saved.error());
    }
    const auto booked =
        m_context.actions.receiveInstalment(m_before.id, m_day->date(), m_voucher->text().trimmed());
    return booked ? Status(Done{}) : Status(booked.error());
}

} // namespace aarring
