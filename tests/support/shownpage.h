#pragma once

#include "support/scripteddialogs.h"
#include "support/workspace.h"
#include "ui/common/context.h"
#include "ui/common/formdialog.h"
#include "ui/common/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <memory>

namespace aarring {

/// A page of one kind as the shell has it: it is told of every change. Tests add what people do on it.
template<class P>
struct ShownPage {
    explicit ShownPage(const QString &templateName) : network(templateName), viewDate(network.queries()) {
        page = std::make_unique<P>(Context{network.actions(), network.queries(), viewDate, dialogs,
                                           [this](const Error &e) { errors.append(e.text()); }});
        QObject::connect(&network.actions(), &Actions::changed, page.get(), [this] { page->refresh(); });
        page->resize(1072, 740);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
    }

    template<class T = QWidget>
    T *at(const QString &name) const {
        T *found = page->template findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    template<class T = QWidget>
    T *at(const char *name) const {
        return at<T>(QString::fromLatin1(name));
    }
    /// What the row shows, cell by cell.
    static QString rowText(const TableView *table, int row) {
        QStringList cells;
        for (int c = 0; c < table->model()->columnCount(); ++c)
            cells.append(table->tableModel()->cellAt(row, c).text);
        return cells.join(QLatin1Char('|'));
    }
    static QStringList rowTexts(const TableView *table) {
        QStringList rows;
        for (int r = 0; r < table->model()->rowCount(); ++r)
            rows.append(rowText(table, r));
        return rows;
    }
    static QString chosen(const TableView *table) {
        return rowText(table, table->tableModel()->rowOf(table->currentId()));
    }
    /// The dialog that is open.
    FormDialog *dialog() const { return page->template findChild<FormDialog *>(); }
    void finishDialog() {
        FormDialog *open = dialog();
        QTest::mouseClick(open->findChild<QPushButton *>(QStringLiteral("dialog.ok")), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char *name) { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void write(const char *name, const QString &text) {
        auto *line = at<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    TestNetwork network;
    ViewDate viewDate;
    ScriptedDialogs dialogs;
    QStringList errors; ///< what the message bar would show
    std::unique_ptr<P> page;
};

} // namespace aarring
