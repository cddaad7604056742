#pragma once

#include "domain/mandate.h"
#include "ui/common/formfield.h"
#include "ui/common/translated.h"

class QLineEdit;

namespace aarring {

class DateEdit;
class FormSaver;

/// Numbers and dates of one version. Title and the line above it are written on the paper.
class MandateForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit MandateForm(QWidget *parent = nullptr);

    void setVersion(const MandateVersion &version, bool editable);
    /// The version as it was given, with what stands in the fields.
    MandateVersion version() const;
    void flush();

signals:
    void edited(const aarring::MandateVersion &version);

protected:
    void retranslate() override;

private:
    MandateVersion m_version;
    QLineEdit *m_documentNumber;
    QLineEdit *m_caseNumber;
    DateEdit *m_validFrom;
    DateEdit *m_nextRevision;
    FormFields m_fields{this, "mandate"};
    FormSaver *m_saver;
};

} // namespace aarring
