#pragma once

#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QPainter>

namespace aarring {

/// Every kind of block once, and every kind of row.
inline Document richPaper() {
    Document paper;
    paper.kicker = QStringLiteral("Referat");
    paper.overline = QStringLiteral("Kommissorium for");
    paper.title = QStringLiteral("Alt på én gang");
    paper.language = Language::Danish;
    paper.author = QStringLiteral("Nettverket");
    paper.subject = QStringLiteral("Prøve");
    paper.documentNumber = QStringLiteral("KI-2026/001");
    paper.date = QDate(2026, 11, 22);
    paper.headLeft = QStringLiteral("Venstre topp");
    paper.headRight = QStringLiteral("Høyre topp");
    paper.footLeft = QStringLiteral("Venstre bunn");
    const auto plain = [](const char *text) { return plainText(QString::fromUtf8(text)); };
    Table table{QStringLiteral("Bildetekst"),
                {{QStringLiteral("Nr."), 0.5, Align::Right},
                 {QStringLiteral("Post"), 3, Align::Left, true},
                 {QStringLiteral("Beløp"), 1, Align::Right},
                 {QString(), 2}},
                {}};
    table.rows = {
        {{QStringLiteral("Inntekter")}, TableRowKind::Group},
        {{QStringLiteral("1"), QStringLiteral("Tilskudd"), QStringLiteral("−300 000")}},
        {{QString(), QStringLiteral("Sum"), QStringLiteral("300 000")}, TableRowKind::Sum},
        {{QStringLiteral("Utgifter")}, TableRowKind::Group},
        {{QStringLiteral("2"), QStringLiteral("Samling"), QStringLiteral("45"), QStringLiteral("Note")}}};
    Figure figure;
    figure.altText = QStringLiteral("Et hjul med <tolv> måneder");
    figure.heightPt = 120;
    figure.paint = [](QPainter &p, const QRectF &r) {
        QLinearGradient gradient(r.topLeft(), r.bottomRight());
        gradient.setColorAt(1, Qt::blue);
        p.fillRect(r.adjusted(5, 5, -5, -5), gradient);
        QFont font(sansFamily);
        font.setPixelSize(10);
        p.setFont(font);
        p.setPen(Qt::white);
        p.drawText(r, Qt::AlignCenter, QStringLiteral("Januar"));
    };
    figure.twin = Table{QStringLiteral("Tvilling"),
                        {{QStringLiteral("Måned"), 1, Align::Left, true}, {QStringLiteral("Møte"), 1}},
                        {{{QStringLiteral("Januar"), QStringLiteral("Ja")}}}};
    paper.blocks = {
        Facts{{{QStringLiteral("Tid"), QStringLiteral("9–11")}, {QStringLiteral("Sted"), QString()}}},
        table,
        Heading{2, QStringLiteral("Under uten over")},
        Heading{1, QStringLiteral("Formål & mål")},
        Heading{2, QStringLiteral("Under")},
        Paragraph{
            {{QStringLiteral("Vanlig, "), false, false, {}},
             {QStringLiteral("fet"), true, false, {}},
             {QStringLiteral(" og "), false, false, {}},
             {QStringLiteral("begge"), true, true, {}},
             {QStringLiteral(" med "), false, false, {}},
             {QStringLiteral("lenke"), false, false, QStringLiteral("https://example.org/møte?a=1&b=2")}}},
        List{false, {plain("én"), plain("to")}},
        List{true, {plain("først"), plain("så")}},
        Heading{1, QStringLiteral("Tom del")},
        Heading{1, QStringLiteral("Bilde")},
        figure,
        Signatures{QStringLiteral("Sted og dato:"),
                   {QStringLiteral("For eieren"), QStringLiteral("For nettverket")}}};
    return paper;
}

/// A paper of one paragraph.
inline Document paperSaying(const QString &text) {
    Document paper;
    paper.title = QStringLiteral("Prøve");
    paper.blocks = {Paragraph{plainText(text)}};
    return paper;
}

/// Texts that have broken other programs.
inline QList<std::pair<const char *, QString>> difficultTexts() {
    QString controls = QStringLiteral("før");
    for (int c = 0; c < 0x20; ++c)
        controls += QChar(c);
    controls += QChar(0x7f);
    controls += QChar(0x9b);
    controls += QChar(0xd800); // half of a character
    controls += QChar(0xfffe);
    controls += QStringLiteral("etter");
    return {{"markup", QStringLiteral("<b>&amp; \"to\" ]]> <!-- 'én' --></p>")},
            {"controls", controls},
            {"emoji", QStringLiteral("Bok \U0001F4DA og \U0001F469\u200D\U0001F4BB")},
            {"Sami", QStringLiteral("Čáŋđ ŧž Áilu")},
            {"signs", QStringLiteral("−5 → ☐ – … “nei”")},
            {"long word", QString(200, QLatin1Char('x'))}};
}

} // namespace aarring
