#pragma once

#include "base/language.h"

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
    QString link;
};
using Spans = QList<Span>;

inline Spans plainText(const QString &text) { return {Span{text, false, false, {}}}; }
QString textOf(const Spans &spans);

/// Level 1 is a section, 2 a sub-section. Each is a bookmark.
struct Heading {
    int level = 1;
    QString text;
};

struct Paragraph {
    Spans spans;
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
};

/// Place and date, then a line to sign on above each name. Never parted.
struct Signatures {
    QString placeDate;
    QStringList names;
};

/// A drawing. The painter is in points, the rectangle as wide as the text; `twin` says the same as a table.
struct Figure {
    QString altText;
    qreal heightPt = 200;
    std::function<void(QPainter &, const QRectF &)> paint;
    std::optional<Table> twin;
};

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Signatures, Figure>;

enum class Orientation { Portrait, Landscape };

struct Document {
    QString kicker;   ///< the kind of paper above the title; empty when the title says it
    QString overline; ///< a line of the paper's own above its title
    QString title;
    Language language = Language::Bokmaal;
    QString author; ///< who stands behind the paper, usually the network
    QString subject;
    QString identifier;
    QDate date; ///< the paper's own date; also the date inside the file
    QString headLeft;
    QString headRight;
    QString footLeft;
    Orientation orientation = Orientation::Portrait;
    QStringList fileNameParts; ///< e.g. Mandat, KI-nettverket, v2
    QList<Block> blocks;

    /// A name that is safe in every file system: mandat_ki-nettverket_v2_2026-12-11.pdf
    QString fileName(const QString &ending = QStringLiteral("pdf")) const;
};

} // namespace aarring
