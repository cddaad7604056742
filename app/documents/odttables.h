#pragma once

#include "documents/odtstyles.h"
#include "documents/odttext.h"

namespace aarring {

/// The tables of an ODT file. Their measures stand before the text, so each is measured first and written later, in the same
/// order. Fonts must be loaded.
class OdtTables {
public:
    OdtTables(XmlWriter &xml, odt::TextWriter &text, const PaperStyle &style)
        : m_xml(xml), m_text(text), m_style(style) {}

    /// Of what is measured next, when papers are bound.
    void setSheet(const PaperStyle &style) { m_style = style; }
    void measure(const Facts &facts);
    void measure(const Table &table);
    void writeStyles();

    void write(const Facts &facts);
    void write(const Table &table);
    /// Between two tables, which Word would take for one.
    void writeGap();

private:
    struct CellLook;
    void writeCellStyle(const CellLook &look);
    void startTable();
    void writeRow(const Table &table, qsizetype row);
    void writeCell(const QString &look, const char *paragraph, const QString &text, int columns = 1);
    QString columnStyle(int table, qsizetype column) const;

    XmlWriter &m_xml;
    odt::TextWriter &m_text;
    PaperStyle m_style;
    QList<QList<qreal>> m_widths; ///< of the columns of each table
    qreal m_leastRowHeight = 0;   ///< in whichever table rows are written on by hand
    int m_written = 0;
};

namespace odt {

/// Whether the block ends or begins with a table.
bool isTable(const Block &block);

} // namespace odt

} // namespace aarring
