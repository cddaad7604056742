#include "exchange/htmltext.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSet>
#include <libxml/HTMLparser.h>
#include <memory>

namespace aarring {

namespace {

using Role = WrittenText::Role;

struct Look {
    WrittenText::Dress dress;
    bool asTyped = false; ///< pre: spaces and line ends count
};

const QSet<QString> &blockElements() {
    static const QSet<QString> names{
        QStringLiteral("p"),       QStringLiteral("div"),        QStringLiteral("h1"),
        QStringLiteral("h2"),      QStringLiteral("h3"),         QStringLiteral("h4"),
        QStringLiteral("h5"),      QStringLiteral("h6"),         QStringLiteral("ul"),
        QStringLiteral("ol"),      QStringLiteral("li"),         QStringLiteral("table"),
        QStringLiteral("tr"),      QStringLiteral("td"),         QStringLiteral("th"),
        QStringLiteral("caption"), QStringLiteral("blockquote"), QStringLiteral("pre"),
        QStringLiteral("section"), QStringLiteral("article"),    QStringLiteral("header"),
        QStringLiteral("footer"),  QStringLiteral("nav"),        QStringLiteral("aside"),
        QStringLiteral("main"),    QStringLiteral("figure"),     QStringLiteral("figcaption"),
        QStringLiteral("dl"),      QStringLiteral("dt"),         QStringLiteral("dd"),
        QStringLiteral("hr"),      QStringLiteral("body"),       QStringLiteral("center"),
        QStringLiteral("address"), QStringLiteral("form"),       QStringLiteral("fieldset")};
    return names;
}

/// Nothing in them is text of the document.
const QSet<QString> &silentElements() {
    static const QSet<QString> names{
        QStringLiteral("head"),   QStringLiteral("script"),   QStringLiteral("style"),
        QStringLiteral("title"),  QStringLiteral("noscript"), QStringLiteral("template"),
        QStringLiteral("iframe"), QStringLiteral("object"),   QStringLiteral("svg"),
        QStringLiteral("button"), QStringLiteral("select"),   QStringLiteral("textarea"),
        QStringLiteral("del"),    QStringLiteral("xml")};
    return names;
}

QString attribute(const xmlNode *node, const char *name) {
    for (const xmlAttr *a = node->properties; a; a = a->next)
        if (!qstricmp(reinterpret_cast<const char *>(a->name), name) && a->children)
            return QString::fromUtf8(reinterpret_cast<const char *>(a->children->content));
    return {};
}

/// The value of one property in a style attribute, in lower case.
QString property(const QString &style, const char *name) {
    for (const QString &declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && !declaration.left(colon).trimmed().compare(QLatin1String(name), Qt::CaseInsensitive))
            return declaration.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

bool isHidden(const QString &style, const QString &className) {
    return property(style, "display") == QLatin1String("none") ||
           property(style, "visibility") == QLatin1String("hidden") ||
           property(style, "mso-hide") == QLatin1String("all") ||
           property(style, "mso-element").startsWith(QLatin1String("comment")) ||
           className.startsWith(QLatin1String("MsoComment")) || className == QLatin1String("msocomanchor");
}

Look lookOf(const QString &element, const QString &style, Look look) {
    if (element == QLatin1String("b") || element == QLatin1String("strong"))
        look.dress.bold = true;
    if (element == QLatin1String("i") || element == QLatin1String("em"))
        look.dress.italic = true;
    if (element == QLatin1String("pre"))
        look.asTyped = true;
    // What the style says goes before what the element means: Google wraps everything in a <b> that is not bold.
    if (const QString weight = property(style, "font-weight"); !weight.isEmpty())
        look.dress.bold = weight.startsWith(QLatin1String("bold")) || weight.toInt() >= 600;
    if (const QString slope = property(style, "font-style"); !slope.isEmpty())
        look.dress.italic = slope == QLatin1String("italic") || slope.startsWith(QLatin1String("oblique"));
    if (const QString space = property(style, "white-space"); !space.isEmpty())
        look.asTyped = space == QLatin1String("pre");
    return look;
}

/// The level of a heading by element, Word's class ("Overskrift2", "Heading 1") or outline level; 0 for none.
int headingLevel(const QString &element, const QString &style, const QString &className) {
    if (element.size() == 2 && element[0] == u'h' && element[1].isDigit())
        return element[1].digitValue();
    static const QRegularExpression headingClass(
        QStringLiteral("^(?:mso)?(?:heading|overskrift|rubrik)[ _-]?([1-9])$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = headingClass.match(className); match.hasMatch())
        return match.captured(1).toInt();
    return property(style, "mso-outline-level").toInt();
}

/// Which list a drawn marker stands for: "1.", "a)", "iv." count, "·", "o" and "§" do not.
Role roleOfMarker(const QString &marker) {
    static const QRegularExpression counts(QStringLiteral("^\\(?(?:[0-9.]+|[a-zA-Z]{1,5}(?=[.)]))[.)]?$"));
    return counts.match(marker.trimmed()).hasMatch() ? Role::Numbered : Role::Bullet;
}

class HtmlWalk {
public:
    explicit HtmlWalk(WrittenText &text) : m_text(text) {}

    void read(const xmlNode *node, Look look) {
        // No page that people write is nested so deep; what somebody nested to make us fall keeps its words.
        constexpr int deepest = 500;
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        if (m_depth > deepest) {
            for (; node; node = node->next)
                readText(wordsIn(node), look);
            return;
        }
        for (; node; node = node->next) {
            const QString content =
                node->content ? QString::fromUtf8(reinterpret_cast<const char *>(node->content)) : QString();
            if (node->type == XML_COMMENT_NODE)
                readComment(content);
            else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
                readText(content, look);
            else if (node->type == XML_ELEMENT_NODE)
                readElement(node, look);
        }
    }

private:
    static QString wordsIn(const xmlNode *node) {
        xmlChar *const words = xmlNodeGetContent(node);
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(words));
        xmlFree(words);
        return text;
    }

    /// Word draws the bullets of its lists between such comments for programs that know no Word lists.
    void readComment(const QString &comment) {
        if (comment.contains(QLatin1String("[if !supportLists]")))
            m_inMarker = true;
        else if (comment.contains(QLatin1String("[endif]")))
            m_inMarker = false;
    }

    void readText(const QString &content, Look look) {
        if (m_inMarker)
            m_marker += content;
        else if (look.asTyped)
            m_text.addExactly(content, look.dress);
        else
            m_text.add(content, look.dress);
        if (!m_inMarker && m_isWordList && !m_marker.isEmpty()) {
            m_text.setRole(roleOfMarker(m_marker.remove(QChar(0xa0))));
            m_marker.clear();
        }
    }

    void readElement(const xmlNode *node, Look look) {
        const QString name = QString::fromUtf8(reinterpret_cast<const char *>(node->name)).toLower();
        const QString style = attribute(node, "style");
        const QString className = attribute(node, "class");
        if (silentElements().contains(name) || name.startsWith(QLatin1String("v:")) ||
            isHidden(style, className)) {
            tellLoss(node, name, style, className);
            return;
        }
        if (name == QLatin1String("img"))
            m_text.lose(TextLoss::Picture);
        if (name == QLatin1String("br")) {
            m_text.lineBreak();
            return;
        }
        look = lookOf(name, style, look);
        if (blockElements().contains(name)) {
            readBlock(node, name, style, className, look);
            return;
        }
        const bool outer =
            std::exchange(m_inMarker, m_inMarker || property(style, "mso-list") == QLatin1String("ignore"));
        const qsizetype link = m_text.beginLink();
        read(node->children, look);
        if (name == QLatin1String("a"))
            m_text.endLink(link, attribute(node, "href"));
        m_inMarker = outer;
    }

    void tellLoss(const xmlNode *node, const QString &name, const QString &style, const QString &className) {
        static const QSet<QString> pictures{QStringLiteral("svg"), QStringLiteral("object"),
                                            QStringLiteral("iframe")};
        const QString part = property(style, "mso-element");
        if (pictures.contains(name)) {
            m_text.lose(TextLoss::Picture);
        } else if (name == QLatin1String("del")) {
            m_text.lose(TextLoss::RemovedText);
        } else if (part == QLatin1String("comment-list")) {
            for (const xmlNode *child = node->children; child; child = child->next)
                if (child->type == XML_ELEMENT_NODE)
                    m_text.lose(TextLoss::Comment);
        } else if (!silentElements().contains(name) && part.isEmpty() &&
                   !className.startsWith(QLatin1String("MsoCom"), Qt::CaseInsensitive) &&
                   !wordsIn(node).trimmed().isEmpty()) {
            m_text.lose(TextLoss::HiddenText);
        }
    }

    /// A table of one column only frames its text.
    void lookAtRow(const xmlNode *row) {
        int cells = 0;
        for (const xmlNode *child = row->children; child; child = child->next)
            cells += child->type == XML_ELEMENT_NODE;
        if (cells > 1 && std::exchange(m_isPlainTable, false))
            m_text.lose(TextLoss::Table);
    }

    void readBlock(const xmlNode *node, const QString &name, const QString &style, const QString &className,
                   Look look) {
        m_inMarker = false;
        m_marker.clear();
        const bool wordList = std::exchange(m_isWordList, false);
        const bool plainTable =
            std::exchange(m_isPlainTable, m_isPlainTable || name == QLatin1String("table"));
        if (name == QLatin1String("tr"))
            lookAtRow(node);
        const bool isList = name == QLatin1String("ul") || name == QLatin1String("ol");
        if (isList)
            m_lists.append(name == QLatin1String("ol") ? Role::Numbered : Role::Bullet);
        const QString list = property(style, "mso-list");
        if (const int level = headingLevel(name, style, className)) {
            begin(Role::Heading, level);
            look.dress = {};
        } else if (className == QLatin1String("MsoTitle")) {
            begin(Role::Title);
        } else if (name == QLatin1String("li")) {
            begin(m_lists.isEmpty() ? Role::Bullet : m_lists.last());
            if (m_lists.size() > 1)
                m_text.lose(TextLoss::InnerPoint);
            m_beginsItem = true;
        } else if (!list.isEmpty() && list != QLatin1String("none")) {
            begin(Role::Bullet);
            m_isWordList = true;
            if (list.contains(QLatin1String("level")) && !list.contains(QLatin1String("level1")))
                m_text.lose(TextLoss::InnerPoint);
        } else if (className.startsWith(QLatin1String("MsoListBullet"))) {
            begin(Role::Bullet);
        } else if (className.startsWith(QLatin1String("MsoListNumber"))) {
            begin(Role::Numbered);
        } else if (!m_beginsItem || name != QLatin1String("p")) {
            // <li><p>…</p></li>: the first paragraph is the item itself.
            m_text.begin();
        }
        if (name == QLatin1String("p"))
            m_beginsItem = false;
        read(node->children, look);
        m_text.end();
        if (isList)
            m_lists.removeLast();
        m_inMarker = false;
        m_beginsItem = false;
        m_isWordList = wordList;
        if (name == QLatin1String("table"))
            m_isPlainTable = plainTable;
    }

    void begin(Role role, int level = 1) {
        m_beginsItem = false;
        m_text.begin(role, level);
    }

    WrittenText &m_text;
    QList<Role> m_lists;
    QString m_marker; ///< a bullet or number that Word drew
    int m_depth = 0;
    bool m_inMarker = false;
    bool m_isWordList = false;
    bool m_isPlainTable = false; ///< of one column so far
    bool m_beginsItem = false;   ///< a list item in which nothing stands yet
};

} // namespace

} // namespace aarring

using namespace aarring;

extern "C" Q_DECL_EXPORT HtmlReader aarring_readHtml;
extern "C" Q_DECL_EXPORT HtmlSign aarring_htmlSign;

void aarring_readHtml(const QString &html, WrittenText &text) {
    text.setFillingSpaces(true);
    // Word's other way to write its conditions is no comment for HTML and would be lost.
    static const QRegularExpression condition(QStringLiteral("<!\\[(if[^\\]>]*|endif)\\]>"));
    QString readable = html;
    readable.replace(condition, QStringLiteral("<!--[\\1]-->"));
    const QByteArray bytes = readable.toUtf8();
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           XML_PARSE_HUGE), // old pages never close their <font>
        &xmlFreeDoc);
    if (document)
        HtmlWalk(text).read(xmlDocGetRootElement(document.get()), {});
    text.end();
}

QChar aarring_htmlSign(const QString &name) {
    const QByteArray latin = name.toLatin1();
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(latin.constData()));
    return entity ? QChar(entity->value) : QChar();
}
