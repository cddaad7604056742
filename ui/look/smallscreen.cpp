#include "ui/look/smallscreen.h"

#include <QBoxLayout>
#include <QDialog>
#include <QScreen>
#include <QScrollArea>

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

void fitToScreen(QDialog &dialog) {
    if (dialog.isMaximized() || dialog.isFullScreen())
        return;
    const QSize room = dialog.screen()->availableSize() - frame;
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    const QSize wished = dialog.size();
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
