#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace aarring {

/// Why approved minutes become a draft again.
class ReopenDialog : public FormDialog {
    Q_OBJECT

public:
    ReopenDialog(const Context &context, Id meeting, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Id m_meeting;
    QLineEdit *m_reason;
    FormField *m_reasonField;
};

} // namespace aarring
