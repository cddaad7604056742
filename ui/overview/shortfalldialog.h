#pragma once

#include "domain/mandatecheck.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

namespace aarring {

class GrowingTextEdit;

/// A year that is over had too few meetings: why, and what became of it. It is not warned of any more then.
class ShortfallDialog : public FormDialog {
    Q_OBJECT

public:
    ShortfallDialog(const Context &context, const Finding &finding, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Finding m_finding;
    GrowingTextEdit *m_note;
    FormField *m_noteField;
};

} // namespace aarring
