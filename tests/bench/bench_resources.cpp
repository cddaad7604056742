#include "support/pagetest.h"
#include "ui/common/tableview.h"
#include "ui/resources/resourcespage.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace aarring;

/// The page with 10 000 courses and other resources. No step may keep the window from answering for more than 50 ms. Run
/// with -median 5.
class bench_Resources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_test = std::make_unique<PageTest>(QStringLiteral("sample-no"));
        const QList<Institution> &institutions = queries().facts().institutions;
        QList<Resource> resources;
        for (int i = 0; i < 10000; ++i) {
            Resource resource;
            resource.title = QStringLiteral("Kurs om bibliotek nummer %1").arg(i * 7919 % 10000);
            resource.kind = ResourceKind(i % enumCount<ResourceKind>());
            resource.theme = QStringLiteral("Tema %1").arg(i % 40);
            resource.audience = QStringLiteral("ansatte i folkebibliotek");
            resource.link = QStringLiteral("https://kurs.eksempel.no/%1").arg(i);
            resource.producer = institutions[i % institutions.size()].id;
            resource.state = ResourceState::Published;
            resource.published = QDate(2025, 1, 1).addDays(i % 400);
            resource.reviewDue = QDate(2026, 1, 1).addDays(i % 700);
            resources.append(resource);
        }
        QVERIFY(m_test->network.actions().importResources(resources));
    }
    void cleanupTestCase() {
        m_page.reset();
        m_test.reset();
    }

    void openPage() {
        m_page.reset();
        QBENCHMARK_ONCE {
            m_page = std::make_unique<ResourcesPage>(m_test->context);
            m_test->show(*m_page);
            m_page->grab();
        }
    }
    void filter() {
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("resources.filter"));
        int typed = 0;
        QBENCHMARK {
            filter->setText(QString::number(++typed % 100));
            m_page->grab();
        }
        filter->clear();
    }
    void scroll() {
        QScrollBar *bar = table().verticalScrollBar();
        int at = 0;
        QBENCHMARK {
            bar->setValue(++at * 700 % bar->maximum());
            m_page->grab();
        }
    }
    void chooseOne() {
        int row = 0;
        QBENCHMARK {
            table().selectRow(row += 17);
            m_page->grab();
        }
    }
    void changeOne() {
        Resource resource = queries().facts().resources.at(5000);
        int number = 0;
        QBENCHMARK {
            resource.title = QStringLiteral("Kurs nummer %1").arg(++number);
            QVERIFY(m_test->network.actions().saveResource(resource));
            m_page->grab();
        }
    }
    void takeBack() {
        QBENCHMARK_ONCE {
            QVERIFY(m_test->network.actions().undo());
            m_page->grab();
        }
    }
    void firstSearch() {
        QBENCHMARK_ONCE { QVERIFY(!queries().search(QStringLiteral("bibliotek 77"), 50).isEmpty()); }
    }
    void search() {
        QBENCHMARK { QVERIFY(!queries().search(QStringLiteral("bibliotek 78"), 50).isEmpty()); }
    }
    void anotherDay() {
        int days = 0;
        QBENCHMARK {
            m_test->viewDate.setDate(QDate(2025, 6, 1).addDays(++days));
            m_page->grab();
        }
        m_test->viewDate.setDate({});
    }

private:
    const Queries &queries() const { return m_test->network.queries(); }
    TableView &table() const { return *m_page->findChild<TableView *>(QStringLiteral("resources.table")); }

    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<ResourcesPage> m_page;
};

QTEST_MAIN(bench_Resources)
#include "bench_resources.moc"
