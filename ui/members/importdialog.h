#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"
#include "ui/members/importreader.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace aarring {

class ColumnChoices;
class DateEdit;
class EmptyState;
class FormField;
class ImportModel;
class TableView;
class Text;

/// "Paste or import members": rows from a spreadsheet or a CSV file, what each would do, and nothing written before
/// Import, which is one action. Reading and writing are done in other threads and can be stopped. Open it with open();
/// it deletes itself.
class ImportDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    /// Takes what lies on the clipboard when it looks like cells.
    ImportDialog(const Context &context, QWidget *parent);
    ~ImportDialog() override;

    void paste();
    void chooseFile();
    void accept() override; ///< imports
    void reject() override; ///< stops what is under way, else closes

protected:
    void retranslate() override;

private:
    void layOut();
    void connectAll();
    ImportSettings settings() const;
    void forget(); ///< another list comes
    void readAgain(bool columnsAreNew);
    void show(const ReadMembers &members);
    void showError(const Error &error);
    void showProgress(int done, int total);
    void showCurrent();
    void written();
    void follow(); ///< what is enabled and what the sentences say
    bool isWriting() const { return m_writing.isRunning(); }

    Context m_context;
    ImportReader m_reader;
    /// What the writing thread and the window tell each other.
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<Status> m_writing;
    QTimer m_watch;              ///< looks how far the writing is
    bool m_importWanted = false; ///< Import was chosen while the list was read again
    std::optional<ReadMembers> m_members;
    QString m_source; ///< name of the file; empty when pasted

    Text *m_heading;
    Text *m_explanation;
    QPushButton *m_paste;
    QPushButton *m_file;
    Text *m_counts;
    FormField *m_fromField;
    DateEdit *m_from;
    FormField *m_byField;
    QLineEdit *m_by;
    QCheckBox *m_header;
    QCheckBox *m_onlyDoubtful;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_filled;
    ImportModel *m_model;
    TableView *m_table;
    ColumnChoices *m_choices;
    Text *m_detail;
    QProgressBar *m_progress;
    Text *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace aarring
