#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/style.h"
#include "ui/look/text.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace aarring;

namespace {

double luminance(const QColor &colour) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private:
    Style *m_style = nullptr;

private slots:
    void initTestCase() {
        m_style = new Style(ThemeChoice::Light);
        QApplication::setStyle(m_style);
        setUpFonts();
    }

    void textIsReadableOnEveryGroundItStandsOn() {
        for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
            for (const QColor &ground :
                 {theme->window, theme->nav, theme->surface, theme->sunken, theme->sel, theme->paper}) {
                QVERIFY(contrast(theme->text, ground) >= 7);
                QVERIFY(contrast(theme->text2, ground) >= 4.5);
            }
            for (const Mark mark :
                 {Mark::Fulfilled, Mark::OnTrack, Mark::Warning, Mark::Failed, Mark::Open}) {
                QVERIFY(contrast(markColour(mark, *theme), theme->surface) >= 4.5);
                QVERIFY(contrast(markColour(mark, *theme), markGround(mark, *theme)) >= 4.5);
            }
            QVERIFY(contrast(theme->onAccent, theme->accentFill) >= 4.5);
        }
    }

    void edgesOfControlsCanBeSeen() {
        for (const Theme *theme : {&lightTheme(), &darkTheme()})
            for (const QColor &ground : {theme->window, theme->nav, theme->surface})
                QVERIFY(contrast(theme->inputLine, ground) >= 3);
    }

    void everyPaletteGroupIsSet() {
        const QPalette palette = paletteOf(darkTheme());
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QCOMPARE(palette.color(group, QPalette::Highlight), darkTheme().accentFill);
            QCOMPARE(palette.color(group, QPalette::PlaceholderText), darkTheme().text2);
        }
        QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != darkTheme().text);
    }

    void switchingTheThemeReachesWidgetsThatAreOpen() {
        QLineEdit edit;
        Text note(TextRole::Caption, QStringLiteral("note"), nullptr, true);
        // Qt tells open widgets of another palette only while the program runs.
        QColor base, words;
        QTimer::singleShot(0, this, [&] {
            m_style->setChoice(ThemeChoice::Dark);
            QCoreApplication::processEvents();
            base = edit.palette().color(QPalette::Base);
            words = note.palette().color(note.foregroundRole());
            m_style->setChoice(ThemeChoice::Light);
            QCoreApplication::processEvents();
            QApplication::quit();
        });
        QApplication::exec();
        QCOMPARE(base, darkTheme().surface);
        QCOMPARE(words, darkTheme().text2);
        QCOMPARE(edit.palette().color(QPalette::Base), lightTheme().surface);
    }

    void theComputersColoursDecideWhenAsked() {
        // The offscreen platform has a light window.
        m_style->setChoice(ThemeChoice::Dark);
        m_style->setChoice(ThemeChoice::System);
        QVERIFY(!m_style->theme().dark);
        m_style->setChoice(ThemeChoice::Light);
    }

    void aMarkedTextTakesItsColourAndGivesItBack() {
        Text text(TextRole::Body, QStringLiteral("late"));
        text.setMark(Mark::Failed);
        QCOMPARE(text.palette().color(text.foregroundRole()), lightTheme().red);
        text.setMark(Mark::None);
        QCOMPARE(text.palette().color(text.foregroundRole()), lightTheme().text);
    }

    void iconsAreTintedWithTheThemeOfTheMoment() {
        const auto ink = [](const QPixmap &pixmap) {
            const QImage image = pixmap.toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
            return QColor();
        };
        const QIcon print = icon(QStringLiteral("document-print"));
        QCOMPARE(ink(print.pixmap(32, 32)), lightTheme().text);
        QCOMPARE(ink(print.pixmap(32, 32, QIcon::Selected)), lightTheme().onAccent);
        m_style->setChoice(ThemeChoice::Dark);
        QCOMPARE(ink(print.pixmap(32, 32)), darkTheme().text);
        m_style->setChoice(ThemeChoice::Light);
        QCOMPARE(print.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    }

    void everyIconHasAPicture() {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(names.size() > 40);
        for (const QString &name : names) {
            const QImage image = icon(name.chopped(4)).pixmap(22, 22).toImage();
            bool painted = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted |= image.pixelColor(x, y).alpha() > 0;
            QVERIFY2(painted, qPrintable(name));
        }
    }

    void statusShapesDifferWithoutTheirColours() {
        QSet<QByteArray> shapes;
        for (const Mark mark : {Mark::Fulfilled, Mark::OnTrack, Mark::Warning, Mark::Failed, Mark::Open}) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawMark(painter, QRectF(0, 0, 32, 32), mark, lightTheme());
            painter.end();
            const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
            shapes.insert(QByteArray(reinterpret_cast<const char *>(alpha.constBits()), alpha.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 5);
    }

    void fontSizesFollowTheApplicationFont() {
        const double body = fontFor(TextRole::Body).pointSizeF();
        QVERIFY(fontFor(TextRole::PageTitle).pointSizeF() > 1.8 * body);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QCOMPARE(fontFor(TextRole::Body).pointSizeF(), 2 * body);
        QApplication::setFont(before);
    }

    void controlsAreAsTallAsTheDesign() {
        QCOMPARE(QLineEdit().sizeHint().height(), 32);
        QCOMPARE(QPushButton(QStringLiteral("Print")).sizeHint().height(), 32);
        QCOMPARE(QComboBox().sizeHint().height(), 32);
        QCOMPARE(QSpinBox().sizeHint().height(), 32);
    }

    void theFieldWithTheFocusHasARing() {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QLineEdit(&window);
        auto *second = new QLineEdit(&window);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        second->setFocus();
        QTRY_VERIFY(second->hasFocus());
        const auto edge = [](QWidget *widget) {
            return widget->grab().toImage().pixelColor(widget->width() / 2, 1);
        };
        QCOMPARE(edge(second), lightTheme().accent);
        QVERIFY(edge(first) != lightTheme().accent);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
