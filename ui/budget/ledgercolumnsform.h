#pragma once

#include "exchange/ledgercolumns.h"
#include "ui/common/translated.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace aarring {

class FormField;

/// Which column of a ledger holds what, to be chosen otherwise when it was recognised wrongly.
class LedgerColumnsForm : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit LedgerColumnsForm(QWidget *parent = nullptr);
    /// `first` is the table's first row, which may name the columns.
    void setColumns(const LedgerColumns &columns, const QStringList &first);
    LedgerColumns columns() const;

signals:
    void chosen();

protected:
    void retranslate() override;

private:
    struct Choice {
        LedgerField field;
        FormField *label;
        QComboBox *box;
    };
    void fill();
    void take(const Choice &choice);

    LedgerColumns m_columns;
    QStringList m_first;
    QList<Choice> m_choices;
    QCheckBox *m_header;
};

} // namespace aarring
