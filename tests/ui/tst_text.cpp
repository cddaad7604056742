#include "documents/fonts.h"
#include "ui/look/text.h"

#include <QFile>
#include <QTest>

using namespace aarring;

namespace {

/// What Qt itself says of the same text in the same font.
std::unique_ptr<QLabel> labelLike(const Text &text) {
    auto label = std::make_unique<QLabel>(text.text());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(text.wordWrap());
    label->setFont(text.font());
    label->setContentsMargins(text.contentsMargins());
    return label;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(loadFonts());
        setUpFonts();
    }

    void asksForTheRoomThatQtWouldGiveIt_data() {
        QTest::addColumn<QString>("words");
        const QStringList texts{
            QStringLiteral("Medlemmer"),
            QStringLiteral("Ingen representant for Agder"),
            QStringLiteral("3 av 4 møter holdt: 11. mars, 6. mai, 15. september; ett til innen 31. desember"),
            QStringLiteral(
                "Nettverket skal bidra til å styrke fylkesbibliotekenes kompetanse på kunstig intelligens – "
                "og "
                "dele erfaringer, metoder og verktøy på tvers av fylkesgrensene. Representantene rapporterer "
                "halvårlig til biblioteksjefene, og ressursgruppa (5–7 medlemmer) møtes minst én gang i "
                "måneden."),
            QStringLiteral("kompetence-netværkets/bibliotekernes fælles-kommissorium"),
            QStringLiteral(
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
            QStringLiteral("«Vi møtes», sa hun … “og så?”"),
            QStringLiteral("300 000 kr og 1\u00a0234,50 kr"),
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(24))) << text;
    }

    void asksForTheRoomThatQtWouldGiveIt() {
        QFETCH(QString, words);
        for (const TextRole role :
             {TextRole::Caption, TextRole::BodyStrong, TextRole::DocumentText, TextRole::PageTitle}) {
            for (const bool wrap : {false, true}) {
                Text text(role, words);
                text.setWordWrap(wrap);
                text.setContentsMargins(3, 2, 5, 1);
                const auto label = labelLike(text);
                const int line = QFontMetrics(text.font()).lineSpacing() + 1;
                QVERIFY(qAbs(text.minimumSizeHint().width() - label->minimumSizeHint().width()) <= 2);
                QCOMPARE(text.minimumSizeHint().height(), label->minimumSizeHint().height());
                if (!wrap) {
                    QVERIFY(qAbs(text.sizeHint().width() - label->sizeHint().width()) <= 1);
                    QCOMPARE(text.sizeHint().height(), label->sizeHint().height());
                    continue;
                }
                for (int width = text.minimumSizeHint().width(); width < 900; width += 7) {
                    const int needed = label->heightForWidth(width);
                    const int given = text.heightForWidth(width);
                    QVERIFY2(given >= needed,
                             qPrintable(QStringLiteral("%1 < %2 at %3").arg(given).arg(needed).arg(width)));
                    QVERIFY2(given <= needed + line,
                             qPrintable(QStringLiteral("%1 > %2 at %3").arg(given).arg(needed).arg(width)));
                }
            }
        }
    }

    void takesNoMoreLinesThanQtButForTheOddWidth() {
        Text text(TextRole::Body,
                  QStringLiteral("Ressursgruppa har fire av fem til sju medlemmer, og rapporten til "
                                 "eieren skal være sendt innen 30. juni."));
        text.setWordWrap(true);
        const auto label = labelLike(text);
        int taller = 0;
        for (int width = 120; width < 620; ++width)
            taller += text.heightForWidth(width) != label->heightForWidth(width);
        QVERIFY2(taller < 25, qPrintable(QString::number(taller)));
    }

    void followsItsTextAndFont() {
        Text text(TextRole::Body, QStringLiteral("kort"));
        const QSize first = text.sizeHint();
        text.setText(QStringLiteral("en god del lengre"));
        QVERIFY(text.sizeHint().width() > first.width());
        QFont font = text.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        const QSize small = text.sizeHint();
        text.setFont(font);
        QVERIFY(text.sizeHint().height() > small.height());
        text.setText(QString());
        QCOMPARE(text.sizeHint().height(), labelLike(text)->sizeHint().height());
    }

    void leavesWhatItCannotMeasureToQt() {
        for (const QString &words :
             {QStringLiteral("første\nandre"), QStringLiteral("☂ paraply"), QStringLiteral("a\tb")}) {
            Text text(TextRole::Body, words);
            text.setWordWrap(true);
            const auto label = labelLike(text);
            QCOMPARE(text.sizeHint(), label->sizeHint());
            QCOMPARE(text.heightForWidth(60), label->heightForWidth(60));
        }
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
