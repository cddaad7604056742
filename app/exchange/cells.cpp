#include "exchange/cells.h"

#include "exchange/readfile.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringView>
#include <algorithm>
#include <optional>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 largestFile = 50 * 1024 * 1024;
// What a spreadsheet lets into one cell. A quote that is not closed within that is no opening quote.
constexpr qsizetype longestCell = 32767;

Error notReadable(const QString &why, const QString &todo) {
    return {Error::Kind::Invalid, Words::tr("The table cannot be read"), why, todo};
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding) {
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString fromWindows1252(const QByteArray &bytes) {
    // 0x80–0x9F; the five that Windows leaves undefined stay what they are in Latin-1, as browsers read them.
    static constexpr char16_t upper[] = {u'€',      u'\u0081', u'‚', u'ƒ', u'„', u'…',      u'†', u'‡',
                                         u'ˆ',      u'‰',      u'Š', u'‹', u'Œ', u'\u008D', u'Ž', u'\u008F',
                                         u'\u0090', u'‘',      u'’', u'“', u'”', u'•',      u'–', u'—',
                                         u'˜',      u'™',      u'š', u'›', u'œ', u'\u009D', u'ž', u'Ÿ'};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80]);
    return text;
}

/// Little-endian UTF-16 without a mark shows as a zero after each of the first letters.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes) {
    if (bytes.size() < 4 || bytes.size() % 2)
        return std::nullopt;
    if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3])
        return QStringConverter::Utf16LE;
    if (!bytes[0] && bytes[1] && !bytes[2] && bytes[3])
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isText(const QString &text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && !c.isSpace(); // tab, line feed, form feed and the like are spaces
    });
}

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

bool beginsLikeFormula(QStringView cell) {
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

/// Reads one cell after the other.
class CellReader {
public:
    CellReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    int strayQuotes() const { return m_strayQuotes; }

    QStringList row() {
        QStringList cells;
        do
            cells.append(cell());
        while (takeSeparator());
        takeLineEnd();
        return cells;
    }

private:
    QString cell() {
        QString text;
        if (!quoted(text)) {
            const qsizetype start = m_at;
            while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
                ++m_at;
            text = m_text.sliced(start, m_at - start).toString();
            m_strayQuotes += text.startsWith(u'"');
        }
        if (text.startsWith(u'\'') && beginsLikeFormula(QStringView(text).sliced(1)))
            text.remove(0, 1);
        return text;
    }

    bool quoted(QString &text) {
        if (atEnd() || m_text[m_at] != u'"')
            return false;
        const qsizetype limit = std::min(m_text.size(), m_at + longestCell);
        int lines = 0;
        for (qsizetype i = m_at + 1; i < limit; ++i) {
            const QChar c = m_text[i];
            if (c != u'"') {
                if (c == u'\n' || (c == u'\r' && !(i + 1 < m_text.size() && m_text[i + 1] == u'\n')))
                    ++lines;
                continue;
            }
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            const qsizetype after = i + 1;
            if (after < m_text.size() && m_text[after] != m_separator && !isLineEnd(m_text[after]))
                return false;
            text = m_text.sliced(m_at + 1, i - m_at - 1).toString();
            text.replace(QLatin1String("\"\""), QLatin1String("\""));
            text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
            text.replace(u'\r', u'\n');
            m_at = after;
            m_line += lines;
            return true;
        }
        return false;
    }

    bool takeSeparator() {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd() {
        if (atEnd())
            return;
        const bool both = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += both ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_strayQuotes = 0;
};

bool isEmpty(const QStringList &row) {
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// The separator that parts the first rows most evenly. Names hold commas and seldom semicolons, pasted cells
/// hold tabs: so they are tried in the other order.
QChar recognisedSeparator(QStringView text) {
    constexpr int looked = 50;
    QChar best = u';';
    int bestScore = 0;
    for (const QChar separator : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        CellReader reader(text, separator);
        qsizetype first = 0;
        int alike = 0;
        for (int row = 0; row < looked && !reader.atEnd(); ++row) {
            const QStringList cells = reader.row();
            if (isEmpty(cells))
                continue;
            if (!first)
                first = cells.size();
            alike += cells.size() == first;
        }
        const int score = alike - reader.strayQuotes();
        if (first > 1 && score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

/// Excel's own first line "sep=;" tells the separator and is no row.
std::optional<QChar> declaredSeparator(QStringView text) {
    if (text.size() < 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    if (text.size() > 5 && !isLineEnd(text[5]))
        return std::nullopt;
    return text[4];
}

void makeEven(CellTable &table) {
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(table.rows))
        for (qsizetype i = row.size(); i > columns; --i)
            if (!row[i - 1].trimmed().isEmpty())
                columns = i;
    for (QStringList &row : table.rows)
        row.resize(columns);
}

bool isNumber(const QString &cell) {
    return std::all_of(cell.begin() + 1, cell.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == u'.' || c == u',' || c == u'(' || c == u')';
    });
}

QString csvCell(QString cell) {
    if (beginsLikeFormula(cell) && !isNumber(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u';' || c == u',' || c == u'"' || c == u'\t' || isLineEnd(c);
    });
    if (!needsQuotes)
        return cell;
    cell.replace(QLatin1String("\""), QLatin1String("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

Result<QString> textFromBytes(const QByteArray &bytes) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return notReadable(
            Words::tr("this is a spreadsheet file, not CSV"),
            Words::tr("Copy the cells in the spreadsheet and paste them here, or save the sheet as CSV"));
    std::optional<QString> text;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        text = bytes.size() % 2 ? std::nullopt : decoded(bytes, QStringConverter::Utf16);
    else if (const auto encoding = utf16WithoutMark(bytes))
        text = decoded(bytes, *encoding);
    else if (text = decoded(bytes, QStringConverter::Utf8); !text)
        text = fromWindows1252(bytes);
    if (!text || !isText(*text))
        return notReadable(Words::tr("the file holds something other than text"),
                           Words::tr("Choose a file that was saved as CSV"));
    return *text;
}

Result<CellTable> cellsFromText(const QString &text) {
    const auto declared = declaredSeparator(text);
    CellTable table;
    table.separator = declared ? *declared : recognisedSeparator(text);
    CellReader reader(text, table.separator);
    if (declared)
        reader.row();
    while (!reader.atEnd()) {
        table.lines.append(reader.line());
        table.rows.append(reader.row());
    }
    while (!table.rows.isEmpty() && isEmpty(table.rows.last())) {
        table.rows.removeLast();
        table.lines.removeLast();
    }
    makeEven(table);
    if (table.rows.isEmpty())
        return notReadable(Words::tr("there is nothing in it"),
                           Words::tr("Copy rows from a table, or choose another file"));
    return table;
}

Result<CellTable> readCellFile(const QString &path) {
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > largestFile)
        return unreadable(path, {Error::Kind::Invalid,
                                 {},
                                 Words::tr("it is larger than 50 MB"),
                                 Words::tr("Choose a file with the members only")});
    const auto text = textFromBytes(*bytes);
    if (!text)
        return unreadable(path, text.error());
    auto table = cellsFromText(*text);
    if (!table)
        return unreadable(path, table.error());
    return table;
}

QByteArray writeCsv(const QList<QStringList> &rows) {
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i)
                text += u';';
            text += csvCell(row[i]);
        }
        text += QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace aarring
