#pragma once

#include "documents/strips.h"
#include "documents/style.h"
#include "documents/textbox.h"

namespace aarring {

/// Turns the blocks of a document into strips, top to bottom.
class Composer {
public:
    explicit Composer(const PaperStyle &style) : m_style(style), m_width(style.textWidth()) {}

    Strips compose(const Document &document);

private:
    // composer_text.cpp
    void titles(const Document &document);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const Signatures &signatures);
    void add(const Figure &figure);
    // composer_table.cpp
    void add(const Facts &facts);
    void add(const Table &table);

    struct TextPlace {
        qreal before = 0;
        qreal indent = 0;
        QString label = {}; ///< bullet or number, in the indent
        bool keepWithNext = false;
    };
    void addText(const Spans &spans, const TextStyle &style, const TextPlace &place);
    void addStrip(Strip strip);

    using Fact = std::pair<QString, QString>;
    void addFactLine(const QList<Fact> &facts, const qreal (&keyWidths)[2]);

    struct ColumnPlace {
        qreal left = 0;
        qreal width = 0;
        qreal inset = 0; ///< of the text, from the left
        Align align = Align::Left;
    };
    struct RowLook;
    QList<ColumnPlace> columnPlaces(const Table &table) const;
    RowLook rowLook(const TableRow &row, bool isFirst) const;
    QList<TextBox> cellBoxes(const QList<ColumnPlace> &columns, const QStringList &cells,
                             const TextStyle &style) const;
    Strip rowStrip(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look) const;
    void addTallRow(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look,
                    int head);

    PaperStyle m_style;
    qreal m_width;
    Strips m_strips;
    qreal m_after = 0;       ///< space the last block wants below itself
    bool m_keepNext = false; ///< the next strip stays with the last one
};

} // namespace aarring
