#include "ui/common/tableview.h"
#include "ui/look/text.h"

#include <QtTest>
#include <QtWidgets>

using namespace aarring;

namespace {

struct Row {
    Id id = 0;
    QString place;
    QString name;
    RowKind kind = RowKind::Normal;
    qint64 amount = 0;
};

std::vector<Column<Row>> columns() {
    return {{[] { return QStringLiteral("Place"); },
             [](const Row &row) {
                 Cell made = cell(row.place, Cell::Tone::Strong);
                 if (row.kind == RowKind::Group)
                     made.second = QStringLiteral("2 of 3");
                 return made;
             }},
            {[] { return QStringLiteral("Name"); },
             [](const Row &row) {
                 return row.kind == RowKind::Vacant ? marked(QStringLiteral("Vacant"), Mark::Failed)
                                                    : cell(row.name);
             },
             Qt::AlignLeft, 0},
            {[] { return QStringLiteral("Amount"); },
             [](const Row &row) { return cell(QString::number(row.amount), QVariant(row.amount)); },
             Qt::AlignRight}};
}

std::vector<Row> rows() {
    return {{1, QStringLiteral("Counties"), {}, RowKind::Group},
            {2, QStringLiteral("Østfold"), QStringLiteral("Berit"), RowKind::Normal, 900},
            {3, QStringLiteral("Agder"), {}, RowKind::Vacant, 1000},
            {4, QStringLiteral("Agder"), QStringLiteral("Aase"), RowKind::Normal, 20},
            {5, QStringLiteral("Agder"), QStringLiteral("Eli"), RowKind::Normal, 30},
            {6, QStringLiteral("Sum"), {}, RowKind::Sum, 1950},
            {7, QStringLiteral("Schools"), {}, RowKind::Group},
            {8, QStringLiteral("Bodin"), QStringLiteral("Aksel"), RowKind::Normal, 5}};
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private:
    TableModel<Row> m_model{columns(), [](const Row &row) { return row.id; },
                            [](const Row &row) { return row.kind; }};

    QList<Id> ids() const {
        QList<Id> list;
        for (int row = 0; row < m_model.rowCount(); ++row)
            list.append(m_model.idAt(row));
        return list;
    }

    /// Texts that were cut off when it was drawn.
    static QStringList elidedIn(TableView &view) {
        QLoggingCategory::setFilterRules(QStringLiteral("aarring.elided=true"));
        static QStringList elided;
        elided.clear();
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
                if (QLatin1String(context.category) == QLatin1String("aarring.elided"))
                    elided.append(text);
            });
        view.grab();
        qInstallMessageHandler(before);
        return elided;
    }

private slots:
    void init() {
        m_model.sort(-1);
        m_model.setBlankRepeats(false);
        m_model.setRows(rows());
    }

    void theModelKeepsQtsRules() {
        QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.sort(2);
        m_model.setRows({});
        m_model.setRows(rows());
    }

    void sortingStaysInsideTheGroupsAndGoesAsNamesGo() {
        m_model.sort(0);
        QCOMPARE(ids(), (QList<Id>{1, 3, 4, 5, 2, 6, 7, 8}));
        m_model.sort(1);
        QCOMPARE(ids(), (QList<Id>{1, 2, 5, 3, 4, 6, 7, 8})); // "Aase" is Åse, which comes last
    }

    void numbersAreSortedAsNumbers() {
        m_model.sort(2);
        QCOMPARE(ids(), (QList<Id>{1, 4, 5, 2, 3, 6, 7, 8}));
        m_model.sort(2, Qt::DescendingOrder);
        QCOMPARE(ids(), (QList<Id>{1, 3, 2, 5, 4, 6, 7, 8}));
    }

    void repeatedNamesAreBlankToTheEyeOnly() {
        m_model.setBlankRepeats(true);
        QVERIFY(m_model.repeats(4));
        QVERIFY(!m_model.repeats(3)); // a vacancy always has its name, and so has what follows it
        QVERIFY(
            m_model.index(4, 0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Agder")));
    }

    void aChosenRowIsReadOutWhole() {
        TableView view;
        view.setTableModel(&m_model);
        const auto readOut = [&view](Id id) {
            view.setCurrentId(id);
            return view.currentIndex().data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(readOut(2), QStringLiteral("Østfold; Name: Berit; Amount: 900"));
        QCOMPARE(readOut(3), QStringLiteral("Agder; Name: Vacant; Amount: 1000"));
        QCOMPARE(m_model.index(1, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("900"));
    }

    void theStatusWordIsReadOut() {
        QCOMPARE(m_model.index(2, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Vacant"));
        QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Counties, 2 of 3"));
        Cell spoken = cell(QStringLiteral("!"));
        spoken.spoken = QStringLiteral("Overrun");
        TableModel<int> model({{[] { return QString(); }, [spoken](const int &) { return spoken; }}},
                              [](const int &) { return 1; });
        model.setRows({0});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Overrun"));
    }

    void theKeyboardPassesGroupsAndSumsBy() {
        TableView view;
        view.setTableModel(&m_model);
        view.show();
        QVERIFY(view.setCurrentId(5));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), 8);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentId(), 5);
        QVERIFY(!view.setCurrentId(7));
    }

    void theChosenRowStaysChosenWhenRowsAreSetAnew() {
        TableView view;
        view.setTableModel(&m_model);
        view.setCurrentId(4);
        QSignalSpy changes(&view, &TableView::currentIdChanged);
        std::vector<Row> fewer = rows();
        fewer.erase(fewer.begin() + 1);
        m_model.setRows(fewer);
        QCOMPARE(view.currentId(), 4);
        QVERIFY(view.selectionModel()->isRowSelected(m_model.rowOf(4)));
        m_model.sort(2, Qt::DescendingOrder);
        QCOMPARE(view.currentIndex().row(), m_model.rowOf(4));
        QCOMPARE(changes.count(), 0);
        fewer.erase(fewer.begin() + 2);
        m_model.setRows(fewer);
        QCOMPARE(view.currentId(), 0);
        QCOMPARE(changes.count(), 1);
    }

    void onlyContentsChangeWhenTheRowsAreTheSame() {
        QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
        std::vector<Row> same = rows();
        same[1].name = QStringLiteral("Berit Lillevann");
        m_model.setRows(same);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
    }

    void enterOpensTheChosenRow() {
        TableView view;
        view.setTableModel(&m_model);
        view.setCurrentId(2);
        QSignalSpy opened(&view, &TableView::opened);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<Id>(), 2);
    }

    void columnsAreAsWideAsTheirWords() {
        TableView view;
        view.setTableModel(&m_model);
        view.resize(640, 400);
        QCOMPARE(elidedIn(view), QStringList());
    }

    void aWordWiderThanItsColumnTakesSeveralLines() {
        constexpr int narrow = 90;
        TableModel<Row> model({{[] { return QStringLiteral("Place"); },
                                [](const Row &row) { return cell(row.place); }, Qt::AlignLeft, narrow, true},
                               {[] { return QStringLiteral("Name"); },
                                [](const Row &row) { return cell(row.name); }, Qt::AlignLeft, 0}},
                              [](const Row &row) { return row.id; });
        model.setRows({{1, QStringLiteral("Bodin"), QStringLiteral("Aksel")},
                       {2, QStringLiteral("kompetanseutviklingssamarbeidet"), QStringLiteral("Eli")},
                       {3, QStringLiteral("i kompetanseutviklingssamarbeidet nå"), QStringLiteral("Eli")}});
        TableView view;
        view.setTableModel(&model);
        view.resize(640, 400);
        QCOMPARE(elidedIn(view), QStringList());
        const int line = QFontMetrics(fontFor(TextRole::Body)).height();
        QVERIFY(view.rowHeight(1) >= view.rowHeight(0) + 2 * line);
        QVERIFY(view.rowHeight(2) >= view.rowHeight(1));
    }

    void aTableThatFitsItsContentIsAsTallAsItsRows() {
        TableView view;
        view.setTableModel(&m_model);
        const int tall = view.verticalHeader()->length() + view.horizontalHeader()->sizeHint().height();
        view.setFitsContent(true);
        QCOMPARE(view.sizeHint().height(), tall);
        m_model.setRows({});
        QVERIFY(view.sizeHint().height() < tall);
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
