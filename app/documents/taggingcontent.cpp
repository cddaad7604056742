#include "documents/taggingcontent.h"

#include "documents/pagecanvas.h"

#include <array>
#include <cstdlib>

namespace aarring {

namespace {

const QByteArray markerLine = '\n' + QByteArray::number(markPlace) + ' ';
constexpr QByteArrayView stateBefore = "q\n/CSp cs 0 0 0 scn\n/GSa gs\n"; // what Qt sets up for one rectangle
constexpr QByteArrayView fill = "f\n";
constexpr QByteArrayView stateAfter = "Q\n";

/// Whether a line of content draws anything; its operator comes last.
bool paints(QByteArrayView line) {
    const qsizetype space = line.lastIndexOf(' ');
    const QByteArrayView op = line.sliced(space + 1);
    switch (op.size()) {
    case 1:
        return QByteArrayView("SsfFBb").contains(op[0]);
    case 2:
        return op == "Tj" || op == "TJ" || op == "Do" || op == "sh" || op == "f*" || op == "B*" || op == "b*";
    default:
        return false;
    }
}

bool anyLinePaints(QByteArrayView piece) {
    while (!piece.isEmpty()) {
        const qsizetype end = piece.indexOf('\n');
        if (paints(end < 0 ? piece : piece.first(end)))
            return true;
        if (end < 0)
            return false;
        piece = piece.sliced(end + 1);
    }
    return false;
}

QByteArray actualText(char32_t sign) {
    const QString text = QString::fromUcs4(&sign, 1);
    QByteArray hex = "FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return "/Span <</ActualText <" + hex + ">>> BDC\n";
}

QByteArrayView artifactTag(int kind) {
    static constexpr std::array<QByteArrayView, 4> tags = {
        "/Artifact <</Type /Layout>> BDC\n", "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n",
        "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n", "/Artifact <</Type /Pagination>> BDC\n"};
    return tags.at(size_t(kind));
}

/// Puts the pieces between the markers into the tags that the markers name.
class Tagger {
public:
    Tagger(const StructureTree &tree, qsizetype size) : m_tree(tree) { m_tagged.content.reserve(size); }

    void change(Mark mark, int value) {
        switch (mark) {
        case Mark::Sign:
            m_sign = char32_t(value);
            return;
        case Mark::SignEnd:
            m_sign = 0;
            return;
        case Mark::Element:
        case Mark::Artifact:
            close();
            m_mark = mark;
            m_value = value;
        }
    }
    void write(QByteArrayView piece) {
        if (piece.isEmpty())
            return;
        if (!anyLinePaints(piece)) {
            m_tagged.content += piece; // graphics state, wherever it stands
            return;
        }
        open();
        if (m_sign != 0)
            m_tagged.content += actualText(m_sign);
        m_tagged.content += piece;
        if (m_sign != 0)
            m_tagged.content += "EMC\n";
    }
    TaggedContent finish() {
        close();
        return std::move(m_tagged);
    }

private:
    void open() {
        if (m_isOpen)
            return;
        m_isOpen = true;
        if (m_mark == Mark::Artifact) {
            m_tagged.content += artifactTag(m_value);
            return;
        }
        m_tagged.content += '/' + QByteArray(elementName(m_tree[m_value].type)) + " <</MCID " +
                            QByteArray::number(m_tagged.owners.size()) + ">> BDC\n";
        m_tagged.owners += m_value;
    }
    void close() {
        if (m_isOpen)
            m_tagged.content += "EMC\n";
        m_isOpen = false;
    }

    const StructureTree &m_tree;
    TaggedContent m_tagged;
    Mark m_mark = Mark::Artifact;
    int m_value = int(Artifact::Layout);
    char32_t m_sign = 0;
    bool m_isOpen = false;
};

} // namespace

TaggedContent tagContent(const QByteArray &drawn, const StructureTree &tree) {
    Tagger tagger(tree, drawn.size() + drawn.size() / 8);
    const QByteArrayView all(drawn);
    qsizetype from = 0;
    for (qsizetype at = drawn.indexOf(markerLine); at >= 0; at = drawn.indexOf(markerLine, from - 1)) {
        const char *numbers = drawn.constData() + at + markerLine.size();
        char *next = nullptr;
        const int value = int(std::strtol(numbers, &next, 10));
        const int mark = int(std::strtol(next, nullptr, 10));
        qsizetype end = drawn.indexOf('\n', at + 1) + 1;
        if (all.sliced(end).startsWith(fill))
            end += fill.size();

        QByteArrayView before = all.sliced(from, at + 1 - from);
        if (before.endsWith(stateBefore) && all.sliced(end).startsWith(stateAfter)) {
            before.chop(stateBefore.size());
            end += stateAfter.size();
        }
        tagger.write(before);
        tagger.change(Mark(mark), value);
        from = end;
    }
    tagger.write(all.sliced(from));
    return tagger.finish();
}

} // namespace aarring
