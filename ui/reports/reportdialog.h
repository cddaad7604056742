#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace aarring {

class DateEdit;

/// A new report, or what an old one is about. A new one begins with what will mostly be wanted; what a person has not
/// written follows the kind and the period.
class ReportDialog : public FormDialog {
    Q_OBJECT

public:
    /// A report with id 0 is a new one.
    ReportDialog(const Context &context, const Report &report, QWidget *parent);

signals:
    void saved(aarring::Id report);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    bool isNew() const { return m_before.id == 0; }
    Report report() const;
    ReportKind kind() const;
    void fillChoices();
    void proposeAll();  ///< anew for another kind or grant
    void proposeRest(); ///< title, due day and recipient for another period
    void show(const Report &proposed);
    QList<ReportPart> parts(const Report &report) const;

    Context m_context;
    Report m_before;
    QComboBox *m_kind, *m_grant, *m_like;
    QCheckBox *m_texts;
    QLineEdit *m_title, *m_recipient, *m_caseNumber;
    DateEdit *m_from, *m_to, *m_due;
    FormField *m_kindField, *m_grantField, *m_likeField, *m_titleField, *m_fromField, *m_toField, *m_dueField,
        *m_recipientField, *m_caseField;
    Report m_proposed; ///< what the fields show unless a person has written something else
};

} // namespace aarring
