#include "ui/projects/linetable.h"

#include "domain/project.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace aarring {

LineTable::LineTable(const char *objectName, QWidget *parent) : TableView(parent) {
    setObjectName(QLatin1String(objectName));
    setFitsContent(true);
}

void LineTable::move(int step) {
    const int row = tableModel()->rowOf(currentId());
    const int to = row + step;
    if (row < 0 || to < 0 || to >= tableModel()->rowCount())
        return;
    const int after = step < 0 ? to - 1 : to;
    emit moveRequested(currentId(), after < 0 ? 0 : tableModel()->idAt(after));
}

void LineTable::keyPressEvent(QKeyEvent *event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Paste)) {
        if (const QStringList lines = pastedPoints(QGuiApplication::clipboard()->text()); !lines.isEmpty())
            emit linesPasted(lines);
    } else if (alt && event->key() == Qt::Key_Up) {
        move(-1);
    } else if (alt && event->key() == Qt::Key_Down) {
        move(1);
    } else if (event->key() == Qt::Key_Insert) {
        emit beginRequested();
    } else if (event->key() == Qt::Key_Delete && currentId()) {
        emit removeRequested(currentId());
    } else if (event->key() == Qt::Key_F2 && currentId()) {
        emit opened(currentId());
    } else if (event->key() == Qt::Key_Space && currentId()) {
        emit ticked(currentId());
    } else {
        TableView::keyPressEvent(event);
    }
}

AddLineEdit::AddLineEdit(const char *objectName, QWidget *parent) : QLineEdit(parent) {
    setObjectName(QLatin1String(objectName));
}

void AddLineEdit::take() {
    const QStringList lines = pastedPoints(text());
    clear();
    if (!lines.isEmpty())
        emit linesWritten(lines);
}

void AddLineEdit::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QStringList lines = pastedPoints(QGuiApplication::clipboard()->text());
        if (lines.size() > 1) {
            take();
            emit linesWritten(lines);
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void AddLineEdit::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
}

} // namespace aarring
