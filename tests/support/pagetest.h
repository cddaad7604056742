#pragma once

#include "support/scripteddialogs.h"
#include "support/workspace.h"
#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/look/style.h"

#include <QApplication>

namespace aarring {

/// A page on an open network, shown as the window shows it: it looks again after every change.
class PageTest {
public:
    explicit PageTest(const QString &templateName, QDate today = QDate(2026, 6, 10))
        : network(templateName, today),
          viewDate(network.queries()),
          context{network.actions(), network.queries(), viewDate, dialogs,
                  [this](const Error &error) { errors.append(error); }} {}

    void show(Page &page) {
        QObject::connect(&network.actions(), &Actions::changed, &page, &Page::refresh);
        page.resize(1024, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    /// Keys go where the focus is, as from a keyboard.
    static void type(const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    TestNetwork network;
    ViewDate viewDate;
    ScriptedDialogs dialogs;
    QList<Error> errors; ///< what the message bar would show
    Context context;
};

} // namespace aarring
