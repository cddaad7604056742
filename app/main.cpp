#include "actions/filecare.h"
#include "cli/commandline.h"
#include "documents/pdfwriter.h"

#include <QGuiApplication>
#include <QTranslator>
#include <memory>

using namespace aarring;

namespace {

int runWithoutWindow(QCoreApplication &app) {
    const Language language = systemLanguage();
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/aarring_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&words);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Clock clock;
    CommandLine line{out, err, clock, usualPlaces(), language};
    return int(runCommandLine(app.arguments().mid(1), line));
}

} // namespace

int main(int argc, char *argv[]) {
    preparePapers();
    QCoreApplication::setApplicationName(QStringLiteral("aarring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AARRING_VERSION));

    // Which kind of application is needed must be known before there is one.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (drawsPapers(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication app(argc, argv);
        return runWithoutWindow(app);
    }
    QCoreApplication app(argc, argv);
    return runWithoutWindow(app);
}
