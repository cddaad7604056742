#pragma once

#include "exchange/ledgerimport.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tablemodel.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <atomic>
#include <memory>

class QComboBox;

namespace aarring {

class TableView;

/// What a ledger or pasted cells would book, line by line, before anything is written. Reads and books in threads of
/// their own, so that a hundred thousand lines do not stop the window.
class LedgerDialog : public FormDialog {
    Q_OBJECT

public:
    LedgerDialog(const Context &context, Id budget, const CellTable &table, QWidget *parent);
    ~LedgerDialog() override;
    void accept() override;

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    void read();
    void show(const Result<LedgerPreview> &preview);

    Context m_context;
    Id m_budget;
    CellTable m_cells;
    std::optional<Result<LedgerPreview>> m_preview; ///< nothing while it is read
    QComboBox *m_otherLine;
    QComboBox *m_signs;
    FormField *m_otherField;
    FormField *m_signsField;
    Text *m_counts;
    TableModel<LedgerRow> m_model;
    TableView *m_table;
    QFutureWatcher<Status> m_writing;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the reading under way
    QThreadPool m_threads; ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
