#include "actions/deeds_mandate.h"
#include "actions/deeds_meetings.h"
#include "actions/deeds_members.h"
#include "actions/deeds_money.h"
#include "actions/deeds_year.h"
#include "actions/papers.h"
#include "base/formats.h"
#include "support/dump.h"
#include "support/workspace.h"

#include <QSignalSpy>

using namespace aarring;

class tst_Actions : public QObject {
    Q_OBJECT

private slots:
    void everyActionIsTakenBackAndDoneAgain_data();
    void everyActionIsTakenBackAndDoneAgain();
    void undoReachesBackAcrossReopening();
    void overlappingTermsAreRefusedAndNothingChanges();
    void aSuccessorCanBeEnteredEarly();
    void twoRepresentativesOfOneSeatAreRefused();
    void anApprovedMandateCannotBeChangedByAnyDoor();
    void anApprovalIsNeverUndoneOnlyWithdrawn();
    void anEditOfADraftIsNotTakenBackOnceItIsApproved();
    void whatIsFiledWithAnApprovalStays();
    void anApprovalIsNotPutBackOverAnotherText();
    void eachStepIsRecordedAndDatesFollow();
    void stepsWithoutTheirFactsAreRefused();
    void aDissolvedNetworkHasNoMandateToWriteIn();
    void rulesFollowTheirClausesThroughAPastedText();
    void attachmentsAreKeptByTheirBytes();
    void anImportIsOneUndo();
    void whatIsNeededElsewhereIsNotRemoved();
    void refusedRevertNamesWhatCameLater();
    void clausesFindRoomBetweenNeighboursForEver();
    void aClauseThatStaysKeepsItsRuleWhenTheTextIsReplaced();
    void aLogoIsKeptAsItCame();
    void aRefusedLogoChangesNothing();
    void ownWordingsAreKeptByLanguage();
    void refusedSettingsOfPapersChangeNothing();
};

void tst_Actions::everyActionIsTakenBackAndDoneAgain_data() {
    QTest::addColumn<Deed>("deed");
    deedsOfMembers();
    deedsOfMandate();
    deedsOfMeetings();
    deedsOfYear();
    deedsOfMoney();
}

void tst_Actions::everyActionIsTakenBackAndDoneAgain() {
    QFETCH(Deed, deed);
    TestNetwork n(QStringLiteral("sample-no"));
    QVERIFY(!n.queries().booked().isEmpty()); // read now, so that it has to follow
    QStringList states{dump(n.connection())};
    // Some deeds need others first: every command is a step, and each is taken back and done again.
    connect(&n.actions(), &Actions::changed, this, [&] { states.append(dump(n.connection())); });
    MUST(deed(n));
    disconnect(&n.actions(), &Actions::changed, this, nullptr);
    QVERIFY(states.size() > 1);
    QVERIFY(states.last() != states.at(states.size() - 2));
    QCOMPARE(dump(n.connection()), states.last());
    for (qsizetype step = states.size() - 1; step > 0; --step) {
        QVERIFY(!n.actions().undoText().isEmpty());
        MUST(n.actions().undo());
        QCOMPARE(dump(n.connection()), states.at(step - 1));
    }
    QVERIFY(n.actions().undoText().isEmpty());
    for (qsizetype step = 1; step < states.size(); ++step) {
        MUST(n.actions().redo());
        QCOMPARE(dump(n.connection()), states.at(step));
    }
    // What is in memory follows the file.
    const Queries fresh(n.connection(), n.clock());
    QCOMPARE(n.queries().facts().persons, fresh.facts().persons);
    QCOMPARE(n.queries().facts().appointments, fresh.facts().appointments);
    QCOMPARE(n.queries().facts().seats, fresh.facts().seats);
    QCOMPARE(n.queries().facts().terms, fresh.facts().terms);
    QCOMPARE(n.queries().facts().meetings, fresh.facts().meetings);
    QCOMPARE(n.queries().facts().mandates, fresh.facts().mandates);
    QCOMPARE(n.queries().rules(), fresh.rules());
    QCOMPARE(n.queries().facts().entries, fresh.facts().entries);
    QCOMPARE(n.queries().facts().budgetLines, fresh.facts().budgetLines);
    QCOMPARE(n.queries().facts().grants, fresh.facts().grants);
    QCOMPARE(n.queries().facts().resources, fresh.facts().resources);
    QCOMPARE(n.queries().facts().instalments, fresh.facts().instalments);
    QCOMPARE(n.queries().facts().actionPlans, fresh.facts().actionPlans);
    QCOMPARE(n.queries().facts().priorityAreas, fresh.facts().priorityAreas);
    QCOMPARE(n.queries().facts().goals, fresh.facts().goals);
    QCOMPARE(n.queries().facts().measures, fresh.facts().measures);
    QCOMPARE(n.queries().facts().reports, fresh.facts().reports);
    for (const Budget &budget : fresh.budgets())
        QCOMPARE(n.queries().bookedIn(budget.id), fresh.bookedIn(budget.id));
    QCOMPARE(n.queries().facts().answers, fresh.facts().answers);
    QCOMPARE(n.queries().quietPeriods(), fresh.quietPeriods());
    QCOMPARE(n.queries().dayOverrides(), fresh.dayOverrides());
    QCOMPARE(n.queries().network(), fresh.network());
}

void tst_Actions::aLogoIsKeptAsItCame() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    QVERIFY(n.queries().logo().bytes.isEmpty());
    MUST(n.actions().setLogo(drawing, QStringLiteral("logo.svg")));
    n.reopen();
    QCOMPARE(n.queries().logo().bytes, drawing);
    QCOMPARE(n.queries().logo().mediaType, QStringLiteral("image/svg+xml"));
    MUST(n.actions().undo());
    QVERIFY(n.queries().logo().bytes.isEmpty());
    MUST(n.actions().redo());
    QCOMPARE(n.queries().logo().bytes, drawing);
    MUST(n.actions().removeLogo());
    QVERIFY(n.queries().logo().bytes.isEmpty());
}

void tst_Actions::aRefusedLogoChangesNothing() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    MUST(n.actions().setLogo(drawing, QStringLiteral("logo.svg")));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().setLogo(drawing.chopped(5), QStringLiteral("torn.svg")), Invalid);
    MUST_FAIL(n.actions().setLogo({}, QStringLiteral("empty.png")), Invalid);
    Network network = n.queries().network();
    network.shortName = QStringLiteral("KIN");
    const LogoChange torn{drawing.chopped(5), QStringLiteral("torn.svg")};
    MUST_FAIL(n.actions().saveNetwork(network, torn), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::ownWordingsAreKeptByLanguage() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString name = QStringLiteral("notice.closing");
    MUST(n.actions().saveStandardText(name, Language::Nynorsk, QStringLiteral("  Vel møtt, alle!\n")));
    MUST(n.actions().saveStandardText(name, Language::Nynorsk, QStringLiteral("Vel møtt, alle i hop!")));
    MUST(n.actions().saveStandardText(name, Language::Danish, QString()));
    const OwnTexts nynorsk{{name, QStringLiteral("Vel møtt, alle i hop!")}};
    QCOMPARE(n.queries().ownTexts(Language::Nynorsk), nynorsk);
    QVERIFY(n.queries().ownTexts(Language::Danish).contains(name)); // none at all
    QVERIFY(n.queries().ownTexts(Language::Bokmaal).isEmpty());
}

void tst_Actions::refusedSettingsOfPapersChangeNothing() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection(), true);
    Network network = n.queries().network();
    for (const int margin : {14, 41, -1}) {
        network.marginMm = margin;
        MUST_FAIL(n.actions().saveNetwork(network), Invalid);
    }
    MUST_FAIL(n.actions().saveStandardText(QStringLiteral("notice.apologies"), Language::Danish,
                                           QStringLiteral("Meld afbud!")),
              Invalid);
    MUST_FAIL(n.actions().saveStandardText(QStringLiteral("nothing"), Language::Danish, QString()), NotFound);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::undoReachesBackAcrossReopening() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection());
    MUST(n.actions().appoint(
        {n.seatOf(QStringLiteral("Agder")), newPerson(), SeatRole::Representative, day, {}, {}}));
    const QString after = dump(n.connection());
    n.reopen();
    QCOMPARE(dump(n.connection()), after);
    QVERIFY(n.actions().undoText().contains(QStringLiteral("Ørbæk")));
    MUST(n.actions().undo());
    QCOMPARE(dump(n.connection()), before);
    n.reopen();
    MUST(n.actions().redo());
    QCOMPARE(dump(n.connection()), after);
    const auto history = n.queries().history(10);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).kind, HistoryEntry::Kind::Redo);
    QCOMPARE(history.at(1).kind, HistoryEntry::Kind::Undo);
    QCOMPARE(history.at(2).author, QStringLiteral("Ingrid"));
}

void tst_Actions::overlappingTermsAreRefusedAndNothingChanges() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    Term t;
    t.office = n.queries().facts().offices.first().id;
    t.person = n.personNamed(QStringLiteral("Marit Ueland"));
    t.period = {QDate(2027, 3, 10), QDate(2028, 3, 9)}; // the sitting leader's last day
    MUST_FAIL(n.actions().saveTerm(t), Invalid);
    Election e;
    e.terms.append(t);
    MUST_FAIL(n.actions().recordElection(e), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::aSuccessorCanBeEnteredEarly() {
    TestNetwork n(QStringLiteral("sample-no"));
    Term t;
    t.office = n.queries().facts().offices.first().id;
    t.person = n.personNamed(QStringLiteral("Marit Ueland"));
    t.period = {QDate(2027, 3, 11), QDate(2028, 3, 10)};
    MUST(n.actions().saveTerm(t));
    QVERIFY(termsEndingSoon(n.queries().facts(), QDate(2027, 2, 1), 60).size() ==
            1); // the deputy still lacks one
}

void tst_Actions::twoRepresentativesOfOneSeatAreRefused() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().appoint(
                  {n.seatOf(QStringLiteral("Rogaland")), newPerson(), SeatRole::Representative, day, {}, {}}),
              Invalid);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().appoint(
        {n.seatOf(QStringLiteral("Rogaland")), newPerson(), SeatRole::Substitute, day, {}, {}}));
}

void tst_Actions::anApprovedMandateCannotBeChangedByAnyDoor() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    const MandateVersion approved = *n.queries().approvedMandate();
    const auto blocks = n.queries().mandateText(approved.id);
    MandateVersion renamed = approved;
    renamed.title = QStringLiteral("Et annet mandat");
    MUST_FAIL(n.actions().saveMandate(renamed), Conflict);
    MandateBlock changed = blocks.first();
    changed.text.clear();
    MUST_FAIL(n.actions().saveBlock(changed), Conflict);
    MUST_FAIL(n.actions().insertBlock({0, approved.id, BlockKind::Bullet, QStringLiteral("x"), 0}, 0),
              Conflict);
    MUST_FAIL(n.actions().moveBlock(blocks.first().id, blocks.last().id), Conflict);
    MUST_FAIL(n.actions().removeBlock(blocks.first().id), Conflict);
    MUST_FAIL(n.actions().replaceMandateText(approved.id, {}), Conflict);
    MUST_FAIL(n.actions().writeBlocks({changed}, 0), Conflict);
    MUST_FAIL(n.actions().joinBlocks(blocks.first(), blocks.last().id), Conflict);
    MUST_FAIL(n.actions().submitMandate(approved.id, {QStringLiteral("Andre"), day}), Conflict);
    MUST_FAIL(n.actions().takeMandateBackToDraft(approved.id), Conflict);
    MUST_FAIL(n.actions().approveMandate(approved.id, {QStringLiteral("Andre"), day}), Conflict);
    MandateVersion another = approved;
    another.id = 0;
    MUST_FAIL(n.actions().saveMandate(another), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // A block of a draft cannot be smuggled into the approved text either.
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MandateBlock smuggled = n.queries().mandateText(*draft).first();
    smuggled.version = approved.id;
    MUST_FAIL(n.actions().saveBlock(smuggled), Conflict);
    MandateBlock stolen = n.queries().mandateText(approved.id).first();
    stolen.version = *draft;
    MUST_FAIL(n.actions().saveBlock(stolen), Conflict);
    MUST_FAIL(n.actions().reviseMandate(), Conflict);
}

void tst_Actions::anApprovalIsNeverUndoneOnlyWithdrawn() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MUST(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day}));
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("26/44")},
                                    {{QStringLiteral("signert.pdf"), QByteArray("%PDF-1.7 signert")}}));
    const QString approved = dump(n.connection(), true);
    const QString approval = n.queries().history(1).first().uid;
    QCOMPARE(n.queries().history(1).first().kind, HistoryEntry::Kind::Final);
    QVERIFY(!n.actions().canUndo());
    for (int again = 0; again < 2; ++again) {
        MUST_FAIL(n.actions().undo(), Conflict);
        MUST_FAIL(n.actions().redo(), NotFound);
        MUST_FAIL(n.actions().revert(approval), Conflict);
        QCOMPARE(dump(n.connection(), true), approved);
        if (!again)
            n.reopen();
    }
    QVERIFY(n.actions().undo().error().text().contains(QStringLiteral("withdrawal")));

    // What comes after it can be undone, but not it.
    MUST(n.actions().savePerson(newPerson()));
    MUST(n.actions().undo());
    MUST_FAIL(n.actions().undo(), Conflict);
    MUST(n.actions().withdrawMandate(*draft,
                                     {QStringLiteral("Ingrid"), day, QStringLiteral("Feil utgave sendt")}));
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Submitted);
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Approved);
    QVERIFY(!n.queries().mandate(first)->validTo.isValid());
    MUST(n.actions().undo());
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Approved);
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Superseded);
    MUST(n.actions().redo());
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    MUST_FAIL(n.actions().undo(), Conflict);
}

void tst_Actions::anEditOfADraftIsNotTakenBackOnceItIsApproved() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MandateBlock block = n.queries().mandateText(*draft).at(4);
    block.text += QStringLiteral(" Hvert år.");
    MUST(n.actions().saveBlock(block));
    const QString edit = n.queries().history(1).first().uid;
    MandateVersion named = *n.queries().mandate(*draft);
    named.title = QStringLiteral("Mandat 2027");
    MUST(n.actions().saveMandate(named));
    const QString naming = n.queries().history(1).first().uid;
    MUST(n.actions().removeBlock(n.queries().mandateText(*draft).last().id));
    const QString removal = n.queries().history(1).first().uid;
    const auto added = n.actions().insertBlock({0, *draft, BlockKind::Bullet, QStringLiteral("Nytt"), 0}, 0);
    MUST(added);
    const QString adding = n.queries().history(1).first().uid;
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    const QString before = dump(n.connection(), true);
    for (const QString &uid : {edit, naming, removal, adding})
        MUST_FAIL(n.actions().revert(uid), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // Withdrawn, it is a text like any other again.
    MUST(n.actions().withdrawMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}));
    MUST(n.actions().revert(edit));
}

void tst_Actions::whatIsFiledWithAnApprovalStays() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const auto early = n.actions().attach(*draft, {QStringLiteral("høring.pdf"), QByteArray("%PDF-1.7")});
    MUST(early);
    const QString attaching = n.queries().history(1).first().uid;
    MUST(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(attaching), Conflict);
    MUST_FAIL(n.actions().removeAttachment(*early), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    // One that came later may be a mistake of this moment, but not of last week.
    MUST(n.actions().attach(*draft, {QStringLiteral("feil.pdf"), QByteArray("%PDF-1.6")}));
    MUST(n.actions().undo());
    QCOMPARE(n.queries().attachments(*draft).size(), 1);
}

void tst_Actions::anApprovalIsNotPutBackOverAnotherText() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id version = n.queries().approvedMandate()->id;
    MUST(n.actions().withdrawMandate(version, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}));
    const QString withdrawal = n.queries().history(1).first().uid;
    MandateBlock block = n.queries().mandateText(version).at(4);
    block.text += QStringLiteral(" Hvert år.");
    MUST(n.actions().saveBlock(block));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(withdrawal), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().undo());
    MUST(n.actions().undo()); // in order, the text is what it was
    QCOMPARE(n.queries().mandate(version)->state, MandateState::Approved);
}

void tst_Actions::eachStepIsRecordedAndDatesFollow() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    QVERIFY(!n.queries().mandate(*draft)->nextRevision.isValid());
    MUST(n.actions().submitMandate(*draft, {QStringLiteral(" Eieren "), QDate(2026, 6, 1)}));
    QCOMPARE(n.queries().mandate(*draft)->submittedTo, QStringLiteral("Eieren"));
    MUST(n.actions().takeMandateBackToDraft(*draft));
    QCOMPARE(n.queries().mandate(*draft)->state, MandateState::Draft);
    MUST(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), QDate(2026, 6, 2)}));
    MUST(n.actions().approveMandate(
        *draft, {QStringLiteral("Eieren"), QDate(2026, 6, 3), QStringLiteral("26/44"), QDate(2026, 7, 1)}));
    const MandateVersion next = *n.queries().mandate(*draft);
    QCOMPARE(next.validFrom, QDate(2026, 7, 1));
    QCOMPARE(next.nextRevision, QDate(2027, 6, 3));
    QCOMPARE(n.queries().mandate(first)->validTo, QDate(2026, 6, 30));
    MUST(n.actions().withdrawMandate(*draft,
                                     {QStringLiteral("Ingrid"), QDate(2026, 6, 4), QStringLiteral("Feil")}));

    QStringList kinds;
    for (const MandateEvent &event : n.queries().mandateEvents())
        if (event.version == *draft)
            kinds.append(nameOf(event.kind));
    kinds.removeAll(QStringLiteral("back_to_draft")); // its day is today
    QCOMPARE(kinds, (QStringList{QStringLiteral("submitted"), QStringLiteral("submitted"),
                                 QStringLiteral("approved"), QStringLiteral("withdrawn")}));
    kinds.clear();
    for (const MandateEvent &event : n.queries().mandateEvents())
        if (event.version == first)
            kinds.append(nameOf(event.kind));
    QCOMPARE(kinds.size(), 4);
    QVERIFY(kinds.contains(QStringLiteral("superseded")) && kinds.contains(QStringLiteral("restored")));
    const QList<MandateEvent> events = n.queries().mandateEvents();
    const auto withdrawn = std::find_if(events.begin(), events.end(), [](const MandateEvent &e) {
        return e.kind == MandateEventKind::Withdrawn;
    });
    QCOMPARE(withdrawn->who, QStringLiteral("Ingrid"));
    QCOMPARE(withdrawn->note, QStringLiteral("Feil"));
}

void tst_Actions::stepsWithoutTheirFactsAreRefused() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().submitMandate(*draft, {QString(), day}), Invalid);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), {}}), Invalid);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day.addDays(1)}), Invalid);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral(" "), day}), Invalid);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), {}}), Invalid);
    // It cannot apply from before the one it takes the place of.
    MUST_FAIL(n.actions().approveMandate(
                  *draft, {QStringLiteral("Eieren"), day, {}, n.queries().mandate(first)->validFrom}),
              Invalid);
    MUST_FAIL(n.actions().withdrawMandate(*draft, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}),
              Conflict);
    // There would be two texts to write in.
    MUST_FAIL(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QStringLiteral("Feil")}),
              Conflict);
    MUST_FAIL(n.actions().dissolveNetwork(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().dissolveNetwork(first, {QString(), day}), Invalid);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().undo());
    MUST_FAIL(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QString()}), Invalid);
    MUST_FAIL(n.actions().withdrawMandate(first,
                                          {QStringLiteral("Eieren"), QDate(2025, 1, 1), QStringLiteral("x")}),
              Invalid);
}

void tst_Actions::aDissolvedNetworkHasNoMandateToWriteIn() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id first = n.queries().approvedMandate()->id;
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    MUST(n.actions().dissolveNetwork(first, {QStringLiteral("Eieren"), day, QStringLiteral("26/90")}));
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Dissolved);
    QCOMPARE(n.queries().mandate(first)->validTo, day);
    const auto paper = makePaper(n.queries(), QStringLiteral("mandate"), {});
    MUST(paper);
    QCOMPARE(paper->version, QString::number(n.queries().mandate(first)->number)); // not that of the draft
    const auto check = makePaper(n.queries(), QStringLiteral("check"), {});
    MUST(check);
    const auto &facts = std::get<Facts>(check->blocks.first()).rows;
    QVERIFY(facts.contains({QStringLiteral("Nettverket oppløst"), longDate(day, Language::Bokmaal)}));
    const QString before = dump(n.connection(), true);
    MandateBlock block = n.queries().mandateText(*draft).first();
    block.text = QStringLiteral("Nytt");
    MUST_FAIL(n.actions().saveBlock(block), Conflict);
    MUST_FAIL(n.actions().submitMandate(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().approveMandate(*draft, {QStringLiteral("Eieren"), day}), Conflict);
    MUST_FAIL(n.actions().reviseMandate(), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
    MUST(n.actions().withdrawMandate(first, {QStringLiteral("Eieren"), day, QStringLiteral("Omgjort")}));
    QCOMPARE(n.queries().mandate(first)->state, MandateState::Approved);
    MUST(n.actions().saveBlock(block));
}

void tst_Actions::rulesFollowTheirClausesThroughAPastedText() {
    TestNetwork n(QStringLiteral("sample-no"));
    const auto draft = n.actions().reviseMandate();
    MUST(draft);
    const QList<MandateBlock> old = n.queries().mandateText(*draft);
    const auto clauseOf = [&](const Rule &rule) {
        for (const MandateBlock &block : n.queries().mandateText(*draft))
            if (block.id == rule.clause)
                return block.text;
        return QString();
    };
    QHash<Id, QString> before;
    for (const Rule &rule : n.queries().rules())
        before.insert(rule.id, clauseOf(rule));
    const QString meetings = QStringLiteral("minst fire");
    QList<MandateBlock> pasted;
    for (MandateBlock block : old) {
        if (block.text.contains(meetings))
            block.text.replace(meetings, QStringLiteral("minst fem"));
        pasted.prepend(block);
    }
    MUST(n.actions().replaceMandateText(*draft, {{}, {}, pasted}));
    for (const Rule &rule : n.queries().rules()) {
        QVERIFY2(rule.clause, qPrintable(before.value(rule.id)));
        QCOMPARE(clauseOf(rule),
                 QString(before.value(rule.id)).replace(meetings, QStringLiteral("minst fem")));
        QCOMPARE(rule.confirmedText, before.value(rule.id)); // nobody has confirmed the new words
    }
    // Without a clause like it a rule stands alone, and is not lost.
    const auto rules = n.queries().rules().size();
    MUST(n.actions().replaceMandateText(*draft,
                                        {{}, {}, mandateBlocksFromText(QStringLiteral("Noe helt annet."))}));
    QCOMPARE(n.queries().rules().size(), rules);
    for (const Rule &rule : n.queries().rules())
        QCOMPARE(rule.clause, 0);
}

void tst_Actions::attachmentsAreKeptByTheirBytes() {
    TestNetwork n(QStringLiteral("sample-no"));
    const Id version = n.queries().approvedMandate()->id;
    const QByteArray bytes("%PDF-1.7\n\0 æ", 12);
    const auto id = n.actions().attach(version, {QStringLiteral("C:\\brev\\../vedtak å.pdf"), bytes});
    MUST(id);
    const QList<Attachment> attachments = n.queries().attachments(version);
    QCOMPARE(attachments.size(), 1);
    QCOMPARE(attachments.first().name, QStringLiteral("vedtak å.pdf"));
    QCOMPARE(attachments.first().mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(attachments.first().size, bytes.size());
    QCOMPARE(*n.queries().content(attachments.first()), bytes);
    MUST_FAIL(n.actions().removeAttachment(*id), Conflict); // of an approved version
    MUST(n.actions().undo());
    QVERIFY(n.queries().attachments(version).isEmpty());
    MUST(n.actions().redo());
    QCOMPARE(*n.queries().content(n.queries().attachments(version).first()), bytes);
    MUST_FAIL(n.actions().attach(version, {QStringLiteral("tom.pdf"), {}}), Invalid);

    MUST(n.connection().execute(QStringLiteral("UPDATE blob_store SET data = x'00'")));
    MUST_FAIL(n.queries().content(n.queries().attachments(version).first()), Damaged);
    MUST(n.workspace().file().publish());
    MUST_FAIL(DocumentFile::verify(n.path()), Damaged);
}

void tst_Actions::anImportIsOneUndo() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const QString before = dump(n.connection());
    MemberImport import;
    for (const Seat &seat : n.queries().facts().seats) {
        Person p = newPerson();
        p.institution = seat.institution;
        import.append({p, seat.id, SeatRole::Representative, day, QStringLiteral("Eieren"), day});
    }
    QSignalSpy changed(&n.actions(), &Actions::changed);
    MUST(n.actions().importMembers(import));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(n.queries().facts().appointments.size(), 13);
    QCOMPARE(vacantSeats(n.queries().facts(), day).size(), 0);
    MUST(n.actions().undo());
    QCOMPARE(dump(n.connection()), before);
    QCOMPARE(n.queries().facts().appointments.size(), 0);
}

void tst_Actions::whatIsNeededElsewhereIsNotRemoved() {
    TestNetwork n(QStringLiteral("sample-no"));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().removeInstitution(n.queries().facts().institutions.first().id), Conflict);
    for (const Resource &resource : n.queries().facts().resources)
        if (resource.producer)
            MUST_FAIL(n.actions().removeInstitution(resource.producer), Conflict);
    MUST_FAIL(n.actions().removeBody(n.queries().networkBody()), Conflict);
    MUST_FAIL(n.actions().removeMeeting(n.meetingTitled(QStringLiteral("Nettverksmøte 1"))), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::refusedRevertNamesWhatCameLater() {
    TestNetwork n(QStringLiteral("sample-no"));
    Person p = *n.queries().person(n.personNamed(QStringLiteral("Marit Ueland")));
    p.email = QStringLiteral("en@eksempel.no");
    MUST(n.actions().savePerson(p));
    const QString first = n.queries().history(1).first().uid;
    p.phone = QStringLiteral("11 11 11 11");
    MUST(n.actions().savePerson(p));
    MUST(n.actions().revert(first)); // another field was changed since: no conflict
    QCOMPARE(n.queries().person(p.id)->phone, p.phone);
    QVERIFY(n.queries().person(p.id)->email != p.email);
    p = *n.queries().person(p.id);
    p.phone = QStringLiteral("22 22 22 22");
    MUST(n.actions().savePerson(p));
    const QString second = n.queries().history(1).first().uid;
    p.phone = QStringLiteral("33 33 33 33");
    MUST(n.actions().savePerson(p));
    const QString before = dump(n.connection(), true);
    MUST_FAIL(n.actions().revert(second), Conflict);
    QCOMPARE(dump(n.connection(), true), before);
}

void tst_Actions::clausesFindRoomBetweenNeighboursForEver() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const Id version = n.queries().currentMandate()->id;
    const auto before = n.queries().mandateText(version);
    QStringList expected;
    for (const MandateBlock &block : before)
        expected.append(block.text);
    Id after = before.at(2).id;
    for (int i = 0; i < 70; ++i) {
        const QString text = QString::number(i);
        const auto written = n.actions().insertBlock({0, version, BlockKind::Bullet, text, 0}, after);
        MUST(written);
        after = *written;
        expected.insert(3 + i, text);
    }
    QStringList texts;
    for (const MandateBlock &block : n.queries().mandateText(version))
        texts.append(block.text);
    QCOMPARE(texts, expected);
}

void tst_Actions::aClauseThatStaysKeepsItsRuleWhenTheTextIsReplaced() {
    TestNetwork n(QStringLiteral("ki-nettverk"));
    const Id version = n.queries().currentMandate()->id;
    const auto ruled = [&n] {
        QSet<Id> clauses;
        for (const Rule &rule : n.queries().rules())
            if (rule.clause)
                clauses.insert(rule.clause);
        return clauses;
    };
    const QSet<Id> before = ruled();
    MandateText text;
    text.blocks = n.queries().mandateText(version);
    text.blocks.move(0, text.blocks.size() - 1);
    const MandateBlock lost = *std::find_if(text.blocks.begin(), text.blocks.end(),
                                            [&](const MandateBlock &b) { return before.contains(b.id); });
    for (MandateBlock &block : text.blocks) {
        if (block.id == lost.id)
            block.text = QStringLiteral("Et helt annet punkt");
        block.id = 0;
    }
    MUST(n.actions().replaceMandateText(version, text));
    QCOMPARE(ruled(), before - QSet<Id>{lost.id});
    QCOMPARE(n.queries().currentMandate()->title, n.queries().mandate(version)->title);
}

QTEST_GUILESS_MAIN(tst_Actions)
#include "tst_actions.moc"
