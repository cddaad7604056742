#include "domain/validation.h"
#include "exchange/ics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace aarring;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }
QDate day(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

Meeting meeting(Id id, const char *date, const char *from = "09:00", const char *to = "11:30") {
    Meeting m;
    m.id = id;
    m.body = 1;
    m.title = u8("Nettverksmøte");
    m.date = day(date);
    m.start = QTime::fromString(u8(from), u8("HH:mm"));
    m.end = QTime::fromString(u8(to), u8("HH:mm"));
    return m;
}

CalendarSettings settings(const char *country = "NO") {
    CalendarSettings s;
    s.name = u8("KI-nettverket, Årring");
    s.country = u8(country);
    s.organiser = u8("Ærlend \"Ås\" Ødegård; leder");
    s.organiserEmail = u8("erlend@eksempel.no");
    s.stamp = QDateTime(QDate(2026, 1, 5), QTime(7, 30), Qt::UTC);
    return s;
}

Result<IcsImport> readBack(const QByteArray &bytes, const QList<Meeting> &existing = {}) {
    return readCalendar(bytes, {u8("NO"), 1, existing});
}

/// A calendar with these lines inside.
QByteArray calendar(const QByteArray &lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + QByteArray(lines).replace('\n', "\r\n") +
           "END:VCALENDAR\r\n";
}

/// The only event of a calendar with one.
IcsEvent only(const QByteArray &lines) {
    const auto import = readBack(calendar(lines));
    if (!import || import->events.size() != 1)
        qFatal("there is not one event");
    return import->events.first();
}

QByteArray instant(QDate date, QTime time, const char *zone = "Europe/Oslo") {
    return QDateTime(date, time, QTimeZone(zone)).toUTC().toString(u8("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1();
}

} // namespace

class TestIcs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// What the two libraries of Python found.
    QJsonArray readByOthers(const QByteArray &bytes, QByteArray *said = nullptr) {
        const QString path = m_folder.filePath(u8("calendar.ics"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess process;
        process.start(u8(AARRING_SOURCE_DIR "/tests/exchange/check_ics.py"), {path});
        process.waitForFinished();
        const QByteArray error = process.readAllStandardError();
        if (said)
            *said = error;
        if (process.exitCode() != 0 || process.exitStatus() != QProcess::NormalExit) {
            qWarning("%s", error.constData());
            return {};
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    }

private slots:
    void otherProgramsFindTheSameInstantsAndTexts() {
        QList<CalendarMeeting> entries;
        // Around both changes of the clock, in winter and summer, past midnight and over several days.
        for (const char *date :
             {"2026-01-14", "2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30", "2026-07-01",
              "2026-10-24", "2026-10-25", "2026-10-26", "2027-03-29", "2032-11-03"})
            entries.append({meeting(100 + entries.size(), date), {}});
        entries.append({meeting(200, "2026-03-28", "22:00", "00:00"), {}});
        Meeting days = meeting(201, "2026-10-24", "10:00", "09:00");
        days.lastDay = day("2026-10-26");
        entries.append({days, {}});
        Meeting hard = meeting(202, "2026-05-06");
        hard.title = u8("Møte; med, alle \\ tegn: «æøå» – 🙂 ") + u8("åøæ ").repeated(50).trimmed();
        hard.place = u8("Deichman Bjørvika, Oslo; 5. etasje\\øst");
        hard.link = u8("https://mote.eksempel.no/ki-2?a=1,2;b=3");
        hard.state = MeetingState::Called;
        hard.sequence = 3;
        entries.append(
            {hard, {u8("Godkjenning av innkalling, og saksliste"), u8("Valg;\nfornyet \\ gjenvalg")}});
        const QByteArray bytes = writeCalendar(entries, settings());
        const QJsonArray libraries = readByOthers(bytes);
        QCOMPARE(libraries.size(), 2);
        for (const QJsonValue &library : libraries) {
            const QJsonObject root = library.toObject();
            const QByteArray name = root.value(u8("library")).toString().toLatin1();
            QCOMPARE(root.value(u8("method")).toString(), u8("PUBLISH"));
            QCOMPARE(root.value(u8("name")).toString(), u8("KI-nettverket, Årring"));
            const QJsonArray events = root.value(u8("events")).toArray();
            QCOMPARE(events.size(), entries.size());
            for (qsizetype i = 0; i < entries.size(); ++i) {
                const QJsonObject event = events[i].toObject();
                const Meeting &m = entries[i].meeting;
                QCOMPARE(event.value(u8("uid")).toString(), calendarUid(m));
                QCOMPARE(event.value(u8("start")).toString().toLatin1(), instant(m.date, m.start));
                const QDate last = m.end == QTime(0, 0) ? m.date.addDays(1) : lastDayOf(m);
                QVERIFY2(event.value(u8("end")).toString().toLatin1() == instant(last, m.end),
                         name.constData());
                QCOMPARE(event.value(u8("stamp")).toString(), u8("2026-01-05T07:30:00Z"));
                QCOMPARE(event.value(u8("summary")).toString(), m.title);
                QCOMPARE(event.value(u8("sequence")).toInt(), m.sequence);
                QCOMPARE(event.value(u8("organizer")).toString(), u8("mailto:erlend@eksempel.no"));
            }
            const QJsonObject event = events.last().toObject();
            QCOMPARE(event.value(u8("location")).toString(), hard.place + u8(" (") + hard.link + u8(")"));
            QCOMPARE(event.value(u8("description")).toString(),
                     u8("1. Godkjenning av innkalling, og saksliste\n2. Valg; fornyet \\ gjenvalg\n") +
                         hard.link);
            QCOMPARE(event.value(u8("status")).toString(), u8("CONFIRMED"));
            QCOMPARE(events.first().toObject().value(u8("status")).toString(), u8("TENTATIVE"));
        }
    }

    void danishMeetingsAreInDanishTime() {
        const QByteArray bytes = writeCalendar({{meeting(1, "2026-10-28"), {}}}, settings("DK"));
        QVERIFY(bytes.contains("DTSTART;TZID=Europe/Copenhagen:20261028T090000\r\n"));
        QVERIFY(bytes.contains("TZID:Europe/Copenhagen\r\n"));
        QCOMPARE(
            readByOthers(bytes)[0].toObject().value(u8("events")).toArray()[0].toObject().value(u8("start")),
            QJsonValue(u8("2026-10-28T08:00:00Z")));
    }

    void meetingsWithoutTimesTakeWholeDays() {
        Meeting two = meeting(1, "2026-09-16", "", "");
        two.lastDay = day("2026-09-17");
        const QByteArray bytes =
            writeCalendar({{two, {}}, {meeting(2, "2026-12-31", "", ""), {}}}, settings());
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260916\r\n"));
        QVERIFY(bytes.contains("DTEND;VALUE=DATE:20260918\r\n"));
        for (const QJsonValue &library : readByOthers(bytes)) {
            const QJsonArray events = library.toObject().value(u8("events")).toArray();
            QCOMPARE(events[0].toObject().value(u8("end")).toString(), u8("2026-09-18"));
            QCOMPARE(events[1].toObject().value(u8("start")).toString(), u8("2026-12-31"));
            QCOMPARE(events[1].toObject().value(u8("end")).toString(), u8("2027-01-01"));
        }
    }

    void cancelledMeetingsAreTakenOutOfCalendars() {
        Meeting off = meeting(1, "2026-05-06"), later = meeting(2, "2026-05-13");
        off.state = MeetingState::Cancelled;
        QByteArray bytes = writeCalendar({{off, {}}}, settings());
        QVERIFY(bytes.contains("METHOD:CANCEL\r\n") && bytes.contains("STATUS:CANCELLED\r\n"));
        // One that was put off, and the one held instead.
        off.state = MeetingState::Postponed;
        off.postponedTo = 2;
        bytes = writeCalendar({{off, {}}, {later, {}}}, settings());
        QVERIFY(bytes.contains("METHOD:PUBLISH\r\n"));
        const QJsonArray events = readByOthers(bytes)[1].toObject().value(u8("events")).toArray();
        QCOMPARE(events[0].toObject().value(u8("status")).toString(), u8("CANCELLED"));
        QCOMPARE(events[1].toObject().value(u8("status")).toString(), u8("TENTATIVE"));
    }

    void withoutAnAddressNobodyIsNamedAsOrganiser() {
        CalendarSettings nobody = settings();
        nobody.organiserEmail.clear();
        QVERIFY(!writeCalendar({{meeting(1, "2026-05-06"), {}}}, nobody).contains("ORGANIZER"));
    }

    void theSameContentGivesTheSameBytes() {
        const QList<CalendarMeeting> entries{{meeting(1, "2026-05-06"), {u8("En sak")}}};
        QCOMPARE(writeCalendar(entries, settings()), writeCalendar(entries, settings()));
        QVERIFY(readBack(writeCalendar({}, settings()))->events.isEmpty());
    }

    void textCannotBreakOutOfItsLine() {
        Meeting evil = meeting(1, "2026-05-06");
        evil.title = u8("A\r\nEND:VEVENT\r\nBEGIN:VEVENT\x01");
        evil.place = u8("x\nATTENDEE:mailto:y@z");
        evil.link = u8("https://a\r\nX-EVIL:1");
        const QByteArray bytes = writeCalendar({{evil, {u8("B\r\nSUMMARY:C")}}}, settings());
        QCOMPARE(bytes.count("BEGIN:VEVENT"), 2); // one is escaped text in the summary
        QCOMPARE(bytes.count("\r\nBEGIN:VEVENT"), 1);
        QVERIFY(!bytes.contains("\r\nATTENDEE") && !bytes.contains("\r\nX-EVIL") && !bytes.contains('\x01'));
        QCOMPARE(bytes.count("\r\nSUMMARY"), 1);
    }

    void whatIsWrittenIsReadBack() {
        QList<Meeting> meetings{meeting(1, "2026-03-29"), meeting(2, "2026-10-25", "", ""),
                                meeting(3, "2026-03-28", "22:00", "00:00"),
                                meeting(4, "2026-09-16", "10:00", "09:30")};
        meetings[3].lastDay = day("2026-09-17");
        meetings[0].link = u8("https://mote.eksempel.no/1");
        meetings[1].place = u8("Tromsø, hovedbiblioteket");
        meetings[1].form = MeetingForm::Physical;
        meetings[3].place = u8("Oslo");
        meetings[3].link = u8("https://mote.eksempel.no/4");
        meetings[3].form = MeetingForm::Hybrid;
        meetings[3].sequence = 2;
        QList<CalendarMeeting> entries;
        for (const Meeting &m : meetings)
            entries.append({m, {u8("Sak 1")}});
        const QByteArray bytes = writeCalendar(entries, settings());
        const auto import = readBack(bytes);
        QVERIFY(import);
        QVERIFY(import->notes.isEmpty());
        QCOMPARE(import->accepted().size(), meetings.size());
        for (const Meeting &m : meetings) {
            Meeting wanted = m;
            wanted.id = 0;
            wanted.uid = calendarUid(m);
            QVERIFY2(import->accepted().contains(wanted), qPrintable(m.date.toString()));
        }
        // Where they came from they are known.
        QCOMPARE(readBack(bytes, meetings)->count(IcsVerdict::Known), 4);
    }

    void timesOfAllZonesBecomeTheNetworks_data() {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const char *time, const char *read) {
            QTest::newRow(name) << QByteArray(time) << u8(read);
        };
        row("UTC in winter", "DTSTART:20260114T080000Z", "2026-01-14 09:00");
        row("UTC in summer", "DTSTART:20260701T080000Z", "2026-07-01 10:00");
        row("UTC before the clock changes", "DTSTART:20260329T005900Z", "2026-03-29 01:59");
        row("UTC after it", "DTSTART:20260329T010000Z", "2026-03-29 03:00");
        row("UTC over midnight", "DTSTART:20260701T230000Z", "2026-07-02 01:00");
        row("floating", "DTSTART:20260701T090000", "2026-07-01 09:00");
        row("Oslo", "DTSTART;TZID=Europe/Oslo:20260701T090000", "2026-07-01 09:00");
        row("Copenhagen", "DTSTART;TZID=Europe/Copenhagen:20261025T090000", "2026-10-25 09:00");
        row("London", "DTSTART;TZID=Europe/London:20260701T090000", "2026-07-01 10:00");
        row("Outlook's name", "DTSTART;TZID=W. Europe Standard Time:20260701T090000", "2026-07-01 09:00");
        row("Outlook's name in quotes", "DTSTART;TZID=\"Romance Standard Time\":20260114T090000",
            "2026-01-14 09:00");
        row("Outlook's name of another zone", "DTSTART;TZID=GMT Standard Time:20260701T090000",
            "2026-07-01 10:00");
        row("a path before the name", "DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260701T090000",
            "2026-07-01 10:00");
        row("New York while only America has summer", "DTSTART;TZID=America/New_York:20260310T080000",
            "2026-03-10 13:00");
    }
    void timesOfAllZonesBecomeTheNetworks() {
        QFETCH(QByteArray, time);
        QFETCH(QString, read);
        const IcsEvent event = only("BEGIN:VEVENT\nUID:a\nSUMMARY:B\n" + time + "\nEND:VEVENT\n");
        QCOMPARE(event.meeting.date.toString(Qt::ISODate) + u8(" ") +
                     event.meeting.start.toString(u8("HH:mm")),
                 read);
        QVERIFY2(event.notes.isEmpty(), qPrintable(event.notes.join(u8(" "))));
    }

    void aZoneTheFileDescribesIsUnderstood() {
        const char *described =
            "BEGIN:VTIMEZONE\nTZID:(UTC+01:00) Amsterdam\\, Berlin\n"
            "BEGIN:STANDARD\nDTSTART:16011028T030000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\n"
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11\nEND:STANDARD\n"
            "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\n"
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
            "BEGIN:VEVENT\nUID:a\nSUMMARY:B\n"
            "DTSTART;TZID=\"(UTC+01:00) Amsterdam\\, Berlin\":20260701T090000\nEND:VEVENT\n";
        QCOMPARE(only(described).meeting.start, QTime(15, 0));
        QCOMPARE(only(QByteArray(described).replace("20260701", "20260114").constData()).meeting.start,
                 QTime(15, 0));
        QCOMPARE(only(QByteArray(described).replace("20260701", "20260310").constData()).meeting.start,
                 QTime(14, 0));
        // A rule nobody can follow in a sensible time is no rule.
        const IcsEvent odd = only(QByteArray(described).replace("FREQ=YEARLY", "FREQ=SECONDLY").constData());
        QCOMPARE(odd.meeting.start, QTime(9, 0));
        QVERIFY(odd.notes.join(u8(" ")).contains(u8("Nobody knows the time zone")));
    }

    void anUnknownZoneIsTold() {
        const IcsEvent event =
            only("BEGIN:VEVENT\nUID:a\nSUMMARY:B\nDTSTART;TZID=Middle Earth:20260701T090000\nEND:VEVENT\n");
        QCOMPARE(event.meeting.start, QTime(9, 0));
        QCOMPARE(event.notes.size(), 1);
        QVERIFY(event.notes.first().contains(u8("Middle Earth")));
    }

    void lengthsAreReadInAllTheirForms_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QTime>("end");
        QTest::addColumn<QDate>("lastDay");
        const auto row = [](const char *name, const char *lines, QTime end, const char *last = "") {
            QTest::newRow(name) << QByteArray(lines) << end << day(last);
        };
        row("an end", "DTSTART:20260701T070000\nDTEND:20260701T093000\n", QTime(9, 30));
        row("a duration", "DTSTART:20260701T070000\nDURATION:PT2H30M\n", QTime(9, 30));
        row("an end in another zone", "DTSTART;TZID=Europe/Oslo:20260701T090000\nDTEND:20260701T093000Z\n",
            QTime(11, 30));
        row("over the change of the clock", "DTSTART:20260328T220000Z\nDTEND:20260329T060000Z\n", QTime(8, 0),
            "2026-03-29");
        row("until midnight", "DTSTART:20260701T200000\nDTEND:20260702T000000\n", QTime(0, 0));
        row("two days", "DTSTART:20260701T100000\nDTEND:20260702T150000\n", QTime(15, 0), "2026-07-02");
        row("no end", "DTSTART:20260701T070000\n", QTime());
        row("no length", "DTSTART:20260701T070000\nDTEND:20260701T070000\n", QTime());
        row("an end before the beginning", "DTSTART:20260701T070000\nDTEND:20260601T070000\n", QTime());
        row("an absurd duration", "DTSTART:20260701T070000\nDURATION:P999999999W\n", QTime());
        row("one whole day", "DTSTART;VALUE=DATE:20260701\nDTEND;VALUE=DATE:20260702\n", QTime());
        row("two whole days", "DTSTART;VALUE=DATE:20260701\nDTEND;VALUE=DATE:20260703\n", QTime(),
            "2026-07-02");
        row("whole day without an end", "DTSTART;VALUE=DATE:20260701\n", QTime());
    }
    void lengthsAreReadInAllTheirForms() {
        QFETCH(QByteArray, lines);
        const IcsEvent event = only("BEGIN:VEVENT\nUID:a\nSUMMARY:B\n" + lines + "END:VEVENT\n");
        QCOMPARE(event.verdict, IcsVerdict::Add);
        QTEST(event.meeting.end, "end");
        QTEST(event.meeting.lastDay, "lastDay");
        QVERIFY(acceptable(validate(event.meeting)));
    }

    void placesAndLinksAreToldApart_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("form");
        const auto row = [](const char *name, const char *lines, const char *place, const char *link,
                            MeetingForm form) {
            QTest::newRow(name) << QByteArray(lines) << u8(place) << u8(link) << int(form);
        };
        row("nothing", "", "", "", MeetingForm::Digital);
        row("a place", "LOCATION:Deichman\\, Oslo\n", "Deichman, Oslo", "", MeetingForm::Physical);
        row("Teams without address", "LOCATION:Microsoft Teams-møte\n", "Microsoft Teams-møte", "",
            MeetingForm::Digital);
        row("Teams with address in the text",
            "LOCATION:Microsoft Teams-møte\nDESCRIPTION:Se https://x.example og\\n"
            "<https://teams.microsoft.com/l/meetup-join/19%3a1> her\n",
            "", "https://teams.microsoft.com/l/meetup-join/19%3a1", MeetingForm::Digital);
        row("Outlook's own line", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/2\n", "",
            "https://teams.microsoft.com/l/2", MeetingForm::Digital);
        row("Google's own line", "LOCATION:Oslo\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc\n", "Oslo",
            "https://meet.google.com/abc", MeetingForm::Hybrid);
        row("an address as place", "LOCATION:https://whereby.com/rom\n", "", "https://whereby.com/rom",
            MeetingForm::Digital);
        row("URL", "URL:https://mote.example/1\n", "", "https://mote.example/1", MeetingForm::Digital);
    }
    void placesAndLinksAreToldApart() {
        QFETCH(QByteArray, lines);
        QFETCH(int, form);
        const Meeting m =
            only("BEGIN:VEVENT\nUID:a\nSUMMARY:B\nDTSTART:20260701T070000\n" + lines + "END:VEVENT\n")
                .meeting;
        QTEST(m.place, "place");
        QTEST(m.link, "link");
        QCOMPARE(int(m.form), form);
    }

    void aSimpleSeriesBecomesItsMeetings_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *lines, const char *days, const char *note = "") {
            QTest::newRow(name) << QByteArray(lines) << u8(days) << u8(note);
        };
        row("weekly, counted", "RRULE:FREQ=WEEKLY;COUNT=3\n", "0318 0325 0401");
        row("every other week until", "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260430T220000Z\n",
            "0318 0401 0415 0429");
        row("until the very time", "RRULE:FREQ=WEEKLY;UNTIL=20260401T070000Z\n", "0318 0325 0401");
        row("daily until a day", "RRULE:FREQ=DAILY;UNTIL=20260320\n", "0318 0319 0320");
        row("on weekdays", "RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4\n", "0318 0320 0325 0327");
        row("monthly by day", "RRULE:FREQ=MONTHLY;COUNT=3\n", "0318 0418 0518");
        row("monthly by weekday", "RRULE:FREQ=MONTHLY;BYDAY=3WE;COUNT=3\n", "0318 0415 0520");
        row("as Outlook says it", "RRULE:FREQ=MONTHLY;BYDAY=WE;BYSETPOS=3;COUNT=3\n", "0318 0415 0520");
        row("with exceptions",
            "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Oslo:20260325T090000,20260401T090000\n",
            "0318 0408");
        row("without an end", "RRULE:FREQ=WEEKLY\n", "0318", "only the first one is kept");
        row("yearly", "RRULE:FREQ=YEARLY;COUNT=3\n", "0318", "only the first one is kept");
        row("by the second", "RRULE:FREQ=SECONDLY;COUNT=100000\n", "0318", "only the first one is kept");
        row("by month", "RRULE:FREQ=DAILY;BYMONTH=3;COUNT=3\n", "0318", "only the first one is kept");
        row("two rules", "RRULE:FREQ=WEEKLY;COUNT=3\nRRULE:FREQ=DAILY;COUNT=3\n", "0318",
            "only the first one is kept");
        row("never", "RRULE:FREQ=WEEKLY;UNTIL=20200101\n", "0318");
        row("broken", "RRULE:FREQ=FORTNIGHTLY;COUNT=x\n", "0318");
    }
    void aSimpleSeriesBecomesItsMeetings() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, days);
        QFETCH(QString, note);
        const auto import = readBack(calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:B\n"
                                              "DTSTART;TZID=Europe/Oslo:20260318T090000\n"
                                              "DTEND;TZID=Europe/Oslo:20260318T103000\n" +
                                              lines + "END:VEVENT\n"));
        QVERIFY(import);
        QStringList found, uids, notes;
        for (const IcsEvent &event : import->events) {
            found.append(event.meeting.date.toString(u8("MMdd")));
            notes += event.notes;
            QVERIFY(!uids.contains(event.meeting.uid));
            uids.append(event.meeting.uid);
            // The clock of the wall, before and after it was changed.
            QCOMPARE(event.meeting.start, QTime(9, 0));
            QCOMPARE(event.meeting.end, QTime(10, 30));
        }
        QCOMPARE(found.join(u8(" ")), days);
        QCOMPARE(notes.isEmpty(), note.isEmpty());
        QVERIFY(notes.join(u8(" ")).contains(note));
    }

    void aLongSeriesIsCut() {
        const auto import = readBack(calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:B\nDTSTART:"
                                              "20260318T090000\nRRULE:FREQ=DAILY;COUNT=5000\nEND:VEVENT\n"));
        QCOMPARE(import->events.size(), mostInstances);
        QVERIFY(import->events.last().notes.first().contains(u8("The series goes on")));
    }

    void oneMeetingOfASeriesCanBeAnother() {
        const auto import = readBack(
            calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:Flyttet\nRECURRENCE-ID;TZID=Europe/Oslo:20260325T090000\n"
                     "DTSTART;TZID=Europe/Oslo:20260326T130000\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nUID:a\nSUMMARY:B\nDTSTART;TZID=Europe/"
                     "Oslo:20260318T090000\nRRULE:FREQ=WEEKLY;COUNT=3\n"
                     "END:VEVENT\n"));
        QCOMPARE(import->events.size(), 3);
        QCOMPARE(import->events[1].meeting.date, day("2026-03-26"));
        QCOMPARE(import->events[1].meeting.title, u8("Flyttet"));
        // And it is known again.
        QList<Meeting> there = import->accepted();
        // The series without that change: nothing tells which of the two states is newer.
        const auto again = readBack(calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:B\n"
                                             "DTSTART;TZID=Europe/Oslo:20260318T090000\n"
                                             "RRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n"),
                                    there);
        QCOMPARE(again->count(IcsVerdict::Known), 2);
        QCOMPARE(again->count(IcsVerdict::Change), 1);
        QVERIFY(again->accepted().isEmpty());
    }

    void whatIsNotAddedIsTold() {
        const auto import =
            readBack(calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:B\nSTATUS:CANCELLED\nDTSTART:20260318T090000\n"
                              "END:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:C\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:c\nDTSTART:20260319T090000\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:c\nSUMMARY:D\nSEQUENCE:2\nDTSTART:20260320T090000\n"
                              "END:VEVENT\nBEGIN:VEVENT\nUID:e\nSUMMARY:E\nDTSTART:20260321T0"));
        QVERIFY(import);
        QCOMPARE(import->count(IcsVerdict::Cancelled), 1);
        QCOMPARE(import->count(IcsVerdict::Refused), 1);
        QCOMPARE(import->accepted().size(), 1);
        QCOMPARE(import->accepted().first().title, u8("D"));
        QCOMPARE(import->accepted().first().sequence, 2);
        QCOMPARE(import->notes.size(), 1);
        QVERIFY(import->notes.first().contains(u8("in the middle of an event")));
    }

    void changesOfWhatIsThereAlreadyAreOffered() {
        const auto event = [](const char *more) {
            return calendar(QByteArray("BEGIN:VEVENT\nUID:a\nSUMMARY:B\n") + more + "END:VEVENT\n");
        };
        Meeting here = readBack(event("SEQUENCE:1\nDTSTART:20260318T090000\nDTEND:20260318T110000\n"))
                           ->accepted()
                           .value(0);
        here.id = 7;
        here.replyBy = day("2026-03-11");
        here.note = u8("husk kaffe");
        const auto read = [&](const char *more) { return readBack(event(more), {here})->events.value(0); };
        const char *same = "SEQUENCE:1\nDTSTART:20260318T090000\nDTEND:20260318T110000\n";
        QCOMPARE(read(same).verdict, IcsVerdict::Known);
        QVERIFY(read(same).notes.isEmpty());

        const IcsEvent moved = read("SEQUENCE:2\nDTSTART:20260325T100000\nDTEND:20260325T120000\n"
                                    "LOCATION:Bergen\n");
        QCOMPARE(moved.verdict, IcsVerdict::Change);
        QVERIFY(moved.isTicked && moved.notes.isEmpty());
        Meeting wanted = here;
        wanted.date = day("2026-03-25");
        wanted.replyBy = day("2026-03-18"); // as long before as it was
        wanted.start = QTime(10, 0);
        wanted.end = QTime(12, 0);
        wanted.place = u8("Bergen");
        wanted.form = MeetingForm::Physical;
        wanted.sequence = 2;
        QCOMPARE(moved.meeting, wanted);
        QCOMPARE(moved.here, here);
        QCOMPARE(changesOf(moved, Language::English),
                 (QStringList{u8("Instead of Wednesday 18 March 2026 09:00–11:00: Wednesday 25 March 2026 "
                                 "10:00–12:00."),
                              u8("Place: “Bergen” instead of nothing.")}));

        // What the calendar does not say stays; without an end the meeting is as long as it was.
        const IcsEvent bare = read("SEQUENCE:2\nDTSTART:20260318T130000\n");
        QCOMPARE(bare.meeting.end, QTime(15, 0));
        here.place = u8("Oslo");
        here.form = MeetingForm::Physical;
        QCOMPARE(read("SEQUENCE:2\nDTSTART:20260318T130000\n").meeting.place, u8("Oslo"));
        QCOMPARE(changesOf(read("SEQUENCE:2\nSUMMARY:\nDTSTART:20260318T130000\n"), Language::English).size(),
                 1);

        // Which is newer is said by SEQUENCE, or a person has to tell.
        const char *older = "SEQUENCE:0\nDTSTART:20260325T090000\n";
        QCOMPARE(read(older).verdict, IcsVerdict::Older);
        QVERIFY(readBack(event(older), {here})->accepted().isEmpty());
        QVERIFY(!changesOf(read(older), Language::English).isEmpty());
        const IcsEvent doubtful = read("SEQUENCE:1\nDTSTART:20260325T090000\n");
        QCOMPARE(doubtful.verdict, IcsVerdict::Change);
        QVERIFY(!doubtful.isTicked);
        QVERIFY(doubtful.notes.value(0).contains(u8("newer")));
    }

    void cancellationsOfWhatIsThereAreOffered() {
        Meeting here = meeting(7, "2026-03-18");
        Meeting off = here;
        off.state = MeetingState::Cancelled;
        off.sequence = 1;
        const QByteArray bytes = writeCalendar({{off, {}}}, settings());
        QVERIFY(bytes.contains("METHOD:CANCEL"));
        IcsEvent event = readBack(bytes, {here})->events.value(0);
        QCOMPARE(event.verdict, IcsVerdict::Cancel);
        QVERIFY(event.isTicked);
        QCOMPARE(event.meeting, off);
        // A file that takes events out of calendars need not say so of each.
        QByteArray bare = bytes;
        bare.replace("STATUS:CANCELLED\r\n", "");
        QCOMPARE(readBack(bare, {here})->events.value(0).verdict, IcsVerdict::Cancel);
        QCOMPARE(readBack(bare)->events.value(0).verdict, IcsVerdict::Cancelled);
        QCOMPARE(readBack(bytes, {off})->events.value(0).verdict, IcsVerdict::Known);

        here.state = MeetingState::Held;
        event = readBack(bytes, {here})->events.value(0);
        QCOMPARE(event.verdict, IcsVerdict::Known);
        QVERIFY(event.notes.value(0).contains(u8("was held here")));
        // The other way round it is only told.
        Meeting on = meeting(7, "2026-03-18");
        on.sequence = 2;
        event = readBack(writeCalendar({{on, {}}}, settings()), {off})->events.value(0);
        QCOMPARE(event.verdict, IcsVerdict::Known);
        QVERIFY(event.notes.value(0).contains(u8("does not take place here")));
    }

    void ourOwnFileComesBackAsItWentOut() {
        // Whatever is odd about a meeting, its own export changes nothing in it.
        QList<Meeting> meetings{meeting(1, "2026-03-18"),
                                meeting(2, "2026-03-19", "", ""),
                                meeting(3, "2026-03-20", "09:00", ""),
                                meeting(4, "2026-03-21", "22:00", "00:00"),
                                meeting(5, "2026-03-24"),
                                meeting(6, "2026-03-25")};
        meetings[0].form = MeetingForm::Physical; // the place is not known yet
        meetings[1].lastDay = day("2026-03-20");
        meetings[2].title = u8("  To   linjer\nog blanke ") + u8("x").repeated(400);
        meetings[4].place = u8("Teams");
        meetings[4].link = u8("https://teams.microsoft.com/l/1");
        meetings[4].form = MeetingForm::Hybrid;
        meetings[5].place = u8("Oslo\n2. etasje");
        meetings[5].form = MeetingForm::Hybrid;
        QList<CalendarMeeting> entries;
        for (const Meeting &m : meetings)
            entries.append({m, {}});
        const auto import = readBack(writeCalendar(entries, settings()), meetings);
        QVERIFY(import);
        for (const IcsEvent &event : import->events)
            QVERIFY2(event.verdict == IcsVerdict::Known,
                     qPrintable(event.here.date.toString(Qt::ISODate) +
                                changesOf(event, Language::English).join(u' ')));
    }

    void eventsWithoutANameAreKnownByWhatTheySay() {
        const char *lines = "BEGIN:VEVENT\nSUMMARY:B\nDTSTART:20260318T090000\nEND:VEVENT\n";
        const IcsEvent event = only(lines);
        QVERIFY(!event.meeting.uid.isEmpty());
        QCOMPARE(readBack(calendar(lines), {event.meeting})->count(IcsVerdict::Known), 1);
    }

    void textsOfAllEncodingsAreRead() {
        const QString text = QString::fromUtf8(
            calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:Møte på Ærø\nDTSTART:20260318T090000\nEND:VEVENT\n"));
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        for (const QByteArray &bytes :
             {text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8(), text.toLatin1(),
              QByteArray(utf16(text)), text.toUtf8().replace("\r\n", "\n")})
            QCOMPARE(readBack(bytes)->events.value(0).meeting.title, u8("Møte på Ærø"));
    }

    void whatIsNoCalendarIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Kjære alle,\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
        QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nFN:Kari\r\nEND:VCARD\r\n");
        QTest::newRow("huge") << QByteArray(6 * 1024 * 1024, 'a');
    }
    void whatIsNoCalendarIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto import = readBack(bytes);
        QVERIFY(!import);
        QCOMPARE(import.error().kind, Error::Kind::Invalid);
        QVERIFY(!import.error().what.isEmpty() && !import.error().why.isEmpty() &&
                !import.error().todo.isEmpty());
    }

    void hostileFilesDoNoHarm() {
        // As deep, as many and as long as fits.
        const QByteArray event =
            "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:B\r\nDTSTART:20260318T090000\r\nEND:VEVENT\r\n";
        QVERIFY(readBack("BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(200000)));
        QVERIFY(readBack("BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VALARM\r\n").repeated(200000)));
        QVERIFY(readBack(calendar("BEGIN:VEVENT\n" + QByteArray("BEGIN:VALARM\n").repeated(100000) +
                                  QByteArray("END:VALARM\n").repeated(100000) + "END:VEVENT\n")));
        const auto many =
            readBack("BEGIN:VCALENDAR\r\n" + QByteArray(event).repeated(20000) + "END:VCALENDAR\r\n");
        QVERIFY(many && many->events.size() <= mostEvents && !many->notes.isEmpty());
        QVERIFY(readBack(calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:" + QByteArray(2000000, 'x') +
                                  "\nDTSTART:20260318T090000\nEND:VEVENT\n")));
        QVERIFY(readBack(calendar("BEGIN:VEVENT\nUID:a\nDTSTART:20260318T090000\nRRULE:FREQ=MONTHLY;BYDAY=" +
                                  QByteArray("1MO,").repeated(3000) + "1MO;COUNT=3\nEND:VEVENT\n")));
        QByteArray series;
        for (int i = 0; i < 1500; ++i)
            series += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) +
                      "\r\nDTSTART:20260318T090000\r\nRRULE:FREQ=DAILY;COUNT=9999\r\nEND:VEVENT\r\n";
        const auto all = readBack("BEGIN:VCALENDAR\r\n" + series + "END:VCALENDAR\r\n");
        QVERIFY(all && all->events.size() <= mostEvents);
    }

    void hundredsOfDamagedFilesAreReadOrRefused() {
        const QByteArray whole = calendar(
            "METHOD:PUBLISH\n"
            "BEGIN:VTIMEZONE\nTZID:Custom\nBEGIN:STANDARD\nDTSTART:19961027T030000\nTZOFFSETFROM:+0200\n"
            "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
            "BEGIN:VEVENT\nUID:a-1@x\nSUMMARY:Møte\\, om "
            "«alt»\nDTSTART;TZID=Custom:20260318T090000\nDURATION:PT1H\n"
            "RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=3WE;UNTIL=20261231T235959Z\n"
            "EXDATE;TZID=Custom:20260415T090000\nLOCATION:Oslo\nURL:https://a.example/b\nSEQUENCE:2\n"
            "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:b\nSUMMARY:Dag\nDTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20260903\n"
            "STATUS:CONFIRMED\nORGANIZER;CN=\"A, B\":mailto:a@b.example\nEND:VEVENT\n");
        QRandomGenerator random(20260329); // always the same damage
        constexpr char signs[] = "\0\xff\n\r:;=,\\\"-+0Z9ÅBEGINENDTZRULE";
        const QByteArray odd(signs, sizeof signs - 1);
        int understood = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = whole;
            for (int blow = random.bounded(1, 12); blow > 0 && !bytes.isEmpty(); --blow) {
                const int at = int(random.bounded(quint32(bytes.size())));
                const int length = random.bounded(1, 40);
                switch (random.bounded(5)) {
                case 0:
                    bytes[at] = odd[random.bounded(int(odd.size()))];
                    break;
                case 1:
                    bytes.remove(at, length);
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(int(random.bounded(quint32(bytes.size()))), length * 5));
                    break;
                case 3:
                    bytes.insert(at, QByteArray::number(random.generate64()));
                    break;
                default:
                    bytes.truncate(std::max(at, int(bytes.size()) / 2));
                }
            }
            const auto import = readBack(bytes);
            if (!import) {
                QVERIFY(!import.error().why.isEmpty());
                continue;
            }
            ++understood;
            for (const Meeting &m : import->accepted())
                QVERIFY(acceptable(validate(m)));
        }
        QVERIFY(understood > 500);
    }
};

QTEST_GUILESS_MAIN(TestIcs)
#include "tst_ics.moc"
