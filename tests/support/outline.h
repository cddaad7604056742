#pragma once

#include "documents/blocks.h"
#include "documents/letterhead.h"
#include "documents/papertexts.h"
#include "support/unzipped.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

// What a reading programme is told of a paper, line by line, read back from each format. They must tell the same.

namespace aarring {

/// `role` is h1, h2, h3, p, item, caption, columnheader, rowheader, cell or figure; `text` has single spaces.
struct OutlineLine {
    QString role;
    QString text;

    bool operator==(const OutlineLine &) const = default;
};
using Outline = QList<OutlineLine>;

inline QString shown(const OutlineLine &line) { return line.role + QStringLiteral(": ") + line.text; }

/// Where two outlines part; empty when they are equal.
inline QString difference(const Outline &read, const Outline &wanted) {
    for (qsizetype i = 0; i < std::max(read.size(), wanted.size()); ++i) {
        const QString one = i < read.size() ? shown(read[i]) : QStringLiteral("nothing");
        const QString other = i < wanted.size() ? shown(wanted[i]) : QStringLiteral("nothing");
        if (one != other)
            return QStringLiteral("line %1 is “%2”, not “%3”").arg(i + 1).arg(one, other);
    }
    return {};
}

/// `depth` is 1 for a paper that is bound behind another one. What a table of contents tells is not part of an outline.
inline Outline outlineOf(const Document &paper, int depth = 0) {
    Outline outline;
    int level = depth;
    auto add = [&](const char *role, const QString &text, bool evenEmpty = false) {
        if (evenEmpty || !text.isEmpty())
            outline += {QLatin1String(role), text.simplified()};
    };
    auto heading = [&](int wanted, const QString &text) {
        static constexpr const char *roles[] = {"h1", "h2", "h3", "h4"};
        if (!text.isEmpty())
            add(roles[(level = std::min(level + 1, wanted + depth)) - 1], text);
    };
    auto addTable = [&](const Table &table) {
        add("caption", table.caption);
        for (const TableColumn &column : table.columns)
            add("columnheader", column.header, true);
        for (const TableRow &row : table.rows) {
            if (row.kind == TableRowKind::Group)
                add("rowheader", row.cells.value(0), true);
            else
                for (int i = 0; i < table.columns.size(); ++i)
                    add(table.columns[i].rowHeader ? "rowheader" : "cell", row.cells.value(i), true);
        }
    };
    add("p", paper.kicker);
    add("p", paper.overline);
    heading(1, paper.title);
    add("p", draftText(paper));
    for (const Block &block : paper.blocks) {
        if (const auto *h = std::get_if<Heading>(&block)) {
            heading(h->level == 1 ? 2 : 3, h->text);
        } else if (const auto *p = std::get_if<Paragraph>(&block)) {
            add("p", textOf(p->spans));
        } else if (const auto *list = std::get_if<List>(&block)) {
            for (const Spans &item : list->items)
                add("item", textOf(item));
        } else if (const auto *facts = std::get_if<Facts>(&block)) {
            for (const auto &[name, value] : facts->rows) {
                if (value.isEmpty())
                    continue;
                add("rowheader", name);
                add("cell", value);
            }
        } else if (const auto *table = std::get_if<Table>(&block)) {
            addTable(*table);
        } else if (const auto *signatures = std::get_if<Signatures>(&block)) {
            add("p", (signatures->sentence + QLatin1Char(' ') + signatures->placeDate).trimmed());
            for (const QString &name : signatures->names)
                add("p", name);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            add("figure", figure->altText);
            if (figure->twin)
                addTable(*figure->twin);
        } else if (std::holds_alternative<Contents>(block)) {
            heading(2, PaperTexts(paper.language).translate("Paper", "Contents"));
        }
    }
    for (const Document &part : paper.parts)
        outline += outlineOf(part, 1);
    return outline;
}

/// The trees that tests/documents/check_pdfa.py --tree prints, in the order of the files.
inline QList<Outline> outlinesOfPdfs(const QString &said) {
    static const QRegularExpression shape(QStringLiteral("^ {4,}(\\w+)(?: «(.*)»)?(?: alt='(.*)')?$"));
    static const QHash<QString, QString> roles = {{QStringLiteral("H1"), QStringLiteral("h1")},
                                                  {QStringLiteral("H2"), QStringLiteral("h2")},
                                                  {QStringLiteral("H3"), QStringLiteral("h3")},
                                                  {QStringLiteral("H4"), QStringLiteral("h4")},
                                                  {QStringLiteral("P"), QStringLiteral("p")},
                                                  {QStringLiteral("LBody"), QStringLiteral("item")},
                                                  {QStringLiteral("Caption"), QStringLiteral("caption")},
                                                  {QStringLiteral("TD"), QStringLiteral("cell")},
                                                  {QStringLiteral("Figure"), QStringLiteral("figure")}};
    QList<Outline> outlines;
    bool inHead = false;
    QString around; // type of the line above
    for (const QString &line : said.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = shape.match(line);
        if (!match.hasMatch()) {
            if (line.contains(QLatin1String(" checked=")))
                outlines += Outline{};
            continue;
        }
        const QString type = match.captured(1);
        if (type == QLatin1String("THead") || type == QLatin1String("TBody"))
            inHead = type == QLatin1String("THead");
        // An item or a paragraph may end with what can be followed; a table of contents is none of the outline.
        if (type == QLatin1String("Link") && roles.contains(around))
            outlines.last().last().text += QLatin1Char(' ') + match.captured(2).simplified();
        else if (type == QLatin1String("TH"))
            outlines.last() += {inHead ? QStringLiteral("columnheader") : QStringLiteral("rowheader"),
                                match.captured(2).simplified()};
        else if (roles.contains(type))
            outlines.last() +=
                {roles.value(type), match.captured(type == QLatin1String("Figure") ? 3 : 2).simplified()};
        around = type;
    }
    return outlines;
}

/// Reads the elements of XML as lines of an outline: a role stays open until its element ends.
class OutlineReader {
public:
    explicit OutlineReader(const QByteArray &xml) : m_xml(xml) { m_xml.setNamespaceProcessing(false); }

    /// `roleOf` says which element begins a line; what is empty is left out unless it is a cell.
    template<typename RoleOf, typename End>
    Outline read(RoleOf roleOf, End ended) {
        Outline outline;
        int depth = 0;
        int open = 0; // depth of the element the line belongs to
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                ++depth;
                const QString role = roleOf(m_xml.qualifiedName().toString(), m_xml.attributes());
                if (open == 0 && !role.isEmpty()) {
                    open = depth;
                    outline += {role, {}};
                } else if (open > 0 && isBreak(m_xml.qualifiedName())) {
                    outline.last().text += QLatin1Char(' ');
                }
                break;
            }
            case QXmlStreamReader::Characters:
                if (open > 0)
                    outline.last().text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                if (depth == open) {
                    finish(outline);
                    open = 0;
                }
                ended(m_xml.qualifiedName().toString());
                --depth;
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            qWarning("%s", qPrintable(m_xml.errorString()));
        return m_xml.hasError() ? Outline{} : outline;
    }

private:
    static bool isBreak(QStringView name) {
        return name == QLatin1String("text:line-break") || name == QLatin1String("text:tab") ||
               name == QLatin1String("text:s") || name == QLatin1String("br");
    }
    static void finish(Outline &outline) {
        OutlineLine &line = outline.last();
        line.text = line.text.simplified();
        const bool mayBeEmpty = line.role == QLatin1String("cell") ||
                                line.role.endsWith(QLatin1String("header")) ||
                                line.role == QLatin1String("figure");
        if (line.text.isEmpty() && !mayBeEmpty)
            outline.removeLast();
    }

    QXmlStreamReader m_xml;
};

inline Outline outlineOfOdt(const QByteArray &odt) {
    bool inHeaderRows = false;
    bool inHeaderColumns = false;
    bool inItem = false;
    QList<bool> headerColumns;
    qsizetype column = 0;
    auto roleOf = [&](const QString &name, const QXmlStreamAttributes &attributes) -> QString {
        if (name == QLatin1String("table:table"))
            headerColumns.clear();
        else if (name == QLatin1String("table:table-header-columns"))
            inHeaderColumns = true;
        else if (name == QLatin1String("table:table-column"))
            headerColumns += inHeaderColumns;
        else if (name == QLatin1String("table:table-header-rows"))
            inHeaderRows = true;
        else if (name == QLatin1String("table:table-row"))
            column = 0;
        else if (name == QLatin1String("text:list-item"))
            inItem = true;
        else if (name == QLatin1String("table:covered-table-cell"))
            ++column;
        else if (name == QLatin1String("text:h"))
            return QLatin1Char('h') + attributes.value(QStringLiteral("text:outline-level")).toString();
        else if (name == QLatin1String("svg:desc"))
            return QStringLiteral("figure");
        else if (name == QLatin1String("table:table-cell")) {
            const bool spans = attributes.hasAttribute(QStringLiteral("table:number-columns-spanned"));
            const bool isHeader = headerColumns.value(column++) || spans;
            return inHeaderRows ? QStringLiteral("columnheader")
                                : (isHeader ? QStringLiteral("rowheader") : QStringLiteral("cell"));
        } else if (name == QLatin1String("text:p")) {
            const auto style = attributes.value(QStringLiteral("text:style-name"));
            if (style == QLatin1String("Figure") || style.startsWith(QLatin1String("Contents_")))
                return {}; // only its words are read
            return inItem ? QStringLiteral("item")
                          : (style == QLatin1String("Caption") ? QStringLiteral("caption")
                                                               : QStringLiteral("p"));
        }
        return {};
    };
    auto ended = [&](const QString &name) {
        inHeaderRows &= name != QLatin1String("table:table-header-rows");
        inHeaderColumns &= name != QLatin1String("table:table-header-columns");
        inItem &= name != QLatin1String("text:list-item");
    };
    return OutlineReader(unzipped(odt, QStringLiteral("content.xml"))).read(roleOf, ended);
}

/// Of a file that is XML, too.
inline Outline outlineOfHtml(const QByteArray &html) {
    QStringList figures; // their words are attributes
    auto roleOf = [&](const QString &name, const QXmlStreamAttributes &attributes) -> QString {
        static const QHash<QString, QString> roles = {{QStringLiteral("h1"), QStringLiteral("h1")},
                                                      {QStringLiteral("h2"), QStringLiteral("h2")},
                                                      {QStringLiteral("h3"), QStringLiteral("h3")},
                                                      {QStringLiteral("h4"), QStringLiteral("h4")},
                                                      {QStringLiteral("p"), QStringLiteral("p")},
                                                      {QStringLiteral("li"), QStringLiteral("item")},
                                                      {QStringLiteral("caption"), QStringLiteral("caption")},
                                                      {QStringLiteral("dt"), QStringLiteral("rowheader")},
                                                      {QStringLiteral("dd"), QStringLiteral("cell")},
                                                      {QStringLiteral("td"), QStringLiteral("cell")},
                                                      {QStringLiteral("svg"), QStringLiteral("figure")}};
        const auto className = attributes.value(QStringLiteral("class"));
        if (className.startsWith(QLatin1String("running")) || className == QLatin1String("paper") ||
            className == QLatin1String("section"))
            return {}; // stands on every page of the printed paper, or in its contents
        if (name == QLatin1String("th"))
            return attributes.value(QStringLiteral("scope")) == QLatin1String("col")
                       ? QStringLiteral("columnheader")
                       : QStringLiteral("rowheader");
        if (name == QLatin1String("svg"))
            figures += attributes.value(QStringLiteral("aria-label")).toString();
        return roles.value(name);
    };
    Outline outline = OutlineReader(html).read(roleOf, [](const QString &) {});
    // What is written inside of a drawing is told by its words.
    for (OutlineLine &line : outline)
        if (line.role == QLatin1String("figure"))
            line.text = figures.takeFirst().simplified();
    outline.removeAll({QStringLiteral("figure"), {}});
    return outline;
}

} // namespace aarring
