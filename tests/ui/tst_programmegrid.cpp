#include "actions/papers.h"
#include "documents/papertexts.h"
#include "support/window.h"
#include "ui/common/bars.h"
#include "ui/meetings/programmetable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace aarring;

// A meeting's programme worked with nothing but keys, as a spreadsheet is.

namespace {

/// The window with an open meeting that begins at nine, and its empty programme.
struct Opened {
    explicit Opened(QTime end = QTime(15, 15)) {
        t.newNetwork(QStringLiteral("Norwegian mandate"), "ki.aarring");
        Meeting meeting;
        meeting.body = t.queries().networkBody();
        meeting.title = QStringLiteral("Biblioteksjefmøte");
        meeting.date = QDate(2026, 9, 16);
        meeting.start = QTime(9, 0);
        meeting.end = end;
        id = *t.actions().saveMeeting(meeting);
        t.goTo("meetings");
        t.tabTo("meetings.table");
        t.press(Qt::Key_Return); // the meeting
        t.press(Qt::Key_Return); // its first cell
    }
    /// Each text in the cell that is open, then Tab; after the last one Enter.
    void typeRow(const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            t.type(cells[i]);
            t.press(i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
        }
    }
    QList<AgendaItem> items() { return t.queries().agenda(id); }
    QStringList titles() {
        QStringList titles;
        for (const AgendaItem &item : items())
            titles.append((item.parent ? QStringLiteral("- ") : QString()) + item.title);
        return titles;
    }
    QStringList clocks() const {
        QStringList texts;
        const auto *model = t.at<TableView>("meeting.agenda")->tableModel();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->idAt(row) > 0)
                texts.append(model->cellAt(row, ProgrammeModel::TimeColumn).text);
        return texts;
    }
    /// Back to the table from an open cell, and to this column of this row.
    void goTo(int row, int column) {
        if (QApplication::focusWidget()->objectName() == QLatin1String("programme.cell"))
            t.press(Qt::Key_Escape);
        auto *table = t.at<ProgrammeTable>("meeting.agenda");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
    }

    WindowTest t;
    Id id = 0;
};

/// What stands in the programme that is printed, a line for each row.
QString printed(const Queries &queries, Id meeting) {
    PaperOptions options;
    options.about = meeting;
    options.language = Language::Bokmaal;
    const auto paper = makePaper(queries, QStringLiteral("programme"), options);
    if (!paper)
        return paper.error().text();
    QStringList lines;
    for (const Block &block : paper->blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                lines.append(row.cells.join(QLatin1Char(' ')).trimmed());
    return lines.join(QLatin1Char('\n'));
}

/// What stands in the lists below the printed programme.
QStringList listed(const Queries &queries, Id meeting) {
    PaperOptions options;
    options.about = meeting;
    const auto paper = makePaper(queries, QStringLiteral("programme"), options);
    QStringList items;
    if (!paper)
        return items;
    for (const Block &block : paper->blocks)
        if (const auto *list = std::get_if<List>(&block))
            for (const Spans &item : list->items)
                items.append(item.first().text);
    return items;
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); }

} // namespace

class TestProgrammeGrid : public QObject {
    Q_OBJECT

private slots:
    void aRealProgrammeIsTypedFromTopToBottom();
    void whatTheRowsSayIsReadInWords();
    void aTypedTimeStaysFixedUntilItIsCleared();
    void aWordInTheEmptyRowIsANameAndNoTime();
    void whatIsNoTimeIsToldAndPutBack();
    void altRightMakesAPartAndAltLeftAnItemAgain();
    void insertWritesBetweenTwoItems();
    void aRowWithoutANameIsNotSaved();
    void partsMoveWithTheirItem();
    void approvedMinutesCloseTheProgramme();
};

/// The programme of a directors' meeting, with its times as they were typed once.
void TestProgrammeGrid::aRealProgrammeIsTypedFromTopToBottom() {
    Opened o;
    QVERIFY(QApplication::focusWidget()->objectName() == QLatin1String("programme.cell"));
    o.typeRow(words("09.00 – 09.45|Gjennomgang av dagens agenda og kjøreregler for møtet"));
    o.t.alt(Qt::Key_Right);
    o.typeRow(words("|Velkommen til møte|Fylkesråd A, fylkesråd for plan, økonomi og kultur"));
    o.typeRow(words(
        "Innledning|Assisterende B, assisterende fylkesbiblioteksjef, og leder C, fylkesbiblioteksjef"));
    o.t.alt(Qt::Key_Left);
    o.t.press(Qt::Key_Backtab); // from the name to the time
    const char *rows[]{
        "09.45 – 10.00|Pause",
        "10.00 – 11. 00|Om handlingsplan for bibliotekutvikling i Troms og Finnmark fylke",
        "11.00-12.00|Lunsj",
        "12.00\u00a0 – 12.20|Om biblioteksystem",
        "12.20-13.00|Om E-bøker",
        "13.00-13.15|Pause",
        "13.15- 13.40|Digital formidling",
        "13.40-14.00|Diverse info fra fylkesbiblioteket og svar på innsendte spørsmål|fylkesbiblioteket",
        "14.00-14.20|Pause",
        "14.20 – 15.00 –|Vi blir kjent med noe av det som skjer i fylket vårt"};
    for (const char *row : rows)
        o.typeRow(words(row));
    o.t.alt(Qt::Key_Right);
    o.typeRow(words("|Nord-Troms regionsamarbeid"));
    for (const char *part :
         {"Kunnskapsaktørprosjektet i Troms", "FinnLitt – Finnmark internasjonale litteraturfestival",
          "Bibliotektirsdag i Sør-Varanger"})
        o.typeRow(words(part));
    o.t.alt(Qt::Key_Left);
    o.t.press(Qt::Key_Backtab);
    o.typeRow(words("15.00-15.15|Avslutning og «vel hjem»"));

    QCOMPARE(
        o.titles().join(QLatin1Char('\n')),
        QString::fromUtf8(
            "Gjennomgang av dagens agenda og kjøreregler for møtet\n- Velkommen til møte\n- Innledning\n"
            "Pause\nOm handlingsplan for bibliotekutvikling i Troms og Finnmark fylke\nLunsj\n"
            "Om biblioteksystem\nOm E-bøker\nPause\nDigital formidling\n"
            "Diverse info fra fylkesbiblioteket og svar på innsendte spørsmål\nPause\n"
            "Vi blir kjent med noe av det som skjer i fylket vårt\n- Nord-Troms regionsamarbeid\n"
            "- Kunnskapsaktørprosjektet i Troms\n- FinnLitt – Finnmark internasjonale litteraturfestival\n"
            "- Bibliotektirsdag i Sør-Varanger\nAvslutning og «vel hjem»"));
    QCOMPARE(o.clocks().join(QLatin1Char(' ')).simplified(),
             QString::fromUtf8(
                 "09:00–09:45 09:45–10:00 10:00–11:00 11:00–12:00 12:00–12:20 12:20–13:00 13:00–13:15 "
                 "13:15–13:40 13:40–14:00 14:00–14:20 14:20–15:00 15:00–15:15"));
    // Nothing is fixed: all of it follows, so that moving lunch moves the rest.
    for (const AgendaItem &item : o.items())
        QVERIFY2(!item.fixedStart.isValid(), qPrintable(item.title));
    QCOMPARE(o.items().at(3).kind, ItemKind::Break);
    QCOMPARE(o.items().at(5).kind, ItemKind::Lunch);
    QCOMPARE(o.items().at(2).presenters,
             QString::fromUtf8(
                 "Assisterende B, assisterende fylkesbiblioteksjef, og leder C, fylkesbiblioteksjef"));
    QVERIFY(!o.t.window().findChild<WarningBar *>(QStringLiteral("meeting.overrun"))->isVisible());

    // Printed before the meeting, and again afterwards with what came of it.
    const QString programme = QString::fromUtf8(
        "09.00–09.45 Gjennomgang av dagens agenda og kjøreregler for møtet\n– Velkommen til møte Fylkesråd "
        "A, fylkesråd for "
        "plan, økonomi og kultur\n– Innledning Assisterende B, assisterende fylkesbiblioteksjef, og leder C, "
        "fylkesbiblioteksjef\n09.45–10.00 Pause\n10.00–11.00 Om handlingsplan for bibliotekutvikling i Troms "
        "og Finnmark "
        "fylke\n11.00–12.00 Lunsj\n12.00–12.20 Om biblioteksystem\n12.20–13.00 Om E-bøker\n13.00–13.15 "
        "Pause\n13.15–13.40 "
        "Digital formidling\n13.40–14.00 Diverse info fra fylkesbiblioteket og svar på innsendte spørsmål "
        "fylkesbiblioteket\n14.00–14.20 Pause\n14.20–15.00 Vi blir kjent med noe av det som skjer i fylket "
        "vårt\n– "
        "Nord-Troms regionsamarbeid\n– Kunnskapsaktørprosjektet i Troms\n– FinnLitt – Finnmark "
        "internasjonale "
        "litteraturfestival\n– Bibliotektirsdag i Sør-Varanger\n15.00–15.15 Avslutning og «vel hjem»");
    QCOMPARE(printed(o.t.queries(), o.id), programme);
    o.t.press(Qt::Key_Escape); // out of the open cell
    o.t.push("meeting.minutes");
    o.t.press(Qt::Key_Space);
    o.t.chooseRow("minutes.table", {QString::fromUtf8("Om E-bøker")});
    o.t.write("minutes.discussion", QString::fromUtf8("Felles lisenser ble drøftet."));
    QCOMPARE(
        printed(o.t.queries(), o.id),
        QString(programme).replace(QString::fromUtf8("Om E-bøker"),
                                   QString::fromUtf8("Om E-bøker. ") +
                                       PaperTexts(Language::Bokmaal).translate("Paper", "See the minutes.")));
    o.t.push("meeting.programme");
    // The slides of a talk are put to it afterwards, and the programme names them.
    QFile slides(o.t.path("biblioteksystem.pdf"));
    QVERIFY(slides.open(QIODevice::WriteOnly));
    slides.write("%PDF-1.4 slides");
    slides.close();
    o.goTo(6, ProgrammeModel::TitleColumn);
    QCOMPARE(o.items().at(6).title, QString::fromUtf8("Om biblioteksystem"));
    o.t.dialogs.files = {slides.fileName()};
    o.t.at<QPushButton>("attachments.attach")->setFocus();
    o.t.press(Qt::Key_Space);
    QCOMPARE(o.t.queries().attachments(o.items().at(6).id).size(), 1);
    QCOMPARE(listed(o.t.queries(), o.id),
             QStringList{QStringLiteral("Sak\u00A03/26 Om biblioteksystem: biblioteksystem.pdf")});

    // One that is far too large is refused without being read; a large one is kept and warned of.
    const auto sparse = [&](const char *name, qint64 size) {
        QFile file(o.t.path(name));
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? file.fileName() : QString();
    };
    o.t.dialogs.files = {sparse("opptak.mp4", 200 * 1024 * 1024), sparse("foto.pdf", largeAttachment)};
    o.t.tabTo("attachments.attach");
    o.t.press(Qt::Key_Space);
    QCOMPARE(o.t.queries().attachments(o.items().at(6).id).size(), 1);
    const QList<MessageBar *> bars = o.t.window().findChildren<MessageBar *>();
    QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
        return bar->text().contains(QStringLiteral("it is larger than 50 MB"));
    }));
    o.t.tabTo("attachments.attach");
    o.t.press(Qt::Key_Space);
    QCOMPARE(o.t.queries().attachments(o.items().at(6).id).size(), 2);
    const QList<QLabel *> labels = o.t.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("“foto.pdf” is large"));
    }));

    o.goTo(3, ProgrammeModel::TitleColumn);
    o.t.alt(Qt::Key_Down);
    QCOMPARE(o.clocks().at(3), QString::fromUtf8("09:45–10:45"));
    QCOMPARE(o.clocks().at(4), QString::fromUtf8("10:45–11:00"));
}

void TestProgrammeGrid::whatTheRowsSayIsReadInWords() {
    Opened o(QTime(10, 0));
    o.typeRow(words("|Status|Alle"));
    o.t.press(Qt::Key_Backtab); // the next row begins where this one did: at the name
    o.typeRow(words("9.30|Plan"));
    o.typeRow(words("9.35|Valg av leder"));
    const auto *table = o.t.at<TableView>("meeting.agenda");
    const auto spoken = [&](int row) {
        return table->model()->index(row, ProgrammeModel::TimeColumn).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), QString::fromUtf8("09:00–09:15"));
    QCOMPARE(spoken(1), QString::fromUtf8("09:30–09:45, fixed, 15\u00a0min free before"));
    QCOMPARE(spoken(2), QString::fromUtf8("09:35–09:50, fixed, 10\u00a0min too early"));
    QCOMPARE(table->tableModel()->cellAt(2, ProgrammeModel::TimeColumn).mark, Mark::Warning);
    QCOMPARE(table->tableModel()->cellAt(0, ProgrammeModel::TitleColumn).second, QStringLiteral("Alle"));
    QCOMPARE(o.items().at(2).kind, ItemKind::Election);
}

void TestProgrammeGrid::aWordInTheEmptyRowIsANameAndNoTime() {
    Opened o;
    o.goTo(0, ProgrammeModel::TimeColumn);
    o.typeRow(words("Velkommen"));
    QCOMPARE(o.titles(), words("Velkommen"));
}

void TestProgrammeGrid::aTypedTimeStaysFixedUntilItIsCleared() {
    Opened o;
    for (const char *title : {"|A", "B"})
        o.typeRow(words(title));
    o.goTo(1, ProgrammeModel::TimeColumn);
    o.typeRow(words("1030"));
    QCOMPARE(o.items().at(1).fixedStart, QTime(10, 30));
    QCOMPARE(o.clocks().at(1), QString::fromUtf8("10:30–10:45"));
    o.goTo(0, ProgrammeModel::LengthColumn);
    o.typeRow(words("1 t"));
    QCOMPARE(o.items().at(0).minutes, 60);
    QCOMPARE(o.clocks().at(1), QString::fromUtf8("10:30–10:45"));
    o.goTo(1, ProgrammeModel::TimeColumn);
    o.t.press(Qt::Key_Backspace);
    QVERIFY(!o.items().at(1).fixedStart.isValid());
    QCOMPARE(o.clocks().at(1), QString::fromUtf8("10:00–10:15"));
    MUST(o.t.actions().undo());
    QCOMPARE(o.items().at(1).fixedStart, QTime(10, 30));
}

void TestProgrammeGrid::whatIsNoTimeIsToldAndPutBack() {
    Opened o;
    o.typeRow(words("|A"));
    o.goTo(0, ProgrammeModel::TimeColumn);
    o.typeRow(words("etter lunsj"));
    auto *bar = o.t.window().findChild<WarningBar *>(QStringLiteral("meeting.problem"));
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(QStringLiteral("etter lunsj")),
             qPrintable(bar->accessibleName()));
    QCOMPARE(o.items().at(0).fixedStart, QTime());
    QCOMPARE(o.clocks().at(0), QStringLiteral("etter lunsj"));
    o.t.push("meeting.putBack");
    QVERIFY(!bar->isVisible());
    QCOMPARE(o.clocks().at(0), QString::fromUtf8("09:00–09:15"));
}

void TestProgrammeGrid::altRightMakesAPartAndAltLeftAnItemAgain() {
    Opened o;
    for (const char *title : {"|A", "B"})
        o.typeRow(words(title));
    o.goTo(1, ProgrammeModel::TitleColumn);
    o.t.alt(Qt::Key_Right);
    QCOMPARE(o.titles(), words("A|- B"));
    o.t.alt(Qt::Key_Left);
    QCOMPARE(o.titles(), words("A|B"));
    MUST(o.t.actions().undo());
    QCOMPARE(o.titles(), words("A|- B"));
}

void TestProgrammeGrid::insertWritesBetweenTwoItems() {
    Opened o;
    for (const char *title : {"|A", "D"})
        o.typeRow(words(title));
    o.goTo(0, ProgrammeModel::TitleColumn);
    o.t.press(Qt::Key_Insert);
    o.typeRow(words("B"));
    o.typeRow(words("C"));
    QCOMPARE(o.titles(), words("A|B|C|D"));
}

void TestProgrammeGrid::aRowWithoutANameIsNotSaved() {
    Opened o;
    o.typeRow(words("9-10|"));
    QVERIFY(o.items().isEmpty());
    QVERIFY(o.t.window().findChild<WarningBar *>(QStringLiteral("meeting.problem"))->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("programme.cell"));
    o.typeRow(words("Åpning"));
    QCOMPARE(o.titles(), words("Åpning"));
    QCOMPARE(o.items().at(0).minutes, 60);
    QVERIFY(!o.t.window().findChild<WarningBar *>(QStringLiteral("meeting.problem"))->isVisible());
}

void TestProgrammeGrid::partsMoveWithTheirItem() {
    Opened o;
    for (const char *title : {"|A", "B"})
        o.typeRow(words(title));
    o.t.alt(Qt::Key_Right);
    o.typeRow(words("B1"));
    o.typeRow(words("B2"));
    o.goTo(1, ProgrammeModel::TitleColumn);
    o.t.alt(Qt::Key_Up);
    QCOMPARE(o.titles(), words("B|- B1|- B2|A"));
    o.goTo(2, ProgrammeModel::TitleColumn);
    o.t.alt(Qt::Key_Up);
    QCOMPARE(o.titles(), words("B|- B2|- B1|A"));
}

void TestProgrammeGrid::approvedMinutesCloseTheProgramme() {
    Opened o;
    o.typeRow(words("|A"));
    o.t.press(Qt::Key_Escape);
    MUST(o.t.actions().startMinutes(o.id));
    MUST(o.t.actions().approveMinutes(o.id, 0));
    o.goTo(0, ProgrammeModel::TitleColumn);
    o.typeRow(words("B"));
    QCOMPARE(o.titles(), words("A"));
    QVERIFY(!o.t.at<QPushButton>("meeting.newItem")->isEnabled());
}

QTEST_MAIN(TestProgrammeGrid)
#include "tst_programmegrid.moc"
