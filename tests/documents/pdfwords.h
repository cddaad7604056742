#pragma once

#include "pdfreading.h"

#include <QRectF>
#include <QXmlStreamReader>

namespace aarring {

/// A word as it stands on its page; points from the top left corner of the sheet.
struct PdfWord {
    int page = 0;
    QRectF rect;
    QString text;
};

struct PdfWords {
    QList<QSizeF> pages;
    QList<PdfWord> words;

    /// Pairs of words on one another, as people would see it.
    QStringList overlaps() const {
        QStringList found;
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
                const QRectF common = words[i].rect.intersected(words[j].rect);
                const qreal line = std::min(words[i].rect.height(), words[j].rect.height());
                // Boxes are as high as the font allows and touch between lines.
                if (common.width() > 1 && common.height() > line * 0.5)
                    found += words[i].text + QStringLiteral(" / ") + words[j].text;
            }
        return found;
    }
    /// Words that do not stand wholly between the margins of that many points.
    QStringList outside(qreal left, qreal right) const {
        QStringList found;
        for (const PdfWord &word : words)
            if (word.rect.left() < left - 0.5 || word.rect.right() > pages[word.page].width() - right + 0.5)
                found += word.text;
        return found;
    }
    QString textOfPage(int page) const {
        QStringList texts;
        for (const PdfWord &word : words)
            if (word.page == page)
                texts += word.text;
        return texts.join(QLatin1Char(' '));
    }
};

inline PdfWords pdfWords(const QByteArray &pdf) {
    PdfWords found;
    QXmlStreamReader xml(
        readPdf(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, {QStringLiteral("-")}));
    const auto number = [&xml](const char *name) {
        return xml.attributes().value(QLatin1String(name)).toDouble();
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("page"))
            found.pages += QSizeF(number("width"), number("height"));
        if (xml.name() == QLatin1String("word")) {
            PdfWord word;
            word.page = int(found.pages.size()) - 1;
            word.rect =
                QRectF(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            word.text = xml.readElementText();
            found.words += word;
        }
    }
    return found;
}

} // namespace aarring
