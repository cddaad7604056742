#include "ui/common/buttons.h"

#include "ui/look/icons.h"

namespace aarring {

QPushButton *plainButton(const QString &iconName, QWidget *parent) {
    auto *button = new QPushButton(parent);
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
    auto *button = new QPushButton(parent);
    button->setFlat(true);
    button->setIcon(icon(QStringLiteral("close"), Tint::Secondary));
    button->setAutoDefault(false);
    return button;
}

} // namespace aarring
