#pragma once

#include "ui/shell/recentfiles.h"
#include "ui/shell/setup.h"

#include <QMenuBar>

class QActionGroup;

namespace aarring {

/// The menus. Only what works now can be chosen; the window does what they ask for.
class MainMenu : public Translated<QMenuBar> {
    Q_OBJECT

public:
    /// What the window shows, for what is enabled and checked.
    struct State {
        bool fileOpen = false;
        bool canPrint = false;
        QString undo; ///< "Undo: Added Silje Haugdal"; empty when there is nothing
        QString redo;
        QString page; ///< key
    };

    MainMenu(const Setup &setup, const RecentFiles &recent, QWidget *parent = nullptr);
    void showState(const State &state);

signals:
    void newRequested();
    void openRequested();
    void fileRequested(const QString &path);
    void saveCopyRequested();
    void closeRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void searchRequested();
    void networkRequested();
    void pageRequested(const QString &key);
    void printRequested();
    void paperRequested(const QString &paper); ///< a name of the catalogue
    void severalPapersRequested();
    void standardTextsRequested();
    void fullScreenRequested();
    void aboutRequested();

protected:
    void retranslate() override;

private:
    QAction *entry(QMenu *menu, const char *iconName, const QKeySequence &shortcut,
                   void (MainMenu::*signal)());
    void makeChoices();
    void fillRecent();

    const Setup &m_setup;
    const RecentFiles &m_recent;
    State m_state;
    QMenu *m_file, *m_edit, *m_view, *m_papers, *m_help;
    QMenu *m_recentMenu, *m_meetingPapers = nullptr, *m_language, *m_theme;
    QAction *m_new, *m_open, *m_saveCopy, *m_close, *m_quit;
    QAction *m_undo, *m_redo, *m_search, *m_network;
    QAction *m_print = nullptr;
    QAction *m_severalPapers = nullptr;
    QAction *m_standardTexts = nullptr;
    QList<QAction *> m_paperEntries; ///< in the catalogue's order
    QAction *m_fullScreen, *m_about;
    QList<QAction *> m_pages;
    QActionGroup *m_themes;
};

} // namespace aarring
