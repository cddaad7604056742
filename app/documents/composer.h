#pragma once

#include "documents/headinglevels.h"
#include "documents/progress.h"
#include "documents/strips.h"
#include "documents/style.h"
#include "documents/tablecolumns.h"
#include "documents/textbox.h"

#include <QImage>
#include <memory>

namespace aarring {

/// Where a paper stands: by itself, or bound with others.
struct PartPlace {
    StructureTree structure = {};          ///< of what stands before it
    int depth = 0;                         ///< 1 for a paper that is bound behind another
    Language language = Language::Bokmaal; ///< of what it is bound in; its own when it stands by itself
    QString titleOfAll = {};               ///< of what it is bound in
    std::shared_ptr<const QList<int>> contentsPages =
        {}; ///< page numbers for a table of contents; may be filled until it is drawn
};

/// A heading that a table of contents tells of, and its first strip.
struct ListedHeading {
    ElementId element = noElement;
    int strip = 0;
};

/// Turns the blocks of a document into strips, top to bottom.
class Composer {
public:
    /// `logo` is what to draw of the document's; null for none.
    Composer(const PaperStyle &style, const QImage &logo, const PartPlace &place,
             const PaperProgress &progress)
        : m_style(style),
          m_logo(logo),
          m_width(style.textWidth()),
          m_progress(progress),
          m_depth(place.depth),
          m_language(place.language),
          m_titleOfAll(place.titleOfAll),
          m_contentsPages(place.contentsPages),
          m_structure(place.structure),
          m_levels(place.depth) {}

    Strips compose(const Document &document);
    /// False when the progress stopped it.
    bool isWhole() const { return m_isWhole; }
    /// That of the place with what was composed.
    const StructureTree &structure() const { return m_structure; }
    const QList<ListedHeading> &listedHeadings() const { return m_listed; }
    /// One for each line of contentsOf(), when the document tells its contents.
    const QList<ElementId> &contentsLinks() const { return m_contentsLinks; }

private:
    // composer.cpp
    ElementId section() const { return m_sections.last(); }
    ElementId addHeadingElement(int level, const QString &text);
    ElementId addElement(ElementId parent, ElementType type, const QString &text);
    QList<ElementId> addLinks(ElementId parent, const Spans &spans);
    void addStrip(Strip strip);
    void list(ElementId heading);
    void tellLanguage(ElementId element, Language language);
    void closeSections(); ///< what follows belongs to the whole paper

    // composer_text.cpp
    void addLogo(const Document &document);
    void titles(const Document &document);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const Signatures &signatures);
    void add(const Figure &figure);
    // composer_cover.cpp
    void addCover(const Document &document);
    void add(const Contents &contents);
    void addContentsLine(const ContentsLine &line, int number, ElementId list);
    // composer_table.cpp
    void add(const Facts &facts);
    void add(const Table &table);

    struct TextPlace {
        qreal before = 0;
        qreal indent = 0;
        qreal room = 0;     ///< kept free at the right
        QString label = {}; ///< bullet or number, in the indent
        ElementId labelElement = noElement;
        bool keepWithNext = false;
    };
    /// `element` holds the text; noElement when it is empty.
    void addText(const Spans &spans, const TextStyle &style, ElementId element, const TextPlace &place);

    using Fact = std::pair<QString, QString>;
    void addFactLine(ElementId body, const QList<Fact> &facts, const qreal (&keyWidths)[2]);

    struct RowLook;
    RowLook rowLook(const TableRow &row, bool isFirst) const;
    Strip headStrip(const Table &table, ElementId element, const QList<ColumnPlace> &columns);
    QList<TextBox> rowBoxes(const Table &table, const TableRow &row, ElementId body,
                            const QList<ColumnPlace> &columns, const TextStyle &style);
    ElementId addHeaderCell(ElementId row, HeaderScope scope);
    QList<TextBox> cellBoxes(const QList<ColumnPlace> &columns, const QStringList &cells,
                             const TextStyle &style) const;
    Strip rowStrip(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look,
                   qreal leastHeight = 0) const;
    void addTallRow(const QList<ColumnPlace> &columns, const QList<TextBox> &cells, const RowLook &look,
                    int head);

    PaperStyle m_style;
    QImage m_logo;
    qreal m_width;
    const PaperProgress &m_progress;
    int m_depth;
    Language m_language; ///< of all
    QString m_titleOfAll;
    std::shared_ptr<const QList<int>> m_contentsPages;
    const Document *m_document = nullptr; ///< while it is composed
    const Block *m_nextBlock = nullptr;   ///< null below the last
    bool m_isWhole = true;
    Strips m_strips;
    StructureTree m_structure;
    QList<ListedHeading> m_listed;
    QList<ElementId> m_contentsLinks;
    QList<ElementId> m_sections{documentElement}; ///< the open ones, outermost first
    HeadingLevels m_levels;
    qreal m_after = 0;       ///< space the last block wants below itself
    bool m_keepNext = false; ///< the next strip stays with the last one
};

} // namespace aarring
