#include "ui/shell/mainmenu.h"

#include "documents/catalogue.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/shell/translations.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QSettings>

namespace aarring {

namespace {

QString themeKey() { return QStringLiteral("theme"); }

} // namespace

MainMenu::MainMenu(const Setup &setup, const RecentFiles &recent, QWidget *parent)
    : Translated<QMenuBar>(parent), m_setup(setup), m_recent(recent) {
    setNativeMenuBar(false); // it shares its row with the search
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_file = addMenu(QString());
    // Ctrl+N belongs to the page that is shown; two owners of a shortcut would silence both.
    m_new = entry(m_file, "document-new", {}, &MainMenu::newRequested);
    m_open = entry(m_file, "document-open-folder", QKeySequence::Open, &MainMenu::openRequested);
    m_recentMenu = m_file->addMenu(QString());
    m_file->addSeparator();
    m_saveCopy = entry(m_file, "document-save-as", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                       &MainMenu::saveCopyRequested);
    m_file->addSeparator();
    m_close = entry(m_file, "", QKeySequence(Qt::CTRL | Qt::Key_W), &MainMenu::closeRequested);
    m_quit = entry(m_file, "", QKeySequence(Qt::CTRL | Qt::Key_Q), &MainMenu::quitRequested);

    m_edit = addMenu(QString());
    m_undo = entry(m_edit, "edit-undo", QKeySequence(Qt::CTRL | Qt::Key_Z), &MainMenu::undoRequested);
    m_redo =
        entry(m_edit, "edit-redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &MainMenu::redoRequested);
    m_edit->addSeparator();
    m_search = entry(m_edit, "edit-find", QKeySequence(Qt::CTRL | Qt::Key_K), &MainMenu::searchRequested);
    m_edit->addSeparator();
    m_network = entry(m_edit, "configure", {}, &MainMenu::networkRequested);

    m_view = addMenu(QString());
    auto *pages = new QActionGroup(this);
    for (int i = 0; i < m_setup.pages.size(); ++i) {
        QAction *page = m_view->addAction(icon(m_setup.pages[i].icon), QString());
        page->setActionGroup(pages);
        page->setCheckable(true);
        if (i < 9)
            page->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(page, &QAction::triggered, this, [this, i] { emit pageRequested(m_setup.pages[i].key); });
        m_pages.append(page);
    }
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_fullScreen =
        entry(m_view, "view-fullscreen", QKeySequence(Qt::Key_F11), &MainMenu::fullScreenRequested);
    makeChoices();

    m_papers = addMenu(QString());
    m_print = entry(m_papers, "document-print", QKeySequence::Print, &MainMenu::printRequested);
    m_papers->addSeparator();
    for (const PaperOffer &offer : paperOffers()) {
        if (offer.takesMeeting && !m_meetingPapers)
            m_meetingPapers =
                m_papers->addMenu(QString()); // one list of all is taller than a laptop's screen
        QAction *paper = (offer.takesMeeting ? m_meetingPapers : m_papers)->addAction(QString());
        connect(paper, &QAction::triggered, this,
                [this, name = QString::fromLatin1(offer.name)] { emit paperRequested(name); });
        m_paperEntries.append(paper);
    }
    m_severalPapers = entry(m_papers, "", {}, &MainMenu::severalPapersRequested);
    m_papers->addSeparator();
    m_standardTexts = entry(m_papers, "", {}, &MainMenu::standardTextsRequested);

    m_help = addMenu(QString());
    m_about = entry(m_help, "help-about", {}, &MainMenu::aboutRequested);
    connect(m_file, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    retranslate();
}

QAction *MainMenu::entry(QMenu *menu, const char *iconName, const QKeySequence &shortcut,
                         void (MainMenu::*signal)()) {
    QAction *made = menu->addAction(QString());
    if (*iconName)
        made->setIcon(icon(QLatin1String(iconName)));
    made->setShortcut(shortcut);
    connect(made, &QAction::triggered, this, signal);
    return made;
}

void MainMenu::makeChoices() {
    auto *languages = new QActionGroup(this);
    for (const Language language : windowLanguages()) {
        QAction *choice = m_language->addAction(languageName(language)); // each in its own language
        choice->setActionGroup(languages);
        choice->setCheckable(true);
        choice->setChecked(language == m_setup.translations.language());
        connect(choice, &QAction::triggered, this,
                [this, language] { m_setup.translations.setLanguage(language); });
        connect(&m_setup.translations, &Translations::changed, choice,
                [choice, language](Language now) { choice->setChecked(now == language); });
    }
    m_themes = new QActionGroup(this);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *choice = m_theme->addAction(QString());
        choice->setActionGroup(m_themes);
        choice->setCheckable(true);
        choice->setChecked(theme == m_setup.style.choice());
        connect(choice, &QAction::triggered, this, [this, theme] {
            m_setup.style.setChoice(theme);
            m_setup.settings.setValue(themeKey(), int(theme));
        });
    }
}

void MainMenu::retranslate() {
    m_file->setTitle(tr("&File"));
    m_new->setText(tr("&New network…"));
    m_open->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_saveCopy->setText(tr("Save a &copy…"));
    m_close->setText(tr("C&lose the file"));
    m_quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    m_search->setText(tr("&Search everything"));
    m_network->setText(tr("The &network…"));
    m_view->setTitle(tr("&View"));
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(m_setup.pages[i].title());
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Colours"));
    const QList<QAction *> themes = m_themes->actions();
    themes[0]->setText(tr("As the &computer"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    m_fullScreen->setText(tr("&Full screen"));
    m_papers->setTitle(tr("&Papers"));
    m_print->setText(tr("&Print this page’s paper…"));
    for (int i = 0; i < m_paperEntries.size(); ++i)
        m_paperEntries[i]->setText(tr("%1…", "a paper").arg(paperOffers().at(i).titleText()));
    m_meetingPapers->setTitle(tr("For a &meeting"));
    m_severalPapers->setText(tr("Several pape&rs…"));
    m_standardTexts->setText(tr("Standard te&xts…"));
    m_help->setTitle(tr("&Help"));
    m_about->setText(tr("&About Årring"));
    showState(m_state);
}

void MainMenu::showState(const State &state) {
    m_state = state;
    for (QAction *action : {m_new, m_saveCopy, m_close, m_search})
        action->setEnabled(state.fileOpen);
    m_undo->setText(state.undo.isEmpty() ? tr("&Undo") : state.undo);
    m_undo->setEnabled(!state.undo.isEmpty());
    m_redo->setText(state.redo.isEmpty() ? tr("&Redo") : state.redo);
    m_redo->setEnabled(!state.redo.isEmpty());
    m_print->setEnabled(state.canPrint);
    for (int i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setVisible(state.fileOpen);
        m_pages[i]->setChecked(m_setup.pages[i].key == state.page);
    }
    m_edit->menuAction()->setVisible(state.fileOpen);
    m_papers->menuAction()->setVisible(state.fileOpen);
}

void MainMenu::fillRecent() {
    m_recentMenu->clear();
    for (const RecentFile &file : m_recent.list()) {
        if (!QFileInfo::exists(file.path))
            continue;
        QString name = file.name;
        QAction *choice = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setToolTip(file.path);
        connect(choice, &QAction::triggered, this, [this, path = file.path] { emit fileRequested(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

} // namespace aarring
