#include "ui/common/page.h"

namespace aarring {

Page::Page(QWidget *parent) : Translated<QWidget>(parent) {}

bool Page::showTarget(Id) { return false; }

bool Page::leave() { return true; }

QString Page::paperName() const { return {}; }

Id Page::paperAbout() const { return 0; }

} // namespace aarring
