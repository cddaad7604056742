#pragma once

#include "documents/blocks.h"

#include <QScrollArea>
#include <QThread>
#include <atomic>
#include <memory>

class QVBoxLayout;

namespace aarring {

class PagePainter;
class Sheet;

/// The pages of a paper as they will be printed. They are laid out and painted in a thread of their own, and only those that are seen.
class PaperPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(int pageWidth, QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// Until the new pages are laid out the old ones stay. Fonts must be loaded (loadEveryFont()).
    void setPaper(const Document &paper);
    void clear();
    int pageCount() const { return int(m_sheets.size()); }
    /// Whether all pages in sight are painted.
    bool isPainted() const;

signals:
    void laidOut(int pages);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSheets(const QList<QSizeF> &sizes);
    void paintNext();
    bool isNear(const Sheet *sheet, int screens) const;

    const int m_pageWidth; ///< of an upright page, in device-independent pixels
    QList<Sheet *> m_sheets;
    bool m_isCurrent = false;                    ///< the sheets are those of the last paper
    int m_asked = -1;                            ///< the page that is being painted
    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the paper that is shown
    QThread m_thread;
    PagePainter *m_painter; ///< lives in the thread
};

} // namespace aarring
