#include "documents/pagecanvas.h"
#include "documents/taggingcontent.h"

#include <QtTest>

using namespace aarring;

namespace {

QByteArray marker(Mark mark, int value) {
    return "q\n/CSp cs 0 0 0 scn\n/GSa gs\n-31337 " + QByteArray::number(value) + ' ' +
           QByteArray::number(int(mark)) + " 0 re\nf\nQ\n";
}

const QByteArray start = "/GSa gs /CSp cs /CSp CS\n";
const QByteArray line = "0 0 m\n5 5 l\nS\n";
const QByteArray word = "BT\n/F11 200 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\nET\n";
const QByteArray state = "Q\nq\n1 w 2 J 2 j []0  d\n";

} // namespace

class TestTagging : public QObject {
    Q_OBJECT

    StructureTree m_tree;
    ElementId m_heading = m_tree.add(documentElement, ElementType::H1);
    ElementId m_paragraph = m_tree.add(documentElement, ElementType::P);

    TaggedContent tagged(const QByteArray &drawn) const { return tagContent(drawn, m_tree); }

private slots:
    void whatBelongsToNothingIsAnArtifact() {
        const TaggedContent page = tagged(start + line);
        QCOMPARE(page.content, "/Artifact <</Type /Layout>> BDC\n" + start + line + "EMC\n");
        QVERIFY(page.owners.isEmpty());
    }
    void piecesAreNumberedAndHaveOwners() {
        const TaggedContent page = tagged(start + marker(Mark::Element, m_heading) + word +
                                          marker(Mark::Element, m_paragraph) + word);
        QCOMPARE(page.content,
                 start + "/H1 <</MCID 0>> BDC\n" + word + "EMC\n/P <</MCID 1>> BDC\n" + word + "EMC\n");
        QCOMPARE(page.owners, QList<ElementId>({m_heading, m_paragraph}));
    }
    void stateAloneIsNotTagged() {
        const TaggedContent page =
            tagged(start + marker(Mark::Element, m_heading) + state + marker(Mark::Artifact, 1) + word);
        QCOMPARE(page.content,
                 start + state + "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n" + word + "EMC\n");
        QVERIFY(page.owners.isEmpty());
    }
    void signsCarryTheirText() {
        const TaggedContent page =
            tagged(start + marker(Mark::Element, m_paragraph) + word + marker(Mark::Sign, 0x1F4DA) + word +
                   marker(Mark::SignEnd, 0) + word);
        QCOMPARE(page.content, start + "/P <</MCID 0>> BDC\n" + word +
                                   "/Span <</ActualText <FEFFD83DDCDA>>> BDC\n" + word + "EMC\n" + word +
                                   "EMC\n");
    }
    void stateThatAMarkerShareIsKept() {
        // Where Qt sets up something else around the rectangle, only the rectangle goes.
        const TaggedContent page = tagged("q\n0 0 1 scn\n-31337 2 1 0 re\nf\n" + word + "Q\n");
        QCOMPARE(page.content, "q\n0 0 1 scn\n/P <</MCID 0>> BDC\n" + word + "Q\nEMC\n");
    }
    void otherRectanglesStay() {
        const QByteArray page = start + "-3133 1 1 0 re\nf\n";
        QVERIFY(tagged(page).content.contains("-3133 1 1 0 re\nf\n"));
    }
};

QTEST_APPLESS_MAIN(TestTagging)
#include "tst_tagging.moc"
