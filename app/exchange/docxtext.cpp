#include "exchange/docxtext.h"

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

/// What a style or a paragraph says of itself; the parts that it leaves open come from its style.
struct DocxLook {
    QString style;
    std::optional<int> outline; ///< from 1; 0 is none
    std::optional<int> list;    ///< numId; 0 is none
    std::optional<int> listLevel;
    std::optional<bool> bold, italic, hidden;

    void inherit(const DocxLook &from) {
        const auto take = [](auto &mine, const auto &its) {
            if (!mine)
                mine = its;
        };
        take(outline, from.outline);
        take(list, from.list);
        take(listLevel, from.listLevel);
        take(bold, from.bold);
        take(italic, from.italic);
        take(hidden, from.hidden);
    }
};

QString valueOf(const QXmlStreamReader &xml) {
    for (const QXmlStreamAttribute &a : xml.attributes())
        if (a.name() == QLatin1String("val"))
            return a.value().toString();
    return {};
}

QString attribute(const QXmlStreamReader &xml, const char *name) {
    for (const QXmlStreamAttribute &a : xml.attributes())
        if (a.name() == QLatin1String(name))
            return a.value().toString();
    return {};
}

/// <w:b/> is on, <w:b w:val="0"/> is off.
bool isOn(const QXmlStreamReader &xml) {
    const QString value = valueOf(xml);
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

/// The properties of a paragraph, a run or a style, up to the end of their element. What a paragraph says of the mark at
/// its end (rPr inside pPr) is not about its words and is passed over.
void readProperties(QXmlStreamReader &xml, DocxLook &look, bool ofNumber = false) {
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1String("pStyle") || name == QLatin1String("rStyle")) {
            look.style = valueOf(xml);
        } else if (name == QLatin1String("outlineLvl")) {
            const int level = valueOf(xml).toInt() + 1;
            look.outline = level > 9 ? 0 : level; // 9 is body text
        } else if (name == QLatin1String("numId")) {
            look.list = valueOf(xml).toInt();
        } else if (name == QLatin1String("ilvl")) {
            look.listLevel = valueOf(xml).toInt();
        } else if (name == QLatin1String("b")) {
            look.bold = isOn(xml);
        } else if (name == QLatin1String("i")) {
            look.italic = isOn(xml);
        } else if (name == QLatin1String("vanish")) {
            look.hidden = isOn(xml);
        } else if (!ofNumber && name == QLatin1String("numPr")) {
            readProperties(xml, look, true);
            continue;
        }
        xml.skipCurrentElement();
    }
}

QString noteKey(const char *kind, const QString &id) { return QLatin1String(kind) + id; }

class DocxReader {
public:
    explicit DocxReader(WrittenText &text) : m_text(text) {}

    void readStyles(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        QString id;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("style")) {
                id = attribute(xml, "styleId");
            } else if (!id.isEmpty() && xml.name() == QLatin1String("basedOn")) {
                m_styles[id].style = valueOf(xml);
            } else if (!id.isEmpty() && xml.name() == QLatin1String("name")) {
                // The names are English in every language of Word.
                if (valueOf(xml).compare(QLatin1String("Title"), Qt::CaseInsensitive) == 0)
                    m_titles.insert(id);
            } else if (!id.isEmpty() &&
                       (xml.name() == QLatin1String("pPr") || xml.name() == QLatin1String("rPr"))) {
                readProperties(xml, m_styles[id]);
            }
        }
    }

    void readNumbering(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        QString abstract;
        int level = 0;
        int number = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("abstractNum")) {
                abstract = attribute(xml, "abstractNumId");
            } else if (xml.name() == QLatin1String("lvl")) {
                level = attribute(xml, "ilvl").toInt();
            } else if (xml.name() == QLatin1String("numFmt")) {
                const QString format = valueOf(xml);
                m_abstracts[abstract].insert(level, format == QLatin1String("bullet") ? Role::Bullet
                                                    : format == QLatin1String("none") ? Role::Plain
                                                                                      : Role::Numbered);
            } else if (xml.name() == QLatin1String("num")) {
                number = attribute(xml, "numId").toInt();
            } else if (xml.name() == QLatin1String("abstractNumId")) {
                m_numbers.insert(number, valueOf(xml));
            }
        }
    }

    /// `kind` is "footnote" or "endnote".
    void readNotes(const QByteArray &bytes, const char *kind) {
        QXmlStreamReader xml(bytes);
        QString id;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String(kind))
                id = attribute(xml, "type").isEmpty() ? noteKey(kind, attribute(xml, "id")) : QString();
            else if (xml.isStartElement() && xml.name() == QLatin1String("t") && !id.isEmpty())
                m_notes[id] += xml.readElementText();
            else if (xml.isEndElement() && xml.name() == QLatin1String("p") && !id.isEmpty())
                m_notes[id] += u' ';
        }
    }

    void readLinks(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("Relationship"))
                m_addresses.insert(attribute(xml, "Id"), attribute(xml, "Target"));
        }
    }

    /// False when it is not well-formed or has no body.
    bool readBody(const QByteArray &bytes) {
        QXmlStreamReader xml(bytes);
        bool body = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("body")) {
                body = true;
                readChildren(xml);
            }
        }
        return body && !xml.hasError();
    }

private:
    void readChildren(QXmlStreamReader &xml) {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        if (m_depth > deepestElement)
            xml.raiseError();
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement())
                return;
            if (xml.isStartElement())
                readElement(xml);
        }
    }

    void readElement(QXmlStreamReader &xml) {
        static const QSet<QString> silent{
            QStringLiteral("del"),       QStringLiteral("moveFrom"), QStringLiteral("delText"),
            QStringLiteral("instrText"), QStringLiteral("Fallback"), QStringLiteral("sectPr"),
            QStringLiteral("sdtPr"),     QStringLiteral("tblPr"),    QStringLiteral("trPr"),
            QStringLiteral("tcPr"),      QStringLiteral("docPr"),    QStringLiteral("rt")};
        const QString name = xml.name().toString();
        if (silent.contains(name)) {
            if (name == QLatin1String("del"))
                m_text.lose(TextLoss::RemovedText);
            xml.skipCurrentElement();
        } else if (name == QLatin1String("p")) {
            m_text.begin();
            readChildren(xml);
            m_text.end();
            m_paragraph = {};
        } else if (name == QLatin1String("pPr")) {
            readParagraphProperties(xml);
        } else if (name == QLatin1String("r")) {
            m_run = m_paragraph;
            readChildren(xml);
        } else if (name == QLatin1String("rPr")) {
            DocxLook own;
            readProperties(xml, own);
            own.inherit(resolved(own.style));
            own.inherit(m_paragraph);
            m_run = own;
            if (m_run.hidden.value_or(false))
                m_text.lose(TextLoss::HiddenText);
        } else if (name == QLatin1String("hyperlink")) {
            const QString address = m_addresses.value(attribute(xml, "id"));
            const qsizetype link = m_text.beginLink();
            readChildren(xml);
            m_text.endLink(link, address);
        } else if (name == QLatin1String("tbl")) {
            const bool outer = std::exchange(m_isPlainTable, true);
            readChildren(xml);
            m_isPlainTable = outer;
        } else if (name == QLatin1String("tr")) {
            m_cells = 0;
            readChildren(xml);
        } else {
            readSign(xml, name);
        }
    }

    void readSign(QXmlStreamReader &xml, const QString &name) {
        const WrittenText::Dress dress{!m_isHeading && m_run.bold.value_or(false),
                                       !m_isHeading && m_run.italic.value_or(false)};
        const bool seen = !m_run.hidden.value_or(false);
        if (name == QLatin1String("t")) {
            const QString text = xml.readElementText();
            if (seen)
                m_text.addExactly(text, dress);
            return;
        }
        if (seen && name == QLatin1String("tab"))
            m_text.add(QStringLiteral(" "), dress);
        else if (seen && (name == QLatin1String("br") || name == QLatin1String("cr")))
            m_text.lineBreak();
        else if (seen && name == QLatin1String("noBreakHyphen"))
            m_text.addExactly(QString(QChar(0x2011)), dress);
        for (const char *note : {"footnote", "endnote"})
            if (seen && name == QLatin1String(note) + QStringLiteral("Reference"))
                m_text.add(
                    QStringLiteral(" [%1]").arg(m_notes.value(noteKey(note, attribute(xml, "id"))).trimmed()),
                    dress);
        lookAt(name);
        readChildren(xml);
    }

    void lookAt(const QString &name) {
        static const QSet<QString> pictures{QStringLiteral("blip"), QStringLiteral("imagedata"),
                                            QStringLiteral("chart")};
        if (pictures.contains(name))
            m_text.lose(TextLoss::Picture);
        else if (name == QLatin1String("commentReference"))
            m_text.lose(TextLoss::Comment);
        else if (name == QLatin1String("tc") && ++m_cells > 1 && std::exchange(m_isPlainTable, false))
            m_text.lose(TextLoss::Table); // one column only frames its text
    }

    void readParagraphProperties(QXmlStreamReader &xml) {
        DocxLook look;
        readProperties(xml, look);
        const bool isTitle = titled(look.style);
        look.inherit(resolved(look.style));
        const int level = look.outline.value_or(0);
        const int list = look.list.value_or(0);
        m_isHeading = level > 0 || isTitle;
        if (level > 0)
            m_text.setRole(Role::Heading, level);
        else if (isTitle)
            m_text.setRole(Role::Title);
        else if (list > 0)
            m_text.setRole(
                m_abstracts.value(m_numbers.value(list)).value(look.listLevel.value_or(0), Role::Bullet));
        if (level == 0 && !isTitle && list > 0 && look.listLevel.value_or(0) > 0)
            m_text.lose(TextLoss::InnerPoint);
        m_paragraph = look;
        m_run = look;
    }

    DocxLook resolved(QString style) const {
        DocxLook look;
        QSet<QString> seen;
        while (!style.isEmpty() && !seen.contains(style)) {
            seen.insert(style);
            const DocxLook next = m_styles.value(style);
            look.inherit(next);
            style = next.style;
        }
        return look;
    }

    bool titled(QString style) const {
        for (int depth = 0; depth < 20 && !style.isEmpty(); ++depth) {
            if (m_titles.contains(style))
                return true;
            style = m_styles.value(style).style;
        }
        return false;
    }

    WrittenText &m_text;
    QHash<QString, DocxLook> m_styles;
    QSet<QString> m_titles;
    QHash<QString, QHash<int, Role>> m_abstracts;
    QHash<int, QString> m_numbers;
    QHash<QString, QString> m_notes;     ///< by noteKey()
    QHash<QString, QString> m_addresses; ///< of links
    DocxLook m_paragraph;
    DocxLook m_run;
    bool m_isHeading = false;
    bool m_isPlainTable = false; ///< of one column so far
    int m_cells = 0;             ///< of the row
    int m_depth = 0;
};

} // namespace

Result<WrittenText> textFromDocx(const ZipFile &file) {
    const auto body = file.read("word/document.xml");
    if (!body)
        return body.error();
    WrittenText text;
    DocxReader reader(text);
    const auto part = [&file](const char *name) {
        const auto bytes = file.has(name) ? file.read(name) : Result<QByteArray>(QByteArray());
        return bytes ? *bytes : QByteArray();
    };
    reader.readStyles(part("word/styles.xml"));
    reader.readNumbering(part("word/numbering.xml"));
    reader.readNotes(part("word/footnotes.xml"), "footnote");
    reader.readNotes(part("word/endnotes.xml"), "endnote");
    reader.readLinks(part("word/_rels/document.xml.rels"));
    if (!reader.readBody(*body))
        return Error{Error::Kind::Invalid, Words::tr("The document cannot be read"),
                     Words::tr("it is not whole"),
                     Words::tr("Open it in the program it was made with and save it again")};
    return text;
}

} // namespace aarring
