#pragma once

#include "ui/common/importdialog.h"

class QLineEdit;

namespace aarring {

class DateEdit;
class FormField;

/// "Paste or import members", with what holds for all who sit from now on.
class MemberImportDialog : public ImportDialog {
    Q_OBJECT

public:
    MemberImportDialog(const Context &context, QWidget *parent);

protected:
    void retranslate() override;
    ListReading reading() const override;
    QStringList fieldLabels() const override;
    QString title() const override;
    QString explanation() const override;
    QString fileTitle() const override;
    bool takeChoices() override;

private:
    FormField *m_fromField;
    DateEdit *m_from;
    FormField *m_byField;
    QLineEdit *m_by;
};

} // namespace aarring
