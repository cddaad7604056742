#include "exchange/odttext.h"

#include <QCoreApplication>
#include <QHash>
#include <QScopedValueRollback>
#include <QSet>
#include <QXmlStreamReader>
#include <optional>

namespace aarring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Role = WrittenText::Role;

struct OdtStyle {
    QString parent;
    QString listStyle;
    int outlineLevel = 0;
    std::optional<bool> bold, italic, hidden;
};

/// Styles of both files; automatic ones of content.xml come last and win.
class OdtStyles {
public:
    void readStyle(QXmlStreamReader &xml) {
        const QXmlStreamAttributes a = xml.attributes();
        OdtStyle style;
        style.parent = a.value(QLatin1String("style:parent-style-name")).toString();
        style.listStyle = a.value(QLatin1String("style:list-style-name")).toString();
        style.outlineLevel = a.value(QLatin1String("style:default-outline-level")).toInt();
        const QString key = a.value(QLatin1String("style:family")).toString() + u' ' +
                            a.value(QLatin1String("style:name")).toString();
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes p = xml.attributes();
            if (xml.qualifiedName() == QLatin1String("style:text-properties")) {
                if (const auto weight = p.value(QLatin1String("fo:font-weight")); !weight.isEmpty())
                    style.bold = weight == QLatin1String("bold") || weight.toInt() >= 600;
                if (const auto slope = p.value(QLatin1String("fo:font-style")); !slope.isEmpty())
                    style.italic = slope != QLatin1String("normal");
                if (const auto display = p.value(QLatin1String("text:display")); !display.isEmpty())
                    style.hidden = display == QLatin1String("none");
            }
            xml.skipCurrentElement();
        }
        m_styles.insert(key, style);
    }

    void readListStyle(QXmlStreamReader &xml) {
        const QString name = xml.attributes().value(QLatin1String("style:name")).toString();
        QHash<int, Role> levels;
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes a = xml.attributes();
            const int level = a.value(QLatin1String("text:level")).toInt();
            if (xml.qualifiedName() == QLatin1String("text:list-level-style-number"))
                // A list that is numbered with nothing is only indented.
                levels.insert(level, a.value(QLatin1String("style:num-format")).isEmpty() ? Role::Plain
                                                                                          : Role::Numbered);
            else
                levels.insert(level, Role::Bullet);
            xml.skipCurrentElement();
        }
        m_lists.insert(name, levels);
    }

    Role listRole(const QString &listStyle, int level) const {
        return m_lists.value(listStyle).value(level, Role::Bullet);
    }

    /// What the style or the nearest of those it is made from says.
    template<class T, class Ask>
    T ask(const char *family, QString name, T otherwise, Ask ask) const {
        QSet<QString> seen; // a damaged file may go round in circles
        while (!name.isEmpty() && !seen.contains(name)) {
            seen.insert(name);
            const OdtStyle style = m_styles.value(QLatin1String(family) + u' ' + name);
            if (const std::optional<T> answer = ask(name, style))
                return *answer;
            name = style.parent;
        }
        return otherwise;
    }

private:
    QHash<QString, OdtStyle> m_styles;
    QHash<QString, QHash<int, Role>> m_lists;
};

class OdtReader {
public:
    explicit OdtReader(WrittenText &text) : m_text(text) {}

    /// False when it is not well-formed.
    bool read(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        if (xml.readNextStartElement())
            readChildren(xml, {});
        return !xml.hasError() && (m_isText || bytes.isEmpty());
    }
    bool isText() const { return m_isText; }

private:
    struct Look {
        WrittenText::Dress dress;
        bool hidden = false;
    };

    void readChildren(QXmlStreamReader &xml, Look look) {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        if (m_depth > deepestElement)
            xml.raiseError();
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                return;
            if (xml.isCharacters() && m_inParagraph && !look.hidden)
                m_text.add(xml.text().toString(), look.dress);
            else if (xml.isStartElement())
                readElement(xml, look);
        }
    }

    void readElement(QXmlStreamReader &xml, Look look) {
        static const QSet<QString> silent{QStringLiteral("office:annotation"),
                                          QStringLiteral("office:annotation-end"),
                                          QStringLiteral("text:note-citation"),
                                          QStringLiteral("text:table-of-content"),
                                          QStringLiteral("text:alphabetical-index"),
                                          QStringLiteral("text:ruby-text"),
                                          QStringLiteral("office:forms"),
                                          QStringLiteral("office:scripts"),
                                          QStringLiteral("office:master-styles"),
                                          QStringLiteral("office:meta"),
                                          QStringLiteral("office:settings"),
                                          QStringLiteral("svg:title"),
                                          QStringLiteral("svg:desc"),
                                          QStringLiteral("office:binary-data"),
                                          QStringLiteral("text:sequence-decls"),
                                          QStringLiteral("text:variable-decls"),
                                          QStringLiteral("text:user-field-decls")};
        const QString name = xml.qualifiedName().toString();
        const QXmlStreamAttributes a = xml.attributes();
        const bool hidden = name == QLatin1String("text:hidden-text") ||
                            (name == QLatin1String("text:section") &&
                             a.value(QLatin1String("text:display")) == QLatin1String("none"));
        if (name == QLatin1String("text:tracked-changes")) {
            readChanges(xml);
        } else if (hidden || silent.contains(name)) {
            if (hidden || name == QLatin1String("office:annotation"))
                m_text.lose(hidden ? TextLoss::HiddenText : TextLoss::Comment);
            xml.skipCurrentElement();
        } else if (name == QLatin1String("style:style")) {
            m_styles.readStyle(xml);
        } else if (name == QLatin1String("text:list-style")) {
            m_styles.readListStyle(xml);
        } else if (name == QLatin1String("office:text")) {
            m_isText = true;
            readChildren(xml, look);
        } else if (name == QLatin1String("text:p") || name == QLatin1String("text:h")) {
            readParagraph(xml, name == QLatin1String("text:h"));
        } else if (name == QLatin1String("text:list")) {
            const QString style = a.value(QLatin1String("text:style-name")).toString();
            m_lists.append(style.isEmpty() && !m_lists.isEmpty() ? m_lists.last() : style);
            readChildren(xml, look);
            m_lists.removeLast();
        } else if (name == QLatin1String("text:list-item")) {
            m_beginsItem = true;
            readChildren(xml, look);
            m_beginsItem = false;
        } else if (name == QLatin1String("text:span")) {
            const Look inner = lookOf("text", a.value(QLatin1String("text:style-name")).toString(), look);
            if (inner.hidden && !look.hidden)
                m_text.lose(TextLoss::HiddenText);
            readChildren(xml, inner);
        } else if (name == QLatin1String("text:a")) {
            const QString address = a.value(QLatin1String("xlink:href")).toString();
            const qsizetype link = m_text.beginLink();
            readChildren(xml, look);
            m_text.endLink(link, address);
        } else if (name == QLatin1String("table:table")) {
            const bool outer = std::exchange(m_isPlainTable, true);
            readChildren(xml, look);
            m_isPlainTable = outer;
        } else if (name == QLatin1String("table:table-row")) {
            m_cells = 0;
            readChildren(xml, look);
        } else if (name == QLatin1String("text:note")) {
            readNote(xml, look);
        } else {
            if (m_inParagraph && !look.hidden)
                readSign(name, a, look);
            lookAt(name);
            readChildren(xml, look);
        }
    }

    /// A frame may hold the same picture in several formats; a table of one column only frames its text.
    void lookAt(const QString &name) {
        if (name == QLatin1String("draw:frame"))
            m_hasPicture = false;
        else if ((name == QLatin1String("draw:image") || name == QLatin1String("draw:object")) &&
                 !std::exchange(m_hasPicture, true))
            m_text.lose(TextLoss::Picture);
        else if (name == QLatin1String("table:table-cell") && ++m_cells > 1 &&
                 std::exchange(m_isPlainTable, false))
            m_text.lose(TextLoss::Table);
    }

    void readChanges(QXmlStreamReader &xml) {
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            xml.readNext();
            depth += xml.isStartElement() - xml.isEndElement();
            if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("text:deletion"))
                m_text.lose(TextLoss::RemovedText);
        }
    }

    void readSign(const QString &name, const QXmlStreamAttributes &a, Look look) {
        if (name == QLatin1String("text:s")) {
            bool counted = false;
            const int count = a.value(QLatin1String("text:c")).toInt(&counted);
            m_text.addExactly(QString(counted ? std::clamp(count, 0, 1000) : 1, u' '), look.dress);
        } else if (name == QLatin1String("text:tab")) {
            m_text.add(QStringLiteral(" "), look.dress);
        } else if (name == QLatin1String("text:line-break")) {
            m_text.lineBreak();
        }
    }

    void readParagraph(QXmlStreamReader &xml, bool isHeading) {
        const QXmlStreamAttributes a = xml.attributes();
        const QString style = a.value(QLatin1String("text:style-name")).toString();
        if (m_inNote) { // its paragraphs stand in the brackets one after the other
            if (std::exchange(m_noteHasParagraph, true))
                m_text.add(QStringLiteral(" "));
            readChildren(xml, {});
            return;
        }
        using OptionalInt = std::optional<int>;
        int level = m_styles.ask<int>("paragraph", style, 0, [](const QString &, const OdtStyle &s) {
            return s.outlineLevel ? OptionalInt(s.outlineLevel) : OptionalInt();
        });
        if (isHeading)
            level = std::max(1, a.value(QLatin1String("text:outline-level")).toInt());
        const bool isTitle =
            m_styles.ask<bool>("paragraph", style, false, [](const QString &name, const OdtStyle &) {
                return name == QLatin1String("Title") ? std::optional(true) : std::nullopt;
            });
        Look look = lookOf("paragraph", style, {});
        if (level) {
            m_text.begin(Role::Heading, level);
            look.dress = {};
        } else if (isTitle) {
            m_text.begin(Role::Title);
            look.dress = {};
        } else if (m_beginsItem && !m_lists.isEmpty()) {
            m_text.begin(m_styles.listRole(listStyle(style), int(m_lists.size())));
            if (m_lists.size() > 1)
                m_text.lose(TextLoss::InnerPoint);
        } else {
            m_text.begin();
        }
        m_beginsItem = false;
        const bool outer = std::exchange(m_inParagraph, true);
        readChildren(xml, look);
        m_inParagraph = outer;
        m_text.end();
    }

    QString listStyle(const QString &paragraphStyle) const {
        if (!m_lists.last().isEmpty())
            return m_lists.last();
        return m_styles.ask<QString>(
            "paragraph", paragraphStyle, {}, [](const QString &, const OdtStyle &style) {
                return style.listStyle.isEmpty() ? std::nullopt : std::optional(style.listStyle);
            });
    }

    void readNote(QXmlStreamReader &xml, Look look) {
        m_text.add(QStringLiteral(" ["), look.dress);
        const bool outer = std::exchange(m_inNote, true);
        m_noteHasParagraph = false;
        readChildren(xml, {});
        m_inNote = outer;
        m_text.add(QStringLiteral("]"), look.dress);
    }

    Look lookOf(const char *family, const QString &style, Look look) const {
        look.dress.bold = m_styles.ask<bool>(family, style, look.dress.bold,
                                             [](const QString &, const OdtStyle &s) { return s.bold; });
        look.dress.italic = m_styles.ask<bool>(family, style, look.dress.italic,
                                               [](const QString &, const OdtStyle &s) { return s.italic; });
        look.hidden = m_styles.ask<bool>(family, style, look.hidden,
                                         [](const QString &, const OdtStyle &s) { return s.hidden; });
        return look;
    }

    WrittenText &m_text;
    OdtStyles m_styles;
    QStringList m_lists; ///< the style of each list that is open; a list without one has that of the outer
    bool m_beginsItem = false;
    bool m_inParagraph = false;
    bool m_inNote = false;
    bool m_noteHasParagraph = false;
    bool m_isText = false;
    bool m_hasPicture = false;   ///< the frame that is open
    bool m_isPlainTable = false; ///< of one column so far
    int m_cells = 0;             ///< of the row
    int m_depth = 0;
};

} // namespace

Result<WrittenText> textFromOdt(const QByteArray &content, const QByteArray &styles) {
    WrittenText text;
    OdtReader reader(text);
    reader.read(styles); // without them the text is still all there
    if (!reader.read(content))
        return Error{Error::Kind::Invalid, Words::tr("The document cannot be read"),
                     reader.isText() ? Words::tr("it is not whole")
                                     : Words::tr("it is no text document but a table, a drawing or the like"),
                     Words::tr("Copy the text where you see it and paste it here")};
    text.end();
    return text;
}

} // namespace aarring
