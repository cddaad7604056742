#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

// Linking does not stop an include, so every #include under app/ and ui/ is compared with the plan of the house.

namespace {

const QString root = QStringLiteral(AARRING_SOURCE_DIR "/");

/// Which rooms a room sees besides itself.
const QHash<QString, QString> sees{
    {QStringLiteral("base"), QString()},
    {QStringLiteral("domain"), QStringLiteral("base")},
    {QStringLiteral("storage"), QStringLiteral("base domain")},
    {QStringLiteral("documents"), QStringLiteral("base domain")},
    {QStringLiteral("modules"), QStringLiteral("base domain documents exchange")},
    {QStringLiteral("exchange"), QStringLiteral("base domain")},
    {QStringLiteral("actions"), QStringLiteral("base domain storage documents exchange")},
    {QStringLiteral("cli"), QStringLiteral("base domain documents exchange actions")},
    {QStringLiteral("ui"), QStringLiteral("base domain documents exchange actions")},
    {QStringLiteral("main"), QStringLiteral("base domain storage documents exchange actions cli ui")},
};

/// Which parts of Qt a room uses besides QtCore.
const QHash<QString, QString> usesQt{
    {QStringLiteral("storage"), QStringLiteral("QtSql")},
    {QStringLiteral("documents"), QStringLiteral("QtGui QtSvg")},
    {QStringLiteral("cli"), QStringLiteral("QtGui")},
    {QStringLiteral("modules"), QStringLiteral("QtGui QtWidgets QtPrintSupport")},
    {QStringLiteral("ui"), QStringLiteral("QtGui QtWidgets QtSvg")},
    {QStringLiteral("main"), QStringLiteral("QtGui QtWidgets QtSvg")},
};

/// SQLite's own door is used where Qt's has no handle or is too slow: to open, record and read, and to tell native
/// errors.
const QStringList seesSqlite{
    QStringLiteral("app/storage/connection.cpp"), QStringLiteral("app/storage/recorder.cpp"),
    QStringLiteral("app/storage/rowreader.cpp"), QStringLiteral("app/storage/nativeerror.cpp")};

/// Libraries of others are seen by one file each, which gives what it finds as values of the house.
const QHash<QString, QStringList> seesLibrary{
    {QStringLiteral("hunspell/hunspell.hxx"), {QStringLiteral("app/modules/dictionary.cpp")}},
    {QStringLiteral("libxml/HTMLparser.h"), {QStringLiteral("app/modules/htmlreader.cpp")}},
    {QStringLiteral("libical/ical.h"),
     {QStringLiteral("app/modules/calendarevent.cpp"), QStringLiteral("app/modules/calendarwriter.cpp")}},
    {QStringLiteral("xlsxwriter.h"), {QStringLiteral("app/modules/workbookpacker.cpp")}},
    {QStringLiteral("zip.h"),
     {QStringLiteral("app/modules/zippacker.cpp"), QStringLiteral("app/modules/zipreader.cpp")}},
};

/// "domain" for app/domain/seat.h, "ui" for everything under ui/, "main" for app/main.cpp.
QString roomOf(const QString &path) {
    if (path == QLatin1String("app/main.cpp"))
        return QStringLiteral("main");
    return path.startsWith(QLatin1String("ui/")) ? QStringLiteral("ui")
                                                 : path.section(QLatin1Char('/'), 1, 1);
}

bool among(const QString &word, const QString &words) { return words.split(QLatin1Char(' ')).contains(word); }

/// The part of Qt a header belongs to; empty for headers of others. Headers that several parts offer (QtCore's are
/// seen by all) belong to the first.
QString qtPartOf(const QString &header) {
    static const QStringList parts{
        QStringLiteral("QtCore"),         QStringLiteral("QtGui"),     QStringLiteral("QtWidgets"),
        QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg"),     QStringLiteral("QtSvgWidgets"),
        QStringLiteral("QtSql"),          QStringLiteral("QtNetwork"), QStringLiteral("QtXml"),
        QStringLiteral("QtConcurrent"),   QStringLiteral("QtDBus"),    QStringLiteral("QtTest")};
    const QString first = header.section(QLatin1Char('/'), 0, 0);
    if (parts.contains(first))
        return first;
    for (const QString &part : parts)
        if (QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + part +
                          QLatin1Char('/') + header))
            return part;
    return {};
}

/// ui/look is seen by all of ui, ui/common by all but look; shell sees every folder; the rest only themselves.
bool uiFolderSees(const QString &folder, const QString &other) {
    if (folder == other || folder == QLatin1String("shell") || other == QLatin1String("look"))
        return true;
    return other == QLatin1String("common") && folder != QLatin1String("look");
}

/// Why `path` may not write #include "header"; empty when it may.
QString forbiddenOwn(const QString &path, const QString &header) {
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const QString room = roomOf(path);
    const QString other = header.section(QLatin1Char('/'), 0, 0);
    if (!header.contains(QLatin1Char('/')) || !sees.contains(other) || other == QLatin1String("main"))
        return QStringLiteral("is not written from the root of a room");
    if (room != other && !among(other, sees.value(room)))
        return QStringLiteral("%1 does not see %2").arg(room, other);
    if (room == QLatin1String("ui") && other == QLatin1String("ui")) {
        const QString folder = path.section(QLatin1Char('/'), 1, 1);
        const QString otherFolder = header.section(QLatin1Char('/'), 1, 1);
        if (!uiFolderSees(folder, otherFolder))
            return QStringLiteral("ui/%1 does not see ui/%2").arg(folder, otherFolder);
    }
    return {};
}

/// Why `path` may not write #include <header>; empty when it may.
QString forbiddenForeign(const QString &path, const QString &header) {
    const QString room = roomOf(path);
    if (header == QLatin1String("sqlite3.h"))
        return seesSqlite.contains(path) ? QString()
                                         : QStringLiteral("only the connection sees SQLite itself");
    if (const auto library = seesLibrary.constFind(header);
        library != seesLibrary.cend() && !library->contains(path))
        return QStringLiteral("only %1 sees this library").arg(library->join(QLatin1String(" and ")));
    const QString part = qtPartOf(header);
    if (part.isEmpty() || part == QLatin1String("QtCore") || among(part, usesQt.value(room)))
        return {};
    return QStringLiteral("%1 does not use %2").arg(room, part);
}

struct Count {
    int files = 0;
    int includes = 0;
};

QStringList violationsIn(const QString &path, const QString &text, Count &count) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList violations;
    ++count.files;
    for (auto matches = include.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        ++count.includes;
        const QString why = match.captured(1) == QLatin1String("\"") ? forbiddenOwn(path, header)
                                                                     : forbiddenForeign(path, header);
        if (!why.isEmpty())
            violations.append(QStringLiteral("%1 includes %2: %3").arg(path, header, why));
    }
    return violations;
}

} // namespace

class TestRooms : public QObject {
    Q_OBJECT

private slots:
    void everyIncludeStaysWithinWhatItsRoomSees() {
        QStringList violations;
        Count count;
        for (const char *folder : {"app", "ui"}) {
            QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                violations +=
                    violationsIn(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()), count);
            }
        }
        QVERIFY2(count.files > 40 && count.includes > 200, "the house has not been read");
        QVERIFY2(violations.isEmpty(), qPrintable(QLatin1Char('\n') + violations.join(QLatin1Char('\n'))));
    }

    /// The reader is checked: each of these must be let through or caught.
    void trespassersAreCaught_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("caught");
        const auto row = [](const char *path, const char *line, bool caught) {
            QTest::addRow("%s %s", path, line)
                << QString::fromLatin1(path) << QString::fromLatin1(line) << caught;
        };
        constexpr bool caught = true, allowed = false;
        row("app/domain/seat.h", "#include \"base/id.h\"", allowed);
        row("app/domain/seat.h", "#include \"domain/body.h\"", allowed);
        row("app/domain/seat.h", "#include <QString>", allowed);
        row("app/domain/seat.h", "#include <array>", allowed);
        row("app/domain/seat.h", "#include \"seat.moc\"", allowed);
        row("app/base/id.h", "#include \"domain/seat.h\"", caught);
        row("app/domain/seat.h", "#include \"storage/store.h\"", caught);
        row("app/domain/seat.h", "  #  include \"storage/store.h\"", caught);
        row("app/domain/seat.h", "#include \"body.h\"", caught);
        row("app/domain/seat.h", "#include \"app/domain/body.h\"", caught);
        row("app/domain/seat.h", "#include <QColor>", caught);
        row("app/domain/seat.h", "#include <QtGui/QColor>", caught);
        row("app/domain/seat.h", "#include <QSqlQuery>", caught);
        row("app/documents/paper.cpp", "#include <QPdfWriter>", allowed);
        row("app/documents/paper.cpp", "#include <QLabel>", caught);
        row("app/documents/paper.cpp", "#include \"storage/store.h\"", caught);
        row("app/documents/paper.cpp", "#include \"exchange/csv.h\"", caught);
        row("app/documents/paper.cpp", "#include \"modules/pdfstructure.h\"", caught);
        row("app/modules/pdffinisher.cpp", "#include \"documents/blocks.h\"", allowed);
        row("app/storage/store.cpp", "#include <QSqlQuery>", allowed);
        row("app/storage/store.cpp", "#include <sqlite3.h>", caught);
        row("app/storage/connection.cpp", "#include <sqlite3.h>", allowed);
        row("app/modules/zipreader.cpp", "#include <zip.h>", allowed);
        row("app/exchange/zipfile.cpp", "#include <zip.h>", caught);
        row("ui/mandate/blocktext.cpp", "#include <hunspell/hunspell.hxx>", caught);
        row("app/modules/calendarwriter.cpp", "#include <libical/ical.h>", allowed);
        row("app/exchange/cells.cpp", "#include <libical/ical.h>", caught);
        row("app/actions/actions.cpp", "#include \"storage/store.h\"", allowed);
        row("app/actions/actions.cpp", "#include \"ui/look/theme.h\"", caught);
        row("app/actions/actions.cpp", "#include <QSqlQuery>", caught);
        row("app/cli/cli.cpp", "#include \"actions/actions.h\"", allowed);
        row("app/cli/cli.cpp", "#include \"ui/shell/mainwindow.h\"", caught);
        row("ui/members/page.cpp", "#include \"actions/actions.h\"", allowed);
        row("ui/members/page.cpp", "#include \"storage/store.h\"", caught);
        row("ui/members/page.cpp", "#include \"ui/common/panel.h\"", allowed);
        row("ui/members/page.cpp", "#include \"ui/look/theme.h\"", allowed);
        row("ui/members/page.cpp", "#include \"ui/members/model.h\"", allowed);
        row("ui/members/page.cpp", "#include \"ui/budget/page.h\"", caught);
        row("ui/members/page.cpp", "#include \"ui/shell/mainwindow.h\"", caught);
        row("ui/members/page.cpp", "#include <QLabel>", allowed);
        row("ui/members/page.cpp", "#include <QtSql>", caught);
        row("ui/look/theme.cpp", "#include \"ui/common/panel.h\"", caught);
        row("ui/common/panel.cpp", "#include \"ui/members/page.h\"", caught);
        row("ui/shell/mainwindow.cpp", "#include \"ui/members/page.h\"", allowed);
        row("app/main.cpp", "#include \"ui/shell/mainwindow.h\"", allowed);
        row("app/main.cpp", "#include <QApplication>", allowed);
    }
    void trespassersAreCaught() {
        QFETCH(QString, path);
        QFETCH(QString, line);
        Count count;
        const QStringList violations = violationsIn(path, QStringLiteral("#pragma once\n") + line, count);
        QCOMPARE(count.includes, 1);
        QTEST(!violations.isEmpty(), "caught");
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
