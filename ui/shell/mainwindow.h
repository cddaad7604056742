#pragma once

#include "ui/shell/recentfiles.h"
#include "ui/shell/setup.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace aarring {

class Desk;
class MainMenu;
class SearchBox;
class StartPage;

/// The window: menu row with search and undo on top, under it the start page or the open network.
class MainWindow : public Translated<QMainWindow> {
    Q_OBJECT

public:
    /// Shown and with the file open, if it can be; without a file not yet shown, with the ways in.
    explicit MainWindow(const Setup &setup, const Opening &file = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file and shows it. What was open is closed first; false when it stays or the file cannot be
    /// opened.
    bool openFile(const QString &path);
    bool newFile(const QString &templateName);
    bool openSample();
    bool closeFile();
    Desk *desk() const { return m_desk; } ///< null on the start page

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fitInto(const QSize &room);
    void makeTopRow();
    void showStartPage();
    void chooseFile();
    void saveCopy();
    void saveSeveralPapers();
    void print(const QString &paper, Id about);
    void about();
    bool take(Opening file);
    bool take(Result<std::unique_ptr<Workspace>> workspace);
    void follow(); ///< what is enabled, the title, the undo link
    void remember();

    const Setup m_setup;
    RecentFiles m_recent;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr; ///< null until first shown
    Desk *m_desk = nullptr;
    bool m_isWaiting = false;
    MainMenu *m_menu = nullptr;
    SearchBox *m_search = nullptr;
    QPushButton *m_undoLink = nullptr;
};

} // namespace aarring
