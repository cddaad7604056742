#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace aarring {

class EntryModel;
class EntryTable;
class Text;
class WarningBar;

/// What was booked on a budget, on all its lines or on one: the grid, and a ledger read in.
class BookedView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit BookedView(const Context &context, QWidget *parent = nullptr);
    void setBudget(Id budget);
    void showLine(Id line); ///< only what is booked on it; 0 = all lines
    bool showEntry(Id entry);
    void beginNew();
    void leave(); ///< takes what is being typed
    void refresh();

protected:
    void retranslate() override;

private:
    QWidget *makeBar();
    void fillLines();
    void showEntries();
    void showButtons();
    void openFiles();
    void showProblem();
    void importLedger();
    void writeTables();
    void paste(const QString &cells);

    Context m_context;
    Id m_budget = 0;
    Id m_line = 0;
    EntryModel *m_model;
    EntryTable *m_table;
    Text *m_lineLabel;
    QComboBox *m_lines;
    Text *m_travel;
    QPushButton *m_files;
    QPushButton *m_import;
    QPushButton *m_write;
    WarningBar *m_problemBar;
    QPushButton *m_correct;
    QPushButton *m_putBack;
};

} // namespace aarring
