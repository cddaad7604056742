#include "ui/common/formpanel.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace aarring {

namespace {

QScrollArea *scrolled(QWidget *form) {
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(15, 15, 15, 15);
    column->addWidget(form);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

FormPanel::FormPanel(const QList<QWidget *> &forms, int width, QWidget *parent)
    : Panel(0, parent), m_nothing(new Text(TextRole::Body, this, true)), m_forms(new QStackedWidget(this)) {
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setMargin(16);
    m_forms->addWidget(m_nothing);
    for (QWidget *form : forms)
        m_forms->addWidget(scrolled(form));
    setFixedWidth(width);
    body()->addWidget(m_forms);
}

void FormPanel::setNothing(const QString &sentence) { m_nothing->setText(sentence); }

void FormPanel::setCurrentIndex(int index) { m_forms->setCurrentIndex(index); }

int FormPanel::currentIndex() const { return m_forms->currentIndex(); }

void FormPanel::enter() {
    QWidget *form = m_forms->currentWidget();
    for (QWidget *at = form->nextInFocusChain(); at != form; at = at->nextInFocusChain())
        if (form->isAncestorOf(at) && at->isVisibleTo(form) && at->isEnabled() &&
            at->focusPolicy() & Qt::TabFocus && !qobject_cast<QAbstractButton *>(at)) {
            at->setFocus(Qt::TabFocusReason);
            return;
        }
}

} // namespace aarring
