#include "documents/odttables.h"

#include "documents/tablecolumns.h"
#include "documents/textbox.h"

#include <numeric>

namespace aarring {

namespace {

QString cellLook(const char *kind, bool inset) {
    return QLatin1String(kind) + (inset ? QStringLiteral(".Inset") : QString());
}

QString tableName(int table) { return QStringLiteral("Table%1").arg(table + 1); }

} // namespace

bool odt::isTable(const Block &block) {
    const auto *figure = std::get_if<Figure>(&block);
    return std::holds_alternative<Facts>(block) || std::holds_alternative<Table>(block) ||
           (figure && figure->twin);
}

QString OdtTables::columnStyle(int table, qsizetype column) const {
    return QStringLiteral("%1.%2").arg(tableName(table)).arg(column + 1);
}

void OdtTables::measure(const Facts &facts) {
    constexpr qreal gap = 10;
    qreal widest = 66;
    const QList<std::pair<QString, QString>> rows = facts.shownRows();
    for (const auto &row : rows)
        widest = std::max(
            widest, gap + TextBox(plainText(row.first), m_style.factKey, m_style.textWidth()).naturalWidth());
    widest = std::min(widest, m_style.textWidth() / 3);
    m_widths += QList<qreal>{widest, m_style.textWidth() - widest};
}

void OdtTables::measure(const Table &table) {
    QList<qreal> widths;
    for (const ColumnPlace &place : columnPlaces(table, m_style))
        widths += place.width;
    m_widths += widths;
    m_leastRowHeight = std::max(m_leastRowHeight, table.leastRowHeightPt);
}

struct OdtTables::CellLook {
    QString name;
    qreal padding = rowPadding;
    qreal side = cellPadding;
    qreal inset = 0;
    qreal above = 0; ///< more room than the padding
    QString ruleAbove = QStringLiteral("none");
    QString ruleBelow;
    QString fill = {};
};

void OdtTables::writeCellStyle(const CellLook &look) {
    m_xml.start("style:style", {{"style:name", look.name}, {"style:family", "table-cell"}});
    m_xml.start("style:table-cell-properties", {{"fo:padding-left", odt::length(look.side + look.inset)},
                                                {"fo:padding-right", odt::length(look.side)},
                                                {"fo:padding-top", odt::length(look.padding + look.above)},
                                                {"fo:padding-bottom", odt::length(look.padding)},
                                                {"fo:border-left", "none"},
                                                {"fo:border-right", "none"},
                                                {"fo:border-top", look.ruleAbove},
                                                {"fo:border-bottom", look.ruleBelow}});
    if (!look.fill.isEmpty())
        m_xml.attribute("fo:background-color", look.fill);
    m_xml.end();
    m_xml.end();
}

void OdtTables::writeStyles() {
    const QString thin = odt::line(0.4, m_style.line);
    const QString strong = odt::line(0.8, m_style.accent);
    for (const bool inset : {false, true}) {
        const qreal more = inset ? numberGap : 0;
        writeCellStyle({.name = cellLook("Head", inset),
                        .inset = more,
                        .ruleBelow = strong,
                        .fill = m_style.band.name()});
        writeCellStyle({.name = cellLook("Row", inset), .inset = more, .ruleBelow = thin});
        writeCellStyle(
            {.name = cellLook("Sum", inset), .inset = more, .ruleAbove = strong, .ruleBelow = thin});
    }
    writeCellStyle({.name = cellLook("Group", false), .above = 6, .ruleBelow = thin});
    const QString factLine = odt::line(0.5, m_style.line);
    writeCellStyle({.name = cellLook("Fact", false), .padding = 3, .side = 0, .ruleBelow = factLine});
    writeCellStyle({.name = cellLook("FirstFact", false),
                    .padding = 3,
                    .side = 0,
                    .ruleAbove = factLine,
                    .ruleBelow = factLine});
    m_xml.start("style:style", {{"style:name", "TableRow"}, {"style:family", "table-row"}});
    m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
    m_xml.end();
    if (m_leastRowHeight > 0) {
        m_xml.start("style:style", {{"style:name", "TallRow"}, {"style:family", "table-row"}});
        m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"},
                                                   {"style:min-row-height", odt::length(m_leastRowHeight)}});
        m_xml.end();
    }
    for (int table = 0; table < m_widths.size(); ++table) {
        m_xml.start("style:style", {{"style:name", tableName(table)}, {"style:family", "table"}});
        m_xml.empty("style:table-properties",
                    {{"style:width",
                      odt::length(std::accumulate(m_widths[table].begin(), m_widths[table].end(), 0.0))},
                     {"table:align", "left"},
                     {"fo:margin-top", "4pt"},
                     {"fo:margin-bottom", "12pt"},
                     {"style:may-break-between-rows", "true"},
                     {"table:border-model", "collapsing"}});
        m_xml.end();
        for (qsizetype column = 0; column < m_widths[table].size(); ++column) {
            m_xml.start("style:style",
                        {{"style:name", columnStyle(table, column)}, {"style:family", "table-column"}});
            m_xml.empty("style:table-column-properties",
                        {{"style:column-width", odt::length(m_widths[table][column])}});
            m_xml.end();
        }
    }
}

void OdtTables::startTable() {
    m_xml.start("table:table",
                {{"table:name", tableName(m_written)}, {"table:style-name", tableName(m_written)}});
}

void OdtTables::writeCell(const QString &look, const char *paragraph, const QString &text, int columns) {
    m_xml.start("table:table-cell", {{"table:style-name", look}, {"office:value-type", "string"}});
    if (columns > 1)
        m_xml.attribute("table:number-columns-spanned", QString::number(columns));
    m_xml.start("text:p", {{"text:style-name", paragraph}});
    m_text.writeSpans(plainText(text));
    m_xml.end();
    m_xml.end();
    for (int covered = 1; covered < columns; ++covered)
        m_xml.empty("table:covered-table-cell");
}

void OdtTables::write(const Facts &facts) {
    const QList<std::pair<QString, QString>> rows = facts.shownRows();
    if (!rows.isEmpty()) {
        startTable();
        m_xml.start("table:table-header-columns");
        m_xml.empty("table:table-column", {{"table:style-name", columnStyle(m_written, 0)}});
        m_xml.end();
        m_xml.empty("table:table-column", {{"table:style-name", columnStyle(m_written, 1)}});
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString look = cellLook(i == 0 ? "FirstFact" : "Fact", false);
            m_xml.start("table:table-row", {{"table:style-name", "TableRow"}});
            writeCell(look, odt::factName, rows[i].first);
            writeCell(look, odt::factValue, rows[i].second);
            m_xml.end();
        }
        m_xml.end();
    }
    ++m_written;
}

void OdtTables::write(const Table &table) {
    m_text.writeParagraph(odt::caption, plainText(table.caption));
    startTable();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool rowHeader = table.columns[i].rowHeader;
        if (rowHeader)
            m_xml.start("table:table-header-columns");
        m_xml.empty("table:table-column", {{"table:style-name", columnStyle(m_written, i)}});
        if (rowHeader)
            m_xml.end();
    }
    m_xml.start("table:table-header-rows");
    m_xml.start("table:table-row", {{"table:style-name", "TableRow"}});
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        writeCell(cellLook("Head", isBesideNumbers(table, i)),
                  table.columns[i].align == Align::Right ? odt::columnHeadingRight : odt::columnHeading,
                  table.columns[i].header);
    m_xml.end();
    m_xml.end();
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        writeRow(table, row);
    m_xml.end();
    ++m_written;
}

void OdtTables::writeRow(const Table &table, qsizetype index) {
    const TableRow &row = table.rows[index];
    const bool isTall = table.leastRowHeightPt > 0 && row.kind == TableRowKind::Normal;
    m_xml.start("table:table-row", {{"table:style-name", isTall ? "TallRow" : "TableRow"}});
    if (row.kind == TableRowKind::Group) {
        writeCell(cellLook(index == 0 ? "Row" : "Group", false), odt::group, row.cells.value(0),
                  int(table.columns.size()));
    } else {
        const bool isSum = row.kind == TableRowKind::Sum;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const bool right = table.columns[i].align == Align::Right;
            writeCell(cellLook(isSum && index > 0 ? "Sum" : "Row", isBesideNumbers(table, i)),
                      isSum ? (right ? odt::sumRight : odt::sum) : (right ? odt::cellRight : odt::cell),
                      row.cells.value(i));
        }
    }
    m_xml.end();
}

void OdtTables::writeGap() { m_xml.empty("text:p", {{"text:style-name", odt::tableGap}}); }

} // namespace aarring
