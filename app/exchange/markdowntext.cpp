#include "exchange/markdowntext.h"

#include "exchange/htmltext.h"

#include <QRegularExpression>
#include <algorithm>

namespace aarring {

namespace {

using Role = WrittenText::Role;

bool isPunctuation(QChar c) { return c.isPunct() || c.isSymbol(); }

/// The words of one paragraph: emphasis, escapes, entities, links.
class InlineReader {
public:
    explicit InlineReader(const QString &source) : m_source(source) { cut(); }

    void writeTo(WrittenText &text) {
        for (const TextLoss loss : std::as_const(m_losses))
            text.lose(loss);
        matchDelimiters();
        for (const Piece &piece : m_pieces) {
            const QString words = piece.text + QString(piece.count, piece.delimiter);
            const WrittenText::Dress dress{piece.bold > 0, piece.italic > 0};
            const QStringList lines = words.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i)
                    text.lineBreak();
                text.add(lines[i], dress);
            }
        }
    }

private:
    /// A stretch of words, or a run of * or _.
    struct Piece {
        QString text{};
        QChar delimiter{};
        int count = 0; ///< of the delimiters that are left
        bool opens = false;
        bool closes = false;
        int bold = 0;
        int italic = 0;
    };

    void cut() {
        for (m_at = 0; m_at < m_source.size();) {
            const QChar c = m_source[m_at];
            const QChar next = m_source.size() > m_at + 1 ? m_source[m_at + 1] : QChar();
            if (c == u'\\' && (isPunctuation(next) || next == u'\n')) {
                put(QString(next));
                m_at += 2;
            } else if (c == u'*' || c == u'_') {
                delimiters(c);
            } else if (!(c == u'`' && code()) && !(c == u'&' && entity()) && !(c == u'<' && angle()) &&
                       !((c == u'[' || c == u'!') && link())) {
                put(QString(c));
                ++m_at;
            }
        }
    }

    /// What a sign may go on with: farther away, in a text without end, nothing is looked for.
    QStringView ahead() const {
        constexpr qsizetype longestSign = 2000;
        return QStringView(m_source).sliced(m_at).left(longestSign);
    }

    void put(const QString &text) {
        if (m_pieces.isEmpty() || m_pieces.last().count)
            m_pieces.append(Piece{});
        m_pieces.last().text += text;
    }

    void delimiters(QChar c) {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && m_source[m_at] == c)
            ++m_at;
        const QChar before = start > 0 ? m_source[start - 1] : QChar(u' ');
        const QChar after = m_at < m_source.size() ? m_source[m_at] : QChar(u' ');
        const bool left =
            !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
        const bool right =
            !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
        Piece run;
        run.delimiter = c;
        run.count = int(m_at - start);
        run.opens = c == u'*' ? left : left && (!right || isPunctuation(before));
        run.closes = c == u'*' ? right : right && (!left || isPunctuation(after));
        m_pieces.append(run);
    }

    bool code() {
        qsizetype ticks = 0;
        while (m_at + ticks < m_source.size() && m_source[m_at + ticks] == u'`')
            ++ticks;
        const QString fence(ticks, u'`');
        const qsizetype end = m_source.indexOf(fence, m_at + ticks);
        if (end < 0) {
            put(fence);
            m_at += ticks;
            return true;
        }
        put(m_source.mid(m_at + ticks, end - m_at - ticks).trimmed());
        m_at = end + ticks;
        return true;
    }

    bool entity() {
        static const QRegularExpression shape(
            QStringLiteral("\\G&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]+);"));
        const auto match = shape.match(ahead());
        if (!match.hasMatch())
            return false;
        const QString name = match.captured(1);
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            const char32_t code = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
                return false;
            put(QString::fromUcs4(&code, 1));
        } else if (const QChar sign = signOfEntity(name); !sign.isNull()) {
            put(QString(sign));
        } else {
            return false;
        }
        m_at += match.capturedEnd();
        return true;
    }

    /// <https://…> is its words; tags and comments are nothing.
    bool angle() {
        static const QRegularExpression address(
            QStringLiteral("\\G<([a-z][a-z0-9+.-]+:[^<>\\s]*|[^<>\\s@]+@[^<>\\s]+)>"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tag(QStringLiteral("\\G</?[a-z][^<>]*>"),
                                            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression newLine(QStringLiteral("^<br\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
        if (const auto match = address.match(ahead()); match.hasMatch()) {
            put(match.captured(1));
            m_at += match.capturedEnd();
            return true;
        }
        if (const auto match = tag.match(ahead()); match.hasMatch()) {
            if (match.captured().contains(newLine))
                put(QStringLiteral("\n"));
            m_at += match.capturedEnd();
            return true;
        }
        return false;
    }

    bool link() {
        static const QRegularExpression shape(
            QStringLiteral("\\G!?\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(<?((?:(?<=<)[^>]*|[^()\\s>]*))>?(?:\\s+"
                           "\"[^\"]*\")?\\)"));
        const auto match = shape.match(ahead());
        if (!match.hasMatch())
            return false;
        if (m_source[m_at] == u'!')
            m_losses.append(TextLoss::Picture);
        else if (!saysAddress(match.captured(1), match.captured(2)))
            m_losses.append(TextLoss::Link);
        // The words may have emphasis of their own, so they are read in its place.
        m_source.replace(m_at, match.capturedLength(), match.captured(1));
        return true;
    }

    /// As CommonMark pairs them: each closing run with the nearest opening one before it.
    void matchDelimiters() {
        for (qsizetype closer = 0; closer < m_pieces.size(); ++closer) {
            while (m_pieces[closer].closes && m_pieces[closer].count > 0) {
                constexpr qsizetype mostBetween = 1000;
                const qsizetype before = std::max<qsizetype>(closer - mostBetween, 0) - 1;
                qsizetype opener = closer - 1;
                while (opener > before && !pairs(m_pieces[opener], m_pieces[closer]))
                    --opener;
                if (opener == before)
                    break;
                const int used = m_pieces[opener].count >= 2 && m_pieces[closer].count >= 2 ? 2 : 1;
                m_pieces[opener].count -= used;
                m_pieces[closer].count -= used;
                for (qsizetype i = opener + 1; i < closer; ++i) {
                    Piece &inside = m_pieces[i];
                    (used == 2 ? inside.bold : inside.italic) += 1;
                    inside.opens = inside.closes = false; // crossing pairs are none
                }
            }
        }
    }

    static bool pairs(const Piece &opener, const Piece &closer) {
        if (!opener.opens || opener.count == 0 || opener.delimiter != closer.delimiter)
            return false;
        const bool both = opener.closes || closer.opens;
        return !both || (opener.count + closer.count) % 3 || (opener.count % 3 == 0 && closer.count % 3 == 0);
    }

    QString m_source;
    qsizetype m_at = 0;
    QList<Piece> m_pieces;
    QList<TextLoss> m_losses;
};

/// Line by line into paragraphs.
class MarkdownReader {
public:
    explicit MarkdownReader(WrittenText &text) : m_text(text) {}

    void read(QString source) {
        static const QRegularExpression lineEnd(QStringLiteral("\\r\\n?|\\n"));
        static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression frontMatter(
            QStringLiteral("^---[ \\t]*\\n.*?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)"),
            QRegularExpression::DotMatchesEverythingOption);
        source.replace(lineEnd, QStringLiteral("\n"));
        for (auto comments = comment.globalMatch(source); comments.hasNext(); comments.next())
            m_text.lose(TextLoss::Comment);
        source.remove(comment);
        if (const auto match = frontMatter.match(source); match.hasMatch() && match.captured().contains(u':'))
            source.remove(0, match.capturedLength());
        for (const QString &line : source.split(u'\n'))
            readLine(line);
        flush();
    }

private:
    void readLine(QString line) {
        static const QRegularExpression quote(QStringLiteral("^(?: {0,3}> ?)++"));
        static const QRegularExpression fence(QStringLiteral("^ {0,3}(```|~~~)"));
        static const QRegularExpression heading(
            QStringLiteral("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"));
        static const QRegularExpression rule(
            QStringLiteral("^ {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})$"));
        static const QRegularExpression underline(QStringLiteral("^ {0,3}(?:(=+)|(-+))[ \\t]*$"));
        static const QRegularExpression bullet(QStringLiteral("^\\s*[-+*](?:[ \\t]+(.*)|)$"));
        static const QRegularExpression numbered(QStringLiteral("^\\s*[0-9]{1,9}[.)](?:[ \\t]+(.*)|)$"));
        static const QRegularExpression tableRule(
            QStringLiteral("^\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+\\s*:?-*:?\\s*$"));
        if (fence.match(line).hasMatch()) {
            flush();
            m_inCode = !m_inCode;
            return;
        }
        if (m_inCode) {
            m_text.begin();
            m_text.addExactly(line);
            m_text.end();
            return;
        }
        line.remove(quote);
        m_inTable = m_inTable && line.trimmed().startsWith(u'|');
        if (line.trimmed().isEmpty()) {
            flush();
        } else if (const auto match = heading.match(line); match.hasMatch()) {
            begin(Role::Heading, int(match.capturedLength(1)));
            m_paragraph = match.captured(2);
            flush();
        } else if (const auto under = underline.match(line);
                   under.hasMatch() && !m_paragraph.isEmpty() && m_role == Role::Plain) {
            m_role = Role::Heading;
            m_level = under.capturedLength(1) ? 1 : 2;
            flush();
        } else if (rule.match(line).hasMatch() || tableRule.match(line).hasMatch()) {
            flush();
        } else if (const auto item = bullet.match(line); item.hasMatch()) {
            beginItem(Role::Bullet, line);
            addLine(item.captured(1));
        } else if (const auto counted = numbered.match(line); counted.hasMatch()) {
            beginItem(Role::Numbered, line);
            addLine(counted.captured(1));
        } else if (line.trimmed().startsWith(u'|') && line.trimmed().endsWith(u'|')) {
            const QStringList cells = line.trimmed().split(u'|', Qt::SkipEmptyParts);
            if (cells.size() > 1 && !std::exchange(m_inTable, true))
                m_text.lose(TextLoss::Table);
            for (const QString &cell : cells) {
                begin(Role::Plain);
                addLine(cell);
            }
            flush();
        } else {
            addLine(line);
        }
    }

    void begin(Role role, int level = 1) {
        flush();
        m_role = role;
        m_level = level;
    }

    void beginItem(Role role, const QString &line) {
        begin(role);
        qsizetype indent = 0;
        while (indent < line.size() && line[indent].isSpace())
            ++indent;
        if (indent > 1 || line.startsWith(u'\t')) // one space is how some begin every point
            m_text.lose(TextLoss::InnerPoint);
    }

    /// The next line of a paragraph goes on in it; two spaces at the end, or a backslash, are a line break.
    void addLine(const QString &line) {
        if (!m_paragraph.isEmpty())
            m_paragraph += m_breaks ? u'\n' : u' ';
        m_breaks = line.endsWith(QLatin1String("  "));
        QString words = line.trimmed();
        if (words.endsWith(u'\\') && !words.endsWith(QLatin1String("\\\\"))) {
            words.chop(1);
            m_breaks = true;
        }
        m_paragraph += words;
    }

    void flush() {
        if (!m_paragraph.isEmpty()) {
            m_text.begin(m_role, m_level);
            InlineReader(m_paragraph).writeTo(m_text);
            m_text.end();
        }
        m_paragraph.clear();
        m_role = Role::Plain;
        m_breaks = false;
    }

    WrittenText &m_text;
    QString m_paragraph;
    Role m_role = Role::Plain;
    int m_level = 1;
    bool m_breaks = false;
    bool m_inCode = false;
    bool m_inTable = false;
};

} // namespace

WrittenText textFromMarkdown(const QString &markdown) {
    WrittenText text;
    text.setTypedMarkers(false);
    MarkdownReader(text).read(markdown);
    return text;
}

} // namespace aarring
