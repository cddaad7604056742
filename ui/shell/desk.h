#pragma once

#include "ui/shell/setup.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace aarring {

class MessageBar;
class Navigation;

/// One open network in the window: navigation, pages, message bar. Publishes the file when nothing has
/// happened for a while, when the window is left and at the end.
class Desk : public Translated<QWidget> {
    Q_OBJECT

public:
    Desk(const Setup &setup, std::unique_ptr<Workspace> workspace, QWidget *parent = nullptr);
    ~Desk() override;

    Workspace &workspace() { return *m_workspace; }
    /// Shows a page by its key and there one thing; false when there is no such page or the one shown keeps
    /// the user.
    bool showPage(const QString &key, Id target = 0, Id inside = 0);
    QString currentKey() const;
    Page *currentPage() const;
    /// Saves what stands in fields. False when a page wants to keep the user.
    bool settle();
    /// Begins to write the file; shows what went wrong.
    void publish();
    /// Settles, publishes and closes the file. False when the user wants to stay.
    bool close();
    void report(const Error &error);
    void say(const QString &sentence);
    void undo();
    void redo();
    /// Rules of the mandate that have this verdict today.
    int count(Verdict verdict) const;

signals:
    void changed(); ///< the file, what can be undone, or the page
    void paperRequested(const QString &paper, aarring::Id about);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAt(int page);
    void rememberChoices(const Page &page);
    void follow();
    void published(const Status &status);
    void showState();

    const Setup &m_setup;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ViewDate> m_viewDate;
    Context m_context;
    Navigation *m_navigation;
    QVBoxLayout *m_right; ///< of page and message bar
    QStackedWidget *m_stack;
    QList<Page *> m_pages; ///< null until first shown
    QList<bool> m_stale;   ///< changed while it was hidden
    MessageBar *m_bar;
    bool m_undoing = false; ///< until it is told as done
    QTimer m_idle;
    bool m_failedToSave = false;
};

} // namespace aarring
