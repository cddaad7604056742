#include "ui/shell/mainwindow.h"

#include "ui/common/buttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/panel.h"
#include "ui/common/waiting.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/networkdialog.h"
#include "ui/shell/paperdialog.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/severalpapersdialog.h"
#include "ui/shell/standardtextsdialog.h"
#include "ui/shell/startpage.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace aarring {

namespace {

const QLatin1String ending(".aarring");

/// The ground of the menu row, one step deeper than the pages.
class TopRow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(this).nav);
        painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).line);
    }
};

QString droppedFile(const QMimeData *data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Setup &setup, const Opening &file, QWidget *parent)
    : Translated<QMainWindow>(parent), m_setup(setup), m_recent(setup.settings) {
    setLocale(QLocale());
    // Nothing in the window's picture waits for the icon.
    QTimer::singleShot(0, this, [this] { setWindowIcon(programIcon()); });
    setAcceptDrops(true);
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    makeTopRow();
    connect(&m_setup.translations, &Translations::changed, this, [this] { setLocale(QLocale()); });
    fitInto(screen()->availableSize());
    restoreGeometry(m_setup.settings.value(QStringLiteral("window")).toByteArray());
    retranslate();
    if (file.isValid()) {
        show(); // the desktop places the window while the file is read
        loadPageFonts();
        take(file);
    }
    if (!m_desk)
        showStartPage();
}

MainWindow::~MainWindow() = default;

/// A laptop at 200 % has 960×540: a screen with too little room is used up.
void MainWindow::fitInto(const QSize &room) {
    const QSize wished(1280, 800);
    setMinimumSize(QSize(960, 640).boundedTo(room));
    resize(wished.boundedTo(room));
    if (wished.boundedTo(room) != wished)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::makeTopRow() {
    auto *top = new TopRow(this);
    auto *layout = rowLayout();
    layout->setContentsMargins(14, 6, 16, 6);
    top->setLayout(layout);
    m_menu = new MainMenu(m_setup, m_recent, top);
    m_search = new SearchBox(m_setup.pages, top);
    m_undoLink = flatButton(QStringLiteral("edit-undo"), top);
    m_undoLink->setFocusPolicy(Qt::TabFocus); // undo must not leave the field that is undone
    layout->addWidget(m_menu, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_undoLink);
    top->setMinimumHeight(45);
    setMenuWidget(top);

    connect(m_menu, &MainMenu::newRequested, this, [this] { closeFile(); });
    connect(m_menu, &MainMenu::openRequested, this, &MainWindow::chooseFile);
    connect(m_menu, &MainMenu::fileRequested, this, &MainWindow::openFile);
    connect(m_menu, &MainMenu::saveCopyRequested, this, &MainWindow::saveCopy);
    connect(m_menu, &MainMenu::closeRequested, this, [this] { closeFile(); });
    connect(m_menu, &MainMenu::quitRequested, this, &MainWindow::close);
    connect(m_menu, &MainMenu::undoRequested, this, [this] { m_desk->undo(); });
    connect(m_menu, &MainMenu::redoRequested, this, [this] { m_desk->redo(); });
    connect(m_menu, &MainMenu::searchRequested, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menu, &MainMenu::networkRequested, this, [this] {
        if (m_desk->settle())
            (new NetworkDialog(m_desk->workspace().actions(), m_desk->workspace().queries(), m_setup.dialogs,
                               this))
                ->open();
    });
    connect(m_menu, &MainMenu::severalPapersRequested, this, &MainWindow::saveSeveralPapers);
    connect(m_menu, &MainMenu::standardTextsRequested, this, [this] {
        if (m_desk->settle())
            (new StandardTextsDialog(m_desk->workspace().actions(), m_desk->workspace().queries(), this))
                ->open();
    });
    connect(m_menu, &MainMenu::pageRequested, this, [this](const QString &key) { m_desk->showPage(key); });
    connect(m_menu, &MainMenu::printRequested, this,
            [this] { print(m_desk->currentPage()->paperName(), m_desk->currentPage()->paperAbout()); });
    connect(m_menu, &MainMenu::paperRequested, this, [this](const QString &paper) { print(paper, 0); });
    connect(m_menu, &MainMenu::fullScreenRequested, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::about);
    connect(m_undoLink, &QPushButton::clicked, this, [this] { m_desk->undo(); });
    connect(m_search, &SearchBox::pageChosen, this, [this](const QString &key) { m_desk->showPage(key); });
    connect(m_search, &SearchBox::opened, this, [this](const SearchHit &hit) {
        for (const PageSpec &page : m_setup.pages)
            if (page.found.contains(hit.table))
                m_desk->showPage(page.key, hit.id, hit.owner);
    });
}

// Made when it is first needed: whoever opens a file from the desktop need not wait for it.
void MainWindow::showStartPage() {
    if (m_start) {
        m_start->refresh();
        return;
    }
    m_start = new StartPage(m_setup.translations.language(), m_recent, m_setup.clock, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newFile);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_start, &StartPage::languageChosen, &m_setup.translations, &Translations::setLanguage);
    connect(m_start, &StartPage::missingFileRequested, this, [this](const QString &path) {
        // It may have been moved, or lie on a stick that is not in: let the person find it.
        m_recent.remove(path);
        m_start->refresh();
        chooseFile();
    });
}

void MainWindow::retranslate() {
    m_undoLink->setText(tr("Undo"));
    m_search->setToolTip(tr("Search everything (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString()));
    follow();
}

// --- files

void MainWindow::chooseFile() {
    const auto path =
        m_setup.dialogs.openFile(this, tr("Open a network"), tr("Årring files (*%1)").arg(ending));
    if (path)
        openFile(*path);
}

bool MainWindow::openFile(const QString &path) {
    if (!closeFile())
        return false;
    return take(Workspace::openAside(path, m_setup.places, m_setup.clock));
}

bool MainWindow::take(Opening file) {
    const QScopedValueRollback guard(m_isWaiting, true);
    if (m_stack->count()) // before there is a page there is nothing to draw
        waitFor(file);
    return take(file.takeResult());
}

bool MainWindow::newFile(const QString &templateName) {
    const auto path = m_setup.dialogs.saveFile(this, tr("Save the new network as"), tr("network") + ending,
                                               tr("Årring files (*%1)").arg(ending));
    if (!path || !closeFile())
        return false;
    return take(Workspace::create(templateName, *path, m_setup.places, m_setup.clock));
}

bool MainWindow::openSample() {
    if (!closeFile())
        return false;
    const Language language = m_setup.translations.language();
    const Language papers = language == Language::Danish ? Language::Danish : Language::Bokmaal;
    for (const TemplateInfo &info : templates(language)) {
        if (!info.sample || info.language != papers)
            continue;
        QDir().mkpath(m_setup.sampleFolder);
        // One for each year, so that its dates are this year's and what was tried out in it stays.
        const QString path =
            QDir(m_setup.sampleFolder)
                .filePath(
                    QStringLiteral("%1-%2%3").arg(info.name).arg(m_setup.clock.today().year()).arg(ending));
        if (QFile::exists(path))
            return take(Workspace::openAside(path, m_setup.places, m_setup.clock));
        return take(Workspace::create(info.name, path, m_setup.places, m_setup.clock));
    }
    return false;
}

bool MainWindow::take(Result<std::unique_ptr<Workspace>> workspace) {
    if (!workspace) {
        showStartPage();
        m_start->showError(workspace.error());
        return false;
    }
    m_desk = new Desk(m_setup, std::move(*workspace), m_stack);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_desk->setFocus();
    m_search->setQueries(&m_desk->workspace().queries());
    connect(m_desk, &Desk::changed, this, &MainWindow::follow);
    connect(m_desk, &Desk::paperRequested, this, &MainWindow::print);
    remember();
    if (const QString aside = m_desk->workspace().file().setAsideFile(); !aside.isEmpty())
        m_desk->say(tr("Work from last time could not be read. It was kept as %1.")
                        .arg(QDir::toNativeSeparators(aside)));
    else if (m_desk->workspace().file().wasRecovered())
        m_desk->say(tr("Work from last time that had not reached the file was taken up again."));
    follow();
    return true;
}

bool MainWindow::closeFile() {
    if (m_isWaiting)
        return false;
    if (!m_desk)
        return true;
    const QScopedValueRollback guard(m_isWaiting, true);
    if (!m_desk->settle())
        return false;
    remember();
    if (!m_desk->close())
        return false;
    m_search->setQueries(nullptr);
    delete std::exchange(m_desk, nullptr);
    showStartPage();
    follow();
    return true;
}

void MainWindow::saveCopy() {
    if (!m_desk->settle())
        return;
    const QFileInfo file(m_desk->workspace().file().path());
    const auto path =
        m_setup.dialogs.saveFile(this, tr("Save a copy"), tr("%1 copy").arg(file.baseName()) + ending,
                                 tr("Årring files (*%1)").arg(ending));
    if (!path)
        return;
    if (const Status saved = m_desk->workspace().file().saveCopy(*path); saved)
        m_desk->say(tr("A copy was saved as %1.").arg(QFileInfo(*path).fileName()));
    else
        m_desk->report(saved.error());
}

void MainWindow::print(const QString &paper, Id about) {
    if (!m_desk->settle())
        return;
    auto *dialog =
        new PaperDialog(m_desk->workspace().queries(), m_setup.dialogs, m_setup.settings, paper, about, this);
    connect(dialog, &PaperDialog::saved, m_desk, [this](const QString &path) {
        m_desk->say(tr("The paper was saved as %1.").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void MainWindow::saveSeveralPapers() {
    if (!m_desk->settle())
        return;
    auto *dialog =
        new SeveralPapersDialog(m_desk->workspace().queries(), m_setup.dialogs, m_setup.settings, this);
    connect(dialog, &SeveralPapersDialog::savedBinder, m_desk, [this](const QString &path) {
        m_desk->say(tr("The papers were saved as %1.").arg(QFileInfo(path).fileName()));
    });
    connect(dialog, &SeveralPapersDialog::savedFiles, m_desk,
            [this](const QStringList &paths, const QString &folder) {
                m_desk->say(tr("%n paper(s) were saved in %1.", nullptr, int(paths.size()))
                                .arg(QDir::toNativeSeparators(folder)));
            });
    dialog->open();
}

// What the start page tells of the file next time. Samples are always at hand and not listed.
void MainWindow::remember() {
    const QString path = QFileInfo(m_desk->workspace().file().path()).absoluteFilePath();
    if (path.startsWith(QFileInfo(m_setup.sampleFolder).absoluteFilePath() + QLatin1Char('/')))
        return;
    m_recent.add({path, m_desk->workspace().queries().network().name, m_setup.clock.now(),
                  m_desk->count(Verdict::Fails), m_desk->count(Verdict::Warns)});
}

// --- window

void MainWindow::follow() {
    m_search->setVisible(m_desk);
    m_undoLink->setVisible(m_desk);
    MainMenu::State state;
    if (m_desk) {
        state.fileOpen = true;
        state.undo = m_desk->workspace().actions().undoText();
        state.redo = m_desk->workspace().actions().redoText();
        state.page = m_desk->currentKey();
        state.canPrint = m_desk->currentPage() && !m_desk->currentPage()->paperName().isEmpty();
        setWindowTitle(tr("%1 – Årring").arg(m_desk->workspace().queries().network().name));
    } else {
        setWindowTitle(QStringLiteral("Årring"));
    }
    m_undoLink->setEnabled(!state.undo.isEmpty());
    m_undoLink->setToolTip(state.undo);
    m_menu->showState(state);
}

void MainWindow::about() {
    m_setup.dialogs.tell(
        this, tr("About Årring"),
        tr("Årring %1. For those who lead library competence networks. Everything stays in one file on "
           "your own computer.")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::changeEvent(QEvent *event) {
    // Leaving the window is a good moment to bring the file up to date.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_desk)
        m_desk->publish();
    Translated<QMainWindow>::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event) {
    m_setup.settings.setValue(QStringLiteral("window"), saveGeometry());
    if (closeFile())
        event->accept();
    else
        event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty())
        openFile(path);
}

} // namespace aarring
