#pragma once

#include "ui/common/context.h"
#include "ui/common/translated.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>
#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace aarring {

class Text;

/// What is done in another thread because it touches very many rows: how far it is, and a way to stop it. Opened by
/// carryOut(); deletes itself.
class LongWork : public Translated<QDialog> {
    Q_OBJECT

public:
    using Work = std::function<Status(Actions &, const Actions::Progress &)>;

    LongWork(const Context &context, const QString &title, const Work &work, QWidget *parent);
    ~LongWork() override;

    void reject() override; ///< stops it

protected:
    void retranslate() override;

private:
    void finish();

    /// What the thread and the window tell each other.
    struct Shared {
        std::atomic_bool stopped = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };
    Context m_context;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QFutureWatcher<Status> m_writing;
    QTimer m_watch;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

/// Undo and the like, mostly done at once; what touches many `rows` is done as LongWork called `title`. What goes wrong is
/// reported.
void carryOut(const Context &context, int rows, const QString &title, const LongWork::Work &work,
              QWidget *parent);
/// The last step, whatever page it was done on.
void undoLast(const Context &context, QWidget *parent);
void redoLast(const Context &context, QWidget *parent);

} // namespace aarring
