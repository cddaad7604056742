#include "ui/common/longwork.h"

#include "ui/common/buttons.h"
#include "ui/look/text.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace aarring {

namespace {

/// The window may wait for so many.
constexpr int rowsAtOnce = 300;
constexpr int watchMs = 50;

} // namespace

LongWork::LongWork(const Context &context, const QString &title, const Work &work, QWidget *parent)
    : Translated<QDialog>(parent), m_context(context), m_progress(new QProgressBar), m_cancel(plainButton()) {
    setObjectName(QStringLiteral("longWork"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *heading = new Text(TextRole::FormTitle);
    heading->setWordWrap(true);
    heading->setText(title);
    m_progress->setTextVisible(false);
    m_progress->setMaximum(0);
    m_cancel->setObjectName(QStringLiteral("longWork.cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(m_progress);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(480);
    connect(m_cancel, &QPushButton::clicked, this, &LongWork::reject);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &LongWork::finish);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(m_shared->total);
        m_progress->setValue(m_shared->done);
    });
    m_watch.start(watchMs);
    m_writing.setFuture(m_context.actions.runAside([work, shared = m_shared](Actions &actions) {
        return work(actions, [shared](int done, int total) {
            shared->total = total;
            shared->done = done;
            return !shared->stopped;
        });
    }));
    retranslate();
}

LongWork::~LongWork() { m_shared->stopped = true; }

void LongWork::retranslate() {
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Ca&ncel"));
}

void LongWork::reject() {
    m_shared->stopped = true;
    m_cancel->setEnabled(false);
}

void LongWork::finish() {
    m_watch.stop();
    m_context.ok(m_writing.result());
    QDialog::accept();
}

void carryOut(const Context &context, int rows, const QString &title, const LongWork::Work &work,
              QWidget *parent) {
    if (rows <= rowsAtOnce)
        context.ok(work(context.actions, {}));
    else
        (new LongWork(context, title, work, parent))->open();
}

void undoLast(const Context &context, QWidget *parent) {
    carryOut(
        context, context.actions.undoSize(), LongWork::tr("Undo: %1").arg(context.actions.undoText()),
        [](Actions &actions, const Actions::Progress &progress) { return actions.undo(progress); }, parent);
}

void redoLast(const Context &context, QWidget *parent) {
    carryOut(
        context, context.actions.redoSize(), LongWork::tr("Do again: %1").arg(context.actions.redoText()),
        [](Actions &actions, const Actions::Progress &progress) { return actions.redo(progress); }, parent);
}

} // namespace aarring
