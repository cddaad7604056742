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
class QProgressBar;
class QTimer;

namespace aarring {

class LedgerColumnsForm;
class TableView;

/// What a ledger or pasted cells would book, line by line, before anything is written. Reads and books in threads of
/// their own, so that a hundred thousand lines do not stop the window.
class LedgerDialog : public FormDialog {
    Q_OBJECT

public:
    /// Where the cells come from; asked once, in another thread.
    using Source = std::function<Result<CellTable>()>;

    LedgerDialog(const Context &context, Id budget, const Source &source, QWidget *parent);
    ~LedgerDialog() override;
    void accept() override; ///< books
    void reject() override; ///< stops the booking under way, else closes

protected:
    Problems problems() const override;
    Status apply() override;
    void retranslate() override;

private:
    std::vector<Column<LedgerRow>> columns() const;
    /// What is read, and how it was understood.
    struct Reading {
        Result<CellTable> table;
        LedgerColumns columns;
        Result<LedgerPreview> preview;
    };
    /// What another thread and the window tell each other.
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    void read(const std::optional<LedgerColumns> &columns);
    static Reading readIn(const Source &source, const std::optional<LedgerColumns> &columns,
                          const NetworkFacts &facts, const QList<BudgetEntry> &booked,
                          const LedgerSettings &settings, Shared &shared);
    void show(const Reading &reading);
    void showPreview();
    void showCurrent();
    void showBusy();

    Context m_context;
    Id m_budget;
    Source m_source;
    bool m_isRead = false;            ///< the cells are there, and may be understood otherwise
    std::optional<Reading> m_reading; ///< nothing while it is read
    QComboBox *m_otherLine;
    QComboBox *m_signs;
    FormField *m_otherField;
    FormField *m_signsField;
    LedgerColumnsForm *m_columns;
    Text *m_counts;
    Text *m_detail;
    TableModel<LedgerRow> m_model;
    TableView *m_table;
    QProgressBar *m_progress;
    QTimer *m_watch; ///< looks how far the other thread is
    QFutureWatcher<Status> m_writing;
    std::shared_ptr<Shared> m_shared; ///< of what is under way
    QThreadPool m_threads;            ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
