#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace aarring {

/// A row of buttons of which one is pressed: what is shown below. Tab reaches each; Ctrl+Page Up and Ctrl+Page Down go
/// through them from anywhere in the parent.
class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    /// One button for each object name.
    ViewSwitch(const QList<const char *> &names, QWidget *parent);
    void setTexts(const QStringList &texts);
    void setShown(int view, bool shown);
    int current() const { return m_current; }
    void setCurrent(int view); ///< without chosen()
    /// At the right end of the row.
    void addToRow(QWidget *widget);

signals:
    void chosen(int view);

private:
    void step(int by);
    QList<QPushButton *> m_buttons;
    int m_current = 0;
};

} // namespace aarring
