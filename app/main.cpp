#include "actions/filecare.h"
#include "cli/commandline.h"
#include "cli/standardstreams.h"
#include "documents/fonts.h"
#include "documents/pdfwriter.h"
#include "ui/common/dialogs.h"
#include "ui/look/style.h"
#include "ui/look/text.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace aarring;

namespace {

/// The computer's day, or the one in AARRING_TODAY (ISO): for pictures and for trying out another date.
std::unique_ptr<Clock> clockOfToday() {
    const QDate day = QDate::fromString(qEnvironmentVariable("AARRING_TODAY"), Qt::ISODate);
    if (day.isValid())
        return std::make_unique<FixedClock>(day);
    return std::make_unique<Clock>();
}

int runWithoutWindow(QCoreApplication &app, const Clock &clock) {
    const Language language = systemLanguage();
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/aarring_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&words);
    QTextStream out(stdout);
    QTextStream err(stderr);
    CommandLine line{out, err, clock, usualPlaces(), language};
    return int(arrived(runCommandLine(app.arguments().mid(1), line), line));
}

/// All is written and closed by now: the system clears up after a process faster than the process does itself.
[[noreturn]] void leave(int code) {
    std::fflush(nullptr);
    std::_Exit(code);
}

int runWindow(int argc, char **argv, const Clock &clock) {
    // The desktop's own theme plugin costs half the start and would change what Style draws.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME"))
        qputenv("QT_QPA_PLATFORMTHEME", "generic");
    const std::future<void> fontSettings = readFontSettings();
    // The file is copied while the application is made, and read while fonts are loaded and the window is built. Qt's own
    // options must be taken out first, if there are any.
    std::promise<void> applicationMade;
    Opening opening;
    if (const QString file = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
        !file.isEmpty() && !file.startsWith(QLatin1Char('-')))
        opening = Workspace::openAside(file, usualPlaces(), clock, applicationMade.get_future().share());
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("aarring"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("aarring"),
                       QStringLiteral("aarring"));
    Translations translations(settings);
    applicationMade.set_value();
    if (const QString file = app.arguments().value(1); !opening.isValid() && !file.isEmpty())
        opening = Workspace::openAside(file, usualPlaces(), clock);
    fontSettings.wait();
    if (const Status fonts = loadFonts(); !fonts)
        qWarning("%s", qPrintable(fonts.error().text()));
    setUpFonts();
    auto *style = new Style(ThemeChoice(settings.value(QStringLiteral("theme")).toInt()));
    QApplication::setStyle(style); // owned by the application
    WindowDialogs dialogs;
    const QString samples =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/samples");
    MainWindow window({allPages(), usualPlaces(), samples, clock, settings, translations, *style, dialogs},
                      opening);
    window.show();
    return app.exec();
}

} // namespace

int main(int argc, char *argv[]) {
    holdStandardStreams();
    preparePapers();
    QCoreApplication::setApplicationName(QStringLiteral("aarring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AARRING_VERSION));
    const std::unique_ptr<Clock> clock = clockOfToday();

    // Which kind of application is needed must be known before there is one.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!isForCommandLine(words))
        return runWindow(argc, argv, *clock);
    // What goes wrong is told in one line; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    if (drawsPapers(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        keepToOwnFonts();
        QGuiApplication app(argc, argv);
        leave(runWithoutWindow(app, *clock));
    }
    QCoreApplication app(argc, argv);
    leave(runWithoutWindow(app, *clock));
}
