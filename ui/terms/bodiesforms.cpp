#include "ui/terms/bodiesforms.h"

#include "domain/labels.h"
#include "domain/validation.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace aarring {

namespace {

constexpr int largestBody = 999;
constexpr int longestTerm = 120; // months

} // namespace

BodyForm::BodyForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_minSize(new QSpinBox),
      m_maxSize(new QSpinBox),
      m_officersBelong(new QCheckBox(this)),
      m_from(new DateEdit),
      m_to(new DateEdit) {
    for (int i = 0; i < enumCount<BodyKind>(); ++i)
        m_kind->addItem(QString());
    for (QSpinBox *size : {m_minSize, m_maxSize})
        size->setRange(0, largestBody);
    m_officersBelong->setObjectName(QStringLiteral("body.officersBelong"));
    auto *column = columnLayout(12);
    column->addWidget(m_fields.add("name", m_name));
    column->addWidget(m_fields.add("kind", m_kind));
    column->addLayout(
        besideEachOther({m_fields.add("minSize", m_minSize), m_fields.add("maxSize", m_maxSize)}));
    column->addWidget(m_officersBelong);
    column->addLayout(besideEachOther({m_fields.add("valid", m_from), m_fields.add("to", m_to)}));
    column->addStretch(1);
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &BodyForm::save);
    retranslate();
}

void BodyForm::setBody(const Body &body) {
    if (body.id != m_body.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_body = body;
    m_saver->fill(m_name, body.name);
    m_kind->setCurrentIndex(int(body.kind));
    if (!m_saver->isBeingEdited(m_minSize))
        m_minSize->setValue(body.minSize);
    if (!m_saver->isBeingEdited(m_maxSize))
        m_maxSize->setValue(body.maxSize);
    m_officersBelong->setChecked(body.officersBelong);
    m_saver->fill(m_from, body.valid.from);
    m_saver->fill(m_to, body.valid.to);
    // The network itself has seats instead of members, and everybody belongs to it.
    const bool group = body.kind != BodyKind::Network;
    for (const char *name : {"minSize", "maxSize"})
        m_fields.field(name)->setVisible(group);
    m_fields.field("kind")->setVisible(group);
    m_officersBelong->setVisible(group);
    showProblems();
}

Body BodyForm::body() const {
    Body body = m_body;
    body.name = m_name->text().simplified();
    body.kind = static_cast<BodyKind>(m_kind->currentIndex());
    body.minSize = m_minSize->value();
    body.maxSize = m_maxSize->value();
    body.officersBelong = m_officersBelong->isChecked();
    body.valid = {m_from->date(), m_to->date()};
    return body;
}

void BodyForm::showProblems() { m_fields.show(validate(body())); }

void BodyForm::save() {
    showProblems();
    const Body body = this->body();
    if (body.id && body != m_body && acceptable(validate(body)))
        m_context.ok(m_context.actions.saveBody(body));
}

void BodyForm::editName() {
    m_name->setFocus();
    m_name->selectAll();
}

void BodyForm::retranslate() {
    m_fields.setLabel("name", tr("&Name"));
    m_fields.setLabel("kind", tr("&Kind"));
    m_fields.setLabel("minSize", tr("S&mallest size"));
    m_fields.setLabel("maxSize", tr("&Largest size"));
    m_fields.setLabel("valid", tr("&First day"));
    m_fields.setLabel("to", tr("Las&t day"));
    m_officersBelong->setText(tr("The network’s leader and deputy &belong to it"));
    for (QSpinBox *size : {m_minSize, m_maxSize})
        size->setSpecialValueText(tr("not set"));
    const FormSaver::Filling filling(*m_saver);
    for (int i = 0; i < enumCount<BodyKind>(); ++i)
        m_kind->setItemText(i, label(static_cast<BodyKind>(i)));
}

OfficeForm::OfficeForm(const Context &context, QWidget *parent)
    : Translated<QWidget>(parent),
      m_context(context),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_termMonths(new QSpinBox),
      m_untilReplaced(new QCheckBox(this)) {
    for (int i = 0; i < enumCount<OfficeKind>(); ++i)
        m_kind->addItem(QString());
    m_termMonths->setRange(0, longestTerm);
    m_untilReplaced->setObjectName(QStringLiteral("office.untilReplaced"));
    auto *column = columnLayout(12);
    column->addWidget(m_fields.add("title", m_title));
    column->addWidget(m_fields.add("kind", m_kind));
    column->addWidget(m_fields.add("termMonths", m_termMonths));
    column->addWidget(m_untilReplaced);
    column->addStretch(1);
    setLayout(column);
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, &OfficeForm::save);
    retranslate();
}

void OfficeForm::setOffice(const Office &office) {
    if (office.id != m_office.id)
        m_saver->flush();
    const FormSaver::Filling filling(*m_saver);
    m_office = office;
    m_saver->fill(m_title, office.title);
    m_kind->setCurrentIndex(int(office.kind));
    if (!m_saver->isBeingEdited(m_termMonths))
        m_termMonths->setValue(office.termMonths);
    m_untilReplaced->setChecked(office.sitsUntilReplaced);
    showProblems();
}

Office OfficeForm::office() const {
    Office office = m_office;
    office.title = m_title->text().simplified();
    office.kind = static_cast<OfficeKind>(m_kind->currentIndex());
    office.termMonths = m_termMonths->value();
    office.sitsUntilReplaced = m_untilReplaced->isChecked();
    return office;
}

void OfficeForm::showProblems() {
    FormField *title = m_fields.field("title");
    if (office().title.isEmpty())
        title->setProblem({QString(), tr("Write what the office is called."), false});
    else
        title->clearProblem();
}

void OfficeForm::save() {
    showProblems();
    const Office office = this->office();
    if (office.id && office != m_office && !office.title.isEmpty())
        m_context.ok(m_context.actions.saveOffice(office));
}

void OfficeForm::editTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

void OfficeForm::retranslate() {
    m_fields.setLabel("title", tr("&Title in this network"));
    m_fields.setLabel("kind", tr("&Kind"));
    m_fields.setLabel("termMonths", tr("&Length of a term in months"));
    m_termMonths->setSpecialValueText(tr("not set"));
    m_untilReplaced->setText(tr("Sits &until replaced"));
    const FormSaver::Filling filling(*m_saver);
    for (int i = 0; i < enumCount<OfficeKind>(); ++i)
        m_kind->setItemText(i, label(static_cast<OfficeKind>(i)));
}

} // namespace aarring
