#include "ui/shell/paperpreview.h"

#include "documents/layout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace aarring {

namespace {

constexpr int screensPainted = 1; // above and below what is seen
constexpr int screensKept = 4;

/// `width` in dots.
QImage pictureOf(const PaperPages &pages, int page, qreal width) {
    const qreal zoom = width / pages.pageSize(page).width();
    const QSize size = (pages.pageSize(page) * zoom).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    // The layout is in points and asks the device how many dots a point has.
    const int dotsPerMeter = qRound(zoom * 72 / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paintPage(painter, page);
    painter.end();
    return image;
}

} // namespace

/// Holds the pages in the thread that laid them out; texts belong to the fonts of their thread.
class PagePainter : public QObject {
public:
    /// The sizes of the pages in points; none when it was stopped.
    QList<QSizeF> layOut(const Document &paper, const std::shared_ptr<std::atomic_bool> &stopped) {
        m_pages = std::make_unique<PaperPages>(paper, [stopped](int, int) { return !*stopped; });
        QList<QSizeF> sizes;
        for (int page = 0; m_pages->isWhole() && page < m_pages->pageCount(); ++page)
            sizes += m_pages->pageSize(page);
        return sizes;
    }
    QImage paint(int page, qreal width) const { return pictureOf(*m_pages, page, width); }

private:
    std::unique_ptr<PaperPages> m_pages;
};

/// One page; white until it is painted.
class Sheet : public QWidget {
public:
    using QWidget::QWidget;

    void setPicture(const QImage &picture) {
        m_picture = picture;
        update();
    }
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (hasPicture())
            painter.drawImage(QRectF(rect()), m_picture);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_picture;
};

PaperPreview::PaperPreview(int pageWidth, QWidget *parent)
    : QScrollArea(parent), m_pageWidth(pageWidth), m_painter(new PagePainter) {
    setAlignment(Qt::AlignHCenter);
    m_painter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_painter, &QObject::deleteLater);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperPreview::paintNext);
    m_thread.start(QThread::LowPriority);
}

PaperPreview::~PaperPreview() {
    if (m_stopped)
        *m_stopped = true;
    m_thread.quit();
    m_thread.wait();
}

void PaperPreview::setPaper(const Document &paper) {
    if (m_stopped)
        *m_stopped = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_asked = -1;
    m_isCurrent = false;
    QMetaObject::invokeMethod(m_painter, [this, paper, stopped = m_stopped] {
        const QList<QSizeF> sizes = *stopped ? QList<QSizeF>() : m_painter->layOut(paper, stopped);
        QMetaObject::invokeMethod(this, [this, sizes, stopped] {
            if (!*stopped)
                showSheets(sizes);
        });
    });
}

void PaperPreview::clear() {
    if (m_stopped)
        *m_stopped = true;
    m_asked = -1;
    m_isCurrent = false;
    m_sheets.clear();
    setWidget(new QWidget);
}

void PaperPreview::showSheets(const QList<QSizeF> &sizes) {
    auto *sheets = new QWidget;
    auto *column = new QVBoxLayout(sheets);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    m_sheets.clear();
    for (const QSizeF &points : sizes) {
        auto *sheet = new Sheet;
        sheet->setFixedSize((points * (m_pageWidth / std::min(points.width(), points.height()))).toSize());
        sheet->setAccessibleName(tr("Page %1 of %2").arg(m_sheets.size() + 1).arg(sizes.size()));
        column->addWidget(sheet, 0, Qt::AlignHCenter);
        m_sheets += sheet;
    }
    column->addStretch();
    setWidget(sheets);
    sheets->adjustSize();
    m_isCurrent = true;
    emit laidOut(pageCount());
    paintNext();
}

bool PaperPreview::isNear(const Sheet *sheet, int screens) const {
    const int room = viewport()->height() * screens;
    const int top = sheet->y() + widget()->y();
    return top + sheet->height() > -room && top < viewport()->height() + room;
}

bool PaperPreview::isPainted() const {
    return m_isCurrent && std::all_of(m_sheets.begin(), m_sheets.end(), [this](const Sheet *sheet) {
               return sheet->hasPicture() || !isNear(sheet, 0);
           });
}

/// One page at a time, those in sight first; whoever scrolls fast never waits for pages that are gone.
void PaperPreview::paintNext() {
    if (m_asked >= 0 || !m_isCurrent || !isVisible())
        return;
    int next = -1;
    for (int page = 0; page < pageCount(); ++page) {
        Sheet *sheet = m_sheets[page];
        if (sheet->hasPicture()) {
            if (!isNear(sheet, screensKept))
                sheet->setPicture({});
        } else if (isNear(sheet, 0)) {
            next = page;
            break;
        } else if (next < 0 && isNear(sheet, screensPainted)) {
            next = page;
        }
    }
    if (next < 0)
        return;
    m_asked = next;
    const qreal width = m_sheets[next]->width() * devicePixelRatioF();
    QMetaObject::invokeMethod(m_painter, [this, next, width, stopped = m_stopped] {
        if (*stopped)
            return;
        const QImage picture = m_painter->paint(next, width);
        QMetaObject::invokeMethod(this, [this, next, picture, stopped] {
            if (*stopped)
                return;
            m_asked = -1;
            m_sheets[next]->setPicture(picture);
            paintNext();
        });
    });
}

void PaperPreview::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    paintNext();
}

void PaperPreview::showEvent(QShowEvent *event) {
    QScrollArea::showEvent(event);
    paintNext();
}

} // namespace aarring
