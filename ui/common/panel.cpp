#include "ui/common/panel.h"

#include "ui/look/marks.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace aarring {

Panel::Panel(int margin, QWidget *parent) : QWidget(parent) {
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1); // the edge
    outer->setSpacing(0);
    m_titleRow = new QWidget(this);
    m_titleLayout = rowLayout();
    m_titleLayout->setContentsMargins(15, 8, 8, margin ? 0 : 8);
    m_titleRow->setLayout(m_titleLayout);
    m_title = new Text(TextRole::PanelTitle, m_titleRow);
    m_note = new Text(TextRole::Caption, m_titleRow, true);
    m_note->hide();
    m_titleLayout->addWidget(m_title);
    m_titleLayout->addWidget(m_note);
    m_titleLayout->addStretch(1);
    m_titleRow->setMinimumHeight(40);
    m_titleRow->hide();
    outer->addWidget(m_titleRow);
    m_body = columnLayout();
    const int inner = std::max(margin - 1, 0);
    m_body->setContentsMargins(inner, inner, inner, inner);
    outer->addLayout(m_body, 1);
}

void Panel::setTitle(const QString &title) {
    m_title->setText(title);
    m_titleRow->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Panel::addToTitle(QWidget *widget) { m_titleLayout->addWidget(widget); }

void Panel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4, theme.surface, theme.line);
}

Divider::Divider(QWidget *parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), themeOf(this).line); }

QVBoxLayout *columnLayout(int spacing) {
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout *rowLayout(int spacing) {
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace aarring
