#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

class QPushButton;

namespace aarring {

class WarningBar;

/// The warm strip that says which other day the lists are looked at, with the way back. Hidden when it is
/// today.
class ViewDateBar : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ViewDateBar(ViewDate &viewDate, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    ViewDate &m_viewDate;
    WarningBar *m_bar;
    QPushButton *m_back;
};

/// Makes every field inside `form` read-only, or editable again. Text can still be selected and copied.
void setFieldsReadOnly(QWidget *form, bool readOnly);

} // namespace aarring
