#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

/// At which later meeting the minutes were approved.
class ApprovalDialog : public FormDialog {
    Q_OBJECT

public:
    ApprovalDialog(const Context &context, Id meeting, QWidget *parent);

protected:
    Problems problems() const override { return {}; }
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Id m_meeting;
    QComboBox *m_at;
    FormField *m_atField;
};

} // namespace aarring
