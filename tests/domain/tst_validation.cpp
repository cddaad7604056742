#include "domain/validation.h"

#include <QtTest>

using namespace aarring;

namespace {

/// Fields with a problem, warnings in brackets: "name,(email)".
QString fields(const Problems &problems) {
    QStringList names;
    for (const Problem &p : problems)
        names.append(p.warning ? QStringLiteral("(%1)").arg(p.field) : p.field);
    return names.join(QLatin1Char(','));
}

Network network() {
    Network n;
    n.name = QStringLiteral("KI-nettverket");
    n.country = QStringLiteral("NO");
    n.currency = QStringLiteral("NOK");
    return n;
}

Meeting meeting() {
    Meeting m;
    m.title = QStringLiteral("Nettverksmøte");
    m.body = 1;
    m.date = QDate(2026, 4, 29);
    return m;
}

Appointment appointment(Id id, QDate from, QDate to, SeatRole role = SeatRole::Representative) {
    Appointment a;
    a.id = id;
    a.seat = 1;
    a.person = id + 10;
    a.role = role;
    a.period = {from, to};
    return a;
}

Term term(Id id, QDate from, QDate to) {
    Term t;
    t.id = id;
    t.office = 1;
    t.person = 7;
    t.period = {from, to};
    return t;
}

BodyMembership membership(Id id, Id person, QDate from, QDate to) {
    BodyMembership m;
    m.id = id;
    m.body = 1;
    m.person = person;
    m.period = {from, to};
    return m;
}

const QDate jan1(2026, 1, 1);
const QDate jun30(2026, 6, 30);
const QDate jul1(2026, 7, 1);
const QDate dec31(2026, 12, 31);

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private slots:
    void aNetworkNeedsNameCountryAndCurrency() {
        QCOMPARE(fields(validate(network())), QString());
        QCOMPARE(fields(validate(Network())), u"name,country,currency");
        Network swedish = network();
        swedish.country = QStringLiteral("SE");
        QCOMPARE(fields(validate(swedish)), u"country");
    }

    void anInstitutionNeedsANameAndAnotherSuccessor() {
        Institution institution;
        QCOMPARE(fields(validate(institution)), u"name");
        institution.id = 5;
        institution.name = QStringLiteral("Agder fylkesbibliotek");
        QCOMPARE(fields(validate(institution)), QString());
        institution.successor = 5;
        institution.valid = {dec31, jan1};
        QCOMPARE(fields(validate(institution)), u"valid,successor");
    }

    void addressesThatLookWrongAreOnlyWarnedAbout_data() {
        QTest::addColumn<QString>("problems");
        for (const char *good : {"", "ola@bibliotek.no", "ola.nordmann@fylke.bibliotek.no",
                                 " ola@bibliotek.no ", "bjørn@ærø.dk"})
            QTest::newRow(good) << "";
        for (const char *bad :
             {"ola", "ola@", "@bibliotek.no", "ola@bibliotek", "ola@bibliotek.no, kari@bibliotek.no",
              "ola nordmann@bibliotek.no", "ola@@bibliotek.no", "ola@bibliotek..no", "<ola@bibliotek.no>"})
            QTest::newRow(bad) << "(email)";
    }
    void addressesThatLookWrongAreOnlyWarnedAbout() {
        Person person;
        person.firstName = QStringLiteral("Ola");
        person.email = QString::fromUtf8(QTest::currentDataTag());
        const Problems problems = validate(person);
        QTEST(fields(problems), "problems");
        QVERIFY(acceptable(problems));
    }

    void aPersonNeedsAName() {
        Person person;
        person.firstName = QStringLiteral(" ");
        QCOMPARE(fields(validate(person)), u"lastName");
        QVERIFY(!acceptable(validate(person)));
    }

    void aBodyHasASensibleSize() {
        Body body;
        QCOMPARE(fields(validate(body)), u"name");
        body.name = QStringLiteral("Ressursgruppa");
        body.minSize = 5;
        QCOMPARE(fields(validate(body)), QString());
        body.maxSize = 7;
        QCOMPARE(fields(validate(body)), QString());
        body.maxSize = 4;
        QCOMPARE(fields(validate(body)), u"maxSize");
        body.minSize = -1;
        body.maxSize = -1;
        QCOMPARE(fields(validate(body)), u"minSize,maxSize");
    }

    void aMeetingEndsAfterItBegins() {
        QCOMPARE(fields(validate(Meeting())), u"title,body,date");
        Meeting m = meeting();
        QCOMPARE(fields(validate(m)), QString());
        m.end = QTime(12, 0);
        QCOMPARE(fields(validate(m)), u"start");
        m.start = QTime(12, 0);
        QCOMPARE(fields(validate(m)), u"end");
        m.start = QTime(10, 0);
        QCOMPARE(fields(validate(m)), QString());
        m.end = QTime(0, 0);
        QCOMPARE(fields(validate(m)), QString());
    }

    void aMeetingOverSeveralDaysEndsOnItsLastDay() {
        Meeting m = meeting();
        m.lastDay = m.date.addDays(-1);
        QCOMPARE(fields(validate(m)), u"lastDay");
        m.lastDay = m.date.addDays(1);
        m.start = QTime(10, 0);
        m.end = QTime(9, 0);
        QCOMPARE(fields(validate(m)), QString());
        m.lastDay = m.date.addYears(2);
        QCOMPARE(fields(validate(m)), u"lastDay");
        m.lastDay = QDate();
        m.end = QTime();
        m.replyBy = m.date.addDays(1);
        QCOMPARE(fields(validate(m)), u"replyBy");
    }

    void anEntryOfTheYearHasATitleAndADay() {
        YearEntry entry;
        QCOMPARE(fields(validate(entry)), u"title,date");
        entry.title = QStringLiteral("Rapport");
        entry.date = QDate(2026, 6, 30);
        QCOMPARE(fields(validate(entry)), QString());
        entry.lastDay = QDate(2026, 6, 29);
        QCOMPARE(fields(validate(entry)), u"lastDay");
        entry.lastDay = entry.date;
        entry.state = EntryState::Done;
        QCOMPARE(fields(validate(entry)), u"doneOn");
    }

    void aQuietTimeSaysWhen_data() {
        QTest::addColumn<QString>("span");
        QTest::addColumn<bool>("readable");
        for (const char *span : {"W8", "W28-30", "W53", "E-6..E+1", "12-20..01-02", "02-29..03-01"})
            QTest::newRow(span) << QString::fromLatin1(span) << true;
        for (const char *span :
             {"", "8", "uke 8", "W0", "W54", "W10-8", "12-20", "13-01..13-02", "01-01..12-31"})
            QTest::addRow("not %s", span) << QString::fromLatin1(span) << false;
    }
    void aQuietTimeSaysWhen() {
        QFETCH(QString, span);
        QFETCH(bool, readable);
        QCOMPARE(fields(validate(QuietPeriod{0, QStringLiteral("Fri"), span, 1})),
                 readable ? QString() : QStringLiteral("span"));
        QVERIFY(!acceptable(validate(QuietPeriod{0, QStringLiteral(" "), QStringLiteral("W8"), 1})));
    }

    void aDayIsJudgedOnceAndWithAReason() {
        DayOverride day{0, QDate(2026, 6, 3), DayKind::Public, {}};
        QCOMPARE(fields(validate(day, {})), u"name");
        day.kind = DayKind::Working;
        QCOMPARE(fields(validate(day, {})), QString());
        QCOMPARE(fields(validate(day, {{7, day.day, DayKind::Public, QStringLiteral("Fri")}})), u"day");
        day.id = 7;
        QCOMPARE(fields(validate(day, {{7, day.day, DayKind::Public, QStringLiteral("Fri")}})), QString());
        QCOMPARE(fields(validate(DayOverride{0, {}, DayKind::Working, {}}, {})), u"day");
    }

    void aRuleHasTheNumbersItsKindNeeds_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("wrong");
        const auto row = [](RuleKind kind, const char *wrong) {
            QTest::addRow("%d", int(kind)) << int(kind) << QString::fromLatin1(wrong);
        };
        row(RuleKind::SeatsFilled, "body");
        row(RuleKind::BodySize, "body,atLeast");
        row(RuleKind::MeetingsPerYear, "body,atLeast");
        row(RuleKind::PhysicalMeeting, "body,atLeast");
        row(RuleKind::RepresentationOf, "body,institutionKind");
        row(RuleKind::EstablishedBy, "body,deadline");
        row(RuleKind::AppointedBy, "body,who");
        row(RuleKind::TermLength, "months");
        row(RuleKind::ReportInterval, "months");
        row(RuleKind::Prompt, "title");
        row(RuleKind::Information, "title");
        row(RuleKind::MandateRevision, "");
    }
    void aRuleHasTheNumbersItsKindNeeds() {
        QFETCH(int, kind);
        Rule rule;
        rule.kind = RuleKind(kind);
        QTEST(fields(validate(rule)), "wrong");
        rule.body = 1;
        rule.atLeast = rule.months = 12;
        rule.title = QStringLiteral("Er det gjort?");
        rule.institutionKind = InstitutionKind::Agency;
        rule.deadline = QDate(2026, 2, 28);
        rule.who = Appointer::Owner;
        QCOMPARE(fields(validate(rule)), QString());
        rule.atMost = 11;
        QCOMPARE(fields(validate(rule)), u"atMost");
        rule.atMost = 5000;
        rule.months = -1;
        QCOMPARE(fields(validate(rule)), u"atMost,months");
    }

    void anItemHasATitleAndALength() {
        AgendaItem item;
        QCOMPARE(fields(validate(item)), u"title");
        item.title = QStringLiteral("Eventuelt");
        item.minutes = 0;
        QCOMPARE(fields(validate(item)), QString());
        item.minutes = -1;
        QCOMPARE(fields(validate(item)), u"minutes");
        item.minutes = 24 * 60 + 1;
        QCOMPARE(fields(validate(item)), u"minutes");
    }

    void amountsAreWrittenWithoutMinus() {
        BudgetLine line;
        line.planned = -1;
        QCOMPARE(fields(validate(line)), u"text,planned");
        line.text = QStringLiteral("Leie av lokale");
        line.planned = 0;
        QCOMPARE(fields(validate(line)), QString());
    }

    void aSeatHasOneRepresentativeAtATime() {
        const QList<Appointment> others{appointment(1, jan1, jun30)};
        QCOMPARE(fields(validate(appointment(2, jul1, {}), others)), QString());
        QCOMPARE(fields(validate(appointment(2, jun30, {}), others)), u"period");
        QCOMPARE(fields(validate(appointment(2, {}, {}), others)), u"period");
        QCOMPARE(fields(validate(appointment(1, jan1, dec31), others)), QString()); // itself
        QCOMPARE(fields(validate(appointment(2, jan1, dec31, SeatRole::Substitute), others)), QString());
        const QList<Appointment> substitutes{appointment(1, jan1, jun30, SeatRole::Substitute)};
        QCOMPARE(fields(validate(appointment(2, jan1, {}), substitutes)), QString());
        QCOMPARE(fields(validate(appointment(0, jan1, {}), {appointment(0, jan1, {})})), u"period");
    }

    void anAppointmentNeedsAPersonAndAForwardPeriod() {
        Appointment nobody = appointment(1, dec31, jan1);
        nobody.person = 0;
        QCOMPARE(fields(validate(nobody, {})), u"person,period");
    }

    void termsOfAnOfficeNeverOverlap() {
        const QList<Term> others{term(1, jan1, jun30)};
        QCOMPARE(fields(validate(term(2, jul1, dec31), Office(), others)), QString());
        QCOMPARE(fields(validate(term(2, jun30, dec31), Office(), others)), u"period");
        QCOMPARE(fields(validate(term(1, jan1, dec31), Office(), others)), QString());
    }

    void termsLongerThanTheMandateSaysAreWarnedAbout_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("sitsUntilReplaced");
        QTest::addColumn<QString>("problems");
        QTest::newRow("a calendar year") << jan1 << dec31 << false << "";
        QTest::newRow("to the same day") << QDate(2026, 3, 10) << QDate(2027, 3, 10) << false << "";
        QTest::newRow("a day more") << QDate(2026, 3, 10) << QDate(2027, 3, 11) << false << "(period)";
        QTest::newRow("from leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << false << "";
        QTest::newRow("from leap day and one more")
            << QDate(2024, 2, 29) << QDate(2025, 3, 1) << false << "(period)";
        QTest::newRow("until further notice") << jan1 << QDate() << false << "(period)";
        QTest::newRow("until replaced") << jan1 << QDate() << true << "";
        QTest::newRow("unknown start") << QDate() << dec31 << false << "";
    }
    void termsLongerThanTheMandateSaysAreWarnedAbout() {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Office office;
        office.termMonths = 12;
        QFETCH(bool, sitsUntilReplaced);
        office.sitsUntilReplaced = sitsUntilReplaced;
        QTEST(fields(validate(term(1, from, to), office, {})), "problems");
        QCOMPARE(fields(validate(term(1, from, to), Office(), {})), QString());
    }

    void nobodyIsAMemberTwiceAtATime() {
        const QList<BodyMembership> others{membership(1, 7, jan1, jun30), membership(2, 8, jan1, {})};
        QCOMPARE(fields(validate(membership(3, 7, jul1, {}), others)), QString());
        QCOMPARE(fields(validate(membership(3, 7, jun30, {}), others)), u"period");
        QCOMPARE(fields(validate(membership(3, 9, jan1, {}), others)), QString());
        QCOMPARE(fields(validate(membership(1, 7, jan1, dec31), others)), QString());
        QCOMPARE(fields(validate(membership(3, 0, dec31, jan1), others)), u"person,period");
    }

    void everyProblemSaysWhatToWrite() {
        for (const Problem &p : validate(Meeting()) + validate(Network()) + validate(BudgetLine()))
            QVERIFY2(p.message.endsWith(QLatin1Char('.')), qPrintable(p.message));
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
