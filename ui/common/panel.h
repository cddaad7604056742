#pragma once

#include "ui/look/text.h"

#include <QVBoxLayout>
#include <QWidget>

namespace aarring {

/// Rounded surface with an optional title row: title, note in grey, and at the right whatever is added.
class Panel : public QWidget {
    Q_OBJECT

public:
    /// `margin` 16 for text and forms, 0 for a table that goes to the edges.
    explicit Panel(int margin = 16, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< also the panel's accessible name
    void setNote(const QString &note);
    void addToTitle(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_titleRow;
    QHBoxLayout *m_titleLayout;
    Text *m_title;
    Text *m_note;
    QVBoxLayout *m_body;
};

/// A one-pixel divider.
class Divider : public QWidget {
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Layouts without margins, for nesting.
QVBoxLayout *columnLayout(int spacing = 8);
QHBoxLayout *rowLayout(int spacing = 8);

} // namespace aarring
