#pragma once

#include "actions/workspace.h"
#include "ui/common/context.h"
#include "ui/common/page.h"

#include <QIcon>
#include <functional>

class QSettings;

namespace aarring {

class Dialogs;
class Style;
class Translations;

/// One entry of the navigation. Its page is made when it is first shown.
struct PageSpec {
    QString key;                    ///< "members": for links and what is remembered between runs
    QString icon;                   ///< name in :/icons
    std::function<QString()> title; ///< asked again after a language change
    std::function<Page *(const Context &, QWidget *parent)> make;
    std::function<Attention(const Queries &)> attention; ///< may be empty: never anything to attend to
    QStringList found;                                   ///< tables of search hits that this page shows
};

/// Everything the window is given by main.cpp. All of it outlives the window.
struct Setup {
    QList<PageSpec> pages;
    StoragePlaces places;
    QString sampleFolder; ///< where the sample networks lie, one for each year
    const Clock &clock;
    QSettings &settings;
    Translations &translations;
    Style &style;
    Dialogs &dialogs;
};

} // namespace aarring
