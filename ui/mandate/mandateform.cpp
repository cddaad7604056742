#include "ui/mandate/mandateform.h"

#include "ui/common/formsaver.h"
#include "ui/common/panel.h"
#include "ui/common/typededit.h"

#include <QLineEdit>

namespace aarring {

MandateForm::MandateForm(QWidget *parent) : Translated<QWidget>(parent) {
    auto *layout = columnLayout(8);
    setLayout(layout);
    const auto add = [&](auto *editor, const char *name) {
        layout->addWidget(m_fields.add(name, editor));
        return editor;
    };
    m_documentNumber = add(new QLineEdit(this), "documentNumber");
    m_caseNumber = add(new QLineEdit(this), "caseNumber");
    m_validFrom = add(new DateEdit(this), "validFrom");
    m_nextRevision = add(new DateEdit(this), "nextRevision");
    m_saver = new FormSaver(this);
    connect(m_saver, &FormSaver::save, this, [this] { emit edited(version()); });
    retranslate();
}

void MandateForm::setVersion(const MandateVersion &version, bool editable) {
    const bool other = version.id != m_version.id;
    m_version = version;
    const FormSaver::Filling filling(*m_saver);
    const auto fill = [&](auto *editor, auto value, auto set) {
        if (other || !m_saver->isBeingEdited(editor))
            (editor->*set)(value);
        editor->setReadOnly(!editable);
        editor->setProperty("quiet", !editable);
    };
    fill(m_documentNumber, version.documentNumber, &QLineEdit::setText);
    fill(m_caseNumber, version.caseNumber, &QLineEdit::setText);
    fill(m_validFrom, version.validFrom, &DateEdit::setDate);
    fill(m_nextRevision, version.nextRevision, &DateEdit::setDate);
}

MandateVersion MandateForm::version() const {
    MandateVersion version = m_version;
    version.documentNumber = m_documentNumber->text();
    version.caseNumber = m_caseNumber->text();
    version.validFrom = m_validFrom->date();
    version.nextRevision = m_nextRevision->date();
    return version;
}

void MandateForm::flush() { m_saver->flush(); }

void MandateForm::retranslate() {
    m_fields.setLabel("documentNumber", tr("Document &number"));
    m_fields.setLabel("caseNumber", tr("Cas&e number"));
    m_fields.setLabel("validFrom", tr("&Valid from"));
    m_fields.setLabel("nextRevision", tr("Ne&xt revision"));
}

} // namespace aarring
