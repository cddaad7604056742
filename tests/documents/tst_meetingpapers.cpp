#include "documents/pdfwriter.h"
#include "domain/programme.h"
#include "pdfreading.h"
#include "samplenetwork.h"

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

QString factOf(const Document &paper, const char *key) {
    for (const Facts &facts : blocksOf<Facts>(paper))
        for (const auto &[name, value] : facts.rows)
            if (name == QLatin1String(key))
                return value;
    return {};
}

QStringList headingsOf(const Document &paper) {
    QStringList list;
    for (const Heading &heading : blocksOf<Heading>(paper))
        list += heading.text;
    list.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
    return list;
}

QStringList paragraphsOf(const Document &paper) {
    QStringList list;
    for (const Paragraph &paragraph : blocksOf<Paragraph>(paper))
        list += textOf(paragraph.spans);
    return list;
}

QStringList column(const Table &table, int index) {
    QStringList cells;
    for (const TableRow &row : table.rows)
        cells += row.cells.value(index);
    cells.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
    return cells;
}

AgendaItem &itemOf(MeetingContent &content, Id id) {
    for (AgendaItem &item : content.items)
        if (item.id == id)
            return item;
    qFatal("no such item");
}

QString textOf(const Document &paper) {
    const auto pdf = toPdf(paper);
    return pdf ? pdfText(*pdf) : pdf.error().text();
}

/// The programme that a county library put on the web in April 2020.
MeetingContent digitalMeeting() {
    MeetingContent c;
    c.network = sampleNetwork();
    c.meeting.id = 1;
    c.meeting.title = QStringLiteral("Digitalt biblioteksjefmøte");
    c.meeting.date = QDate(2020, 4, 29);
    c.meeting.start = QTime(9, 0);
    c.meeting.end = QTime(15, 15);
    c.meeting.place = QStringLiteral("Teams");
    c.meeting.practical = QStringLiteral("Utgangspunktet for møtet var en to-dagers bibliotek-konferanse.\n"
                                         "• Hvordan kan vi sammen skape gode bibliotektjenester?\n"
                                         "• Hvordan jobbe godt sammen på tvers av grenser?");
    c.today = QDate(2020, 4, 20);
    const auto add = [&](int minutes, ItemKind kind, const char *title, const char *speakers = "",
                         Id parent = 0) {
        AgendaItem item;
        item.id = c.items.size() + 1;
        item.parent = parent;
        item.minutes = minutes;
        item.kind = kind;
        item.title = QString::fromUtf8(title);
        item.presenters = QString::fromUtf8(speakers);
        item.position = double(item.id);
        c.items += item;
    };
    using enum ItemKind;
    add(45, Information, "Gjennomgang av dagens agenda og kjøreregler for møtet");
    add(0, Information, "Velkommen til møte", "Leder A, fylkesråd for plan, økonomi og kultur", 1);
    add(0, Information, "Innledning",
        "Leder B, assisterende fylkesbiblioteksjef, og Leder C, fylkesbiblioteksjef", 1);
    add(15, Break, "Pause");
    add(60, Discussion, "Om handlingsplan for bibliotekutvikling i Troms og Finnmark fylke");
    add(60, Lunch, "Lunsj");
    add(20, Discussion, "Om biblioteksystem");
    add(40, Discussion, "Om E-bøker");
    add(15, Break, "Pause");
    add(25, Discussion, "Digital formidling");
    add(20, Information, "Diverse info fra fylkesbiblioteket og svar på innsendte spørsmål");
    add(20, Break, "Pause");
    add(40, Talk, "Vi blir kjent med noe av det som skjer i fylket vårt");
    for (const char *part :
         {"Nord-Troms regionsamarbeid", "Kunnskapsaktørprosjektet i Troms",
          "FinnLitt – Finnmark internasjonale litteraturfestival", "Bibliotektirsdag i Sør-Varanger"})
        add(0, Talk, part, "", 13);
    add(15, Other, "Avslutning og «vel hjem»");
    return c;
}

} // namespace

class TestMeetingPapers : public QObject {
    Q_OBJECT

private slots:
    void aRealProgrammeIsPrintedOnOnePage() {
        const Document paper = programmePaper(digitalMeeting(), Language::Bokmaal);
        const Table clock = blocksOf<Table>(paper).at(0);
        QStringList times = column(clock, 0);
        times.removeAll(QString());
        QCOMPARE(times, (QStringList{QStringLiteral("09.00–09.45"), QStringLiteral("09.45–10.00"),
                                     QStringLiteral("10.00–11.00"), QStringLiteral("11.00–12.00"),
                                     QStringLiteral("12.00–12.20"), QStringLiteral("12.20–13.00"),
                                     QStringLiteral("13.00–13.15"), QStringLiteral("13.15–13.40"),
                                     QStringLiteral("13.40–14.00"), QStringLiteral("14.00–14.20"),
                                     QStringLiteral("14.20–15.00"), QStringLiteral("15.00–15.15")}));
        const QString text = textOf(paper);
        QVERIFY(text.contains(QStringLiteral("Side 1 av 1")));
        for (const char *part :
             {"Digitalt biblioteksjefmøte", "Onsdag 29. april 2020 kl. 09.00–15.15",
              "Diverse info fra fylkesbiblioteket og svar på innsendte spørsmål",
              "– FinnLitt – Finnmark internasjonale litteraturfestival", "Leder A, fylkesråd for plan",
              "Hvordan jobbe godt sammen på tvers av grenser?", "Avslutning og «vel hjem»"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + text));
    }

    void minutesAndSlidesAreAddedToTheProgrammeAfterwards() {
        MeetingContent content = digitalMeeting();
        QVERIFY(
            !textOf(programmePaper(content, Language::English)).contains(QLatin1String("See the minutes")));
        itemOf(content, 7).discussion = QStringLiteral("Drøftet.");
        content.meeting.minutesState = MinutesState::Draft;
        content.attachments = {{7, {QStringLiteral("biblioteksystem.pdf")}}};
        const Document paper = programmePaper(content, Language::English);
        QVERIFY(column(blocksOf<Table>(paper).at(0), 1)
                    .contains(QStringLiteral("Om biblioteksystem. See the minutes.")));
        QVERIFY(textOf(paper).contains(QStringLiteral("biblioteksystem.pdf")));
    }

    void withoutSpeakersTheirColumnIsLeftOut() {
        MeetingContent content = digitalMeeting();
        for (AgendaItem &item : content.items)
            item.presenters.clear();
        QCOMPARE(blocksOf<Table>(programmePaper(content, Language::Bokmaal)).at(0).columns.size(), 2);
    }

    void eachDayOfASeminarHasItsHeading() {
        MeetingContent content = digitalMeeting();
        content.meeting.lastDay = QDate(2020, 4, 30);
        itemOf(content, 13).fixedStart = QTime(9, 0);
        const Table clock = blocksOf<Table>(programmePaper(content, Language::English)).at(0);
        QStringList days;
        for (const TableRow &row : clock.rows)
            if (row.kind == TableRowKind::Group)
                days += row.cells.first();
        QCOMPARE(days, (QStringList{QStringLiteral("Wednesday 29 April 2020"),
                                    QStringLiteral("Thursday 30 April 2020")}));
    }

    void whatIsInternalIsOnTheCueSheetOnly() {
        const QString internal = QStringLiteral("Rigge lyd og skjerm");
        NoticeContent notice;
        static_cast<MeetingContent &>(notice) = sampleProgramme();
        QVERIFY(!textOf(noticePaper(notice, Language::Bokmaal)).contains(internal));
        QVERIFY(!textOf(programmePaper(sampleProgramme(), Language::Bokmaal)).contains(internal));
        QVERIFY(!textOf(minutesPaper(sampleMinutes(), Language::Bokmaal)).contains(internal));
        const Document cues = cueSheetPaper(sampleProgramme(), Language::English);
        QVERIFY(textOf(cues).contains(internal + QStringLiteral(" (internal)")));
        QCOMPARE(cues.orientation, Orientation::Landscape);
    }

    void whatIsInternalTakesItsTimeButNoNumber() {
        NoticeContent content;
        static_cast<MeetingContent &>(content) = sampleProgramme();
        const Table agenda = blocksOf<Table>(noticePaper(content, Language::English)).at(0);
        QCOMPARE(agenda.rows.first().cells.at(0), QStringLiteral("09:15–09:25"));
        QCOMPARE(column(agenda, 1).mid(0, 5),
                 (QStringList{QStringLiteral("Item 7/26"), QStringLiteral("Item 8/26"),
                              QStringLiteral("Item 8/26 a"), QStringLiteral("Item 8/26 b"), QString()}));
    }

    void theNoticeListsGuestsAndAttachments() {
        NoticeContent content;
        static_cast<MeetingContent &>(content) = sampleProgramme();
        const Document paper = noticePaper(content, Language::English);
        QCOMPARE(factOf(paper, "For information"), QStringLiteral("Astrid Skogheim (Nasjonalbiblioteket)"));
        QVERIFY(headingsOf(paper).contains(QStringLiteral("Attachments")));
        QString files = textOf(paper);
        QVERIFY(files.contains(QStringLiteral("kart.pdf")) &&
                files.contains(QStringLiteral("lysbilder.pdf")));
    }

    void theCueSheetCountsDown() {
        const Table cues = blocksOf<Table>(cueSheetPaper(sampleProgramme(), Language::English)).at(0);
        QCOMPARE(column(cues, 2).mid(0, 2),
                 (QStringList{QStringLiteral("2 h 30 min"), QStringLiteral("2 h 20 min")}));
        QCOMPARE(cues.rows.last().kind, TableRowKind::Sum);
        QCOMPARE(cues.rows.last().cells.first(), QStringLiteral("11:45"));
    }

    void theSignInListExpectsSubstitutesAndGuestsInsteadOfThoseWhoStayAway() {
        SignInContent content = sampleSignIn();
        content.participants = sampleParticipants();
        const Table list = blocksOf<Table>(signInPaper(content, Language::English)).at(0);
        QCOMPARE(column(list, 1).mid(0, 5),
                 (QStringList{QStringLiteral("Áile Muster"), QString(), QStringLiteral("Ola Prøve"),
                              QString(), QStringLiteral("Astrid Skogheim")}));
        QCOMPARE(list.rows.at(1).cells.first(), QStringLiteral("Substitutes"));
        QVERIFY(list.rows.at(2).cells.at(2).contains(QStringLiteral("for Kari Eksempel")));
        QCOMPARE(list.rows.at(4).cells.at(2), QStringLiteral("Nasjonalbiblioteket"));
    }

    void minutesTellWhoWasThere() {
        const QStringList said = paragraphsOf(minutesPaper(sampleMinutes(), Language::English));
        QCOMPARE(
            said.mid(0, 5),
            (QStringList{
                QStringLiteral("Present: Áile Muster (Ålesund), Ola Prøve (Rogaland, for Kari Eksempel)"),
                QStringLiteral("Guests: Astrid Skogheim (Nasjonalbiblioteket)"),
                QStringLiteral("Apologies: Kari Eksempel (Rogaland)"),
                QStringLiteral("Absent: Per Egil Utkast (Ressurssenter)"),
                QStringLiteral(
                    "2 with a vote were present; at least 2 are needed. The meeting could decide.")}));
    }

    void eachItemHasItsDiscussionDecisionAndFollowUps() {
        const Document paper = minutesPaper(sampleMinutes(), Language::English);
        QVERIFY(headingsOf(paper).contains(
            QStringLiteral("Item 8/26 KI-verktøy i referansearbeidet: erfaringer fra tre fylker")));
        QVERIFY(paragraphsOf(paper).contains(QStringLiteral("Flere ønsket en felles mal.")));
        QVERIFY(paragraphsOf(paper).contains(
            QStringLiteral("Follow-up: Lage utkast til mal – Áile Muster – 1 November 2026")));
        const Table decision = blocksOf<Table>(paper).at(0);
        QCOMPARE(decision.columns.first().header, QStringLiteral("Decision"));
        QCOMPARE(column(decision, 0), (QStringList{QStringLiteral("Gruppa lager en felles mal."),
                                                   QStringLiteral("Den legges fram i desember.")}));
        const Table election = blocksOf<Table>(paper).at(1);
        QCOMPARE(election.rows.at(0).cells,
                 (QStringList{QStringLiteral("Áile Muster"), QStringLiteral("Leder"), QStringLiteral("3"),
                              QStringLiteral("Elected")}));
        QCOMPARE(election.rows.at(1).cells.at(2), QStringLiteral("by acclamation"));
        QVERIFY(!headingsOf(paper).contains(QStringLiteral("Lunch"))); // a break has no minutes
        QVERIFY(headingsOf(paper).contains(QStringLiteral("Next meeting")));
        QVERIFY(headingsOf(paper).contains(QStringLiteral("Still open from earlier meetings")));
    }

    void aDraftSaysSoAndIsSigned() {
        const Document paper = minutesPaper(sampleMinutes(), Language::English);
        QVERIFY(paper.isDraft);
        QCOMPARE(factOf(paper, "State"), QStringLiteral("Draft"));
        QCOMPARE(blocksOf<Signatures>(paper).first().names,
                 (QStringList{QStringLiteral("Kari Eksempel"), QStringLiteral("Per Egil Utkast")}));
    }

    void approvedMinutesTellWhere() {
        MinutesContent content = sampleMinutes();
        content.meeting.minutesState = MinutesState::Approved;
        content.approvedAt = sampleMeetings().at(4);
        const Document paper = minutesPaper(content, Language::English);
        QVERIFY(!paper.isDraft);
        QCOMPARE(factOf(paper, "State"), QStringLiteral("Approved at Nettverksmøte 4, 1 December 2026"));
        QVERIFY(blocksOf<Signatures>(paper).isEmpty());
    }

    void decisionsAreListedMeetingByMeeting() {
        DecisionsContent content = sampleDecisions();
        content.meetings[1].minutesState = MinutesState::Approved;
        const Document paper = decisionsPaper(content, Language::English);
        QCOMPARE(paper.title, QStringLiteral("Register of decisions 2026"));
        const Table table = blocksOf<Table>(paper).at(0);
        QCOMPARE(column(table, 0),
                 (QStringList{QStringLiteral("11 March 2026, Nettverksmøte 1"), QStringLiteral("Item 3/26"),
                              QStringLiteral("15 September 2026, Fysisk samling med utprøving av KI-verktøy "
                                             "(minutes not yet approved)"),
                              QStringLiteral("Item 8/26"), QStringLiteral("Item 9/26 b")}));
        content.decisions.clear();
        QVERIFY(blocksOf<Table>(decisionsPaper(content, Language::English)).isEmpty());
    }

    void whatIsOverdueComesFirst() {
        const Document paper = followUpsPaper(sampleFollowUps(), Language::English);
        QCOMPARE(factOf(paper, "Overdue"), QStringLiteral("1"));
        const Table table = blocksOf<Table>(paper).at(0);
        QCOMPARE(column(table, 0),
                 (QStringList{QStringLiteral("Overdue"), QStringLiteral("1 Nov 2026"),
                              QStringLiteral("Not yet due"), QStringLiteral("1 Dec 2026")}));
        FollowUpsContent early = sampleFollowUps();
        early.day = QDate(2026, 10, 1);
        QCOMPARE(blocksOf<Table>(followUpsPaper(early, Language::English)).at(0).rows.size(), 2);
    }

    void writtenListsStayLists() {
        const Document paper = programmePaper(sampleProgramme(), Language::English);
        const List practical = blocksOf<List>(paper).at(0);
        QCOMPARE(practical.items.size(), 2);
        QCOMPARE(aarring::textOf(practical.items.at(0)), QStringLiteral("Ta med egen maskin"));
    }

    void aLongDecisionGoesOverThePage() {
        MinutesContent content = sampleMinutes();
        QStringList lines;
        for (int i = 0; i < 90; ++i)
            lines += QStringLiteral("Punkt %1 i vedtaket.").arg(i);
        itemOf(content, 502).decision = lines.join(QLatin1Char('\n'));
        const QString text = textOf(minutesPaper(content, Language::Bokmaal));
        for (const QString &line : lines)
            QVERIFY2(text.contains(line), qPrintable(line));
    }
};

int main(int argc, char **argv) {
    preparePapers();
    QGuiApplication app(argc, argv);
    TestMeetingPapers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingpapers.moc"
