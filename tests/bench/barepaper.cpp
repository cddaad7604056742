// barepaper LINES OUT [FONTS] – the least a program can do to put these lines on A4 with the same fonts: what the export of a
// paper is measured against. Embedding is half of the work, so it takes as many fonts as the paper has: 3, or 4.
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Regular", "NotoSerif-Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name)));
    QFile lines(app.arguments().value(1));
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("usage: barepaper LINES OUT [FONTS]");
    QPdfWriter writer(app.arguments().value(2));
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(1200);
    QPainter painter(&writer);
    const QFont fonts[] = {QFont(QStringLiteral("Aarring Noto Serif"), 10),
                           QFont(QStringLiteral("Aarring Noto Sans"), 10, QFont::Bold),
                           QFont(QStringLiteral("Aarring Noto Sans"), 9),
                           QFont(QStringLiteral("Aarring Noto Serif"), 10, QFont::Bold)};
    const int count = app.arguments().value(3).toInt() == 4 ? 4 : 3;
    int y = 1000;
    for (int i = 0; !lines.atEnd(); ++i) {
        painter.setFont(fonts[i % 10 < count ? i % 10 : 0]);
        painter.drawText(1000, y, QString::fromUtf8(lines.readLine()).trimmed());
        y += 240;
    }
    return 0;
}
