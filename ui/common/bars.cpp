#include "ui/common/bars.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"
#include "ui/look/icons.h"
#include "ui/look/text.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace aarring {

MessageBar::MessageBar(QWidget *parent) : Translated<QWidget>(parent) {
    auto *layout = rowLayout();
    layout->setContentsMargins(12, 4, 4, 4);
    setLayout(layout);
    m_shape = new MarkLabel(Mark::Fulfilled, 16, this);
    m_text = new Text(TextRole::Body, this);
    m_text->setWordWrap(true);
    m_back = flatButton({}, this);
    m_close = closeButton(this);
    layout->addWidget(m_shape);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_close);
    setMinimumHeight(40);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_way == Way::Redo ? emit redoRequested() : emit undoRequested(); });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    hide();
    retranslate();
}

void MessageBar::retranslate() {
    m_back->setText(m_way == Way::Redo ? tr("&Redo") : tr("&Undo"));
    m_back->setIcon(icon(m_way == Way::Redo ? QStringLiteral("edit-redo") : QStringLiteral("edit-undo")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
}

void MessageBar::showDone(const QString &sentence, Way back) {
    m_way = back;
    m_back->setVisible(back != Way::None);
    retranslate();
    present(Mark::Fulfilled, sentence);
}

void MessageBar::showError(const Error &error) {
    m_back->hide();
    present(Mark::Failed, error.text());
}

void MessageBar::present(Mark mark, const QString &sentence) {
    m_mark = mark;
    m_shape->setMark(mark);
    m_text->setText(sentence);
    m_text->setMark(mark == Mark::Failed ? mark : Mark::None);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() { hide(); }

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool error = isError();
    drawRoundedBox(painter, rect(), 4, error ? theme.redSoft : theme.accentSoft,
                   error ? theme.red : theme.accentEdge);
}

void MessageBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        Translated<QWidget>::keyPressEvent(event);
}

WarningBar::WarningBar(QWidget *parent) : QWidget(parent) {
    auto *layout = rowLayout();
    layout->setContentsMargins(12, 4, 4, 4);
    setLayout(layout);
    m_text = new Text(TextRole::Body, this);
    m_text->setWordWrap(true);
    m_text->setMark(Mark::Warning);
    m_ways = rowLayout(4);
    layout->addWidget(new MarkLabel(Mark::Warning, 16, this));
    layout->addWidget(m_text, 1);
    layout->addLayout(m_ways);
}

void WarningBar::setText(const QString &sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *WarningBar::addWayOut() {
    QPushButton *button = plainButton({}, this);
    m_ways->addWidget(button);
    return button;
}

void WarningBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRoundedBox(painter, rect(), 4, theme.warmSoft, theme.warm);
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent) {
    auto *layout = columnLayout(16);
    layout->setContentsMargins(24, 48, 24, 48);
    setLayout(layout);
    m_sentence = new Text(TextRole::Body, this, true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_button = primaryButton(QStringLiteral("list-add"), this);
    m_button->hide();
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void EmptyState::setButton(const QString &text) {
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace aarring
