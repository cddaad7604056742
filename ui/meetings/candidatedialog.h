#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QSpinBox;

namespace aarring {

class PersonCombo;

/// Who stands for an office or a place in a group.
class CandidateDialog : public FormDialog {
    Q_OBJECT

public:
    CandidateDialog(const Context &context, const Candidate &candidate, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Candidate candidate() const;

    Context m_context;
    Candidate m_candidate;
    QComboBox *m_for; ///< offices by their key, bodies by minus theirs
    PersonCombo *m_person;
    QSpinBox *m_votes;
    FormField *m_forField;
    FormField *m_personField;
    FormField *m_votesField;
};

} // namespace aarring
