#include "actions/papers.h"
#include "actions/reports.h"
#include "documents/paperformats.h"
#include "domain/reportsubjects.h"
#include "support/dump.h"
#include "support/workspace.h"

using namespace aarring;

/// A way into a sent report: its key and one of its parts.
using Door = std::function<Status(TestNetwork &, Id, const ReportPart &)>;

class tst_Reports : public QObject {
    Q_OBJECT

private:
    static Report draftOf(const TestNetwork &n) { return n.queries().facts().reports.last(); }
    static Report sentOf(const TestNetwork &n) { return n.queries().facts().reports.first(); }
    static ReportPart partAbout(const TestNetwork &n, Id report, ReportSubject subject) {
        for (const ReportPart &part : n.queries().reportParts(report))
            if (part.subject == subject)
                return part;
        return {};
    }
    static ReportSending toOwner(const TestNetwork &n) {
        return {n.queries().network().owner, n.queries().today()};
    }

private slots:
    void theSampleHasASentReportAndADraft() {
        const TestNetwork n(QStringLiteral("sample-no"));
        QCOMPARE(n.queries().facts().reports.size(), 2);
        QCOMPARE(sentOf(n).state, ReportState::Acknowledged);
        QCOMPARE(draftOf(n).title, QStringLiteral("Halvårsrapport 1. halvår 2026"));
        // The draft has all that a half-year report tells, since the file has something about each.
        QList<ReportSubject> subjects;
        for (const ReportPart &part : n.queries().reportParts(draftOf(n).id)) {
            subjects.append(part.subject);
            QCOMPARE(tellsFacts(part.subject), !part.facts.isEmpty());
        }
        QCOMPARE(subjects, subjectsOf(ReportKind::HalfYear));
        const TestNetwork danish(QStringLiteral("sample-da"));
        QCOMPARE(draftOf(danish).kind, ReportKind::AnnualMeeting);
        QVERIFY(!partAbout(danish, draftOf(danish).id, ReportSubject::PriorityAreas).title.isEmpty());
        QVERIFY(!partAbout(danish, draftOf(danish).id, ReportSubject::Goals).facts.isEmpty());
    }
    void whatTheFileDoesNotKnowIsNoPart() {
        const TestNetwork n(QStringLiteral("blank-no"));
        const Report report = proposedReport(ReportKind::HalfYear, 0, n.queries().facts(),
                                             n.queries().rules(), n.queries().today());
        for (const ReportPart &part : newParts(n.queries(), report))
            QVERIFY2(!tellsFacts(part.subject), qPrintable(part.title));
    }
    void refreshingTouchesNoAssessment() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id report = draftOf(n).id;
        const ReportPart before = partAbout(n, report, ReportSubject::Members);
        MUST(n.actions().saveAssessment(before.id, QStringLiteral("Vår vurdering.")));
        const Id seat = n.seatOf(QStringLiteral("Rogaland"));
        const QList<Appointment> appointments = n.queries().facts().appointments; // as they are now
        for (const Appointment &a : appointments)
            if (a.seat == seat && a.role == SeatRole::Representative)
                MUST(n.actions().endAppointment(a.id, QDate(2026, 6, 1)));
        const QList<ReportPart> told = toldAnew(n.queries(), report);
        // Somebody writes on while the facts are looked at.
        MUST(n.actions().saveAssessment(before.id, QStringLiteral("Vår nye vurdering.")));
        MUST(n.actions().refreshFacts(report, told));
        const ReportPart after = partAbout(n, report, ReportSubject::Members);
        QCOMPARE(after.assessment, QStringLiteral("Vår nye vurdering."));
        QCOMPARE(after.title, before.title);
        const FactChanges changes = changesBetween(readFacts(before.facts), readFacts(after.facts));
        QVERIFY(!changes.gone.isEmpty());
        QVERIFY(!changes.added.filter(QStringLiteral("Rogaland")).isEmpty());
        QVERIFY(changesBetween(readFacts(after.facts),
                               readFacts(partAbout(n, report, ReportSubject::Members).facts))
                    .isEmpty());
    }
    void anEarlierReportIsAStart() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Report next = proposedReport(ReportKind::HalfYear, 0, n.queries().facts(), n.queries().rules(),
                                           n.queries().today());
        QCOMPARE(next.period.from, QDate(2026, 7, 1));
        const auto id = n.actions().addReport(next, partsLike(n.queries(), sentOf(n).id, next, true));
        MUST(id);
        const QList<ReportPart> parts = n.queries().reportParts(*id);
        QCOMPARE(parts.size(), n.queries().reportParts(sentOf(n).id).size());
        QCOMPARE(parts.first().assessment, n.queries().reportParts(sentOf(n).id).first().assessment);
        QVERIFY(partAbout(n, *id, ReportSubject::Members).facts !=
                partAbout(n, sentOf(n).id, ReportSubject::Members).facts);
        for (const ReportPart &part : partsLike(n.queries(), sentOf(n).id, next, false))
            QCOMPARE(part.assessment, QString());
    }
    void ownWordingsAreWrittenIntoTheReport() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Language language = n.queries().network().language;
        MUST(n.actions().saveStandardText(QStringLiteral("report.members"), language,
                                          QStringLiteral("Hvem vi er")));
        const Report report = proposedReport(ReportKind::HalfYear, 0, n.queries().facts(),
                                             n.queries().rules(), n.queries().today());
        const auto id = n.actions().addReport(report, newParts(n.queries(), report));
        MUST(id);
        QCOMPARE(partAbout(n, *id, ReportSubject::Members).title, QStringLiteral("Hvem vi er"));
        MUST(n.actions().resetStandardText(QStringLiteral("report.members"), language));
        QCOMPARE(partAbout(n, *id, ReportSubject::Members).title, QStringLiteral("Hvem vi er"));
    }
    void sendingIsFinalAndFulfilsTheRule() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = draftOf(n).id;
        MUST(n.actions().sendReport(id, toOwner(n)));
        QVERIFY(!n.actions().canUndo());
        QVERIFY(!n.actions().undo());
        QVERIFY(n.queries().report(id)->isSent());
        const YearEntry *entry = entryOf(*n.queries().report(id), n.queries().facts().entries);
        QVERIFY(entry && entry->state == EntryState::Done && entry->doneOn == n.queries().today());
        for (const Finding &finding : n.queries().check(n.queries().today(), Language::English))
            if (finding.rule.kind == RuleKind::ReportInterval) {
                QCOMPARE(finding.verdict, Verdict::Fulfilled);
                QVERIFY(finding.sources.contains(id));
                QVERIFY(!finding.sources.contains(entry->id));
            }
        MUST_FAIL(n.actions().sendReport(id, toOwner(n)), Conflict);
    }
    void aSentReportCannotBeChangedByAnyDoor_data() {
        QTest::addColumn<Door>("door");
        const auto row = [](const char *name, Door door) { QTest::newRow(name) << door; };
        const auto status = [](const Result<Id> &result) {
            return result ? Status(Done{}) : Status(result.error());
        };
        row("saveReport", [](TestNetwork &n, Id id, const ReportPart &) {
            Report report = *n.queries().report(id);
            report.title = QStringLiteral("Noe annet");
            return n.actions().saveReport(report);
        });
        row("removeReport",
            [](TestNetwork &n, Id id, const ReportPart &) { return n.actions().removeReport(id); });
        row("saveAssessment", [](TestNetwork &n, Id, const ReportPart &part) {
            return n.actions().saveAssessment(part.id, QStringLiteral("Noe annet"));
        });
        row("savePart", [status](TestNetwork &n, Id, ReportPart part) {
            part.title = QStringLiteral("Noe annet");
            return status(n.actions().savePart(part));
        });
        row("a new part", [status](TestNetwork &n, Id, ReportPart part) {
            part.id = 0;
            part.position = 0;
            return status(n.actions().savePart(part));
        });
        row("a part from another report", [status](TestNetwork &n, Id id, const ReportPart &) {
            ReportPart part = n.queries().reportParts(draftOf(n).id).first();
            part.report = id;
            return status(n.actions().savePart(part));
        });
        row("a part to another report", [status](TestNetwork &n, Id, ReportPart part) {
            part.report = draftOf(n).id;
            return status(n.actions().savePart(part));
        });
        row("movePart",
            [](TestNetwork &n, Id, const ReportPart &part) { return n.actions().movePart(part.id, 0); });
        row("removePart",
            [](TestNetwork &n, Id, const ReportPart &part) { return n.actions().removePart(part.id); });
        row("refreshFacts", [](TestNetwork &n, Id id, const ReportPart &) {
            return n.actions().refreshFacts(id, toldAnew(n.queries(), id));
        });
        row("refreshFacts, by way of another", [](TestNetwork &n, Id id, const ReportPart &) {
            QList<ReportPart> told = toldAnew(n.queries(), id);
            for (ReportPart &part : told)
                part.facts = writtenFacts({{QStringLiteral("Noe annet")}});
            return n.actions().refreshFacts(draftOf(n).id, told);
        });
    }
    void aSentReportCannotBeChangedByAnyDoor() {
        QFETCH(Door, door);
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = sentOf(n).id;
        const ReportPart part = n.queries().reportParts(id).at(1);
        const QString before = dump(n.connection());
        MUST_FAIL(door(n, id, part), Conflict);
        QCOMPARE(dump(n.connection()), before);
    }
    void anEditOfADraftIsNotTakenBackOnceItIsSent() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = draftOf(n).id;
        const Id part = n.queries().reportParts(id).first().id;
        MUST(n.actions().saveAssessment(part, QStringLiteral("Et godt halvår.")));
        const QString edit = n.queries().history(1).first().uid;
        MUST(n.actions().sendReport(id, toOwner(n)));
        const QString before = dump(n.connection());
        MUST_FAIL(n.actions().revert(edit), Conflict);
        QCOMPARE(dump(n.connection()), before);
    }
    void aReportIsTakenBackWithAReason() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = draftOf(n).id;
        MUST(n.actions().sendReport(id, toOwner(n)));
        MUST_FAIL(n.actions().takeBackReport(id, QStringLiteral(" ")), Invalid);
        MUST(n.actions().takeBackReport(id, QStringLiteral("Feil tall")));
        const QString back = n.queries().history(1).first().uid;
        QVERIFY(n.queries().history(1).first().text.contains(QStringLiteral("Feil tall")));
        QVERIFY(!n.queries().report(id)->isSent());
        QCOMPARE(entryOf(*n.queries().report(id), n.queries().facts().entries)->state, EntryState::Planned);
        const Id part = n.queries().reportParts(id).first().id;
        MUST(n.actions().saveAssessment(part, QStringLiteral("Andre ord.")));
        // It would put the sending over another text.
        MUST_FAIL(n.actions().revert(back), Conflict);
        QCOMPARE(n.queries().reportParts(id).first().assessment, QStringLiteral("Andre ord."));
    }
    void onlyWhatWasSentIsAcknowledged() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id id = draftOf(n).id;
        const QDate today = n.queries().today();
        MUST_FAIL(n.actions().acknowledgeReport(id, {QStringLiteral("Eieren"), today}), Conflict);
        MUST(n.actions().sendReport(id, toOwner(n)));
        MUST_FAIL(n.actions().acknowledgeReport(id, {QStringLiteral("Eieren"), today.addDays(-1)}), Invalid);
        MUST(n.actions().acknowledgeReport(id, {QStringLiteral("Eieren"), today}));
        QCOMPARE(n.queries().report(id)->state, ReportState::Acknowledged);
        MUST(n.actions().undo());
        QCOMPARE(n.queries().report(id)->state, ReportState::Sent);
    }
    void whatAReportIsAboutStays() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Id grant = n.queries().facts().grants.first().id;
        const Report report = proposedReport(ReportKind::Funder, grant, n.queries().facts(),
                                             n.queries().rules(), n.queries().today());
        MUST(n.actions().addReport(report, newParts(n.queries(), report)));
        MUST_FAIL(n.actions().removeGrant(grant), Conflict);
    }
    void aReportAndItsEntryInTheYearMoveTogether() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Report draft = draftOf(n);
        const YearEntry *meant = entryOf(draft, n.queries().facts().entries);
        QVERIFY(meant);
        const Id entry = meant->id;
        QCOMPARE(meant->date, draft.due);
        const auto days = [&] {
            return std::pair(n.queries().report(draft.id)->due, n.queries().entry(entry)->date);
        };
        const auto before = days();
        const QString file = dump(n.connection());

        // The entry takes the report along, the report the entry; each is one undo.
        const QDate later = draft.due.addDays(9), latest = draft.due.addDays(12);
        MUST(n.actions().moveEntry(entry, later));
        QCOMPARE(days(), std::pair(later, later));
        Report moved = *n.queries().report(draft.id);
        moved.due = latest;
        MUST(n.actions().saveReport(moved));
        QCOMPARE(days(), std::pair(latest, latest));
        YearEntry typed = *n.queries().entry(entry);
        typed.date = later;
        MUST(n.actions().saveEntry(typed));
        QCOMPARE(days(), std::pair(later, later));
        for (int i = 0; i < 3; ++i)
            MUST(n.actions().undo());
        QCOMPARE(days(), before);
        QCOMPARE(dump(n.connection()), file);

        // So far from its period no entry is meant for it: the report goes alone, and stays apart.
        moved.due = draft.period.to.addDays(80);
        MUST(n.actions().saveReport(moved));
        QCOMPARE(days(), std::pair(moved.due, before.second));
        MUST(n.actions().moveEntry(entry, later));
        QCOMPARE(days(), std::pair(moved.due, later));
    }
    void aNewReportTakesAFreeEntryAlong() {
        TestNetwork n(QStringLiteral("sample-no"));
        const Report draft = draftOf(n);
        const Id entry = entryOf(draft, n.queries().facts().entries)->id;
        Report second = draft;
        second.due = draft.due.addDays(5);
        MUST(n.actions().addReport(second, {}));
        QCOMPARE(n.queries().entry(entry)->date, draft.due); // it is the first one's
        MUST(n.actions().undo());
        MUST(n.actions().removeReport(draft.id));
        MUST(n.actions().addReport(second, {}));
        QCOMPARE(n.queries().entry(entry)->date, second.due);
    }
    void badReportsChangeNothing() {
        TestNetwork n(QStringLiteral("sample-no"));
        const QString before = dump(n.connection());
        Report report = draftOf(n);
        report.period.to = report.period.from.addDays(-1);
        MUST_FAIL(n.actions().saveReport(report), Invalid);
        MUST_FAIL(n.actions().addReport(report, {}), Invalid);
        report = draftOf(n);
        MUST_FAIL(n.actions().addReport(report, {ReportPart()}), Invalid); // without a title
        MUST_FAIL(n.actions().sendReport(report.id, {{}, n.queries().today()}), Invalid);
        MUST_FAIL(n.actions().sendReport(12345, toOwner(n)), NotFound);
        QCOMPARE(dump(n.connection()), before);
    }
    void whatWasSentIsPrintedAsItWas() {
        const QByteArray red = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                               "<rect width='20' height='10' fill='red'/></svg>";
        TestNetwork n(QStringLiteral("sample-no"));
        MUST(n.actions().setLogo(red, QStringLiteral("logo.svg")));
        const Id id = draftOf(n).id;
        MUST(n.actions().sendReport(id, toOwner(n)));
        PaperOptions options;
        options.about = id;
        const auto bytes = [&] {
            const auto paper = makePaper(n.queries(), QStringLiteral("report"), options);
            const auto file = paper ? paperFormats().first().make(*paper, {}) : paper.error();
            return file ? *file : file.error().text().toUtf8();
        };
        const QByteArray before = bytes();
        QVERIFY(before.startsWith("%PDF"));

        Network network = n.queries().network();
        network.name = QStringLiteral("Et helt annet nettverk");
        network.shortName = QStringLiteral("Annet");
        network.language = Language::English;
        network.owner = QStringLiteral("En annen eier");
        network.paperSize = PaperSize::Letter;
        network.marginMm = 40;
        QByteArray blue = red;
        MUST(n.actions().saveNetwork(network,
                                     LogoChange{blue.replace("red", "blue"), QStringLiteral("ny.svg")}));
        QCOMPARE(bytes(), before);
        MUST(n.actions().removeLogo());
        QCOMPARE(bytes(), before);
        n.reopen();
        QCOMPARE(bytes(), before);

        // A draft follows, as one that was taken back.
        MUST(n.actions().takeBackReport(id, QStringLiteral("Feil tall")));
        const auto draft = makePaper(n.queries(), QStringLiteral("report"), options);
        MUST(draft);
        QCOMPARE(draft->headLeft, network.name);
        QCOMPARE(draft->marginMm, network.marginMm);
        QVERIFY(draft->logo.bytes.isEmpty());
        QCOMPARE(draft->language, Language::Bokmaal); // that its facts are told in
    }
    void theMandateIsToldInNynorskToo() {
        const TestNetwork n(QStringLiteral("sample-no"));
        Report report = draftOf(n);
        report.language = Language::Nynorsk;
        QStringList said;
        for (const Fact &fact : factsAbout(ReportSubject::Mandate, reportMaterial(n.queries(), report)))
            for (const FactRow &row : fact.rows)
                said += row.cells;
        QVERIFY2(said.contains(QString::fromUtf8("Éin representant på kvar plass")),
                 qPrintable(said.join(u'\n')));
        QVERIFY(said.contains(QString::fromUtf8("Minst 4 møte i året")));
        QVERIFY(said.contains(QStringLiteral("Treng merksemd")));
    }
    void aReportToAFunderIsSentForItsGrant() {
        TestNetwork n(QStringLiteral("sample-no"));
        Grant grant = n.queries().facts().grants.first();
        grant.state = GrantState::Accepted;
        grant.reportedOn = {};
        MUST(n.actions().saveGrant(grant));
        const Report report = proposedReport(ReportKind::Funder, grant.id, n.queries().facts(),
                                             n.queries().rules(), n.queries().today());
        const auto id = n.actions().addReport(report, {});
        MUST(id);
        MUST(n.actions().sendReport(*id, toOwner(n)));
        QCOMPARE(n.queries().grant(grant.id)->state, GrantState::Reported);
        QCOMPARE(n.queries().grant(grant.id)->reportedOn, n.queries().today());
        for (const GrantDeadline &deadline :
             grantDeadlines(n.queries().facts().grants, n.queries().facts().instalments))
            if (deadline.grant == grant.id && deadline.kind == GrantDeadline::Kind::Report)
                QVERIFY(deadline.isDone);
        MUST(n.actions().takeBackReport(*id, QStringLiteral("Feil tall")));
        QCOMPARE(n.queries().grant(grant.id)->state, GrantState::Granted);
        QVERIFY(!n.queries().grant(grant.id)->reportedOn.isValid());
        // What the funder has closed already is left as it is.
        grant.state = GrantState::Closed;
        grant.reportedOn = n.queries().today();
        MUST(n.actions().saveGrant(grant));
        MUST(n.actions().sendReport(*id, toOwner(n)));
        QCOMPARE(n.queries().grant(grant.id)->state, GrantState::Closed);
    }
    void theReportIsFoundByNumberYearAndHalf() {
        const TestNetwork n(QStringLiteral("sample-no"));
        const auto title = [&](const PaperOptions &options) {
            const auto paper = makePaper(n.queries(), QStringLiteral("report"), options);
            return paper ? paper->title : paper.error().text();
        };
        PaperOptions options;
        QCOMPARE(title(options), draftOf(n).title);
        options.report = 1;
        QCOMPARE(title(options), sentOf(n).title);
        options = {};
        options.year = 2025;
        QCOMPARE(title(options), sentOf(n).title);
        options.half = 2;
        QCOMPARE(title(options), sentOf(n).title);
        options.half = 1;
        QVERIFY(!makePaper(n.queries(), QStringLiteral("report"), options));
        options = {};
        options.report = 7;
        QVERIFY(!makePaper(n.queries(), QStringLiteral("report"), options));
    }
    void whatPeopleWroteIsFound() {
        const TestNetwork n(QStringLiteral("sample-no"));
        const QList<SearchHit> hits = n.queries().search(QStringLiteral("merutgiften"), 5);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().id, draftOf(n).id);
    }
};

QTEST_MAIN(tst_Reports)
#include "tst_reports.moc"
