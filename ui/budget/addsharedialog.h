#pragma once

#include "domain/shares.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

/// Lets one more institution share a sum.
class AddShareDialog : public FormDialog {
    Q_OBJECT

public:
    AddShareDialog(const Context &context, const SharePlan &plan, QWidget *parent);
    /// Institutions that are there today and have no share in it, by name.
    static QList<Institution> others(const Queries &queries, Id plan);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    QList<Share> shares() const; ///< with the chosen institution

    Context m_context;
    SharePlan m_plan;
    QComboBox *m_institution;
    FormField *m_institutionField;
};

} // namespace aarring
