#pragma once

#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;

namespace aarring {

/// Puts a case on the programme of a meeting. The one that is not given is chosen.
class PlaceDialog : public FormDialog {
    Q_OBJECT

public:
    PlaceDialog(const Context &context, Id item, Id meeting, QWidget *parent);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    Context m_context;
    Id m_item;
    Id m_meeting;
    QComboBox *m_choice;
    FormField *m_field;
};

} // namespace aarring
