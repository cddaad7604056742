#include "ui/shell/desk.h"

#include "ui/common/bars.h"
#include "ui/common/dialogs.h"
#include "ui/common/longwork.h"
#include "ui/common/panel.h"
#include "ui/common/tableview.h"
#include "ui/common/waiting.h"
#include "ui/shell/navigation.h"
#include "ui/shell/translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QFuture>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace aarring {

namespace {

constexpr int idleMilliseconds = 3000;
QString pageKey() { return QStringLiteral("page"); }
QString columnsKey(const TableView *table) { return QStringLiteral("columns/") + table->objectName(); }

/// Around a page.
constexpr QMargins edges(24, 16, 24, 16), narrowEdges(12, 12, 8, 8);
/// The least a page can be drawn on with nothing cut off.
constexpr QSize leastPage(900, 540);

/// A small screen, or a large one at 200 %, shows part of a page and scrolls.
QScrollArea *areaFor(QWidget *pages) {
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("desk.pages"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(pages);
    pages->setAutoFillBackground(false);
    pages->setMinimumSize(leastPage);
    return area;
}

} // namespace

Desk::Desk(const Setup &setup, std::unique_ptr<Workspace> workspace, QWidget *parent)
    : Translated<QWidget>(parent),
      m_setup(setup),
      m_workspace(std::move(workspace)),
      m_viewDate(std::make_unique<ViewDate>(m_workspace->queries())),
      m_context{m_workspace->actions(), m_workspace->queries(), *m_viewDate, setup.dialogs,
                [this](const Error &error) { report(error); }},
      m_pages(setup.pages.size()),
      m_stale(setup.pages.size()) {
    auto *layout = rowLayout(0);
    setLayout(layout);
    m_navigation = new Navigation(setup.pages, this);
    layout->addWidget(m_navigation);
    m_right = columnLayout(16);
    m_right->setContentsMargins(edges);
    m_stack = new QStackedWidget(this);
    m_bar = new MessageBar(this);
    m_right->addWidget(areaFor(m_stack), 1);
    m_right->addWidget(m_bar);
    layout->addLayout(m_right, 1);

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &Desk::publish);
    connect(m_navigation, &Navigation::chosen, this, [this](int page) {
        if (settle())
            showAt(page);
        else
            m_navigation->setCurrent(m_stack->currentIndex());
    });
    connect(m_bar, &MessageBar::undoRequested, this, &Desk::undo);
    connect(&m_workspace->actions(), &Actions::changed, this, &Desk::follow);
    connect(&m_workspace->queries(), &Queries::failed, this, &Desk::report);
    connect(m_bar, &MessageBar::redoRequested, this, &Desk::redo);
    connect(&m_workspace->actions(), &Actions::done, this, [this](const QString &message, bool canBeUndone) {
        const bool wasUndo = std::exchange(m_undoing, false) && !m_workspace->actions().redoText().isEmpty();
        m_bar->showDone(message, wasUndo       ? MessageBar::Way::Redo
                                 : canBeUndone ? MessageBar::Way::Undo
                                               : MessageBar::Way::None);
    });

    for (int i = 0; i < m_pages.size(); ++i)
        m_stack->addWidget(new QWidget(m_stack)); // a place for each page, taken when it is made
    retranslate();
    int first = 0;
    for (int i = 0; i < m_setup.pages.size(); ++i)
        if (m_setup.pages[i].key == m_setup.settings.value(pageKey()).toString())
            first = i;
    showAt(first);
    setFocusProxy(m_navigation);
}

Desk::~Desk() {
    for (const TableView *table : m_stack->findChildren<TableView *>())
        if (const QByteArray columns = table->columnState();
            !columns.isEmpty() && !table->objectName().isEmpty())
            m_setup.settings.setValue(columnsKey(table), columns);
    // The pages write through the workspace until the end, so they go first.
    delete m_stack;
}

void Desk::resizeEvent(QResizeEvent *) {
    const bool narrow = width() < Navigation::wide + edges.left() + leastPage.width() + edges.right();
    m_navigation->setCompact(narrow);
    m_right->setContentsMargins(narrow ? narrowEdges : edges);
}

void Desk::retranslate() {
    setAccessibleName(m_workspace->queries().network().name);
    follow();
}

void Desk::showAt(int page) {
    if (page < 0 || page >= m_pages.size())
        return;
    if (!m_pages[page]) {
        m_pages[page] = m_setup.pages[page].make(m_context, m_stack);
        delete m_stack->widget(page);
        m_stack->insertWidget(page, m_pages[page]);
        for (TableView *table : m_pages[page]->findChildren<TableView *>())
            table->restoreColumns(m_setup.settings.value(columnsKey(table)).toByteArray());
        rememberChoices(*m_pages[page]);
        connect(m_pages[page], &Page::linkActivated, this,
                [this](const QString &key, Id id) { showPage(key, id); });
        connect(m_pages[page], &Page::paperRequested, this, &Desk::paperRequested);
    } else if (m_stale[page]) {
        m_pages[page]->refresh();
    }
    m_stale[page] = false;
    m_stack->setCurrentIndex(page);
    // A page needs no more room because another one, now hidden, does.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_navigation->setCurrent(page);
    m_setup.settings.setValue(pageKey(), m_setup.pages[page].key);
    emit changed();
}

/// Switches that say so about themselves are as the user left them, in every network.
void Desk::rememberChoices(const Page &page) {
    for (QAbstractButton *choice : page.findChildren<QAbstractButton *>()) {
        if (!choice->property("remembered").toBool())
            continue;
        const QString key = QStringLiteral("choices/") + choice->objectName();
        choice->setChecked(m_setup.settings.value(key, choice->isChecked()).toBool());
        connect(choice, &QAbstractButton::toggled, this,
                [this, key](bool on) { m_setup.settings.setValue(key, on); });
    }
}

bool Desk::showPage(const QString &key, Id target, Id inside) {
    for (int i = 0; i < m_setup.pages.size(); ++i) {
        if (m_setup.pages[i].key != key)
            continue;
        if (!settle())
            return false;
        showAt(i);
        // An agenda item lies in a meeting: first the meeting, then the item in it.
        if (inside)
            m_pages[i]->showTarget(inside);
        if (target)
            m_pages[i]->showTarget(target);
        return true;
    }
    return false;
}

Page *Desk::currentPage() const { return m_pages.value(m_stack->currentIndex()); }

QString Desk::currentKey() const { return m_setup.pages.value(m_stack->currentIndex()).key; }

bool Desk::settle() {
    // A field saves when it is left; a shortcut or a menu does not leave it.
    QWidget *field = QApplication::focusWidget();
    if (field && isAncestorOf(field)) {
        field->clearFocus();
        field->setFocus();
    }
    return !currentPage() || currentPage()->leave();
}

// Every page follows from what changed, also from undo; hidden ones look again when they are shown.
void Desk::follow() {
    const Queries &queries = m_workspace->queries();
    const int shown = m_stack->currentIndex();
    for (int i = 0; i < m_pages.size(); ++i) {
        m_stale[i] = i != shown;
        if (m_setup.pages[i].attention)
            m_navigation->setAttention(i, m_setup.pages[i].attention(queries));
    }
    if (Page *page = currentPage())
        page->refresh();
    const Network &network = queries.network();
    m_navigation->setNetwork(network.shortName.isEmpty() ? network.name : network.shortName, network.owner);
    showState();
    if (m_workspace->file().hasUnpublished())
        m_idle.start();
    emit changed();
}

void Desk::showState() {
    m_navigation->setFile(m_workspace->file().path(), m_failedToSave ? SaveState::Failed
                                                      : m_workspace->file().hasUnpublished()
                                                          ? SaveState::Waiting
                                                          : SaveState::Saved);
}

// Writing the whole file takes as long as the disk needs; the window does not wait for it.
void Desk::publish() {
    m_idle.stop();
    m_workspace->file().publishAsync().then(this, [this](const Status &status) { published(status); });
}

void Desk::published(const Status &status) {
    m_failedToSave = !status;
    if (!status)
        report(status.error());
    else if (m_workspace->file().hasUnpublished()) // changed while it was written
        m_idle.start();
    showState();
}

bool Desk::close() {
    if (!settle())
        return false;
    m_idle.stop();
    auto &file = m_workspace->file();
    Status status = Done{};
    while (status && file.hasUnpublished()) {
        const QFuture<Status> writing = file.publishAsync();
        waitFor(writing);
        status = writing.result();
    }
    if (status) {
        waitFor(file.keepBackupAsync());
        status = file.close();
    }
    if (status)
        return true;
    return m_setup.dialogs.ask(
        this, {tr("The file could not be saved"), status.error().text(),
               tr("Your work is kept on this computer and is taken up again the next time you "
                  "open the file here."),
               tr("&Close anyway"), tr("&Keep it open"), true});
}

void Desk::report(const Error &error) { m_bar->showError(error); }

void Desk::say(const QString &sentence) { m_bar->showDone(sentence, MessageBar::Way::None); }

void Desk::undo() {
    if (!settle())
        return;
    m_undoing = true;
    undoLast(m_context, this);
}

void Desk::redo() {
    if (settle())
        redoLast(m_context, this);
}

int Desk::count(Verdict verdict) const {
    const QList<Finding> &findings = m_workspace->queries().verdicts();
    return int(std::count_if(findings.begin(), findings.end(),
                             [verdict](const Finding &finding) { return finding.verdict == verdict; }));
}

} // namespace aarring
