#pragma once

#include "ui/common/tableview.h"

#include <QLineEdit>

namespace aarring {

/// A short table that is kept in order with keys: Alt+Up and Alt+Down move a row, Delete removes it, Insert begins a new
/// one, Space ticks it off, and pasted lines become a row each.
class LineTable : public TableView {
    Q_OBJECT

public:
    explicit LineTable(const char *objectName, QWidget *parent = nullptr);

signals:
    void beginRequested();
    void moveRequested(aarring::Id row, aarring::Id after); ///< 0 = to the top
    void removeRequested(aarring::Id row);
    void ticked(aarring::Id row);
    void linesPasted(const QStringList &lines); ///< at least one; see pastedPoints()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void move(int step);
};

/// Adds rows to such a table: one for what was written when Enter is pressed or the field is left, one for each line
/// that is pasted.
class AddLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AddLineEdit(const char *objectName, QWidget *parent = nullptr);
    void take(); ///< adds what stands there

signals:
    void linesWritten(const QStringList &lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace aarring
