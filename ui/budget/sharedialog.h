#pragma once

#include "domain/shares.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"

class QComboBox;
class QLineEdit;

namespace aarring {

class AmountEdit;
class DateEdit;

/// A sum to be shared: how much, by which key, where the remainder goes and where payments are booked. All institutions
/// with a seat take part in a new one.
class ShareDialog : public FormDialog {
    Q_OBJECT

public:
    ShareDialog(const Context &context, const SharePlan &plan, QWidget *parent);

signals:
    void saved(aarring::Id plan);

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    SharePlan plan() const;

    Context m_context;
    SharePlan m_before;
    QList<Share> m_shares;
    QLineEdit *m_title;
    QComboBox *m_key, *m_unit, *m_remainder, *m_line;
    AmountEdit *m_total;
    DateEdit *m_due;
    QList<FormField *> m_labelled; ///< in the order of their labels
};

} // namespace aarring
