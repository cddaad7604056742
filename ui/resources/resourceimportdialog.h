#pragma once

#include "ui/common/importdialog.h"

class QComboBox;

namespace aarring {

class DateEdit;
class FormField;

/// "Paste or import resources", with what holds for those that do not say it.
class ResourceImportDialog : public ImportDialog {
    Q_OBJECT

public:
    ResourceImportDialog(const Context &context, QWidget *parent);

protected:
    void retranslate() override;
    ListReading reading() const override;
    QStringList fieldLabels() const override;
    QString title() const override;
    QString explanation() const override;
    QString fileTitle() const override;
    bool takeChoices() override;

private:
    FormField *m_kindField;
    QComboBox *m_kind;
    FormField *m_stateField;
    QComboBox *m_state;
    FormField *m_publishedField;
    DateEdit *m_published;
};

} // namespace aarring
