#include "ui/common/buttons.h"

#include "ui/look/icons.h"

#include <QKeyEvent>

namespace aarring {

namespace {

/// Enter presses the button that has the focus, as Space does, also beside a dialog's default button.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QPushButton::keyPressEvent(event);
        else if (event->isAutoRepeat())
            event->accept(); // the key that opened this window is still held
        else if (menu())
            showMenu();
        else
            click();
    }
};

} // namespace

QPushButton *plainButton(const QString &iconName, QWidget *parent) {
    auto *button = new Button(parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false); // Enter belongs to the field one is in
    return button;
}

QPushButton *primaryButton(const QString &iconName, QWidget *parent) {
    QPushButton *button = plainButton(iconName, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *flatButton(const QString &iconName, QWidget *parent) {
    QPushButton *button = plainButton(iconName, parent);
    button->setFlat(true);
    return button;
}

QPushButton *closeButton(QWidget *parent) {
    QPushButton *button = flatButton({}, parent);
    button->setIcon(icon(QStringLiteral("close"), Tint::Secondary));
    return button;
}

} // namespace aarring
