#pragma once

#include "ui/common/context.h"
#include "ui/common/importreader.h"
#include "ui/common/translated.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace aarring {

class ColumnChoices;
class EmptyState;
class ImportModel;
class TableView;
class Text;

/// "Paste or import …": rows from a spreadsheet or a CSV file, what each would do, and nothing written before Import, which
/// is one action. Reading and writing are done in other threads and can be stopped. A subclass knows the list: how it is
/// read, what its columns hold, and what else there is to be chosen; its constructor ends with begin(). Open it with
/// open(); it deletes itself.
class ImportDialog : public Translated<QDialog> {
    Q_OBJECT

public:
    ~ImportDialog() override;

    void paste();
    void chooseFile();
    void accept() override; ///< imports
    void reject() override; ///< stops what is under way, else closes

protected:
    ImportDialog(const Context &context, QWidget *parent);
    /// Sets the words, and takes what lies on the clipboard when it looks like cells.
    void begin();
    void retranslate() override;
    /// For the facts and choices of now.
    virtual ListReading reading() const = 0;
    virtual QStringList fieldLabels() const = 0; ///< by the number of the field
    virtual QString title() const = 0;
    virtual QString explanation() const = 0; ///< while nothing is read yet
    virtual QString fileTitle() const = 0;   ///< of the dialog that chooses a file
    /// Takes what stands in the choices, also where a field was not left. False when one is not understood.
    virtual bool takeChoices() { return true; }
    /// Where choices of the list's own stand, above the table.
    QHBoxLayout *choices() const { return m_ownChoices; }
    /// A choice was changed: what each line would do is looked at again.
    void choicesChanged() { readAgain(false); }

    Context m_context;

private:
    void layOut();
    void connectAll();
    void forget(); ///< another list comes
    void readAgain(bool columnsAreNew);
    void show(const ReadList &list);
    void showError(const Error &error);
    void showProgress(int done, int total);
    void showCurrent();
    void written();
    void follow(); ///< what is enabled and what the sentences say
    bool isWriting() const { return m_writing.isRunning(); }

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
    std::optional<ReadList> m_list;
    QString m_source; ///< name of the file; empty when pasted

    Text *m_heading;
    Text *m_explanation;
    QPushButton *m_paste;
    QPushButton *m_file;
    Text *m_counts;
    QHBoxLayout *m_ownChoices;
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
