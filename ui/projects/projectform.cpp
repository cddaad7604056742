#include "ui/projects/projectform.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/buttons.h"
#include "ui/common/growingtextedit.h"
#include "ui/common/institutioncombo.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"
#include "ui/projects/institutiondialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace aarring {

namespace {

QHBoxLayout *sideBySide(std::initializer_list<std::pair<QWidget *, int>> fields) {
    auto *row = rowLayout(12);
    for (const auto &[field, stretch] : fields)
        row->addWidget(field, stretch, Qt::AlignTop);
    return row;
}

} // namespace

QString whatItIsNow(const Queries &queries, Id institution) {
    const Institution *chosen = queries.institution(institution);
    const Institution *now =
        chosen ? successorOn(*chosen, queries.facts().institutions, queries.today()) : nullptr;
    return now ? ProjectForm::tr("It is %1 now.", "an institution that ended").arg(now->name) : QString();
}

ProjectForm::ProjectForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new QLineEdit),
      m_subtitle(new QLineEdit),
      m_owner(new InstitutionCombo),
      m_newOwner(flatButton(QStringLiteral("list-add"), this)),
      m_state(new QComboBox),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_contactName(new QLineEdit),
      m_contactRole(new QLineEdit),
      m_contactEmail(new QLineEdit),
      m_contactPhone(new QLineEdit),
      m_basis(new QLineEdit),
      m_caseNumber(new QLineEdit),
      m_about(new GrowingTextEdit) {
    m_newOwner->setObjectName(QStringLiteral("project.newOwner"));
    for (int i = 0; i < enumCount<ProjectState>(); ++i)
        m_state->addItem(QString());
    auto *column = columnLayout(12);
    column->addWidget(m_fields.add("title", m_title));
    column->addWidget(m_fields.add("subtitle", m_subtitle));
    column->addWidget(m_fields.add("owner", m_owner));
    column->addWidget(m_newOwner, 0, Qt::AlignLeft);
    column->addLayout(sideBySide({{m_fields.add("state", m_state), 1},
                                  {m_fields.add("period", m_from), 1},
                                  {m_fields.add("periodTo", m_to), 1}}));
    column->addLayout(sideBySide(
        {{m_fields.add("contactName", m_contactName), 1}, {m_fields.add("contactRole", m_contactRole), 1}}));
    column->addLayout(sideBySide({{m_fields.add("contactEmail", m_contactEmail), 1},
                                  {m_fields.add("contactPhone", m_contactPhone), 1}}));
    column->addLayout(
        sideBySide({{m_fields.add("basis", m_basis), 3}, {m_fields.add("caseNumber", m_caseNumber), 1}}));
    column->addWidget(m_fields.add("about", m_about));
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &ProjectForm::save);
    connect(m_newOwner, &QPushButton::clicked, this, &ProjectForm::addOwner);
    for (QLineEdit *line : {m_title, m_contactEmail})
        connect(line, &QLineEdit::textEdited, this, &ProjectForm::showProblems);
    retranslate();
}

void ProjectForm::setProject(const Project &project) {
    if (project.id != m_project.id)
        m_saver->flush();
    const bool isAnother = project.id != m_project.id;
    const FormSaver::Filling filling(*m_saver);
    m_project = project;
    m_saver->fill(m_title, project.title);
    m_saver->fill(m_subtitle, project.subtitle);
    m_saver->fill(m_contactName, project.contactName);
    m_saver->fill(m_contactRole, project.contactRole);
    m_saver->fill(m_contactEmail, project.contactEmail);
    m_saver->fill(m_contactPhone, project.contactPhone);
    m_saver->fill(m_basis, project.basis);
    m_saver->fill(m_caseNumber, project.caseNumber);
    m_owner->setInstitutions(m_context.queries);
    if (isAnother || (!m_saver->isBeingEdited(m_owner->lineEdit()) && m_owner->unknownName().isEmpty()))
        m_owner->setInstitutionId(project.owner);
    m_state->setCurrentIndex(int(project.state));
    m_saver->fill(m_from, project.period.from);
    m_saver->fill(m_to, project.period.to);
    m_saver->fill(m_about, project.about);
    showProblems();
}

Project ProjectForm::project() const {
    Project project = m_project;
    project.title = m_title->text().simplified();
    project.subtitle = m_subtitle->text().simplified();
    project.owner = m_owner->unknownName().isEmpty() ? m_owner->institutionId() : m_project.owner;
    project.state = ProjectState(m_state->currentIndex());
    project.period = {m_from->date(), m_to->date()};
    project.contactName = m_contactName->text().simplified();
    project.contactRole = m_contactRole->text().simplified();
    project.contactEmail = m_contactEmail->text().trimmed();
    project.contactPhone = m_contactPhone->text().trimmed();
    project.basis = m_basis->text().simplified();
    project.caseNumber = m_caseNumber->text().simplified();
    project.about = m_about->text().trimmed();
    return project;
}

void ProjectForm::showProblems() {
    Problems problems = validate(project());
    if (const QString unknown = m_owner->unknownName(); !unknown.isEmpty())
        problems.append(
            {QStringLiteral("owner"),
             tr("There is no institution called “%1”. Choose one, or add it as a new one.").arg(unknown)});
    m_fields.show(problems);
    m_fields.field("owner")->setHint(whatItIsNow(m_context.queries, m_owner->institutionId()));
}

void ProjectForm::save() {
    showProblems();
    const Project project = this->project();
    if (project.id && project != m_project && acceptable(validate(project)))
        m_context.ok(m_context.actions.saveProject(project));
}

void ProjectForm::addOwner() {
    const QString name = m_owner->unknownName();
    auto *dialog = new InstitutionDialog(m_context, name, window());
    connect(dialog, &InstitutionDialog::saved, this, [this](Id institution) {
        m_owner->setInstitutions(m_context.queries);
        m_owner->setInstitutionId(institution);
        save();
    });
    dialog->open();
}

void ProjectForm::editTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

void ProjectForm::retranslate() {
    m_fields.setLabel("title", tr("&Title"));
    m_fields.setLabel("subtitle", tr("S&ubtitle"));
    m_fields.setLabel("owner", tr("&Owner"));
    m_fields.setLabel("state", tr("&State"));
    m_fields.setLabel("period", tr("&First day"));
    m_fields.setLabel("periodTo", tr("&Last day"));
    m_fields.setLabel("contactName", tr("&Contact"));
    m_fields.setLabel("contactRole", tr("&Role"));
    m_fields.setLabel("contactEmail", tr("&E-mail"));
    m_fields.setLabel("contactPhone", tr("P&hone"));
    m_fields.setLabel("basis", tr("&Builds on"));
    m_fields.setLabel("caseNumber", tr("Case nu&mber"));
    m_fields.setLabel("about", tr("&About the project"));
    m_newOwner->setText(tr("New &institution…"));
    const FormSaver::Filling filling(*m_saver);
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, label(ProjectState(i)));
    showProblems();
}

ProjectResultForm::ProjectResultForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_result(new GrowingTextEdit),
      m_note(new GrowingTextEdit),
      m_resultField(new FormField(m_result, this)),
      m_noteField(new FormField(m_note, this)) {
    m_result->setObjectName(QStringLiteral("project.result"));
    m_note->setObjectName(QStringLiteral("project.note"));
    auto *column = columnLayout(12);
    column->addWidget(m_resultField);
    column->addWidget(m_noteField);
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &ProjectResultForm::save);
    retranslate();
}

void ProjectResultForm::setProject(const Project &project) {
    if (project.id != m_project)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_project = project.id;
    m_saver->fill(m_result, project.result);
    m_saver->fill(m_note, project.note);
}

void ProjectResultForm::save() {
    const Project *before = m_context.queries.project(m_project);
    if (!before)
        return;
    Project project = *before;
    project.result = m_result->text().trimmed();
    project.note = m_note->text().trimmed();
    if (project != *before)
        m_context.ok(m_context.actions.saveProject(project));
}

void ProjectResultForm::retranslate() {
    m_resultField->setLabel(tr("&What came of it"));
    m_noteField->setLabel(tr("&Note"));
}

} // namespace aarring
