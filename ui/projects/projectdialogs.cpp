#include "ui/projects/projectdialogs.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/institutioncombo.h"
#include "ui/common/panel.h"
#include "ui/common/personcombo.h"
#include "ui/common/typededit.h"
#include "ui/projects/institutiondialog.h"
#include "ui/projects/projectform.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

namespace {

std::optional<qint64> amountOr(qint64 ore) { return ore ? std::optional<qint64>(ore) : std::nullopt; }

void nameEditors(std::initializer_list<std::pair<QWidget *, const char *>> editors) {
    for (const auto &[editor, name] : editors)
        editor->setObjectName(QLatin1String(name));
}

} // namespace

ObjectiveDialog::ObjectiveDialog(const Context &context, const Objective &objective, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_before(objective),
      m_text(new GrowingTextEdit),
      m_field(addField(QStringLiteral("text"), m_text)) {
    nameEditors({{m_text, "objective.text"}});
    m_text->setText(objective.text);
    retranslate();
    m_text->setFocus();
    check();
}

Objective ObjectiveDialog::objective() const {
    Objective objective = m_before;
    objective.text = m_text->text().trimmed();
    return objective;
}

Problems ObjectiveDialog::problems() const { return validate(objective()); }

Status ObjectiveDialog::apply() {
    const auto saved = m_context.actions.saveObjective(objective());
    return saved ? Status(Done{}) : Status(saved.error());
}

void ObjectiveDialog::retranslate() {
    setHeading(m_before.id ? tr("Objective") : tr("New objective"));
    m_field->setLabel(tr("&Objective"));
    setButton(m_before.id ? tr("&Save") : tr("&Add"));
}

// ---- PartnerDialog

PartnerDialog::PartnerDialog(const Context &context, const ProjectPartner &partner, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_before(partner),
      m_institution(new InstitutionCombo),
      m_new(flatButton(QStringLiteral("list-add"))),
      m_contribution(new GrowingTextEdit),
      m_ownFunding(new AmountEdit(context.queries.network().currency)),
      m_institutionField(addField(QStringLiteral("institution"), m_institution)) {
    body()->addWidget(m_new, 0, Qt::AlignLeft);
    m_contributionField = addField(QStringLiteral("contribution"), m_contribution);
    m_ownFundingField = addField(QStringLiteral("ownFunding"), m_ownFunding);
    nameEditors({{m_institution, "partner.institution"},
                 {m_new, "partner.newInstitution"},
                 {m_contribution, "partner.contribution"},
                 {m_ownFunding, "partner.ownFunding"}});
    m_institution->setInstitutions(context.queries);
    m_institution->setInstitutionId(partner.institution);
    m_contribution->setText(partner.contribution);
    m_ownFunding->setAmount(amountOr(partner.ownFunding));
    connect(m_new, &QPushButton::clicked, this, [this] {
        auto *dialog = new InstitutionDialog(m_context, m_institution->unknownName(), this);
        connect(dialog, &InstitutionDialog::saved, this, [this](Id institution) {
            m_institution->setInstitutions(m_context.queries);
            m_institution->setInstitutionId(institution);
            check();
            m_contribution->setFocus();
        });
        dialog->open();
    });
    retranslate();
    m_institution->setFocus();
    check();
}

ProjectPartner PartnerDialog::partner() const {
    ProjectPartner partner = m_before;
    partner.institution = m_institution->institutionId();
    partner.contribution = m_contribution->text().trimmed();
    partner.ownFunding = m_ownFunding->amount().value_or(0);
    return partner;
}

Problems PartnerDialog::problems() const {
    const Project *project = m_context.queries.project(m_before.project);
    const Problems problems =
        validate(partner(), m_context.queries.partners(m_before.project), project ? project->owner : 0);
    m_institutionField->setHint(whatItIsNow(m_context.queries, m_institution->institutionId()));
    const QString unknown = m_institution->unknownName();
    if (unknown.isEmpty())
        return problems;
    return {{QStringLiteral("institution"),
             tr("There is no institution called “%1”. Choose one, or add it as a new one.").arg(unknown)}};
}

Status PartnerDialog::apply() {
    const auto saved = m_context.actions.savePartner(partner());
    return saved ? Status(Done{}) : Status(saved.error());
}

void PartnerDialog::retranslate() {
    setHeading(m_before.id ? tr("Partner") : tr("New partner"));
    m_institutionField->setLabel(tr("&Institution"));
    m_new->setText(tr("&New institution…"));
    m_contributionField->setLabel(tr("C&ontribution"));
    m_ownFundingField->setLabel(tr("Own &funding"));
    setButton(m_before.id ? tr("&Save") : tr("&Add the partner"));
}

// ---- MeasureDialog

MeasureDialog::MeasureDialog(const Context &context, const Measure &measure, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_before(measure),
      m_title(new GrowingTextEdit),
      m_who(new PersonCombo),
      m_institution(new InstitutionCombo),
      m_deadline(new DateEdit),
      m_state(new QComboBox),
      m_resources(new QLineEdit(measure.resources)),
      m_text(new GrowingTextEdit),
      m_result(new GrowingTextEdit),
      m_titleField(addField(QStringLiteral("title"), m_title)),
      m_whoField(addField(QStringLiteral("person"), m_who)),
      m_institutionField(addField(QStringLiteral("institution"), m_institution)),
      m_deadlineField(addField(QStringLiteral("deadline"), m_deadline)),
      m_stateField(addField(QStringLiteral("state"), m_state)),
      m_resourcesField(addField(QStringLiteral("resources"), m_resources)),
      m_textField(addField(QStringLiteral("text"), m_text)),
      m_resultField(addField(QStringLiteral("result"), m_result)) {
    addPair(m_whoField, m_institutionField);
    addPair(m_deadlineField, m_stateField);
    // The pairs were put last; what is written at length stands below them.
    for (FormField *field : {m_resourcesField, m_textField, m_resultField}) {
        body()->removeWidget(field);
        body()->addWidget(field);
    }
    setMinimumWidth(560);
    nameEditors({{m_title, "measure.title"},
                 {m_who, "measure.who"},
                 {m_institution, "measure.institution"},
                 {m_deadline, "measure.deadline"},
                 {m_state, "measure.state"},
                 {m_resources, "measure.resources"},
                 {m_text, "measure.text"},
                 {m_result, "measure.result"}});
    m_title->setText(measure.title);
    m_who->setPersons(context.queries, context.queries.today());
    if (measure.person)
        m_who->setPersonId(measure.person);
    else
        m_who->setEditText(measure.who);
    m_institution->setInstitutions(context.queries);
    m_institution->setInstitutionId(measure.institution);
    m_deadline->setDate(measure.deadline);
    for (int i = 0; i < enumCount<MeasureState>(); ++i)
        m_state->addItem(QString());
    m_state->setCurrentIndex(int(measure.state));
    m_text->setText(measure.text);
    m_result->setText(measure.result);
    retranslate();
    m_title->setFocus();
    check();
}

Measure MeasureDialog::measure() const {
    Measure measure = m_before;
    measure.title = m_title->text().simplified();
    measure.person = m_who->personId();
    measure.who = measure.person ? QString() : m_who->typedName();
    measure.institution = m_institution->institutionId();
    measure.deadline = m_deadline->date();
    measure.state = MeasureState(m_state->currentIndex());
    if (measure.state != MeasureState::Done)
        measure.doneOn = {};
    else if (!measure.doneOn.isValid())
        measure.doneOn = m_context.queries.today();
    measure.resources = m_resources->text().simplified();
    measure.text = m_text->text().trimmed();
    measure.result = m_result->text().trimmed();
    return measure;
}

Problems MeasureDialog::problems() const {
    Problems problems = validate(measure());
    if (const QString unknown = m_institution->unknownName(); !unknown.isEmpty())
        problems.append({QStringLiteral("institution"),
                         tr("There is no institution called “%1”. Choose one.").arg(unknown)});
    return problems;
}

Status MeasureDialog::apply() {
    const auto saved = m_context.actions.saveMeasure(measure());
    return saved ? Status(Done{}) : Status(saved.error());
}

void MeasureDialog::retranslate() {
    setHeading(m_before.id ? tr("Measure") : tr("New measure"));
    m_titleField->setLabel(tr("&What is to be done"));
    m_whoField->setLabel(tr("Who &does it"));
    m_institutionField->setLabel(tr("&Institution"));
    m_deadlineField->setLabel(tr("D&eadline"));
    m_stateField->setLabel(tr("S&tate"));
    m_resourcesField->setLabel(tr("&Resources"));
    m_textField->setLabel(tr("&More about it"));
    m_resultField->setLabel(tr("Resu&lt"));
    setButton(m_before.id ? tr("&Save") : tr("&Add"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(MeasureState(i)));
}

// ---- ProjectGrantDialog

ProjectGrantDialog::ProjectGrantDialog(const Context &context, Id project, QWidget *parent)
    : FormDialog(parent),
      m_context(context),
      m_project(project),
      m_funder(new QLineEdit),
      m_state(new QComboBox),
      m_applied(new AmountEdit(context.queries.network().currency)),
      m_granted(new AmountEdit(context.queries.network().currency)),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_funderField(addField(QStringLiteral("funder"), m_funder)),
      m_stateField(addField(QStringLiteral("state"), m_state)),
      m_appliedField(addField(QStringLiteral("applied"), m_applied)),
      m_grantedField(addField(QStringLiteral("granted"), m_granted)),
      m_fromField(addField(QStringLiteral("from"), m_from)),
      m_toField(addField(QStringLiteral("period"), m_to)) {
    addPair(m_appliedField, m_grantedField);
    addPair(m_fromField, m_toField);
    setObjectName(QStringLiteral("projectGrant"));
    nameEditors({{m_funder, "projectGrant.funder"},
                 {m_state, "projectGrant.state"},
                 {m_applied, "projectGrant.applied"},
                 {m_granted, "projectGrant.granted"},
                 {m_from, "projectGrant.from"},
                 {m_to, "projectGrant.to"}});
    for (int i = 0; i <= int(GrantState::Granted); ++i)
        m_state->addItem(QString());
    const Project *of = context.queries.project(project);
    const bool hasBegun = of && of->state >= ProjectState::UnderWay;
    m_state->setCurrentIndex(int(hasBegun ? GrantState::Granted : GrantState::Applied));
    retranslate();
    m_funder->setFocus();
    check();
}

Grant ProjectGrantDialog::grant() const {
    Grant grant;
    grant.project = m_project;
    if (const Project *project = m_context.queries.project(m_project))
        grant.title = project->title;
    grant.funder = m_funder->text().simplified();
    grant.state = GrantState(m_state->currentIndex());
    grant.applied = m_applied->amount().value_or(0);
    grant.granted = m_granted->amount().value_or(0);
    grant.period = {m_from->date(), m_to->date()};
    return grant;
}

Problems ProjectGrantDialog::problems() const { return validate(grant()); }

Status ProjectGrantDialog::apply() {
    const auto saved = m_context.actions.saveGrant(grant());
    return saved ? Status(Done{}) : Status(saved.error());
}

void ProjectGrantDialog::retranslate() {
    setHeading(tr("New grant"), tr("Conditions, instalments and the report are written with the budget."));
    m_funderField->setLabel(tr("&Funder"));
    m_stateField->setLabel(tr("S&tate"));
    m_appliedField->setLabel(tr("Applie&d for"));
    m_grantedField->setLabel(tr("&Granted"));
    m_fromField->setLabel(tr("F&irst day"));
    m_toField->setLabel(tr("&Last day"));
    setButton(tr("&Add the grant"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(GrantState(i)));
}

} // namespace aarring
