#pragma once

#include "documents/progress.h"
#include "ui/common/translated.h"

#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;

namespace aarring {

class Text;

/// What the work tells while it goes on, from its own thread.
struct WritingWatch {
    PaperProgress progress;                           ///< of the paper that is being written
    std::function<void(const QString &title)> begins; ///< of several papers the next one
};

/// Does one piece of work with papers in a thread of its own and, when that takes longer than a moment, shows how far it is and a way
/// to stop it. The window goes on meanwhile.
class WritingRow : public Translated<QWidget> {
    Q_OBJECT

public:
    using Work = std::function<Status(const WritingWatch &watch)>;

    explicit WritingRow(QWidget *parent = nullptr);
    ~WritingRow() override;

    /// The work takes with it what it needs, as values. Fonts must be loaded (loadEveryFont()).
    void start(const Work &work);
    /// finished() follows, Cancelled unless the work was already done.
    void stop();
    bool isRunning() const { return m_stopped != nullptr; }

signals:
    void finished(const aarring::Status &status);

protected:
    void retranslate() override;

private:
    void showStep(int page, int pages);
    void end(const Status &status);

    Text *m_title;
    Text *m_step;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QWidget *m_shown;
    QTimer m_patience;
    int m_page = 0;
    int m_pages = 0;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the work under way; null without any
    QThreadPool m_threads; ///< last, so that its work has ended before anything else goes
};

} // namespace aarring
