#include "base/formats.h"
#include "documents/catalogue.h"
#include "documents/papertexts.h"
#include "documents/pdfwriter.h"
#include "samplenetwork.h"
#include "seedmandates.h"

#include <QSet>
#include <QtTest>

using namespace aarring;

namespace {

template<class B>
QList<B> blocksOf(const Document &paper) {
    QList<B> found;
    for (const Block &block : paper.blocks)
        if (const B *b = std::get_if<B>(&block))
            found += *b;
    return found;
}

QString factOf(const Document &paper, const QString &key) {
    for (const Facts &facts : blocksOf<Facts>(paper))
        for (const auto &[name, value] : facts.rows)
            if (name == key)
                return value;
    return {};
}

QStringList rowOf(const Table &table, const QString &text) {
    for (const TableRow &row : table.rows)
        if (row.cells.contains(text))
            return row.cells;
    return {};
}

QStringList column(const Table &table, int index) {
    QStringList cells;
    for (const TableRow &row : table.rows)
        if (row.kind != TableRowKind::Group)
            cells += row.cells.value(index);
    return cells;
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

private slots:
    // The mandate

    void theMandateKeepsItsTitleAndDoesNotSayItTwice() {
        const Document paper = mandatePaper(norwegianMandate(), Language::Bokmaal);
        QCOMPARE(paper.title, QStringLiteral("Mandat fylkesbibliotekenes KI-nettverk"));
        QCOMPARE(paper.kicker, QString());
    }
    void aTitleWithoutTheWordGetsItAbove() {
        MandateContent content = norwegianMandate();
        content.version.title = QStringLiteral("Fylkesbibliotekenes KI-nettverk");
        QCOMPARE(mandatePaper(content, Language::Bokmaal).kicker, QStringLiteral("Mandat"));
        QCOMPARE(mandatePaper(content, Language::Danish).kicker, QStringLiteral("Mandat"));
        QCOMPARE(mandatePaper(content, Language::English).kicker, QStringLiteral("Mandate"));
    }
    void theWordFollowsLanguageAndCountry() {
        QCOMPARE(mandateWord(sampleNetwork(), Language::Bokmaal), QStringLiteral("Mandat"));
        QCOMPARE(mandateWord(sampleDanishNetwork(), Language::Danish), QStringLiteral("Kommissorium"));
        QCOMPARE(mandateWord(sampleDanishNetwork(), Language::Bokmaal), QStringLiteral("Kommissorium"));
        QCOMPARE(mandateWord(sampleDanishNetwork(), Language::English), QStringLiteral("Mandate"));
    }
    void theDanishMandateHasItsOverline() {
        const Document paper = mandatePaper(danishMandate(), Language::Danish);
        QCOMPARE(paper.overline, QStringLiteral("Centralbibliotekernes fælles kompetenceudvikling"));
        QCOMPARE(paper.title, QStringLiteral("Kommissorium for kompetencenetværket"));
        QCOMPARE(paper.kicker, QString());
    }
    void consecutiveItemsAreOneList() {
        const Document paper = mandatePaper(norwegianMandate(), Language::Bokmaal);
        const QList<List> lists = blocksOf<List>(paper);
        QCOMPARE(lists.size(), 3);
        QCOMPARE(lists[0].items.size(), 5);
        QCOMPARE(lists[1].items.size(), 8);
        QCOMPARE(lists[2].items.size(), 4);
    }
    void numberedAndPlainItemsAreListsOfTheirOwn() {
        MandateContent content;
        auto block = [&](BlockKind kind, const char *text) {
            MandateBlock b;
            b.kind = kind;
            b.text = QString::fromUtf8(text);
            content.blocks += b;
        };
        block(BlockKind::Bullet, "a");
        block(BlockKind::Numbered, "b");
        block(BlockKind::Numbered, "c");
        const QList<List> lists = blocksOf<List>(mandatePaper(content, Language::English));
        QCOMPARE(lists.size(), 2);
        QVERIFY(!lists[0].ordered && lists[1].ordered);
        QCOMPARE(lists[1].items.size(), 2);
    }
    void onlyAnUnapprovedMandateIsSigned() {
        MandateContent content = norwegianMandate();
        const auto signatures = blocksOf<Signatures>(mandatePaper(content, Language::Bokmaal));
        QCOMPARE(signatures.size(), 1);
        QCOMPARE(signatures[0].placeDate, QStringLiteral("Sted og dato:"));
        QCOMPARE(signatures[0].names, QStringList({QStringLiteral("For Fylkesbiblioteksjefnettverket"),
                                                   QStringLiteral("For KI-nettverket (leder)")}));
        content.version.state = MandateState::Approved;
        QVERIFY(blocksOf<Signatures>(mandatePaper(content, Language::Bokmaal)).isEmpty());
    }
    void withoutOwnerAndLeaderTheSignaturesStayNeutral() {
        const auto signatures = blocksOf<Signatures>(mandatePaper(danishMandate(), Language::Danish));
        QCOMPARE(signatures[0].names, QStringList({QStringLiteral("For det godkendende organ"),
                                                   QStringLiteral("For Kompetencenetværket")}));
    }
    void theApprovedMandateTellsItsApproval() {
        MandateContent content = norwegianMandate();
        content.version.state = MandateState::Approved;
        content.version.approvedBy = QStringLiteral("Kollegiet");
        content.version.approvedOn = QDate(2026, 12, 18);
        content.version.caseNumber = QStringLiteral("2026/1234-5");
        const Document paper = mandatePaper(content, Language::Bokmaal);
        QCOMPARE(factOf(paper, QStringLiteral("Godkjent av")), QStringLiteral("Kollegiet"));
        QCOMPARE(factOf(paper, QStringLiteral("Godkjent")), QStringLiteral("18. desember 2026"));
        QCOMPARE(factOf(paper, QStringLiteral("Saksnummer")), QStringLiteral("2026/1234-5"));
        QCOMPARE(factOf(paper, QStringLiteral("Versjon")), QStringLiteral("2 – godkjent"));
        QCOMPARE(paper.footLeft, QStringLiteral("Godkjent 18. desember 2026"));
        QCOMPARE(paper.date, QDate(2026, 12, 18));
    }
    void aDissolvedMandateTellsItsEnd() {
        MandateContent content = norwegianMandate();
        content.version.state = MandateState::Dissolved;
        content.version.approvedOn = QDate(2026, 12, 18);
        content.version.validTo = QDate(2027, 6, 30);
        content.events = {{1,
                           1,
                           MandateEventKind::Dissolved,
                           QDate(2027, 6, 30),
                           QStringLiteral("Kollegiet"),
                           QStringLiteral("27/90"),
                           {}}};
        const Document paper = mandatePaper(content, Language::English);
        QCOMPARE(factOf(paper, QStringLiteral("Version")), QStringLiteral("2 – dissolved"));
        QCOMPARE(factOf(paper, QStringLiteral("Valid to")), QStringLiteral("30 June 2027"));
        QCOMPARE(factOf(paper, QStringLiteral("Network dissolved")),
                 QStringLiteral("30 June 2027, Kollegiet, case 27/90"));
        QCOMPARE(paper.footLeft, QStringLiteral("Dissolved 30 June 2027"));
        QVERIFY(blocksOf<Signatures>(paper).isEmpty());
    }
    void aWithdrawnApprovalIsTold() {
        MandateContent content = norwegianMandate();
        content.version.submittedTo = QStringLiteral("Kollegiet");
        content.events = {{1,
                           1,
                           MandateEventKind::Withdrawn,
                           QDate(2026, 12, 20),
                           QStringLiteral("Kari Eksempel"),
                           {},
                           QStringLiteral("Feil utgave")}};
        const Document paper = mandatePaper(content, Language::English);
        QCOMPARE(factOf(paper, QStringLiteral("Submitted to")), QStringLiteral("Kollegiet"));
        QCOMPARE(factOf(paper, QStringLiteral("Approval withdrawn")),
                 QStringLiteral("20 December 2026, Kari Eksempel"));
        QCOMPARE(blocksOf<Signatures>(paper).size(), 1); // it is to be approved again
    }

    // Changes since the last version

    void changesAreSummedUpFirst() {
        const Document paper = changesPaper(norwegianChanges(), Language::English);
        QCOMPARE(factOf(paper, QStringLiteral("Compared with")),
                 QStringLiteral("1 – superseded, 12 December 2025"));
        const QString summary = blocksOf<Paragraph>(paper).first().spans.first().text;
        QVERIFY2(summary.startsWith(QStringLiteral("The title changed, 1 clause changed, 1 clause added, ")),
                 qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("1 clause removed, 1 clause moved")), qPrintable(summary));
    }
    void eachChangeIsMarkedAndToldInWords() {
        const Document paper = changesPaper(norwegianChanges(), Language::English);
        bool changed = false, added = false, removed = false, moved = false;
        const auto look = [&](const Spans &spans) {
            QString text, under, struck;
            for (const Span &span : spans) {
                text += span.text;
                under += span.underline ? span.text : QString();
                struck += span.strike ? span.text : QString();
            }
            if (under == QStringLiteral("fire") && struck == QStringLiteral("tre"))
                changed = text.contains(QStringLiteral(" changed: ")) &&
                          text.endsWith(QStringLiteral("[removed: “tre”; added: “fire”]"));
            if (text.contains(QStringLiteral(" added: ")) && !under.isEmpty() && struck.isEmpty())
                added = true;
            if (struck == QStringLiteral("Nettverket har en felles postliste."))
                removed = text.contains(QStringLiteral(" removed: "));
            if (text.contains(QStringLiteral(" moved from ")))
                moved = under.isEmpty() && struck.isEmpty();
        };
        for (const Paragraph &paragraph : blocksOf<Paragraph>(paper))
            look(paragraph.spans);
        for (const List &list : blocksOf<List>(paper))
            for (const Spans &item : list.items)
                look(item);
        QVERIFY(changed && added && removed && moved);
    }
    void aCommaIsToldOnlyWhereNothingElseChanged() {
        const auto told = [](const char *before, const char *now) {
            const auto clause = [](const char *text) {
                return MandateText{{}, {}, {{1, 0, BlockKind::Paragraph, QString::fromUtf8(text), 1}}};
            };
            ChangesContent content = norwegianChanges();
            content.comparison = compareVersions(clause(before), clause(now));
            const Spans spans = blocksOf<Paragraph>(changesPaper(content, Language::English)).last().spans;
            return textOf(spans).section(u'[', 1);
        };
        QCOMPARE(told("leder og ett medlem møter", "leder, nestleder og ett medlem møter fast"),
                 QStringLiteral("added: “nestleder”, “fast”]"));
        QCOMPARE(told("leder og nestleder møter", "leder, og nestleder møter"),
                 QStringLiteral("added: “,”]"));
        QCOMPARE(told("leder og nestleder møter to ganger", "leder, og nestleder møter fire ganger"),
                 QStringLiteral("removed: “to”; added: “fire”]"));
    }
    void aNewSectionIsNamedWhereItIsMarked() {
        ChangesContent content = norwegianChanges();
        MandateBlock section;
        section.id = 1;
        section.kind = BlockKind::Heading;
        section.text = QStringLiteral("Varighet");
        content.comparison = compareVersions({}, {{}, {}, {section}});
        const Spans spans = blocksOf<Paragraph>(changesPaper(content, Language::English)).last().spans;
        QCOMPARE(textOf(spans), QStringLiteral("1 added: Varighet"));
        QVERIFY(spans.last().underline);
    }
    void versionsThatSayTheSameAreToldSo() {
        ChangesContent content = norwegianChanges();
        content.comparison = compareVersions({}, {});
        const Document paper = changesPaper(content, Language::English);
        QCOMPARE(blocksOf<Paragraph>(paper).size(), 1);
        QCOMPARE(blocksOf<Paragraph>(paper).first().spans.first().text,
                 QStringLiteral("The two versions say the same."));
    }
    void fileNamesAreSafeAndSayWhatIsInside() {
        const Document paper = mandatePaper(norwegianMandate(), Language::Bokmaal);
        QCOMPARE(paper.fileName(), QStringLiteral("mandat_ki-nettverket_v2_2026-12-11.pdf"));
        Document odd;
        odd.fileNameParts = {QStringLiteral("Møte/plan: Ærø & Å"), QStringLiteral("…"),
                             QStringLiteral("../x")};
        const QString name = odd.fileName();
        QVERIFY2(!name.contains(QRegularExpression(QStringLiteral("[^a-z0-9_.-]"))) &&
                     !name.contains(QStringLiteral("..")),
                 qPrintable(name));
        odd.fileNameParts = QStringList(4, QString(300, QLatin1Char('x')));
        odd.date = QDate(2026, 11, 22);
        QVERIFY2(odd.fileName().size() < 240, qPrintable(odd.fileName()));
    }

    // The member list

    void seatsStandByKindAndName() {
        const Document paper =
            memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, false}, Language::Bokmaal);
        const Table table = blocksOf<Table>(paper).at(0);
        QCOMPARE(table.columns.size(), 3); // what others need to know
        QStringList groups;
        for (const TableRow &row : table.rows)
            if (row.kind == TableRowKind::Group)
                groups += row.cells.first();
        QCOMPARE(groups, QStringList({QStringLiteral("Fylkesbibliotek"),
                                      QStringLiteral("Ressurssentre for skolebibliotek")}));
        QCOMPARE(column(table, 1), QStringList({QStringLiteral("Vakant"), QStringLiteral("Kari Eksempel"),
                                                QStringLiteral("Ola Prøve"), QStringLiteral("Áile Muster"),
                                                QStringLiteral("Per Egil Utkast")}));
        QCOMPARE(factOf(paper, QStringLiteral("Fylte plasser")), QStringLiteral("3 av 4"));
    }
    void rolesNameOfficesWithTheNetworksWords() {
        const Document paper =
            memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, false}, Language::Bokmaal);
        const Table table = blocksOf<Table>(paper).at(0);
        QCOMPARE(rowOf(table, QStringLiteral("Kari Eksempel")).at(2), QStringLiteral("Representant, leder"));
        QCOMPARE(rowOf(table, QStringLiteral("Ola Prøve")).at(2), QStringLiteral("Vararepresentant"));
    }
    void aSubstituteAloneDoesNotFillASeat() {
        NetworkFacts facts = sampleFacts();
        facts.appointments.removeIf([](const Appointment &a) { return a.person == 1; });
        const Document paper = memberListPaper({sampleNetwork(), facts, sampleDay, false}, Language::Bokmaal);
        QCOMPARE(factOf(paper, QStringLiteral("Fylte plasser")), QStringLiteral("2 av 4"));
        QVERIFY(!rowOf(blocksOf<Table>(paper).at(0), QStringLiteral("Ola Prøve")).isEmpty());
    }
    void contactDetailsAreInTheInternalListAlone() {
        const auto open =
            toPdf(memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, false}, Language::Bokmaal));
        const auto internal =
            toPdf(memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, true}, Language::Bokmaal));
        QVERIFY(!pdfText(*open).contains(QStringLiteral("example.org")));
        QVERIFY(!pdfText(*open).contains(QStringLiteral("12 34 56 78")));
        QVERIFY(!pdfText(*open).contains(QStringLiteral("05.10.2026")));
        QVERIFY(pdfText(*internal).contains(QStringLiteral("eksempel@example.org")));
        QVERIFY(pdfText(*internal).contains(QStringLiteral("Vakant, spurt 05.10.2026")));
    }
    void theListShowsTheDayItIsAskedFor() {
        const Document paper =
            memberListPaper({sampleNetwork(), sampleFacts(), QDate(2026, 1, 1), false}, Language::Bokmaal);
        QCOMPARE(factOf(paper, QStringLiteral("Fylte plasser")), QStringLiteral("0 av 4"));
    }

    // Terms and bodies

    void termsStandNewestFirstWithTheirState() {
        const Document paper = termsPaper({sampleNetwork(), sampleFacts(), sampleDay}, Language::Bokmaal);
        const QList<Table> tables = blocksOf<Table>(paper);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(column(tables[0], 4), QStringList({QStringLiteral("Kommende"), QStringLiteral("Nåværende"),
                                                    QStringLiteral("Tidligere"), QString()}));
        QCOMPARE(tables[0].rows.last().cells,
                 QStringList({QStringLiteral("Nestleder"), QStringLiteral("Vakant")}));
    }
    void groupsCountTheirOfficers() {
        const Document paper = termsPaper({sampleNetwork(), sampleFacts(), sampleDay}, Language::Bokmaal);
        QCOMPARE(blocksOf<Paragraph>(paper).at(0).spans.first().text,
                 QStringLiteral("2 medlemmer; kravet er 5–7"));
        const Table group = blocksOf<Table>(paper).at(1);
        QCOMPARE(rowOf(group, QStringLiteral("Kari Eksempel")).at(2), QStringLiteral("Leder"));
        QCOMPARE(rowOf(group, QStringLiteral("Per Egil Utkast")).at(2), QStringLiteral("Medlem"));
    }
    void aNetworkWithoutOfficesSaysSo() {
        const Document paper = termsPaper({sampleDanishNetwork(), {}, sampleDay}, Language::Danish);
        QCOMPARE(blocksOf<Table>(paper).size(), 0);
        QCOMPARE(blocksOf<Paragraph>(paper).size(), 1);
    }

    // The meeting plan

    void meetingsStandByDateAndAreCounted() {
        const Document paper = meetingPlanPaper(samplePlan(), Language::Bokmaal);
        const Table table = blocksOf<Table>(paper).at(0);
        QCOMPARE(column(table, 0), QStringList({QStringLiteral("1"), QStringLiteral("2"), QString(),
                                                QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(column(table, 2),
                 QStringList({QStringLiteral("11"), QStringLiteral("19"), QStringLiteral("25"),
                              QStringLiteral("38"), QStringLiteral("49")}));
        QVERIFY(factOf(paper, QStringLiteral("Møter som teller")).endsWith(QStringLiteral("4 av minst 4")));
    }
    void withoutARuleNothingIsDemanded() {
        MeetingPlanContent content = samplePlan();
        content.rules.clear();
        QCOMPARE(factOf(meetingPlanPaper(content, Language::Bokmaal), QStringLiteral("Møter som teller")),
                 QString());
    }
    void otherYearsAreLeftOut() {
        MeetingPlanContent content = samplePlan();
        content.year = 2025;
        QCOMPARE(blocksOf<Table>(meetingPlanPaper(content, Language::Bokmaal)).size(), 0);
    }

    // The notice

    void norwegianItemsAreNumberedThroughTheYear() {
        const Table agenda = blocksOf<Table>(noticePaper(sampleNotice(), Language::Bokmaal)).at(0);
        QStringList numbers = column(agenda, 1);
        numbers.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
        QCOMPARE(numbers, QStringList({QStringLiteral("Sak 7/26"), QStringLiteral("Sak 8/26"), QString(),
                                       QStringLiteral("Sak 9/26"), QStringLiteral("Sak 10/26")}));
    }
    void danishPointsAreNumberedPerMeeting() {
        NoticeContent content = sampleNotice();
        content.network = sampleDanishNetwork();
        const Table agenda = blocksOf<Table>(noticePaper(content, Language::Danish)).at(0);
        QCOMPARE(column(agenda, 1), QStringList({QStringLiteral("1."), QStringLiteral("2."), QString(),
                                                 QStringLiteral("3."), QStringLiteral("4.")}));
    }
    void clockTimesFollowFromTheLengths() {
        const Table agenda = blocksOf<Table>(noticePaper(sampleNotice(), Language::Bokmaal)).at(0);
        QCOMPARE(column(agenda, 0).first(), QStringLiteral("09.00–09.10"));
        QCOMPARE(column(agenda, 0).last(), QStringLiteral("11.15–11.30"));
    }
    void breaksAreNamedByTheirKind() {
        const Table agenda = blocksOf<Table>(noticePaper(sampleNotice(), Language::Danish)).at(0);
        QCOMPARE(agenda.rows.at(2).cells.at(2), QStringLiteral("Frokost"));
    }
    void backgroundAndProposalAreThereInFull() {
        const QString text = pdfText(*toPdf(noticePaper(sampleNotice(), Language::Bokmaal)));
        for (const char *part :
             {"Tirsdag 15. september 2026 kl. 09.00–11.30", "Medlemmene i KI-nettverket",
              "Tre fylker har prøvd KI-verktøy i skranken siden i vår.",
              "Gruppa ønsker innspill til et felles opplegg.",
              "Forslag til vedtak: Nettverket vedtar budsjettet for 2027 slik det er lagt fram.",
              "Forfall meldes til eksempel@example.org innen 8. september 2026."})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    // The money
    void accountsSetWhatWasBookedAgainstTheBudget() {
        const Document paper = accountsPaper(sampleAccounts(), Language::English);
        const QList<Table> tables = blocksOf<Table>(paper);
        QCOMPARE(tables.size(), 3); // main, travel, travellers
        const QList<Figure> figures = blocksOf<Figure>(paper);
        QCOMPARE(figures.size(), 1); // nobody has paid a share
        QVERIFY(!figures[0].altText.isEmpty());
        QCOMPARE(tables[0].columns.size(), 6);
        const auto row = [&](const Table &table, const char *name) {
            for (const TableRow &r : table.rows)
                if (r.cells.value(0) == QString::fromUtf8(name))
                    return r.cells;
            return QStringList();
        };
        QCOMPARE(row(tables[0], "Honorar til foredragsholdere"),
                 (QStringList{QStringLiteral("Honorar til foredragsholdere"), QStringLiteral("85,000"),
                              QStringLiteral("90,000"), QStringLiteral("91,500.50"),
                              QStringLiteral("−1,500.50"), QStringLiteral("En foredragsholder mer")}));
        QCOMPARE(row(tables[0], "Total expenses").at(3), QStringLiteral("91,500.50"));
        QCOMPARE(row(tables[0], "Result").at(3), QStringLiteral("148,499.50"));
        QCOMPARE(row(*figures[0].twin, "Kurs").at(2), QStringLiteral("242,000"));
        QCOMPARE(row(tables[2], "No institution named").at(1), QStringLiteral("100"));
        QCOMPARE(row(tables[2], "Total travel").at(1), QStringLiteral("9,220"));
    }
    void accountsShowWhatEachInstitutionPaidOfItsShare() {
        AccountsContent content = sampleAccounts();
        SharePlan plan;
        plan.id = 1;
        plan.line = 1;
        plan.total = 30'000'00;
        for (int i = 0; i < 20; ++i) { // more than one figure's
            Institution institution;
            institution.id = 1000 + i;
            institution.name = QStringLiteral("Bibliotek %1").arg(i + 1);
            content.institutions += institution;
            Share share;
            share.plan = plan.id;
            share.institution = institution.id;
            content.shares += share;
        }
        content.plans = {plan};
        content.entries += {0, 1, QDate(2027, 4, 1), QStringLiteral("Andel"), 1'500'00, {}, 1000};
        const QList<Figure> figures = blocksOf<Figure>(accountsPaper(content, Language::Bokmaal));
        QCOMPARE(figures.size(), 3); // categories, and institutions in two
        QVERIFY(!figures[1].twin);
        const QList<TableRow> rows = figures[2].twin->rows;
        QCOMPARE(rows.size(), 22); // with what names nobody, and the sum
        const auto kr = [](qint64 ore) { return amount(ore, Language::Bokmaal); };
        QCOMPARE(rows.first().cells,
                 (QStringList{QStringLiteral("Bibliotek 1"), kr(1'500'00), kr(1'500'00), kr(0)}));
        // It adds up to what the accounts say was booked.
        QCOMPARE(rows.last().cells.mid(1), (QStringList{kr(30'000'00), kr(241'500'00), kr(91'500'50)}));
    }
    void aGrantsPaperSaysWhetherOwnFundingIsEnough() {
        const Document paper = grantsPaper(sampleGrants(), Language::English);
        QCOMPARE(paper.title, QStringLiteral("Grant from Nasjonalbiblioteket"));
        const QList<Facts> facts = blocksOf<Facts>(paper);
        QString own;
        for (const auto &[name, value] : facts.at(0).rows)
            if (name == QLatin1String("Own funding"))
                own = value;
        QCOMPARE(own,
                 QStringLiteral("at least 40%, that is NOK\u00a0200,000 of NOK\u00a0500,000; the budget has "
                                "NOK\u00a0150,000: too little"));
        QCOMPARE(blocksOf<Table>(paper).at(0).rows.at(1).cells.at(2), QStringLiteral("Not yet"));
    }
    void sharesTellTheRemainderAndWhatIsOwed() {
        const QList<Table> tables = blocksOf<Table>(sharesPaper(sampleShares(), Language::English));
        QCOMPARE(tables[0].rows[0].cells.mid(1), (QStringList{QStringLiteral("334"), QStringLiteral("1"),
                                                              QStringLiteral("0"), QStringLiteral("334")}));
        QCOMPARE(tables[0].rows[1].cells.mid(1), (QStringList{QStringLiteral("333"), QString(),
                                                              QStringLiteral("300"), QStringLiteral("33")}));
        QCOMPARE(tables[0].rows.last().cells.at(1), QStringLiteral("1,000"));
        QCOMPARE(tables[1].rows.last().cells.at(3), QStringLiteral("150,000"));
    }

    // The budget

    void sumsAndResultAreRightAndTravelStandsApart() {
        const QList<Table> tables = blocksOf<Table>(budgetPaper(sampleBudget(), Language::Danish));
        QCOMPARE(tables.size(), 2);
        QCOMPARE(rowOf(tables[0], QStringLiteral("Indtægter i alt")).at(1), QStringLiteral("345.000"));
        QCOMPARE(rowOf(tables[0], QStringLiteral("Udgifter i alt")).at(1), QStringLiteral("357.000"));
        QCOMPARE(rowOf(tables[0], QStringLiteral("Resultat")).at(1), QStringLiteral("-12.000"));
        QCOMPARE(rowOf(tables[1], QStringLiteral("Rejser i alt")).at(1), QStringLiteral("17.700"));
    }
    void amountsAreBareBelowTheirUnit() {
        auto heading = [](const Network &network, Language language) {
            BudgetContent content = sampleBudget();
            content.network = network;
            return blocksOf<Table>(budgetPaper(content, language)).at(0).columns.at(1).header;
        };
        QCOMPARE(heading(sampleNetwork(), Language::Bokmaal), QStringLiteral("Beløp (kr)"));
        QCOMPARE(heading(sampleDanishNetwork(), Language::Danish), QStringLiteral("Beløb (kr.)"));
        QCOMPARE(heading(sampleDanishNetwork(), Language::Bokmaal), QStringLiteral("Beløp (DKK)"));
    }
    void withoutTravelAndNotesTheyAreNotMentioned() {
        BudgetContent content = sampleBudget();
        content.lines = content.lines.mid(1, 1);
        const Document paper = budgetPaper(content, Language::Bokmaal);
        QCOMPARE(blocksOf<Table>(paper).size(), 1);
        QCOMPARE(blocksOf<Table>(paper).at(0).columns.size(), 2);
        QVERIFY(blocksOf<Heading>(paper).isEmpty());
    }

    // Action plan

    void anActionPlanTellsAreasGoalsAndMeasures() {
        const Document paper = actionPlanPaper(sampleActionPlan(), Language::English);
        QCOMPARE(paper.title, QStringLiteral("Action plan 2026"));
        QStringList headings;
        for (const Heading &heading : blocksOf<Heading>(paper))
            headings += QStringLiteral("%1 %2").arg(heading.level).arg(heading.text);
        QCOMPARE(headings, (QStringList{QStringLiteral("1 Lesing"), QStringLiteral("2 Goal 1: Flere leser"),
                                        QStringLiteral("1 Outside the priority areas"),
                                        QStringLiteral("2 Goal 2: Alle møtes")}));
        const QList<std::pair<QString, QString>> facts = blocksOf<Facts>(paper).first().shownRows();
        QVERIFY(facts.contains({QStringLiteral("State"), QStringLiteral("1 of 2 measures done")}));
        const QList<Table> tables = blocksOf<Table>(paper);
        QCOMPARE(tables.size(), 1); // a goal without measures says so in a sentence
        QCOMPARE(tables[0].rows.size(), 3);
        QCOMPARE(tables[0].rows[0].cells[0], QStringLiteral("1.1"));
        QCOMPARE(tables[0].rows[0].cells.last(), QStringLiteral("Done 20 May 2026\n74 kom"));
        QCOMPARE(tables[0].rows[1].cells[1], QStringLiteral("Lesesirkel\nCarried over from 2025"));
        QCOMPARE(tables[0].rows[2].cells.last(), QStringLiteral("Dropped"));
    }

    // The report

    void aReportTellsFactsAndAboveAllWhatPeopleWrote() {
        const ReportContent content = sampleReport();
        const Document paper = reportPaper(content, Language::English);
        QCOMPARE(blocksOf<Heading>(paper).size(), content.parts.size());
        QCOMPARE(blocksOf<Table>(paper).first().caption, QStringLiteral("Oppmøte"));
        QCOMPARE(blocksOf<Table>(paper).first().rows.last().kind, TableRowKind::Sum);
        QVERIFY(!paper.isDraft);
        QCOMPARE(paper.date, content.report.sentOn);
        const QString said = pdfText(*toPdf(paper));
        for (const char *words : {"13 av 14 plasser er besatt.", "Et godt halvår.", "Mer kommer.",
                                  "Fylkesbiblioteksjefnettverket, 26 June 2026"})
            QVERIFY2(said.contains(QString::fromUtf8(words)), words);
    }
    void aPartWithNeitherFactsNorTextIsLeftOut() {
        ReportContent content = sampleReport();
        content.report.state = ReportState::Draft;
        content.parts = content.parts.mid(0, 2);
        content.parts[0].facts.clear();
        content.parts[0].assessment = QStringLiteral(" ");
        const Document paper = reportPaper(content, Language::Bokmaal);
        QCOMPARE(blocksOf<Heading>(paper).size(), 1);
        QVERIFY(paper.isDraft);
    }

    // Projects

    void theProjectSheetTellsItAll() {
        const Document paper = projectPaper(sampleProject(), Language::English);
        QCOMPARE(paper.title, QStringLiteral("Bibliotek på hjul"));
        QCOMPARE(paper.kicker, QStringLiteral("Project sheet"));
        const QList<std::pair<QString, QString>> facts = blocksOf<Facts>(paper).first().shownRows();
        QVERIFY(facts.contains({QStringLiteral("Project owner"),
                                QStringLiteral("Hordaland fylkesbibliotek (now Vestland fylkesbibliotek)")}));
        QVERIFY(facts.contains({QStringLiteral("Contact"), QStringLiteral("Åse Østbø, prosjektleder")}));
        QVERIFY(facts.contains({QStringLiteral("State"), QStringLiteral("Completed")}));
        QStringList headings;
        for (const Heading &heading : blocksOf<Heading>(paper))
            headings += QStringLiteral("%1 %2").arg(heading.level).arg(heading.text);
        QCOMPARE(headings, (QStringList{QStringLiteral("1 About the project"), QStringLiteral("1 Objectives"),
                                        QStringLiteral("1 Measures"), QStringLiteral("1 Partners"),
                                        QStringLiteral("1 Grants"), QStringLiteral("1 Budget and accounts"),
                                        QStringLiteral("1 Result")}));
        const QList<Table> tables = blocksOf<Table>(paper);
        QCOMPARE(tables.size(), 4);
        QCOMPARE(tables[0].rows[0].cells, (QStringList{QStringLiteral("1"), QStringLiteral("Lage ruter"),
                                                       QStringLiteral("Prosjektgruppa"),
                                                       shortDate(QDate(2018, 6, 1), Language::English),
                                                       QStringLiteral("Done"), QStringLiteral("3 ruter")}));
        QCOMPARE(tables[1].rows.last().cells.last(), amount(50'000'00, Language::English));
        QCOMPARE(tables[2].rows[0].cells.last(), amount(300'000'00, Language::English));
        // Income, expenses, result: budget, booked, rest.
        QCOMPARE(tables[3].rows[1].cells.mid(1),
                 (QStringList{amount(340'000'00, Language::English), amount(120'000'00, Language::English),
                              amount(220'000'00, Language::English)}));
        QCOMPARE(tables[3].rows[2].cells[1], amount(-40'000'00, Language::English));
    }
    void aColumnWithoutAnythingIsLeftOut() {
        ProjectContent content = sampleProject();
        for (Measure &measure : content.projects.first().measures) {
            measure.deadline = {};
            measure.result.clear();
        }
        content.projects.first().partners.first().contribution.clear();
        const QList<Table> tables = blocksOf<Table>(projectPaper(content, Language::English));
        const auto heads = [](const Table &table) {
            QStringList heads;
            for (const TableColumn &column : table.columns)
                heads += column.header;
            return heads.join(u'|');
        };
        QCOMPARE(heads(tables[0]), QStringLiteral("No.|Measure|Responsible|State"));
        QCOMPARE(tables[0].rows[0].cells,
                 (QStringList{QStringLiteral("1"), QStringLiteral("Lage ruter"),
                              QStringLiteral("Prosjektgruppa"), QStringLiteral("Done")}));
        QCOMPARE(heads(tables[1]), QStringLiteral("Institution|Own funding (NOK)"));
        QCOMPARE(tables[1].rows.last().cells.size(), 2);
        // A network that has just begun: nobody has a role yet.
        NetworkFacts vacant = sampleFacts();
        vacant.appointments.clear();
        const Document members =
            memberListPaper({sampleNetwork(), vacant, sampleDay, true}, Language::English);
        QCOMPARE(heads(blocksOf<Table>(members).first()), QStringLiteral("Institution|Name"));
    }
    void severalProjectsStandUnderTheirTitles() {
        ProjectContent content = sampleProject();
        content.projects += content.projects.first();
        content.projects.last().project.title = QStringLiteral("Nok et prosjekt");
        content.projects.last().partners.first().contribution.clear();
        content.projects.last().partners.first().ownFunding = 0;
        const Document paper = projectPaper(content, Language::English);
        QCOMPARE(paper.title, QStringLiteral("Projects"));
        QStringList first;
        for (const Heading &heading : blocksOf<Heading>(paper))
            if (heading.level == 1)
                first += heading.text;
        QCOMPARE(first,
                 (QStringList{QStringLiteral("Bibliotek på hjul"), QStringLiteral("Nok et prosjekt")}));
        QCOMPARE(blocksOf<Table>(paper).size(), 4 + 3); // partners of whom nothing is told are a list
    }

    // Resource catalogue

    void theCatalogueNamesWhatIsOnOfferByThemeAndKind() {
        const Document paper = cataloguePaper(sampleCatalogue(), Language::English);
        const auto pdf = toPdf(paper);
        QVERIFY(bool(pdf));
        const QString text = pdfText(*pdf);
        for (const char *part : {"Formidling (2)", "Online course (1)", "Handbook (1)", "Personvern (1)",
                                 "Theme page (1)", "kurs.eksempel.no/spill", "kurs.eksempel.no/håndbok",
                                 "For: Alle bibliotekansatte. Made by", "Published 1 March 2026."})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains(QStringLiteral("Søk")));
        // Addresses can be followed, and nothing stands twice.
        QStringList links;
        for (const List &list : blocksOf<List>(paper))
            for (const Spans &item : list.items)
                for (const Span &span : item)
                    if (!span.link.isEmpty())
                        links += span.link;
        QCOMPARE(links, (QStringList{QStringLiteral("https://kurs.eksempel.no/spill"),
                                     QStringLiteral("https://kurs.eksempel.no/h%C3%A5ndbok")}));
        QCOMPARE(text.count(QStringLiteral("Spillformidling")), 1);
    }

    // All of them

    void everyPaperSpeaksEveryLanguage_data() {
        QTest::addColumn<Language>("language");
        for (const Language language : paperLanguages())
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everyPaperSpeaksEveryLanguage() {
        QFETCH(Language, language);
        const QHash<Language, QString> page = {{Language::Bokmaal, QStringLiteral("Side 1 av 1")},
                                               {Language::Nynorsk, QStringLiteral("Side 1 av 1")},
                                               {Language::Danish, QStringLiteral("Side 1 af 1")},
                                               {Language::English, QStringLiteral("Page 1 of 1")}};
        const QList<Document> papers = {
            mandatePaper(norwegianMandate(), language),
            memberListPaper({sampleNetwork(), sampleFacts(), sampleDay, true}, language),
            termsPaper({sampleNetwork(), sampleFacts(), sampleDay}, language),
            meetingPlanPaper(samplePlan(), language),
            budgetPaper(sampleBudget(), language),
            actionPlanPaper(sampleActionPlan(), language),
            projectPaper(sampleProject(), language),
            grantsPaper(sampleGrants(), language),
            sharesPaper(sampleShares(), language),
            cataloguePaper(sampleCatalogue(), language),
            signInPaper(sampleSignIn(), language),
        };
        for (const Document &paper : papers) {
            const auto pdf = toPdf(paper);
            QVERIFY(bool(pdf));
            QVERIFY2(pdfText(*pdf).contains(page.value(language)), qPrintable(paper.title));
        }
        // Some of these have two pages.
        const QList<Document> longer =
            sampleMeetingPapers(language) + QList{accountsPaper(sampleAccounts(), language),
                                                  changesPaper(norwegianChanges(), language),
                                                  reportPaper(sampleReport({}, language), language)};
        for (const Document &paper : longer) {
            const auto pdf = toPdf(paper);
            QVERIFY(bool(pdf));
            QVERIFY2(pdfText(*pdf).contains(page.value(language).chopped(1)), qPrintable(paper.subject));
        }
    }
    void emptyContentMakesAPaperToo() {
        for (const Document &paper :
             {mandatePaper({}, Language::Bokmaal),     changesPaper({}, Language::Bokmaal),
              memberListPaper({}, Language::Bokmaal),  termsPaper({}, Language::Bokmaal),
              meetingPlanPaper({}, Language::Bokmaal), noticePaper({}, Language::Bokmaal),
              budgetPaper({}, Language::Bokmaal),      signInPaper({}, Language::Bokmaal),
              programmePaper({}, Language::Bokmaal),   cueSheetPaper({}, Language::Bokmaal),
              minutesPaper({}, Language::Bokmaal),     decisionsPaper({}, Language::Bokmaal),
              followUpsPaper({}, Language::Bokmaal),   accountsPaper({}, Language::Bokmaal),
              grantsPaper({}, Language::Bokmaal),      sharesPaper({}, Language::Bokmaal),
              projectPaper({}, Language::Bokmaal),     actionPlanPaper({}, Language::Bokmaal),
              reportPaper({}, Language::Bokmaal),      cataloguePaper({}, Language::Bokmaal),
              personRecordPaper({}, Language::Bokmaal)})
            QVERIFY(bool(toPdf(paper)));
    }
    void papersAreFoundByTheirNames() {
        QSet<QString> names;
        for (const PaperOffer &offer : paperOffers()) {
            names += QLatin1String(offer.name);
            const auto found = paperByName(QLatin1String(offer.name));
            QVERIFY(found && found->kind == offer.kind);
            QVERIFY(!offer.titleText().isEmpty());
        }
        QCOMPARE(names.size(), paperOffers().size());
        QVERIFY(!paperByName(QStringLiteral("nothing")));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestPapers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_papers.moc"
