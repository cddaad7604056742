#pragma once

#include "documents/style.h"
#include "documents/xmlwriter.h"

namespace aarring {

// The styles of an ODT file, by the names of the format (a space is written _20_). Where LibreOffice and Word know a style of that
// name they take it for theirs, so that whoever goes on writing finds headings and lists where they are used to find them.

namespace odt {

inline constexpr const char *draft = "Draft";
inline constexpr const char *kicker = "Kicker";
inline constexpr const char *overline = "Overline";
inline constexpr const char *body = "Text_20_body";
inline constexpr const char *bullet = "List_20_1";
inline constexpr const char *bulletEnd = "List_20_1_20_End";
inline constexpr const char *number = "Numbering_20_1";
inline constexpr const char *numberEnd = "Numbering_20_1_20_End";
inline constexpr const char *bulletList = "Bullets";
inline constexpr const char *numberList = "Numbers";
inline constexpr const char *caption = "Caption";
inline constexpr const char *columnHeading = "Table_20_Heading";
inline constexpr const char *columnHeadingRight = "Table_20_Heading_20_Right";
inline constexpr const char *cell = "Table_20_Contents";
inline constexpr const char *cellRight = "Table_20_Amount";
inline constexpr const char *sum = "Table_20_Sum";
inline constexpr const char *sumRight = "Table_20_Sum_20_Amount";
inline constexpr const char *group = "Table_20_Group";
inline constexpr const char *factName = "Fact_20_Name";
inline constexpr const char *factValue = "Fact_20_Value";
inline constexpr const char *tableGap = "Table_20_Gap";
inline constexpr const char *placeDate = "Place_20_and_20_Date";
inline constexpr const char *signature = "Signature";
inline constexpr const char *figure = "Figure";
inline constexpr const char *bold = "Strong_20_Emphasis";
inline constexpr const char *italic = "Emphasis";
inline constexpr const char *added = "Added";
inline constexpr const char *removed = "Removed";
inline constexpr const char *link = "Internet_20_link";
inline constexpr const char *contentsPart = "Contents_20_1";
inline constexpr const char *contentsSection = "Contents_20_2";
inline constexpr const char *visitedLink = "Visited_20_Internet_20_Link";

/// Level 1 is the paper's title.
QString heading(int level);

/// Of characters in a part of another language than the file's; empty for the file's own.
QString languageStyle(Language part, Language file);

/// 12.5 → "12.5pt"
QString length(qreal points);

/// The pages of a bound paper, counted from 0.
QString partPages(int part);

/// "0.5pt solid #c4cad0"
QString line(qreal points, const QColor &colour);

/// Of a file in the package, by its ending: xml, svg or png.
QString mediaType(const QString &fileName);

/// The namespaces of content.xml and styles.xml, for the next element.
void declareNamespaces(XmlWriter &xml);

/// <office:font-face-decls>, in both files.
void writeFonts(XmlWriter &xml, const PaperStyle &style);

} // namespace odt

/// styles.xml: everything but the measures of single tables, with page, head and foot.
QByteArray odtStyles(const Document &document, const PaperStyle &style);

} // namespace aarring
