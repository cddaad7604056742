#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QListWidget;

namespace aarring {

class DateEdit;

/// Who was elected and from when: makes the terms and memberships in one step.
class ResultDialog : public FormDialog {
    Q_OBJECT

public:
    ResultDialog(const Context &context, Id meeting, Id item, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    ElectionResult result() const;

    Context m_context;
    Id m_item;
    QList<Candidate> m_candidates;
    QListWidget *m_elected;
    DateEdit *m_from;
    DateEdit *m_to;
    FormField *m_electedField;
    FormField *m_fromField;
    FormField *m_toField;
};

} // namespace aarring
