#include "ui/meetings/viewswitch.h"

#include "ui/common/buttons.h"
#include "ui/common/panel.h"

#include <QShortcut>

namespace aarring {

ViewSwitch::ViewSwitch(const QList<const char *> &names, QWidget *parent) : QWidget(parent) {
    auto *row = rowLayout(8);
    setLayout(row);
    for (const char *name : names) {
        QPushButton *button = plainButton({}, this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        const int view = int(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, view] {
            setCurrent(view);
            emit chosen(view);
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    for (const auto &[key, by] : {std::pair{Qt::Key_PageUp, -1}, {Qt::Key_PageDown, 1}}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), parent);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    setCurrent(0);
}

void ViewSwitch::setTexts(const QStringList &texts) {
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(texts.value(i));
}

void ViewSwitch::setShown(int view, bool shown) { m_buttons[view]->setVisible(shown); }

void ViewSwitch::setCurrent(int view) {
    m_current = view;
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setChecked(i == view);
}

void ViewSwitch::addToRow(QWidget *widget) { layout()->addWidget(widget); }

void ViewSwitch::step(int by) {
    for (int to = m_current + by; to >= 0 && to < int(m_buttons.size()); to += by)
        if (!m_buttons[to]->isHidden()) {
            setCurrent(to);
            emit chosen(to);
            return;
        }
}

} // namespace aarring
