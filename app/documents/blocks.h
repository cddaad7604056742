#pragma once

#include "base/language.h"
#include "domain/network.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <utility>
#include <variant>

class QPainter;

namespace aarring {

// What a paper says, as plain values: content in reading order with its roles, no fonts and no places. The
// layout, and whatever writes another format, work from these alone. The title is the paper's first heading
// and bookmark, headings follow below it; column headers and row headers carry the scope of a table; figures
// carry their words.

/// A run of text in one dress. `link` is a URL.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString link{};
    bool underline = false; ///< marks what was added; what it means is also said in words
    bool strike = false;    ///< and what was removed
};
using Spans = QList<Span>;

inline Spans plainText(const QString &text) { return {Span{text, false, false, {}}}; }
QString textOf(const Spans &spans);
/// A text with its emphasis, as written in domain/emphasis.h, cut where the dress changes.
Spans emphasisedText(const QString &text, const QString &emphasis);

/// Level 1 is a section, 2 a sub-section. Each is a bookmark.
struct Heading {
    int level = 1;
    QString text;
};

struct Paragraph {
    Spans spans;
    bool closes = false; ///< stands apart: it belongs to the whole paper, not to the section above
};

struct List {
    bool ordered = false;
    QList<Spans> items;
};

/// The box below the title: name and value. Values that are empty leave their row out.
struct Facts {
    QList<std::pair<QString, QString>> rows;

    QList<std::pair<QString, QString>> shownRows() const;
};

enum class Align { Left, Right };

struct TableColumn {
    QString header;
    qreal share = 1; ///< of the width, relative to the other columns
    Align align = Align::Left;
    bool rowHeader = false; ///< its cells name their rows
};

enum class TableRowKind {
    Normal,
    Sum,  ///< bold below a rule, never parted from the row above
    Group ///< one bold cell over all columns, never parted from the row below
};

struct TableRow {
    QStringList cells;
    TableRowKind kind = TableRowKind::Normal;
};

struct Table {
    QString caption;
    QList<TableColumn> columns;
    QList<TableRow> rows;
    qreal leastRowHeightPt = 0; ///< of normal rows, where somebody shall write by hand
};

/// A sentence with place and date, then a line to sign on above each name. Never parted.
struct Signatures {
    QString placeDate;
    QStringList names;
    QString sentence = {}; ///< what is signed; may be empty

    /// The sentence with place and date.
    QString line() const { return QString(sentence + QLatin1Char(' ') + placeDate).trimmed(); }
};

/// A drawing. The painter is in points, the rectangle as wide as the text; `twin` says the same as a table.
struct Figure {
    QString altText;
    qreal heightPt = 200;
    std::function<void(QPainter &, const QRectF &)> paint;
    std::optional<Table> twin;
};

/// Here the document tells which parts are bound behind it; on a page of its own where there are pages.
struct Contents {};

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Signatures, Figure, Contents>;

enum class Orientation { Portrait, Landscape };

/// A picture as it came; see picture.h.
struct Picture {
    QByteArray bytes;  ///< empty when there is none
    QString mediaType; ///< "image/png", "image/jpeg" or "image/svg+xml"
    QString altText;
};

struct Document {
    QString kicker;   ///< the kind of paper above the title; empty when the title says it
    QString overline; ///< a line of the paper's own above its title
    QString title;
    Language language = Language::Bokmaal;
    QString author; ///< who stands behind the paper, usually the network
    QString subject;
    QString documentNumber; ///< "KI-2026/001"; also the identifier inside the file
    QString caseNumber;     ///< in the case system of who keeps the paper, free text
    QString version;        ///< "2"
    QString state;          ///< what the version is now: "approved"
    bool isDraft = false;   ///< every page says so
    QDate date;             ///< the paper's own date; also the date inside the file
    Picture logo;           ///< at the head of the first page
    QString headLeft;
    QString headRight; ///< a remark; the numbers above are put beside it, see letterhead.h
    QString footLeft;
    Orientation orientation = Orientation::Portrait;
    PaperSize paperSize = PaperSize::A4;
    int marginMm = 24;         ///< left and right
    QStringList fileNameParts; ///< e.g. Mandat, KI-nettverket, v2, utkast
    QList<Block> blocks;
    /// Whole papers bound behind this one, which is then their cover: each begins on a page of its own, keeps its head and foot, and
    /// its headings stand below this document's.
    QList<Document> parts;

    /// A name that is safe in every file system: mandat_ki-nettverket_v2_2026-12-11.pdf
    QString fileName(const QString &ending = QStringLiteral("pdf")) const;
};

/// A line of the table of contents: level 1 is a part, 2 a section of it.
struct ContentsLine {
    int level = 1;
    QString text;
    Language language = Language::Bokmaal; ///< of the part
};

/// The headings of the parts in their order.
QList<ContentsLine> contentsOf(const Document &document);

} // namespace aarring
