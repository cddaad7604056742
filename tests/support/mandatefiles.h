#pragma once

#include "domain/emphasis.h"
#include "domain/mandate.h"
#include "support/zipped.h"

#include <QStringEncoder>

namespace aarring {

// A mandate written as other programs write it.

/// Calls `put` for each stretch of one dress.
template<class Put>
void eachStretch(const MandateBlock &block, Put put) {
    qsizetype at = 0;
    for (const Emphasis &e : emphasisFrom(block.emphasis, block.text.size())) {
        put(block.text.mid(at, e.start - at), false, false);
        put(block.text.mid(e.start, e.length), e.bold, e.italic);
        at = e.start + e.length;
    }
    put(block.text.mid(at), false, false);
}

inline QByteArray asMarkdown(const MandateText &mandate) {
    const auto escaped = [](const QString &text) {
        QString result;
        for (const QChar c : text) {
            if (QStringView(u"\\`*_{}[]()<>#+-.!|&").contains(c))
                result += u'\\';
            result += c;
        }
        return result.replace(u'\n', QStringLiteral("\\\n"));
    };
    QString out;
    if (!mandate.overline.isEmpty())
        out += escaped(mandate.overline) + QStringLiteral("\n\n");
    if (!mandate.title.isEmpty())
        out += QStringLiteral("# ") + escaped(mandate.title) + QStringLiteral("\n\n");
    const QString deeper = mandate.title.isEmpty() ? QString() : QStringLiteral("#");
    for (const MandateBlock &block : mandate.blocks) {
        switch (block.kind) {
        case BlockKind::Heading:
            out += deeper + QStringLiteral("# ");
            break;
        case BlockKind::Subheading:
            out += deeper + QStringLiteral("## ");
            break;
        case BlockKind::Bullet:
            out += QStringLiteral("- ");
            break;
        case BlockKind::Numbered:
            out += QStringLiteral("1. ");
            break;
        case BlockKind::Paragraph:
            break;
        }
        eachStretch(block, [&](const QString &text, bool bold, bool italic) {
            const QString marks = text.isEmpty() ? QString()
                                                 : QString(bold && italic ? 3
                                                           : bold         ? 2
                                                           : italic       ? 1
                                                                          : 0,
                                                           u'*');
            out += marks + escaped(text) + marks;
        });
        out += QStringLiteral("\n\n");
    }
    return out.toUtf8();
}

/// As LibreOffice keeps it: bold and italic in automatic styles, lists with their style.
inline QByteArray asOdtContent(const MandateText &mandate) {
    const auto escaped = [](const QString &text) {
        QString result = text.toHtmlEscaped();
        return result.replace(QLatin1String("\n"), QLatin1String("<text:line-break/>"))
            .replace(QLatin1String("  "), QLatin1String(" <text:s/>"));
    };
    QString body;
    const auto paragraph = [&](const QString &style, const QString &words) {
        body += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>").arg(style, words);
    };
    if (!mandate.overline.isEmpty())
        paragraph(QStringLiteral("Standard"), escaped(mandate.overline));
    if (!mandate.title.isEmpty())
        paragraph(QStringLiteral("Title"), escaped(mandate.title));
    for (const MandateBlock &block : mandate.blocks) {
        QString words;
        eachStretch(block, [&](const QString &text, bool bold, bool italic) {
            const QString style = QLatin1String("T") + QString::number((bold ? 1 : 0) + (italic ? 2 : 0));
            words += bold || italic ? QStringLiteral("<text:span text:style-name=\"%1\">%2</text:span>")
                                          .arg(style, escaped(text))
                                    : escaped(text);
        });
        switch (block.kind) {
        case BlockKind::Heading:
        case BlockKind::Subheading:
            body += QStringLiteral("<text:h text:style-name=\"H\" text:outline-level=\"%1\">%2</text:h>")
                        .arg(block.kind == BlockKind::Heading ? 1 : 2)
                        .arg(words);
            break;
        case BlockKind::Bullet:
        case BlockKind::Numbered:
            body += QStringLiteral("<text:list text:style-name=\"%1\"><text:list-item><text:p "
                                   "text:style-name=\"P1\">%2</text:p></text:list-item></text:list>")
                        .arg(block.kind == BlockKind::Bullet ? QStringLiteral("L1") : QStringLiteral("L2"),
                             words);
            break;
        case BlockKind::Paragraph:
            paragraph(QStringLiteral("Standard"), words);
            break;
        }
    }
    const QString styles =
        QStringLiteral("<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
                       "fo:font-weight=\"bold\"/></style:style>"
                       "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties "
                       "fo:font-style=\"italic\"/></style:style>"
                       "<style:style style:name=\"T3\" style:family=\"text\" "
                       "style:parent-style-name=\"T1\"><style:text-properties "
                       "fo:font-style=\"italic\"/></style:style>"
                       "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\" "
                       "text:bullet-char=\"•\"/>"
                       "</text:list-style>"
                       "<text:list-style style:name=\"L2\"><text:list-level-style-number text:level=\"1\" "
                       "style:num-format=\"1\"/>"
                       "</text:list-style>");
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
               "<office:automatic-styles>%1</office:automatic-styles>"
               "<office:body><office:text>%2</office:text></office:body></office:document-content>")
        .arg(styles, body)
        .toUtf8();
}

inline QByteArray odtWith(const QByteArray &content, const QByteArray &styles = {}) {
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"META-INF/manifest.xml", "<manifest:manifest/>"},
                   {"styles.xml", styles},
                   {"content.xml", content}});
}

inline QByteArray asOdt(const MandateText &mandate) { return odtWith(asOdtContent(mandate)); }

/// As Word keeps it in Norwegian: style ids in its language, their names in English.
inline QByteArray asDocx(const MandateText &mandate) {
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    QString body;
    const auto paragraph = [&](const QString &properties, const MandateBlock &block) {
        body += QStringLiteral("<w:p><w:pPr>%1<w:rPr><w:b/></w:rPr></w:pPr>").arg(properties);
        eachStretch(block, [&](const QString &text, bool bold, bool italic) {
            body += QStringLiteral("<w:r><w:rPr>%1%2</w:rPr><w:t xml:space=\"preserve\">%3</w:t></w:r>")
                        .arg(bold ? QStringLiteral("<w:b/>") : QString(),
                             italic ? QStringLiteral("<w:i/>") : QString(),
                             text.toHtmlEscaped().replace(
                                 QLatin1String("\n"),
                                 QLatin1String("</w:t><w:br/><w:t xml:space=\"preserve\">")));
        });
        body += QStringLiteral("</w:p>");
    };
    const auto style = [](const char *name) {
        return QStringLiteral("<w:pStyle w:val=\"%1\"/>").arg(QLatin1String(name));
    };
    MandateBlock line;
    line.text = mandate.overline;
    if (!line.text.isEmpty())
        paragraph({}, line);
    line.text = mandate.title;
    if (!line.text.isEmpty())
        paragraph(style("Tittel"), line);
    for (const MandateBlock &block : mandate.blocks) {
        switch (block.kind) {
        case BlockKind::Heading:
            paragraph(style("Overskrift1"), block);
            break;
        case BlockKind::Subheading:
            paragraph(style("Overskrift2"), block);
            break;
        case BlockKind::Bullet:
            paragraph(style("Listeavsnitt") +
                          QStringLiteral("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"),
                      block);
            break;
        case BlockKind::Numbered:
            paragraph(QStringLiteral("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"),
                      block);
            break;
        case BlockKind::Paragraph:
            paragraph({}, block);
            break;
        }
    }
    const QByteArray styles =
        "<w:styles" + space +
        "><w:style w:type=\"paragraph\" w:styleId=\"Tittel\"><w:name w:val=\"Title\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift1\"><w:name w:val=\"heading 1\"/>"
        "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Overskrift2\"><w:name w:val=\"heading 2\"/><w:basedOn "
        "w:val=\"Overskrift1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Listeavsnitt\"><w:name w:val=\"List "
        "Paragraph\"/></w:style>"
        "</w:styles>";
    const QByteArray numbering = "<w:numbering" + space +
                                 "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt "
                                 "w:val=\"bullet\"/></w:lvl></w:abstractNum>"
                                 "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt "
                                 "w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                                 "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                                 "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    return zipped({{"[Content_Types].xml", "<Types/>"},
                   {"word/styles.xml", styles},
                   {"word/numbering.xml", numbering},
                   {"word/document.xml", "<w:document" + space + "><w:body>" + body.toUtf8() +
                                             "<w:sectPr/></w:body></w:document>"}});
}

} // namespace aarring
