#include "ui/shell/writingrow.h"

#include "ui/common/buttons.h"
#include "ui/look/text.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace aarring {

namespace {

constexpr int patienceMs = 200; // what is done by then needs no words

/// Tells the row's thread about each step once; the work asks for every line it sets.
class Teller {
public:
    Teller(QObject *row, std::shared_ptr<std::atomic_bool> stopped, std::function<void(int, int)> show)
        : m_row(row), m_stopped(std::move(stopped)), m_show(std::move(show)) {}

    bool operator()(int page, int pages) {
        if (*m_stopped)
            return false;
        if (page != m_page || pages != m_pages)
            QMetaObject::invokeMethod(m_row, [show = m_show, page, pages] { show(page, pages); });
        m_page = page;
        m_pages = pages;
        return true;
    }

private:
    QObject *m_row;
    std::shared_ptr<std::atomic_bool> m_stopped;
    std::function<void(int, int)> m_show;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace

WritingRow::WritingRow(QWidget *parent)
    : Translated<QWidget>(parent),
      m_title(new Text(TextRole::Caption)),
      m_step(new Text(TextRole::Caption)),
      m_bar(new QProgressBar),
      m_cancel(plainButton()),
      m_shown(new QWidget) {
    m_threads.setMaxThreadCount(1);
    m_title->hide();
    m_title->setWordWrap(true);
    m_step->setObjectName(QStringLiteral("writing.step"));
    m_bar->setObjectName(QStringLiteral("writing.bar"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("writing.cancel"));
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addWidget(m_cancel);
    auto *place = new QVBoxLayout(this);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_shown);
    m_shown->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, m_shown, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &WritingRow::stop);
    retranslate();
}

WritingRow::~WritingRow() {
    if (m_stopped)
        *m_stopped = true;
}

void WritingRow::start(const Work &work) {
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_title->hide();
    showStep(0, 0);
    m_patience.start();
    m_threads.start([this, work, stopped = m_stopped] {
        WritingWatch watch;
        watch.progress = [tell = std::make_shared<Teller>(this, stopped, [this](int page, int pages) {
                              showStep(page, pages);
                          })](int page, int pages) { return (*tell)(page, pages); };
        watch.begins = [this](const QString &title) {
            QMetaObject::invokeMethod(this, [this, title] {
                m_title->setText(title);
                m_title->show();
                showStep(0, 0);
            });
        };
        const Status status = work(watch);
        QMetaObject::invokeMethod(this, [this, status] { end(status); });
    });
}

void WritingRow::stop() {
    if (m_stopped)
        *m_stopped = true;
}

void WritingRow::end(const Status &status) {
    m_patience.stop();
    m_shown->hide();
    m_stopped.reset();
    emit finished(status);
}

void WritingRow::showStep(int page, int pages) {
    m_page = page;
    m_pages = pages;
    m_bar->setMaximum(pages);
    m_bar->setValue(page);
    if (pages == 0)
        m_step->setText(tr("Laying out…"));
    else if (page < pages)
        m_step->setText(tr("Page %1 of %2").arg(page + 1).arg(pages));
    else
        m_step->setText(tr("Finishing…"));
}

void WritingRow::retranslate() {
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Ca&ncel"));
    showStep(m_page, m_pages);
}

} // namespace aarring
