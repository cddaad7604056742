#include "ui/look/smallscreen.h"

#include <QBoxLayout>
#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <algorithm>

namespace aarring {

namespace {

/// What the desktop puts around a window.
constexpr QSize frame(16, 40);

void makeScrollable(QDialog &dialog) {
    auto *content = new QWidget;
    content->setLayout(dialog.layout()); // takes the widgets along
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    dialog.setMinimumSize(0, 0);
}

} // namespace

QSize roomFor(const QDialog &dialog) { return dialog.screen()->availableSize() - frame; }

void fitToScreen(QDialog &dialog) {
    if (dialog.isMaximized() || dialog.isFullScreen())
        return;
    const QSize room = roomFor(dialog);
    const QSize wished = dialog.size();
    QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    if (dialog.layout() && dialog.layout()->hasHeightForWidth()) // counts the lines that its texts break into
        least.setHeight(std::max(least.height(), dialog.layout()->totalMinimumHeightForWidth(
                                                     std::min(wished.width(), room.width()))));
    if (dialog.layout() && least.boundedTo(room) != least) {
        QWidget *focus = dialog.focusWidget();
        makeScrollable(dialog);
        if (focus)
            focus->setFocus();
    }
    if (wished.boundedTo(room) != wished)
        dialog.resize(wished.boundedTo(room));
}

} // namespace aarring
