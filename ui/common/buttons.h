#pragma once

#include <QPushButton>

class QAction;

namespace aarring {

/// Plain button with edge; `iconName` may be empty.
QPushButton *plainButton(const QString &iconName = {}, QWidget *parent = nullptr);
/// The filled one: at most one on a page.
QPushButton *primaryButton(const QString &iconName = {}, QWidget *parent = nullptr);
/// Link-like, without edge.
QPushButton *flatButton(const QString &iconName = {}, QWidget *parent = nullptr);
/// × in a bar; `name` is what a screen reader says.
QPushButton *closeButton(QWidget *parent = nullptr);

} // namespace aarring
